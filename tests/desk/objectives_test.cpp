// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/objectives/objectives.h"

#include "desk/objectives/objective_progress.h"
#include "desk/objectives/objective_tables.h"
#include "support/small_book.h"

namespace encours {
namespace {

constexpr std::int64_t half = 5'000;

class Objectives : public test::SmallBook {
protected:
    [[nodiscard]] Objective overdue(std::int64_t target) const
    {
        Objective objective;
        objective.indicator = IndicatorCode::Overdue;
        objective.from = Date::of(2026, 9, 21);
        objective.by = Date::of(2026, 12, 31);
        objective.target = target;
        return objective;
    }
    Result<Objective> add(const Objective& objective, const std::string& key = {}, bool isDryRun = false)
    {
        return EditObjectives{desk()}.add({objective, key, isDryRun});
    }
    [[nodiscard]] std::vector<ObjectiveProgress> shown(Date asOf)
    {
        auto read = ShowObjectives{desk()}.execute(asOf);
        EXPECT_TRUE(read.isDone());
        return read ? *std::move(read) : std::vector<ObjectiveProgress>{};
    }
    void expectRefused(const Result<Objective>& refused, FaultCode code)
    {
        ASSERT_FALSE(refused.isDone());
        EXPECT_EQ(refused.fault().code, code);
    }
};

TEST_F(Objectives, AreKeptOverAReopening)
{
    Objective wanted = overdue(50'000);
    wanted.note = "  avec  l’agence  ";
    const auto added = add(wanted);
    ASSERT_TRUE(added.isDone());
    EXPECT_EQ(added->id, "1");
    EXPECT_EQ(added->note, "avec l’agence");
    m_book.reopen();
    const auto all = shown(today());
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].objective, *added);
}

TEST_F(Objectives, SayHowFarAStockHasCome)
{
    ASSERT_TRUE(add(overdue(50'000)).isDone());
    const auto all = shown(today());
    ASSERT_EQ(all.size(), 1U);
    // F1 alone was overdue on 21 September; F2 and F3 fell due since, so the way led away from the target.
    EXPECT_EQ(all[0].start, 120'000);
    EXPECT_EQ(all[0].now, 195'050);
    EXPECT_EQ(all[0].doneBp, -10'721);
    EXPECT_EQ(all[0].state, ObjectiveState::Running);
    EXPECT_TRUE(all[0].isBehind);
    EXPECT_EQ(all[0].elapsedBp, 60 * 10'000 / 101);
}

TEST_F(Objectives, AreDecidedOnTheirDay)
{
    ASSERT_TRUE(add(overdue(150'000)).isDone());
    Objective loose = overdue(200'000);
    loose.by = Date::of(2026, 11, 20);
    ASSERT_TRUE(add(loose).isDone());
    const auto all = shown(today());
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].state, ObjectiveState::Running) << "those whose time has come stand last";
    EXPECT_EQ(all[1].state, ObjectiveState::Reached);
    EXPECT_EQ(all[1].elapsedBp, 10'000);
    EXPECT_FALSE(all[1].doneBp) << "it began at its target";
    EXPECT_EQ(shown(Date::of(2026, 12, 31))[1].state, ObjectiveState::Missed);
    EXPECT_EQ(shown(Date::of(2026, 9, 20))[0].state, ObjectiveState::NotStarted);
}

TEST_F(Objectives, BelongToAGroupWhenTheySaySo)
{
    ASSERT_TRUE(EditCustomer{desk()}.execute(customer("C1"), {{CustomerField::Controller, "Camille Dupont"}}).isDone());
    Objective wanted = overdue(50'000);
    wanted.scope = {Grouping::Controller, "camille DUPONT"};
    const auto added = add(wanted);
    ASSERT_TRUE(added.isDone());
    EXPECT_EQ(added->scope.key, "Camille Dupont");
    EXPECT_EQ(shown(today())[0].now, 150'000);
    EXPECT_EQ(scopeText(added->scope, Language::English), "Controller: Camille Dupont");

    wanted.scope.key = "Personne";
    expectRefused(add(wanted), FaultCode::ValueNotListed);
    wanted.scope = {Grouping::Customer, "C1"};
    expectRefused(add(wanted), FaultCode::ValueNotListed);
}

TEST_F(Objectives, OfAFlowBeginWithAMonth)
{
    Objective wanted = overdue(0);
    wanted.indicator = IndicatorCode::DaysLate;
    wanted.target = 80;
    wanted.from = Date::of(2026, 10, 12);
    const auto added = add(wanted);
    ASSERT_TRUE(added.isDone());
    EXPECT_EQ(added->from, Date::of(2026, 10, 1));
    const auto all = shown(today());
    EXPECT_FALSE(all[0].now) << "nothing was paid";
    EXPECT_FALSE(all[0].isBehind);
}

TEST_F(Objectives, RefuseWhatCannotBeAimedAt)
{
    Objective wanted = overdue(1);
    wanted.indicator = IndicatorCode::Sales;
    expectRefused(add(wanted), FaultCode::ValueNotListed);
    wanted = overdue(1);
    wanted.by = wanted.from;
    expectRefused(add(wanted), FaultCode::DatesReversed);
    wanted = overdue(1);
    wanted.note = std::string(201, 'x');
    expectRefused(add(wanted), FaultCode::TextTooLong);
    EXPECT_TRUE(shown(today()).empty());
}

TEST_F(Objectives, AreTakenBackAndTheirNumbersAreNotUsedAgain)
{
    ASSERT_TRUE(add(overdue(50'000)).isDone());
    ASSERT_TRUE(EditObjectives{desk()}.end("1", {}).isDone());
    EXPECT_TRUE(shown(today()).empty());
    EXPECT_FALSE(EditObjectives{desk()}.end("1", {}).isDone());
    const auto next = add(overdue(40'000));
    ASSERT_TRUE(next.isDone());
    EXPECT_EQ(next->id, "2");
}

TEST_F(Objectives, AreWrittenOnceForAKeyAndNeverOnADryRun)
{
    const std::int64_t before = journalLength();
    ASSERT_TRUE(add(overdue(50'000), "une-cle", true).isDone());
    EXPECT_EQ(journalLength(), before);
    ASSERT_TRUE(add(overdue(50'000), "une-cle").isDone());
    const auto again = add(overdue(50'000), "une-cle");
    ASSERT_TRUE(again.isDone());
    EXPECT_EQ(again->id, "1");
    EXPECT_EQ(journalLength(), before + 1);
    EXPECT_FALSE(add(overdue(60'000), "une-cle").isDone());
}

Objective aim(IndicatorCode code, std::int64_t target)
{
    Objective objective;
    objective.indicator = code;
    objective.from = Date::of(2026, 10, 1);
    objective.by = Date::of(2026, 12, 10);
    objective.target = target;
    return objective;
}

TEST(ObjectiveProgress, ComparesTheWayWithTheTime)
{
    const Date middle = Date::of(2026, 11, 5); // 35 of 70 days
    const Objective stock = aim(IndicatorCode::Overdue, 100);
    EXPECT_EQ(progressOf(stock, middle, 200, 150).doneBp, half);
    EXPECT_EQ(progressOf(stock, middle, 200, 150).elapsedBp, half);
    EXPECT_FALSE(progressOf(stock, middle, 200, 150).isBehind);
    EXPECT_TRUE(progressOf(stock, middle, 200, 151).isBehind);
    EXPECT_EQ(progressOf(stock, middle, 200, 50).doneBp, 15'000);
    const Objective count = aim(IndicatorCode::DisputesResolved, 10);
    EXPECT_EQ(progressOf(count, middle, 0, 5).doneBp, half);
    EXPECT_TRUE(progressOf(count, middle, 0, 4).isBehind);
}

TEST(ObjectiveProgress, AnAverageIsBehindUntilItIsThere)
{
    const Date middle = Date::of(2026, 11, 5);
    const Objective average = aim(IndicatorCode::DaysLate, 80);
    EXPECT_TRUE(progressOf(average, middle, 120, 90).isBehind) << "three quarters of the way, and yet";
    EXPECT_FALSE(progressOf(average, middle, 120, 80).isBehind);
    EXPECT_EQ(progressOf(average, average.by, 120, 81).state, ObjectiveState::Missed);
    EXPECT_EQ(progressOf(average, average.by, std::nullopt, std::nullopt).state, ObjectiveState::Missed)
        << "without a figure nothing was shown to be reached";
}

TEST(ObjectiveProgress, EveryFigureThatMayBeAimedAtHasASense)
{
    int aims = 0;
    for (const IndicatorCode code : allIndicators()) aims += canBeAimedAt(code) ? 1 : 0;
    EXPECT_EQ(aims, 37);
    EXPECT_TRUE(isLessBetter(IndicatorCode::Overdue));
    EXPECT_FALSE(isLessBetter(IndicatorCode::PromisesKept));
    EXPECT_EQ(monthsBetween(Date::of(2026, 11, 30), Date::of(2027, 1, 1)), 3);
}

TEST(ObjectiveTarget, IsReadInTheUnitOfItsIndicator)
{
    const auto read = [](IndicatorCode code, std::string_view typed) -> std::optional<std::int64_t> {
        const auto target = parseTarget(code, typed, Currency::euro());
        return target ? std::optional{*target} : std::nullopt;
    };
    EXPECT_EQ(read(IndicatorCode::Overdue, "400 000,00 €"), 40'000'000);
    EXPECT_EQ(read(IndicatorCode::Dso, "45"), 450);
    EXPECT_EQ(read(IndicatorCode::Dso, "45,3 j"), 453);
    EXPECT_EQ(read(IndicatorCode::PromisesKept, "82.5 %"), 8'250);
    EXPECT_EQ(read(IndicatorCode::Disputes, "1 200"), 1'200);
    for (const char* wrong : {"", "beaucoup", "45,33", "4 5 %%x", ",", "1e3"})
        EXPECT_FALSE(read(IndicatorCode::Dso, wrong)) << wrong;
    EXPECT_FALSE(read(IndicatorCode::Disputes, "1,5"));
}

TEST(ObjectiveTable, HasACellForEachColumn)
{
    const std::vector<ObjectiveProgress> objectives{
        progressOf(aim(IndicatorCode::Overdue, 100), Date::of(2026, 11, 5), 200, 151),
        progressOf(aim(IndicatorCode::PromisesKept, 9'000), Date::of(2026, 9, 5), {}, {})};
    const FigureTable table = objectiveTable(objectives, Date::of(2026, 11, 5), Currency::euro(), Language::English);
    ASSERT_EQ(table.rows.size(), 2U);
    for (const auto& row : table.rows) EXPECT_EQ(row.size(), table.columns.size());
    EXPECT_EQ(objectiveStateText(objectives[0], Language::English), "Behind");
    EXPECT_EQ(objectiveStateText(objectives[1], Language::English), "Not started");
    EXPECT_NE(objectiveText(objectives[1].objective, Currency::euro(), Language::English).find("at least 90.00"),
              std::string::npos);
}

} // namespace
} // namespace encours
