// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/table.h"
#include "cli/verbs.h"
#include "money/amount_text.h"
#include "receivables/late_fees.h"

#include <algorithm>

namespace encours {
namespace {

struct LateFeeOptions {
    std::string amount;
    std::string due;
    std::string paid;
    std::string rate;
    std::string debtor = "business";
    std::string notice;
    std::string judgment;
    std::string yearDays;
    std::vector<std::string> payments;
    std::vector<std::string> creditNotes;
    bool isInterestFirst = false;
};

/// What was computed, with both imputations side by side.
struct LateFeeAnswer {
    LateFeeQuestion question;
    LateFees fees;
    LateFees other; ///< with the other imputation
    Money indemnity;
    std::optional<FloorCheck> floor;
};

std::string_view imputationCode(Imputation imputation)
{
    return imputation == Imputation::InterestFirst ? "interest-first" : "principal-first";
}

Imputation otherThan(Imputation imputation)
{
    return imputation == Imputation::InterestFirst ? Imputation::PrincipalFirst : Imputation::InterestFirst;
}

/// Against a consumer the legal rate, whatever the general terms say (C. civ. 1231-6).
Result<LateRate> rateFrom(const LateFeeOptions& options, DebtorKind debtor)
{
    if (debtor == DebtorKind::Consumer) {
        if (!options.rate.empty()) return unknownValue("--rate", options.rate);
        return LateRate{LateRateKind::LegalMultiple, Rate{}, 1};
    }
    if (debtor == DebtorKind::Public && options.rate.empty())
        return LateRate{LateRateKind::Public, Rate{}, LateRate{}.multiple};
    return LateRate::parse(options.rate);
}

Result<std::vector<Settlement>> settlementsFrom(const LateFeeOptions& options)
{
    std::vector<Settlement> settlements;
    for (const auto& text : options.payments) {
        ENCOURS_ASSIGN(const auto payment, splitDatedAmount("--payment", text));
        settlements.push_back({payment.first, payment.second, false});
    }
    for (const auto& text : options.creditNotes) {
        ENCOURS_ASSIGN(const auto note, splitDatedAmount("--credit-note", text));
        settlements.push_back({note.first, note.second, true});
    }
    std::ranges::stable_sort(settlements, {}, &Settlement::on);
    return settlements;
}

/// Interest runs after the due date; against a consumer after the formal notice, and never without one.
Result<Date> interestRunsAfter(const LateFeeOptions& options, DebtorKind debtor, Date dueOn, Date until)
{
    if (debtor != DebtorKind::Consumer) return dueOn;
    ENCOURS_ASSIGN(const Date noticeOn, dateOr(options.notice, until));
    return later(dueOn, noticeOn);
}

Result<std::optional<int>> yearDaysFrom(const std::string& text)
{
    if (text.empty()) return std::optional<int>{};
    if (text == "360") return std::optional{360};
    if (text == "365") return std::optional{365};
    return unknownValue("--year-days", text);
}

Result<LateFeeQuestion> questionFrom(const LateFeeOptions& options, DebtorKind debtor, Date dueOn)
{
    LateFeeQuestion question;
    ENCOURS_ASSIGN(const auto amount, optionalAmount(options.amount, Currency::euro()));
    if (!amount || !amount->isPositive()) return FaultCode::AmountNotPositive;
    question.principal = *amount;
    ENCOURS_ASSIGN(question.until, parseDate(options.paid));
    ENCOURS_ASSIGN(question.dueOn, interestRunsAfter(options, debtor, dueOn, question.until));
    ENCOURS_ASSIGN(question.rate, rateFrom(options, debtor));
    ENCOURS_ASSIGN(question.settlements, settlementsFrom(options));
    question.imputation = options.isInterestFirst ? Imputation::InterestFirst : Imputation::PrincipalFirst;
    ENCOURS_ASSIGN(question.judgmentOn, optionalDate(options.judgment));
    ENCOURS_ASSIGN(question.yearDays, yearDaysFrom(options.yearDays));
    return question;
}

/// The day on which nothing was left: of the settlement that paid the rest, else the day of payment.
Date settledOn(const LateFeeQuestion& question)
{
    Money left = question.principal;
    for (const auto& settlement : question.settlements) {
        left -= settlement.amount;
        if (!left.isPositive()) return earlier(settlement.on, question.until);
    }
    return question.until;
}

Result<LateFeeAnswer> answerTo(Session& session, const LateFeeOptions& options)
{
    const auto debtor = parseDebtorKind(options.debtor);
    if (!debtor) return unknownValue("--debtor", options.debtor);
    ENCOURS_ASSIGN(const Date dueOn, parseDate(options.due));
    LateFeeAnswer answer;
    ENCOURS_ASSIGN(answer.question, questionFrom(options, *debtor, dueOn));
    ENCOURS_ASSIGN(const auto values, session.legalValues());
    auto other = answer.question;
    other.imputation = otherThan(answer.question.imputation);
    ENCOURS_ASSIGN(answer.fees, lateFees(answer.question, *values));
    ENCOURS_ASSIGN(answer.other, lateFees(other, *values));
    const IndemnityQuestion indemnity{{{dueOn, settledOn(answer.question)}}, *debtor, answer.question.judgmentOn};
    ENCOURS_ASSIGN(answer.indemnity, recoveryIndemnity(indemnity, answer.question.until, *values));
    // The floor is a warning: a half-year without a legal rate leaves the contract rate unchecked.
    const auto floor = checkFloor(answer.question.rate, answer.question.until, *values);
    if (floor) answer.floor = *floor;
    else session.warn(wordsFor(session.language(), floor.fault()));
    return answer;
}

Json feesJson(const LateFees& fees, Imputation imputation, Money indemnity)
{
    Json lines = Json::array();
    for (const auto& line : fees.lines) {
        lines.push_back({{"from", formatIsoDate(line.from)},
                         {"to", formatIsoDate(line.to)},
                         {"days", line.days},
                         {"rate_bp", line.rate.bp()},
                         {"base_cents", line.base.minorUnits()},
                         {"interest_cents", line.interest.minorUnits()}});
    }
    return {{"imputation", imputationCode(imputation)},
            {"lines", std::move(lines)},
            {"interest_cents", fees.interest.minorUnits()},
            {"indemnity_cents", indemnity.minorUnits()},
            {"total_cents", (fees.interest + indemnity).minorUnits()},
            {"interest_unpaid_cents", fees.interestUnpaid.minorUnits()},
            {"principal_left_cents", fees.principalLeft.minorUnits()}};
}

Json answerJson(const LateFeeAnswer& answer, Language language)
{
    const auto imputation = answer.question.imputation;
    Json json = feesJson(answer.fees, imputation, answer.indemnity);
    json["rate"] = answer.question.rate.text(language);
    json["floor"] =
        answer.floor ? Json{{"rate_bp", answer.floor->floor.bp()}, {"is_below", answer.floor->isBelow}} : Json(nullptr);
    json["other"] = feesJson(answer.other, otherThan(imputation), answer.indemnity);
    return json;
}

void showFees(Session& session, const LateFees& fees)
{
    if (fees.lines.empty()) return session.say(session.words("cli.late-fees.none"));
    const auto language = session.language();
    Table table{{{session.words("cli.column.from")},
                 {session.words("cli.column.to")},
                 {session.words("cli.column.days"), Table::Align::Right},
                 {session.words("cli.column.rate"), Table::Align::Right},
                 {session.words("cli.column.base"), Table::Align::Right},
                 {session.words("cli.column.interest"), Table::Align::Right}}};
    for (const auto& line : fees.lines) {
        table.add({formatDate(line.from, language), formatDate(line.to, language), std::to_string(line.days),
                   line.rate.text(language), formatBareAmount(line.base, language),
                   formatBareAmount(line.interest, language)});
    }
    table.add({session.words("cli.total"), "", "", "", "", formatBareAmount(fees.interest, language)});
    session.say(table.text());
}

void show(Session& session, const LateFeeAnswer& answer)
{
    const auto title = [&](Imputation imputation) {
        session.say(session.words("cli.late-fees." + std::string{imputationCode(imputation)},
                                  {{"rate", answer.question.rate.text(session.language())}}));
    };
    const auto imputation = answer.question.imputation;
    title(imputation);
    showFees(session, answer.fees);
    if (answer.fees.lines != answer.other.lines) {
        session.say("");
        title(otherThan(imputation));
        showFees(session, answer.other);
    }
    session.say("");
    session.say(
        session.words("cli.late-fees.total",
                      {{"interest_cents", std::to_string(answer.fees.interest.minorUnits())},
                       {"indemnity_cents", std::to_string(answer.indemnity.minorUnits())},
                       {"total_cents", std::to_string((answer.fees.interest + answer.indemnity).minorUnits())}}));
    if (answer.floor && answer.floor->isBelow) {
        session.say(
            session.words("cli.late-fees.below-floor", {{"rate", answer.floor->floor.text(session.language())}}));
    }
}

Result<ExitStatus> computeLateFees(Session& session, const LateFeeOptions& options)
{
    ENCOURS_ASSIGN(const LateFeeAnswer answer, answerTo(session, options));
    session.print(answerJson(answer, session.language()));
    if (!session.isJson()) show(session, answer);
    return ExitStatus::Done;
}

} // namespace

void addLateFees(Verbs& verbs)
{
    auto options = std::make_shared<LateFeeOptions>();
    auto verb = verbs.add("late-fees", "Interest and indemnity of an invoice paid late",
                          [options](Session& session) { return computeLateFees(session, *options); });
    verb.option("--amount", options->amount, "Decimal with a dot, VAT included").required();
    verb.option("--due", options->due, "Due date (YYYY-MM-DD)").required();
    verb.option("--paid", options->paid, "Day of payment, or last day to count (YYYY-MM-DD)").required();
    verb.option("--rate", options->rate, "\"BCE + 10\" (default), \"12 %\", \"3 x taux legal\"…");
    verb.option("--debtor", options->debtor, "business, consumer or public");
    verb.option("--notice", options->notice, "Against a consumer: day of the formal notice (YYYY-MM-DD)");
    verb.repeated("--payment", options->payments, "A payment before, YYYY-MM-DD=amount");
    verb.repeated("--credit-note", options->creditNotes, "A credit note, YYYY-MM-DD=amount");
    verb.flag("--interest-first", options->isInterestFirst, "Payments pay interest before principal");
    verb.option("--judgment", options->judgment, "Opening judgment of insolvency proceedings (YYYY-MM-DD)");
    verb.option("--year-days", options->yearDays, "360 or 365; the legal value when absent");
}

} // namespace encours
