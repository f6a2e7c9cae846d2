// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"

#include "base/contract.h"

#include <gtest/gtest.h>

using namespace encours;

namespace {

Digest digestOfTexts(std::initializer_list<std::string_view> texts)
{
    DigestBuilder builder;
    for (const auto text : texts) builder.add(text);
    return builder.finish();
}

} // namespace

TEST(Digest, IsBlake2bOf256Bits)
{
    // Published value for the empty message.
    EXPECT_EQ(digestOf("").toHex(), "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8");
}

TEST(Digest, ReadsItsOwnHex)
{
    const Digest digest = digestOf("encours");
    EXPECT_EQ(Digest::fromHex(digest.toHex()), digest);
    EXPECT_FALSE(Digest::fromHex(digest.toHex().substr(1)));
    EXPECT_FALSE(Digest::fromHex(std::string(64, 'g')));
}

TEST(DigestBuilder, TellsApartTheSameBytesSplitElsewhere)
{
    EXPECT_NE(digestOfTexts({"ab", "c"}), digestOfTexts({"a", "bc"}));
    EXPECT_NE(digestOfTexts({"a", ""}), digestOfTexts({"a"}));
    EXPECT_EQ(digestOfTexts({"ab", "c"}), digestOfTexts({"ab", "c"}));
}

TEST(DigestBuilder, TellsNumbersFromTextsAndOfTheirSign)
{
    EXPECT_NE(DigestBuilder{}.add(std::int64_t{1}).finish(), DigestBuilder{}.add("1").finish());
    EXPECT_NE(DigestBuilder{}.add(std::int64_t{1}).finish(), DigestBuilder{}.add(std::int64_t{-1}).finish());
    EXPECT_NE(DigestBuilder{}.add(digestOf("x")).finish(), DigestBuilder{}.add(digestOf("y")).finish());
}

TEST(DigestBuilder, IsFinishedOnce)
{
    DigestBuilder builder;
    builder.add("a");
    static_cast<void>(builder.finish());
    EXPECT_THROW(static_cast<void>(builder.finish()), ContractBroken);
    EXPECT_THROW(builder.add("b"), ContractBroken);
}

TEST(RandomBytes, DifferEachTime)
{
    EXPECT_EQ(randomBytes(16).size(), 16U);
    EXPECT_NE(randomBytes(16), randomBytes(16));
    EXPECT_EQ(toHex(std::string_view{"\x00\xff\x1a", 3}), "00ff1a");
}
