// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/letter_layout.h"
#include "print/paper_pictures.h"
#include "print/whole_letter.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QImage>

#include <algorithm>

namespace encours {
namespace {

const TextRun* find(const Page& page, std::string_view text)
{
    const auto found = std::ranges::find(page.texts, text, &TextRun::text);
    return found == page.texts.end() ? nullptr : &*found;
}

const TextRun* findAnywhere(const LaidOutLetter& letter, std::string_view text)
{
    for (const Page& page : letter.pages) {
        if (const TextRun* run = find(page, text)) return run;
    }
    ADD_FAILURE() << text << " is on no page";
    static const TextRun none;
    return &none;
}

/// What a line of text covers, taken generously.
RectMm inkOf(const TextRun& run)
{
    const double em = run.points * 25.4 / 72;
    return {run.baseline.x, run.baseline.y - 0.95 * em, run.width, 1.2 * em};
}

class EveryWindow : public testing::TestWithParam<EnvelopeWindow> {
protected:
    [[nodiscard]] static LetterPaper paper()
    {
        LetterPaper paper;
        paper.letterhead.window = GetParam();
        paper.letterhead.logo = samples::logo();
        return paper;
    }
};

TEST_P(EveryWindow, ShowsSixLinesOfAddressAndNothingElse)
{
    Letter source = samples::wholeLetter(3);
    source.recipient.assign(6, std::string(38, 'M'));
    source.sender = {"Société coopérative agricole des Maraîchers réunis du Val de Saône et du Beaujolais",
                     std::string(60, 'n'),
                     "3 rue",
                     "69002 Lyon",
                     "Tél. 01 99 00 12 34",
                     "x@example.org"};
    const LaidOutLetter letter = layOut(source, paper());
    const WindowProfile& profile = windowProfile(GetParam());
    int lines = 0;
    for (const TextRun& run : letter.pages[0].texts) {
        const RectMm ink = inkOf(run);
        if (run.text == source.recipient[0]) {
            ++lines;
            EXPECT_GE(ink.y, profile.alwaysSeen.y);
            EXPECT_LE(run.baseline.y + 0.3, profile.alwaysSeen.bottom());
            EXPECT_GE(ink.x, profile.alwaysSeen.x);
            EXPECT_LE(ink.right(), profile.alwaysSeen.right() + 0.01);
            continue;
        }
        const bool isSeen = ink.right() > profile.everSeen.x && ink.x < profile.everSeen.right() &&
                            ink.bottom() > profile.everSeen.y && ink.y < profile.everSeen.bottom();
        EXPECT_FALSE(isSeen) << run.text;
    }
    EXPECT_EQ(lines, 6);
}

TEST_P(EveryWindow, MovesOnlyTheAddress)
{
    const Letter source = samples::wholeLetter(3);
    LetterPaper moved = paper();
    moved.letterhead.moveRightHalfMm = 3;
    moved.letterhead.moveDownHalfMm = -5;
    const LaidOutLetter before = layOut(source, paper());
    const LaidOutLetter after = layOut(source, moved);
    for (std::size_t index = 0; index < before.pages[0].texts.size(); ++index) {
        const TextRun& one = before.pages[0].texts[index];
        const TextRun& other = after.pages[0].texts[index];
        const bool isAddress = std::ranges::find(source.recipient, one.text) != source.recipient.end();
        EXPECT_NEAR(other.baseline.x - one.baseline.x, isAddress ? 1.5 : 0, 0.001) << one.text;
        EXPECT_NEAR(other.baseline.y - one.baseline.y, isAddress ? -2.5 : 0, 0.001) << one.text;
    }
}

INSTANTIATE_TEST_SUITE_P(Profiles, EveryWindow,
                         testing::Values(EnvelopeWindow::Dl35, EnvelopeWindow::Dl45, EnvelopeWindow::None));

TEST(LetterParts, PutTheDispatchOverTheReferences)
{
    const LaidOutLetter letter = layOut(samples::wholeLetter(3));
    const TextRun* reference = find(letter.pages[0], "Notre référence : C00123");
    ASSERT_NE(reference, nullptr);
    const auto dispatch = std::ranges::find_if(
        letter.pages[0].texts, [](const TextRun& run) { return run.text.starts_with("Lettre recommandée"); });
    ASSERT_NE(dispatch, letter.pages[0].texts.end());
    EXPECT_TRUE(dispatch->isBold);
    EXPECT_LT(dispatch->baseline.y, reference->baseline.y);
    EXPECT_GT(find(letter.pages[0], "Mise en demeure de payer")->baseline.y, reference->baseline.y + 5);
}

TEST(LetterParts, AlignSevenColumns)
{
    const LaidOutLetter letter = layOut(samples::wholeLetter(3));
    const Page& page = letter.pages[0];
    const TextRun* original = find(page, "1\u202F234,56\u00A0€");
    const TextRun* paid = find(page, "34,56\u00A0€");
    const TextRun* left = find(page, samples::letter(3).rows[0].amount);
    ASSERT_TRUE(original != nullptr && paid != nullptr && left != nullptr);
    EXPECT_LT(original->baseline.x + original->width, paid->baseline.x);
    EXPECT_LT(paid->baseline.x + paid->width, left->baseline.x);
    EXPECT_NEAR(left->baseline.x + left->width, 188, 0.05);
}

TEST(LetterParts, SetHugeAmountsWithinTheMargins)
{
    Letter source = samples::wholeLetter(3);
    for (LetterRow& row : source.rows) {
        row.original = row.paid = row.amount = "92\u202F233\u202F720\u202F368\u202F547\u202F758,07\u00A0€";
    }
    const LaidOutLetter letter = layOut(source);
    for (const TextRun& run : letter.pages[0].texts) {
        EXPECT_GE(run.baseline.x, 21.9) << run.text;
        EXPECT_LE(run.baseline.x + run.width, 190.1) << run.text;
    }
}

TEST(LetterParts, BreakTitlesThatAreTooLong)
{
    Letter source = samples::letter(3);
    source.tableHeader = {"Numéro de la pièce comptable", "Date d’émission de la facture", "Date d’échéance convenue",
                          "Nombre de jours de retard constatés", "Somme restant due toutes taxes comprises"};
    const LaidOutLetter letter = layOut(source);
    for (const TextRun& run : letter.pages[0].texts) {
        EXPECT_GE(run.baseline.x, 21.9) << run.text;
        EXPECT_LE(run.baseline.x + run.width, 190.1) << run.text;
    }
}

TEST(LetterParts, LetALongTailBreakBetweenItsParagraphs)
{
    Letter source = samples::wholeLetter(6);
    source.annexes.clear();
    source.request.assign(5, "Un paragraphe de la mise en demeure qui tient sur deux lignes au moins, parce qu’il dit "
                             "ce que dit la loi, et ce qui suivra à défaut de règlement dans le délai.");
    const LaidOutLetter letter = layOut(source);
    ASSERT_EQ(letter.pages.size(), 2U);
    EXPECT_NE(find(letter.pages[0], "F-0006"), nullptr) << "no half page stays empty";
    EXPECT_NE(find(letter.pages[0], "Total dû"), nullptr) << "the breakdown stays with the last rows";
    EXPECT_NE(find(letter.pages[1], "Claire Fontaine"), nullptr);
    EXPECT_NE(find(letter.pages[1], source.closing.back()), nullptr) << "no signature alone";
}

TEST(LetterParts, PutSubtotalsBelowTheirRowsAndTheBreakdownBelowTheTotal)
{
    Letter source = samples::wholeLetter(6);
    source.subtotals = {{2, "Échu", "3\u202F000,00\u00A0€"}, {5, "Non échu", "4\u202F000,00\u00A0€"}};
    const LaidOutLetter letter = layOut(source);
    const auto y = [&](std::string_view text) { return findAnywhere(letter, text)->baseline.y; };
    EXPECT_LT(y("F-0003"), y("Échu"));
    EXPECT_LT(y("Échu"), y("F-0004"));
    EXPECT_LT(y("F-0006"), y("Non échu"));
    EXPECT_LT(y("Non échu"), y("Total à régler"));
    EXPECT_TRUE(findAnywhere(letter, "Total dû")->isBold);
    EXPECT_NEAR(findAnywhere(letter, "Total dû")->baseline.y, findAnywhere(letter, "12\u202F465,67\u00A0€")->baseline.y,
                0.001);
}

TEST(LetterParts, DoWithoutATable)
{
    Letter source = samples::wholeLetter(3);
    source.tableHeader.clear();
    source.rows.clear();
    source.subtotals.clear();
    source.total.clear();
    source.totalLabel.clear();
    const LaidOutLetter letter = layOut(source);
    EXPECT_EQ(find(letter.pages[0], "Total à régler"), nullptr);
    EXPECT_NE(find(letter.pages[0], "Claire Fontaine"), nullptr);
}

TEST(LetterParts, GiveEachAnnexPagesOfItsOwnThatAreCounted)
{
    Letter source = samples::wholeLetter(3);
    source.annexes.push_back({"Annexe 2 – Factures", {"Une liste."}, {}, {}});
    const LaidOutLetter letter = layOut(source);
    ASSERT_GE(letter.pages.size(), 4U);
    const auto first = std::ranges::find_if(letter.pages, [](const Page& page) {
        return find(page, "Annexe 1 – Décompte des pénalités de retard") != nullptr;
    });
    ASSERT_NE(first, letter.pages.end());
    EXPECT_EQ(find(*first, "Claire Fontaine"), nullptr) << "a page of its own";
    EXPECT_LT(find(*first, "Annexe 1 – Décompte des pénalités de retard")->baseline.y, 40);
    EXPECT_NE(find(letter.pages.back(), "Annexe 2 – Factures"), nullptr);
    const std::string count = std::to_string(letter.pages.size());
    EXPECT_NE(find(letter.pages.back(), "Page " + count + "/" + count), nullptr);
    std::size_t rows = 0;
    for (const Page& page : letter.pages) {
        const bool hasRows = std::ranges::any_of(page.texts, [](const TextRun& run) { return run.text == "143"; });
        EXPECT_EQ(std::ranges::count(page.texts, std::string{"Assiette"}, &TextRun::text), hasRows ? 1 : 0);
        rows += static_cast<std::size_t>(std::ranges::count(page.texts, std::string{"143"}, &TextRun::text));
        for (const TextRun& run : page.texts) {
            EXPECT_LE(run.baseline.y, 290) << run.text;
            EXPECT_LE(run.baseline.x + run.width, 190.1) << run.text;
        }
    }
    EXPECT_EQ(rows, 90U);
}

TEST(LetterParts, SplitACellThatIsTallerThanAPage)
{
    Letter source = samples::letter(1);
    LetterAnnex annex{"Historique", {}, {}, {}};
    annex.table.columns = {{"Date", false}, {"Ce qui a été dit", false}};
    std::string said;
    for (int word = 0; word < 2'500; ++word) said += "mot" + std::to_string(word) + " ";
    annex.table.rows = {{"01/02/2026", said}, {"02/02/2026", "bref"}};
    source.annexes = {annex};
    const LaidOutLetter letter = layOut(source);
    std::string all;
    for (const Page& page : letter.pages) all += textOf(page) + "\n";
    EXPECT_THAT(all, testing::HasSubstr("mot0 "));
    EXPECT_THAT(all, testing::HasSubstr("mot2499"));
    EXPECT_THAT(all, testing::HasSubstr("bref"));
    for (const Page& page : letter.pages) {
        for (const TextRun& run : page.texts) EXPECT_LE(run.baseline.y, 290) << run.text;
    }
}

TEST(LetterParts, MarkEveryPageOfADuplicate)
{
    Letter source = samples::wholeLetter(40);
    source.mark = "DUPLICATA";
    const LaidOutLetter letter = layOut(source);
    for (const Page& page : letter.pages) {
        ASSERT_EQ(page.marks.size(), 1U);
        EXPECT_EQ(page.marks[0].text, "DUPLICATA");
        EXPECT_NE(find(page, "DUPLICATA"), nullptr) << "as text too";
    }
}

TEST(LetterParts, LeaveTheFoldMarksAwayWhenAsked)
{
    LetterPaper paper;
    paper.letterhead.hasFoldMarks = false;
    const LaidOutLetter letter = layOut(samples::letter(3), paper);
    for (const Fill& fill : letter.pages[0].fills) EXPECT_GT(fill.area.x, 15);
}

TEST(LetterParts, FitTheLogoAboveTheSender)
{
    for (const auto& [width, height] : {std::pair{1'800, 100}, std::pair{200, 900}, std::pair{600, 180}}) {
        LetterPaper paper;
        paper.letterhead.logo = samples::logo("PNG", width, height);
        const LaidOutLetter letter = layOut(samples::letter(3), paper);
        ASSERT_EQ(letter.pages[0].pictures.size(), 1U);
        const RectMm place = letter.pages[0].pictures[0].area;
        EXPECT_LE(place.width, 60.01);
        EXPECT_LE(place.height, 18.01);
        const double shape = static_cast<double>(width) / height;
        EXPECT_NEAR(place.width / place.height, shape, shape / 20);
        EXPECT_GT(find(letter.pages[0], "Maraîchers du Val de Saône")->baseline.y, place.bottom() + 3);
    }
}

TEST(LetterParts, GoWithoutALogoThatCannotBeRead)
{
    LetterPaper paper;
    paper.letterhead.logo = samples::logo().substr(0, 60);
    EXPECT_TRUE(layOut(samples::letter(3), paper).pages[0].pictures.empty());
    EXPECT_EQ(readLogo("<svg/>"), nullptr);
    EXPECT_EQ(readLogo(""), nullptr);
    EXPECT_EQ(readLogo(samples::logo("BMP")), nullptr);
    ASSERT_NE(readLogo(samples::logo("JPG")), nullptr);
    EXPECT_FALSE(readLogo(samples::logo())->hasAlphaChannel());
}

TEST(LetterParts, BreakALongPayee)
{
    Letter source = samples::letter(3);
    source.payment[0].value = "Société générale d’affacturage et de recouvrement, cessionnaire subrogé de la créance, "
                              "12 avenue des Champs, 75008 Paris";
    const LaidOutLetter letter = layOut(source);
    std::string all;
    for (const TextRun& run : letter.pages[0].texts) all += run.text + " ";
    EXPECT_THAT(all, testing::HasSubstr("75008 Paris"));
}

TEST(LetterParts, BearAnythingAsText)
{
    Letter source = samples::wholeLetter(2);
    const std::vector<std::string> hostile{"<img src=\"/etc/passwd\"><h1>Grand</h1>",
                                           "\u202eelcric al ed \u2066\u2067\u061cA\u200f\u200e",
                                           "👩‍👩‍👧‍👦 Boulangerie 🥖\u0301\u0301\u0301",
                                           "\t \u00a0\u200b deux \n lignes \r\n trois",
                                           std::string(300, 'W'),
                                           ""};
    source.recipient = hostile;
    source.sender = hostile;
    source.references = hostile;
    source.signature = hostile;
    source.enclosures = hostile;
    source.opening = hostile;
    source.breakdown = {{hostile[0], hostile[1]}, {hostile[4], "1,00\u00A0€"}};
    source.annexes[0].table.rows[0] = {hostile[0], hostile[1], hostile[2], hostile[3], hostile[4], hostile[5], "1"};
    const LaidOutLetter letter = layOut(source);
    EXPECT_GE(letter.pages.size(), 2U);
    EXPECT_THAT(textOf(letter.pages[0]), testing::HasSubstr("<img src="));
}

} // namespace
} // namespace encours
