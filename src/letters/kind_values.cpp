// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/kind_values.h"

#include "base/fold.h"
#include "letters/printed_forms.h"
#include "money/amount_text.h"

namespace encours {
namespace {

void addMeans(LetterValues& values, PaymentMeans means)
{
    const bool isBill = means == PaymentMeans::BillOfExchange || means == PaymentMeans::PromissoryNote;
    values.flag("isByTransfer", means == PaymentMeans::Transfer);
    values.flag("isByCheque", means == PaymentMeans::Cheque);
    values.flag("isByBill", isBill);
    values.flag("isByCard", means == PaymentMeans::Card);
}

void addPromise(LetterValues& values, const LetterPromise& promise)
{
    values.day("promiseMadeOn", promise.madeOn);
    values.day("promisedOn", promise.promisedOn);
    values.amount("promised", promise.amount);
    values.amountUnlessZero("received", promise.received);
    addMeans(values, promise.means);
}

void addDispute(LetterValues& values, const LetterDispute& dispute)
{
    values.day("disputeOpenedOn", dispute.openedOn);
    values.day("disputeBy", dispute.answerBy);
    values.text("disputeCause", dispute.cause);
    values.text("disputeOwner", dispute.owner);
    values.text("reason", dispute.reason);
    values.amountUnlessZero("otherDue", dispute.otherDue);
}

void addPlan(LetterValues& values, const LetterPlan& plan)
{
    values.day("planMadeOn", plan.madeOn);
    values.count("instalmentCount", static_cast<std::int64_t>(plan.instalments.size()));
    if (!plan.instalments.empty()) {
        values.day("firstInstalmentOn", plan.instalments.front().on);
        values.day("lastInstalmentOn", plan.instalments.back().on);
    }
    addMeans(values, plan.means);
}

void addDiscount(LetterValues& values, const LetterFacts& facts)
{
    Money discount(0, facts.currency);
    for (const LetterItem& item : facts.items) discount += item.paid;
    values.printed("discountRate", facts.discount->rate.text(facts.language));
    values.amount("beforeDiscount", facts.total() + discount);
    values.amount("discount", -discount);
    values.amount("discountVat", facts.discount->vat);
    values.amount("toPay", facts.total());
    values.day("discountBy", facts.discount->payBy);
}

/// Sums of what is overdue and of what is not yet due.
void addDivision(LetterValues& values, const LetterFacts& facts)
{
    Money overdue(0, facts.currency);
    Money notDue(0, facts.currency);
    for (const LetterItem& item : facts.items) {
        if (!item.dueOn) continue;
        (item.daysLate > 0 ? overdue : notDue) += item.left;
    }
    values.amountUnlessZero("overdue", overdue);
    values.amountUnlessZero("notDue", notDue);
}

void addStatement(LetterValues& values, const LetterFacts& facts)
{
    const Money balance = facts.total();
    bool hasFactored = false;
    for (const LetterItem& item : facts.items) hasFactored = hasFactored || item.isToFactor;
    values.day("asOf", facts.asOf);
    values.amount("balance", balance);
    values.flag("isOwing", balance.isPositive());
    values.flag("isCredit", balance.isNegative());
    values.flag("isNothing", balance.isZero());
    values.flag("hasFactoredLines", hasFactored);
    values.flag("isAged", facts.ageing.has_value());
    const Money nothing(0, facts.currency);
    const LetterAgeing ageing =
        facts.ageing.value_or(LetterAgeing{nothing, nothing, nothing, nothing, nothing, nothing, nothing});
    values.amount("ageNotDue", ageing.notDue);
    values.amount("age1To30", ageing.days1To30);
    values.amount("age31To60", ageing.days31To60);
    values.amount("age61To90", ageing.days61To90);
    values.amount("ageOver90", ageing.over90);
    values.amountUnlessZero("ageBills", ageing.bills);
    values.amountUnlessZero("ageCredit", ageing.credit);
}

void addInsolvency(LetterValues& values, const LetterInsolvency& insolvency)
{
    values.day("judgmentOn", insolvency.proceedings.judgmentOn);
    values.day("publishedOn", insolvency.proceedings.publishedOn);
    values.day("declareBy", insolvency.declareBy);
    values.text("representative", insolvency.representative);
    values.flag("isSafeguard", insolvency.proceedings.kind == AccountEventKind::Safeguard);
    values.flag("isReceivership", insolvency.proceedings.kind == AccountEventKind::Receivership);
    values.flag("isLiquidation", insolvency.proceedings.kind == AccountEventKind::Liquidation);
}

} // namespace

void LetterValues::text(std::string_view name, std::string_view value)
{
    printed(name, cleanLine(value).text);
}

void LetterValues::printed(std::string_view name, std::string value)
{
    m_fields.texts[std::string{name}] = std::move(value);
}

void LetterValues::day(std::string_view name, std::optional<Date> value)
{
    if (value) printed(name, printedDate(*value, m_language));
}

void LetterValues::amount(std::string_view name, Money value)
{
    printed(name, words(value));
}

void LetterValues::amountUnlessZero(std::string_view name, Money value)
{
    if (!value.isZero()) amount(name, value);
}

void LetterValues::count(std::string_view name, std::int64_t value)
{
    printed(name, formatCount(value, m_language));
}

void LetterValues::flag(std::string_view name, bool value)
{
    m_fields.flags[std::string{name}] = value;
}

std::string LetterValues::words(Money value) const
{
    return formatAmount(value, m_language);
}

void addKindValues(LetterValues& values, const LetterFacts& facts)
{
    if (facts.promise) addPromise(values, *facts.promise);
    if (facts.dispute) addDispute(values, *facts.dispute);
    if (facts.plan) addPlan(values, *facts.plan);
    if (facts.discount) addDiscount(values, facts);
    if (facts.insolvency) addInsolvency(values, *facts.insolvency);
    if (facts.kind == LetterKind::Statement) addStatement(values, facts);
    if (facts.kind == LetterKind::Statement || facts.kind == LetterKind::InsolvencyClaim) addDivision(values, facts);
}

} // namespace encours
