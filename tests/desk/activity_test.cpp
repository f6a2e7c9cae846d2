// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/activity/activity_tables.h"

#include "desk/people/edit_people.h"
#include "support/small_book.h"

namespace encours {
namespace {

/// C1 is Camille's, C2 nobody's; both are to be called on Friday 20 November.
class Activity : public test::SmallBook {
protected:
    Activity()
    {
        const auto named =
            EditCustomer{desk()}.execute(customer("C1"), {{CustomerField::Controller, "Camille Dupont"}});
        EXPECT_TRUE(named.isDone());
    }

    void call(std::string_view code, Outcome outcome, const std::string& actor, std::optional<int> seconds = {},
              Direction direction = Direction::Outbound)
    {
        desk().setActor(actor);
        ContactRequest request;
        request.customer = customer(code);
        request.outcome = outcome;
        request.direction = direction;
        request.seconds = seconds;
        if (outcome == Outcome::Dispute) request.category = DisputeCategory::Commercial;
        const auto recorded = RecordContact{desk()}.execute(request);
        ASSERT_TRUE(recorded.isDone()) << recorded.fault().detail;
    }
    [[nodiscard]] ActivityReport report() { return ShowActivity{desk()}.execute({today().plusDays(-29), today()}); }
};

TEST_F(Activity, BelongsToWhoeverRecordedIt)
{
    call("C1", Outcome::Promise, "Camille Dupont", 180);
    call("C2", Outcome::NoAnswer, "Paul Meyer", 20);
    call("C2", Outcome::Dispute, "paul  MEYER", 240, Direction::Inbound);
    const ActivityReport shown = report();
    ASSERT_EQ(shown.people.size(), 2U);
    const PersonActivity& camille = shown.people[0];
    EXPECT_EQ(camille.name, "Camille Dupont");
    EXPECT_EQ(camille.callsOut, 1);
    EXPECT_EQ(camille.reached, 1);
    EXPECT_EQ(camille.promises, 1);
    EXPECT_EQ(camille.promised.minorUnits(), 150'000);
    EXPECT_EQ(camille.seconds, 180);
    EXPECT_EQ(camille.actions, 1);
    const PersonActivity& paul = shown.people[1];
    EXPECT_EQ(paul.name, "Paul Meyer") << "as met first";
    EXPECT_EQ(paul.callsOut, 1);
    EXPECT_EQ(paul.callsIn, 1);
    EXPECT_EQ(paul.reached, 1);
    EXPECT_EQ(paul.customers, 1);
    EXPECT_EQ(paul.seconds, 260);
    EXPECT_EQ(paul.disputesOpened, 1);
    EXPECT_EQ(paul.disputed.minorUnits(), 45'050);
    EXPECT_EQ(shown.all.customers, 2);
    EXPECT_EQ(shown.all.callsOut, 2);
}

TEST_F(Activity, KnowsAPersonByTheAccountOnTheMachine)
{
    ASSERT_TRUE(EditPeople{desk()}.add({"Paul Meyer", DeskRole::Controller, "pmeyer"}).isDone());
    call("C2", Outcome::NoAnswer, "pmeyer");
    ASSERT_EQ(report().people.size(), 1U);
    EXPECT_EQ(report().people[0].name, "Paul Meyer");
}

TEST_F(Activity, IsThatOfThePeriod)
{
    call("C1", Outcome::NoAnswer, "Camille Dupont");
    EXPECT_TRUE(ShowActivity{desk()}.peopleOnly({today().plusDays(-30), today().plusDays(-1)}).people.empty());
    EXPECT_EQ(ShowActivity{desk()}.peopleOnly({today(), today()}).all.callsOut, 1);
}

TEST_F(Activity, SaysHowFarTheListsOfTheDayHaveCome)
{
    ActivityReport shown = report();
    ASSERT_EQ(shown.lists.size(), 2U);
    EXPECT_EQ(shown.lists[0].controller, "Camille Dupont");
    EXPECT_EQ(shown.lists[0].toCall, 1);
    EXPECT_EQ(shown.lists[0].done, 0);
    EXPECT_EQ(shown.lists[0].callable.minorUnits(), 150'000);
    EXPECT_EQ(shown.lists[1].controller, "") << "customers without a controller come last";

    call("C1", Outcome::Promise, "Paul Meyer");
    EXPECT_FALSE(isCalled("C1")) << "off the list";
    shown = report();
    EXPECT_EQ(shown.lists[0].toCall, 1) << "and still counted: it was to be called this morning";
    EXPECT_EQ(shown.lists[0].done, 1);
    EXPECT_EQ(shown.lists[0].callable.minorUnits(), 150'000);
    EXPECT_EQ(shown.lists[0].promisedToday.minorUnits(), 150'000);
    EXPECT_EQ(shown.lists[1].done, 0);
}

TEST_F(Activity, LaysTheWorkOutByWeeks)
{
    const ActivityReport before = report();
    ASSERT_EQ(before.weeks.size(), 8U);
    EXPECT_EQ(before.weeks[0].from, today());
    EXPECT_EQ(before.weeks[1].from, Date::of(2026, 11, 23)) << "the Monday after";
    EXPECT_EQ(before.weeks[7].from, Date::of(2027, 1, 4));
    EXPECT_EQ(before.weeks[0].actions, 2);
    EXPECT_EQ(before.weeks[0].amount.minorUnits(), 195'050);
    EXPECT_EQ(before.weeks[0].preventive, 0);
    EXPECT_FALSE(before.weeks[0].minutes) << "nobody knows how long a call takes";
    const ActivityReport told = ShowActivity{desk()}.execute({today(), today(), 6});
    EXPECT_EQ(told.weeks[0].minutes, 12);

    call("C1", Outcome::Promise, "Camille Dupont");
    const ActivityReport after = report();
    EXPECT_EQ(after.weeks[0].actions, 1);
    std::int64_t ahead = 0;
    for (std::size_t week = 1; week < after.weeks.size(); ++week) ahead += after.weeks[week].actions;
    EXPECT_EQ(ahead, 1) << "whether the promise was kept";
}

TEST_F(Activity, LeavesTheProgramAsTables)
{
    call("C1", Outcome::Promise, "Camille Dupont");
    call("C2", Outcome::NoAnswer, "");
    const ActivityReport shown = report();
    for (const Language language : {Language::French, Language::English}) {
        const auto tables = activityTables(shown, language);
        ASSERT_EQ(tables.size(), 3U);
        for (const FigureTable& table : tables) {
            EXPECT_FALSE(table.notes.empty()) << table.name;
            for (const auto& row : table.rows) EXPECT_EQ(row.size(), table.columns.size()) << table.name;
            EXPECT_TRUE(table.total.empty() || table.total.size() == table.columns.size()) << table.name;
        }
    }
    const FigureTable people = activityTable(shown, Language::French);
    EXPECT_EQ(std::get<std::string>(people.rows.back().front()), "Non renseigné");
    EXPECT_EQ(std::get<FigureCount>(people.total[1]).value, 2);
}

} // namespace
} // namespace encours
