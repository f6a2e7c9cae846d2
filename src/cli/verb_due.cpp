// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/closures.h"
#include "cli/arguments.h"
#include "cli/json_parts.h"
#include "cli/table.h"
#include "cli/verbs.h"
#include "money/amount_text.h"
#include "receivables/term_ceilings.h"

namespace encours {
namespace {

struct DueOptions {
    std::string terms;
    std::string invoiceDate;
    std::string deliveryDate;
    std::string receiptDate;
    std::string orderDate;
    std::string amount;
    std::string vat;
    std::string sector;
    std::string payDays;
    std::string closures;
    bool isPeriodic = false;
    bool hasEndOfMonthClause = false;
};

/// What was asked, read.
struct DueQuestion {
    PaymentTerms terms;
    TermDates dates;
    std::optional<Money> amount;
    Money vat; ///< inside the amount
    CeilingFacts facts;
    PayDays payDays;
    Closures closures;
};

/// A due date against the law, as far as the law is known for that day.
struct DueCeiling {
    std::optional<Ceiling> ceiling;
    int daysBeyond = 0; ///< > 0 when the term is too long
};

Result<TermDates> datesFrom(const DueOptions& options)
{
    TermDates dates;
    ENCOURS_ASSIGN(dates.invoicedOn, parseDate(options.invoiceDate));
    ENCOURS_ASSIGN(dates.deliveredOn, optionalDate(options.deliveryDate));
    ENCOURS_ASSIGN(dates.receivedOn, optionalDate(options.receiptDate));
    ENCOURS_ASSIGN(dates.orderedOn, optionalDate(options.orderDate));
    return dates;
}

Result<CeilingFacts> factsFrom(const DueOptions& options, const BookRules& rules)
{
    CeilingFacts facts{rules.sector, options.isPeriodic, options.hasEndOfMonthClause || rules.hasEndOfMonthClause};
    if (options.sector.empty()) return facts;
    const auto sector = parseTradeSector(options.sector);
    if (!sector) return unknownValue("--sector", options.sector);
    facts.sector = *sector;
    return facts;
}

Result<DueQuestion> questionFrom(const DueOptions& options, const BookRules& rules)
{
    DueQuestion question;
    ENCOURS_ASSIGN(question.terms, PaymentTerms::parse(options.terms));
    ENCOURS_ASSIGN(question.dates, datesFrom(options));
    ENCOURS_ASSIGN(question.amount, optionalAmount(options.amount, Currency::euro()));
    ENCOURS_ASSIGN(const auto vat, optionalAmount(options.vat, Currency::euro()));
    const auto amount = question.amount.value_or(Money{});
    question.vat = vat.value_or(vatInside(amount, rules.usualVat));
    const bool isInside = question.vat.absolute() <= amount.absolute() &&
                          (question.vat.isZero() || question.vat.isNegative() == amount.isNegative());
    if (!isInside) return unknownValue("--vat", options.vat);
    ENCOURS_ASSIGN(question.facts, factsFrom(options, rules));
    if (!options.payDays.empty()) {
        ENCOURS_ASSIGN(question.payDays, PayDays::parse(options.payDays));
    }
    if (!options.closures.empty()) {
        ENCOURS_ASSIGN(question.closures, Closures::parse(options.closures));
    }
    return question;
}

Json discountJson(const DueQuestion& question)
{
    const auto& discount = question.terms.discount();
    if (!discount) return nullptr;
    std::optional<DiscountAmounts> amounts;
    if (question.amount) amounts = discountOf(*discount, *question.amount - question.vat, question.vat);
    return {{"rate_bp", discount->rate.bp()},
            {"deadline_on", formatIsoDate(discount->deadline(question.dates.invoicedOn))},
            {"net_cents", amounts ? Json(amounts->net.minorUnits()) : Json(nullptr)},
            {"vat_cents", amounts ? Json(amounts->vat.minorUnits()) : Json(nullptr)},
            {"to_pay_cents", amounts ? Json(amounts->toPay.minorUnits()) : Json(nullptr)}};
}

Json ceilingJson(const DueCeiling& checked)
{
    if (!checked.ceiling) return nullptr;
    const auto& ceiling = *checked.ceiling;
    return {{"latest_on", formatIsoDate(ceiling.latestOn)}, {"article", ceiling.article},
            {"rule", factsOf(ceiling.rule).code},           {"days", ceiling.days},
            {"is_beyond", checked.daysBeyond > 0},          {"days_beyond", checked.daysBeyond}};
}

/// A day that the table of legal values does not reach leaves the term unchecked: the due date itself needs no law.
Result<DueCeiling> checkCeiling(Session& session, const DueQuestion& question)
{
    ENCOURS_ASSIGN(const auto values, session.legalValues());
    const auto ceiling = ceilingOf(question.dates, question.facts, *values);
    if (!ceiling) {
        session.warn(wordsFor(session.language(), ceiling.fault()));
        return DueCeiling{};
    }
    if (!*ceiling) return DueCeiling{};
    const auto dueOn = question.terms.dueOn(question.dates);
    return DueCeiling{*ceiling, std::max(0, dueOn - (*ceiling)->latestOn)};
}

void showDiscount(Session& session, const DueQuestion& question)
{
    const auto& discount = question.terms.discount();
    if (!discount) return;
    const auto deadline = formatIsoDate(discount->deadline(question.dates.invoicedOn));
    const auto rate = discount->rate.text(session.language());
    if (!question.amount) {
        session.say(session.words("cli.due.discount", {{"rate", rate}, {"on", deadline}}));
        return;
    }
    const auto amounts = discountOf(*discount, *question.amount - question.vat, question.vat);
    session.say(
        session.words("cli.due.discount-amounts", {{"rate", rate},
                                                   {"on", deadline},
                                                   {"net_cents", std::to_string(amounts.net.minorUnits())},
                                                   {"vat_cents", std::to_string(amounts.vat.minorUnits())},
                                                   {"to_pay_cents", std::to_string(amounts.toPay.minorUnits())}}));
}

void showCeiling(Session& session, const DueCeiling& checked)
{
    if (!checked.ceiling) return;
    const auto* key = checked.daysBeyond > 0 ? "cli.due.beyond" : "cli.due.within";
    session.say(session.words(key, {{"on", formatIsoDate(checked.ceiling->latestOn)},
                                    {"article", std::string{checked.ceiling->article}},
                                    {"days", std::to_string(checked.daysBeyond)}}));
}

Result<ExitStatus> due(Session& session, const DueOptions& options)
{
    ENCOURS_ASSIGN(const BookRules rules, session.bookRules());
    ENCOURS_ASSIGN(const DueQuestion question, questionFrom(options, rules));
    ENCOURS_ASSIGN(const DueCeiling ceiling, checkCeiling(session, question));
    Json instalments = Json::array();
    Table table{{{session.words("cli.column.due")},
                 {session.words("cli.column.amount"), Table::Align::Right},
                 {session.words("cli.column.expected")}}};
    for (const auto& part : question.terms.instalments(question.amount.value_or(Money{}), question.dates)) {
        // Arithmetic stops at the last day that a date can hold: what reaches it cannot be told.
        if (part.dueOn >= Date::last()) return faultAbout(FaultCode::DateOutOfRange, formatIsoDate(part.dueOn));
        const auto cashOn = expectedCashDay(part.dueOn, question.payDays, question.closures);
        instalments.push_back({{"due_on", formatIsoDate(part.dueOn)},
                               {"amount_cents", part.amount.minorUnits()},
                               {"expected_cash_on", formatIsoDate(cashOn)}});
        table.add({formatLongDate(part.dueOn, session.language()),
                   question.amount ? formatBareAmount(part.amount, session.language()) : "",
                   formatLongDate(cashOn, session.language())});
    }
    session.say(table.text());
    showDiscount(session, question);
    showCeiling(session, ceiling);
    session.print({{"terms", question.terms.text(session.language())},
                   {"invoice_date", formatIsoDate(question.dates.invoicedOn)},
                   {"instalments", std::move(instalments)},
                   {"discount", discountJson(question)},
                   {"ceiling", ceilingJson(ceiling)}});
    return ExitStatus::Done;
}

} // namespace

void addDue(Verbs& verbs)
{
    auto options = std::make_shared<DueOptions>();
    auto verb =
        verbs.add("due", "When an invoice falls due", [options](Session& session) { return due(session, *options); });
    verb.option("--terms", options->terms, "Payment terms, e.g. \"45 jours fin de mois\"").required();
    verb.option("--invoice-date", options->invoiceDate, "YYYY-MM-DD").required();
    verb.option("--delivery-date", options->deliveryDate, "YYYY-MM-DD");
    verb.option("--receipt-date", options->receiptDate, "YYYY-MM-DD");
    verb.option("--order-date", options->orderDate, "YYYY-MM-DD");
    verb.option("--amount", options->amount, "Decimal with a dot, to be split over the instalments");
    verb.option("--vat", options->vat, "VAT inside the amount (the usual rate when absent)");
    verb.option("--sector", options->sector,
                "general, transport, perishable, meat, alcohol, wine or exempt: decides the longest lawful term");
    verb.flag("--periodic", options->isPeriodic, "A periodic invoice");
    verb.flag("--end-of-month-clause", options->hasEndOfMonthClause, "The contract stipulates 45 days end of month");
    verb.option("--pay-days", options->payDays, "Days on which the customer pays, e.g. \"10, 25\"");
    verb.option("--closures", options->closures, "Closures, e.g. \"03/08/2026-21/08/2026\"");
}

} // namespace encours
