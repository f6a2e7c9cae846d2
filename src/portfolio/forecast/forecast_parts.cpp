// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/forecast/forecast_parts.h"

#include "portfolio/forecast/payer_facts.h"
#include "portfolio/instrument_cover.h"

#include <algorithm>
#include <cmath>

namespace encours {

namespace {

constexpr double million = 1'000'000;

std::vector<std::uint32_t> weightsOf(const std::vector<double>& chances)
{
    std::vector<std::uint32_t> weights;
    double before = 0;
    std::uint32_t left = static_cast<std::uint32_t>(million);
    for (const double chance : chances) {
        const double rise = std::clamp(chance - before, 0.0, 1.0);
        const auto weight = std::min(left, static_cast<std::uint32_t>(std::lround(rise * million)));
        weights.push_back(weight);
        left -= weight;
        before = std::max(before, chance);
    }
    weights.push_back(left);
    return weights;
}

} // namespace

void PromiseRecord::add(const std::vector<TrackedPromise>& promises)
{
    for (const TrackedPromise& tracked : promises) {
        if (tracked.progress.isSuperseded || tracked.progress.state == PromiseState::Running) continue;
        ++ended;
        if (tracked.progress.state == PromiseState::Kept) ++kept;
    }
}

std::int64_t ForecastAccount::Rest::take(std::int64_t most)
{
    const std::int64_t taken = std::clamp<std::int64_t>(most, 0, amount);
    amount -= taken;
    return taken;
}

ForecastAccount::ForecastAccount(const PayerProfiles& profiles, const ForecastRules& rules, const WeekEnds& ends)
    : m_profiles(profiles),
      m_rules(rules),
      m_ends(ends),
      m_variances(ends.size(), 0),
      m_days({}, profiles.paysOnSettlementDays())
{
    for (const std::int32_t end : ends) m_usualReach.push_back(m_days.lastReachedBy(end));
}

void ForecastAccount::add(const Account& account, Currency currency, const std::vector<TrackedPromise>& promises,
                          double promiseRate, CashForecast& forecast)
{
    const AccountState state = stateOf(account, m_profiles.asOf(), currency);
    if (state.debits.empty()) return;
    begin(account, forecast);
    m_currency = state.balance.currency();
    const auto disputed = disputedItems(account, state.asOf);
    for (const OpenItem& open : state.debits) {
        const bool isDisputed = disputedFrom(disputed, open.item->id) <= state.asOf.dayNumber();
        m_rests.push_back({open.item, open.open.minorUnits(), isDisputed});
    }
    leaveOut(account);
    applyCredits(state);
    if (!account.instruments.empty()) placeInstruments(account, state);
    PromiseRecord record;
    record.add(promises);
    placePromises(promises, record.rate(promiseRate));
    placeRest();
}

void ForecastAccount::begin(const Account& account, CashForecast& forecast)
{
    m_forecast = &forecast;
    m_customer = account.customer.id;
    m_rests.clear();
    m_byId.clear();
    m_payDays = account.customer.payDays();
    Closures closures = account.customer.closures();
    const bool isUsual = closures.periods().empty();
    m_days = CashDays(std::move(closures), m_profiles.paysOnSettlementDays());
    m_reach = m_usualReach;
    if (isUsual) return;
    for (std::size_t week = 0; week < m_ends.size(); ++week) m_reach[week] = m_days.lastReachedBy(m_ends[week]);
}

ForecastAccount::Rest* ForecastAccount::restOf(ItemId item)
{
    if (m_byId.empty()) {
        for (std::uint32_t place = 0; place < m_rests.size(); ++place)
            m_byId.emplace_back(m_rests[place].item->id, place);
        std::sort(m_byId.begin(), m_byId.end());
    }
    const auto found = std::lower_bound(m_byId.begin(), m_byId.end(), item,
                                        [](const auto& known, ItemId sought) { return known.first < sought; });
    return found == m_byId.end() || found->first != item ? nullptr : &m_rests[found->second];
}

void ForecastAccount::leave(Rest& rest, std::int64_t amount, NoCash reason)
{
    m_forecast->noCash[static_cast<std::size_t>(reason)] += Money(rest.take(amount), m_currency);
}

void ForecastAccount::leaveOut(const Account& account)
{
    const Date asOf = m_profiles.asOf();
    for (const Dossier& dossier : account.dossiers) {
        if (dossier.decidedOn > asOf) continue;
        for (const ItemId item : dossier.items) {
            if (Rest* rest = restOf(item)) leave(*rest, rest->amount, NoCash::Litigation);
        }
    }
    const std::vector<AccountEvent>& events = account.events;
    if (const auto insolvency = insolvencyOf(events, asOf)) {
        for (Rest& rest : m_rests) {
            if (rest.item->issuedOn < insolvency->judgmentOn) leave(rest, rest.amount, NoCash::Insolvency);
        }
    }
    if (account.factorEvents.empty()) return;
    const std::vector<FactorEvent>& steps = account.factorEvents;
    for (Rest& rest : m_rests) {
        const auto state = factorStateOf(steps, rest.item->id, rest.item->dueOn, asOf, m_rules.factor);
        if (state.isFactored) leave(rest, rest.amount, NoCash::Factored);
    }
}

/// Credits that wait for their allocation pay the opening balance first, then what is oldest.
void ForecastAccount::applyCredits(const AccountState& state)
{
    std::int64_t credit = 0;
    for (const OpenItem& open : state.credits) credit -= open.open.minorUnits();
    for (const bool isOpening : {true, false}) {
        for (Rest& rest : m_rests) { // by due date
            if ((rest.item->kind == ItemKind::OpeningBalance) != isOpening) continue;
            const std::int64_t paid = std::min(credit, rest.amount);
            leave(rest, paid, NoCash::Credit);
            credit -= paid;
        }
    }
}

void ForecastAccount::placeInstruments(const Account& account, const AccountState& state)
{
    for (const ItemCover& cover : coversOf(account, state)) {
        Rest* rest = restOf(cover.item->id);
        if (rest == nullptr || !cover.state.secures) continue;
        if (cover.state.step == InstrumentStep::Discounted) {
            leave(*rest, cover.amount.minorUnits(), NoCash::Discounted);
            continue;
        }
        const Money amount(rest->take(cover.amount.minorUnits()), m_currency);
        if (!amount.isPositive()) continue;
        const CashDays banks({}, true);
        const std::int32_t next = banks.following(m_profiles.asOf().dayNumber() + 1);
        const Date on = *Date::fromDayNumber(std::max(cover.state.settlesOn.dayNumber(), next));
        put({m_customer, rest->item, amount, CashBasis::Instrument, on, on, on, {}, {}}, chancesFrom(on.dayNumber()));
    }
}

ForecastAccount::Chances ForecastAccount::chancesFrom(std::int32_t day) const
{
    Chances chances;
    for (const std::int32_t end : m_ends) chances.push_back(end >= day ? 1 : 0);
    return chances;
}

void ForecastAccount::placePromises(const std::vector<TrackedPromise>& promises, double rate)
{
    for (const TrackedPromise& tracked : promises) {
        const bool isRunning = tracked.progress.state == PromiseState::Running && !tracked.progress.isSuperseded;
        if (!isRunning || tracked.progress.lastDay <= m_profiles.asOf()) continue;
        for (const CoveredItem& awaited : tracked.awaited) {
            Rest* rest = restOf(awaited.item);
            if (rest == nullptr) continue;
            const std::int64_t amount = rest->take(awaited.amount.minorUnits());
            if (amount > 0) placePromise(*rest, amount, tracked, rate);
        }
    }
}

/// Kept, it comes on its day; else as such an invoice comes when it is still open on the promise's last day.
void ForecastAccount::placePromise(Rest& rest, std::int64_t amount, const TrackedPromise& promise, double chance)
{
    const std::int32_t tomorrow = m_profiles.asOf().dayNumber() + 1;
    const std::int32_t day = m_days.following(std::max(promise.promise->promisedOn.dayNumber(), tomorrow));
    const PaymentOutlook broken = outlookOf(rest, promise.progress.lastDay.dayNumber());
    Chances chances;
    for (std::size_t week = 0; week < m_ends.size(); ++week) {
        const double kept = m_ends[week] >= day ? chance : 0;
        const double later = m_profiles.isThin() ? 0 : m_profiles.chancePaidBy(broken, m_reach[week]);
        chances.push_back(kept + (1 - chance) * later);
    }
    const Date on = *Date::fromDayNumber(day);
    const auto dayBy = [&](double share) {
        return chance >= share ? std::optional<Date>(on) : dayOfChance(broken, (share - chance) / (1 - chance));
    };
    put({m_customer, rest.item, Money(amount, m_currency), CashBasis::Promise, dayBy(0.5), on, dayBy(0.9), {}, {}},
        chances);
}

PaymentOutlook ForecastAccount::outlookOf(const Rest& rest, std::int32_t openOn) const
{
    return m_profiles.outlook(m_customer, payableDay(*rest.item, m_payDays), rest.isDisputed, openOn);
}

std::optional<Date> ForecastAccount::dayOfChance(const PaymentOutlook& outlook, double chance) const
{
    if (m_profiles.isThin()) return std::nullopt;
    const auto day = m_profiles.dayOfChance(outlook, chance);
    if (!day) return std::nullopt;
    return *Date::fromDayNumber(m_days.following(*day));
}

void ForecastAccount::placeRest()
{
    const std::int32_t asOf = m_profiles.asOf().dayNumber();
    for (Rest& rest : m_rests) {
        if (rest.amount <= 0) continue;
        ForecastPart part{
            m_customer, rest.item, Money(rest.take(rest.amount), m_currency), CashBasis::Habit, {}, {}, {}, {}, {}};
        if (m_profiles.isThin()) {
            const std::int32_t day = m_days.following(std::max(payableDay(*rest.item, m_payDays), asOf + 1));
            part.basis = CashBasis::DueDate;
            part.likelyOn = *Date::fromDayNumber(day);
            put(std::move(part), chancesFrom(day));
            continue;
        }
        const PaymentOutlook outlook = outlookOf(rest, asOf);
        if (m_profiles.of(m_customer).model == DateModel::BookLevel) part.basis = CashBasis::Book;
        if (rest.isDisputed) part.basis = CashBasis::Dispute;
        part.likelyOn = dayOfChance(outlook, 0.5);
        part.earliestOn = dayOfChance(outlook, 0.1);
        part.latestOn = dayOfChance(outlook, 0.9);
        Chances chances;
        for (const std::int32_t day : m_reach) chances.push_back(m_profiles.chancePaidBy(outlook, day));
        put(std::move(part), chances);
    }
}

void ForecastAccount::put(ForecastPart part, const Chances& chances)
{
    const std::vector<std::uint32_t> weights = weightsOf(chances);
    addVariance(part.amount, weights);
    part.weeks = apportion(part.amount, weights);
    part.later = part.weeks.back();
    part.weeks.pop_back();
    m_forecast->later += part.later;
    for (std::size_t week = 0; week < part.weeks.size(); ++week) {
        ForecastWeek& into = m_forecast->weeks[week];
        into.expected += part.weeks[week];
        if (part.basis == CashBasis::Promise) into.promised += part.weeks[week];
        if (part.basis == CashBasis::Instrument) into.secured += part.weeks[week];
    }
    m_forecast->parts.push_back(std::move(part));
}

void ForecastAccount::addVariance(Money amount, const std::vector<std::uint32_t>& weights)
{
    const Wide cents = std::min<std::int64_t>(amount.minorUnits(), Money::largest / 10);
    for (std::size_t week = 0; week < m_variances.size(); ++week) {
        const Wide perMille = weights[week] / 1'000;
        m_variances[week] += cents * cents * perMille * (1'000 - perMille);
    }
}

} // namespace encours
