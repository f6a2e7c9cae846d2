// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/amount_text.h"
#include "vectors/vector_case.h"

namespace encours::vectors {
namespace {

/// Vectors write a refusal as null, as a word or as an object.
bool meansRefusal(const Json& expected)
{
    return !expected.is_number();
}

Finding checkParsing(const VectorCase& vector)
{
    const auto amount = parseAmount(vector.input.at("v").get<std::string>());
    if (meansRefusal(vector.expected)) return compared("refused", amount ? "accepted" : "refused");
    return compared(vector.expected, amount ? Json(amount->minorUnits()) : Json("refused"));
}

Finding checkSplit(const VectorCase& vector)
{
    const auto weights = vector.input.at("weights").get<std::vector<std::int64_t>>();
    Json parts = Json::array();
    for (const Money part : split(Money{vector.input.at("total").get<std::int64_t>()}, weights)) {
        parts.push_back(part.minorUnits());
    }
    return compared(vector.expected, parts);
}

} // namespace

void addMoneyChecks(Checks& checks)
{
    checks["amount_parse"] = checkParsing;
    checks["amount_format"] = [](const VectorCase& vector) {
        const Money amount{vector.input.at("cents").get<std::int64_t>()};
        return compared(vector.expected, formatAmount(amount, Language::French));
    };
    checks["split"] = checkSplit;
}

} // namespace encours::vectors
