// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/brief/call_facts.h"

namespace encours {

/// The parts of CallFacts that come from what happened; orders and limits as documented there.

[[nodiscard]] std::vector<KnownPromise> knownPromises(const Account& account, const DunningContext& context);
[[nodiscard]] std::vector<KnownDispute> knownDisputes(const Account& account, Date today);
[[nodiscard]] std::vector<KnownInstrument> knownInstruments(const Account& account, Date today);
[[nodiscard]] std::vector<SentLetter> sentLetters(const Account& account, const AccountDecision& decision, Date today);
[[nodiscard]] ChargesToday chargesToday(const Account& account, const DunningContext& context);
[[nodiscard]] PayerFigures payerFigures(const Account& account, Date today, Currency currency);

} // namespace encours
