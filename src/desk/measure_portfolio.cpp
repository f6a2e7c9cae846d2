// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/measure_portfolio.h"

#include "portfolio/aged_columns.h"
#include "store/store.h"

#include <algorithm>
#include <array>

namespace encours {
namespace {

constexpr int historyMonths = 36;
constexpr int refreshRounds = 15;
constexpr int dayRounds = 9;
constexpr int daysBetween = 120;

/// Lines and allocations of a whole book in columns, in the order of the accounts: what the plainest loop runs over.
struct PlainColumns {
    std::vector<std::uint32_t> account;
    std::vector<std::int32_t> bookedOn;
    std::vector<std::int32_t> dueOn;
    std::vector<std::int64_t> amount;
    std::vector<std::uint32_t> debit; ///< place of the line
    std::vector<std::uint32_t> credit;
    std::vector<std::int32_t> effectiveOn;
    std::vector<std::int64_t> allocated;
};

PlainColumns plainColumnsOf(const Portfolio& portfolio)
{
    PlainColumns plain;
    for (std::size_t place = 0; place < portfolio.size(); ++place) {
        const Account& account = portfolio.at(place);
        const auto first = static_cast<std::uint32_t>(plain.amount.size());
        for (const Item& item : account.items) {
            plain.account.push_back(static_cast<std::uint32_t>(place));
            plain.bookedOn.push_back(item.bookedOn.dayNumber());
            plain.dueOn.push_back(item.dueOn.dayNumber());
            plain.amount.push_back(item.amount.minorUnits());
        }
        for (const Allocation& allocation : account.allocations) {
            const Item* const debit = account.findItem(allocation.debit);
            const Item* const credit = account.findItem(allocation.credit);
            plain.debit.push_back(first + static_cast<std::uint32_t>(debit - account.items.data()));
            plain.credit.push_back(first + static_cast<std::uint32_t>(credit - account.items.data()));
            plain.effectiveOn.push_back(allocation.effectiveOn.dayNumber());
            plain.allocated.push_back(allocation.amount.minorUnits());
        }
    }
    return plain;
}

constexpr std::size_t plainBuckets = 6;
using PlainAgeing = std::array<std::int64_t, plainBuckets>;

/// The aged balance by customer as anybody would write it: what is left of every line, then its column.
std::vector<PlainAgeing> ageByPlainLoop(const PlainColumns& plain, std::size_t accounts, std::int32_t day)
{
    std::vector<std::int64_t> left = plain.amount;
    for (std::size_t place = 0; place < plain.allocated.size(); ++place) {
        if (plain.effectiveOn[place] > day) continue;
        left[plain.debit[place]] -= plain.allocated[place];
        left[plain.credit[place]] += plain.allocated[place];
    }
    std::vector<PlainAgeing> ageings(accounts);
    for (std::size_t line = 0; line < left.size(); ++line) {
        if (plain.bookedOn[line] > day || left[line] == 0) continue;
        const std::int32_t age = day - plain.dueOn[line];
        const auto bucket = static_cast<std::size_t>((age > 0) + (age > 30) + (age > 60) + (age > 90));
        ageings[plain.account[line]][left[line] < 0 ? plainBuckets - 1 : bucket] += left[line];
    }
    return ageings;
}

/// Both ways must give the same sum; a fast wrong answer is worth nothing.
Result<Done> checkSame(const std::vector<Ageing>& fast, const std::vector<PlainAgeing>& plain)
{
    for (std::size_t place = 0; place < fast.size(); ++place) {
        std::int64_t sum = 0;
        for (const std::int64_t bucket : plain[place]) sum += bucket;
        if (fast[place].total().minorUnits() != sum || fast[place].over90.minorUnits() != plain[place][4]) {
            return Fault{FaultCode::StoreFailed, {{"detail", "aged"}}, "the aged balance differs from the plain loop"};
        }
    }
    return Done{};
}

Result<std::vector<Measurement>> measureFigures(const Desk& desk, std::int64_t invoices)
{
    const auto portfolio = desk.portfolio();
    const PlainColumns plain = plainColumnsOf(*portfolio);
    std::vector<std::int64_t> aged;
    std::vector<std::int64_t> history;
    std::vector<std::int64_t> floor;
    for (int round = 0; round < dayRounds; ++round) {
        const Date day = desk.today().plusDays(-round * daysBetween);
        std::vector<Ageing> ageings;
        std::vector<PlainAgeing> plainAgeings;
        std::vector<HistoryPoint> points;
        floor.push_back(
            microsecondsOf([&] { plainAgeings = ageByPlainLoop(plain, portfolio->size(), day.dayNumber()); }));
        aged.push_back(microsecondsOf([&] { ageings = ageByAccount(*portfolio, day); }));
        history.push_back(microsecondsOf([&] { points = historyOf(*portfolio, desk.today(), historyMonths); }));
        ENCOURS_TRY(checkSame(ageings, plainAgeings));
    }
    const std::int64_t least = std::max<std::int64_t>(1, medianOf(floor));
    return std::vector<Measurement>{{"aged", invoices, medianOf(aged), least},
                                    {"history", invoices, medianOf(history), least}};
}

/// The account with most lines: reading it whole would cost most.
CustomerId largestAccount(const Portfolio& portfolio)
{
    std::size_t largest = 0;
    for (std::size_t place = 1; place < portfolio.size(); ++place) {
        if (portfolio.at(place).items.size() > portfolio.at(largest).items.size()) largest = place;
    }
    return portfolio.at(largest).customer.id;
}

Result<Measurement> measureRefresh(Desk& desk, std::int64_t invoices)
{
    const CustomerId customer = largestAccount(*desk.portfolio());
    std::vector<std::int64_t> refreshes;
    std::vector<std::int64_t> transactions;
    for (int round = 0; round < refreshRounds; ++round) {
        Attempt attempt;
        attempt.outcome = Outcome::NoAnswer;
        attempt.on = desk.today();
        std::optional<Result<Recorded>> recorded;
        transactions.push_back(microsecondsOf([&] {
            recorded =
                desk.store().record(desk.header("contact", {}, "bench"), [&](FactWriter& writer) -> Result<Done> {
                    ENCOURS_ASSIGN([[maybe_unused]] const AttemptId id, writer.addAttempt(customer, attempt));
                    return Done{};
                });
        }));
        if (!*recorded) return recorded->fault();
        std::optional<Result<Done>> refreshed;
        refreshes.push_back(microsecondsOf([&] { refreshed = desk.refresh(customer, **recorded); }));
        if (!*refreshed) return refreshed->fault();
    }
    return Measurement{"refresh", invoices, medianOf(refreshes), std::max<std::int64_t>(1, medianOf(transactions))};
}

} // namespace

std::int64_t medianOf(std::vector<std::int64_t> times)
{
    std::ranges::sort(times);
    return times[times.size() / 2];
}

std::int64_t plainAgeingFloor(const Portfolio& portfolio, Date today)
{
    const PlainColumns plain = plainColumnsOf(portfolio);
    std::vector<std::int64_t> floor;
    volatile std::int64_t kept = 0; // what is computed must be seen to be used
    for (int round = 0; round < dayRounds; ++round) {
        const std::int32_t day = today.plusDays(-round * daysBetween).dayNumber();
        floor.push_back(microsecondsOf([&] {
            const std::vector<PlainAgeing> ageings = ageByPlainLoop(plain, portfolio.size(), day);
            kept = ageings.empty() ? 0 : ageings.front().front();
        }));
    }
    return std::max<std::int64_t>(1, medianOf(floor));
}

Result<std::vector<Measurement>> measurePortfolio(Desk& desk, std::int64_t invoices)
{
    ENCOURS_ASSIGN(auto results, measureFigures(desk, invoices));
    ENCOURS_ASSIGN(Measurement refresh, measureRefresh(desk, invoices));
    results.push_back(std::move(refresh));
    return results;
}

} // namespace encours
