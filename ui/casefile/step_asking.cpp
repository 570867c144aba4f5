// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/step_asking.h"

#include "core/steps/closing.h"
#include "core/steps/returning.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

/// What the case says already.
QJsonObject presetOf(const QString& step, const CaseFile& file)
{
    const auto* order = file.openOrder();
    if (step == QLatin1String(CloseCase::name) && file.state == CaseState::Declined)
        return {{u"reason"_s, token(CloseReason::OwnerDeclined)}};
    if (step == QLatin1String(ReturnOrder::name) && order) {
        QJsonObject preset{{u"ownerSigned"_s, order->ownerSigned}};
        if (order->ownerOpinion)
            preset.insert(u"ownerOpinion"_s, token(*order->ownerOpinion));
        return preset;
    }
    return {};
}

} // namespace

StepAsking::StepAsking(Seat& seat, const ShownCase& shown, QString step, StepDrafts& drafts, StepDialog::Taker taker,
                       QWidget* window)
    : seenRevision(shown.file.revision),
      m_step(std::move(step)),
      m_file(shown.file),
      m_choices(seat.office, *shown.procedure, m_file),
      m_setting{.procedure = *shown.procedure,
                .choices = m_choices,
                .clock = seat.clock(),
                .zone = seat.zone,
                .caseFile = &m_file},
      m_dialog(std::make_unique<StepDialog>(m_step, m_setting, drafts, std::move(taker), window))
{
    m_dialog->preset(presetOf(m_step, m_file));
}

} // namespace guitai
