// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/people/edit_people.h"
#include "desk/people/keep_served.h"
#include "desk/people/served_customers.h"
#include "support/small_book.h"

namespace encours {
namespace {

constexpr auto camille = "Camille Dupont";
constexpr auto paul = "Paul Meyer";
constexpr auto sylvie = "Sylvie Léger";

class PeopleTest : public testing::Test {
protected:
    PeopleTest()
    {
        EXPECT_TRUE(m_book.import("factures.csv", test::smallLedger).isDone());
        field("C1", CustomerField::Controller, camille);
    }

    Desk& desk() { return m_book.desk(); }
    void field(std::string_view code, CustomerField which, const std::string& value)
    {
        const auto done = EditCustomer{desk()}.execute(m_book.customer(code), {{which, value}});
        ASSERT_TRUE(done.isDone()) << done.fault().detail;
    }
    void expectRefused(const Result<Done>& done, std::string_view reason)
    {
        ASSERT_FALSE(done.isDone()) << "expected " << reason;
        ASSERT_EQ(done.fault().code, FaultCode::RequestMalformed);
        EXPECT_EQ(done.fault().arguments.front().second, reason);
    }
    void hand(const char* from, const char* to, int firstDay, int lastDay)
    {
        const auto done = EditPeople{desk()}.handOver({from, to, day(firstDay), day(lastDay)});
        ASSERT_TRUE(done.isDone()) << done.fault().detail;
    }
    void addAll()
    {
        for (const char* name : {camille, paul, sylvie})
            ASSERT_TRUE(EditPeople{desk()}.add({name, DeskRole::Controller, {}}).isDone());
    }
    [[nodiscard]] ServedCustomers served(const char* who, Date on)
    {
        return ServedCustomers{*desk().people(), who, on};
    }
    static Date day(int ofNovember) { return Date::of(2026, 11, ofNovember); }

    test::TempBook m_book;
};

TEST_F(PeopleTest, KnowsNobodyInANewBook)
{
    test::TempBook empty;
    EXPECT_EQ(*empty.desk().people(), People{});
    EXPECT_TRUE(ShowPeople{empty.desk()}.execute(day(20)).rows.empty());
}

TEST_F(PeopleTest, KeepsPeopleOverAReopening)
{
    ASSERT_TRUE(EditPeople{desk()}.add({"  Camille   Dupont ", DeskRole::Manager, "camille"}).isDone());
    m_book.reopen();
    const auto people = desk().people();
    ASSERT_EQ(people->colleagues.size(), 1U);
    EXPECT_EQ(people->colleagues.front(), (Colleague{camille, DeskRole::Manager, "camille"}));
    EXPECT_NE(people->find("camille dupont"), nullptr) << "names are compared without case";
    EXPECT_NE(people->byLogin("camille"), nullptr);
    EXPECT_EQ(people->byLogin(""), nullptr);
    EXPECT_EQ(people->find(""), nullptr);
}

TEST_F(PeopleTest, RefusesNamesThatSayNothingAndPeopleTwice)
{
    EditPeople edit{desk()};
    EXPECT_EQ(edit.add({"  ", DeskRole::Reader, {}}).fault().code, FaultCode::TextMissing);
    EXPECT_EQ(edit.add({std::string(101, 'a'), DeskRole::Reader, {}}).fault().code, FaultCode::TextTooLong);
    EXPECT_EQ(edit.add({"\xff", DeskRole::Reader, {}}).fault().code, FaultCode::TextInvalid);
    expectRefused(edit.add({"@me", DeskRole::Reader, {}}), "person-name");
    ASSERT_TRUE(edit.add({sylvie, DeskRole::Controller, "sylvie"}).isDone());
    EXPECT_TRUE(edit.add({sylvie, DeskRole::Controller, "sylvie"}).isDone()) << "the same again is done already";
    expectRefused(edit.add({"SYLVIE LEGER", DeskRole::Controller, {}}), "person-exists");
    expectRefused(edit.add({paul, DeskRole::Controller, "sylvie"}), "login-taken");
    EXPECT_EQ(desk().people()->colleagues.size(), 1U);
}

TEST_F(PeopleTest, TellsWhoSitsHereAndTakesTheLoginFromWhoeverHadIt)
{
    EditPeople edit{desk()};
    ASSERT_TRUE(edit.introduce({sylvie, DeskRole::Controller, "poste1"}).isDone());
    ASSERT_TRUE(edit.introduce({paul, DeskRole::Manager, "poste1"}).isDone());
    EXPECT_EQ(desk().people()->byLogin("poste1")->name, paul);
    EXPECT_EQ(desk().people()->find(sylvie)->login, "");
    EXPECT_EQ(desk().people()->find(sylvie)->role, DeskRole::Controller);
}

TEST_F(PeopleTest, RenamesAPersonWithItsLeaves)
{
    addAll();
    hand(camille, paul, 16, 27);
    EditPeople edit{desk()};
    ASSERT_TRUE(edit.change(camille, {"Camille Martin", DeskRole::Controller, {}}).isDone());
    EXPECT_EQ(desk().people()->find(camille), nullptr);
    ASSERT_EQ(desk().people()->handOvers.size(), 1U);
    EXPECT_EQ(desk().people()->handOvers.front().from, "Camille Martin");
    ASSERT_TRUE(edit.change(paul, {"PAUL MEYER", DeskRole::Manager, {}}).isDone()) << "written otherwise";
    EXPECT_EQ(desk().people()->find(paul)->role, DeskRole::Manager);
    EXPECT_EQ(desk().people()->colleagues.size(), 3U);
    expectRefused(edit.change(paul, {sylvie, DeskRole::Manager, {}}), "person-exists");
    expectRefused(edit.change("Personne", {"X", DeskRole::Manager, {}}), "colleague-unknown");
}

TEST_F(PeopleTest, TakesAPersonOutWithTheLeavesThatNameIt)
{
    addAll();
    hand(camille, paul, 16, 27);
    ASSERT_TRUE(EditPeople{desk()}.remove(paul).isDone());
    EXPECT_TRUE(desk().people()->handOvers.empty());
    EXPECT_EQ(desk().people()->colleagues.size(), 2U);
    EXPECT_EQ(m_book.account("C1").customer.field(CustomerField::Controller), camille) << "customers stay";
    expectRefused(EditPeople{desk()}.remove(paul), "colleague-unknown");
}

TEST_F(PeopleTest, HandsCustomersOverFromTheFirstDayToTheLast)
{
    addAll();
    hand(camille, paul, 16, 27);
    EXPECT_FALSE(served(paul, day(15)).serves(camille));
    EXPECT_EQ(served(paul, day(16)).servedFor("CAMILLE dupont"), camille);
    EXPECT_EQ(served(paul, day(27)).servedFor(camille), camille);
    EXPECT_FALSE(served(paul, day(28)).serves(camille));
    EXPECT_EQ(served(paul, day(20)).servedFor(paul), "") << "own customers bear no mark";
    EXPECT_TRUE(served(camille, day(20)).serves(camille)) << "whoever is away still sees them";
    EXPECT_FALSE(served(paul, day(20)).serves("")) << "customers of nobody are nobody's";
    EXPECT_EQ(desk().people()->absenceOf(camille, day(20))->to, paul);
}

TEST_F(PeopleTest, PassesOnWhatWasHandedOverToSomebodyWhoIsAwayToo)
{
    addAll();
    hand(camille, paul, 16, 27);
    hand(paul, sylvie, 19, 20);
    EXPECT_EQ(served(sylvie, day(19)).names(), (std::vector<std::string>{sylvie, paul, camille}));
    EXPECT_EQ(served(sylvie, day(21)).names(), (std::vector<std::string>{sylvie}));
}

TEST_F(PeopleTest, RefusesLeavesThatCannotBe)
{
    addAll();
    EditPeople edit{desk()};
    expectRefused(edit.handOver({camille, "camille DUPONT", day(16), day(27)}), "hand-over-to-oneself");
    expectRefused(edit.handOver({camille, paul, day(27), day(16)}), "hand-over-period");
    expectRefused(edit.handOver({camille, paul, day(1), Date::of(2199, 12, 31)}), "hand-over-period");
    expectRefused(edit.handOver({"Personne", paul, day(16), day(27)}), "colleague-unknown");
    hand(camille, paul, 16, 27);
    expectRefused(edit.handOver({camille, sylvie, day(27), day(29)}), "hand-over-twice");
    expectRefused(edit.handOver({paul, camille, day(20), day(21)}), "hand-over-circle");
    hand(paul, sylvie, 19, 20);
    expectRefused(edit.handOver({sylvie, camille, day(20), day(20)}), "hand-over-circle");
    hand(sylvie, camille, 28, 29);
    EXPECT_EQ(desk().people()->handOvers.size(), 3U);
}

TEST_F(PeopleTest, LetsControllersStandInWhomOnlyCustomersName)
{
    field("C2", CustomerField::Controller, paul);
    hand(camille, paul, 16, 27);
    EXPECT_TRUE(served(paul, day(20)).serves(camille));
}

TEST_F(PeopleTest, CancelsALeave)
{
    addAll();
    hand(camille, paul, 16, 27);
    expectRefused(EditPeople{desk()}.cancelHandOver(camille, day(17)), "hand-over-unknown");
    ASSERT_TRUE(EditPeople{desk()}.cancelHandOver("CAMILLE DUPONT", day(16)).isDone());
    m_book.reopen();
    EXPECT_TRUE(desk().people()->handOvers.empty());
}

TEST_F(PeopleTest, CountsTheCustomersOfEverybody)
{
    ASSERT_TRUE(EditPeople{desk()}.add({paul, DeskRole::Manager, {}}).isDone());
    hand(camille, paul, 16, 27);
    const PeopleBoard board = ShowPeople{desk()}.execute(day(20));
    ASSERT_EQ(board.rows.size(), 2U);
    EXPECT_EQ(board.rows[0].colleague.name, camille);
    EXPECT_FALSE(board.rows[0].isRecorded);
    EXPECT_EQ(board.rows[0].customers, 1);
    EXPECT_EQ(board.rows[0].owing, 1);
    EXPECT_EQ(board.rows[0].overdue.minorUnits(), 150'000);
    ASSERT_TRUE(board.rows[0].absence.has_value());
    EXPECT_EQ(board.rows[1].standingInFor, (std::vector<std::string>{camille}));
    EXPECT_EQ(board.rows[1].customers, 0);
    EXPECT_EQ(board.customersOfNobody, 1);
    EXPECT_EQ(board.handOvers.size(), 1U);
    EXPECT_TRUE(ShowPeople{desk()}.execute(day(28)).handOvers.empty()) << "a leave that has ended is history";
    EXPECT_EQ(ShowPeople{desk()}.names(), (std::vector<std::string>{camille, paul}));
}

TEST_F(PeopleTest, ReadsAChoiceOfPeople)
{
    addAll();
    const auto people = desk().people();
    EXPECT_FALSE(servedBy("", *people, paul, day(20)).has_value());
    EXPECT_TRUE(servedBy("@me", *people, paul, day(20))->serves(paul));
    EXPECT_TRUE(servedBy("camille dupont", *people, paul, day(20))->serves(camille));
    EXPECT_TRUE(servedBy("@nobody", *people, paul, day(20))->serves(""));
    EXPECT_FALSE(servedBy("@nobody", *people, paul, day(20))->serves(paul));
    EXPECT_FALSE(servedBy("@me", *people, "", day(20))->serves(""));
}

TEST_F(PeopleTest, LeavesOnAListWhatSomebodyServes)
{
    addAll();
    hand(camille, paul, 16, 27);
    const DayLists all = TodaysLists{desk()}.execute(day(20));
    ASSERT_EQ(all.calls.size(), 2U);
    DayLists lists = all;
    keepServed(lists, *desk().portfolio(), served(paul, day(20)));
    ASSERT_EQ(lists.calls.size(), 1U);
    EXPECT_EQ(lists.calls.front().customer, m_book.customer("C1"));
    lists = all;
    keepServed(lists, *desk().portfolio(), ServedCustomers::ofNobody());
    ASSERT_EQ(lists.calls.size(), 1U);
    EXPECT_EQ(lists.calls.front().customer, m_book.customer("C2"));
}

TEST_F(PeopleTest, RecordsUnderTheNameOfWhoeverSitsHere)
{
    EXPECT_EQ(desk().actor(), "testeuse");
    desk().setActor(sylvie);
    ASSERT_TRUE(EditPeople{desk()}.add({paul, DeskRole::Controller, {}}).isDone());
    const auto versions = desk().store().settingVersions("people.person.paul meyer");
    ASSERT_TRUE(versions.isDone());
    ASSERT_EQ(versions->size(), 1U);
    EXPECT_EQ(versions->front().actor, sylvie);
}

TEST_F(PeopleTest, SeesWhatAnotherProgramRecorded)
{
    auto other = Desk::open(m_book.file(), m_book.sharedClock(), "autre");
    ASSERT_TRUE(other.isDone());
    ASSERT_TRUE(EditPeople{**other}.add({paul, DeskRole::Controller, {}}).isDone());
    EXPECT_EQ(desk().people()->find(paul), nullptr);
    ASSERT_TRUE(desk().refreshIfChanged().isDone());
    EXPECT_NE(desk().people()->find(paul), nullptr);
}

} // namespace
} // namespace encours
