// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/payments/payment_words.h"

#include "words/words.h"

#include <fmt/format.h>

namespace encours {

std::string wordsFor(Language language, AllocationRule rule)
{
    return words(language, "allocation-rule." + std::string{allocationRuleCode(rule)});
}

std::string wordsFor(Language language, const AllocationProposal& proposal)
{
    const std::string rule = wordsFor(language, proposal.rule);
    if (proposal.alternatives == 0) return rule;
    return fmt::format("{} ({})", rule,
                       words(language, "allocation.alternatives", {{"count", std::to_string(proposal.alternatives)}}));
}

std::string allocationOrigin(Language language, bool isByHand)
{
    return words(language, isByHand ? "allocation.by-hand" : "allocation.by-ledger");
}

} // namespace encours
