// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/letter_samples.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace encours {
namespace {

void addBlock(std::string& text, std::string_view name, const std::vector<std::string>& lines)
{
    text += "[" + std::string{name} + "]\n";
    for (const std::string& line : lines) text += line + "\n";
    text += "\n";
}

/// Every word of a letter, block by block.
std::string wordsOf(const Letter& letter)
{
    std::string text;
    addBlock(text, "sender", letter.sender);
    addBlock(text, "recipient", letter.recipient);
    addBlock(text, "references", letter.references);
    addBlock(text, "head", {letter.placeAndDate, letter.subject, letter.salutation});
    addBlock(text, "opening", letter.opening);
    addBlock(text, "table", letter.tableHeader);
    for (const LetterRow& row : letter.rows) {
        addBlock(text, "row", {row.number, row.issuedOn, row.dueOn, row.daysLate, row.amount, row.runningTotal});
    }
    addBlock(text, "sums", {letter.totalLabel, letter.total, letter.carriedForward, letter.broughtForward});
    addBlock(text, "request", letter.request);
    for (const LetterDetail& detail : letter.payment) addBlock(text, "payment", {detail.label, detail.value});
    addBlock(text, "closing", letter.closing);
    addBlock(text, "signature", letter.signature);
    addBlock(text, "legal mentions", letter.legalMentions);
    addBlock(text, "file", {letter.fileName, letter.title});
    return text;
}

/// ENCOURS_UPDATE_GOLDEN=1 writes what is expected anew; the diff is then for people to judge.
void compareWithGolden(const Letter& letter, const std::string& name)
{
    const auto file = std::filesystem::path{ENCOURS_SOURCE_DIR} / "tests/golden/letters" / name;
    if (std::getenv("ENCOURS_UPDATE_GOLDEN") != nullptr) std::ofstream{file} << wordsOf(letter);
    std::ostringstream expected;
    expected << std::ifstream{file}.rdbuf();
    EXPECT_EQ(wordsOf(letter), expected.str()) << name;
}

TEST(GoldenLetter, FirstReminderInFrench)
{
    compareWithGolden(samples::letter(3), "reminder-1_fr.txt");
}

TEST(GoldenLetter, FirstReminderInEnglish)
{
    compareWithGolden(samples::letter(3, Language::English), "reminder-1_en.txt");
}

TEST(GoldenLetter, FirstReminderForOneInvoiceWithCredit)
{
    AccountDecision decision = samples::overdue(1);
    decision.items[0].assumedCredit = Money{12'345};
    const auto letter = composeReminder(samples::book(), samples::customer(), decision, samples::today,
                                        Language::French, samples::legal());
    compareWithGolden(letter.value(), "reminder-1_one-invoice_fr.txt");
}

} // namespace
} // namespace encours
