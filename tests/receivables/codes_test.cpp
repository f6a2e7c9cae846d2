// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/company.h"
#include "receivables/contact.h"
#include "receivables/customer.h"
#include "receivables/item.h"

#include <gtest/gtest.h>

#include <set>

using namespace encours;

TEST(PaymentMeans, ReadsCodesAndUsualWords)
{
    EXPECT_EQ(parsePaymentMeans("vir"), PaymentMeans::Transfer);
    EXPECT_EQ(parsePaymentMeans("Virement"), PaymentMeans::Transfer);
    EXPECT_EQ(parsePaymentMeans("CHÈQUE"), PaymentMeans::Cheque);
    EXPECT_EQ(parsePaymentMeans("Prélèvement SEPA"), PaymentMeans::DirectDebit);
    EXPECT_EQ(parsePaymentMeans("lettre de change"), PaymentMeans::BillOfExchange);
    EXPECT_EQ(parsePaymentMeans("Billet à ordre"), PaymentMeans::PromissoryNote);
    EXPECT_EQ(parsePaymentMeans("credit card"), PaymentMeans::Card);
    EXPECT_EQ(parsePaymentMeans("Espèces"), PaymentMeans::Cash);
    EXPECT_FALSE(parsePaymentMeans(""));
    EXPECT_FALSE(parsePaymentMeans("troc"));
}

TEST(PaymentMeans, ReadsEveryCodeItWrites)
{
    for (int index = 1; index <= static_cast<int>(PaymentMeans::Cash); ++index) {
        const auto means = static_cast<PaymentMeans>(index);
        EXPECT_EQ(parsePaymentMeans(paymentMeansCode(means)), means);
    }
    EXPECT_EQ(paymentMeansCode(PaymentMeans::Unknown), "");
}

TEST(Outcome, ReadsEveryCodeItWrites)
{
    std::set<std::string_view> codes;
    for (std::size_t index = 0; index < outcomeCount; ++index) {
        const auto outcome = static_cast<Outcome>(index);
        EXPECT_EQ(parseOutcome(outcomeCode(outcome)), outcome);
        codes.insert(outcomeCode(outcome));
    }
    EXPECT_EQ(codes, (std::set<std::string_view>{"promise", "dispute", "evasive", "no-answer", "message", "call-back",
                                                 "paid", "duplicate", "wrong-contact", "difficulty", "plan"}));
    EXPECT_FALSE(parseOutcome("maybe"));
}

TEST(Outcome, NeverCountsAMessageAsReachingTheCustomer)
{
    EXPECT_TRUE(reachedCustomer(Outcome::Evasive));
    EXPECT_TRUE(reachedCustomer(Outcome::Paid));
    for (const Outcome outcome : {Outcome::NoAnswer, Outcome::Message, Outcome::WrongContact}) {
        EXPECT_FALSE(reachedCustomer(outcome)) << outcomeCode(outcome);
    }
}

TEST(Dispute, ReadsEveryCodeItWrites)
{
    for (const auto category :
         {DisputeCategory::Administrative, DisputeCategory::Commercial, DisputeCategory::Technical}) {
        EXPECT_EQ(parseDisputeCategory(disputeCategoryCode(category)), category);
    }
    for (const auto resolution :
         {DisputeResolution::CreditNote, DisputeResolution::Rejected, DisputeResolution::Settled}) {
        EXPECT_EQ(parseDisputeResolution(disputeResolutionCode(resolution)), resolution);
    }
    EXPECT_FALSE(parseDisputeCategory("personal"));
    EXPECT_FALSE(parseDisputeResolution(""));
}

TEST(Dispute, IsOpenFromItsDayUntilTheDayItIsResolved)
{
    Dispute dispute;
    dispute.openedOn = Date::of(2026, 11, 2);
    EXPECT_FALSE(dispute.isOpen(Date::of(2026, 11, 1)));
    EXPECT_TRUE(dispute.isOpen(Date::of(2026, 11, 2)));
    dispute.resolvedOn = Date::of(2026, 11, 10);
    EXPECT_TRUE(dispute.isOpen(Date::of(2026, 11, 9)));
    EXPECT_FALSE(dispute.isOpen(Date::of(2026, 11, 10)));
}

TEST(ItemKind, HasACodeForEachKind)
{
    EXPECT_EQ(itemKindCode(ItemKind::Invoice), "invoice");
    EXPECT_EQ(itemKindCode(ItemKind::CreditNote), "credit-note");
    EXPECT_EQ(itemKindCode(ItemKind::PaymentReturn), "payment-return");
    EXPECT_EQ(itemKindCode(ItemKind::OpeningBalance), "opening-balance");
    EXPECT_EQ(itemKindCode(ItemKind::Adjustment), "adjustment");
}

TEST(CustomerField, ReadsEveryCodeItWrites)
{
    std::set<std::string_view> codes;
    for (std::size_t index = 0; index < customerFieldCount; ++index) {
        const auto field = static_cast<CustomerField>(index);
        EXPECT_EQ(parseCustomerField(customerFieldCode(field)), field);
        codes.insert(customerFieldCode(field));
    }
    EXPECT_EQ(codes.size(), customerFieldCount);
    EXPECT_EQ(customerFieldCode(CustomerField::Name), "name");
    EXPECT_EQ(customerFieldCode(CustomerField::AddressLine1), "address_line1");
    EXPECT_EQ(customerFieldCode(CustomerField::Note), "note");
    EXPECT_FALSE(parseCustomerField("password"));
}

TEST(CustomerField, MarksWhatBelongsToAPerson)
{
    EXPECT_TRUE(isPersonal(CustomerField::Name));
    EXPECT_TRUE(isPersonal(CustomerField::Phone));
    EXPECT_TRUE(isPersonal(CustomerField::Note));
    EXPECT_FALSE(isPersonal(CustomerField::Terms));
    EXPECT_FALSE(isPersonal(CustomerField::Siren));
}

namespace {

Customer customerWith(std::initializer_list<std::pair<CustomerField, const char*>> fields)
{
    Customer customer;
    customer.code = "C001";
    for (const auto& [field, text] : fields) customer.setField(field, text);
    return customer;
}

} // namespace

TEST(Customer, IsShownByItsCodeWhileItHasNoName)
{
    EXPECT_EQ(customerWith({}).displayName(), "C001");
    EXPECT_EQ(customerWith({{CustomerField::Name, "DUPONT"}}).displayName(), "DUPONT");
}

TEST(Customer, ReadsItsTermsMeansAndLimit)
{
    const auto customer = customerWith({{CustomerField::Terms, "45 jours fin de mois"},
                                        {CustomerField::Means, "chq"},
                                        {CustomerField::CreditLimit, "12500.00"}});
    EXPECT_EQ(customer.terms(), PaymentTerms::endOfMonth(45, MonthEnd::DaysThenEnd));
    EXPECT_EQ(customer.means(), PaymentMeans::Cheque);
    EXPECT_EQ(customer.creditLimit(Currency::euro()), Money{1'250'000});
}

TEST(Customer, KnowsNothingFromEmptyFields)
{
    EXPECT_FALSE(customerWith({}).terms());
    EXPECT_FALSE(customerWith({{CustomerField::Terms, "quand il pleut"}}).terms());
    EXPECT_EQ(customerWith({}).means(), PaymentMeans::Unknown);
    EXPECT_FALSE(customerWith({}).creditLimit(Currency::euro()));
}

TEST(Customer, TellsWhatIsMissingForACallOrALetter)
{
    EXPECT_EQ(missingDetails(customerWith({})).size(), 5U);
    const auto known = customerWith({{CustomerField::Phone, "01 99 00 12 34"},
                                     {CustomerField::Email, "a@example.org"},
                                     {CustomerField::AddressLine1, "1 rue du Port"},
                                     {CustomerField::PostalCode, "13002"},
                                     {CustomerField::City, "Marseille"},
                                     {CustomerField::ContactName, "Mme Petit"},
                                     {CustomerField::Terms, "30 jours"}});
    EXPECT_TRUE(missingDetails(known).empty());
    auto moved = known;
    moved.setField(CustomerField::City, "");
    EXPECT_EQ(missingDetails(moved), std::vector{MissingDetail::Address});
    EXPECT_FALSE(hasFullAddress(moved));
}

TEST(CompanyProfile, GivesAccessToEachFieldByItsCode)
{
    CompanyProfile company;
    std::set<const std::string*> members;
    for (const auto code : companyFieldCodes()) members.insert(&companyField(company, code));
    EXPECT_EQ(members.size(), companyFieldCodes().size());
    companyField(company, "vat_number") = "FR00";
    EXPECT_EQ(company.vatNumber, "FR00");
    EXPECT_THROW(static_cast<void>(companyField(company, "colour")), ContractBroken);
}

TEST(CompanyProfile, NamesTheFirstFieldALetterLacks)
{
    CompanyProfile company;
    EXPECT_EQ(missingForLetters(company), "name");
    company.name = "Primeurs du Sud";
    company.addressLine1 = "2 quai Nord";
    EXPECT_EQ(missingForLetters(company), "postal_code");
    company.postalCode = "13002";
    company.city = "Marseille";
    EXPECT_FALSE(missingForLetters(company));
}
