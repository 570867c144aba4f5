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

QString wholeOf(const OpenList::Line& line)
{
    return line.number + u'\n' + line.place;
}

} // namespace

OpenList::OpenList(Icon::Name icon, QWidget* parent)
    : QWidget(parent),
      m_icon(icon),
      m_title(captionLabel({}, this)),
      m_problem(new InlineProblem(this)),
      m_list(new QWidget(this)),
      m_more(captionLabel({}, this))
{
    m_title->setWordWrap(true);
    m_more->setWordWrap(true);
    m_more->setObjectName(QStringLiteral("more"));
    auto* list = new QVBoxLayout(m_list);
    list->setContentsMargins({});
    list->setSpacing(metrics::halfGrid);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::halfGrid);
    column->addWidget(m_title);
    column->addWidget(m_problem);
    column->addWidget(m_list);
    column->addWidget(m_more);
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
    const auto shown = std::min(mostShown, lines.size());
    m_more->setText(tr("%n more", nullptr, static_cast<int>(lines.size() - shown)));
    m_more->setVisible(shown < lines.size());
    for (qsizetype i = 0; i < shown; ++i) {
        auto* button = new QPushButton(iconOf(m_icon), {}, m_list);
        button->setFlat(true);
        button->setMinimumWidth(1);
        button->setToolTip(lines[i].number.toHtmlEscaped() + QStringLiteral("<br>") + lines[i].place.toHtmlEscaped());
        m_buttons << button;
        button->setAccessibleName(lines[i].spoken);
        static_cast<QVBoxLayout*>(m_list->layout())->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT chosen(static_cast<int>(i)); });
    }
    fit();
}

/// What does not fit loses its middle: running number and room, at the end, are what is read out.
void OpenList::fit()
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        auto& button = *m_buttons[i];
        const auto type = button.fontMetrics();
        button.setText(wholeOf(m_lines[i]));
        const int sides = button.sizeHint().width() - type.size(Qt::TextShowMnemonic, button.text()).width();
        const auto cut = [&](const QString& row) {
            return type.elidedText(row, Qt::ElideMiddle, contentsRect().width() - sides);
        };
        button.setText(wholeOf({.number = cut(m_lines[i].number), .place = cut(m_lines[i].place), .spoken = {}}));
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
