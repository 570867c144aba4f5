// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip_delegate.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/deadline_words.h"

namespace guitai {

void ChipDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QString words = index.data().toString();
    if (words.isEmpty())
        return;
    QRect chip(QPoint(), chipSize(words));
    chip.moveCenter(option.rect.center());
    chip.moveLeft(option.rect.left() + metrics::halfGrid);
    paintChip(*painter, chip, index.data(StateRole).value<State>(), words);
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return chipSize(index.data().toString()).grownBy({metrics::halfGrid, 0, metrics::halfGrid, 0});
}

void ChipDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text.clear();
}

} // namespace guitai
