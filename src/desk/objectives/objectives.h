// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/dashboard/dashboard.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// What an objective is about: the whole book, or a group of customers by one of their fields.
struct ObjectiveScope {
    std::optional<Grouping> grouping; ///< nothing: the whole book; never Customer
    std::string key;                  ///< of the group
    friend bool operator==(const ObjectiveScope&, const ObjectiveScope&) = default;
};

/// A number to be reached by a day, e.g. overdue at most 400 000 € on 31/12/2026 (a stock), or days late of 8.0 over the
/// quarter (a flow: counted from `from` to `by`). Which one it is follows from the indicator.
struct Objective {
    std::string id; ///< of the book, never reused
    IndicatorCode indicator = IndicatorCode::Overdue;
    ObjectiveScope scope;
    Date from;               ///< since when it counts
    Date by;                 ///< > from
    std::int64_t target = 0; ///< in the unit of the indicator
    std::string note;
    friend bool operator==(const Objective&, const Objective&) = default;
};
/// Indicators that may be aimed at: those of which less is better or more is better, whatever the firm.
[[nodiscard]] bool canBeAimedAt(IndicatorCode code);
[[nodiscard]] bool isLessBetter(IndicatorCode code);

enum class ObjectiveState : std::uint8_t { Running, Reached, Missed, NotStarted };
[[nodiscard]] std::string_view objectiveStateCode(ObjectiveState state);

/// Where an objective stands on a day.
struct ObjectiveProgress {
    Objective objective;
    ObjectiveState state = ObjectiveState::Running;
    std::optional<std::int64_t> start; ///< the figure on `from`
    std::optional<std::int64_t> now;   ///< on the day, or on `by` when that has passed
    /// Share of the way from start to target, hundredths of a per cent; may be negative or above 100 %; nothing when the
    /// start is unknown or already there.
    std::optional<std::int64_t> doneBp;
    std::int64_t elapsedBp = 0; ///< of the time
    bool isBehind = false;      ///< less of the way than of the time
};

struct NewObjective {
    Objective objective; ///< without an id
    std::string key;
    bool isDryRun = false;
};

/// Errors: ValueNotListed{field,value} (indicator that cannot be aimed at, group that no customer belongs to),
/// DatesReversed{first,second}, TextTooLong{field,limit}.
class EditObjectives {
public:
    explicit EditObjectives(Desk& desk) : m_desk(desk) {}
    Result<Objective> add(const NewObjective& request);
    /// Taken back, as if it had never been; what it said stays in the journal. Errors: ValueNotListed{field,value}.
    Result<Done> end(const std::string& id, const std::string& key, bool isDryRun = false);

private:
    Desk& m_desk;
};

/// Desk thread: it reads the settings of the book.
class ShowObjectives {
public:
    explicit ShowObjectives(Desk& desk) : m_desk(desk) {}
    /// As of a day, by `by`, those whose time has come last.
    [[nodiscard]] Result<std::vector<ObjectiveProgress>> execute(Date asOf) const;

private:
    Desk& m_desk;
};

} // namespace encours
