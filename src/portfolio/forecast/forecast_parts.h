// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/forecast/cash_days.h"
#include "portfolio/forecast/cash_forecast.h"
#include "portfolio/indicators/exact_quotient.h"
#include "portfolio/promises.h"

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace encours {

/// The Sundays that end the weeks, as day numbers; strictly rising.
using WeekEnds = std::vector<std::int32_t>;

/// How promises were kept, by the day of the forecast.
struct PromiseRecord {
    int kept = 0; ///< in time
    int ended = 0;

    void add(const std::vector<TrackedPromise>& promises);
    /// Drawn towards `usual` as if four had been seen.
    [[nodiscard]] double rate(double usual) const { return (kept + 4 * usual) / (ended + 4.0); }
};

/// Where cash is expected from one account.
class ForecastAccount {
public:
    ForecastAccount(const PayerProfiles& profiles, const ForecastRules& rules, const WeekEnds& ends);

    /// Adds the parts of an account and what is left out of it. `promises` are those tracked on that day; `promiseRate` is
    /// that of the book.
    void add(const Account& account, Currency currency, const std::vector<TrackedPromise>& promises, double promiseRate,
             CashForecast& forecast);
    /// By week, what the parts added so far vary as if each were paid for itself: squares of cents times 10^6.
    [[nodiscard]] const std::vector<Wide>& variances() const { return m_variances; }

private:
    /// What is still to be placed of an open debit.
    struct Rest {
        const Item* item = nullptr;
        std::int64_t amount = 0;
        bool isDisputed = false;
        [[nodiscard]] std::int64_t take(std::int64_t most);
    };
    using Chances = std::vector<double>; ///< by week: that it has come by its end

    void begin(const Account& account, CashForecast& forecast);
    void applyCredits(const AccountState& state);
    void leaveOut(const Account& account);
    void placeInstruments(const Account& account, const AccountState& state);
    void placePromises(const std::vector<TrackedPromise>& promises, double rate);
    void placeRest();
    void placePromise(Rest& rest, std::int64_t amount, const TrackedPromise& promise, double chance);
    void leave(Rest& rest, std::int64_t amount, NoCash reason);
    [[nodiscard]] Rest* restOf(ItemId item);
    [[nodiscard]] PaymentOutlook outlookOf(const Rest& rest, std::int32_t openOn) const;
    [[nodiscard]] std::optional<Date> dayOfChance(const PaymentOutlook& outlook, double chance) const;
    [[nodiscard]] Chances chancesFrom(std::int32_t day) const;
    void put(ForecastPart part, const Chances& chances);
    void addVariance(Money amount, const std::vector<std::uint32_t>& weights);

    const PayerProfiles& m_profiles;
    const ForecastRules& m_rules;
    const WeekEnds& m_ends;
    std::vector<Wide> m_variances;
    WeekEnds m_usualReach; ///< lastReachedBy of each week's end without closures
    // Of the account at hand.
    CashForecast* m_forecast = nullptr;
    CustomerId m_customer;
    Currency m_currency;
    std::vector<Rest> m_rests;                            ///< by due date
    std::vector<std::pair<ItemId, std::uint32_t>> m_byId; ///< made when first asked for
    CashDays m_days;
    WeekEnds m_reach;
    PayDays m_payDays;
};

} // namespace encours
