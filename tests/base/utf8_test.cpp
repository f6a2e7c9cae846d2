// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"

#include <gtest/gtest.h>

using namespace encours;
using namespace std::string_view_literals;

TEST(Utf8, AcceptsCharactersOfEveryLength)
{
    EXPECT_TRUE(isValidUtf8(""));
    EXPECT_TRUE(isValidUtf8("a é € 𝄞"));
    EXPECT_EQ(codePointCount("é€𝄞x"), 4U);
}

TEST(Utf8, RefusesBrokenOverlongAndForbiddenSequences)
{
    for (const auto text : {"\xC3"sv, "\x80"sv, "\xC0\xAF"sv, "\xE0\x80\xAF"sv, "\xED\xA0\x80"sv, "\xF4\x90\x80\x80"sv,
                            "\xF8\x88\x80\x80\x80"sv, "caf\xE9"sv, "\xFF"sv}) {
        EXPECT_FALSE(isValidUtf8(text)) << testing::PrintToString(text);
    }
}

TEST(Utf8, WritesWhatItReads)
{
    for (const char32_t character : {U'a', U'é', U'€', U'𝄞', char32_t{0x10FFFF}}) {
        std::string text;
        appendUtf8(text, character);
        const auto read = decodeUtf8(text);
        EXPECT_EQ(read.value, character);
        EXPECT_EQ(read.length, text.size());
    }
}

TEST(Utf8, WritesTheReplacementForWhatIsNoCharacter)
{
    std::string text;
    appendUtf8(text, 0xD800);
    appendUtf8(text, 0x110000);
    EXPECT_EQ(text, "\uFFFD\uFFFD");
}

TEST(Utf8, QuotesAnythingAsShortValidText)
{
    EXPECT_EQ(quotable("12,3,4", 20), "12,3,4");
    EXPECT_EQ(quotable("a\x01\n\xFF", 20), "a  \uFFFD");
    EXPECT_EQ(quotable("ééééé", 3), "ééé…");
    EXPECT_EQ(quotable("ééé", 3), "ééé");
}
