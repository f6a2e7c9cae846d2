// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/letter_facts_samples.h"
#include "letters/letter_samples.h"
#include "print/gui_application.h"
#include "print/letter_layout.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <tuple>

namespace encours {
namespace {

void addBlock(std::string& text, std::string_view name, const std::vector<std::string>& lines)
{
    text += "[" + std::string{name} + "]\n";
    for (const std::string& line : lines) text += line + "\n";
    text += "\n";
}

void addDetails(std::string& text, std::string_view name, const std::vector<LetterDetail>& details)
{
    for (const LetterDetail& detail : details) addBlock(text, name, {detail.label, detail.value});
}

void addTable(std::string& text, const Letter& letter)
{
    addBlock(text, "table", letter.tableHeader);
    for (std::size_t index = 0; index < letter.rows.size(); ++index) {
        const LetterRow& row = letter.rows[index];
        std::vector<std::string> cells{row.number, row.issuedOn, row.dueOn, row.daysLate, row.amount, row.runningTotal};
        if (!row.original.empty()) cells.insert(cells.end(), {row.original, row.paid});
        addBlock(text, "row", cells);
        for (const LetterSubtotal& subtotal : letter.subtotals) {
            if (subtotal.afterRow == index) addBlock(text, "subtotal", {subtotal.label, subtotal.amount});
        }
    }
    addBlock(text, "sums", {letter.totalLabel, letter.total, letter.carriedForward, letter.broughtForward});
}

void addAnnex(std::string& text, const LetterAnnex& annex)
{
    addBlock(text, "annex", {annex.title});
    addBlock(text, "annex opening", annex.opening);
    std::vector<std::string> titles;
    for (const LetterTable::Column& column : annex.table.columns) titles.push_back(column.title);
    addBlock(text, "annex table", titles);
    for (const auto& row : annex.table.rows) addBlock(text, "annex row", row);
    addBlock(text, "annex total", annex.table.total);
    addBlock(text, "annex closing", annex.closing);
}

/// Every word of a letter, block by block.
std::string wordsOf(const Letter& letter)
{
    std::string text;
    addBlock(text, "sender", letter.sender);
    addBlock(text, "recipient", letter.recipient);
    if (!letter.dispatch.empty()) addBlock(text, "dispatch", {letter.dispatch});
    addBlock(text, "references", letter.references);
    addBlock(text, "head", {letter.placeAndDate, letter.subject, letter.salutation});
    addBlock(text, "opening", letter.opening);
    addTable(text, letter);
    addDetails(text, "breakdown", letter.breakdown);
    addBlock(text, "request", letter.request);
    addDetails(text, "payment", letter.payment);
    addBlock(text, "closing", letter.closing);
    addBlock(text, "signature", letter.signature);
    if (!letter.enclosures.empty()) addBlock(text, "enclosures", letter.enclosures);
    for (const LetterAnnex& annex : letter.annexes) addAnnex(text, annex);
    addBlock(text, "legal mentions", letter.legalMentions);
    addBlock(text, "file", {letter.fileName, letter.title});
    return text;
}

std::string wordsOf(const LetterText& text)
{
    std::string words = wordsOf(text.letter);
    addBlock(words, "mail", {text.mail.subject});
    addBlock(words, "message", text.mail.paragraphs);
    return words;
}

/// How far down each text stands, and every rule, in tenths of a millimetre. How far to the right is left out: it follows the
/// widths of letters, which differ from one version of the font to the next.
std::string placesOf(const LaidOutLetter& letter)
{
    std::ostringstream text;
    for (std::size_t index = 0; index < letter.pages.size(); ++index) {
        const Page& page = letter.pages[index];
        text << "[page " << index + 1 << " of " << letter.pages.size() << "]\n";
        for (const TextRun& run : page.texts) {
            text << std::lround(run.baseline.y * 10) << (run.isBold ? " * " : "   ") << run.text << '\n';
        }
        for (const Fill& fill : page.fills) {
            text << "rule " << std::lround(fill.area.x * 10) << ' ' << std::lround(fill.area.y * 10) << ' '
                 << std::lround(fill.area.width * 10) << " x " << std::lround(fill.area.height * 10) << '\n';
        }
    }
    return text.str();
}

/// ENCOURS_UPDATE_GOLDEN=1 writes what is expected anew; the diff is then for people to judge.
void compareWithGolden(const std::string& words, const std::string& name)
{
    const auto file = std::filesystem::path{ENCOURS_SOURCE_DIR} / "tests/golden/letters" / name;
    if (std::getenv("ENCOURS_UPDATE_GOLDEN") != nullptr) std::ofstream{file} << words;
    std::ostringstream expected;
    expected << std::ifstream{file}.rdbuf();
    EXPECT_EQ(words, expected.str()) << name;
}

TEST(GoldenLetter, FirstReminderInFrench)
{
    compareWithGolden(wordsOf(samples::letter(3)), "reminder-1_fr.txt");
}

TEST(GoldenLetter, FirstReminderInEnglish)
{
    compareWithGolden(wordsOf(samples::letter(3, Language::English)), "reminder-1_en.txt");
}

TEST(GoldenLetter, FirstReminderForOneInvoiceWithCredit)
{
    AccountDecision decision = samples::overdue(1);
    decision.items[0].assumedCredit = Money{12'345};
    const auto letter = composeReminder(samples::book(), samples::customer(), decision, samples::today,
                                        Language::French, samples::legal());
    compareWithGolden(wordsOf(letter.value()), "reminder-1_one-invoice_fr.txt");
}

class GoldenKind : public testing::TestWithParam<std::tuple<LetterKind, Language>> {};

std::string nameOf(LetterKind kind, Language language)
{
    return std::string{letterKindCode(kind)} + (language == Language::French ? "_fr" : "_en");
}

TEST_P(GoldenKind, SaysWhatItSaid)
{
    const auto [kind, language] = GetParam();
    compareWithGolden(wordsOf(samples::written(samples::facts(kind, language))),
                      "kind_" + nameOf(kind, language) + ".txt");
}

TEST_P(GoldenKind, LiesWhereItLay)
{
    const auto [kind, language] = GetParam();
    ensureGuiApplication();
    const LaidOutLetter laidOut = layOut(samples::written(samples::facts(kind, language)).letter);
    compareWithGolden(placesOf(laidOut), "place_" + nameOf(kind, language) + ".txt");
}

INSTANTIATE_TEST_SUITE_P(Letters, GoldenKind,
                         testing::Combine(testing::ValuesIn(allLetterKinds()),
                                          testing::Values(Language::French, Language::English)),
                         [](const auto& test) {
                             std::string name{letterKindCode(std::get<0>(test.param))};
                             std::ranges::replace(name, '-', '_');
                             return name + (std::get<1>(test.param) == Language::French ? "_fr" : "_en");
                         });

} // namespace
} // namespace encours
