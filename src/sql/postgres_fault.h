// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fault.h"

#include <string_view>

namespace encours {

/// What a five-letter SQLSTATE means for a book, and whether the same transaction may succeed when it is run again. An
/// empty state stands for a connection that was lost.
struct PostgresVerdict {
    FaultCode code = FaultCode::StoreFailed;
    bool isWorthRepeating = false;
};
[[nodiscard]] PostgresVerdict verdictOn(std::string_view state);

/// The refusal in our words. `said` is the server's or the library's message: one line is kept.
[[nodiscard]] Fault postgresFault(FaultCode code, std::string_view name, std::string_view state, std::string_view said);

} // namespace encours
