// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/found.h"

#include <QAbstractListModel>
#include <QListView>

namespace guitai {

/// What a search has found, one line each with what tells namesakes apart.
class FoundModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Column { TitleRole = Qt::UserRole, PhoneRole, DetailRole, KindRole };

    using QAbstractListModel::QAbstractListModel;

    void show(const QList<Found>& found);
    /// Why nothing could be searched, as a line that cannot be chosen.
    void showProblem(const QString& sentence);
    [[nodiscard]] const Found& at(int row) const { return m_found.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QList<Found> m_found;
    QString m_problem;
};

/// Dresses a list for it: two lines a row, and what a screen reader says.
void showFoundIn(QListView& list, FoundModel& model);

} // namespace guitai
