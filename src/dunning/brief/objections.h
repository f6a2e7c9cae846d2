// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/brief/call_script.h"

namespace encours {

/// Every objection with the facts that stand against it: most facts first, then as listed in ObjectionCode.
[[nodiscard]] std::vector<Objection> objectionsFor(const Account& account, const AccountDecision& decision,
                                                   const CallFacts& facts);

/// Codes of every proof (for tests).
[[nodiscard]] std::vector<std::string> allProofCodes();

} // namespace encours
