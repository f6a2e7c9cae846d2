// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <source_location>
#include <stdexcept>
#include <string_view>

namespace encours {

/// A bug in the program, never a refusal: thrown by expect() and caught only where an operation can be ended as a whole
/// (a desk command, a window action, main).
class ContractBroken : public std::logic_error {
public:
    using std::logic_error::logic_error;
};

/// Ends the operation when the program itself is wrong. Always on; never used to check what a person or a file said.
void expect(bool condition, std::string_view what, std::source_location where = std::source_location::current());

} // namespace encours
