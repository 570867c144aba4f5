// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steps/busy_retry.h"

#include "tests/support/catch.h"

namespace guitai {

TEST_CASE("what waits for a busy file is tried once more when the window closes, and ends there", "[promise-5]")
{
    BusyRetry retry;
    bool busy = true;
    int tries = 0;
    int ends = 0;
    const auto act = [&]() -> Outcome<CaseFile> {
        ++tries;
        if (busy)
            return std::unexpected(Trouble(Error{Error::Code::FileLocked, {}, {}}));
        return CaseFile();
    };
    retry.begin(act, [&](const Outcome<CaseFile>& taken) { ends += taken.has_value(); });
    CHECK(retry.isWaiting());
    retry.tryNow();
    CHECK((tries == 2 && ends == 0 && retry.isWaiting()));
    busy = false;
    retry.tryNow();
    CHECK((tries == 3 && ends == 1 && !retry.isWaiting()));
    retry.tryNow();
    CHECK(tries == 3);
}

} // namespace guitai
