// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/key_sheet.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/plain_label.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace guitai {

KeySheet::KeySheet(const QString& page, Key::Place place, QWidget* parent, const QList<Key::Name>& missing)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("keySheet"));
    setWindowTitle(tr("Keys"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(metrics::cardPadding, metrics::cardPadding, metrics::cardPadding, metrics::cardPadding);
    grid->setHorizontalSpacing(metrics::cardPadding);
    grid->setVerticalSpacing(metrics::grid);
    int row = 0;
    const auto list = [&](const QString& title, Key::Place wanted) {
        grid->addWidget(plainLabel(title, this, FontRole::Strong), row++, 0, 1, 2);
        for (const auto& key : keyTable())
            if (key.place == wanted && !missing.contains(key.name)) {
                grid->addWidget(new KeyHint(key.sequence, this), row, 0, Qt::AlignLeft);
                grid->addWidget(plainLabel(key.text, this), row++, 1);
            }
    };
    if (place != Key::Place::Everywhere)
        list(page, place);
    list(tr("Everywhere"), Key::Place::Everywhere);
    auto* close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    grid->addWidget(close, row, 0, 1, 2, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace guitai
