// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/facts.h"

#include "ui/page/phrases.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/plain_label.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

constexpr qsizetype longestLine = 400; ///< characters that any line can show
constexpr int leastWidth = 6 * metrics::grid;
constexpr int wholeHeight = 18 * metrics::grid;

} // namespace

ElidedLabel::ElidedLabel(QWidget* parent, FontRole role) : QWidget(parent)
{
    setFont(fontFor(role));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    if (role == FontRole::Caption)
        setForegroundRole(QPalette::PlaceholderText);
}

ElidedLabel::ElidedLabel(const QString& text, QWidget* parent, FontRole role) : ElidedLabel(parent, role)
{
    setText(text);
}

void ElidedLabel::setText(const QString& text)
{
    m_text = text;
    m_line = text.left(longestLine).simplified();
    setAccessibleName(text);
    setToolTip(isCut() ? plainToolTip(text) : QString());
    updateGeometry();
    update();
    Q_EMIT cutChanged();
}

bool ElidedLabel::isCut() const
{
    return m_text.size() > longestLine || m_text.trimmed().contains(u'\n') ||
           fontMetrics().horizontalAdvance(m_line) > width();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_line) + 2, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), leastWidth), fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QString line = m_text.size() > longestLine ? m_line + u'…' : m_line;
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(line, Qt::ElideRight, width()));
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    setToolTip(isCut() ? plainToolTip(m_text) : QString());
    Q_EMIT cutChanged();
}

LongText::LongText(QWidget* parent)
    : QWidget(parent), m_line(new ElidedLabel(this)), m_whole(new QPlainTextEdit(this)), m_more(new QToolButton(this))
{
    m_whole->setReadOnly(true);
    m_whole->setTabChangesFocus(true);
    m_whole->setFixedHeight(wholeHeight);
    m_whole->setAccessibleName(tr("The whole text"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setIcon(iconOf(Icon::ChevronDown, Tone::Neutral));
    m_more->setToolTip(tr("Show the whole text"));
    m_more->setAccessibleName(tr("Show the whole text"));
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setFixedSize(metrics::badge, metrics::badge); // as high as the line
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(metrics::halfGrid);
    grid->addWidget(m_line, 0, 0);
    grid->addWidget(m_whole, 0, 0);
    grid->addWidget(m_more, 0, 1, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    connect(m_more, &QToolButton::toggled, this, &LongText::showWhole);
    connect(m_line, &ElidedLabel::cutChanged, this, &LongText::followCut);
    showWhole(false);
}

void LongText::setText(const QString& text)
{
    setVisible(!text.isEmpty());
    if (m_line->text() == text)
        return;
    m_line->setText(text);
    if (m_more->isChecked())
        m_whole->setPlainText(text);
}

void LongText::showWhole(bool whole)
{
    if (whole)
        m_whole->setPlainText(m_line->text());
    m_whole->setVisible(whole);
    m_line->setVisible(!whole);
    followCut();
}

void LongText::followCut()
{
    m_more->setVisible(m_more->isChecked() || m_line->isCut());
}

FactList::FactList(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(metrics::cardGap);
    m_grid->setVerticalSpacing(metrics::halfGrid);
    m_grid->setColumnStretch(1, 1);
}

void FactList::add(const QString& caption, const QString& value)
{
    if (!value.isEmpty())
        add(caption, new ElidedLabel(value, this));
}

void FactList::addLong(const QString& caption, const QString& text)
{
    if (text.isEmpty())
        return;
    auto* whole = new LongText(this);
    whole->setText(text);
    add(caption, whole);
}

void FactList::add(const QString& caption, QWidget* widget)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(captionLabel(caption, this), row, 0, Qt::AlignTop);
    m_grid->addWidget(widget, row, 1);
}

} // namespace guitai
