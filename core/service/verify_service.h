// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/office.h"

#include <QObject>
#include <functional>

namespace guitai {

/// One thing that is not as the journal says.
struct Finding
{
    Q_GADGET
public:
    enum class Kind {
        LineMissing,   ///< a seq is not there
        LineChanged,   ///< a line does not have the hash that follows from the line before
        TailCut,       ///< the head of the backup is not on this chain
        SealedMissing, ///< a sealed value is gone
        SealedChanged,
        RecordChanged, ///< an aggregate is not what its last line left
        RecordMissing,
        RecordUnknown,    ///< an aggregate that no line has made
        RecordUnreadable, ///< a column holds what it cannot hold
        ReplayDiffers,    ///< a line, taken again, comes to something else
    };
    Q_ENUM(Kind)

    Kind kind = Kind::LineChanged;
    qint64 seq = 0;     ///< the line, where one is meant
    QString aggregate;  ///< "case", "room"
    qint64 subject = 0; ///< its id
    QString name;       ///< its number or name

    static constexpr auto fields()
    {
        return std::tuple{Field{"kind", &Finding::kind}, Field{"seq", &Finding::seq},
                          Field{"aggregate", &Finding::aggregate}, Field{"subject", &Finding::subject},
                          Field{"name", &Finding::name}};
    }
    bool operator==(const Finding&) const = default;
};

struct VerifyReport
{
    qint64 lines = 0;
    qint64 records = 0;
    qint64 replayed = 0; ///< steps taken again
    qint64 passed = 0;   ///< steps of an older engine, not taken again
    JournalHead head;
    QList<Finding> findings;

    static constexpr auto fields()
    {
        using R = VerifyReport;
        return std::tuple{Field{"lines", &R::lines},   Field{"records", &R::records}, Field{"replayed", &R::replayed},
                          Field{"passed", &R::passed}, Field{"head", &R::head},       Field{"findings", &R::findings}};
    }
    bool operator==(const VerifyReport&) const = default;
};

struct VerifyOptions
{
    bool replay = false;
    std::optional<JournalHead> backedUp; ///< the head of a backup: it must lie on this chain
    /// Told now and then how far it has come; false ends it with Cancelled.
    std::function<bool(qint64 lines, qint64 records)> progress = nullptr;
};

/// Proves that what is stored is what the journal says. An Error is trouble with the file; what was tampered
/// with is a finding.
[[nodiscard]] Result<VerifyReport> verify(Office& office, const VerifyOptions& options = {});

} // namespace guitai
