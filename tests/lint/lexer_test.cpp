// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/lexer.h"

#include <gtest/gtest.h>

namespace encours::lint {
namespace {

TEST(Lexer, BlanksCommentsAndKeepsTheLines)
{
    const auto file = takeApart("src/a.cpp", "int a; // one\n/* two\nthree */ int b;\n");
    EXPECT_EQ(file.code, "int a;       \n      \n         int b;\n");
    ASSERT_EQ(file.comments.size(), 2U);
    EXPECT_EQ(file.comments[0].text, " one");
    EXPECT_EQ(file.comments[1].line, 2U);
}

TEST(Lexer, BlanksTheInsideOfStringsAndJoinsNeighbours)
{
    const auto file = takeApart("src/a.cpp", "f(\"a // \\\" {\"\n  \"b\", \"c\");");
    EXPECT_EQ(file.code, "f(\"         \"\n  \" \", \" \");");
    ASSERT_EQ(file.literals.size(), 2U);
    EXPECT_EQ(file.literals[0].text, "a // \\\" {b");
    EXPECT_EQ(file.literals[1].text, "c");
}

TEST(Lexer, KnowsRawStringsCharactersAndDigitSeparators)
{
    const auto file = takeApart("src/a.cpp", "auto a = R\"x({\"})x\"; char b = '\"'; int c = 1'000'000; char d = '{';");
    EXPECT_EQ(file.code, "auto a = R\"       \"; char b = ' '; int c = 1'000'000; char d = ' ';");
    EXPECT_EQ(file.literals.at(0).text, "{\"}");
}

TEST(Lexer, FindsWholeWordsOnly)
{
    EXPECT_EQ(findWord("toDoubleX toDouble", "toDouble", 0), 10U);
    EXPECT_EQ(findWord("QTRY_VERIFY", "QTRY_*", 0), 0U);
    EXPECT_EQ(findWord("MY_QTRY_VERIFY", "QTRY_*", 0), std::string_view::npos);
}

} // namespace
} // namespace encours::lint
