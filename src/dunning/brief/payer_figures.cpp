// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/brief/call_past.h"

#include "portfolio/risk/late_charges.h"

#include <algorithm>

namespace encours {

namespace {

constexpr int yearMonths = -12;
constexpr int halfYearMonths = -6;
constexpr int fewestForTrend = 3;
constexpr std::int64_t minorUnitsOfOne = 100;

/// Lateness weighted by amount, in whole units of the currency: cents times days would overflow for the largest books.
struct Lateness {
    int invoices = 0;
    std::int64_t weighted = 0;
    std::int64_t weight = 0;

    void add(int late, Money amount)
    {
        const std::int64_t units = std::max<std::int64_t>(1, amount.minorUnits() / minorUnitsOfOne);
        ++invoices;
        weighted += units * late;
        weight += units;
    }
    [[nodiscard]] int mean() const { return static_cast<int>((weighted + weight / 2) / weight); }
};

/// The day on which an invoice was paid in full; allocations stand by debit.
std::optional<Date> settledOn(const Account& account, const Item& item, Date today)
{
    const auto& allocations = account.allocations;
    const auto first = std::lower_bound(allocations.begin(), allocations.end(), item.id,
                                        [](const Allocation& left, ItemId debit) { return left.debit < debit; });
    Money open = item.amount;
    std::optional<Date> last;
    for (auto at = first; at != allocations.end() && at->debit == item.id; ++at) {
        if (at->effectiveOn > today) continue;
        open -= at->amount;
        last = last ? later(*last, at->effectiveOn) : at->effectiveOn;
    }
    return open.isZero() ? last : std::nullopt;
}

/// Of what is open and overdue: what may still be asked for, and the interest that runs.
struct Running {
    ChargesToday today;
    Money computed;
};

Result<Running> runningCharges(const Account& account, Date day, const DunningContext& context)
{
    ENCOURS_ASSIGN(const AccountCharges charges,
                   chargesOf(account, day, context.rules, context.legal, context.currency));
    const Money nothing(0, context.currency);
    Running running{{nothing, nothing, 0, {}, {}}, nothing};
    for (const InvoiceCharges& invoice : charges.invoices) {
        if (!invoice.open.isPositive() || invoice.dueOn >= context.today) continue;
        const Money due = invoice.balance.due();
        const Money indemnity = smaller(invoice.indemnity, due);
        running.today.indemnity += indemnity;
        running.today.interest += due - indemnity;
        running.computed += invoice.principalFirst.interest;
        if (due.isPositive()) ++running.today.invoices;
    }
    return running;
}

} // namespace

ChargesToday chargesToday(const Account& account, const DunningContext& context)
{
    const Result<Running> now = runningCharges(account, context.today, context);
    if (!now) {
        const Money nothing(0, context.currency);
        return {nothing, nothing, 0, std::nullopt, now.fault()};
    }
    ChargesToday charges = now->today;
    const Result<Running> tomorrow = runningCharges(account, context.today.plusDays(1), context);
    if (tomorrow && now->computed < tomorrow->computed) charges.eachDay = tomorrow->computed - now->computed;
    return charges;
}

PayerFigures payerFigures(const Account& account, Date today, Currency currency)
{
    const Date yearAgo = today.plusMonths(yearMonths);
    const Date halfYearAgo = today.plusMonths(halfYearMonths);
    PayerFigures figures;
    figures.lastAmount = Money{0, currency};
    Lateness recent;
    Lateness before;
    for (const Item& item : account.items) {
        if (item.bookedOn > today) continue;
        if (item.kind == ItemKind::Payment) {
            const bool isNewer = !figures.lastOn || *figures.lastOn < item.bookedOn;
            if (isNewer) figures.lastAmount = Money{0, item.amount.currency()};
            if (isNewer) figures.lastOn = item.bookedOn;
            if (figures.lastOn == item.bookedOn) figures.lastAmount += item.amount.absolute();
        }
        if (item.kind != ItemKind::Invoice) continue;
        const auto settled = settledOn(account, item, today);
        if (!settled || *settled <= yearAgo) continue;
        const int late = std::max(0, *settled - item.dueOn);
        ++figures.settled;
        if (late > 0) ++figures.settledLate;
        (*settled <= halfYearAgo ? before : recent).add(late, item.amount);
    }
    if (recent.invoices >= fewestForTrend && before.invoices >= fewestForTrend) {
        figures.trend = recent.mean() - before.mean();
    }
    return figures;
}

} // namespace encours
