// SPDX-License-Identifier: GPL-3.0-or-later
#include "vectors/term_rule.h"
#include "vectors/vector_case.h"

namespace encours::vectors {
namespace {

Json textsOf(const std::vector<Date>& days)
{
    Json texts = Json::array();
    for (const Date day : days) texts.push_back(formatIsoDate(day));
    return texts;
}

Finding checkFrenchTerm(const VectorCase& vector)
{
    const TermStep step = termStep(vector.input.at("term").get<std::string>(), vector.input);
    const PaymentTerms terms = PaymentTerms::fromSteps({step}).value();
    // The wording must carry the same term.
    const PaymentTerms read = PaymentTerms::parse(terms.text()).value();
    return compared(vector.expected, formatIsoDate(read.dueOn({dateOf(vector.input.at("base")), {}, {}, {}})));
}

Finding checkPeerTerm(const VectorCase& vector)
{
    const Json& given = vector.input;
    if (given.contains("cases")) {
        Json expected = Json::array();
        Json actual = Json::array();
        for (const Json& each : given.at("cases")) {
            expected.push_back(each.at(1));
            actual.push_back(formatIsoDate(dueDates(given.at("rule"), dateOf(each.at(0))).back()));
        }
        return compared(expected, actual);
    }
    const Date invoicedOn = dateOf(given.at("invoice_date"));
    if (given.contains("rules")) {
        std::vector<Date> days;
        for (const Json& rule : given.at("rules")) days.push_back(dueDates(rule, invoicedOn).back());
        return compared(vector.expected.at("due_dates_per_rule"), textsOf(days));
    }
    const std::vector<Date> days = dueDates(given.at("rule"), invoicedOn);
    if (vector.expected.contains("due_date"))
        return compared(vector.expected.at("due_date"), formatIsoDate(days.back()));
    return compared(vector.expected.at("due_dates"), textsOf(days));
}

} // namespace

void addTermChecks(Checks& checks)
{
    checks["due_date"] = [](const VectorCase& vector) {
        return vector.input.contains("term") ? checkFrenchTerm(vector) : checkPeerTerm(vector);
    };
}

} // namespace encours::vectors
