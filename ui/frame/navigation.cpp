// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/navigation.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"
#include "ui/theme/worn_look.h"
#include "ui/widgets/count_text.h"
#include "ui/widgets/key_hint.h"

#include <QPainter>
#include <QVBoxLayout>

namespace guitai {

namespace {

constexpr int entryHeight = 40;

int pillWidth(const QFontMetrics& letters, const QString& count)
{
    return std::max({metrics::badge, letters.height(), letters.horizontalAdvance(count) + metrics::grid});
}

} // namespace

NavigationButton::NavigationButton(Icon::Name icon, const QString& title, const QKeySequence& key, QWidget* parent)
    : QAbstractButton(parent), m_icon(icon), m_title(title), m_key(KeyHint::textOf(key))
{
    setText(title);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(title);
    setToolTip(m_title + u' ' + m_key);
}

int NavigationButton::narrowWidth() const
{
    return iconExtent() + pillWidth(QFontMetrics(fontFor(FontRole::Caption)), countText(INT_MAX)) + 4 * metrics::grid;
}

int NavigationButton::widthInWords() const
{
    const QFontMetrics body(fontFor(FontRole::Body));
    const QFontMetrics caption(fontFor(FontRole::Caption));
    return iconExtent() + body.horizontalAdvance(text()) + pillWidth(caption, countText(INT_MAX)) + metrics::halfGrid +
           caption.horizontalAdvance(m_key) + 6 * metrics::grid;
}

QSize NavigationButton::sizeHint() const
{
    const int width = m_narrow ? narrowWidth() : widthInWords();
    return {width, qMax(entryHeight, QFontMetrics(fontFor(FontRole::Body)).height() + metrics::grid)};
}

void NavigationButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    updateGeometry();
    update();
}

void NavigationButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = currentTheme();
    const QRectF box = QRectF(rect()).adjusted(metrics::grid, 2, -metrics::grid, -2);
    const bool strong = isChecked() || underMouse();
    if (isChecked())
        paintBox(painter, box, metrics::controlRadius, theme.navigationChosen, theme.navigationChosen);
    const QColor ink = strong ? theme.navigationStrong : theme.navigationText;
    const QRectF symbol(box.left() + metrics::grid, box.center().y() - iconExtent() / 2.0, iconExtent(), iconExtent());
    paintIcon(painter, symbol, m_icon, ink);
    if (m_narrow)
        paintBadge(painter, box);
    else
        paintWords(painter, box.adjusted(symbol.right() - box.left() + metrics::grid, 0, -metrics::grid, 0), ink);
    if (hasFocus())
        paintFocusRing(painter, box, metrics::controlRadius);
}

void NavigationButton::paintWords(QPainter& painter, const QRectF& room, const QColor& ink) const
{
    painter.setPen(ink);
    painter.setFont(fontFor(FontRole::Body));
    painter.drawText(room, Qt::AlignVCenter, text());
    painter.setFont(fontFor(FontRole::Caption));
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight, m_key);
    paintBadge(painter, room.adjusted(0, 0, -QFontMetricsF(painter.font()).horizontalAdvance(m_key), 0));
}

/// At the end of the room: what waits is told beside the key that leads there.
void NavigationButton::paintBadge(QPainter& painter, const QRectF& room) const
{
    if (m_badge.isEmpty())
        return;
    const auto& theme = currentTheme();
    painter.setFont(fontFor(FontRole::Caption));
    const qreal height = std::max<qreal>(metrics::badge, painter.fontMetrics().height());
    const qreal width = pillWidth(painter.fontMetrics(), m_badge);
    const QRectF pill(room.right() - metrics::halfGrid - width, room.center().y() - height / 2, width, height);
    paintBox(painter, pill, height / 2, theme.accent, Qt::transparent);
    painter.setPen(theme.onAccent);
    painter.drawText(pill, Qt::AlignCenter, m_badge);
}

void NavigationButton::setBadge(int count)
{
    const QString badge = count > 0 ? countText(count) : QString();
    if (std::exchange(m_badge, badge) == badge)
        return;
    setAccessibleName(badge.isEmpty() ? m_title : Navigation::tr("%1, %2 waiting").arg(m_title, badge));
    update();
}

Navigation::Navigation(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setAccessibleName(tr("Pages"));
    m_column->setContentsMargins(0, metrics::pageMargin, 0, metrics::pageMargin);
    m_column->setSpacing(0);
    m_column->addStretch();
}

void Navigation::add(const Page& page, const QKeySequence& key, Place place)
{
    auto* button = new NavigationButton(page.icon(), page.title(), key, this);
    const int index = static_cast<int>(m_buttons.size());
    m_buttons << button;
    m_column->insertWidget(place == Place::Above ? m_above++ : m_column->count(), button);
    connect(button, &QAbstractButton::clicked, this, [this, index] { Q_EMIT chosen(index); });
}

void Navigation::setCurrent(int index)
{
    if (index >= 0 && index < m_buttons.size())
        m_buttons[index]->setChecked(true);
}

void Navigation::setBadge(int index, int count)
{
    m_buttons.at(index)->setBadge(count);
}

void Navigation::setOffered(int index, bool offered)
{
    m_buttons.at(index)->setVisible(offered);
}

void Navigation::setNarrow(bool narrow)
{
    for (auto* button : std::as_const(m_buttons))
        button->setNarrow(narrow);
}

void Navigation::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), currentTheme().navigation);
}

} // namespace guitai
