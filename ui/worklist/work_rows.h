// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/work_item.h"
#include "ui/page/seat.h"
#include "ui/widgets/deadline_words.h"

#include <QAbstractTableModel>
#include <functional>

namespace guitai {

/// What a chip has to know of it.
[[nodiscard]] DeadlineTimes timesOf(const WorkItem& item);

/// A list of running deadlines, read a page at a time as it is scrolled. A refresh reads again what was read and
/// changes only the rows that have changed, so that selection and scroll position stay.
class WorkRows : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Left, Number, Place, Fault, Reporter, Person, Stage, Columns };
    /// The first page, or the one behind `last`; in the order of isMoreUrgent().
    using Reader = std::function<Result<std::vector<WorkItem>>(const WorkItem* last)>;

    WorkRows(Seat& seat, Reader reader, QObject* parent = nullptr);

    void refresh();
    void restart(); ///< from the top: it is another list now
    [[nodiscard]] const WorkItem& at(int row) const { return m_items[static_cast<std::size_t>(row)]; }
    /// The row of a case; with `kind` the one of this deadline where it is still there. -1 for none.
    [[nodiscard]] int rowOf(CaseId id, std::optional<DeadlineKind> kind = {}) const;
    [[nodiscard]] State stateOf(const WorkItem& item) const;
    [[nodiscard]] QString kindOf(const WorkItem& item) const; ///< its word
    [[nodiscard]] QString faultOf(const WorkItem& item) const;
    [[nodiscard]] QString leftOf(const WorkItem& item) const; ///< "06:12 left"; the hold where nothing runs

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;

Q_SIGNALS:
    void reading();                         ///< rows may change now, until
    void read(bool all);                    ///< they have; not all of them yet where more is read in a moment
    void troubled(const QString& sentence); ///< empty once it can be read again

private:
    using Page = std::vector<WorkItem>;
    using Row = Page::difference_type;

    void goOn();
    [[nodiscard]] bool readPage();
    void merge(const Page& page);
    void remove(Row at, Row count);
    void insert(Row at, Page::const_iterator from, Page::const_iterator to);
    void update(Row at, const WorkItem& fresh);
    [[nodiscard]] QString text(const WorkItem& item, int column) const;
    [[nodiscard]] QString spoken(const WorkItem& item) const;

    Seat& m_seat;
    Reader m_reader;
    std::vector<WorkItem> m_items;
    Row m_done = 0;   ///< how many of them the refresh that runs has read again
    Row m_wanted = 0; ///< how far it goes
    bool m_running = false;
    bool m_troubled = false;
    bool m_atEnd = false; ///< there is nothing behind the last row
};

/// The case that is being dragged from a list; none where it is something else.
[[nodiscard]] std::optional<CaseId> draggedCase(const QMimeData& dragged);

} // namespace guitai
