// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/objectives/objective_progress.h"

#include "portfolio/indicators/exact_quotient.h"

#include <algorithm>

namespace encours {
namespace {

constexpr std::int64_t whole = 10'000;
/// A share of the way beyond this says nothing more: the start was next to the target.
constexpr std::int64_t largestShare = 100 * whole;

bool isMet(const Objective& objective, std::int64_t figure)
{
    return isLessBetter(objective.indicator) ? figure <= objective.target : figure >= objective.target;
}

std::optional<std::int64_t> shareDone(const Objective& objective, std::optional<std::int64_t> start,
                                      std::optional<std::int64_t> now)
{
    if (!start || !now || isMet(objective, *start)) return std::nullopt;
    const Wide way = Wide{objective.target} - *start;
    const Wide gone = Wide{*now} - *start;
    const Wide share = gone * whole / way;
    return static_cast<std::int64_t>(std::clamp(share, Wide{-largestShare}, Wide{largestShare}));
}

bool isBehind(const ObjectiveProgress& progress)
{
    if (progress.state != ObjectiveState::Running || !progress.now) return false;
    const bool isMetNow = isMet(progress.objective, *progress.now);
    // What is an average of the whole time does not approach its target bit by bit: it is there, or it is behind.
    if (!progress.doneBp || mannerOf(progress.objective.indicator) == AimManner::Average) return !isMetNow;
    return *progress.doneBp < progress.elapsedBp;
}

} // namespace

bool canBeAimedAt(IndicatorCode code)
{
    switch (code) {
    case IndicatorCode::Sales:
    case IndicatorCode::BestPossibleDso:
    case IndicatorCode::Concentration:
    case IndicatorCode::Herfindahl:
    case IndicatorCode::ActionIntensity:
    case IndicatorCode::DisputesOpened:
    case IndicatorCode::Financed: return false;
    default: return true;
    }
}

bool isLessBetter(IndicatorCode code)
{
    switch (code) {
    case IndicatorCode::Sales:
    case IndicatorCode::Effectiveness:
    case IndicatorCode::PromisesKept:
    case IndicatorCode::PromisedAmountKept:
    case IndicatorCode::ActionIntensity:
    case IndicatorCode::Concentration:
    case IndicatorCode::Collected:
    case IndicatorCode::CollectionRate:
    case IndicatorCode::PromisesOnTime:
    case IndicatorCode::PromisedOnTime:
    case IndicatorCode::DisputesOpened:
    case IndicatorCode::DisputesResolved:
    case IndicatorCode::Financed:
    case IndicatorCode::SecuredDue: return false;
    default: return true;
    }
}

std::string_view objectiveStateCode(ObjectiveState state)
{
    switch (state) {
    case ObjectiveState::Running: return "running";
    case ObjectiveState::Reached: return "reached";
    case ObjectiveState::Missed: return "missed";
    case ObjectiveState::NotStarted: return "not-started";
    }
    return "running";
}

AimManner mannerOf(IndicatorCode code)
{
    switch (code) {
    case IndicatorCode::Collected:
    case IndicatorCode::DisputesResolved: return AimManner::Count;
    case IndicatorCode::Effectiveness:
    case IndicatorCode::CollectionRate:
    case IndicatorCode::DaysLate:
    case IndicatorCode::DaysLateEarlyAsZero:
    case IndicatorCode::DaysLateLateOnly:
    case IndicatorCode::PaymentDelay:
    case IndicatorCode::PromisesKept:
    case IndicatorCode::PromisedAmountKept:
    case IndicatorCode::PromisesOnTime:
    case IndicatorCode::PromisedOnTime:
    case IndicatorCode::DisputeDays:
    case IndicatorCode::FirstActionDelay: return AimManner::Average;
    default: return AimManner::Stock;
    }
}

int monthsBetween(Date from, Date to)
{
    constexpr int monthsOfYear = 12;
    const Date::Parts first = from.parts();
    const Date::Parts last = to.parts();
    return std::max(1, (last.year - first.year) * monthsOfYear + last.month - first.month + 1);
}

ObjectiveProgress progressOf(const Objective& objective, Date asOf, std::optional<std::int64_t> start,
                             std::optional<std::int64_t> now)
{
    ObjectiveProgress progress{objective, ObjectiveState::NotStarted, {}, {}, {}, 0, false};
    if (asOf < objective.from) return progress;
    progress.start = start;
    progress.now = now;
    progress.doneBp = shareDone(objective, start, now);
    const Date day = earlier(asOf, objective.by);
    progress.elapsedBp = whole * (day - objective.from) / std::max(1, objective.by - objective.from);
    progress.state = ObjectiveState::Running;
    if (asOf >= objective.by)
        progress.state = now && isMet(objective, *now) ? ObjectiveState::Reached : ObjectiveState::Missed;
    progress.isBehind = isBehind(progress);
    return progress;
}

} // namespace encours
