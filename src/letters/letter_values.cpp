// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/letter_values.h"

#include "letters/kind_values.h"
#include "letters/letter_fields.h"
#include "letters/letter_parts.h"
#include "letters/printed_forms.h"

#include <algorithm>

namespace encours {
namespace {

Money toFactor(const LetterFacts& facts)
{
    Money sum(0, facts.currency);
    for (const LetterItem& item : facts.items) {
        if (item.isToFactor) sum += item.left;
    }
    return sum;
}

/// Credit is nobody's to receive.
bool isAllToFactor(const LetterFacts& facts)
{
    return toFactor(facts).isPositive() && std::ranges::all_of(facts.items, [](const LetterItem& item) {
               return item.isToFactor || !item.left.isPositive();
           });
}

/// A statement claims nothing: where a line is the factor's, no account of ours may stand on it.
bool hidesAccount(const LetterFacts& facts)
{
    return facts.kind == LetterKind::Statement && std::ranges::any_of(facts.items, &LetterItem::isToFactor);
}

/// The account that pays off the debt: ours, or that of the factor.
void addPayee(LetterValues& values, const LetterFacts& facts)
{
    const bool isFactors = isAllToFactor(facts);
    const bool isHidden = hidesAccount(facts);
    const FactorContract& factor = facts.factor;
    values.text("payee", isFactors ? factor.name : facts.company.name);
    values.printed("iban", isHidden ? "" : printedIban(isFactors ? factor.iban : facts.company.iban));
    values.text("bic", isHidden ? "" : isFactors ? factor.bic : facts.company.bic);
    values.text("factorName", factor.name);
    values.printed("factorIban", printedIban(factor.iban));
    values.amountUnlessZero("factorTotal", toFactor(facts));
    values.text("factorNotice", toFactor(facts).isPositive() ? factor.notice : "");
    values.flag("isAllToFactor", isFactors);
    values.flag("isPartlyToFactor", isPartlyToFactor(facts));
}

void addCustomer(LetterValues& values, const LetterFacts& facts)
{
    const Customer& customer = facts.customer;
    values.text("customerCode", customer.code);
    values.text("customerName", customer.displayName());
    values.text("contactName", customer.field(CustomerField::ContactName));
    values.text("controller", customer.field(CustomerField::Controller));
    values.flag("isConsumer", customer.debtorKind() == DebtorKind::Consumer);
}

void addDays(LetterValues& values, const LetterFacts& facts)
{
    const bool isNotice = facts.kind == LetterKind::FormalNotice;
    values.day("date", facts.writtenOn);
    // Two letters of one day about two days must not bear one name.
    values.text("isoDate", formatIsoDate(facts.kind == LetterKind::Statement ? facts.asOf : facts.writtenOn));
    values.day("payBy", facts.writtenOn.plusDays(isNotice ? facts.daysOfNotice : facts.daysToPay));
    values.count("noticeDays", facts.daysOfNotice);
    values.day("lastReminderOn", facts.lastReminderOn);
}

void addTable(LetterValues& values, const LetterFacts& facts)
{
    Money excluded(0, facts.currency);
    for (const LetterItem& item : facts.items) excluded += item.excluded;
    values.amount("total", facts.total());
    values.amountUnlessZero("credit", facts.credit);
    values.amountUnlessZero("excluded", excluded);
    values.count("count", static_cast<std::int64_t>(facts.items.size()));
    values.flag("isOne", facts.items.size() == 1);
    values.flag("isDuplicate", facts.isDuplicate);
    const LetterItem* oldest = nullptr;
    for (const LetterItem& item : facts.items) {
        if (item.dueOn && (oldest == nullptr || *item.dueOn < *oldest->dueOn)) oldest = &item;
    }
    if (oldest == nullptr) return;
    values.text("oldestNumber", oldest->number);
    values.day("oldestDueOn", oldest->dueOn);
}

/// `40 €`: the law's round figure without its cents.
void addIndemnity(LetterValues& values, const LetterFacts& facts)
{
    if (!facts.indemnity) return;
    std::string text = values.words(*facts.indemnity);
    for (const std::string_view cents : {",00", ".00"}) {
        if (const auto at = text.find(cents); at != std::string::npos) text.erase(at, cents.size());
    }
    values.printed("indemnity", std::move(text));
}

void addCharges(LetterValues& values, const LetterFacts& facts)
{
    values.amount("grandTotal", facts.grandTotal());
    if (!facts.charges) return;
    const LetterCharges& charges = *facts.charges;
    values.amountUnlessZero("interest", charges.interest);
    values.amountUnlessZero("indemnities", charges.indemnities);
    if (charges.indemnityCount > 0) values.count("indemnityCount", charges.indemnityCount);
    values.amountUnlessZero("settledCharges", -charges.settled);
    values.amountUnlessZero("charges", charges.due());
    values.printed("rateClause", charges.rate.text(facts.language));
    values.flag("hasContractRate", charges.rate.kind == LateRateKind::Contract);
}

/// A field of the kind about which nothing is known stands empty: the wording asks whether it is there.
TemplateFields ofKind(TemplateFields known, LetterKind kind)
{
    TemplateFields fields;
    for (const LetterField& field : letterFields()) {
        if (!field.belongsTo(kind)) continue;
        const std::string name{field.name};
        if (field.isFlag) {
            fields.flags[name] = known.flags[name];
        } else {
            fields.texts[name] = std::move(known.texts[name]);
        }
    }
    return fields;
}

} // namespace

bool isPartlyToFactor(const LetterFacts& facts)
{
    return toFactor(facts).isPositive() && !isAllToFactor(facts);
}

TemplateFields valuesOf(const LetterFacts& facts)
{
    LetterValues values(facts.language);
    addCompanyFields(values.fields(), facts.company);
    addCustomer(values, facts);
    addPayee(values, facts);
    addDays(values, facts);
    addTable(values, facts);
    addIndemnity(values, facts);
    addCharges(values, facts);
    addKindValues(values, facts);
    return ofKind(std::move(values.fields()), facts.kind);
}

} // namespace encours
