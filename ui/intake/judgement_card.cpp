// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/judgement_card.h"

#include "ui/intake/words.h"
#include "ui/page/keys.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/plain_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace guitai {

JudgementCard::JudgementCard(Seat& seat, QWidget* parent)
    : QWidget(parent),
      m_seat(seat),
      m_conclusion(plainLabel({}, this, FontRole::Strong)),
      m_clause(captionLabel({}, this)),
      m_words(plainLabel({}, this)),
      m_overrule(new QPushButton(tr("Overrule…"), this)),
      m_bearer(new QComboBox),
      m_reason(new QLineEdit),
      m_bearerRow(new FieldRow(tr("Who pays"), m_bearer, this)),
      m_reasonRow(new FieldRow(tr("Reason"), m_reason, this))
{
    m_overrule->setObjectName(QStringLiteral("overrule"));
    m_overrule->setToolTip(keyText(Key::Overrule));
    m_words->setObjectName(QStringLiteral("judgementWords"));
    m_bearer->setObjectName(QStringLiteral("bearer"));
    m_reason->setObjectName(QStringLiteral("overruleReason"));
    for (auto* label : {m_conclusion, m_words})
        label->setWordWrap(true);
    for (const auto& choice : choicesOf<Bearer>(seat.procedure))
        m_bearer->addItem(choice.label, choice.token);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(metrics::cardPadding, metrics::grid, metrics::cardPadding, metrics::grid);
    grid->setSpacing(metrics::halfGrid);
    grid->addWidget(m_conclusion, 0, 0);
    grid->addWidget(m_overrule, 0, 1, Qt::AlignTop | Qt::AlignRight);
    grid->addWidget(m_words, 1, 0, 1, 2);
    grid->addWidget(m_clause, 2, 0, 1, 2);
    grid->addWidget(m_bearerRow, 3, 0, 1, 2);
    grid->addWidget(m_reasonRow, 4, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    showOverruling(false);

    connect(m_overrule, &QPushButton::clicked, this, [this] {
        showOverruling(!m_overruling);
        if (m_overruling)
            m_bearer->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
    connect(m_bearer, &QComboBox::activated, this, &JudgementCard::edited);
    connect(m_reason, &QLineEdit::textEdited, this, &JudgementCard::edited);
}

void JudgementCard::show(const CallCheck& check)
{
    const auto& preview = check.preview;
    m_overrule->setEnabled(check.judged);
    m_paid = check.judged && preview.paid();
    if (check.judged) {
        const auto& rule = m_seat.procedure.row(preview.judgement.row);
        const QString bearer = word(m_seat.procedure, preview.bearer());
        m_conclusion->setText(preview.overruled ? tr("Overruled: %1 pays").arg(bearer) : rule.conclusion);
        m_words->setText(judgementWords(preview, m_seat.procedure));
        m_clause->setText(tr("By %1").arg(rule.clause));
    } else {
        m_conclusion->setText(tr("Choose the part: then it is judged who has to pay."));
        m_words->clear();
        m_clause->clear();
    }
    for (auto* label : {m_words, m_clause})
        label->setVisible(!label->text().isEmpty());
    update();
}

void JudgementCard::show(const Call& call)
{
    showOverruling(call.overruledTo.has_value());
    m_bearer->setCurrentIndex(std::max(0, m_bearer->findData(token(call.overruledTo.value_or(Bearer::Owner)))));
    m_reason->setText(call.overruleReason);
    setVisible(!call.emergency);
}

void JudgementCard::read(Call& call) const
{
    call.overruledTo = m_overruling ? fromToken<Bearer>(m_bearer->currentData().toString()) : std::nullopt;
    call.overruleReason = m_overruling ? m_reason->text() : QString();
}

QList<QWidget*> JudgementCard::stops() const
{
    return {m_overrule, m_bearer, m_reason};
}

void JudgementCard::beginOverruling()
{
    if (m_overrule->isEnabled() && !m_overruling)
        m_overrule->click();
    m_bearer->setFocus(Qt::ShortcutFocusReason);
}

void JudgementCard::showOverruling(bool shown)
{
    m_overruling = shown;
    m_overrule->setText(shown ? tr("Back to the table") : tr("Overrule…"));
    m_bearerRow->setVisible(shown);
    m_reasonRow->setVisible(shown);
}

void JudgementCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = currentTheme();
    const Tone tone = m_paid ? Tone::Soon : m_overrule->isEnabled() ? Tone::Good : Tone::Neutral;
    paintBox(painter, rect(), metrics::cardRadius, theme.soft(tone), theme.line);
}

} // namespace guitai
