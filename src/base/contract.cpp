// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/contract.h"

#include <string>

namespace encours {

void expect(bool condition, std::string_view what, std::source_location where)
{
    if (condition) return;
    std::string_view file = where.file_name();
    if (const auto slash = file.find_last_of("/\\"); slash != std::string_view::npos) file.remove_prefix(slash + 1);
    std::string message{file};
    message += ':';
    message += std::to_string(where.line());
    message += ": ";
    message += what;
    throw ContractBroken{message};
}

} // namespace encours
