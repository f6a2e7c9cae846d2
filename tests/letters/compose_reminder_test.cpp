// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/letter.h"
#include "letters/letter_samples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace encours {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

Result<Letter> compose(const BookSettings& book, const Customer& customer, const AccountDecision& decision)
{
    return composeReminder(book, customer, decision, samples::today, Language::French, samples::legal());
}

TEST(Reminder, ClaimsEveryOverdueCallableItemOldestFirst)
{
    AccountDecision decision;
    decision.items = {samples::item("F2", Date::of(2026, 9, 30), Money{123'456}),
                      samples::item("F1", Date::of(2026, 8, 31), Money{100})};
    const Letter letter = compose(samples::book(), samples::customer(), decision).value();
    ASSERT_THAT(letter.rows, SizeIs(2));
    EXPECT_EQ(letter.rows[0].number, "F1");
    EXPECT_EQ(letter.rows[0].dueOn, "31/08/2026");
    EXPECT_EQ(letter.rows[0].daysLate, "82");
    EXPECT_EQ(letter.rows[0].amount, "1,00\u00A0€");
    EXPECT_EQ(letter.rows[1].runningTotal, letter.total);
    EXPECT_EQ(letter.total, "1\u202F235,56\u00A0€");
}

TEST(Reminder, LeavesOutWhatIsNotDuePromisedDisputedOrCovered)
{
    AccountDecision decision = samples::overdue(1);
    decision.items.push_back(samples::item("due-today", samples::today, Money{100}));
    decision.items.push_back(samples::item("due-later", samples::today.plusDays(1), Money{100}));
    decision.items.push_back(samples::item("promised", Date::of(2026, 5, 1), Money{0}));
    const Letter letter = compose(samples::book(), samples::customer(), decision).value();
    ASSERT_THAT(letter.rows, SizeIs(1));
    EXPECT_EQ(letter.rows[0].number, "F-0001");
    EXPECT_THAT(letter.opening.front(), HasSubstr("la facture ci-dessous est arrivée"));
}

TEST(Reminder, SaysWhatCreditWasTakenOff)
{
    AccountDecision decision = samples::overdue(2);
    EXPECT_THAT(compose(samples::book(), samples::customer(), decision)->opening, SizeIs(1));
    decision.items[0].assumedCredit = Money{12'000};
    const Letter letter = compose(samples::book(), samples::customer(), decision).value();
    ASSERT_THAT(letter.opening, SizeIs(2));
    EXPECT_THAT(letter.opening[1], HasSubstr("120,00\u00A0€"));
}

TEST(Reminder, RefusesACompanyWithoutAnAddress)
{
    BookSettings book = samples::book();
    book.company.city.clear();
    const auto letter = compose(book, samples::customer(), samples::overdue(1));
    ASSERT_FALSE(letter);
    EXPECT_EQ(letter.fault().code, FaultCode::CompanyIncomplete);
    EXPECT_EQ(letter.fault().arguments.front().first, "field");
}

TEST(Reminder, RefusesACustomerWithoutAFullAddressByName)
{
    Customer customer = samples::customer();
    samples::set(customer, CustomerField::PostalCode, "");
    const auto letter = compose(samples::book(), customer, samples::overdue(1));
    ASSERT_FALSE(letter);
    EXPECT_EQ(letter.fault().code, FaultCode::AddressIncomplete);
    EXPECT_EQ(letter.fault().arguments.front().second, "Restaurant L’Épicurien (C00123)");
    EXPECT_THAT(letter.fault().detail, Not(HasSubstr("picurien")));
}

TEST(Reminder, RefusesWhenNothingIsCallable)
{
    AccountDecision decision;
    EXPECT_EQ(compose(samples::book(), samples::customer(), decision).fault().code, FaultCode::NothingToClaim);
    decision.items.push_back(samples::item("F1", samples::today.plusDays(3), Money{100}));
    EXPECT_EQ(compose(samples::book(), samples::customer(), decision).fault().code, FaultCode::NothingToClaim);
}

TEST(Reminder, AsksForNoTransferWhenNoAccountIsKnown)
{
    BookSettings book = samples::book();
    book.company.iban.clear();
    book.company.bic.clear();
    book.company.phone.clear();
    book.company.signatory.clear();
    const Letter letter = compose(book, samples::customer(), samples::overdue(2)).value();
    EXPECT_THAT(letter.payment, IsEmpty());
    EXPECT_THAT(letter.request.front(), Not(HasSubstr("virement")));
    EXPECT_THAT(letter.signature, ElementsAre("Responsable recouvrement", "Maraîchers du Val de Saône"));
}

TEST(Reminder, KeepsWhateverACustomerIsCalledAsPlainText)
{
    Customer customer = samples::customer();
    samples::set(customer, CustomerField::Name, "<img src=/dev/zero> & {{iban}}");
    customer.code = "../{{x}}&<b>";
    const Letter letter = compose(samples::book(), customer, samples::overdue(1)).value();
    EXPECT_EQ(letter.recipient.front(), "<img src=/dev/zero> & {{iban}}");
    EXPECT_THAT(letter.references, Contains("Votre compte\u00A0: ../{{x}}&<b>"));
    EXPECT_EQ(letter.fileName, "x-b-_relance-1_2026-11-21.pdf");
}

TEST(Reminder, ShowsADashForAnItemWithoutNumber)
{
    AccountDecision decision;
    decision.items = {samples::item("", Date::of(2026, 9, 30), Money{100})};
    EXPECT_EQ(compose(samples::book(), samples::customer(), decision)->rows[0].number, "–");
}

TEST(Reminder, IsWrittenInEnglishWhenAskedTo)
{
    const Letter letter = samples::letter(2, Language::English);
    EXPECT_EQ(letter.total, "€2,011.00");
    EXPECT_EQ(letter.placeAndDate, "Lyon, 21 November 2026");
    EXPECT_EQ(letter.fileName, "C00123_reminder-1_2026-11-21.pdf");
}

BookSettings bookWithFactor()
{
    BookSettings book = samples::book();
    book.rules.factor.name = "Factor du Rhône";
    book.rules.factor.iban = "FR1420041010050500013M02606";
    book.rules.factor.bic = "PSSTFRPP";
    book.rules.factor.notice = "Créance transmise par subrogation à Factor du Rhône.";
    return book;
}

TEST(Reminder, CarriesTheFactorsAccountForWhatWasAssignedToIt)
{
    AccountDecision decision = samples::overdue(2);
    for (CallItem& item : decision.items) item.isFactored = true;
    const Letter letter = compose(bookWithFactor(), samples::customer(), decision).value();
    EXPECT_EQ(letter.payment[0].value, "Factor du Rhône");
    EXPECT_EQ(letter.payment[1].value, "FR14\u00A02004\u00A01010\u00A00505\u00A00001\u00A03M02\u00A0606");
    EXPECT_EQ(letter.payment[2].value, "PSSTFRPP");
    EXPECT_THAT(letter.closing, Contains(HasSubstr("Créance transmise par subrogation")));
    EXPECT_THAT(letter.request, Contains(HasSubstr("le compte de Factor du Rhône")));
}

TEST(Reminder, MarksTheInvoicesThatOnlyTheFactorMayReceive)
{
    AccountDecision decision = samples::overdue(2);
    decision.items[1].isFactored = true;
    const Letter letter = compose(bookWithFactor(), samples::customer(), decision).value();
    EXPECT_EQ(letter.rows[0].number, "F-0001");
    EXPECT_EQ(letter.rows[1].number, "F-0002\u00A0*");
    EXPECT_EQ(letter.payment[0].value, "Maraîchers du Val de Saône");
    EXPECT_THAT(letter.closing.front(), HasSubstr("1\u202F010,50\u00A0€"));
    EXPECT_THAT(letter.closing.front(), HasSubstr("FR14"));
}

TEST(Reminder, KeepsAConfidentialFactorOutOfTheLetter)
{
    AccountDecision decision = samples::overdue(1);
    decision.items[0].isFactored = true;
    BookSettings book = bookWithFactor();
    book.rules.factor.isNotified = false;
    const Letter letter = compose(book, samples::customer(), decision).value();
    EXPECT_EQ(letter.payment[0].value, "Maraîchers du Val de Saône");
    EXPECT_THAT(letter.closing, Not(Contains(HasSubstr("Factor"))));
}

TEST(Reminder, TellsAProfessionalOfTheIndemnityAndAConsumerOfNone)
{
    const AccountDecision decision = samples::overdue(1);
    EXPECT_THAT(compose(samples::book(), samples::customer(), decision)->closing, Contains(HasSubstr("40\u00A0€")));
    Customer consumer = samples::customer();
    samples::set(consumer, CustomerField::DebtorKind, "consumer");
    EXPECT_THAT(compose(samples::book(), consumer, decision)->closing, Not(Contains(HasSubstr("L441-10"))));
}

} // namespace
} // namespace encours
