// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/transfer_encoding.h"

#include "support/decode_base64.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

TEST(PlainLinesTest, KnowsTheThreeEndsOfALineAndNoOther)
{
    EXPECT_EQ(plainLines("a\r\nb\rc\nd\r\r\n\n\re"), "a\nb\nc\nd\n\n\n\ne");
    EXPECT_EQ(plainLines("a\u2028b\u0085c\vd"), "a\u2028b\u0085c\vd");
    EXPECT_EQ(plainLines({"a\0b", 3}), "a\uFFFDb");
    EXPECT_EQ(plainLines("\xff\xe9t\xc3"), "\uFFFD\uFFFDt\uFFFD");
    EXPECT_EQ(plainLines(""), "");
}

TEST(QuotedPrintableTest, EncodesWhatCouldBeChangedOnTheWay)
{
    EXPECT_EQ(quotedPrintable("Bonjour\n"), "Bonjour\r\n");
    EXPECT_EQ(quotedPrintable("Bonjour"), "Bonjour\r\n");
    EXPECT_EQ(quotedPrintable("été = 1\n"), "=C3=A9t=C3=A9 =3D 1\r\n");
    EXPECT_EQ(quotedPrintable("a \nb\t\n \n"), "a=20\r\nb=09\r\n=20\r\n");
    EXPECT_EQ(quotedPrintable("a b\tc\n"), "a b\tc\r\n");
    EXPECT_EQ(quotedPrintable(".\n..\nx.\n"), "=2E\r\n=2E.\r\nx.\r\n");
    EXPECT_EQ(quotedPrintable("From here\nFrom: x\n"), "=46rom here\r\nFrom: x\r\n");
    EXPECT_EQ(quotedPrintable("\n\n"), "\r\n\r\n");
    EXPECT_EQ(quotedPrintable(""), "");
}

TEST(QuotedPrintableTest, BreaksLongLines)
{
    const std::string text = quotedPrintable(std::string(200, 'x') + "\n");
    EXPECT_EQ(text, std::string(75, 'x') + "=\r\n" + std::string(75, 'x') + "=\r\n" + std::string(50, 'x') + "\r\n");
    // A point that comes to stand at the start of a line by the break itself.
    EXPECT_EQ(quotedPrintable(std::string(75, 'x') + "." + "\n"), std::string(75, 'x') + "=\r\n=2E\r\n");
    EXPECT_EQ(quotedPrintable(std::string(74, 'x') + "é\n"), std::string(74, 'x') + "=\r\n=C3=A9\r\n");
}

TEST(Base64Test, MatchesTheVectorsOfTheStandard)
{
    EXPECT_EQ(base64(""), "");
    EXPECT_EQ(base64("f"), "Zg==");
    EXPECT_EQ(base64("fo"), "Zm8=");
    EXPECT_EQ(base64("foo"), "Zm9v");
    EXPECT_EQ(base64("foobar"), "Zm9vYmFy");
    EXPECT_EQ(base64("\xfb\xff"), "+/8=");
    EXPECT_EQ(base64Lines(""), "");
    EXPECT_EQ(base64Lines(std::string(57, '\0')), std::string(76, 'A') + "\r\n");
    EXPECT_EQ(base64Lines(std::string(58, '\0')), std::string(76, 'A') + "\r\nAA==\r\n");
    EXPECT_EQ(test::decodeBase64(base64("Échéance\r\n")), "Échéance\r\n");
}

TEST(PercentTest, LeavesOnlyWhatHasNoMeaning)
{
    EXPECT_EQ(percentEncoded("aZ09-._~"), "aZ09-._~");
    EXPECT_EQ(percentEncoded("é &?=#%+\r\n"), "%C3%A9%20%26%3F%3D%23%25%2B%0D%0A");
}

} // namespace
} // namespace encours
