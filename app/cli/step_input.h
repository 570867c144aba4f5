// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

#include <QJsonObject>

namespace guitai {

/// The properties of a step as given: "key=value" words from `from` on, or the object in the file of --input.
[[nodiscard]] Reply<QJsonObject> givenProperties(const Arguments& arguments, qsizetype from);

/// A value that was typed on the command line and cannot be read is wrong use; one in a file is the file's fault.
[[nodiscard]] Failure blamed(Failure failure, const Arguments& arguments);

} // namespace guitai
