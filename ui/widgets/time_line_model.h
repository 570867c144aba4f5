// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icon.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QTimeZone>

namespace guitai {

/// One thing that happened.
struct TimeLineRow
{
    QDateTime at; ///< UTC
    Icon::Name icon = Icon::Info;
    QString who;
    QString text;
    QString details;         ///< smaller, below the text; may have several lines
    QStringList attachments; ///< names of files
    Tone tone = Tone::Neutral;
};

class TimeLineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// The zone must outlive the model.
    explicit TimeLineModel(const QTimeZone& zone, QObject* parent = nullptr);

    void setRows(const QList<TimeLineRow>& rows);
    [[nodiscard]] const TimeLineRow& row(int row) const { return m_rows.at(row); }

    [[nodiscard]] QString timeText(int row) const; ///< "10:32"
    /// "11-23", with the year if the row above is of another one; empty on the same day.
    [[nodiscard]] QString dayText(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString spoken(const TimeLineRow& row) const;

    const QTimeZone& m_zone;
    QList<TimeLineRow> m_rows;
};

} // namespace guitai
