// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/scheduler.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// How long a call takes, in whole minutes: to prepare it, to make it and to write down what was said. The defaults are
/// estimates of ours, to be replaced by what a team measures.
struct CallMinutes {
    int preventive = 4;    ///< "have you got our invoice, is it ready to be paid?"
    int prelitigation = 6; ///< one overdue item
    int litigation = 10;
    int forEachItem = 1;  ///< for each further item that the call speaks about …
    int mostForItems = 8; ///< … but no more than this: after that people send a statement

    [[nodiscard]] int of(const Call& call, Date today) const;
};

/// A call of today, by its place in DayLists::calls.
struct PlannedCall {
    std::size_t place = 0;
    int minutes = 0;
    int startsAfter = 0; ///< minutes from the beginning
};

/// A call for which there is no time today.
struct DeferredCall {
    std::size_t place = 0;
    int minutes = 0;
    bool isMandatory = false;
    Reason why;                 ///< Deferred{minutes}: the minutes that were left when its turn came
    Date nextDay;               ///< the next day on which it can be made
    std::vector<Reason> broken; ///< the rules that would be broken by then; each as it would read on that day
    Money slipping;             ///< what would move into an older column of the aged balance by then
};

/// The use of a day's minutes.
struct DayCapacity {
    int minutes = 0; ///< that there are
    int used = 0;
    int mandatoryMinutes = 0;           ///< that all mandatory calls together ask for; may exceed what there is
    std::vector<PlannedCall> calls;     ///< in the order in which they are made
    std::vector<DeferredCall> deferred; ///< mandatory ones first, then in the order of the lists
};

/// Mandatory calls first, by points; what is left goes to the calls that give most points for a minute. A call that does not
/// fit leaves its time to the next one that does: no deferred call fits into the minutes that stay unused.
[[nodiscard]] DayCapacity planDay(const DayLists& lists, int minutes, const DunningContext& context,
                                  const CallMinutes& each = {});

/// Reads `2h15`, `2 h 15`, `2:15`, `2h`, `135`, `45 min`; at most one day.
[[nodiscard]] std::optional<int> parseMinutes(std::string_view text);
[[nodiscard]] std::string minutesText(int minutes); ///< `2 h 15`, `45 min`

} // namespace encours
