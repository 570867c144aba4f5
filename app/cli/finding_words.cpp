// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/finding_words.h"

#include "app/cli/reply.h"
#include "core/service/sentences.h"

namespace guitai {

QString words(const Finding& finding)
{
    const QString kind = fieldLabel(finding.aggregate);
    const QString what = finding.name.isEmpty() ? QString::number(finding.subject) : finding.name;
    const QString seq = QString::number(finding.seq);
    switch (finding.kind) {
    case Finding::Kind::LineMissing:
        return Cli::tr("Journal line %1 is missing").arg(seq);
    case Finding::Kind::LineChanged:
        return Cli::tr("Journal line %1 was changed").arg(seq);
    case Finding::Kind::TailCut:
        return Cli::tr("The journal was cut or replaced from line %1 on: the backup's end is not on it").arg(seq);
    case Finding::Kind::SealedMissing:
        return Cli::tr("The sealed values of journal line %1 are missing").arg(seq);
    case Finding::Kind::SealedChanged:
        return Cli::tr("The sealed values of journal line %1 were changed").arg(seq);
    case Finding::Kind::RecordChanged:
        return Cli::tr("%1 %2 is not what journal line %3 left").arg(kind, what, seq);
    case Finding::Kind::RecordMissing:
        return Cli::tr("%1 %2 of journal line %3 is missing").arg(kind, what, seq);
    case Finding::Kind::RecordUnknown:
        return Cli::tr("%1 %2 was made by no journal line").arg(kind, what);
    case Finding::Kind::RecordUnreadable:
        return Cli::tr("%1 %2 cannot be read (journal line %3)").arg(kind, what, seq);
    case Finding::Kind::ReplayDiffers:
        return Cli::tr("Journal line %1, taken again, comes to something else").arg(seq);
    }
    Q_UNREACHABLE();
}

} // namespace guitai
