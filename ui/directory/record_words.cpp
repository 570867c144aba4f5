// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/record_words.h"

#include "core/service/permission.h"
#include "core/service/record_kinds.h"
#include "core/service/sentences.h"
#include "ui/page/phrases.h"

#include <QCoreApplication>

namespace guitai {

QString newWords(const QString& kind)
{
    return QCoreApplication::translate("guitai::RecordWords", "New %1").arg(fieldLabel(kind));
}

QString reasonAgainst(Seat& seat, const QString& kind)
{
    const auto step = recordKind(kind)->step.toLatin1();
    const auto barred = barredByRole(seat.office, seat.person.id, step.constData());
    if (!barred)
        return sentence(barred.error());
    return *barred ? reasonOf(**barred, seat.procedure, seat.zone) : QString();
}

} // namespace guitai
