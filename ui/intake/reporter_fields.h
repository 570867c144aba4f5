// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/intake_desk.h"
#include "ui/page/seat.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace guitai {

class FieldRow;
class Segmented;

/// Who reports, and where it is where no room of the archive says so.
class ReporterFields : public QWidget
{
    Q_OBJECT

public:
    explicit ReporterFields(Seat& seat, QWidget* parent = nullptr);

    void show(const RegisterRepair& report);
    void read(RegisterRepair& report) const;
    /// The row of a field of the step; none that is not here.
    [[nodiscard]] FieldRow* row(const QString& field) const;
    [[nodiscard]] QList<QWidget*> stops() const; ///< of Tab

Q_SIGNALS:
    void edited();

private:
    void fillEstates();

    Seat& m_seat;
    QLineEdit* m_name;
    QLineEdit* m_phone;
    Segmented* m_kind;
    QComboBox* m_estate;
    QLineEdit* m_place;
    FieldRow* m_nameRow;
    FieldRow* m_phoneRow;
    FieldRow* m_estateRow;
    FieldRow* m_placeRow;
};

} // namespace guitai
