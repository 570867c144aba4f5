// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/handover_rows.h"

#include "core/service/case_words.h"
#include "core/service/sentences.h"
#include "core/storage/work_item.h"
#include "ui/page/phrases.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/deadline_words.h"

#include <iterator>

namespace guitai {

HandoverRows::HandoverRows(Seat& seat, QObject* parent)
    : QAbstractTableModel(parent), m_seat(seat), m_query(seat.office.database())
{}

void HandoverRows::show(Side side)
{
    m_side = side;
    m_checked.clear();
    refresh();
}

void HandoverRows::refresh()
{
    beginResetModel();
    m_cases.clear();
    m_atEnd = false;
    endResetModel();
    const auto before = m_checked;
    fetchMore({});
    while (!m_atEnd && !before.isEmpty() && std::ssize(m_cases) < before.size())
        fetchMore({});
    QSet<CaseId> there;
    for (const auto& each : m_cases)
        there << each.id;
    m_checked = before & there;
    Q_EMIT checkedChanged();
}

Result<std::vector<HandoverCase>> HandoverRows::page()
{
    const CaseId last = m_cases.empty() ? CaseId() : m_cases.back().id;
    return m_side == Side::Give ? m_query.followedBy(m_seat.person.id, last)
                                : m_query.offeredTo(m_seat.person.id, last);
}

bool HandoverRows::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_atEnd;
}

void HandoverRows::fetchMore(const QModelIndex&)
{
    auto more = page();
    m_atEnd = !more || more->size() < pageSize;
    if (!more)
        Q_EMIT troubled(sentence(more.error()));
    if (!more || more->empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(more->size()) - 1);
    std::ranges::move(*more, std::back_inserter(m_cases));
    endInsertRows();
}

void HandoverRows::checkAll(bool checked)
{
    while (checked && !m_atEnd)
        fetchMore({});
    m_checked.clear();
    if (checked)
        for (const auto& each : m_cases)
            m_checked << each.id;
    if (!m_cases.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
}

void HandoverRows::toggle(int row)
{
    const CaseId id = at(row).id;
    if (!m_checked.remove(id))
        m_checked << id;
    Q_EMIT dataChanged(index(row, 0), index(row, 0), {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
}

QList<CaseId> HandoverRows::checked() const
{
    QList<CaseId> ids;
    for (const auto& each : m_cases)
        if (m_checked.contains(each.id))
            ids << each.id;
    return ids;
}

int HandoverRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cases.size());
}

int HandoverRows::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString HandoverRows::text(const HandoverCase& each, int column) const
{
    switch (column) {
    case Number:
        return each.number;
    case Stage:
        return word(m_seat.procedure, each.state);
    case Place:
        return each.place;
    case Fault:
        return each.fault.simplified();
    case Next:
        return each.nextAt ? momentBeside(m_seat.now(), each.nextAt, m_seat.zone) : QString();
    case Other:
        return m_side == Side::Take ? each.owner : each.offered.value_or(QString());
    default:
        return {};
    }
}

QVariant HandoverRows::data(const QModelIndex& index, int role) const
{
    const auto& each = at(index.row());
    if (role == Qt::CheckStateRole && index.column() == Number)
        return m_checked.contains(each.id) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::DisplayRole)
        return text(each, index.column());
    const DeadlineTimes next{.limitAt = each.nextAt.value_or(QDateTime())}; // since when is not read: late or not
    if (role == ChipDelegate::StateRole)
        return QVariant::fromValue(DeadlineWords::state(next, m_seat.now()));
    if (role == Qt::AccessibleTextRole && index.column() == Next) // what the shape says, too
        return QString(text(each, Next) + u' ' + DeadlineWords::text(next, m_seat.now())).trimmed();
    return role == Qt::ToolTipRole ? plainToolTip(text(each, index.column())) : QVariant();
}

bool HandoverRows::setData(const QModelIndex& index, const QVariant&, int role)
{
    if (role != Qt::CheckStateRole)
        return false;
    toggle(index.row());
    return true;
}

QVariant HandoverRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList heads{tr("Case"),  tr("State"),         tr("Room"),
                            tr("Fault"), tr("Next deadline"), m_side == Side::Take ? tr("From") : tr("Offered to")};
    return heads.value(section);
}

Qt::ItemFlags HandoverRows::flags(const QModelIndex& index) const
{
    const auto plain = QAbstractTableModel::flags(index);
    return index.column() == Number ? plain | Qt::ItemIsUserCheckable : plain;
}

} // namespace guitai
