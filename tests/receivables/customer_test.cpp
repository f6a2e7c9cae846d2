// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/customer.h"

#include "receivables/customer_values.h"

#include <gtest/gtest.h>

using namespace encours;

namespace {

Customer customerWith(CustomerField field, std::string value)
{
    Customer customer;
    customer.setField(field, std::move(value));
    return customer;
}

std::string stored(CustomerField field, std::string_view value)
{
    const auto text = storedFieldValue(field, value, Currency::euro());
    return text ? *text : std::string{faultName(text.fault().code)};
}

} // namespace

TEST(Customer, IsABusinessUnlessItsFileSaysOtherwise)
{
    EXPECT_EQ(Customer{}.debtorKind(), DebtorKind::Business);
    EXPECT_EQ(customerWith(CustomerField::DebtorKind, "consumer").debtorKind(), DebtorKind::Consumer);
    EXPECT_EQ(customerWith(CustomerField::DebtorKind, "martian").debtorKind(), DebtorKind::Business);
}

TEST(Customer, HasALateRateOfItsOwnOrTheBooks)
{
    BookRules rules;
    rules.lateRate = *LateRate::parse("12 %");
    EXPECT_EQ(Customer{}.lateRate(rules), rules.lateRate);
    EXPECT_EQ(customerWith(CustomerField::LateRate, "15 %").lateRate(rules), *LateRate::parse("15 %"));
    EXPECT_EQ(customerWith(CustomerField::LateRate, "beaucoup").lateRate(rules), rules.lateRate);
}

TEST(Customer, ThatIsAPublicBuyerOwesThePublicRate)
{
    BookRules rules;
    rules.lateRate = *LateRate::parse("12 %");
    Customer buyer = customerWith(CustomerField::DebtorKind, "public");
    EXPECT_EQ(buyer.lateRate(rules).kind, LateRateKind::Public);
    buyer.setField(CustomerField::LateRate, "9 %");
    EXPECT_EQ(buyer.lateRate(rules), *LateRate::parse("9 %"));
}

TEST(Customer, HasASectorOfItsOwnOrTheBooks)
{
    BookRules rules;
    rules.sector = TradeSector::Transport;
    EXPECT_EQ(Customer{}.sector(rules), TradeSector::Transport);
    EXPECT_EQ(customerWith(CustomerField::Sector, "general").sector(rules), TradeSector::General);
}

TEST(Customer, SaysWhatDecidesItsLongestTerm)
{
    BookRules rules;
    rules.hasEndOfMonthClause = true;
    EXPECT_TRUE(Customer{}.ceilingFacts(rules).hasEndOfMonthClause);
    EXPECT_FALSE(Customer{}.ceilingFacts(rules).isPeriodic);
    EXPECT_FALSE(customerWith(CustomerField::EndOfMonthClause, "no").ceilingFacts(rules).hasEndOfMonthClause);
    EXPECT_TRUE(customerWith(CustomerField::EndOfMonthClause, "yes").ceilingFacts(BookRules{}).hasEndOfMonthClause);
    EXPECT_TRUE(customerWith(CustomerField::PeriodicInvoices, "yes").ceilingFacts(rules).isPeriodic);
}

TEST(Customer, HasClosuresPayDaysAndALimitThatCanBeRead)
{
    const Date day = Date::of(2026, 8, 10);
    EXPECT_TRUE(customerWith(CustomerField::Closures, "03/08/2026-21/08/2026").closures().isClosed(day));
    EXPECT_EQ(customerWith(CustomerField::Closures, "août").closures(), Closures{});
    EXPECT_EQ(customerWith(CustomerField::PayDays, "10, 25").payDays().days(), (std::vector{10, 25}));
    EXPECT_EQ(customerWith(CustomerField::PayDays, "mardi").payDays(), PayDays{});
    EXPECT_EQ(customerWith(CustomerField::InsuredLimit, "25000.00").insuredLimit(Currency::euro()), Money{2'500'000});
    EXPECT_FALSE(Customer{}.insuredLimit(Currency::euro()));
}

TEST(CustomerField, MarksBankAccountsAsPersonal)
{
    EXPECT_TRUE(isPersonal(CustomerField::Iban));
    EXPECT_TRUE(isPersonal(CustomerField::Mandate));
    EXPECT_FALSE(isPersonal(CustomerField::Siret));
    EXPECT_FALSE(isPersonal(CustomerField::InsuredLimit));
}

TEST(StoredValue, IsInTheWordsOfItsField)
{
    EXPECT_EQ(stored(CustomerField::Terms, "45 FDM"), "45 jours fin de mois");
    EXPECT_EQ(stored(CustomerField::Closures, "du 3/8/2026 au 21/8/2026"), "03/08/2026-21/08/2026");
    EXPECT_EQ(stored(CustomerField::PayDays, "le 10 et le 25"), "10, 25");
    EXPECT_EQ(stored(CustomerField::InsuredLimit, "25 000"), "25000.00");
    EXPECT_EQ(*LateRate::parse(stored(CustomerField::LateRate, "12%")), *LateRate::parse("12 %"));
    EXPECT_EQ(stored(CustomerField::City, "Lyon"), "Lyon");
}

TEST(StoredValue, OfAChoiceIsItsCode)
{
    EXPECT_EQ(stored(CustomerField::DebtorKind, "Particulier"), "consumer");
    EXPECT_EQ(stored(CustomerField::DebtorKind, "PUBLIC"), "public");
    EXPECT_EQ(stored(CustomerField::Sector, "Meat"), "meat");
    EXPECT_EQ(stored(CustomerField::HolidayZone, "Alsace Moselle"), "alsace-moselle");
    EXPECT_EQ(stored(CustomerField::EndOfMonthClause, "Oui"), "yes");
    EXPECT_EQ(stored(CustomerField::PeriodicInvoices, "0"), "no");
    EXPECT_EQ(stored(CustomerField::Means, "Virement"), "vir");
    const auto refused = storedFieldValue(CustomerField::Sector, "pêche", Currency::euro());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.fault().code, FaultCode::ValueNotListed);
    EXPECT_EQ(refused.fault().arguments,
              (std::vector<std::pair<std::string, std::string>>{{"field", "sector"}, {"value", "pêche"}}));
    for (const auto field : {CustomerField::Means, CustomerField::DebtorKind, CustomerField::HolidayZone,
                             CustomerField::EndOfMonthClause, CustomerField::PeriodicInvoices}) {
        EXPECT_EQ(stored(field, "peut-être"), "value-not-listed");
    }
}

TEST(StoredValue, OfAnIdentifierIsPrintedAndAWrongOneStays)
{
    EXPECT_EQ(stored(CustomerField::Siren, "732829320"), "732 829 320");
    EXPECT_EQ(stored(CustomerField::Siret, "73282932000074"), "732 829 320 00074");
    EXPECT_EQ(stored(CustomerField::VatNumber, "fr44732829320"), "FR 44 732 829 320");
    EXPECT_EQ(stored(CustomerField::Iban, "fr1420041010050500013m02606"), "FR14 2004 1010 0505 0001 3M02 606");
    EXPECT_EQ(stored(CustomerField::Phone, "+33 (0)1 99 00 12 34"), "01 99 00 12 34");
    EXPECT_EQ(stored(CustomerField::Siren, "732829321"), "732829321");
    EXPECT_EQ(stored(CustomerField::Phone, "poste 12"), "poste 12");
}
