// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/demo_currencies.h"

#include "money/rate.h"

#include <algorithm>
#include <array>
#include <optional>

namespace encours {
namespace {

constexpr std::size_t fewestCustomers = 20;
constexpr int fewestItems = 4;
constexpr int mostItems = 80;
constexpr std::int64_t rateUnit = 10'000;
constexpr std::int64_t wholeUnit = 100; ///< cents of these three currencies

/// Ten-thousandths of the currency for one euro: in the middle, and how far it moves.
struct DemoRate {
    std::string_view code;
    std::int64_t middle = 0;
    std::int64_t swing = 0;
};
constexpr std::array<DemoRate, 3> rates{{{"USD", 10'900, 350}, {"CHF", 9'550, 150}, {"GBP", 8'500, 120}}};

/// Another rate each month, up and down over some years.
std::int64_t rateOn(const DemoRate& rate, Date day)
{
    constexpr int monthsUp = 7;
    const auto [year, month, dayOfMonth] = day.parts();
    const int place = (year * 12 + month) % (2 * monthsUp);
    const int height = place < monthsUp ? place : 2 * monthsUp - place;
    return rate.middle + rate.swing * (2 * height - monthsUp) / monthsUp;
}

/// Prices are round in the currency in which they are made.
Money originalOf(const DemoItem& item, const DemoRate& rate)
{
    const Currency currency = *Currency::parse(rate.code);
    const Money exact = proportion(Money{item.cents, currency}, rateOn(rate, item.bookedOn), rateUnit);
    const Money units = proportion(exact, 1, wholeUnit);
    return units.isZero() ? exact : Money{units.minorUnits() * wholeUnit, currency};
}

struct AccountSize {
    int items = 0;
    std::int64_t balance = 0;
};

/// Whose account is in which of the three.
std::vector<std::optional<std::size_t>> currencyOfCustomers(const DemoBook& book)
{
    std::vector<AccountSize> accounts(book.customers.size());
    for (const DemoItem& item : book.items) {
        ++accounts[item.customer].items;
        accounts[item.customer].balance += item.cents;
    }
    std::vector<std::optional<std::size_t>> currencies(book.customers.size());
    std::size_t next = 0;
    // One third of the customers for each, so that they do not stand side by side.
    for (DemoIndex customer = 0; customer < accounts.size() && next < rates.size(); ++customer) {
        const AccountSize& account = accounts[customer];
        const bool isSmall = account.items >= fewestItems && account.items <= mostItems;
        if (!isSmall || account.balance <= 0 || customer * rates.size() < next * accounts.size()) continue;
        currencies[customer] = next++;
    }
    return currencies;
}

} // namespace

std::vector<DemoForeignAmount> generateDemoCurrencies(const DemoBook& book)
{
    std::vector<DemoForeignAmount> amounts;
    if (book.customers.size() < fewestCustomers) return amounts;
    const auto currencies = currencyOfCustomers(book);
    for (DemoIndex item = 0; item < book.items.size(); ++item) {
        const auto currency = currencies[book.items[item].customer];
        if (currency) amounts.push_back({item, originalOf(book.items[item], rates[*currency])});
    }
    return amounts;
}

} // namespace encours
