// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/directory/directory_lines.h"

#include <QAbstractItemModel>

namespace guitai {

/// The lists of one section below each other. Nothing is read before somebody opens it, and then a page at a time, so
/// that a building of 5,000 rooms opens like one of five.
class DirectoryTree : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole, CutRole, FaintRole };

    DirectoryTree(Seat& seat, Section section, QObject* parent = nullptr);
    ~DirectoryTree() override;
    Q_DISABLE_COPY_MOVE(DirectoryTree)

    /// Reads again what was read before: what is the same stays where it is.
    void refresh();
    void setRetiredShown(bool shown);
    /// Marked from the next painting on.
    void setUnsaved(const QList<RecordKey>& keys) { m_unsaved = keys; }

    /// Whether a list goes on behind what was read of it, and the next page.
    [[nodiscard]] bool hasMore(const QModelIndex& parent) const;
    void readMore(const QModelIndex& parent);

    [[nodiscard]] RecordKey keyAt(const QModelIndex& index) const;
    /// Reads on until the record is there; no index where it does not stand in these lists.
    [[nodiscard]] QModelIndex reveal(const RecordKey& key);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& = {}) const override { return 1; }
    [[nodiscard]] bool hasChildren(const QModelIndex& parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override { readMore(parent); }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void troubled(const QString& sentence);

private:
    struct Node;

    [[nodiscard]] Node* nodeAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const Node& node) const;
    [[nodiscard]] Result<QList<DirectoryLine>> read(const Node& node, const DirectoryLine* after, qint64 most);
    void insert(Node& node, qsizetype at, const QList<DirectoryLine>& lines);
    void remove(Node& node, qsizetype at);
    void settle(Node& node, const QList<DirectoryLine>& lines);
    void refresh(Node& node);

    DirectoryLines m_lines;
    std::unique_ptr<Node> m_top;
    bool m_retiredShown = false;
    bool m_settling = false;
    QList<RecordKey> m_unsaved;
};

} // namespace guitai
