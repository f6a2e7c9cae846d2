// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/order_day.h"
#include "today/day_data.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace encours::ui {

/// A row of a list in another place than the day gave it; what is empty stays as the day has it.
struct RankedRow {
    std::uint32_t row = 0; ///< in DayData::rows of its tab
    QString badge;
    QString reason;
    QString amount;
    bool isDeferred = false; ///< no time for it today
};

/// The rows of a day in another order, with the use of the minutes that there are. Never changed after it is made.
struct QueueRanking {
    std::array<std::vector<RankedRow>, listTabCount> rows;
    std::optional<int> minutes; ///< that there are
    int used = 0;
    int mandatoryMinutes = 0;
    int planned = 0; ///< calls
    int deferred = 0;
};
using RankingPtr = std::shared_ptr<const QueueRanking>;

/// Pure: may run on any thread. `day` is the one whose lists were ordered.
[[nodiscard]] RankingPtr makeRanking(const DayData& day, const OrderedDay& ordered, Language language,
                                     Currency currency);

/// A day put in order again and again while weights are tried: only what weighing needs is kept of its calls, so that a
/// slider can be followed.
class LiveRanking {
public:
    explicit LiveRanking(DayPtr day);

    [[nodiscard]] RankingPtr rank(const PriorityWeights& weights);
    /// How many calls of the day have a reason.
    [[nodiscard]] int callsWith(ReasonCode code) const;
    [[nodiscard]] const DayPtr& day() const { return m_day; }

private:
    DayPtr m_day;
    DayLists m_lists; ///< without items, arguments and tasks
    std::unordered_map<CustomerId, std::uint32_t> m_rows;
};

} // namespace encours::ui
