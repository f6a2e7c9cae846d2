// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/priority/priority_weights.h"

#include "dunning/priority/call_order.h"

#include <algorithm>

namespace encours {

namespace {

constexpr int wholePercent = 100;

} // namespace

int PriorityWeights::of(ReasonCode code) const
{
    const auto said = percent.find(code);
    return said == percent.end() ? wholePercent : said->second;
}

int PriorityWeights::weigh(ReasonCode code, int basePoints) const
{
    const int product = basePoints * of(code);
    const int half = product < 0 ? -wholePercent / 2 : wholePercent / 2;
    return (product + half) / wholePercent;
}

const std::vector<ReasonCode>& weighableReasons()
{
    static const std::vector<ReasonCode> codes{
        // What makes the day come.
        ReasonCode::BrokenPromise, ReasonCode::PartlyKeptPromise, ReasonCode::PlanBroken, ReasonCode::LitigationOpen,
        ReasonCode::CourtStep, ReasonCode::UnpaidInstrument, ReasonCode::CallBackDue, ReasonCode::FactorClock,
        ReasonCode::CircuitHeld, ReasonCode::ScheduledFor, ReasonCode::DisputeRejected, ReasonCode::DisputeOverdue,
        ReasonCode::EvasiveFollowUp, ReasonCode::PaymentNotSeen, ReasonCode::DuplicateFollowUp,
        ReasonCode::DifficultyFollowUp, ReasonCode::NoAnswerRetry, ReasonCode::MessageFollowUp,
        ReasonCode::ContactToFind, ReasonCode::PlanStepDue, ReasonCode::StepToWrite, ReasonCode::FirstContact,
        ReasonCode::TenDayRule, ReasonCode::SmallGrouped,
        // How the account stands.
        ReasonCode::CallableAmount, ReasonCode::DaysLate, ReasonCode::FruitlessReminders, ReasonCode::BrokenPromises,
        ReasonCode::TooManyCalls,
        // Before the due date.
        ReasonCode::TopTurnover, ReasonCode::LargeInvoice, ReasonCode::LatePayer, ReasonCode::TargetMatched,
        ReasonCode::CampaignDue, ReasonCode::DueSoon};
    return codes;
}

int weigh(std::vector<Reason>& reasons, const PriorityWeights& weights)
{
    int sum = 0;
    for (Reason& reason : reasons) {
        reason.points = weights.weigh(reason.code, reason.basePoints);
        sum += reason.points;
    }
    std::sort(reasons.begin(), reasons.end(), [](const Reason& left, const Reason& right) {
        if (left.points != right.points) return left.points > right.points;
        // Whatever the weights were before, the same weights give the same order; each code stands there once.
        return left.basePoints != right.basePoints ? left.basePoints > right.basePoints : left.code < right.code;
    });
    return sum;
}

void weigh(Call& call, const PriorityWeights& weights)
{
    call.points = weigh(call.reasons, weights);
}

void weigh(DayLists& lists, const PriorityWeights& weights)
{
    for (Call& call : lists.calls) weigh(call, weights);
    sortCalls(lists.calls);
}

} // namespace encours
