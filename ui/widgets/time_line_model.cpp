// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/time_line_model.h"

using namespace Qt::StringLiterals;

namespace guitai {

TimeLineModel::TimeLineModel(const QTimeZone& zone, QObject* parent) : QAbstractListModel(parent), m_zone(zone) {}

void TimeLineModel::setRows(const QList<TimeLineRow>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QString TimeLineModel::timeText(int row) const
{
    return m_rows.at(row).at.toTimeZone(m_zone).toString(u"HH:mm"_s);
}

QString TimeLineModel::dayText(int row) const
{
    const QDate day = m_rows.at(row).at.toTimeZone(m_zone).date();
    const QDate above = row > 0 ? m_rows.at(row - 1).at.toTimeZone(m_zone).date() : QDate();
    if (day == above)
        return {};
    return day.toString(day.year() == above.year() ? u"MM-dd"_s : u"yyyy-MM-dd"_s);
}

int TimeLineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TimeLineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_rows.at(index.row()).text;
    case Qt::AccessibleTextRole:
        return spoken(m_rows.at(index.row()));
    default:
        return {};
    }
}

QString TimeLineModel::spoken(const TimeLineRow& row) const
{
    QStringList parts{row.at.toTimeZone(m_zone).toString(u"yyyy-MM-dd HH:mm"_s), row.who, row.text, row.details};
    if (!row.attachments.isEmpty())
        parts << tr("Attached: %1").arg(row.attachments.join(u", "_s));
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace guitai
