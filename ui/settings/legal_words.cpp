// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/legal_words.h"

#include "money/amount_text.h"
#include "support/format.h"
#include "support/language.h"
#include "words/words.h"

#include <QCoreApplication>

#include <charconv>

namespace encours::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LegalWords)
};

} // namespace

QString legalNameText(LegalName name)
{
    return toQ(words(currentLanguage(), "legal-value." + std::string(factsOf(name).code)));
}

QString halfYearText(HalfYear half)
{
    return (half.half() == 1 ? Words::tr("1st half of %1") : Words::tr("2nd half of %1")).arg(half.year());
}

QString legalPeriodText(const LegalValue& value)
{
    if (factsOf(value.name).isHalfYearly) return halfYearText(HalfYear::of(value.from));
    return Words::tr("since %1").arg(dateText(value.from));
}

QString legalAmountText(LegalUnit unit, std::int64_t value)
{
    const int count = static_cast<int>(value);
    switch (unit) {
    // Two decimals always, so that a column of rates stands on its marks.
    case LegalUnit::Rate: {
        const bool isFrench = currentLanguage() == Language::French;
        return toQ(formatBareAmount(Money(value), currentLanguage())) +
               (isFrench ? QStringLiteral("\u00A0%") : QStringLiteral("%"));
    }
    case LegalUnit::Cents: return amountText(Money(value));
    case LegalUnit::Days: return Words::tr("%n day(s)", nullptr, count);
    case LegalUnit::Weeks: return Words::tr("%n week(s)", nullptr, count);
    case LegalUnit::Months: return Words::tr("%n month(s)", nullptr, count);
    case LegalUnit::Years: return Words::tr("%n year(s)", nullptr, count);
    case LegalUnit::Count: return Words::tr("%n time(s)", nullptr, count);
    }
    return {};
}

QString legalUnitText(LegalUnit unit)
{
    return toQ(words(currentLanguage(), "legal-unit." + std::string(legalUnitCode(unit))));
}

Result<std::int64_t> readLegalAmount(LegalName name, std::string_view text)
{
    const LegalUnit unit = factsOf(name).unit;
    if (unit == LegalUnit::Rate) {
        ENCOURS_ASSIGN(const Rate rate, Rate::parse(text));
        return std::int64_t{rate.bp()};
    }
    if (unit == LegalUnit::Cents) {
        ENCOURS_ASSIGN(const Money amount, parseAmount(text));
        return amount.minorUnits();
    }
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error == std::errc{} && end == text.data() + text.size()) return number;
    Fault fault = faultAbout(FaultCode::ValueNotListed, text);
    fault.arguments.emplace_back("field", factsOf(name).code);
    return fault;
}

} // namespace encours::ui
