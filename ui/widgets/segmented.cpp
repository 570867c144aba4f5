// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmented.h"

#include "core/base/pinyin.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/segment.h"

#include <QHBoxLayout>

namespace guitai {

namespace {

bool beginsWith(const QString& label, QChar letter)
{
    const QStringList initials = pinyinKeys(label).initials;
    return std::ranges::any_of(initials, [&](const QString& keys) { return keys.startsWith(letter); });
}

} // namespace

Segmented::Segmented(QWidget* parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    registerAccessibleRoles();
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

Segmented::Segmented(const QList<Choice>& choices, QWidget* parent) : Segmented(parent)
{
    setChoices(choices);
}

void Segmented::setChoices(const QList<Choice>& choices)
{
    const bool same = std::ranges::equal(choices, m_choices, {}, &Choice::token, &Choice::token);
    m_choices = choices;
    if (same) {
        for (qsizetype i = 0; i < m_choices.size(); ++i)
            m_segments.at(i)->setText(m_choices.at(i).label);
        return;
    }
    setFocusProxy(nullptr);
    qDeleteAll(m_segments);
    m_segments.clear();
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        auto* segment = new Segment(m_choices.at(i).label, this);
        connect(segment, &Segment::clicked, this, [this, i] { choose(i); });
        m_row->addWidget(segment);
        m_segments << segment;
    }
    setValue(m_value);
    settle();
}

void Segmented::setValue(const QString& token)
{
    const bool known = std::ranges::any_of(m_choices, [&](const Choice& choice) { return choice.token == token; });
    const QString value = known ? token : QString();
    const bool changed = value != m_value;
    m_value = value;
    settle();
    if (changed)
        Q_EMIT valueChanged(m_value);
}

qsizetype Segmented::chosen() const
{
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        if (m_choices.at(i).token == m_value)
            return i;
    }
    return -1;
}

void Segmented::choose(qsizetype index)
{
    setValue(m_choices.at(index).token);
    m_segments.at(index)->setFocus();
}

void Segmented::moveBy(int by)
{
    const qsizetype count = m_choices.size();
    const qsizetype from = chosen();
    if (from < 0)
        choose(by > 0 ? 0 : count - 1);
    else
        choose((from + by + count) % count);
}

bool Segmented::chooseByLetter(QChar letter)
{
    // The same letter again goes on to the next label that begins with it.
    const qsizetype count = m_choices.size();
    for (qsizetype step = 1; step <= count; ++step) {
        const qsizetype index = (chosen() + step + count) % count;
        if (beginsWith(m_choices.at(index).label, letter)) {
            choose(index);
            return true;
        }
    }
    return false;
}

bool Segmented::takeKey(int key, const QString& text)
{
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_Right:
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_Home:
        choose(0);
        return true;
    case Qt::Key_End:
        choose(m_choices.size() - 1);
        return true;
    case Qt::Key_Space:
        choose(qMax<qsizetype>(0, chosen()));
        return true;
    default:
        break;
    }
    if (key >= Qt::Key_1 && key <= Qt::Key_9) {
        const qsizetype index = key - Qt::Key_1;
        if (index < m_choices.size())
            choose(index);
        return true;
    }
    return text.size() == 1 && text.front().isLetter() && chooseByLetter(text.front().toLower());
}

/// One segment is the stop in the tab order: the chosen one, or the first.
void Segmented::settle()
{
    const qsizetype stop = qMax<qsizetype>(0, chosen());
    for (qsizetype i = 0; i < m_segments.size(); ++i)
        m_segments.at(i)->setChosen(i == chosen());
    for (qsizetype i = 0; i < m_segments.size(); ++i)
        m_segments.at(i)->setFocusPolicy(i == stop ? Qt::StrongFocus : Qt::ClickFocus);
    if (!m_segments.isEmpty()) {
        const bool held = std::ranges::any_of(m_segments, &QWidget::hasFocus);
        setFocusProxy(m_segments.at(stop));
        if (held) // the keyboard goes along with the choice
            m_segments.at(stop)->setFocus();
    }
    update();
}

void Segmented::paintEvent(QPaintEvent*)
{
    const Theme& theme = currentTheme();
    QPainter painter(this);
    paintBox(painter, rect(), metrics::controlRadius, isEnabled() ? theme.surface : theme.background,
             isEnabled() ? theme.controlLine : theme.line);
    for (qsizetype i = 1; i < m_segments.size(); ++i) {
        if (m_segments.at(i)->isChecked() || m_segments.at(i - 1)->isChecked())
            continue;
        painter.fillRect(QRectF(m_segments.at(i)->x(), metrics::grid, metrics::line, height() - 2 * metrics::grid),
                         theme.line);
    }
}

} // namespace guitai
