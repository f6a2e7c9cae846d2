// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/letters/edit_letterhead.h"

#include "support/temp_book.h"

#include <gmock/gmock.h>

namespace encours {
namespace {

using namespace std::string_literals;

const std::string png =
    "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\x2c\0\0\0\x50\x08\2\0\0\0....\0\0\0\0IEND\xae\x42\x60\x82"s;

class EditLetterheadTest : public testing::Test {
protected:
    [[nodiscard]] LetterOffice office()
    {
        const auto office = openLetterOffice(m_book.desk());
        EXPECT_TRUE(office);
        return office ? **office : LetterOffice{};
    }
    Result<Done> change(LetterheadRequest request) { return EditLetterhead{m_book.desk()}.execute(request); }
    [[nodiscard]] static LetterheadRequest of(Letterhead head)
    {
        LetterheadRequest request;
        request.letterhead = std::move(head);
        return request;
    }

    test::TempBook m_book;
};

TEST_F(EditLetterheadTest, KeepsThePaperAndWhatItWasBefore)
{
    EXPECT_EQ(office().letterhead, Letterhead{});
    EXPECT_EQ(office().letterheadVersion, 0);
    Letterhead first;
    first.window = EnvelopeWindow::Dl45;
    first.logo = png;
    ASSERT_TRUE(change(of(first)));
    const auto version = office().letterheadVersion;
    EXPECT_GT(version, 0);
    Letterhead second = first;
    second.moveDownHalfMm = -3;
    second.logo.clear();
    ASSERT_TRUE(change(of(second)));
    EXPECT_EQ(office().letterhead, second);
    EXPECT_GT(office().letterheadVersion, version);
    EXPECT_EQ(letterheadOf(m_book.desk(), version).value(), first)
        << "letters of then are printed on the paper of then";
    m_book.reopen();
    EXPECT_EQ(office().letterhead, second);
}

TEST_F(EditLetterheadTest, KeepsTheDaysThatLettersGive)
{
    LetterheadRequest request;
    request.daysToPay = 10;
    request.daysOfNotice = 15;
    ASSERT_TRUE(change(request));
    EXPECT_EQ(office().daysToPay, 10);
    EXPECT_EQ(office().daysOfNotice, 15);
    EXPECT_EQ(office().letterhead, Letterhead{}) << "what is not said stays";
    request.daysToPay = 0;
    EXPECT_EQ(change(request).fault().code, FaultCode::ValueNotListed);
    request.daysToPay = mostDaysGiven + 1;
    EXPECT_EQ(change(request).fault().code, FaultCode::ValueNotListed);
    EXPECT_EQ(office().daysToPay, 10);
}

TEST_F(EditLetterheadTest, RefusesWhatCannotBePrinted)
{
    Letterhead head;
    head.moveRightHalfMm = largestMoveHalfMm + 1;
    EXPECT_EQ(change(of(head)).fault().code, FaultCode::ValueNotListed);
    head.moveRightHalfMm = 0;
    head.moveDownHalfMm = -largestMoveHalfMm - 1;
    EXPECT_EQ(change(of(head)).fault().code, FaultCode::ValueNotListed);
    head.moveDownHalfMm = 0;
    head.logo = "<svg/>";
    EXPECT_EQ(change(of(head)).fault().code, FaultCode::ImageUnreadable);
    head.logo = png + std::string(largestLogo, ' ');
    EXPECT_EQ(change(of(head)).fault().code, FaultCode::ImageUnreadable);
    EXPECT_EQ(office().letterheadVersion, 0);
}

TEST_F(EditLetterheadTest, WritesNothingWhenNothingChangesOrItIsTried)
{
    Letterhead head;
    head.hasFoldMarks = false;
    auto request = of(head);
    request.isDryRun = true;
    ASSERT_TRUE(change(request));
    EXPECT_EQ(office().letterheadVersion, 0);
    request.isDryRun = false;
    ASSERT_TRUE(change(request));
    const auto version = office().letterheadVersion;
    ASSERT_TRUE(change(request));
    EXPECT_EQ(office().letterheadVersion, version);
}

TEST_F(EditLetterheadTest, ReadsOnlyPicturesAsALogo)
{
    test::TempFolder folder;
    EXPECT_EQ(readLogoFile(folder.write("logo.png", png)).value(), png);
    EXPECT_EQ(readLogoFile(folder.write("logo.svg", "<svg/>")).fault().code, FaultCode::ImageUnreadable);
    EXPECT_EQ(readLogoFile(folder.write("cut.png", png.substr(0, 30))).fault().code, FaultCode::ImageUnreadable);
    EXPECT_EQ(readLogoFile(folder.write("big.png", png + std::string(largestLogo, ' '))).fault().code,
              FaultCode::FileTooLarge);
    EXPECT_EQ(readLogoFile(folder / "none.png").fault().code, FaultCode::FileMissing);
}

TEST_F(EditLetterheadTest, MakesATestPageWithSixFullLines)
{
    for (const Language language : {Language::French, Language::English}) {
        Letterhead head;
        head.moveRightHalfMm = 3;
        head.moveDownHalfMm = -1;
        const Letter page = paperTestPage(m_book.desk().settings(), head, m_book.desk().today(), language);
        ASSERT_EQ(page.recipient.size(), 6U);
        for (const std::string& line : page.recipient) EXPECT_EQ(line.size(), 38U) << line;
        EXPECT_EQ(page.sender.front(), "Les Jardins de Test");
        EXPECT_TRUE(page.tableHeader.empty());
        const std::string said = page.opening.back();
        EXPECT_THAT(said, testing::HasSubstr(language == Language::French ? "1,5 mm" : "1.5 mm"));
        EXPECT_THAT(said, testing::HasSubstr(language == Language::French ? "−0,5 mm" : "−0.5 mm"));
    }
}

} // namespace
} // namespace encours
