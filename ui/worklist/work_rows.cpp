// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worklist/work_rows.h"

#include "core/service/case_words.h"
#include "core/service/sentences.h"
#include "ui/page/phrases.h"
#include "ui/widgets/chip_delegate.h"

#include <QMimeData>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

const QString caseMime = u"application/x-guitai-case"_s;
/// Pages that a refresh reads before it lets the window breathe.
constexpr int pagesAtOnce = 4;

} // namespace

WorkRows::WorkRows(Seat& seat, Reader reader, QObject* parent)
    : QAbstractTableModel(parent), m_seat(seat), m_reader(std::move(reader))
{}

void WorkRows::refresh()
{
    m_wanted = std::max(m_wanted, std::ssize(m_items));
    m_done = 0;
    if (!m_running)
        goOn();
}

void WorkRows::restart()
{
    beginResetModel();
    m_items.clear();
    m_wanted = 0;
    endResetModel();
    refresh();
}

void WorkRows::goOn()
{
    Q_EMIT reading();
    m_running = true;
    for (int page = 0; m_running && page < pagesAtOnce; ++page)
        m_running = readPage() && m_done < m_wanted && !m_atEnd;
    if (m_running)
        QTimer::singleShot(0, this, &WorkRows::goOn);
    else
        m_wanted = 0;
    Q_EMIT read(!m_running);
}

bool WorkRows::readPage()
{
    const auto page = m_reader(m_done == 0 ? nullptr : &m_items[static_cast<std::size_t>(m_done - 1)]);
    if (page.has_value() == m_troubled) {
        m_troubled = !page;
        Q_EMIT troubled(page ? QString() : sentence(page.error()));
    }
    if (!page)
        return false;
    m_atEnd = page->size() < pageSize;
    merge(*page);
    return true;
}

/// Both are in one order: one walk tells what went, what came and what has changed.
void WorkRows::merge(const std::vector<WorkItem>& page)
{
    Row row = m_done;
    Row end = m_atEnd ? std::ssize(m_items)
                      : std::ranges::upper_bound(m_items.begin() + row, m_items.end(), page.back(), isMoreUrgent) -
                            m_items.begin();
    auto fresh = page.begin();
    while (row < end || fresh != page.end()) {
        const auto old = m_items.begin() + row;
        const auto oldEnd = m_items.begin() + end;
        const auto stays = fresh == page.end() ? oldEnd : std::lower_bound(old, oldEnd, *fresh, isMoreUrgent);
        const auto known = old == oldEnd ? page.end() : std::lower_bound(fresh, page.end(), *old, isMoreUrgent);
        if (const Row gone = stays - old; gone > 0) {
            remove(row, gone);
            end -= gone;
        } else if (const Row came = known - fresh; came > 0) {
            insert(row, fresh, known);
            fresh = known;
            row += came;
            end += came;
        } else {
            update(row++, *fresh++);
        }
    }
    m_done = row;
}

void WorkRows::remove(Row at, Row count)
{
    beginRemoveRows({}, static_cast<int>(at), static_cast<int>(at + count) - 1);
    m_items.erase(m_items.begin() + at, m_items.begin() + at + count);
    endRemoveRows();
}

void WorkRows::insert(Row at, Page::const_iterator from, Page::const_iterator to)
{
    beginInsertRows({}, static_cast<int>(at), static_cast<int>(at + (to - from)) - 1);
    m_items.insert(m_items.begin() + at, from, to);
    endInsertRows();
}

void WorkRows::update(Row at, const WorkItem& fresh)
{
    auto& item = m_items[static_cast<std::size_t>(at)];
    if (item == fresh)
        return;
    item = fresh;
    Q_EMIT dataChanged(index(static_cast<int>(at), 0), index(static_cast<int>(at), Columns - 1));
}

int WorkRows::rowOf(CaseId id, std::optional<DeadlineKind> kind) const
{
    const auto same = std::ranges::find_if(
        m_items, [&](const WorkItem& item) { return item.caseId == id && (!kind || item.kind == *kind); });
    if (same != m_items.end())
        return static_cast<int>(same - m_items.begin());
    return kind ? rowOf(id) : -1;
}

DeadlineTimes timesOf(const WorkItem& item)
{
    return {.startedAt = item.startedAt,
            .limitAt = item.limitAt.value_or(QDateTime()),
            .metAt = {},
            .targetAt = item.targetAt.value_or(QDateTime())};
}

State WorkRows::stateOf(const WorkItem& item) const
{
    return DeadlineWords::state(timesOf(item), m_seat.now());
}

QString WorkRows::kindOf(const WorkItem& item) const
{
    return word(m_seat.procedure, item.kind);
}

QString WorkRows::leftOf(const WorkItem& item) const
{
    return item.limitAt ? DeadlineWords::text(timesOf(item), m_seat.now()) : word(m_seat.procedure, item.state);
}

QString WorkRows::faultOf(const WorkItem& item) const
{
    const QString fault = item.fault.simplified();
    return item.emergency ? tr("%1 · %2").arg(word(m_seat.procedure, RepairClass::Urgent), fault) : fault;
}

int WorkRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int WorkRows::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString WorkRows::text(const WorkItem& item, int column) const
{
    switch (column) {
    case Left:
        return tr("%1 %2").arg(kindOf(item), leftOf(item));
    case Number:
        return item.number;
    case Place:
        return item.place;
    case Fault:
        return faultOf(item);
    case Reporter:
        return item.reporter;
    case Person:
        return item.person;
    case Stage:
        return word(m_seat.procedure, item.state);
    default:
        return {};
    }
}

/// All of a row.
QString WorkRows::spoken(const WorkItem& item) const
{
    QStringList words;
    for (int column = 0; column < Columns; ++column)
        words << text(item, column);
    words.removeAll(QString());
    return words.join(u'，');
}

QVariant WorkRows::data(const QModelIndex& index, int role) const
{
    const auto& item = at(index.row());
    if (role == Qt::DisplayRole)
        return text(item, index.column());
    if (role == Qt::ToolTipRole) // also of the columns that found no room
        return plainToolTip(spoken(item));
    if (role == ChipDelegate::StateRole)
        return QVariant::fromValue(stateOf(item));
    if (role != Qt::AccessibleTextRole)
        return {};
    if (index.column() == Left) // one cell of a list of cards is all of it
        return spoken(item);
    return text(item, index.column());
}

QVariant WorkRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList heads{tr("Time left"), tr("Number"),      tr("Room"), tr("Fault"),
                            tr("Reporter"),  tr("Responsible"), tr("State")};
    return heads.value(section);
}

bool WorkRows::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_atEnd && !m_running && !m_items.empty();
}

void WorkRows::fetchMore(const QModelIndex&)
{
    m_done = std::ssize(m_items);
    (void)readPage();
}

Qt::ItemFlags WorkRows::flags(const QModelIndex& index) const
{
    return QAbstractTableModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList WorkRows::mimeTypes() const
{
    return {caseMime};
}

QMimeData* WorkRows::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(caseMime, QByteArray::number(at(indexes.first().row()).caseId.value));
    return data;
}

std::optional<CaseId> draggedCase(const QMimeData& dragged)
{
    const auto bytes = dragged.data(caseMime);
    return bytes.isEmpty() ? std::nullopt : std::optional(CaseId{bytes.toLongLong()});
}

} // namespace guitai
