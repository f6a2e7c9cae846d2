// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"

#include <gtest/gtest.h>

using namespace encours;

TEST(FoldForSearch, IgnoresCaseAccentsAndLigatures)
{
    EXPECT_EQ(foldForSearch("Société Générale"), "societe generale");
    EXPECT_EQ(foldForSearch("CŒUR d'Æthelred STRASSE straße"), "coeur d'aethelred strasse strasse");
    EXPECT_EQ(foldForSearch("Łódź Ñandú Øresund Çelik ŸŽ"), "lodz nandu oresund celik yz");
    EXPECT_EQ(foldForSearch("ﬁnance"), "finance");
    EXPECT_EQ(foldForSearch("Việt Ẽ"), "viet e");
}

TEST(FoldForSearch, TreatsComposedAndDecomposedAccentsAlike)
{
    EXPECT_EQ(foldForSearch("e\u0301te\u0301"), foldForSearch("été"));
}

TEST(FoldForSearch, FoldsWhiteSpace)
{
    EXPECT_EQ(foldForSearch("  DUPONT\u00A0\u202F et \t\n fils "), "dupont et fils");
    EXPECT_EQ(foldForSearch(" \u00A0 "), "");
}

TEST(FoldForSearch, KeepsOtherCharacters)
{
    EXPECT_EQ(foldForSearch("3 × 4 % – 株式会社"), "3 × 4 % – 株式会社");
    EXPECT_EQ(foldForSearch("ΑΒΓ МОСКВА"), "αβγ москва");
    EXPECT_EQ(foldForSearch("a\xFFz"), "a\uFFFDz");
}

TEST(CleanLine, RemovesControlsAndDirectionMarksAndSaysSo)
{
    const auto line = cleanLine("ab\x01\u202E"
                                "cd\u200F\u2066\uFEFF\u061C\u0085"
                                "e");
    EXPECT_EQ(line.text, "abcd e");
    EXPECT_TRUE(line.removed);
}

TEST(CleanLine, FoldsWhiteSpaceWithoutRemark)
{
    const auto line = cleanLine("\u00A0 SARL \t DUPONT\r\n");
    EXPECT_EQ(line.text, "SARL DUPONT");
    EXPECT_FALSE(line.removed);
}

TEST(CleanLine, KeepsMarkupAndFormulasAsTheyAre)
{
    EXPECT_EQ(cleanLine("<img src=/dev/zero>").text, "<img src=/dev/zero>");
    EXPECT_EQ(cleanLine("=cmd|' /C calc'!A0").text, "=cmd|' /C calc'!A0");
}

TEST(CleanLine, RemovesNulBytes)
{
    const auto line = cleanLine(std::string_view{"a\0b", 3});
    EXPECT_EQ(line.text, "ab");
    EXPECT_TRUE(line.removed);
}
