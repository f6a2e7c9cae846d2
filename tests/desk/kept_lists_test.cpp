// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/kept_lists.h"

#include "property/generator.h"
#include "support/small_book.h"

#include <algorithm>

namespace encours {
namespace {

using property::Generator;
using KeptLists = test::SmallBook;

std::string randomText(Generator& random)
{
    static constexpr std::string_view letters = "aZ09é\t\n\\ |{}";
    std::string text;
    for (int left = random.small(0, 12); left > 0; --left)
        text += letters[static_cast<std::size_t>(random.small(0, static_cast<int>(letters.size()) - 1))];
    return text;
}

Reason randomReason(Generator& random)
{
    const auto& codes = allReasonCodes();
    Reason reason;
    reason.code = codes[static_cast<std::size_t>(random.small(0, static_cast<int>(codes.size()) - 1))];
    reason.points = random.small(-50, 500);
    reason.basePoints = random.small(-50, 500);
    reason.fact.kind = static_cast<FactKind>(random.small(0, static_cast<int>(FactKind::Campaign)));
    reason.fact.id = random.between(0, 1'000'000'000'000);
    if (random.chance(50)) reason.fact.on = random.date();
    for (int left = random.small(0, 4); left > 0; --left)
        reason.arguments.emplace_back(randomText(random), randomText(random));
    return reason;
}

KeptList randomList(Generator& random)
{
    KeptList list;
    list.day = random.date();
    list.tasks = random.small(0, 100);
    for (int calls = random.small(0, 6); calls > 0; --calls) {
        KeptCall call;
        call.customer = CustomerId{random.between(1, 1'000'000)};
        call.phase = static_cast<Phase>(random.small(0, 2));
        call.callable = Money(random.amount(Money::largest));
        call.points = random.small(0, 900);
        call.litigation = static_cast<LitigationState>(random.small(0, 2));
        call.isMandatory = random.chance(50);
        call.nextActionOn = random.date();
        call.plan = randomText(random);
        call.step = randomText(random);
        for (int left = random.small(0, 4); left > 0; --left) call.reasons.push_back(randomReason(random));
        for (int left = random.small(0, 2); left > 0; --left) call.litigationReasons.push_back(randomReason(random));
        for (int left = random.small(0, 4); left > 0; --left) {
            call.items.push_back({randomText(random), random.date(), Money(random.amount(Money::largest)),
                                  Money(random.amount(Money::largest)), static_cast<ItemState>(random.small(0, 6))});
        }
        list.calls.push_back(std::move(call));
    }
    return list;
}

TEST(TheFormOfKeptLists, GivesBackWhatWasKept)
{
    Generator random(26);
    for (int number = 0; number < property::caseCount; ++number) {
        const KeptList list = randomList(random);
        const auto read = keptListFromContent(keptListContent(list), list.day, Currency::euro());
        ASSERT_TRUE(read.isDone()) << number << ' ' << read.fault().detail;
        ASSERT_EQ(*read, list) << number;
    }
}

TEST(TheFormOfKeptLists, RefusesHostileBytesAndNeverBreaks)
{
    Generator random(27);
    int refused = 0;
    for (int number = 0; number < property::caseCount; ++number) {
        const KeptList list = randomList(random);
        std::string bytes = keptListContent(list);
        for (int hits = random.small(1, 3); hits > 0; --hits) {
            const auto at = static_cast<std::size_t>(random.between(0, static_cast<std::int64_t>(bytes.size()) - 1));
            if (random.chance(30)) bytes.resize(at + 1);
            else bytes[at] = static_cast<char>(random.small(0, 255));
        }
        const auto read = keptListFromContent(bytes, list.day, Currency::euro());
        if (read) continue; // the bytes were hit where they mean nothing, or by themselves
        ++refused;
        ASSERT_EQ(read.fault().code, FaultCode::DayListUnreadable) << number;
    }
    EXPECT_GT(refused, property::caseCount / 2);
}

TEST(TheFormOfKeptLists, RefusesAnotherVersionAnotherDayAndASizeThatIsNotThere)
{
    KeptList list;
    list.day = Date::of(2026, 11, 20);
    const std::string content = keptListContent(list);
    const auto fails = [&](std::string_view bytes, Date day) {
        return !keptListFromContent(bytes, day, Currency::euro()).isDone();
    };
    EXPECT_FALSE(fails(content, list.day));
    EXPECT_TRUE(fails(content, list.day.plusDays(1)));
    EXPECT_TRUE(fails("", list.day));
    EXPECT_TRUE(fails("encours-day-list 1 99999999999\n", list.day));
    EXPECT_TRUE(fails("encours-day-list 1 200000000\nxx", list.day));
    std::string newer = content;
    newer.replace(newer.find(" 1 "), 3, " 2 ");
    EXPECT_TRUE(fails(newer, list.day));
}

TEST_F(KeptLists, AreKeptOnceADayAsTheyWereShownFirst)
{
    ShowKeptList show{desk()};
    EXPECT_TRUE(show.days()->empty());
    EXPECT_FALSE(show.execute(today())->has_value());
    const DayLists lists = TodaysLists{desk()}.execute(today());
    ASSERT_FALSE(lists.calls.empty());
    KeepDayList keep{desk()};
    ASSERT_TRUE((*keep.missing()).has_value());
    ASSERT_TRUE(keep.execute(lists).isDone());
    EXPECT_FALSE((*keep.missing()).has_value());

    ContactRequest request;
    request.customer = customer("C1");
    request.outcome = Outcome::Message;
    ASSERT_TRUE(RecordContact{desk()}.execute(request).isDone());
    ASSERT_TRUE(keep.execute(TodaysLists{desk()}.execute(today())).isDone());
    const auto kept = show.execute(today());
    ASSERT_TRUE(kept.isDone() && kept->has_value());
    EXPECT_EQ(**kept, keptListOf(lists)) << "the morning's list, not what is left of it";
    EXPECT_EQ(*show.days(), std::vector<Date>{today()});
}

TEST_F(KeptLists, HoldReasonsAmountsAndNumbersButNoNameOfAPerson)
{
    DayLists lists = TodaysLists{desk()}.execute(today());
    ASSERT_FALSE(lists.calls.empty());
    lists.calls.front().reasons.push_back(
        {ReasonCode::DisputeTaskDue, 3, {{"on", "2026-11-20"}, {"days", "0"}, {"person", "Paule"}}});
    const KeptCall kept = keptListOf(lists).calls.front();
    EXPECT_EQ(kept.callable, lists.calls.front().callable);
    EXPECT_EQ(kept.items.size(), lists.calls.front().items.size());
    EXPECT_EQ(kept.items.at(0).number, lists.calls.front().items.at(0).number);
    EXPECT_EQ(kept.reasons.size(), lists.calls.front().reasons.size());
    const auto& arguments = kept.reasons.back().arguments;
    EXPECT_TRUE(std::ranges::none_of(arguments, [](const auto& argument) { return argument.second == "Paule"; }));
}

TEST_F(KeptLists, OfAnotherDayAreLeftAlone)
{
    ASSERT_TRUE(KeepDayList{desk()}.execute(TodaysLists{desk()}.execute(today().plusDays(-3))).isDone());
    EXPECT_TRUE(ShowKeptList{desk()}.days()->empty());
}

} // namespace
} // namespace encours
