// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/handover_query.h"
#include "ui/page/seat.h"

#include <QAbstractTableModel>
#include <QSet>

namespace guitai {

/// Open cases with a check mark each; read a page at a time as they are scrolled.
class HandoverRows : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Stage, Place, Fault, Next, Other, Columns };
    /// Cases of mine that I may give away, or cases that are offered to me.
    enum class Side { Give, Take };

    explicit HandoverRows(Seat& seat, QObject* parent = nullptr);

    void show(Side side);
    [[nodiscard]] Side side() const { return m_side; }
    /// Reads again; what is checked and still there stays checked.
    void refresh();
    /// All there are, also those that have not been read yet; or none.
    void checkAll(bool checked);
    void toggle(int row);
    [[nodiscard]] QList<CaseId> checked() const; ///< in the order of the list
    [[nodiscard]] const HandoverCase& at(int row) const { return m_cases[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void checkedChanged();
    void troubled(const QString& sentence);

private:
    [[nodiscard]] Result<std::vector<HandoverCase>> page();
    [[nodiscard]] QString text(const HandoverCase& each, int column) const;

    Seat& m_seat;
    HandoverQuery m_query;
    Side m_side = Side::Give;
    std::vector<HandoverCase> m_cases;
    QSet<CaseId> m_checked;
    bool m_atEnd = false;
};

} // namespace guitai
