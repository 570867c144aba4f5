// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace guitai {

/// Asks for the name of a file; empty if the person thinks better of it. Replaceable, because a test has no hand for
/// the dialogs of the platform.
struct FilePrompts
{
    std::function<QString(QWidget* over)> open;
    std::function<QString(QWidget* over, const QString& proposed)> save;

    /// The dialogs of the platform.
    [[nodiscard]] static FilePrompts real();
};

} // namespace guitai
