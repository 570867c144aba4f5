// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/open_list.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/inline_problem.h"
#include "ui/widgets/plain_label.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace guitai {

namespace {

constexpr qsizetype mostShown = 5;

} // namespace

OpenList::OpenList(Icon::Name icon, QWidget* parent)
    : QWidget(parent),
      m_icon(icon),
      m_title(captionLabel({}, this)),
      m_problem(new InlineProblem(this)),
      m_list(new QWidget(this))
{
    auto* list = new QVBoxLayout(m_list);
    list->setContentsMargins({});
    list->setSpacing(metrics::halfGrid);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::halfGrid);
    column->addWidget(m_title);
    column->addWidget(m_problem);
    column->addWidget(m_list);
    hide();
}

void OpenList::show(const QString& title, const QList<Line>& lines)
{
    m_problem->setProblem({});
    m_title->setText(title);
    setVisible(!lines.isEmpty());
    if (lines == m_lines)
        return;
    m_lines = lines;
    for (auto* button : std::exchange(m_buttons, {})) {
        button->hide();
        button->deleteLater();
    }
    for (qsizetype i = 0; i < std::min(mostShown, lines.size()); ++i) {
        auto* button = new QPushButton(iconOf(m_icon), {}, m_list);
        button->setFlat(true);
        button->setMinimumWidth(1);
        button->setToolTip(lines[i].text.toHtmlEscaped());
        m_buttons << button;
        button->setAccessibleName(lines[i].spoken);
        static_cast<QVBoxLayout*>(m_list->layout())->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT chosen(static_cast<int>(i)); });
    }
    fit();
}

void OpenList::fit()
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        auto& button = *m_buttons[i];
        button.setText(m_lines[i].text);
        const int missing = button.sizeHint().width() - contentsRect().width();
        const int room = button.fontMetrics().horizontalAdvance(button.text()) - qMax(0, missing);
        button.setText(button.fontMetrics().elidedText(button.text(), Qt::ElideRight, room));
    }
}

void OpenList::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void OpenList::say(const QString& problem)
{
    m_problem->setProblem(problem);
    setVisible(true);
}

} // namespace guitai
