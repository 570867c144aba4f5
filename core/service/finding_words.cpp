// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/finding_words.h"

#include "core/service/sentences.h"

#include <QCoreApplication>

namespace guitai {

namespace {

struct Findings
{
    Q_DECLARE_TR_FUNCTIONS(guitai::Findings)
};

} // namespace

QString words(const Finding& finding)
{
    const QString kind = fieldLabel(finding.aggregate);
    const QString what = finding.name.isEmpty() ? QString::number(finding.subject) : finding.name;
    const QString seq = QString::number(finding.seq);
    switch (finding.kind) {
    case Finding::Kind::LineMissing:
        return Findings::tr("Journal line %1 is missing").arg(seq);
    case Finding::Kind::LineChanged:
        return Findings::tr("Journal line %1 was changed").arg(seq);
    case Finding::Kind::TailCut:
        return Findings::tr("The journal was cut or replaced from line %1 on: the backup's end is not on it").arg(seq);
    case Finding::Kind::SealedMissing:
        return Findings::tr("The sealed values of journal line %1 are missing").arg(seq);
    case Finding::Kind::SealedChanged:
        return Findings::tr("The sealed values of journal line %1 were changed").arg(seq);
    case Finding::Kind::RecordChanged:
        return Findings::tr("%1 %2 is not what journal line %3 left").arg(kind, what, seq);
    case Finding::Kind::RecordMissing:
        return Findings::tr("%1 %2 of journal line %3 is missing").arg(kind, what, seq);
    case Finding::Kind::RecordUnknown:
        return Findings::tr("%1 %2 was made by no journal line").arg(kind, what);
    case Finding::Kind::RecordUnreadable:
        return Findings::tr("%1 %2 cannot be read (journal line %3)").arg(kind, what, seq);
    case Finding::Kind::ReplayDiffers:
        return Findings::tr("Journal line %1, taken again, comes to something else").arg(seq);
    }
    Q_UNREACHABLE();
}

QString verdict(const VerifyReport& report)
{
    if (report.findings.isEmpty())
        return Findings::tr("All is as the journal says.");
    return Findings::tr("%n finding(s): keep this file as it is, and compare it with the latest good backup.", nullptr,
                        static_cast<int>(report.findings.size()));
}

} // namespace guitai
