// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/identifiers.h"

#include <gtest/gtest.h>

#include <set>

using namespace encours;

namespace {

std::string_view verdict(IdentifierKind kind, std::string_view text)
{
    return identifierVerdictCode(checkIdentifier(kind, text).verdict);
}

std::string printed(IdentifierKind kind, std::string_view text)
{
    return checkIdentifier(kind, text).printed;
}

std::string compact(IdentifierKind kind, std::string_view text)
{
    return checkIdentifier(kind, text).compact;
}

constexpr auto siren = IdentifierKind::Siren;
constexpr auto siret = IdentifierKind::Siret;
constexpr auto vat = IdentifierKind::Vat;
constexpr auto iban = IdentifierKind::Iban;
constexpr auto rib = IdentifierKind::Rib;
constexpr auto ics = IdentifierKind::Ics;
constexpr auto reference = IdentifierKind::Reference;
constexpr auto phone = IdentifierKind::Phone;
constexpr auto postcode = IdentifierKind::Postcode;

} // namespace

TEST(Identifier, HasACodeForEachKindAndVerdict)
{
    std::set<std::string_view> codes;
    for (std::size_t index = 0; index < identifierKindCount; ++index) {
        const auto kind = static_cast<IdentifierKind>(index);
        EXPECT_EQ(parseIdentifierKind(identifierKindCode(kind)), kind);
        codes.insert(identifierKindCode(kind));
    }
    EXPECT_EQ(codes.size(), identifierKindCount);
    EXPECT_EQ(identifierKindCode(reference), "rf");
    EXPECT_FALSE(parseIdentifierKind("passport"));
    std::set<std::string_view> verdicts;
    for (std::size_t index = 0; index < identifierVerdictCount; ++index) {
        verdicts.insert(identifierVerdictCode(static_cast<IdentifierVerdict>(index)));
    }
    EXPECT_EQ(verdicts.size(), identifierVerdictCount);
}

TEST(Siren, IsNineDigitsWithALuhnKey)
{
    EXPECT_EQ(verdict(siren, "732829320"), "valid");
    EXPECT_EQ(verdict(siren, " 732.829\u00a0320 "), "valid");
    EXPECT_EQ(verdict(siren, "732\u202f829\u2013320\u200b"), "valid");
    EXPECT_EQ(printed(siren, "732829320"), "732 829 320");
    EXPECT_EQ(compact(siren, "732 829 320"), "732829320");
    EXPECT_EQ(verdict(siren, "404833047"), "wrong-key");
    EXPECT_EQ(verdict(siren, "73282932"), "wrong-length");
    EXPECT_EQ(verdict(siren, ""), "wrong-length");
    EXPECT_EQ(verdict(siren, "73282932O"), "wrong-characters");
    EXPECT_EQ(verdict(siren, "732829320€"), "wrong-characters");
}

TEST(Siren, OfZerosIsNobodys)
{
    EXPECT_EQ(verdict(siren, "000000000"), "reserved");
    EXPECT_EQ(verdict(siret, "00000000000000"), "reserved");
    EXPECT_EQ(verdict(vat, "FR12000000000"), "reserved");
    EXPECT_FALSE(checkIdentifier(siren, "000000000").isAcceptable());
}

TEST(Siret, HasTwoLuhnKeys)
{
    EXPECT_EQ(verdict(siret, "73282932000074"), "valid");
    EXPECT_EQ(printed(siret, "73282932000074"), "732 829 320 00074");
    EXPECT_EQ(verdict(siret, "73282932000075"), "wrong-key");
    // Luhn holds over the fourteen digits, not over the nine.
    EXPECT_EQ(verdict(siret, "73282932100072"), "wrong-key");
    EXPECT_EQ(verdict(siret, "4796947310001"), "wrong-length");
}

TEST(Siret, OfLaPosteHasADigitSumOfFives)
{
    EXPECT_EQ(verdict(siret, "35600000000048"), "valid"); // the head office, by Luhn
    EXPECT_EQ(verdict(siret, "35600000049837"), "valid");
    EXPECT_EQ(verdict(siret, "356 000 000 09075"), "valid");
    EXPECT_EQ(verdict(siret, "35600000009076"), "wrong-key");
}

TEST(VatNumber, OfFranceHasAKeyOfDigitsOrLetters)
{
    EXPECT_EQ(verdict(vat, "FR44732829320"), "valid");
    EXPECT_EQ(verdict(vat, "fr 44 732 829 320"), "valid");
    EXPECT_EQ(printed(vat, "fr44732829320"), "FR 44 732 829 320");
    EXPECT_EQ(verdict(vat, "FR45732829320"), "wrong-key");
    EXPECT_EQ(verdict(vat, "FR84323140391"), "wrong-key");
    EXPECT_EQ(verdict(vat, "FRK7399859412"), "valid");
    EXPECT_EQ(verdict(vat, "FR4Z123456782"), "valid");
    EXPECT_EQ(verdict(vat, "FRK8399859412"), "wrong-key");
    EXPECT_EQ(verdict(vat, "FRIO334175221"), "wrong-characters");
    EXPECT_EQ(verdict(vat, "FR4473282932A"), "wrong-characters");
    EXPECT_EQ(verdict(vat, "FR4473282932"), "wrong-length");
    EXPECT_EQ(verdict(vat, "FR"), "wrong-length");
    EXPECT_EQ(verdict(vat, "44732829320"), "wrong-country");
}

TEST(VatNumber, OfMonacoHasNoSiren)
{
    EXPECT_EQ(verdict(vat, "FR53000004605"), "valid");
    EXPECT_EQ(verdict(vat, "FR54000004605"), "wrong-key");
}

TEST(VatNumber, OfAnotherCountryIsLookedAtByItsFormOnly)
{
    for (const char* number : {"DE123456789", "BE0123456789", "ATU12345678", "ESX1234567L", "IE1234567FA",
                               "NL123456789B01", "EL123456789", "XI123456789", "CHE-123.456.789 TVA"}) {
        EXPECT_EQ(verdict(vat, number), "unchecked") << number;
        EXPECT_TRUE(checkIdentifier(vat, number).isAcceptable());
    }
    EXPECT_EQ(verdict(vat, "DE12345678"), "wrong-length");
    EXPECT_EQ(verdict(vat, "DE12345678A"), "wrong-characters");
    EXPECT_EQ(verdict(vat, "ATX12345678"), "wrong-characters");
    EXPECT_EQ(verdict(vat, "US123456789"), "wrong-country");
    EXPECT_EQ(verdict(vat, "GR123456789"), "wrong-country");
}

TEST(VatKey, IsComputedFromASirenOnly)
{
    EXPECT_EQ(vatKey("443121975"), "46");
    EXPECT_EQ(vatKey("404 833 048"), "83");
    EXPECT_EQ(vatKey("404833047"), std::nullopt);
    EXPECT_EQ(vatKey("000000000"), std::nullopt);
    EXPECT_EQ(vatKey("40483304"), std::nullopt);
}

TEST(Iban, HasTheLengthOfItsCountryAndAKey)
{
    for (const char* number :
         {"FR14 2004 1010 0505 0001 3M02 606", "fr1420041010050500013m02606", "DE89370400440532013000",
          "BE68 5390 0754 7034", "GB29 NWBK 6016 1331 9268 19", "NO93 8601 1117 947", "CH93 0076 2011 6238 5295 7",
          "MC58 1122 2000 0101 2345 6789 030", "MT84 MALT 0110 0001 2345 MTLC AST0 01S"}) {
        EXPECT_EQ(verdict(iban, number), "valid") << number;
    }
    EXPECT_EQ(printed(iban, "fr1420041010050500013m02606"), "FR14 2004 1010 0505 0001 3M02 606");
    EXPECT_EQ(verdict(iban, "FR1420041010050500013M02607"), "wrong-key");
    EXPECT_EQ(verdict(iban, "DE88370400440532013000"), "wrong-key");
    EXPECT_EQ(verdict(iban, "FR1420041010050500013M0260"), "wrong-length");
    EXPECT_EQ(verdict(iban, "US1420041010050500013M02606"), "wrong-country");
    EXPECT_EQ(verdict(iban, "F"), "wrong-length");
    EXPECT_EQ(verdict(iban, "FR14A004101005O500013M02606"), "wrong-characters");
    EXPECT_EQ(verdict(iban, "FRA420041010050500013M02606"), "wrong-characters");
    EXPECT_EQ(verdict(iban, "FR14_20041010050500013M02606"), "wrong-characters");
}

TEST(Iban, OfFranceHasTheRibKeyInside)
{
    EXPECT_EQ(verdict(rib, "30006 00001 12345678901 89"), "valid");
    EXPECT_EQ(verdict(iban, "FR76 3000 6000 0112 3456 7890 189"), "valid");
    // 49 is the right key of an IBAN around a wrong RIB.
    EXPECT_EQ(verdict(iban, "FR49 3000 6000 0112 3456 7890 190"), "wrong-key");
    EXPECT_EQ(verdict(iban, "FR76 3000 6000 0112 3456 7890 198"), "wrong-key");
}

TEST(Iban, IsShownMasked)
{
    EXPECT_EQ(maskedIban("FR14 2004 1010 0505 0001 3M02 606"), "FR•• •••• … 2606");
    EXPECT_EQ(maskedIban("fr1420041010050500013m02606"), "FR•• •••• … 2606");
    EXPECT_EQ(maskedIban(""), "");
    EXPECT_EQ(maskedIban("2606"), "•••• ••••");
    EXPECT_EQ(maskedIban("1420041010050500013"), "•••• •••• … 0013");
    EXPECT_EQ(maskedIban("\xff\xfe"), "•••• ••••");
}

TEST(Rib, HasAKeyOverItsThreeParts)
{
    EXPECT_EQ(ribKey("30006", "00001", "12345678901"), "89");
    EXPECT_EQ(ribKey("20041", "01005", "0500013M026"), "06");
    EXPECT_EQ(ribKey("20041", "01005", "0500013m026"), "06");
    EXPECT_EQ(ribKey("2004", "01005", "0500013M026"), std::nullopt);
    EXPECT_EQ(ribKey("2004A", "01005", "0500013M026"), std::nullopt);
    EXPECT_EQ(ribKey("20041", "01005", "0500013€026"), std::nullopt);
    EXPECT_EQ(printed(rib, "20041010050500013M02606"), "20041 01005 0500013M026 06");
    EXPECT_EQ(verdict(rib, "20041010050500013M02607"), "wrong-key");
    EXPECT_EQ(verdict(rib, "20041010050500013M0260"), "wrong-length");
}

TEST(Ics, IsCheckedWithoutItsBusinessCode)
{
    EXPECT_EQ(verdict(ics, "FR72ZZZ123456"), "valid");
    EXPECT_EQ(verdict(ics, "FR72 ABC 123456"), "valid");
    EXPECT_EQ(printed(ics, "fr72zzz123456"), "FR72 ZZZ 123456");
    EXPECT_EQ(verdict(ics, "DE98ZZZ09999999999"), "valid");
    EXPECT_EQ(verdict(ics, "FR73ZZZ123456"), "wrong-key");
    EXPECT_EQ(verdict(ics, "FR72ZZZ12345"), "wrong-length");
    EXPECT_EQ(verdict(ics, "ZQ72ZZZ123456"), "wrong-country");
}

TEST(CreditorReference, IsCheckedLikeAnIban)
{
    EXPECT_EQ(verdict(reference, "RF18 5390 0754 7034"), "valid");
    EXPECT_EQ(printed(reference, "rf18539007547034"), "RF18 5390 0754 7034");
    EXPECT_EQ(verdict(reference, "RF19539007547034"), "wrong-key");
    EXPECT_EQ(verdict(reference, "RF18"), "wrong-length");
    EXPECT_EQ(verdict(reference, "RF18" + std::string(22, '1')), "wrong-length");
    EXPECT_EQ(verdict(reference, "FA18539007547034"), "wrong-characters");
}

TEST(Phone, OfFranceIsReadWithAnySeparators)
{
    for (const char* number : {"01 99 00 12 34", "0199001234", "01.99.00.12.34", "01-99-00-12-34", "01/99/00/12/34",
                               "+33 (0)1 99 00 12 34", "+33199001234", "+33 01 99 00 12 34", "0033 1 99 00 12 34",
                               "(01) 99 00 12 34", "01\u00a099\u202f00 12 34", "00 33 (0)1 99 00 12 34"}) {
        EXPECT_EQ(verdict(phone, number), "valid") << number;
        EXPECT_EQ(compact(phone, number), "+33199001234") << number;
        EXPECT_EQ(printed(phone, number), "01 99 00 12 34") << number;
    }
}

TEST(Phone, OfFranceThatIsIncompleteIsRefused)
{
    for (const char* number : {"", "15", "3615", "3949", "01 99 00 12 3", "01 99 00 12 34 5", "199001234",
                               "+33 1 99 00", "+", "33199001234"}) {
        EXPECT_EQ(verdict(phone, number), "wrong-length") << number;
    }
    EXPECT_EQ(verdict(phone, "01 99 00 12 3A"), "wrong-characters");
    EXPECT_EQ(verdict(phone, "+33 0 099001234"), "wrong-characters");
    EXPECT_EQ(verdict(phone, "01 99 00 12 34 \xff"), "wrong-characters");
    EXPECT_EQ(printed(phone, "15"), "15");
}

TEST(Phone, OverseasHasItsOwnCountryCode)
{
    EXPECT_EQ(compact(phone, "0262 12 34 56"), "+262262123456");
    EXPECT_EQ(compact(phone, "0690 12 34 56"), "+590690123456");
    EXPECT_EQ(compact(phone, "+262 262 12 34 56"), "+262262123456");
    EXPECT_EQ(printed(phone, "+262 262 12 34 56"), "02 62 12 34 56");
}

TEST(Phone, OfAnotherCountryHasSixToFifteenDigits)
{
    EXPECT_EQ(compact(phone, "+44 (0)20 7946 0000"), "+442079460000");
    EXPECT_EQ(printed(phone, "+44 20 7946 0000"), "+44 20 7946 0000");
    EXPECT_EQ(printed(phone, "0044 20 7946 0000"), "+442079460000");
    EXPECT_EQ(verdict(phone, "+49 123"), "wrong-length");
    EXPECT_EQ(verdict(phone, "+49 1234567890123456"), "wrong-length");
    EXPECT_EQ(verdict(phone, "+0 123456789"), "wrong-country");
}

TEST(Postcode, IsFiveDigitsOfADepartment)
{
    for (const char* code : {"75001", "01000", "20000", "97400", "98000", "69 400", "00100"}) {
        EXPECT_EQ(verdict(postcode, code), "valid") << code;
    }
    EXPECT_EQ(printed(postcode, "69 400"), "69400");
    EXPECT_EQ(verdict(postcode, "99999"), "reserved");
    EXPECT_EQ(verdict(postcode, "00000"), "reserved");
    EXPECT_EQ(verdict(postcode, "1000"), "wrong-length");
    EXPECT_EQ(verdict(postcode, "2A004"), "wrong-characters");
}

TEST(Identifier, TakesAnythingAtOnce)
{
    const std::string digits(10'000, '7');
    const std::string letters(10'000, 'A');
    const std::string zeros = "+33" + std::string(10'000, '0');
    std::string garbage;
    for (int byte = 0; byte < 10'000; ++byte) garbage += static_cast<char>(byte * 37 % 256);
    for (std::size_t index = 0; index < identifierKindCount; ++index) {
        const auto kind = static_cast<IdentifierKind>(index);
        for (const std::string& text :
             {digits, letters, zeros, garbage, std::string(10'000, ' '), std::string(3, '\0')}) {
            const IdentifierCheck check = checkIdentifier(kind, text);
            EXPECT_EQ(check.kind, kind);
            EXPECT_FALSE(check.isAcceptable());
        }
    }
}

TEST(Identifiers, ForgivesTheWordBeforeAnIban)
{
    const IdentifierCheck check = checkIdentifier(IdentifierKind::Iban, "IBAN FR14 2004 1010 0505 0001 3M02 606");
    EXPECT_EQ(check.verdict, IdentifierVerdict::Valid);
    EXPECT_EQ(check.compact, "FR1420041010050500013M02606");
}
