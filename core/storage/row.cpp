// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/row.h"

namespace guitai {

std::string columnName(std::string_view field)
{
    std::string name;
    for (const char c : field) {
        if (c >= 'A' && c <= 'Z') {
            name += '_';
            name += static_cast<char>(c - 'A' + 'a');
        } else {
            name += c;
        }
    }
    return name;
}

} // namespace guitai
