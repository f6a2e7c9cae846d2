// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/short_text.h"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

namespace encours {
namespace {

static_assert(sizeof(ShortText) == 16);

TEST(ShortText, HoldsTextsOfEveryLength)
{
    for (std::size_t length = 0; length < 300; ++length) {
        const std::string text(length, 'x');
        const ShortText held{text};
        EXPECT_EQ(held.view(), text);
        EXPECT_EQ(held.size(), length);
        EXPECT_EQ(held.empty(), length == 0);
    }
}

TEST(ShortText, KeepsBytesThatAreNoLetters)
{
    const std::string text("\0é\xff\n", 5);
    EXPECT_EQ(ShortText{text}.view(), text);
    EXPECT_EQ(ShortText{std::string(15, '\xff')}.view(), std::string(15, '\xff'));
}

TEST(ShortText, CopiesAndMovesShortAndLongOnes)
{
    const std::vector<std::string> texts{"", "FA-1", std::string(15, 'a'), std::string(16, 'b'), std::string(90, 'c')};
    for (const std::string& from : texts) {
        for (const std::string& onto : texts) {
            const ShortText source{from};
            ShortText copy{onto};
            copy = source;
            EXPECT_EQ(copy, source);
            ShortText moved{onto};
            moved = std::move(copy);
            EXPECT_EQ(moved.view(), from);
            ShortText made{std::move(moved)};
            EXPECT_EQ(made.view(), from);
            EXPECT_EQ(source.view(), from);
        }
    }
}

TEST(ShortText, CanBeSetToAPartOfItself)
{
    ShortText text{std::string(20, 'a') + "tail"};
    text = text.view().substr(20);
    EXPECT_EQ(text, "tail");
    ShortText same{std::string(40, 'z')};
    same = static_cast<const ShortText&>(same);
    EXPECT_EQ(same.str(), std::string(40, 'z'));
}

TEST(ShortText, ComparesByItsBytes)
{
    EXPECT_LT(ShortText{"FA-1"}, ShortText{"FA-2"});
    EXPECT_LT(ShortText{"FA"}, ShortText{"FA-0000000000000000000"});
    EXPECT_TRUE(ShortText{"FA"} == "FA");
    EXPECT_FALSE(ShortText{"FA"} == "fa");
}

} // namespace
} // namespace encours
