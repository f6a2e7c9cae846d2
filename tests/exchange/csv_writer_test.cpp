// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_writer.h"

#include "exchange/figure_text.h"
#include "property/generator.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace encours;

namespace {

const std::string mark = "\xEF\xBB\xBF";

FigureTable oneColumn(std::vector<FigureCell> cells)
{
    FigureTable table;
    table.columns = {"Valeur"};
    for (auto& cell : cells) table.rows.push_back({std::move(cell)});
    return table;
}

/// The file without its mark and heading.
std::string lines(std::vector<FigureCell> cells, Language language)
{
    const std::string start = mark + "Valeur\r\n";
    const std::string text = csvText(oneColumn(std::move(cells)), language);
    EXPECT_TRUE(text.starts_with(start));
    return text.substr(start.size());
}

Currency currency(std::string_view code)
{
    return *Currency::parse(code);
}

/// Reads a file that csvText() wrote: fields by line.
std::vector<std::vector<std::string>> readBack(std::string_view text, char separator)
{
    std::vector<std::vector<std::string>> rows(1, {std::string{}});
    bool isQuoted = false;
    for (std::size_t at = mark.size(); at < text.size(); ++at) {
        const char letter = text[at];
        if (isQuoted) {
            if (letter != '"') rows.back().back() += letter;
            else if (at + 1 < text.size() && text[at + 1] == '"') rows.back().back() += text[at++];
            else isQuoted = false;
        } else if (letter == '"') {
            isQuoted = true;
        } else if (letter == separator) {
            rows.back().emplace_back();
        } else if (letter == '\r') {
            EXPECT_EQ('\n', text.at(++at));
            rows.push_back({std::string{}});
        } else {
            rows.back().back() += letter;
        }
    }
    rows.pop_back();
    return rows;
}

} // namespace

TEST(CsvText, WritesValuesSoThatProgramsReadThemBack)
{
    const std::vector<FigureCell> cells{Money{123456789},
                                        Money{-5},
                                        Money{0},
                                        Money{1500, currency("JPY")},
                                        Money{-1234567, currency("TND")},
                                        Date::of(2026, 8, 1),
                                        FigureCount{1234567},
                                        FigureDays{453},
                                        FigureDays{-7},
                                        FigurePercent{1234},
                                        FigurePercent{-5},
                                        FigurePercent{12000},
                                        {},
                                        std::string{"à nouveau"}};
    EXPECT_EQ(lines(cells, Language::French), "1234567,89\r\n-0,05\r\n0,00\r\n1500\r\n-1234,567\r\n01/08/"
                                              "2026\r\n1234567\r\n45,3\r\n-0,7\r\n12,34\r\n-0,05\r\n"
                                              "120,00\r\n\r\nà nouveau\r\n");
    EXPECT_EQ(lines(cells, Language::English), "1234567.89\r\n-0.05\r\n0.00\r\n1500\r\n-1234.567\r\n2026-08-"
                                               "01\r\n1234567\r\n45.3\r\n-0.7\r\n12.34\r\n-0.05\r\n"
                                               "120.00\r\n\r\nà nouveau\r\n");
}

TEST(CsvText, SeparatesAsTheLanguageDoesAndLeavesTitleNotesAndTotalOut)
{
    FigureTable table;
    table.title = "Balance âgée";
    table.notes = {"Au 22/11/2026"};
    table.columns = {"Client", "Nom", "Total"};
    table.rows = {{std::string{"C1"}, std::string{"Moreau, fils"}, Money{1050}},
                  {std::string{"C2"}, std::string{"A;B"}, Money{-50}}};
    table.total = {std::string{"Total"}, {}, Money{1000}};
    EXPECT_EQ(csvText(table, Language::French),
              mark + "Client;Nom;Total\r\nC1;Moreau, fils;10,50\r\nC2;\"A;B\";-0,50\r\n");
    EXPECT_EQ(csvText(table, Language::English),
              mark + "Client,Nom,Total\r\nC1,\"Moreau, fils\",10.50\r\nC2,A;B,-0.50\r\n");
}

TEST(CsvText, QuotesAsRfc4180Says)
{
    const std::pair<std::string, std::string> cases[] = {
        {"plain", "plain"},
        {"a;b", "\"a;b\""},
        {"say \"hello\"", "\"say \"\"hello\"\"\""},
        {"two\nlines", "\"two\nlines\""},
        {"a\r\nb", "\"a\r\nb\""},
        {"\"", "\"\"\"\""},
        {" padded ", "\" padded \""},
        {"a,b", "a,b"},
        {"", ""},
    };
    for (const auto& [text, field] : cases) {
        EXPECT_EQ(lines({text}, Language::French), field + "\r\n") << text;
    }
    EXPECT_EQ(lines({std::string{"a,b"}}, Language::English), "\"a,b\"\r\n");
}

TEST(CsvText, LetsNoTextBecomeAFormula)
{
    const std::string formulas[] = {"=1+1",      "+33 4 72 00 00 00",
                                    "-2",        "@SUM(A1)",
                                    "\tx",       "\r=1",
                                    "\n=1",      "=cmd|' /C calc'!A0",
                                    "  =1",      "\"=1",
                                    "'=1",       "\u00A0=1",
                                    "\u200B=1",  "\uFEFF+1",
                                    "\uFF1D1+1", "\uFF0B1",
                                    "\uFF0D1",   "\uFF20A",
                                    "\u22121",   "|calc",
                                    "%0A=1"};
    for (const auto& text : formulas) {
        EXPECT_EQ(withoutFormula(text), "'" + text);
        EXPECT_EQ(readBack(csvText(oneColumn({text}), Language::French), ';').at(1).at(0), "'" + text);
    }
    for (const std::string text : {"Moreau", "3M", "A=B", "", "–", "Rue d'Alésia", "1-2", "a@b.fr", "(=1)"}) {
        EXPECT_EQ(withoutFormula(text), text);
    }
    FigureTable table = oneColumn({Money{-100}});
    table.columns = {"=Valeur"};
    EXPECT_EQ(csvText(table, Language::French), mark + "'=Valeur\r\n-1,00\r\n")
        << "headings are texts, amounts are not";
}

TEST(CsvText, IsReadBackAsItWasWhateverTheTexts)
{
    property::Generator generator{20261122};
    constexpr std::string_view letters = "ab ;,\"'\r\n=+-@\t.é";
    for (int round = 0; round < property::caseCount; ++round) {
        FigureTable table;
        const auto language = generator.chance(50) ? Language::French : Language::English;
        const auto width = static_cast<std::size_t>(generator.small(1, 4));
        const auto text = [&] {
            std::string made;
            for (int length = generator.small(0, 6); length > 0; --length) {
                made += letters[static_cast<std::size_t>(generator.between(0, 14))];
            }
            return made;
        };
        for (std::size_t column = 0; column < width; ++column) table.columns.push_back("x" + text());
        for (int row = generator.small(0, 4); row > 0; --row) {
            std::vector<FigureCell> cells;
            for (std::size_t column = 0; column < width; ++column) {
                if (generator.chance(50)) cells.emplace_back(text());
                else cells.emplace_back(Money{generator.amount(Money::largest)});
            }
            table.rows.push_back(std::move(cells));
        }
        const auto read = readBack(csvText(table, language), language == Language::French ? ';' : ',');
        ASSERT_EQ(read.size(), table.rows.size() + 1) << round;
        ASSERT_EQ(read.front(), table.columns) << round;
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            for (std::size_t column = 0; column < width; ++column) {
                const auto& cell = table.rows[row][column];
                const auto* const words = std::get_if<std::string>(&cell);
                ASSERT_EQ(read[row + 1][column],
                          words != nullptr ? withoutFormula(*words) : plainFigure(cell, language))
                    << round;
            }
        }
    }
}
