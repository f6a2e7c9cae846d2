// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/letter_layout.h"

#include "letters/letter_samples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace encours {
namespace {

using testing::Contains;
using testing::HasSubstr;

const TextRun* find(const Page& page, std::string_view text)
{
    const auto found =
        std::find_if(page.texts.begin(), page.texts.end(), [&](const TextRun& run) { return run.text == text; });
    return found == page.texts.end() ? nullptr : &*found;
}

std::size_t count(const Page& page, std::string_view text)
{
    return static_cast<std::size_t>(
        std::count_if(page.texts.begin(), page.texts.end(), [&](const TextRun& run) { return run.text == text; }));
}

/// Page on which a text stands; a text on no page fails.
std::size_t pageOf(const LaidOutLetter& letter, std::string_view text)
{
    for (std::size_t page = 0; page < letter.pages.size(); ++page) {
        if (find(letter.pages[page], text) != nullptr) return page;
    }
    ADD_FAILURE() << text << " is on no page";
    return 0;
}

/// The ink of a line of capitals with accents, as measured for Noto Sans: 0.95 em above, 0.25 em below the baseline.
RectMm inkOf(const TextRun& run, bool isCapitals = false)
{
    const double em = run.points * 25.4 / 72;
    const double below = isCapitals ? 0.02 * em : 0.25 * em;
    return {run.baseline.x, run.baseline.y - 0.95 * em, run.width, 0.95 * em + below};
}

Letter withRecipient(std::vector<std::string> lines)
{
    Letter letter = samples::letter(3);
    letter.recipient = std::move(lines);
    return letter;
}

TEST(LetterLayout, BeginsTheAddressAt110By55Millimetres)
{
    const LaidOutLetter letter = layOut(samples::letter(3));
    const TextRun* name = find(letter.pages[0], "Restaurant L’Épicurien");
    ASSERT_NE(name, nullptr);
    EXPECT_NEAR(name->baseline.x, 110, 0.01);
    EXPECT_GE(inkOf(*name).y, 55);
    EXPECT_LE(inkOf(*name).y, 56);
    const TextRun* street = find(letter.pages[0], "128 BIS RUE DE L EGLISE");
    ASSERT_NE(street, nullptr);
    EXPECT_NEAR(street->baseline.y - name->baseline.y, 4, 0.001);
}

TEST(LetterLayout, KeepsSixLinesOf38WideCapitalsInsideTheWindow)
{
    const std::string widest(38, 'W');
    const LaidOutLetter letter =
        layOut(withRecipient({widest, "É" + widest.substr(1), widest, widest, widest, widest}));
    int lines = 0;
    for (const TextRun& run : letter.pages[0].texts) {
        if (run.text.find("WWWW") == std::string::npos) continue;
        ++lines;
        const RectMm ink = inkOf(run, true);
        EXPECT_GE(ink.x, 100);
        EXPECT_LE(ink.right(), 190);
        EXPECT_GE(ink.y, 55);
        EXPECT_LE(ink.bottom(), 79);
    }
    EXPECT_EQ(lines, 6);
}

TEST(LetterLayout, LetsNothingElseShowThroughTheWindow)
{
    const Letter source = samples::letter(3);
    const LaidOutLetter letter = layOut(source);
    for (const TextRun& run : letter.pages[0].texts) {
        if (std::find(source.recipient.begin(), source.recipient.end(), run.text) != source.recipient.end()) continue;
        const RectMm ink = inkOf(run);
        const bool isSeen = ink.right() > 90 && ink.x < 200 && ink.bottom() > 44 && ink.y < 79;
        EXPECT_FALSE(isSeen) << run.text;
    }
}

class LettersOfAnyLength : public testing::TestWithParam<int> {};

TEST_P(LettersOfAnyLength, ShowEveryInvoiceOnceBetweenTheMargins)
{
    const Letter source = samples::letter(GetParam());
    const LaidOutLetter letter = layOut(source);
    for (const LetterRow& row : source.rows) {
        std::size_t seen = 0;
        for (const Page& page : letter.pages) seen += count(page, row.number);
        EXPECT_EQ(seen, 1U) << row.number;
    }
    for (const Page& page : letter.pages) {
        for (const TextRun& run : page.texts) {
            EXPECT_GE(run.baseline.x, 21.9) << run.text;
            EXPECT_LE(run.baseline.x + run.width, 190.1) << run.text;
            EXPECT_GE(run.baseline.y, 15) << run.text;
            EXPECT_LE(run.baseline.y, 290) << run.text;
        }
    }
}

TEST_P(LettersOfAnyLength, NumberEveryPageAndShowTheLegalMentions)
{
    const LaidOutLetter letter = layOut(samples::letter(GetParam()));
    for (std::size_t page = 0; page < letter.pages.size(); ++page) {
        const std::string number = "Page " + std::to_string(page + 1) + "/" + std::to_string(letter.pages.size());
        EXPECT_EQ(count(letter.pages[page], number), 1U);
        EXPECT_EQ(count(letter.pages[page], "552\u00A0100\u00A0554 RCS Lyon – TVA FR40552100554"), 1U);
    }
}

TEST_P(LettersOfAnyLength, RepeatTheHeaderAndCarryTheSumWhereTheTableBreaks)
{
    const Letter source = samples::letter(GetParam());
    const LaidOutLetter letter = layOut(source);
    std::string carried;
    for (const Page& page : letter.pages) {
        const bool hasRows = std::any_of(source.rows.begin(), source.rows.end(),
                                         [&](const LetterRow& row) { return find(page, row.number) != nullptr; });
        EXPECT_EQ(count(page, "Jours de retard"), hasRows ? 1U : 0U);
        if (!carried.empty()) {
            EXPECT_EQ(count(page, "Report"), 1U);
            EXPECT_GE(count(page, carried), 1U);
        }
        carried.clear();
        if (count(page, "À reporter") == 0) continue;
        for (const LetterRow& row : source.rows) {
            if (find(page, row.number) != nullptr) carried = row.runningTotal;
        }
        EXPECT_GE(count(page, carried), 1U);
    }
    EXPECT_TRUE(carried.empty()) << "carried to nowhere";
}

TEST_P(LettersOfAnyLength, KeepClosingAndSignatureWithTheLastTwoRowsAndTheTotal)
{
    const Letter source = samples::letter(GetParam());
    const LaidOutLetter letter = layOut(source);
    const std::size_t last = letter.pages.size() - 1;
    for (const LetterRow& row : std::span{source.rows}.last(std::min<std::size_t>(2, source.rows.size()))) {
        EXPECT_EQ(pageOf(letter, row.number), last);
    }
    EXPECT_EQ(pageOf(letter, "Total à régler"), last);
    EXPECT_EQ(pageOf(letter, source.closing.back()), last);
    EXPECT_EQ(pageOf(letter, "Claire Fontaine"), last);
    EXPECT_EQ(pageOf(letter, "AGRIFRPP"), last);
}

TEST_P(LettersOfAnyLength, PutNoTwoLinesOverEachOther)
{
    const LaidOutLetter letter = layOut(samples::letter(GetParam()));
    for (const Page& page : letter.pages) {
        for (const TextRun& one : page.texts) {
            for (const TextRun& other : page.texts) {
                const bool isBeside =
                    one.baseline.x + one.width <= other.baseline.x || other.baseline.x + other.width <= one.baseline.x;
                if (&one == &other || isBeside || one.width == 0 || other.width == 0) continue;
                EXPECT_GE(std::abs(one.baseline.y - other.baseline.y), 3.1) << one.text << " | " << other.text;
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Invoices, LettersOfAnyLength, testing::Values(1, 2, 8, 10, 11, 24, 25, 26, 60, 61, 200));

TEST(LetterLayout, FitsTenInvoicesOnOnePage)
{
    EXPECT_EQ(layOut(samples::letter(1)).pages.size(), 1U);
    EXPECT_EQ(layOut(samples::letter(10)).pages.size(), 1U);
    EXPECT_EQ(layOut(samples::letter(60)).pages.size(), 3U);
}

TEST(LetterLayout, AlignsAmountsOnTheirRightEnd)
{
    Letter source = samples::letter(3);
    source.rows[1].amount = "1\u202F234\u202F567,89\u00A0€";
    const LaidOutLetter letter = layOut(source);
    for (const std::string& amount : {source.rows[0].amount, source.rows[1].amount, source.total}) {
        const TextRun* run = find(letter.pages[0], amount);
        ASSERT_NE(run, nullptr) << amount;
        EXPECT_NEAR(run->baseline.x + run->width, 188, 0.05) << amount;
    }
}

TEST(LetterLayout, HasDigitsOfEqualWidth)
{
    Letter source = samples::letter(2);
    source.rows[0].amount = "1\u202F111,11\u00A0€";
    source.rows[1].amount = "8\u202F088,08\u00A0€";
    const LaidOutLetter letter = layOut(source);
    EXPECT_NEAR(find(letter.pages[0], source.rows[0].amount)->width,
                find(letter.pages[0], source.rows[1].amount)->width, 0.05);
}

TEST(LetterLayout, MarksTheFoldsOfTheFirstPage)
{
    const LaidOutLetter letter = layOut(samples::letter(60));
    const auto marksOn = [](const Page& page) {
        std::vector<double> marks;
        for (const Fill& fill : page.fills) {
            if (fill.area.right() < 15) marks.push_back(std::round(fill.area.y + fill.area.height / 2));
        }
        return marks;
    };
    EXPECT_THAT(marksOn(letter.pages[0]), testing::ElementsAre(99, 198));
    EXPECT_THAT(marksOn(letter.pages[1]), testing::IsEmpty());
}

TEST(LetterLayout, WrapsAnInvoiceNumberThatIsTooLongForItsColumn)
{
    Letter source = samples::letter(3);
    source.rows[1].number = std::string(100, '8');
    const LaidOutLetter letter = layOut(source);
    const TextRun* before = find(letter.pages[0], source.rows[0].number);
    const TextRun* after = find(letter.pages[0], source.rows[2].number);
    EXPECT_GT(after->baseline.y - before->baseline.y, 2 * 6.0);
    const TextRun* date = find(letter.pages[0], source.rows[0].issuedOn);
    for (const TextRun& run : letter.pages[0].texts) {
        if (run.text.find("8888888888") == std::string::npos) continue;
        EXPECT_LT(run.baseline.x + run.width, date->baseline.x);
    }
}

TEST(LetterLayout, BearsAClosingThatIsLongerThanAPage)
{
    Letter source = samples::letter(3);
    source.closing.assign(80, "Une phrase assez longue pour remplir deux lignes de cette lettre, et qui le fait "
                              "encore et encore jusqu’à ce que la page soit pleine, puis la suivante.");
    const LaidOutLetter letter = layOut(source);
    EXPECT_GE(letter.pages.size(), 3U);
    for (const Page& page : letter.pages) {
        for (const TextRun& run : page.texts) EXPECT_LE(run.baseline.y, 290);
    }
    EXPECT_EQ(pageOf(letter, "Claire Fontaine"), letter.pages.size() - 1);
}

TEST(LetterLayout, AlignsRightToLeftNamesWithTheWindowsEdge)
{
    const LaidOutLetter letter = layOut(withRecipient({"שלום בעם", "مطعم البحر", "1 RUE X", "75001 PARIS"}));
    for (const auto* name : {"שלום בעם", "مطعم البحر"}) {
        const TextRun* run = find(letter.pages[0], name);
        ASSERT_NE(run, nullptr);
        EXPECT_NEAR(run->baseline.x, 110, 0.01);
        EXPECT_GT(run->width, 5);
        EXPECT_LT(run->width, 60);
    }
}

TEST(LetterLayout, BearsALetterOfWhichMuchIsUnknown)
{
    Letter source = samples::letter(60);
    source.sender.clear();
    source.references.clear();
    source.opening.clear();
    source.request.clear();
    source.payment.clear();
    source.closing.clear();
    source.signature.clear();
    source.legalMentions.clear();
    source.salutation.clear();
    const LaidOutLetter letter = layOut(source);
    EXPECT_EQ(letter.pages.size(), 2U);
    EXPECT_EQ(count(letter.pages[1], "Page 2/2"), 1U);
}

} // namespace
} // namespace encours
