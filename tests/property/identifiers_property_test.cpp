// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/business_days.h"
#include "calendar/closures.h"
#include "property/generator.h"
#include "receivables/identifiers.h"

#include <gtest/gtest.h>

#include <string>

using namespace encours;
using property::caseCount;
using property::Generator;

namespace {

std::string randomDigits(Generator& generator, std::size_t count)
{
    std::string digits;
    for (std::size_t index = 0; index < count; ++index) digits += static_cast<char>('0' + generator.small(0, 9));
    return digits;
}

std::string randomAccount(Generator& generator, std::size_t count)
{
    std::string account;
    for (std::size_t index = 0; index < count; ++index) {
        account += static_cast<char>(generator.chance(20) ? 'A' + generator.small(0, 25) : '0' + generator.small(0, 9));
    }
    return account;
}

/// The digit that makes a number check, found without the formula: exactly one of the ten does.
std::string withLuhnDigit(IdentifierKind kind, const std::string& start)
{
    std::string found;
    for (char digit = '0'; digit <= '9'; ++digit) {
        if (checkIdentifier(kind, start + digit).verdict != IdentifierVerdict::Valid) continue;
        EXPECT_TRUE(found.empty()) << start;
        found = start + digit;
    }
    return found;
}

/// The two digits of ISO 7064 by long division, 98 − n mod 97.
std::string isoKey(const std::string& head, const std::string& rest)
{
    int remainder = 0;
    for (const char character : rest + head + "00") {
        const bool isLetter = character >= 'A';
        const std::string digits = isLetter ? std::to_string(character - 'A' + 10) : std::string{character};
        for (const char digit : digits) remainder = (remainder * 10 + (digit - '0')) % 97;
    }
    const std::string key = std::to_string(98 - remainder);
    return key.size() == 1 ? "0" + key : key;
}

std::string withOneDigitChanged(Generator& generator, std::string text, std::size_t from = 0)
{
    std::size_t at = 0;
    do {
        at = static_cast<std::size_t>(
            generator.between(static_cast<std::int64_t>(from), static_cast<std::int64_t>(text.size()) - 1));
    } while (text[at] < '0' || text[at] > '9');
    text[at] = static_cast<char>('0' + (text[at] - '0' + generator.small(1, 9)) % 10);
    return text;
}

void expectReadsBack(IdentifierKind kind, const std::string& text)
{
    const IdentifierCheck check = checkIdentifier(kind, text);
    ASSERT_TRUE(check.isAcceptable()) << text;
    const IdentifierCheck again = checkIdentifier(kind, check.printed);
    ASSERT_EQ(again.compact, check.compact) << text;
    ASSERT_EQ(again.printed, check.printed) << text;
    ASSERT_EQ(again.verdict, check.verdict) << text;
}

} // namespace

TEST(IdentifierProperty, SirenAndSiretFindOneChangedDigit)
{
    Generator generator{101};
    for (int index = 0; index < caseCount; ++index) {
        const std::string siren = withLuhnDigit(IdentifierKind::Siren, "1" + randomDigits(generator, 7));
        ASSERT_EQ(siren.size(), 9U);
        const std::string siret = withLuhnDigit(IdentifierKind::Siret, siren + randomDigits(generator, 4));
        ASSERT_EQ(siret.size(), 14U);
        expectReadsBack(IdentifierKind::Siren, siren);
        expectReadsBack(IdentifierKind::Siret, siret);
        const std::string wrongSiren = withOneDigitChanged(generator, siren);
        ASSERT_EQ(checkIdentifier(IdentifierKind::Siren, wrongSiren).verdict, IdentifierVerdict::WrongKey)
            << wrongSiren;
        const std::string wrongSiret = withOneDigitChanged(generator, siret);
        ASSERT_EQ(checkIdentifier(IdentifierKind::Siret, wrongSiret).verdict, IdentifierVerdict::WrongKey)
            << wrongSiret;
    }
}

TEST(IdentifierProperty, VatNumbersCheckWithTheirComputedKeyOnly)
{
    Generator generator{102};
    for (int index = 0; index < caseCount; ++index) {
        const std::string siren = withLuhnDigit(IdentifierKind::Siren, "4" + randomDigits(generator, 7));
        const auto key = vatKey(siren);
        ASSERT_TRUE(key) << siren;
        expectReadsBack(IdentifierKind::Vat, "FR" + *key + siren);
        const std::string wrong = withOneDigitChanged(generator, "FR" + *key + siren, 2);
        ASSERT_EQ(checkIdentifier(IdentifierKind::Vat, wrong).verdict, IdentifierVerdict::WrongKey) << wrong;
    }
}

TEST(IdentifierProperty, IbansAndRibsCheckWithTheirComputedKeysOnly)
{
    Generator generator{103};
    for (int index = 0; index < caseCount; ++index) {
        const std::string bank = randomDigits(generator, 5);
        const std::string branch = randomDigits(generator, 5);
        const std::string account = randomAccount(generator, 11);
        const auto key = ribKey(bank, branch, account);
        ASSERT_TRUE(key);
        std::string rib = bank;
        rib += branch + account + *key;
        const std::string country = generator.chance(80) ? "FR" : "MC";
        const std::string iban = country + isoKey(country, rib) + rib;
        expectReadsBack(IdentifierKind::Rib, rib);
        expectReadsBack(IdentifierKind::Iban, iban);
        const std::string wrong = withOneDigitChanged(generator, iban);
        ASSERT_EQ(checkIdentifier(IdentifierKind::Iban, wrong).verdict, IdentifierVerdict::WrongKey) << wrong;
        const std::string masked = maskedIban(iban);
        ASSERT_EQ(masked.find(account), std::string::npos);
    }
}

TEST(IdentifierProperty, ReferencesAndCreditorIdentifiersCheckWithTheirComputedKeyOnly)
{
    Generator generator{104};
    for (int index = 0; index < caseCount; ++index) {
        const std::string rest = randomAccount(generator, static_cast<std::size_t>(generator.small(1, 20))) + "7";
        const std::string reference = "RF" + isoKey("RF", rest) + rest;
        expectReadsBack(IdentifierKind::Reference, reference);
        const std::string national = randomDigits(generator, 6);
        const std::string ics = "FR" + isoKey("FR", national) + "ZZZ" + national;
        expectReadsBack(IdentifierKind::Ics, ics);
        const std::string wrongReference = withOneDigitChanged(generator, reference);
        ASSERT_EQ(checkIdentifier(IdentifierKind::Reference, wrongReference).verdict, IdentifierVerdict::WrongKey)
            << wrongReference;
        const std::string wrongIcs = withOneDigitChanged(generator, ics);
        ASSERT_EQ(checkIdentifier(IdentifierKind::Ics, wrongIcs).verdict, IdentifierVerdict::WrongKey) << wrongIcs;
    }
}

TEST(IdentifierProperty, FrenchNumbersHaveOneFormHoweverTheyAreWritten)
{
    Generator generator{105};
    for (int index = 0; index < caseCount; ++index) {
        const std::string national = std::to_string(generator.small(1, 9)) + randomDigits(generator, 8);
        const IdentifierCheck plain = checkIdentifier(IdentifierKind::Phone, "0" + national);
        ASSERT_TRUE(plain.isAcceptable()) << national;
        for (const char* prefix : {"+33", "0033", "+33 (0)", "+330"}) {
            ASSERT_EQ(checkIdentifier(IdentifierKind::Phone, prefix + national).compact, plain.compact)
                << prefix << national;
        }
        expectReadsBack(IdentifierKind::Phone, plain.compact);
    }
}

TEST(ExpectedCashProperty, IsATargetDayOutsideClosuresThatFollowsAPayDay)
{
    Generator generator{106};
    const BusinessCalendar target{HolidayZone::France, DayCount::Target};
    for (int index = 0; index < caseCount; ++index) {
        const Date dueOn = generator.date(Date::of(1990, 1, 1), Date::of(2150, 1, 1));
        std::vector<DatePeriod> periods;
        for (int count = generator.small(0, 4); count > 0; --count) {
            const Date from = dueOn.plusDays(generator.small(-20, 120));
            periods.push_back({from, from.plusDays(generator.small(0, 40))});
        }
        const Closures closures = *Closures::fromPeriods(periods);
        std::vector<int> days;
        for (int count = generator.small(0, 3); count > 0; --count) days.push_back(generator.small(1, 31));
        const PayDays payDays = *PayDays::fromDays(days);

        const Date cashOn = expectedCashDay(dueOn, payDays, closures);
        ASSERT_TRUE(target.isOpen(cashOn));
        ASSERT_GE(cashOn, dueOn);
        ASSERT_FALSE(closures.isClosed(cashOn)) << formatIsoDate(cashOn);
        // Every day between the last pay day and the cash day is one on which banks are closed.
        Date paidOn = cashOn;
        while (paidOn >= dueOn && payDays.following(paidOn) != paidOn) paidOn = paidOn.plusDays(-1);
        ASSERT_GE(paidOn, dueOn) << formatIsoDate(dueOn) << " " << payDays.text();
        ASSERT_EQ(target.following(paidOn), cashOn) << formatIsoDate(dueOn) << " " << payDays.text();
        ASSERT_LE(cashOn, expectedCashDay(dueOn.plusDays(generator.small(1, 30)), payDays, closures));
    }
}

TEST(ExpectedCashProperty, ClosuresAndPayDaysReadBackWhatTheyPrint)
{
    Generator generator{107};
    for (int index = 0; index < caseCount; ++index) {
        std::vector<DatePeriod> periods;
        for (int count = generator.small(0, 5); count > 0; --count) {
            const Date from = generator.date(Date::of(2020, 1, 1), Date::of(2022, 1, 1));
            periods.push_back({from, from.plusDays(generator.chance(30) ? 0 : generator.small(1, 60))});
        }
        const Closures closures = *Closures::fromPeriods(periods);
        ASSERT_EQ(*Closures::parse(closures.text()), closures) << closures.text();
        for (const DatePeriod& period : periods)
            ASSERT_TRUE(closures.isClosed(period.from) && closures.isClosed(period.to));
        std::vector<int> days;
        for (int count = generator.small(0, 4); count > 0; --count) days.push_back(generator.small(1, 31));
        const PayDays payDays = *PayDays::fromDays(days);
        ASSERT_EQ(*PayDays::parse(payDays.text()), payDays) << payDays.text();
    }
}
