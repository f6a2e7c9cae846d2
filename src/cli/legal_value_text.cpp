// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/legal_value_text.h"

#include "money/amount_text.h"

#include <charconv>

namespace encours {

Result<std::int64_t> parseLegalNumber(LegalName name, const std::string& text)
{
    const auto& facts = factsOf(name);
    if (facts.unit == LegalUnit::Rate) {
        ENCOURS_ASSIGN(const Rate rate, Rate::parse(text));
        return std::int64_t{rate.bp()};
    }
    if (facts.unit == LegalUnit::Cents) {
        ENCOURS_ASSIGN(const Money amount,
                       parseAmount(text, Currency::euro(), DecimalMark::Detect, ExcessDigits::Refuse));
        return amount.minorUnits();
    }
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error == std::errc{} && end == text.data() + text.size()) return number;
    Fault fault = faultAbout(FaultCode::ValueNotListed, text);
    fault.arguments.insert(fault.arguments.begin(), {"field", std::string{facts.code}});
    return fault;
}

std::string legalNumberText(LegalName name, std::int64_t value, Language language)
{
    const auto unit = factsOf(name).unit;
    if (unit == LegalUnit::Cents) return formatAmount(Money{value}, language);
    if (unit == LegalUnit::Rate) {
        const auto rate = Rate::fromBp(value);
        return rate ? rate->text(language) : std::to_string(value);
    }
    return std::to_string(value) + " " + words(language, "legal-unit." + std::string{legalUnitCode(unit)});
}

Json legalValueJson(const LegalValue& value, Language language)
{
    const auto& facts = factsOf(value.name);
    return {{"name", facts.code},
            {"text", words(language, "legal-value." + std::string{facts.code})},
            {"from", formatIsoDate(value.from)},
            {"value", value.value},
            {"unit", legalUnitCode(facts.unit)},
            {"value_text", legalNumberText(value.name, value.value, language)},
            {"source", value.source},
            {"checked_on", formatIsoDate(value.checkedOn)}};
}

Result<LegalName> legalNameFrom(const std::string& code)
{
    const auto name = parseLegalName(code);
    if (!name) return faultAbout(FaultCode::LegalNameUnknown, code);
    return *name;
}

} // namespace encours
