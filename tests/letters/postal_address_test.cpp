// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/postal_address.h"

#include "base/utf8.h"
#include "letters/letter_samples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace encours {
namespace {

using samples::set;
using testing::Each;
using testing::ElementsAre;
using testing::ResultOf;
using testing::SizeIs;

constexpr auto charactersOf = [](const std::string& line) { return codePointCount(line); };

TEST(PostalAddress, WritesStreetAndCityInCapitalsWithoutPunctuation)
{
    EXPECT_THAT(postalLines(samples::customer()),
                ElementsAre("Restaurant L’Épicurien", "128 BIS RUE DE L EGLISE", "69400 VILLEFRANCHE SUR SAONE"));
}

TEST(PostalAddress, PutsContactAndComplementBetweenNameAndStreet)
{
    Customer customer = samples::customer();
    set(customer, CustomerField::ContactName, "Service comptabilité");
    set(customer, CustomerField::AddressLine2, "Bâtiment C");
    EXPECT_THAT(postalLines(customer), ElementsAre("Restaurant L’Épicurien", "Service comptabilité", "Bâtiment C",
                                                   "128 BIS RUE DE L EGLISE", "69400 VILLEFRANCHE SUR SAONE"));
}

TEST(PostalAddress, PutsAPostOfficeBoxBelowTheStreet)
{
    Customer customer = samples::customer();
    set(customer, CustomerField::AddressLine2, "BP 40212");
    set(customer, CustomerField::City, "Villefranche Cedex");
    EXPECT_THAT(postalLines(customer), ElementsAre("Restaurant L’Épicurien", "128 BIS RUE DE L EGLISE", "BP 40212",
                                                   "69400 VILLEFRANCHE CEDEX"));
}

TEST(PostalAddress, EndsWithTheCountryWhenItIsNotFrance)
{
    Customer customer = samples::customer();
    set(customer, CustomerField::Country, "France");
    EXPECT_THAT(postalLines(customer), SizeIs(3));
    set(customer, CustomerField::Country, "Côte d’Ivoire");
    EXPECT_EQ(postalLines(customer).back(), "COTE D IVOIRE");
}

TEST(PostalAddress, AbbreviatesAStreetOnlyWhenItIsTooLong)
{
    Customer customer = samples::customer();
    set(customer, CustomerField::AddressLine1, "12 avenue du Général Leclerc");
    EXPECT_EQ(postalLines(customer)[1], "12 AVENUE DU GENERAL LECLERC");
    set(customer, CustomerField::AddressLine1, "1224 avenue du Général Philippe Leclerc");
    EXPECT_EQ(postalLines(customer)[1], "1224 AV DU GAL PHILIPPE LECLERC");
}

TEST(PostalAddress, NeverExceedsSixLinesOf38Characters)
{
    Customer customer = samples::customer();
    std::string words;
    for (int word = 0; word < 40; ++word) words += "Établissements ";
    for (const auto field : {CustomerField::Name, CustomerField::ContactName, CustomerField::AddressLine1,
                             CustomerField::AddressLine2, CustomerField::City, CustomerField::Country}) {
        set(customer, field, words);
    }
    const auto lines = postalLines(customer);
    EXPECT_THAT(lines, SizeIs(6));
    EXPECT_THAT(lines, Each(ResultOf(charactersOf, testing::Le(38U))));
    EXPECT_THAT(lines[4], testing::StartsWith("69400 ETABLISSEMENTS"));
}

TEST(PostalAddress, BreaksAWordThatIsLongerThanALineBetweenCharacters)
{
    Customer customer = samples::customer();
    std::string name;
    for (int count = 0; count < 60; ++count) name += "é";
    set(customer, CustomerField::Name, name);
    const auto lines = postalLines(customer);
    EXPECT_EQ(codePointCount(lines[0]), 38U);
    EXPECT_EQ(codePointCount(lines[1]), 22U);
}

TEST(PostalAddress, CannotBeGivenMoreLinesByLineEndsOrMarksInTheData)
{
    Customer customer = samples::customer();
    set(customer, CustomerField::Name, "Un\nDeux\r\n\u202ETrois\x01");
    EXPECT_EQ(postalLines(customer)[0], "Un Deux Trois");
}

TEST(PostalAddress, DropsTheContactBeforeTheWay)
{
    Customer customer = samples::customer();
    set(customer, CustomerField::Name, "Société coopérative agricole des producteurs du Beaujolais et du Mâconnais");
    set(customer, CustomerField::ContactName, "Madame Martin");
    set(customer, CustomerField::AddressLine2, "Zone industrielle nord, bâtiment des expéditions, porte 12");
    set(customer, CustomerField::Country, "Belgique");
    EXPECT_THAT(postalLines(customer), testing::Not(testing::Contains("Madame Martin")));
    EXPECT_EQ(postalLines(customer).back(), "BELGIQUE");
}

} // namespace
} // namespace encours
