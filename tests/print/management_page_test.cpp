// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/management_page.h"

#include "print/management_samples.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace encours {
namespace {

/// All lines of a page behind one another, without blanks: a text that was broken into lines is found all the same.
std::string textOf(const std::vector<Page>& pages)
{
    std::string text;
    for (const Page& page : pages) {
        for (const TextRun& run : page.texts) text += run.text;
    }
    std::erase(text, ' ');
    return text;
}

void expectSays(const std::vector<Page>& pages, std::string text)
{
    std::erase(text, ' ');
    EXPECT_NE(textOf(pages).find(text), std::string::npos) << text;
}

void expectSays(const std::vector<Page>& pages, const SheetTable& table)
{
    expectSays(pages, table.title);
    for (const auto& row : table.rows) {
        for (const std::string& cell : row) expectSays(pages, cell);
    }
    for (const std::string& cell : table.total) expectSays(pages, cell);
    expectSays(pages, table.note);
}

void expectInside(const std::vector<Page>& pages)
{
    for (const Page& page : pages) {
        for (const TextRun& run : page.texts) {
            EXPECT_GE(run.baseline.x, 11.9) << run.text;
            EXPECT_LE(run.baseline.x + run.width, 198.1) << run.text;
            EXPECT_GE(run.baseline.y, 12) << run.text;
            EXPECT_LE(run.baseline.y, 290) << run.text;
            EXPECT_GE(run.points, 5.5) << run.text;
        }
        for (const Fill& fill : page.fills) {
            EXPECT_GE(fill.area.x, 11.9);
            EXPECT_LE(fill.area.right(), 198.1);
            EXPECT_LE(fill.area.bottom(), 290);
        }
    }
}

/// Lines of text that stand over each other: they share some of their width and are less than their height apart.
void expectNothingOverlaps(const std::vector<Page>& pages)
{
    constexpr double heightOfPoint = 0.72 * 25.4 / 72; // of capitals
    for (const Page& page : pages) {
        for (std::size_t one = 0; one < page.texts.size(); ++one) {
            for (std::size_t other = one + 1; other < page.texts.size(); ++other) {
                const TextRun& a = page.texts[one];
                const TextRun& b = page.texts[other];
                const bool isBeside = a.baseline.x + a.width <= b.baseline.x || b.baseline.x + b.width <= a.baseline.x;
                if (isBeside || a.width == 0 || b.width == 0) continue;
                const TextRun& lower = a.baseline.y > b.baseline.y ? a : b;
                EXPECT_GE(std::abs(a.baseline.y - b.baseline.y), lower.points * heightOfPoint)
                    << a.text << " | " << b.text;
            }
        }
    }
}

/// Neither a panel nor a square of the legend.
bool isBar(const Fill& fill)
{
    return fill.area.width > 3 && fill.area.width < 12;
}

double heightOf(const Page& page, Ink ink, double fromX, double toX)
{
    double height = 0;
    for (const Fill& fill : page.fills) {
        const double middle = fill.area.x + fill.area.width / 2;
        if (fill.ink == ink && middle >= fromX && middle <= toX && isBar(fill)) height += fill.area.height;
    }
    return height;
}

TEST(ManagementPage, SaysEverythingOnOnePage)
{
    const ManagementSheet sheet = samples::management();
    const auto pages = layOut(sheet);
    ASSERT_EQ(pages.size(), 1U);
    for (const std::string& text :
         {sheet.firm, sheet.title, sheet.day, sheet.footer, sheet.ageing.title, sheet.ageing.dso, sheet.forecast.title,
          sheet.forecast.note, sheet.objectives.title, sheet.objectives.note})
        expectSays(pages, text);
    for (const std::string& line : sheet.context) expectSays(pages, line);
    for (const SheetCard& card : sheet.cards) {
        for (const std::string& text : {card.name, card.value, card.change}) expectSays(pages, text);
    }
    for (const SheetTable* table : {&sheet.customers, &sheet.moves, &sheet.people}) expectSays(pages, *table);
    for (const SheetObjective& objective : sheet.objectives.rows) {
        for (const std::string& text : {objective.name, objective.figures, objective.state}) expectSays(pages, text);
    }
    for (const std::string& note : sheet.footnotes) expectSays(pages, note);
    for (const SheetMonth& month : sheet.ageing.months) expectSays(pages, month.name);
    for (const std::string& series : sheet.ageing.series) expectSays(pages, series);
    for (const SheetWeek& week : sheet.forecast.weeks) expectSays(pages, week.name);
    expectInside(pages);
    expectNothingOverlaps(pages);
}

TEST(ManagementPage, CutsNoNameHoweverLong)
{
    ManagementSheet sheet = samples::management();
    sheet.customers =
        samples::customers(" – succursale de Villefranche-sur-Saône, service des achats et de la logistique");
    sheet.firm = "Société coopérative agricole des maraîchers, arboriculteurs et horticulteurs du Val de Saône et du "
                 "Beaujolais réunis";
    sheet.cards[1].value = "123 456 789 012,34 €";
    for (auto& row : sheet.moves.rows) row[0] += " et compagnie, entreprise de travaux publics et de bâtiment du Rhône";
    const auto pages = layOut(sheet);
    expectSays(pages, sheet.customers);
    expectSays(pages, sheet.moves);
    expectSays(pages, sheet.firm);
    expectSays(pages, sheet.cards[1].value);
    expectInside(pages);
    expectNothingOverlaps(pages);
}

TEST(ManagementPage, GoesOnOnTheNextPageWhenOneIsTooSmall)
{
    ManagementSheet sheet = samples::management();
    const auto rows = sheet.people.rows;
    for (int more = 0; more < 10; ++more) sheet.people.rows.insert(sheet.people.rows.end(), rows.begin(), rows.end());
    const auto pages = layOut(sheet);
    EXPECT_EQ(pages.size(), 2U);
    expectSays(pages, "1/2");
    expectSays(pages, sheet.people);
    expectInside(pages);
    expectNothingOverlaps(pages);
}

TEST(ManagementPage, DefinesItsFiguresOnFurtherPagesWhenAsked)
{
    ManagementSheet sheet = samples::management();
    sheet.definitions = samples::definitions(44);
    const auto pages = layOut(sheet);
    ASSERT_GE(pages.size(), 2U);
    const auto said = std::count_if(pages[1].texts.begin(), pages[1].texts.end(),
                                    [](const TextRun& run) { return run.text == "DSO, méthode comptable"; });
    EXPECT_GE(said, 30);
    expectSays(pages, sheet.definitionsTitle);
    expectInside(pages);
    expectNothingOverlaps(pages);
}

TEST(ManagementPage, DrawsBarsAsHighAsTheirAmounts)
{
    const ManagementSheet sheet = samples::management();
    const Page page = layOut(sheet).front();
    std::vector<double> lefts;
    for (const Fill& fill : page.fills) {
        if (fill.ink == Ink::Days61To90 && isBar(fill)) lefts.push_back(fill.area.x);
    }
    ASSERT_EQ(lefts.size(), sheet.ageing.months.size());
    const double last = lefts.back();
    const double unit = heightOf(page, Ink::Days61To90, last, last + 10) / 10'000'000;
    ASSERT_GT(unit, 0);
    const auto& amounts = sheet.ageing.months.back().amounts;
    const std::array inks{Ink::NotDue, Ink::Days1To30, Ink::Days31To60, Ink::Days61To90,
                          Ink::Over90, Ink::Bills,     Ink::Unallocated};
    for (std::size_t age = 0; age < inks.size(); ++age) {
        EXPECT_NEAR(heightOf(page, inks[age], last, last + 10), unit * static_cast<double>(std::abs(amounts[age])),
                    0.001)
            << age;
    }
}

TEST(ManagementPage, BreaksTheLineWhereThereIsNoDso)
{
    const Page page = layOut(samples::management()).front();
    std::vector<std::size_t> lengths;
    for (const Stroke& stroke : page.strokes) {
        if (stroke.ink == Ink::Text && stroke.width == 0.4 && stroke.points.size() > 2)
            lengths.push_back(stroke.points.size());
    }
    EXPECT_THAT(lengths, testing::ElementsAre(3, 8)) << "months 1 to 3 and 5 to 12";
}

TEST(ManagementPage, DrawsNoWhiskersWithoutEnoughHistory)
{
    ManagementSheet sheet = samples::management();
    const std::size_t with = layOut(sheet).front().strokes.size();
    for (SheetWeek& week : sheet.forecast.weeks) week.low.reset();
    EXPECT_EQ(layOut(sheet).front().strokes.size(), with - sheet.forecast.weeks.size() * 6);
}

TEST(ManagementPage, NamesFewerMonthsWhenThereAreMany)
{
    ManagementSheet sheet = samples::management();
    sheet.ageing = samples::ageing(36);
    const auto pages = layOut(sheet);
    ASSERT_EQ(pages.size(), 1U);
    const auto isThere = [&](std::string_view name) {
        return std::any_of(pages[0].texts.begin(), pages[0].texts.end(),
                           [&](const TextRun& run) { return run.text == name; });
    };
    EXPECT_TRUE(isThere("m36")) << "the last one always";
    EXPECT_FALSE(isThere("m35"));
    expectNothingOverlaps(pages);
}

TEST(ManagementPage, BearsABookWithoutAnything)
{
    ManagementSheet sheet;
    sheet.title = "Page de direction";
    sheet.customers.note = "Aucun client n’a d’échu ce jour-là.";
    const auto pages = layOut(sheet);
    EXPECT_EQ(pages.size(), 1U);
    expectSays(pages, sheet.customers.note);
    expectInside(pages);
}

} // namespace
} // namespace encours
