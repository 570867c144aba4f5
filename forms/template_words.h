// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace guitai {

/// Gives what is wrong with a template in the language of the program.
struct TemplateWords
{
    Q_DECLARE_TR_FUNCTIONS(Template)
};

} // namespace guitai
