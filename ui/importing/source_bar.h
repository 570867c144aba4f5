// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/import/column_map.h"
#include "ui/page/seat.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace guitai {

class FieldRow;
class InlineProblem;
class Segmented;

/// The file that was given, what it holds, and what it does not say itself: estate and site.
class SourceBar : public QWidget
{
    Q_OBJECT

public:
    explicit SourceBar(Seat& seat, QWidget* parent = nullptr);

    void show(const QString& path, TableKind kind);
    void setEstateAsked(bool asked); ///< the file has no column of estates
    void setLocked(bool locked);     ///< shown, no longer to be changed
    /// Reads estates and sites again; what is chosen stays.
    void refresh();

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] QString shownName() const; ///< of the file, cut to a readable length
    [[nodiscard]] TableKind kind() const;
    [[nodiscard]] QString estate() const; ///< empty where the file names it
    [[nodiscard]] SiteId site() const;

Q_SIGNALS:
    void kindChanged();
    void estateChanged();
    void otherFileWanted();

private:
    void layOut();

    Seat& m_seat;
    QString m_path;
    QLabel* m_name;
    Segmented* m_kind;
    QComboBox* m_estate;
    QComboBox* m_site;
    FieldRow* m_kindRow;
    FieldRow* m_estateRow;
    FieldRow* m_siteRow;
    QPushButton* m_other;
    InlineProblem* m_problem;
    bool m_estateAsked = false;
};

} // namespace guitai
