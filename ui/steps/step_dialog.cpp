// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steps/step_dialog.h"

#include "ui/steps/busy_notice.h"
#include "ui/steps/fitting_scroll.h"
#include "ui/steps/form_trouble.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme_style.h"
#include "ui/widgets/inline_problem.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace guitai {

namespace {

constexpr int leastWidth = 560;

} // namespace

StepDialog::StepDialog(const QString& step, const StepSetting& setting, StepDrafts& drafts, Taker taker,
                       QWidget* parent)
    : QDialog(parent),
      m_step(step),
      m_setting(setting),
      m_drafts(drafts),
      m_taker(std::move(taker)),
      m_problem(new InlineProblem(this))
{
    const StepLayout fields = layoutOf(step);
    const QString title = setting.procedure.label(QStringLiteral("step.") + step);
    setWindowTitle(title);
    setObjectName(QStringLiteral("stepDialog"));
    m_form = new StepForm(fields, setting, this);
    m_restored = new InlineProblem(this);
    m_restored->setObjectName(QStringLiteral("restored"));
    m_problem->setObjectName(QStringLiteral("refusal"));
    connect(m_restored, &InlineProblem::actionChosen, this, &StepDialog::startAnew);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid);
    column->setSpacing(metrics::cardGap);
    column->addWidget(heading(title, fields));
    column->addWidget(m_restored);
    column->addWidget(new FittingScroll(m_form, this), 1);
    column->addWidget(m_problem);
    auto* takeOrLeave = buttons(title);
    m_busy = new BusyNotice({m_form, m_take}, this);
    connect(&m_retry, &BusyRetry::waitingChanged, this, [this](bool waiting) {
        m_busy->setWaiting(waiting);
        grow();
    });
    connect(m_busy, &BusyNotice::actionChosen, &m_retry, &BusyRetry::cancel);
    column->addWidget(m_busy);
    column->addWidget(takeOrLeave);
    setMinimumWidth(leastWidth);

    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(shortcut, &QShortcut::activated, this, &StepDialog::accept);
    }
    preset({});
}

QWidget* StepDialog::heading(const QString& title, const StepLayout& fields)
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(metrics::halfGrid);
    column->addWidget(plainLabel(title, box, FontRole::Page));
    const bool asks = std::ranges::any_of(
        fields.fields, [](const FieldLayout& field) { return field.is(FieldLayout::Trait::Required); });
    auto* caption = new QHBoxLayout;
    if (!fields.clause.isEmpty())
        caption->addWidget(captionLabel(tr("by clause %1").arg(fields.clause), box));
    caption->addStretch();
    if (asks)
        caption->addWidget(captionLabel(tr("* must be filled"), box));
    column->addLayout(caption);
    return box;
}

QWidget* StepDialog::buttons(const QString& title)
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins({});
    m_take = new QPushButton(title, box);
    auto* leave = new QPushButton(tr("Leave"), box);
    leave->setObjectName(QStringLiteral("leave"));
    m_take->setObjectName(QStringLiteral("take"));
    leave->setToolTip(tr("Esc: what you typed stays until the case is closed"));
    for (auto* button : {leave, m_take})
        button->setAutoDefault(false); // Enter belongs to the fields
    makePrimary(*m_take);
    row->addWidget(m_take);
    row->addWidget(leave);
    row->addStretch();
    row->addWidget(captionLabel(tr("Ctrl+Enter takes it, Esc leaves"), box));
    connect(leave, &QPushButton::clicked, this, &StepDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &StepDialog::accept);
    return box;
}

void StepDialog::preset(const QJsonObject& value)
{
    m_preset = value;
    m_form->setValue(value);
    const auto draft = m_drafts.constFind(m_step);
    if (draft == m_drafts.constEnd())
        return;
    m_form->restore(*draft);
    m_restored->setProblem(tr("What you typed the last time is here again."), Tone::Accent);
    m_restored->setAction(tr("Start anew"));
}

void StepDialog::startAnew()
{
    m_drafts.remove(m_step);
    m_form->setValue(m_preset);
    m_restored->setProblem({});
    if (auto* first = m_form->firstEditor())
        first->setFocus();
}

void StepDialog::accept()
{
    if (m_form->isComposing() || isWaiting())
        return;
    m_form->clearProblems();
    m_problem->setProblem({});
    if (!m_form->showUnread())
        return;
    m_retry.begin([this, input = m_form->value()] { return m_taker(input); },
                  [this](const auto& outcome) { finish(outcome); });
}

void StepDialog::finish(const Outcome<CaseFile>& outcome)
{
    if (!outcome) {
        showTrouble(outcome.error());
        return;
    }
    m_drafts.remove(m_step);
    QDialog::accept();
}

void StepDialog::reject()
{
    if (isWaiting()) {
        m_retry.cancel();
        return;
    }
    if (m_form->isTouched())
        m_drafts.insert(m_step, m_form->value());
    else
        m_drafts.remove(m_step);
    QDialog::reject();
}

void StepDialog::showTrouble(const Trouble& trouble)
{
    guitai::showTrouble(*m_form, *m_problem, trouble, m_setting);
    grow();
}

/// A layout's least height knows nothing of lines that wrap. What is being read stays where it is: some window managers
/// put a window that grows in the middle again.
void StepDialog::grow()
{
    const QPoint corner = pos();
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
    move(corner);
}

void StepDialog::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool escape = event->key() == Qt::Key_Escape;
    if (auto* button = qobject_cast<QPushButton*>(focusWidget()); enter && button)
        button->click();
    if (enter || (escape && m_form->isComposing()))
        return; // neither takes nor leaves by an Enter or Esc meant for something else
    QDialog::keyPressEvent(event);
}

void StepDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    if (event->spontaneous())
        return;
    auto* first = m_form->firstEditor();
    (first ? first : m_take)->setFocus();
}

} // namespace guitai
