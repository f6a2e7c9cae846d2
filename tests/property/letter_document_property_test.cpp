// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/letters/keep_letter.h"
#include "property/generator.h"

#include <array>
#include <gtest/gtest.h>

using namespace encours;
using property::caseCount;
using property::Generator;

namespace {

/// Texts that a careless form would change: quotes, line ends, marks of other writing systems, what looks like markup or JSON.
constexpr std::array<std::string_view, 10> texts{
    "",   "Électricité Moreau & Fils", "\"cité\"", "a\nb\tc", "<b>gras</b> {{x}}", "\\u0041", "עברית \u202e",
    "🙂", "1\u202f234,56 €",           "null"};

std::string anyText(Generator& generator)
{
    return std::string{texts[static_cast<std::size_t>(generator.small(0, 9))]};
}

std::vector<std::string> anyTexts(Generator& generator)
{
    std::vector<std::string> list(static_cast<std::size_t>(generator.small(0, 2)));
    for (std::string& text : list) text = anyText(generator);
    return list;
}

LetterDetail anyDetail(Generator& generator)
{
    return {anyText(generator), anyText(generator)};
}

LetterAnnex anyAnnex(Generator& generator)
{
    LetterAnnex annex;
    annex.title = anyText(generator);
    annex.opening = anyTexts(generator);
    for (int column = generator.small(0, 3); column > 0; --column)
        annex.table.columns.push_back({anyText(generator), generator.chance(50)});
    for (int row = generator.small(0, 2); row > 0; --row) {
        std::vector<std::string> cells(annex.table.columns.size());
        for (std::string& cell : cells) cell = anyText(generator);
        annex.table.rows.push_back(std::move(cells));
    }
    annex.table.total = anyTexts(generator);
    annex.closing = anyTexts(generator);
    return annex;
}

void addTable(Letter& letter, Generator& generator)
{
    letter.tableHeader = anyTexts(generator);
    for (int row = generator.small(0, 2); row > 0; --row) {
        letter.rows.push_back({anyText(generator), anyText(generator), anyText(generator), anyText(generator),
                               anyText(generator), anyText(generator), anyText(generator), anyText(generator)});
    }
    if (generator.chance(30)) letter.subtotals.push_back({3, anyText(generator), anyText(generator)});
    letter.totalLabel = anyText(generator);
    letter.total = anyText(generator);
    letter.carriedForward = anyText(generator);
    letter.broughtForward = anyText(generator);
    if (generator.chance(30)) letter.breakdown = {anyDetail(generator), anyDetail(generator)};
}

Letter anyLetter(Generator& generator)
{
    Letter letter;
    letter.language = generator.chance(50) ? Language::English : Language::French;
    for (auto* part : {&letter.sender, &letter.recipient, &letter.references, &letter.opening, &letter.request,
                       &letter.closing, &letter.signature, &letter.enclosures, &letter.legalMentions})
        *part = anyTexts(generator);
    for (auto* part : {&letter.dispatch, &letter.placeAndDate, &letter.subject, &letter.salutation, &letter.mark,
                       &letter.fileName, &letter.title})
        *part = anyText(generator);
    addTable(letter, generator);
    if (generator.chance(50)) letter.payment = {anyDetail(generator)};
    if (generator.chance(30)) letter.annexes = {anyAnnex(generator)};
    return letter;
}

} // namespace

TEST(LetterDocumentProperty, ComesBackAsItWasKept)
{
    Generator generator{42};
    for (int number = 0; number < caseCount; ++number) {
        const Letter letter = anyLetter(generator);
        const LetterMail mail{anyText(generator), anyTexts(generator)};
        const auto read = readLetterDocument(letterDocument(letter, mail));
        ASSERT_TRUE(read) << number;
        ASSERT_EQ(read->letter, letter) << number;
        ASSERT_EQ(read->mail, mail) << number;
    }
}

TEST(LetterDocumentProperty, NeverReadsHalfADocument)
{
    Generator generator{43};
    const std::string document = letterDocument(anyLetter(generator), {"Objet", {"Bonjour"}});
    for (std::size_t length = 0; length < document.size(); ++length)
        ASSERT_FALSE(readLetterDocument(document.substr(0, length))) << length;
    EXPECT_FALSE(readLetterDocument(R"({"language": "de"})"));
    EXPECT_FALSE(readLetterDocument(R"({"language": "fr", "rows": [1]})"));
    EXPECT_FALSE(readLetterDocument(R"({"language": "fr", "subject": 7})"));
    EXPECT_FALSE(readLetterDocument(R"({"language": "fr", "opening": "texte"})"));
    EXPECT_TRUE(readLetterDocument(R"({"language": "fr", "of_a_later_version": {"a": 1}})"));
}
