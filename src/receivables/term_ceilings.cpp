// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/term_ceilings.h"

namespace encours {
namespace {

constexpr std::string_view generalArticle = "C. com. L441-10 I";
constexpr std::string_view sectorArticle = "C. com. L441-11 II";

/// How many days a rule gives, whether a month or a décade ends before or after them, and where it is written.
struct Rule {
    LegalName days = LegalName::CeilingNetDays;
    MonthEnd reading = MonthEnd::None;
    std::string_view article = generalArticle;
};

Result<Ceiling> apply(const Rule& rule, Date base, const TermDates& dates, const LegalValues& values)
{
    ENCOURS_ASSIGN(const std::int64_t days, values.at(rule.days, dates.invoicedOn));
    TermStep step;
    step.days = static_cast<int>(days);
    step.monthEnd = rule.reading;
    return Ceiling{rule.days, days, dueOn(step, base), rule.article};
}

/// 60 days, or 45 days end of month in the more generous of its two lawful readings.
Result<Ceiling> generalCeiling(const TermDates& dates, bool endOfMonthToo, std::string_view article,
                               const LegalValues& values)
{
    const Date base = dates.invoicedOn;
    ENCOURS_ASSIGN(Ceiling latest, apply({LegalName::CeilingNetDays, MonthEnd::None, article}, base, dates, values));
    if (!endOfMonthToo) return latest;
    for (const MonthEnd reading : {MonthEnd::DaysThenEnd, MonthEnd::EndThenDays}) {
        const Rule rule{LegalName::CeilingEndOfMonthDays, reading, article};
        ENCOURS_ASSIGN(const Ceiling ceiling, apply(rule, base, dates, values));
        if (ceiling.latestOn > latest.latestOn) latest = ceiling;
    }
    return latest;
}

Result<Ceiling> sectorCeiling(const TermDates& dates, const CeilingFacts& facts, const LegalValues& values)
{
    const Date delivered = dates.deliveredOn.value_or(dates.invoicedOn);
    const MonthEnd blockEnd = facts.isPeriodic ? MonthEnd::DecadeEnd : MonthEnd::None;
    switch (facts.sector) {
    case TradeSector::Transport:
        return apply({LegalName::CeilingTransportDays, MonthEnd::None, sectorArticle}, dates.invoicedOn, dates, values);
    case TradeSector::Perishable:
        return apply({LegalName::CeilingPerishableDays, blockEnd, sectorArticle}, delivered, dates, values);
    case TradeSector::Meat:
        return apply({LegalName::CeilingMeatDays, MonthEnd::None, sectorArticle}, delivered, dates, values);
    case TradeSector::Alcohol:
        return apply({LegalName::CeilingAlcoholDays, MonthEnd::EndThenDays, sectorArticle}, delivered, dates, values);
    case TradeSector::Wine: return generalCeiling(dates, true, sectorArticle, values);
    case TradeSector::General:
    case TradeSector::Exempt: break;
    }
    if (facts.isPeriodic) {
        return apply({LegalName::CeilingPeriodicDays, MonthEnd::None, generalArticle}, dates.invoicedOn, dates, values);
    }
    return generalCeiling(dates, facts.hasEndOfMonthClause, generalArticle, values);
}

} // namespace

Result<std::optional<Ceiling>> ceilingOf(const TermDates& dates, const CeilingFacts& facts, const LegalValues& values)
{
    if (facts.sector == TradeSector::Exempt) return std::optional<Ceiling>{};
    ENCOURS_ASSIGN(const Ceiling ceiling, sectorCeiling(dates, facts, values));
    return std::optional{ceiling};
}

Result<std::optional<CeilingBreach>> worstBreach(const PaymentTerms& terms, const CeilingFacts& facts, Date from,
                                                 const LegalValues& values)
{
    std::optional<CeilingBreach> worst;
    const int daysOfYear = from.plusMonths(12) - from;
    for (int offset = 0; offset < daysOfYear; ++offset) {
        const TermDates dates{from.plusDays(offset), {}, {}, {}};
        ENCOURS_ASSIGN(const std::optional<Ceiling> ceiling, ceilingOf(dates, facts, values));
        if (!ceiling) return worst;
        const CeilingBreach breach{*ceiling, dates.invoicedOn, terms.dueOn(dates)};
        if (breach.daysBeyond() > (worst ? worst->daysBeyond() : 0)) worst = breach;
    }
    return worst;
}

} // namespace encours
