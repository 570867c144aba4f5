// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/intake_desk.h"
#include "ui/page/seat.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace guitai {

class ChoiceEdit;
class FieldRow;
class MultilineEdit;
class Segmented;

/// What is broken, and what it belongs to.
class FaultFields : public QWidget
{
    Q_OBJECT

public:
    explicit FaultFields(Seat& seat, QWidget* parent = nullptr);

    void show(const Call& call);
    void read(Call& call) const; ///< for a part that was not chosen, what was typed: no step takes it
    /// Where nothing was chosen, the rules' own choice is shown: the part's scope, the scope's class.
    void showUsual(const CaseFile& preview);
    [[nodiscard]] FieldRow* row(const QString& field) const;
    [[nodiscard]] QList<QWidget*> stops() const; ///< of Tab
    void begin();                                ///< the cursor into the part

Q_SIGNALS:
    void edited();

private:
    void layOut();
    void choosePart();

    Seat& m_seat;
    ChoiceEdit* m_part;
    QComboBox* m_class;
    MultilineEdit* m_description;
    Segmented* m_scope;
    Segmented* m_cause;
    QCheckBox* m_disputed;
    FieldRow* m_partRow;
    FieldRow* m_classRow;
    FieldRow* m_descriptionRow;
    FieldRow* m_scopeRow;
    FieldRow* m_causeRow;
    bool m_scopeChosen = false;
    bool m_emergency = false;
    bool m_showing = false;
};

} // namespace guitai
