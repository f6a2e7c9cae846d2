// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/table.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

TEST(Table, AlignsColumnsByCharactersNotBytes)
{
    Table table{{{"Nom"}, {"Montant", Table::Align::Right}}};
    table.add({"Électricité", "1,00"});
    table.add({"Port", "1 234,56"});
    EXPECT_EQ("Nom           Montant\n"
              "Électricité      1,00\n"
              "Port         1 234,56",
              table.text());
}

TEST(Table, CutsLongCellsAndTakesControlCharactersOut)
{
    Table table{{{"N", Table::Align::Left, 4}}};
    table.add({"abcdefgh"});
    table.add({"a\nb"});
    EXPECT_EQ(std::string::npos, table.text().find("efgh"));
    EXPECT_NE(std::string::npos, table.text().find("a b"));
}

TEST(Table, LeavesNoBlanksAtTheEndOfALine)
{
    Table table{{{"A"}, {"Longer"}}};
    table.add({"x", ""});
    EXPECT_EQ("A  Longer\nx", table.text());
}

} // namespace
} // namespace encours
