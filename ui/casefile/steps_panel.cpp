// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/steps_panel.h"

#include "core/steps/case_steps.h"
#include "core/steps/likeliest_step.h"
#include "ui/page/keys.h"
#include "ui/page/phrases.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/content_scroll.h"
#include "ui/widgets/step_button.h"

#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

const QString prefix = u"step."_s;

/// Whether the reason names something that is still to be done or told, rather than that it is too early, too late or
/// somebody else's affair.
bool canBeMended(const Refusal& refusal)
{
    using Code = Refusal::Code;
    constexpr Code mendable[] = {Code::FeeNotTold,          Code::ExplanationMissing, Code::ExpectedCompletionMissing,
                                 Code::FeedbackTimeMissing, Code::BearerUndetermined, Code::NotPrinted,
                                 Code::NotSigned,           Code::Dissatisfied,       Code::FeedbackNotGiven,
                                 Code::ContactSheetMissing, Code::FindingsMissing};
    return std::ranges::find(mendable, refusal.code) != std::end(mendable);
}

bool isPrinting(const Offer& offer)
{
    return std::string_view(offer.step) == MarkPrinted::name;
}

QVBoxLayout* columnIn(QWidget* box)
{
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(6);
    return column;
}

} // namespace

StepsPanel::StepsPanel(Seat& seat, QWidget* parent) : Card(tr("Next"), parent), m_seat(seat), m_more(new QToolButton)
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, metrics::halfGrid, 0);
    column->setSpacing(metrics::grid);
    auto* openBox = new QWidget(content);
    m_open = columnIn(openBox);
    m_barredBox = new QWidget(content);
    m_barred = columnIn(m_barredBox);
    m_more->setObjectName(u"moreSteps"_s);
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    column->addWidget(openBox);
    column->addWidget(m_more);
    column->addWidget(m_barredBox);
    column->addStretch();
    m_scroll = new ContentScroll(content, this);
    body().addWidget(m_scroll);
    connect(m_more, &QToolButton::toggled, this, &StepsPanel::unfold);
    unfold(false);
}

/// What is taken back at once is named before: the last step.
QString StepsPanel::titleOf(const ShownCase& shown, const Offer& offer)
{
    if (isPrinting(offer))
        return tr("Print the dispatch order");
    QString label = shown.procedure->label(prefix + QString::fromLatin1(offer.step));
    if (offer.barred || std::string_view(offer.step) != TakeBack::name)
        return label;
    const auto last = std::find_if(shown.entries.crbegin(), shown.entries.crend(), std::not_fn(&TimeLineEntry::denied));
    return last == shown.entries.crend() ? label : tr("%1: %2").arg(label, last->label);
}

void StepsPanel::show(const ShownCase& shown)
{
    const QString focused = focusedStep();
    clear();
    const std::string_view next = likeliestStep(shown.file, m_seat.person.id);
    int folded = 0;
    for (const auto& offer : shown.offers) {
        const bool likeliest = std::string_view(offer.step) == next;
        if (isPrinting(offer) && (offer.barred || !likeliest))
            continue; // papers are printed from where they stand
        if (offer.barred && !likeliest && !canBeMended(*offer.barred)) {
            m_buttons << add(shown, offer, *m_barred, likeliest);
            ++folded;
        } else {
            m_buttons << add(shown, offer, *m_open, likeliest);
        }
    }
    m_more->setVisible(folded > 0);
    m_folded = folded;
    unfold(m_more->isChecked());
    if (focused.isEmpty())
        return;
    const auto same =
        std::ranges::find_if(m_buttons, [&](const StepButton* button) { return button->objectName() == focused; });
    if (same != m_buttons.end() && !(*same)->isBarred())
        (*same)->setFocus(Qt::OtherFocusReason);
    else
        focusLikeliest();
}

QList<QWidget*> StepsPanel::stops() const
{
    QList<QWidget*> stops;
    const auto gather = [&](const QVBoxLayout& column) {
        for (int i = 0; i < column.count(); ++i)
            stops << column.itemAt(i)->widget();
    };
    gather(*m_open);
    stops << m_more;
    gather(*m_barred);
    return stops;
}

StepButton* StepsPanel::add(const ShownCase& shown, const Offer& offer, QVBoxLayout& column, bool likeliest)
{
    const QString step = QString::fromLatin1(offer.step);
    auto* button = new StepButton(titleOf(shown, offer), column.parentWidget());
    button->setObjectName(prefix + step);
    if (offer.barred) {
        button->setBarred(reasonOf(*offer.barred, *shown.procedure, m_seat.zone));
    } else if (likeliest) {
        button->setPrimary(true);
        button->setKey(sequenceOf(Key::LikeliestStep));
        m_likeliest = step;
    }
    connect(button, &StepButton::chosen, this, [this, step] { Q_EMIT chosen(step); });
    column.insertWidget(likeliest ? 0 : -1, button);
    if (likeliest)
        m_first = button;
    button->show();
    return button;
}

void StepsPanel::clear()
{
    m_likeliest.clear();
    m_first = nullptr;
    for (auto* button : std::as_const(m_buttons)) {
        button->setParent(nullptr); // out of the tab order at once; it may be the very one that was pressed
        button->deleteLater();
    }
    m_buttons.clear();
}

QString StepsPanel::focusedStep() const
{
    // Asked of the window: it may be another one that has the keyboard just now.
    const auto* focused = window()->focusWidget();
    return std::ranges::find(m_buttons, focused) == m_buttons.end() ? QString() : focused->objectName();
}

/// Also where it is barred: then the reason is what comes first, and Enter does nothing.
void StepsPanel::focusLikeliest()
{
    const auto open = std::ranges::find_if(m_buttons, [](const StepButton* button) { return !button->isBarred(); });
    if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
    else if (open != m_buttons.end())
        (*open)->setFocus(Qt::OtherFocusReason);
    m_scroll->verticalScrollBar()->setValue(0);
}

void StepsPanel::fold()
{
    m_more->setChecked(false);
    m_scroll->verticalScrollBar()->setValue(0);
}

void StepsPanel::unfold(bool unfolded)
{
    m_barredBox->setVisible(unfolded);
    m_more->setIcon(iconOf(unfolded ? Icon::ChevronDown : Icon::ChevronRight, Tone::Neutral));
    m_more->setText(unfolded ? tr("Hide barred steps") : tr("Show barred steps (%1)").arg(m_folded));
}

} // namespace guitai
