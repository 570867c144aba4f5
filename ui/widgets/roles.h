// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace guitai {

/// Tells assistive techniques what our own widgets are (a Segmented is a group, an InlineProblem an alert).
/// Every widget that the table names calls it; twice does no harm.
void registerAccessibleRoles();

} // namespace guitai
