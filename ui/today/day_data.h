// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "desk/people/served_customers.h"
#include "dunning/scheduler.h"
#include "widgets/icons.h"

#include <QString>

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace encours::ui {

/// The tabs of the page, in their order. The first three are phases.
enum class ListTab : std::uint8_t { Preventive, Prelitigation, Litigation, Tasks };
inline constexpr std::size_t listTabCount = 4;

[[nodiscard]] ListTab tabOf(Phase phase);

/// One line of a list, ready to be painted. `position` is its place in DayData::lists.calls or .tasks.
struct QueueRow {
    CustomerId customer;
    std::size_t position = 0;
    QString badge;          ///< points, or nothing for a task
    Icon icon = Icon::None; ///< of a task
    QString name;
    QString reason; ///< the strongest reason in words, or what the task asks for
    QString amount;
    QString absent;        ///< the absent colleague whose customer it is; else nothing
    std::string searchKey; ///< folded name, code and invoice numbers
};

/// The day as the page shows it: lists in words, made off the window's thread and never changed after.
struct DayData {
    Date day;
    DayLists lists;
    std::array<std::vector<QueueRow>, listTabCount> rows;
    std::array<int, listTabCount> treated{}; ///< accounts contacted today, by the phase they were in (tasks: 0)
    Money promisedToday;
    std::size_t customers = 0; ///< 0: an empty book
    bool isNarrowed = false;   ///< lists, rows and counts are those of some customers only
};
using DayPtr = std::shared_ptr<const DayData>;

/// Pure: lists and portfolio → what is painted, of the customers somebody serves or of all. May run on any thread.
[[nodiscard]] DayPtr makeDayData(const Portfolio& portfolio, DayLists lists, Language language,
                                 const std::optional<ServedCustomers>& served = std::nullopt);

} // namespace encours::ui
