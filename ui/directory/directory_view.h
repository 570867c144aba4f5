// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace guitai {

class DirectoryTree;

/// A tree that reads on before its end comes into sight.
class DirectoryView : public QTreeView
{
    Q_OBJECT

public:
    explicit DirectoryView(DirectoryTree& tree, QWidget* parent = nullptr);

protected:
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void readOn();

    DirectoryTree& m_tree;
};

} // namespace guitai
