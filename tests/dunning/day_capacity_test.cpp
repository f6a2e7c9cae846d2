// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/priority/day_capacity.h"

#include "property/generator.h"
#include "support/account_builder.h"
#include "support/dunning_day.h"

#include <gtest/gtest.h>

#include <set>

namespace encours {
namespace {

using property::Generator;
using test::AccountBuilder;
using test::argumentOf;
using test::dayOf;
using test::findReason;

const Date today = Date::of(2026, 11, 20); // a Friday
const Date monday = Date::of(2026, 11, 23);

Call call(int points, bool isMandatory, Phase phase = Phase::Prelitigation, int items = 1)
{
    Call made;
    made.phase = phase;
    made.points = points;
    made.isMandatory = isMandatory;
    for (int count = 0; count < items; ++count) {
        CallItem item;
        item.callable = item.open = Money(10'000);
        item.dueOn = today.plusDays(-20);
        item.daysLate = 20;
        made.items.push_back(item);
    }
    return made;
}

DayLists listsOf(std::vector<Call> calls)
{
    return {today, std::move(calls), {}};
}

std::vector<std::size_t> placesOf(const DayCapacity& capacity)
{
    std::vector<std::size_t> places;
    for (const PlannedCall& planned : capacity.calls) places.push_back(planned.place);
    return places;
}

TEST(CallMinutes, DependOnTheListAndOnWhatIsSpokenOf)
{
    const CallMinutes minutes;
    EXPECT_EQ(minutes.of(call(1, false, Phase::Preventive), today), 4);
    EXPECT_EQ(minutes.of(call(1, false), today), 6);
    EXPECT_EQ(minutes.of(call(1, false, Phase::Litigation), today), 10);
    EXPECT_EQ(minutes.of(call(1, false, Phase::Prelitigation, 4), today), 9);
    EXPECT_EQ(minutes.of(call(1, false, Phase::Prelitigation, 60), today), 14);
    Call later = call(1, false, Phase::Preventive, 3);
    for (CallItem& item : later.items) {
        item.daysLate = 0;
        item.nextActionOn = today.plusDays(3);
    }
    EXPECT_EQ(minutes.of(later, today), 4);
}

TEST(DayCapacity, GivesMandatoryCallsTheirTimeFirst)
{
    // 12 minutes are two calls of 6.
    const DayCapacity capacity =
        planDay(listsOf({call(90, false), call(20, true), call(80, false), call(30, true)}), 12, dayOf(today));
    EXPECT_EQ(placesOf(capacity), (std::vector<std::size_t>{3, 1}));
    EXPECT_EQ(capacity.used, 12);
    EXPECT_EQ(capacity.mandatoryMinutes, 12);
    ASSERT_EQ(capacity.deferred.size(), 2U);
    EXPECT_EQ(capacity.deferred[0].place, 0U);
    EXPECT_EQ(capacity.deferred[0].nextDay, monday);
}

TEST(DayCapacity, UsesWhatIsLeftWhereItBringsMostForAMinute)
{
    // 30 points in 14 minutes, 24 in 6, 20 in 4: the large one waits although it has most points.
    const DayCapacity capacity = planDay(
        listsOf({call(30, false, Phase::Prelitigation, 60), call(24, false), call(20, false, Phase::Preventive)}), 20,
        dayOf(today));
    EXPECT_EQ(placesOf(capacity), (std::vector<std::size_t>{2, 1}));
    EXPECT_EQ(capacity.calls[1].startsAfter, 4);
    EXPECT_EQ(argumentOf(capacity.deferred.front().why, "minutes"), "10");
}

TEST(DayCapacity, SaysWhenThereIsNotEvenTimeForTheMandatoryCalls)
{
    const DayCapacity capacity = planDay(listsOf({call(50, true), call(40, true), call(99, false)}), 7, dayOf(today));
    EXPECT_EQ(placesOf(capacity), (std::vector<std::size_t>{0}));
    EXPECT_EQ(capacity.mandatoryMinutes, 12);
    ASSERT_EQ(capacity.deferred.size(), 2U);
    EXPECT_TRUE(capacity.deferred[0].isMandatory);
    EXPECT_EQ(capacity.deferred[0].place, 1U);
}

DeferredCall deferredOf(const Account& account, Date day = today)
{
    const DunningContext context = dayOf(day);
    const AccountDecision decision = decide(account, context);
    const DayLists lists{day, {decision.call.value()}, {}};
    const DayCapacity capacity = planDay(lists, 1, context);
    return capacity.deferred.front();
}

TEST(Deferring, BreaksTheTenDayRuleOnlyWhenItsLastDayPasses)
{
    // Ten days after Wednesday the 11th is Saturday the 21st: on Monday it is too late.
    const auto spokenTo = [](Date on) {
        return AccountBuilder().invoiceDue("F1", 100'000, today.plusDays(-60)).call(Outcome::Evasive, on).build();
    };
    const DeferredCall late = deferredOf(spokenTo(Date::of(2026, 11, 11)));
    const Reason* gap = findReason(late.broken, ReasonCode::TenDayRule);
    ASSERT_NE(gap, nullptr);
    EXPECT_EQ(argumentOf(*gap, "days"), "12");
    const DeferredCall early = deferredOf(spokenTo(Date::of(2026, 11, 16)));
    EXPECT_EQ(findReason(early.broken, ReasonCode::TenDayRule), nullptr);
}

TEST(Deferring, BreaksTheFirstContactTenDaysAfterTheDueDate)
{
    const auto neverCalled = [](Date dueOn) { return AccountBuilder().invoiceDue("F1", 100'000, dueOn).build(); };
    EXPECT_NE(findReason(deferredOf(neverCalled(Date::of(2026, 11, 11))).broken, ReasonCode::TenDayRule), nullptr);
    EXPECT_EQ(findReason(deferredOf(neverCalled(Date::of(2026, 11, 16))).broken, ReasonCode::TenDayRule), nullptr);
}

TEST(Deferring, BreaksWhatWasAgreedForToday)
{
    const Account account =
        AccountBuilder().invoiceDue("F1", 100'000, today.plusDays(-60)).callBack(today.plusDays(-4), today).build();
    EXPECT_NE(findReason(deferredOf(account).broken, ReasonCode::CallBackDue), nullptr);
}

TEST(Deferring, TellsWhatSlipsInTheMeantime)
{
    const Account account = AccountBuilder().invoiceDue("F1", 100'000, today.plusDays(-29)).build();
    EXPECT_EQ(deferredOf(account).slipping, Money(100'000)); // 32 days on Monday
    const Account settledInIt = AccountBuilder().invoiceDue("F1", 100'000, today.plusDays(-20)).build();
    EXPECT_TRUE(deferredOf(settledInIt).slipping.isZero());
}

TEST(Minutes, AreReadAsPeopleWriteThem)
{
    EXPECT_EQ(parseMinutes("2h15"), 135);
    EXPECT_EQ(parseMinutes("2 h 15"), 135);
    EXPECT_EQ(parseMinutes("2:15"), 135);
    EXPECT_EQ(parseMinutes("135"), 135);
    EXPECT_EQ(parseMinutes("2h"), 120);
    EXPECT_EQ(parseMinutes("2H05"), 125);
    EXPECT_EQ(parseMinutes("45 min"), 45);
    EXPECT_EQ(parseMinutes("0h30"), 30);
    for (const char* text :
         {"", "h", "2h75", "-5", "0", "2:", "abc", "25h", "3000", "2h15x", "1e3", "99999999999", "2h-5"})
        EXPECT_EQ(parseMinutes(text), std::nullopt) << text;
    EXPECT_EQ(minutesText(135), "2 h 15");
    EXPECT_EQ(minutesText(125), "2 h 05");
    EXPECT_EQ(minutesText(120), "2 h");
    EXPECT_EQ(minutesText(45), "45 min");
}

TEST(DayCapacityOfRandomLists, WastesNoTimeAndForgetsNoCall)
{
    Generator generator(20'261'120);
    const DunningContext context = dayOf(today);
    for (int count = 0; count < property::caseCount; ++count) {
        std::vector<Call> calls;
        for (int number = generator.small(0, 12); number > 0; --number) {
            calls.push_back(call(generator.small(0, 90), generator.chance(30),
                                 static_cast<Phase>(generator.small(0, 2)), generator.small(1, 12)));
        }
        const int minutes = generator.small(1, 90);
        const DayLists lists = listsOf(calls);
        const DayCapacity capacity = planDay(lists, minutes, context);
        std::set<std::size_t> places;
        int used = 0;
        for (const PlannedCall& planned : capacity.calls) {
            ASSERT_EQ(planned.startsAfter, used) << count;
            used += planned.minutes;
            places.insert(planned.place);
        }
        ASSERT_EQ(used, capacity.used) << count;
        ASSERT_LE(used, minutes) << count;
        for (const DeferredCall& deferred : capacity.deferred) {
            ASSERT_GT(deferred.minutes, minutes - used) << count; // else it would have been made
            ASSERT_GT(deferred.nextDay, today) << count;
            places.insert(deferred.place);
        }
        ASSERT_EQ(places.size(), calls.size()) << count;
        ASSERT_EQ(capacity.calls.size() + capacity.deferred.size(), calls.size()) << count;
        // No mandatory call waits while one that is not gets its minutes, unless it was too long for what was left.
        bool hasOptional = false;
        for (const PlannedCall& planned : capacity.calls) {
            const bool isMandatory = lists.calls[planned.place].isMandatory;
            ASSERT_FALSE(isMandatory && hasOptional) << count;
            hasOptional = hasOptional || !isMandatory;
        }
    }
}

} // namespace
} // namespace encours
