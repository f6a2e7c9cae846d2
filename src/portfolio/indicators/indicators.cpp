// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/indicators/indicators.h"

#include "portfolio/aged_columns.h"
#include "portfolio/indicators/indicator_figures.h"
#include "portfolio/indicators/indicator_standing.h"
#include "portfolio/indicators/indicator_sums.h"
#include "portfolio/indicators/roll_rates.h"
#include "portfolio/risk/impairment.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>
#include <span>
#include <utility>

namespace encours {

namespace {

/// What the accounts of one group add up to.
struct GroupSums {
    Standing standing;
    std::vector<std::int64_t> balances; ///< of each account that owes
    PaidSums paid;
    RollFlows rolls;
    PromiseSums promises;
    DisputeSums disputes;
    DisputeFlowSums disputeFlows;
    CollectedSums collected;
    OpenAgeSums openAge;
    CoverSums cover;
    FirstActionSums firstActions;
    std::int64_t provision = 0;
    std::int64_t impaired = 0; ///< HT
    ActionSums actions;
};

/// Adds up the accounts of a portfolio as of a day.
class Collector {
public:
    Collector(const Portfolio& portfolio, const PaidBook& paid, Date asOf, const IndicatorRules& rules,
              std::size_t groups)
        : m_paid(paid),
          m_asOf(asOf),
          m_rules(rules),
          m_currency(portfolio.currency()),
          m_period(periodOf(asOf, rules)),
          m_sums(groups)
    {
    }

    /// `account` is its place in the portfolio.
    void add(std::size_t account, const AccountLines& lines, const Ageing& ageing, const Ageing& opened,
             std::size_t group)
    {
        GroupSums& sums = m_sums[group];
        addPaid(m_paid.chunk(account / Portfolio::chunkSize), account % Portfolio::chunkSize, m_period, sums.paid);
        addFlows(lines, sums);
        addProvision(lines.account, ageing, sums);
        if (isDoubtful(lines.account.events, m_asOf)) return;
        sums.standing.add(ageing, opened);
        if (ageing.total().isPositive()) sums.balances.push_back(ageing.total().minorUnits());
        addDisputes(lines, m_asOf, sums.disputes);
        placeDebits(lines, m_asOf, m_currency, m_now);
        placeDebits(lines, m_asOf.plusDays(-rollDays), m_currency, m_then);
        addRolls(m_then, m_now, sums.rolls);
        addActions(lines, m_asOf, m_now, m_rules, sums.actions);
        addOpenAge(lines, m_asOf, m_now, sums.openAge);
        addCollectable(lines, m_asOf, sums.collected);
        addCover(lines, ageing, m_asOf, m_rules, sums.cover);
    }

    [[nodiscard]] const std::vector<GroupSums>& sums() const { return m_sums; }

private:
    void addFlows(const AccountLines& lines, GroupSums& sums) const
    {
        addPromises(lines.account, m_period, m_rules, sums.promises);
        addDisputeFlows(lines.account, m_period, sums.disputeFlows);
        addReceipts(lines, monthOf(m_asOf), sums.collected);
        addFirstActions(lines, m_period, sums.firstActions);
    }

    void addProvision(const Account& account, const Ageing& ageing, GroupSums& sums) const
    {
        const Provision provision = provisionFor(impairedAmounts(ageing, account.events, m_asOf),
                                                 m_rules.book.provision, m_rules.book.usualVat);
        const ImpairedAmounts& base = provision.base;
        sums.provision += provision.total().minorUnits();
        sums.impaired +=
            (base.days1To30 + base.days31To60 + base.days61To90 + base.over90 + base.doubtful).minorUnits();
    }

    const PaidBook& m_paid;
    Date m_asOf;
    const IndicatorRules& m_rules;
    Currency m_currency;
    IndicatorPeriod m_period;
    std::vector<GroupSums> m_sums;
    std::vector<PlacedDebit> m_now; ///< kept between accounts: most are small
    std::vector<PlacedDebit> m_then;
};

Indicator figureOf(IndicatorCode code, std::optional<std::int64_t> value)
{
    Indicator figure;
    figure.code = code;
    figure.value = value;
    return figure;
}

Indicator quotientOf(IndicatorCode code, std::optional<std::int64_t> value, std::int64_t numerator,
                     std::int64_t denominator)
{
    Indicator figure = figureOf(code, value);
    figure.numerator = numerator;
    figure.denominator = denominator;
    return figure;
}

/// A share of something that may not exist.
Indicator shareOf(IndicatorCode code, std::int64_t part, std::int64_t whole)
{
    return quotientOf(code, whole > 0 ? std::optional(shareBp(part, whole)) : std::nullopt, part, whole);
}

/// Amounts times days as 64 bits hold them; a figure for people, the indicator itself is exact.
std::int64_t fitted(Wide sum)
{
    constexpr Wide most = std::numeric_limits<std::int64_t>::max();
    return static_cast<std::int64_t>(std::clamp(sum, -most, most));
}

void addPaidFigures(const PaidSums& paid, std::vector<Indicator>& figures)
{
    const auto add = [&](IndicatorCode code, Wide days, Wide amounts) {
        figures.push_back(quotientOf(code, averageTenths(days, amounts), fitted(days), fitted(amounts)));
    };
    add(IndicatorCode::DaysLate, paid.signedDays, paid.paid);
    add(IndicatorCode::DaysLateEarlyAsZero, paid.earlyAsZeroDays, paid.paid);
    add(IndicatorCode::DaysLateLateOnly, paid.earlyAsZeroDays, paid.paidLate);
    add(IndicatorCode::PaymentDelay, paid.sinceIssueDays, paid.paid);
}

void addRollFigures(const RollFlows& rolls, std::vector<Indicator>& figures)
{
    constexpr std::array codes{IndicatorCode::RollNotDue, IndicatorCode::Roll1To30, IndicatorCode::Roll31To60,
                               IndicatorCode::Roll61To90};
    static_assert(codes.size() == rollCount);
    for (std::size_t bucket = 0; bucket < rollCount; ++bucket) {
        figures.push_back(shareOf(codes[bucket], rolls.rolled[bucket], rolls.before[bucket]));
        figures.back().days = rollDays;
    }
}

void addDisputeFigures(const GroupSums& sums, std::vector<Indicator>& figures)
{
    const DisputeSums& disputes = sums.disputes;
    const std::int64_t owed = sums.standing.receivables;
    figures.push_back(quotientOf(IndicatorCode::DisputeRate, shareBp(disputes.amount, owed), disputes.amount, owed));
    figures.push_back(figureOf(IndicatorCode::Disputes, disputes.open));
    figures.push_back(quotientOf(IndicatorCode::DisputeAge, averageTenths(disputes.ageDays, disputes.open),
                                 disputes.ageDays, disputes.open));
}

void addConcentration(const std::vector<std::int64_t>& balances, std::vector<Indicator>& figures)
{
    const Concentration concentration = concentrationOf(balances);
    const bool exists = concentration.owing > 0;
    figures.push_back(quotientOf(IndicatorCode::Concentration,
                                 exists ? std::optional(concentration.customers) : std::nullopt,
                                 concentration.customers, concentration.owing));
    Indicator herfindahl = figureOf(IndicatorCode::Herfindahl, herfindahlOf(balances));
    herfindahl.denominator = std::accumulate(balances.begin(), balances.end(), std::int64_t{0});
    figures.push_back(herfindahl);
}

void addActionFigures(const ActionSums& actions, const IndicatorRules& rules, Currency currency,
                      std::vector<Indicator>& figures)
{
    constexpr std::int64_t hundredthsForThousand = 100 * 1'000;
    std::int64_t unit = 1;
    for (int digit = currency.decimals(); digit > 0; --digit) unit *= 10;
    std::optional<std::int64_t> intensity;
    if (actions.overdue > 0)
        intensity = nearestQuotient(Wide{actions.actions} * hundredthsForThousand * unit, actions.overdue);
    figures.push_back(quotientOf(IndicatorCode::ActionIntensity, intensity, actions.actions, actions.overdue));
    figures.back().days = rules.cadenceDays;
    figures.push_back(shareOf(IndicatorCode::WithoutAction, actions.withoutAction, actions.overdue));
    figures.back().days = rules.actionGapDays;
}

Indicator over(Indicator figure, int days)
{
    figure.days = days;
    return figure;
}

/// Those of the running month, of promises in time and of disputes.
void addFlowFigures(const GroupSums& sums, IndicatorPeriod period, std::vector<Indicator>& figures)
{
    const CollectedSums& collected = sums.collected;
    const int monthDays = monthOf(period.to).days();
    figures.push_back(over(figureOf(IndicatorCode::Collected, collected.received), monthDays));
    figures.push_back(
        over(shareOf(IndicatorCode::CollectionRate, collected.collected, collected.collectable), monthDays));
    const PromiseSums& promises = sums.promises;
    figures.push_back(shareOf(IndicatorCode::PromisesOnTime, promises.onTime, promises.due));
    figures.push_back(shareOf(IndicatorCode::PromisedOnTime, promises.onTimeAmount, promises.dueAmount));
    figures.push_back(figureOf(IndicatorCode::DisputedAmount, sums.disputes.amount));
    const DisputeFlowSums& flows = sums.disputeFlows;
    figures.push_back(over(figureOf(IndicatorCode::DisputesOpened, flows.opened), period.days()));
    figures.push_back(over(figureOf(IndicatorCode::DisputesResolved, flows.resolved), period.days()));
    figures.push_back(over(quotientOf(IndicatorCode::DisputeDays, averageTenths(flows.resolvedDays, flows.resolved),
                                      flows.resolvedDays, flows.resolved),
                           period.days()));
}

void addCoverFigures(const CoverSums& cover, const IndicatorRules& rules, std::vector<Indicator>& figures)
{
    figures.push_back(figureOf(IndicatorCode::BeyondLimit, cover.beyondLimit));
    figures.push_back(figureOf(IndicatorCode::Uninsured, cover.uninsured));
    figures.push_back(figureOf(IndicatorCode::Financed, cover.financed));
    figures.push_back(over(figureOf(IndicatorCode::DefinancedSoon, cover.definancedSoon), rules.horizonDays));
    figures.push_back(over(shareOf(IndicatorCode::SecuredDue, cover.secured, cover.due), rules.horizonDays));
}

void addFurtherFigures(const GroupSums& sums, const SalesPlace& place, const IndicatorRules& rules, Currency currency,
                       std::vector<Indicator>& figures)
{
    figures.push_back(dsoOfMonth(sums.standing, place, currency));
    const OpenAgeSums& age = sums.openAge;
    figures.push_back(
        quotientOf(IndicatorCode::OpenAge, averageTenths(age.days, age.open), fitted(age.days), fitted(age.open)));
    figures.push_back(figureOf(IndicatorCode::LateCapital, sums.standing.lateCapital()));
    const IndicatorPeriod period = periodOf(place.sales.asOf(), rules);
    addFlowFigures(sums, period, figures);
    addCoverFigures(sums.cover, rules, figures);
    const FirstActionSums& first = sums.firstActions;
    figures.push_back(over(
        quotientOf(IndicatorCode::FirstActionDelay, averageTenths(first.days, first.items), first.days, first.items),
        period.days()));
}

std::vector<Indicator> figuresOf(const GroupSums& sums, const SalesPlace& place, const IndicatorRules& rules,
                                 Currency currency)
{
    std::vector<Indicator> figures = standingFigures(sums.standing, place, rules, currency);
    addPaidFigures(sums.paid, figures);
    addRollFigures(sums.rolls, figures);
    const PromiseSums& promises = sums.promises;
    figures.push_back(shareOf(IndicatorCode::PromisesKept, promises.kept, promises.due));
    figures.push_back(shareOf(IndicatorCode::PromisedAmountKept, promises.keptAmount, promises.dueAmount));
    addDisputeFigures(sums, figures);
    figures.push_back(quotientOf(IndicatorCode::Provision, sums.provision, sums.provision, sums.impaired));
    addConcentration(sums.balances, figures);
    addActionFigures(sums.actions, rules, currency, figures);
    addFurtherFigures(sums, place, rules, currency, figures);
    return figures;
}

std::vector<Indicators> figuresByGroup(const Portfolio& portfolio, const PaidBook& paid,
                                       std::span<const std::uint32_t> groupOf, std::size_t groups, Date asOf,
                                       const IndicatorRules& rules)
{
    expect(rules.periodMonths > 0, "a period has a month");
    const SalesByMonth sales(portfolio, asOf, salesMonthsFor(rules), groupOf, groups);
    const std::vector<Ageing> now = ageByAccount(portfolio, asOf);
    const std::vector<Ageing> opened = ageByAccount(portfolio, monthEndBefore(asOf));
    Collector collector(portfolio, paid, asOf, rules, groups);
    forEachAccount(portfolio, [&](std::size_t account, const AccountLines& lines) {
        collector.add(account, lines, now[account], opened[account], groupOf[account]);
    });
    std::vector<Indicators> all;
    all.reserve(groups);
    for (std::size_t group = 0; group < groups; ++group) {
        all.push_back({asOf, portfolio.currency(),
                       figuresOf(collector.sums()[group], {sales, group, 0}, rules, portfolio.currency())});
    }
    return all;
}

} // namespace

Indicators indicatorsOf(const Portfolio& portfolio, Date asOf, const IndicatorRules& rules)
{
    return indicatorsOf(portfolio, *PaidBook::of(portfolio), asOf, rules);
}

Indicators indicatorsOf(const Portfolio& portfolio, const PaidBook& paid, Date asOf, const IndicatorRules& rules)
{
    const std::vector<std::uint32_t> one(portfolio.size(), 0);
    return std::move(figuresByGroup(portfolio, paid, one, 1, asOf, rules).front());
}

std::vector<Indicators> indicatorsByGroup(const Portfolio& portfolio, const Groups& groups, Date asOf,
                                          const IndicatorRules& rules)
{
    return figuresByGroup(portfolio, *PaidBook::of(portfolio), groups.ofAccount, groups.size(), asOf, rules);
}

} // namespace encours
