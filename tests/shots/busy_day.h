// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/office.h"

namespace guitai {

/// What came in within the last minutes and hours: orders in every column of the board with time left, one on hold, an
/// emergency that is not written down yet, and some cases that are being handed to the receptionist. The clock stands
/// afterwards where it stood.
void makeBusy(Office& office, ManualClock& clock);

/// So many open cases more, one each second.
void makeFull(Office& office, ManualClock& clock, int cases);

} // namespace guitai
