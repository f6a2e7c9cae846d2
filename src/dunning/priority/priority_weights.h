// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/reason.h"

#include <map>
#include <vector>

namespace encours {

struct DayLists;
struct Call;

/// How much each reason counts, in per cent of its base points (100 where nothing is said; 0 … 500).
struct PriorityWeights {
    std::map<ReasonCode, int> percent;

    [[nodiscard]] int of(ReasonCode code) const;
    /// base × percent / 100, rounded half away from zero.
    [[nodiscard]] int weigh(ReasonCode code, int basePoints) const;
    friend bool operator==(const PriorityWeights&, const PriorityWeights&) = default;
};
/// The reasons that give points, in the order of the editor.
[[nodiscard]] const std::vector<ReasonCode>& weighableReasons();

/// Sets `points` of reasons from their base points and puts them in order, most points first; gives the sum.
int weigh(std::vector<Reason>& reasons, const PriorityWeights& weights);
/// The same for the reasons of a call, and its sum.
void weigh(Call& call, const PriorityWeights& weights);
/// The same for a whole day; calls are put in their order again. Needs no decision to be made anew: this is what makes
/// live re-ranking possible.
void weigh(DayLists& lists, const PriorityWeights& weights);

} // namespace encours
