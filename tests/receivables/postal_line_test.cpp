// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/postal_line.h"

#include <gtest/gtest.h>

#include <string>

namespace encours {
namespace {

TEST(PostalLine, HoldsThirtyEightCharactersWhateverTheirBytes)
{
    EXPECT_EQ(beyondPostalLine(CustomerField::AddressLine1, std::string(38, 'a')), 0U);
    EXPECT_EQ(beyondPostalLine(CustomerField::AddressLine1, std::string(41, 'a')), 3U);
    EXPECT_EQ(beyondPostalLine(CustomerField::Name, "Société méditerranéenne d’électricité ô"), 1U);
    EXPECT_EQ(beyondPostalLine(CustomerField::Name, "  Dupont  "), 0U);
}

TEST(PostalLine, LeavesRoomForThePostalCodeBesideTheCity)
{
    EXPECT_EQ(beyondPostalLine(CustomerField::City, std::string(32, 'a')), 0U);
    EXPECT_EQ(beyondPostalLine(CustomerField::City, std::string(33, 'a')), 1U);
}

TEST(PostalLine, IsOfNoInterestOutsideAnAddress)
{
    EXPECT_EQ(beyondPostalLine(CustomerField::Note, std::string(400, 'a')), 0U);
    EXPECT_EQ(beyondPostalLine(CustomerField::Email, std::string(60, 'a')), 0U);
}

} // namespace
} // namespace encours
