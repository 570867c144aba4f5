// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/work_bar.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace guitai {

WorkBar::WorkBar(QWidget* parent)
    : QWidget(parent),
      m_work(plainLabel({}, this, FontRole::Strong)),
      m_rows(captionLabel({}, this)),
      m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(iconOf(Icon::Close), tr("C&ancel"), this))
{
    m_bar->setObjectName(QStringLiteral("progress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(metrics::grid);
    setFocusProxy(m_cancel);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelWanted();
    });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics::cardGap);
    row->addWidget(m_work);
    row->addWidget(m_bar, 1);
    row->addWidget(m_rows);
    row->addWidget(m_cancel);
}

void WorkBar::begin(const QString& work, Stops stops)
{
    m_work->setText(work);
    m_bar->setAccessibleName(work);
    m_cancel->setVisible(stops == Stops::Soon);
    m_cancel->setEnabled(true);
    m_rows->clear();
    m_bar->setRange(0, 1);
    m_bar->setValue(0);
    QWidget::show();
    if (stops == Stops::Soon)
        m_cancel->setFocus();
}

/// How many rows there are is known when all of them have been read.
void WorkBar::show(qint64 rowsRead, qint64 rowsWritten)
{
    const QLocale locale;
    if (rowsWritten > 0) {
        m_bar->setRange(0, static_cast<int>(rowsRead));
        m_bar->setValue(static_cast<int>(rowsWritten));
        m_rows->setText(tr("%1 of %2 rows").arg(locale.toString(rowsWritten), locale.toString(rowsRead)));
    } else if (rowsRead > 0) {
        m_rows->setText(tr("%1 rows read").arg(locale.toString(rowsRead)));
    }
}

} // namespace guitai
