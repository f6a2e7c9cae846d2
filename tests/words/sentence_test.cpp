// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/sentence.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

constexpr SentenceStyle french{Language::French, Currency::euro()};
constexpr SentenceStyle english{Language::English, Currency::euro()};

TEST(Sentence, WritesAmountsDaysAndCountsByTheirKeys)
{
    const WordArguments arguments{
        {"amount_cents", "1200000"}, {"on", "2026-11-18"}, {"count", "5422"}, {"share_bp", "5250"}};
    EXPECT_EQ("12\u202f000,00\u00a0€, 18/11/2026, 5\u202f422, 52,5\u00a0%",
              fillSentence("{amount_cents}, {on}, {count}, {share_bp}", arguments, french));
    EXPECT_EQ("€12,000.00, 18/11/2026, 5,422, 52.5%",
              fillSentence("{amount_cents}, {on}, {count}, {share_bp}", arguments, english));
}

TEST(Sentence, ChoosesTheFormThatAgrees)
{
    const auto pattern = "{days|{days} jour|{days} jours}";
    EXPECT_EQ("0 jour", fillSentence(pattern, {{"days", "0"}}, french));
    EXPECT_EQ("1 jour", fillSentence(pattern, {{"days", "1"}}, french));
    EXPECT_EQ("2 jours", fillSentence(pattern, {{"days", "2"}}, french));
    EXPECT_EQ("0 days", fillSentence("{days|{days} day|{days} days}", {{"days", "0"}}, english));
    EXPECT_EQ("1 day", fillSentence("{days|{days} day|{days} days}", {{"days", "1"}}, english));
}

TEST(Sentence, NeverReadsAValueAsAPattern)
{
    EXPECT_EQ("« {b} », x", fillSentence("« {a} », {b}", {{"a", "{b}"}, {"b", "x"}}, french));
    EXPECT_EQ("{", fillSentence("{a}", {{"a", "{"}}, french));
}

TEST(Sentence, ShowsAGapWhereAnArgumentIsMissing)
{
    EXPECT_EQ("Facture …", fillSentence("Facture {number}", {}, french));
}

TEST(Sentence, LeavesNumbersOfDocumentsAlone)
{
    EXPECT_EQ("123456", fillSentence("{number}", {{"number", "123456"}}, french));
}

TEST(Sentence, WritesOrdinals)
{
    EXPECT_EQ("1ᵉʳ", ordinal(1, Language::French));
    EXPECT_EQ("3ᵉ", ordinal(3, Language::French));
    EXPECT_EQ("1st", ordinal(1, Language::English));
    EXPECT_EQ("12th", ordinal(12, Language::English));
    EXPECT_EQ("23rd", ordinal(23, Language::English));
}

TEST(Sentence, NamesThePlaceholdersOfItsFormsToo)
{
    EXPECT_EQ((std::set<std::string>{"count", "of", "x"}), placeholdersOf("{x} {count|{count} sur {of}|b}"));
}

} // namespace
} // namespace encours
