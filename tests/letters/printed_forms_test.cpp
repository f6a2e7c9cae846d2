// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/printed_forms.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

TEST(PrintedForms, GroupAnIbanByFour)
{
    EXPECT_EQ(printedIban("fr76 3000-6000 011234567890189"),
              "FR76\u00A03000\u00A06000\u00A00112\u00A03456\u00A07890\u00A0189");
    EXPECT_EQ(printedIban("à demander"), "à demander");
    EXPECT_EQ(printedIban(""), "");
}

TEST(PrintedForms, GroupASirenByThree)
{
    EXPECT_EQ(printedSiren("552100554"), "552\u00A0100\u00A0554");
    EXPECT_EQ(printedSiren("55210055"), "55210055");
}

TEST(PrintedForms, GroupATelephoneNumberByTwo)
{
    EXPECT_EQ(printedPhone("01.99.00.12.34"), "01\u00A099\u00A000\u00A012\u00A034");
    EXPECT_EQ(printedPhone("0033199001234"), "+33\u00A01\u00A099\u00A000\u00A012\u00A034");
    EXPECT_EQ(printedPhone("+33 1 99 00 12 34"), "+33\u00A01\u00A099\u00A000\u00A012\u00A034");
    EXPECT_EQ(printedPhone("3949 puis 2"), "3949 puis 2");
}

TEST(PrintedForms, LeaveTheWeekdayOutOfALettersDate)
{
    EXPECT_EQ(printedDate(Date::of(2026, 11, 21), Language::French), "21 novembre 2026");
    EXPECT_EQ(printedDate(Date::of(2026, 8, 1), Language::French), "1er août 2026");
    EXPECT_EQ(printedDate(Date::of(2026, 11, 21), Language::English), "21 November 2026");
}

TEST(PrintedForms, KeepWordsTogether)
{
    EXPECT_EQ(printedGroups(" 10 000 € "), "10\u00A0000\u00A0€");
}

struct Stem {
    std::string_view text;
    std::string_view expected;
};

class SafeFileStem : public testing::TestWithParam<Stem> {};

TEST_P(SafeFileStem, HoldsOnlyAllowedCharacters)
{
    EXPECT_EQ(safeFileStem(GetParam().text), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(Names, SafeFileStem,
                         testing::Values(Stem{"C00123_relance-1_2026-11-21", "C00123_relance-1_2026-11-21"},
                                         Stem{"../../etc/passwd", "etc-passwd"},
                                         Stem{"Société Générale", "Societe-Generale"},
                                         Stem{"a/b\\c:d*e?f", "a-b-c-d-e-f"}, Stem{"", "letter"}, Stem{"...", "letter"},
                                         Stem{"-rf", "rf"}, Stem{"日本", "letter"}, Stem{"x\n\u202Ey", "x-y"}));

TEST(SafeFileStem, IsNeverLong)
{
    EXPECT_LE(safeFileStem(std::string(10'000, 'x')).size(), 80U);
}

} // namespace
} // namespace encours
