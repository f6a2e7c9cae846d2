// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/campaigns/campaign_progress.h"
#include "dunning/targets/targets.h"
#include "words/words.h"

#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// The `{name}` of a reason: the code of a rule or campaign that ships (`july-2026`) as its name, anything else as it is.
[[nodiscard]] std::string policyName(Language language, std::string_view nameOrCode);

[[nodiscard]] std::string wordsFor(Language language, TargetField field);
[[nodiscard]] std::string wordsFor(Language language, TargetComparison comparison); ///< `au moins`, `parmi`, …
[[nodiscard]] std::string wordsFor(Language language, CampaignKind kind);
[[nodiscard]] std::string wordsFor(Language language, MemberStatus status);
[[nodiscard]] std::string wordsFor(Language language, LeaveReason reason);
[[nodiscard]] std::string wordsFor(Language language, CampaignAsk ask);
/// The status of a member; of one that is left out with the reason.
[[nodiscard]] std::string statusWords(Language language, const CampaignMember& member);
/// What to ask next, one after the other.
[[nodiscard]] std::string asksWords(Language language, const std::vector<CampaignAsk>& asks);

/// A condition as a sentence for people: `montant au moins 5 000 et (moyen parmi chèque, traite)`.
[[nodiscard]] std::string conditionWords(Language language, const Condition& condition);

} // namespace encours
