// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/legal_values_file.h"
#include "receivables/late_fees.h"
#include "vectors/term_rule.h"
#include "vectors/vector_case.h"

#include <algorithm>
#include <set>
#include <stdexcept>

namespace encours::vectors {
namespace {

[[noreturn]] void refuseWord(const std::string& word)
{
    throw std::runtime_error{"unknown word " + word};
}

/// What a check does not look at must not pass unseen.
void allowOnly(const Json& object, const std::set<std::string, std::less<>>& names)
{
    for (const auto& [name, value] : object.items()) {
        if (!names.contains(name)) refuseWord(name);
    }
}

Money amountFrom(const Json& number)
{
    return Money{number.get<std::int64_t>()};
}

std::optional<Date> optionalDate(const Json& object, const char* name)
{
    if (!object.contains(name) || object.at(name).is_null()) return std::nullopt;
    return dateOf(object.at(name));
}

/// Vectors write a refusal as null, as a word or as an object with "error".
bool meansRefusal(const Json& expected)
{
    return expected.is_null() || expected.is_string() || (expected.is_object() && expected.contains("error"));
}

Finding comparedRate(const Json& expected, const Result<Rate>& rate)
{
    if (meansRefusal(expected)) return compared("refused", rate ? "found" : "refused");
    return compared(expected, rate ? Json(rate->bp()) : Json("refused"));
}

Finding checkLegalRate(const VectorCase& vector)
{
    allowOnly(vector.input, {"date", "creditor"});
    const auto creditor = vector.input.at("creditor").get<std::string>();
    const bool isIndividual = creditor == "consumer" || creditor == "individual";
    if (!isIndividual && creditor != "business" && creditor != "other") refuseWord(creditor);
    const LegalName name = isIndividual ? LegalName::LegalInterestIndividual : LegalName::LegalInterestBusiness;
    return comparedRate(vector.expected, shippedLegalValues().rateAt(name, dateOf(vector.input.at("date"))));
}

LateRate rateOf(const Json& rate)
{
    const auto kind = rate.value("kind", std::string{"contract"});
    if (kind == "default") return {};
    if (kind == "public") return {LateRateKind::Public, {}, LateRate{}.multiple};
    if (kind == "legal_x") return {LateRateKind::LegalMultiple, {}, rate.at("mult").get<int>()};
    if (kind != "contract") refuseWord(kind);
    return {LateRateKind::Contract, Rate::fromBp(rate.at("rate").get<std::int64_t>()).value(), LateRate{}.multiple};
}

Finding checkFloorRule(const VectorCase& vector)
{
    const Date on = dateOf(vector.input.at("date"));
    const LegalValues values = shippedLegalValues();
    const auto check = checkFloor(rateOf(vector.input), on, values);
    const auto floor = floorRate(values, on);
    if (meansRefusal(vector.expected)) return compared("refused", check && floor ? "found" : "refused");
    const bool isBelow = check.value() && check.value()->isBelow;
    return compared(vector.expected, {{"floor", floor->bp()}, {"below_floor", isBelow}});
}

bool isCreditNote(const Json& payment)
{
    if (!payment.contains("kind")) return payment.value("credit_note", false);
    const auto kind = payment.at("kind").get<std::string>();
    if (kind != "credit_note" && kind != "payment") refuseWord(kind);
    return kind == "credit_note";
}

std::vector<Settlement> settlementsOf(const Json& given)
{
    std::vector<Settlement> settlements;
    for (const Json& payment : given.value("payments", Json::array())) {
        allowOnly(payment, {"date", "amount", "kind", "credit_note"});
        settlements.push_back({dateOf(payment.at("date")), amountFrom(payment.at("amount")), isCreditNote(payment)});
    }
    for (const Json& note : given.value("credit_notes", Json::array())) {
        allowOnly(note, {"date", "amount"});
        settlements.push_back({dateOf(note.at("date")), amountFrom(note.at("amount")), true});
    }
    return settlements;
}

Imputation imputationOf(const std::string& word)
{
    if (word == "interest_first") return Imputation::InterestFirst;
    if (word != "principal_only" && word != "principal_first") refuseWord(word);
    return Imputation::PrincipalFirst;
}

LateFeeQuestion questionOf(const Json& given)
{
    allowOnly(given,
              {"principal", "due", "end", "rate", "basis", "stop_before", "payments", "credit_notes", "allocation"});
    LateFeeQuestion question;
    question.principal = amountFrom(given.at("principal"));
    question.dueOn = dateOf(given.at("due"));
    question.until = dateOf(given.at("end"));
    question.rate = rateOf(given.at("rate"));
    question.settlements = settlementsOf(given);
    question.imputation = imputationOf(given.value("allocation", "principal_only"));
    question.judgmentOn = optionalDate(given, "stop_before");
    if (given.contains("basis")) question.yearDays = given.at("basis").get<int>();
    return question;
}

/// Whether a line of a vector, [days, rate, base, interest], is about the same rate and balance as ours.
bool isAlike(const Json& expected, std::size_t at, const LateFeeLine& line)
{
    return at < expected.size() && expected.at(at).at(1) == line.rate.bp() &&
           expected.at(at).at(2) == line.base.minorUnits();
}

/// Our lines, joined where neighbours have the same rate and balance.
std::vector<LateFeeLine> joined(const std::vector<LateFeeLine>& lines)
{
    std::vector<LateFeeLine> whole;
    for (const LateFeeLine& line : lines) {
        if (!whole.empty() && whole.back().rate == line.rate && whole.back().base == line.base) {
            whole.back().days += line.days;
        } else {
            whole.push_back(line);
        }
    }
    return whole;
}

/// Our lines cut as the vector cuts them. Two half-years may happen to have the same rate, and a fixed rate has no
/// half-years: whether such neighbours are shown as one line or as two is a matter of presentation, but each shown line is
/// rounded once.
Json shownAs(const Json& expected, const std::vector<LateFeeLine>& lines, std::int64_t yearDays)
{
    Json shown = Json::array();
    for (const LateFeeLine& line : joined(lines)) {
        for (int left = line.days; left > 0;) {
            const std::size_t at = shown.size();
            const bool isCut = isAlike(expected, at, line) && isAlike(expected, at + 1, line);
            const int days = isCut ? std::clamp(expected.at(at).at(0).get<int>(), 1, left) : left;
            const Money interest =
                proportion(line.base, std::int64_t{line.rate.bp()} * days, Rate::largestBp * yearDays);
            shown.push_back({days, line.rate.bp(), line.base.minorUnits(), interest.minorUnits()});
            left -= days;
        }
    }
    return shown;
}

Finding checkInterest(const VectorCase& vector)
{
    const LateFeeQuestion question = questionOf(vector.input);
    const auto fees = lateFees(question, shippedLegalValues());
    if (meansRefusal(vector.expected)) return compared("refused", fees ? "computed" : "refused");
    allowOnly(vector.expected, {"days", "lines", "interest", "interest_unpaid", "principal_left"});
    const Json lines = shownAs(vector.expected.at("lines"), fees->lines, question.yearDays.value_or(365));
    int days = 0;
    std::int64_t interest = 0;
    for (const Json& line : lines) {
        days += line.at(0).get<int>();
        interest += line.at(3).get<std::int64_t>();
    }
    // Joining lines may move the total by a cent; what was paid of it stays paid.
    const std::int64_t moved = interest - fees->interest.minorUnits();
    Json expected = vector.expected;
    if (expected.contains("days") && expected.at("days").is_null()) expected.erase("days");
    Json actual{{"lines", lines},
                {"interest", interest},
                {"interest_unpaid", fees->interestUnpaid.minorUnits() + moved},
                {"principal_left", fees->principalLeft.minorUnits()}};
    if (expected.contains("days")) actual["days"] = days;
    return compared(expected, actual);
}

Finding checkQuarter(const VectorCase& vector)
{
    allowOnly(vector.input, {"principal", "rate", "months"});
    constexpr std::int64_t monthsInYear = 12;
    const auto rate = Rate::fromBp(vector.input.at("rate").get<std::int64_t>()).value();
    const auto months = vector.input.at("months").get<std::int64_t>();
    const Money interest =
        proportion(amountFrom(vector.input.at("principal")), rate.bp() * months, Rate::largestBp * monthsInYear);
    return compared(vector.expected, interest.minorUnits());
}

DebtorKind debtorOf(const std::string& word)
{
    if (word == "business") return DebtorKind::Business;
    if (word == "consumer") return DebtorKind::Consumer;
    if (word != "public") refuseWord(word);
    return DebtorKind::Public;
}

IndemnityQuestion indemnityOf(const Json& invoice)
{
    allowOnly(invoice, {"due", "settled", "debtor", "opening_judgment", "instalments"});
    IndemnityQuestion question;
    question.debtor = debtorOf(invoice.value("debtor", "business"));
    question.judgmentOn = optionalDate(invoice, "opening_judgment");
    for (const Json& part : invoice.value("instalments", Json::array())) {
        allowOnly(part, {"due", "settled"});
        question.parts.push_back({dateOf(part.at("due")), optionalDate(part, "settled")});
    }
    if (question.parts.empty()) question.parts = {{dateOf(invoice.at("due")), optionalDate(invoice, "settled")}};
    return question;
}

Finding checkIndemnity(const VectorCase& vector)
{
    allowOnly(vector.input, {"as_of", "invoices"});
    const Date asOf = dateOf(vector.input.at("as_of"));
    Money sum;
    for (const Json& invoice : vector.input.at("invoices")) {
        sum += recoveryIndemnity(indemnityOf(invoice), asOf, shippedLegalValues()).value();
    }
    // Outside the scope of VAT: there is nothing that we could compute.
    return compared(vector.expected, {{"cents", sum.minorUnits()}, {"vat_cents", 0}});
}

} // namespace

void addLateFeeChecks(Checks& checks)
{
    checks["default_rate"] = [](const VectorCase& vector) {
        return comparedRate(vector.expected, defaultRate(shippedLegalValues(), dateOf(vector.input.at("date"))));
    };
    checks["floor_rate"] = [](const VectorCase& vector) {
        return comparedRate(vector.expected, floorRate(shippedLegalValues(), dateOf(vector.input.at("date"))));
    };
    checks["floor_check"] = checkFloorRule;
    checks["legal_rate"] = checkLegalRate;
    checks["interest_quarter"] = checkQuarter;
    checks["indemnity"] = checkIndemnity;
    // The peers' cases of this name are worked by addPeerFeeChecks().
    checks["interest"] = checkInterest;
}

} // namespace encours::vectors
