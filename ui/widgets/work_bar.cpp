// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/work_bar.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace guitai {

namespace {

constexpr int steps = 1000; ///< of the bar; a number of bytes would not fit

} // namespace

WorkBar::WorkBar(QWidget* parent)
    : QWidget(parent),
      m_work(plainLabel({}, this, FontRole::Strong)),
      m_words(captionLabel({}, this)),
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
    row->addWidget(m_words);
    row->addWidget(m_cancel);
}

void WorkBar::begin(const QString& work, Stops stops)
{
    m_work->setText(work);
    m_bar->setAccessibleName(work);
    m_cancel->setVisible(stops == Stops::Soon);
    m_cancel->setEnabled(true);
    m_words->clear();
    m_bar->setRange(0, steps);
    m_bar->setValue(0);
    QWidget::show();
    if (stops == Stops::Soon)
        m_cancel->setFocus();
}

void WorkBar::show(qint64 done, qint64 total, const QString& words)
{
    m_bar->setValue(total > 0 ? static_cast<int>(steps * done / total) : 0);
    m_words->setText(words);
}

} // namespace guitai
