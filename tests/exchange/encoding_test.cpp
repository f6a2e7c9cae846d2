// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/encoding.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

using namespace std::string_literals;

std::string decoded(const std::string& bytes, const std::optional<std::string>& encoding = {})
{
    const auto text = decodeText(bytes, "f", encoding);
    return text ? text->encoding() + ":" + std::string{text->text()}
                : "fault:" + std::string{faultName(text.fault().code)};
}

} // namespace

TEST(Encoding, IsRecognised)
{
    EXPECT_EQ(decoded("abc"), "UTF-8:abc");
    EXPECT_EQ(decoded("été"), "UTF-8:été");
    EXPECT_EQ(decoded("\xEF\xBB\xBFété"), "UTF-8 (BOM):été");
    EXPECT_EQ(decoded("\xE9t\xE9 \xA4"), "ISO-8859-15:été €");
    EXPECT_EQ(decoded("\xE9t\xE9 \x80"), "Windows-1252:été €");
    EXPECT_EQ(decoded("\xBD\xBC\xBE"), "ISO-8859-15:œŒŸ");
    EXPECT_EQ(decoded("\xFF\xFE"
                      "a\0\xE9\0"s),
              "UTF-16LE:aé");
    EXPECT_EQ(decoded("\xFE\xFF\0a\0\xE9"s), "UTF-16BE:aé");
    EXPECT_EQ(decoded("\xFF\xFE\x3D\xD8\x00\xDE"s), "UTF-16LE:😀");
}

TEST(Encoding, IsTakenFromItsNameWhenGiven)
{
    EXPECT_EQ(decoded("\xA4", "windows-1252"), "Windows-1252:¤");
    EXPECT_EQ(decoded("\xA4", "ISO-8859-15"), "ISO-8859-15:€");
    EXPECT_EQ(decoded("\xEF\xBB\xBF"
                      "a",
                      "utf8"),
              "UTF-8 (BOM):a");
    EXPECT_EQ(decoded("a\0b\0"s, "UTF-16LE"), "UTF-16LE:ab");
    EXPECT_EQ(decoded("\xE9", "UTF-8"), "fault:encoding-unknown");
    EXPECT_EQ(decoded("a", "KOI8-R"), "fault:encoding-unknown");
}

TEST(Encoding, IsUnknownWhereGuessingWouldSpoilTheText)
{
    EXPECT_EQ(decoded("éàè\xC3"), "fault:encoding-unknown") << "damaged UTF-8";
    EXPECT_EQ(decoded("a\x81"), "fault:encoding-unknown") << "no such character in Windows-1252";
    EXPECT_EQ(decoded("\xFF\xFE"
                      "abc"),
              "fault:encoding-unknown")
        << "half a character";
    EXPECT_EQ(decoded("\xFF\xFE\x00\xDC"s), "fault:encoding-unknown") << "a lone surrogate";
    EXPECT_EQ(decoded("a\0b\0c\0d\0e\0"s), "fault:encoding-unknown") << "UTF-16 without mark";
    EXPECT_EQ(decoded("\xC0\xAF"), "ISO-8859-15:À¯") << "an overlong form is not UTF-8";
}

TEST(Encoding, TellsTextFromBinary)
{
    EXPECT_TRUE(looksBinary("%PDF-1.4"));
    EXPECT_TRUE(looksBinary("\xD0\xCF\x11\xE0"));
    EXPECT_FALSE(looksBinary("a\tb\r\nc"));
    EXPECT_FALSE(looksBinary("\xFF\xFE"
                             "a\0b\0"s));
    EXPECT_FALSE(looksBinary(std::string(100, 'a') + '\0'));
}

} // namespace encours
