// SPDX-License-Identifier: GPL-3.0-or-later
// What was sold, paid, collected in a period, line by line.
#include "portfolio/indicators/exact_quotient.h"
#include "portfolio/indicators/indicator_standing.h"
#include "portfolio/indicators/part_maker.h"
#include "portfolio/item_index.h"

#include <algorithm>
#include <limits>

namespace encours {

namespace {

/// As the indicators do it.
std::int64_t fitted(Wide sum)
{
    constexpr Wide most = std::numeric_limits<std::int64_t>::max();
    return static_cast<std::int64_t>(std::clamp(sum, -most, most));
}

bool isSale(const Item& item)
{
    return item.kind == ItemKind::Invoice || item.kind == ItemKind::CreditNote;
}

/// By line: what stands in "not due" or "bills".
std::vector<std::int64_t> notDueByLine(const PartScope& scope, const AccountLines& lines)
{
    std::vector<PlacedDebit> placed;
    placeDebits(lines, scope.asOf, scope.currency(), placed);
    std::vector<std::int64_t> notDue(lines.count);
    for (const PlacedDebit& part : placed) {
        if (!part.bucket || *part.bucket == AgeBucket::NotDue) notDue[part.line] += part.open;
    }
    return notDue;
}

/// What was open at the end of the month before and what was sold since, less `taken(lines, line)` of each line. Sales are
/// those of all accounts, stocks of those that are not doubtful.
template <typename TakenOf>
Parts sinceMonthEnd(const PartScope& scope, TakenOf takenOf)
{
    const IndicatorPeriod month = monthOf(scope.asOf);
    Parts parts;
    forEachAccount(scope.portfolio, [&](std::size_t, const AccountLines& lines) {
        const bool isSound = !isDoubtful(lines.account.events, scope.asOf);
        const auto taken = takenOf(lines, isSound);
        for (std::size_t line = 0; line < lines.count; ++line) {
            const Item& item = lines.account.items[line];
            std::int64_t value = isSound ? lines.openOn(line, monthEndBefore(scope.asOf)) - taken(line) : 0;
            if (isSale(item) && month.holds(item.issuedOn)) value += item.amount.minorUnits();
            addItemPart(lines.account, item, value, parts);
        }
    });
    return parts;
}

/// What an allocation counts for; nothing leaves it out.
std::int64_t readingOf(PaidReading reading, std::int64_t amount, int daysLate, int daysSinceIssue)
{
    switch (reading) {
    case PaidReading::Signed: return weighted(amount, daysLate);
    case PaidReading::EarlyAsZero: return weighted(amount, std::max(0, daysLate));
    case PaidReading::SinceIssue: return weighted(amount, daysSinceIssue);
    case PaidReading::Amount: return amount;
    case PaidReading::LateAmount: return daysLate > 0 ? amount : 0;
    }
    return 0;
}

void addPaidPart(const Account& account, const Item& invoice, const Allocation& allocation, PaidReading reading,
                 Parts& parts)
{
    const int daysLate = allocation.effectiveOn - invoice.dueOn;
    const int daysSinceIssue = allocation.effectiveOn - invoice.issuedOn;
    FigurePart part;
    part.kind = FigurePartKind::Payment;
    part.customer = account.customer.id;
    part.item = invoice.id;
    part.on = allocation.effectiveOn;
    part.value = readingOf(reading, allocation.amount.minorUnits(), daysLate, daysSinceIssue);
    if (part.value == 0) return;
    if (reading != PaidReading::Amount && reading != PaidReading::LateAmount) {
        part.amount = allocation.amount;
        part.days = reading == PaidReading::SinceIssue ? daysSinceIssue : daysLate;
    }
    parts.push_back(part);
}

} // namespace

std::int64_t sumOf(const Parts& parts)
{
    Wide sum = 0;
    for (const FigurePart& part : parts) sum += part.value;
    return fitted(sum);
}

std::int64_t weighted(std::int64_t amount, int days)
{
    return fitted(Wide{amount} * days);
}

Parts salesParts(const PartScope& scope, IndicatorPeriod period)
{
    Parts parts;
    forEachAccount(scope.portfolio, [&](std::size_t, const AccountLines& lines) {
        for (const Item& item : lines.account.items) {
            if (isSale(item) && period.holds(item.issuedOn))
                addItemPart(lines.account, item, item.amount.minorUnits(), parts);
        }
    });
    return parts;
}

Parts monthParts(const PartScope& scope)
{
    const std::vector<std::uint32_t> one(scope.portfolio.size(), 0);
    const SalesByMonth sales(scope.portfolio, scope.asOf, salesMonthsFor(scope.rules), one, 1);
    const std::vector<MonthSales> months = sales.newestFirst(0, 0, countBackMonths);
    const Parts owed = receivableParts(scope);
    const CountBack back = countBack(Money(sumOf(owed), scope.currency()), months);
    Parts parts;
    int days = 0;
    for (std::size_t month = 0; month < months.size() && days < back.days; ++month) {
        FigurePart part;
        part.kind = FigurePartKind::Month;
        part.on = sales.firstDay(static_cast<int>(month));
        part.days = months[month].days;
        part.value = months[month].sales.minorUnits();
        parts.push_back(part);
        days += months[month].days;
    }
    return parts;
}

Parts collectedParts(const PartScope& scope)
{
    return sinceMonthEnd(scope, [&scope](const AccountLines& lines, bool) {
        return [&scope, &lines](std::size_t line) { return lines.openOn(line, scope.asOf); };
    });
}

Parts collectableParts(const PartScope& scope)
{
    Parts parts = sinceMonthEnd(scope, [&scope](const AccountLines& lines, bool isSound) {
        const auto notDue = isSound ? notDueByLine(scope, lines) : std::vector<std::int64_t>{};
        return [notDue](std::size_t line) { return notDue[line]; };
    });
    // Not due is never more than what is owed: then all that is owed could not be collected yet.
    Parts whole = collectedParts(scope);
    return sumOf(whole) > sumOf(parts) ? whole : parts;
}

Parts paidParts(const PartScope& scope, PaidReading reading)
{
    Parts parts;
    const IndicatorPeriod period = scope.period();
    forEachAccount(scope.portfolio, [&](std::size_t, const AccountLines& lines) {
        const Account& account = lines.account;
        if (account.allocations.empty()) return;
        const ItemIndex index(account);
        for (const Allocation& allocation : account.allocations) {
            if (!period.holds(allocation.effectiveOn)) continue;
            const std::size_t debit = index.positionOf(allocation.debit);
            const std::size_t credit = index.positionOf(allocation.credit);
            if (debit == ItemIndex::none || credit == ItemIndex::none) continue;
            const Item& invoice = account.items[debit];
            if (invoice.kind != ItemKind::Invoice || account.items[credit].kind != ItemKind::Payment) continue;
            addPaidPart(account, invoice, allocation, reading, parts);
        }
    });
    return parts;
}

Parts receiptParts(const PartScope& scope)
{
    Parts parts;
    forEachAccount(scope.portfolio, [&](std::size_t, const AccountLines& lines) {
        for (const Receipt& receipt : receiptsIn(lines, monthOf(scope.asOf)))
            addItemPart(lines.account, lines.account.items[receipt.line], receipt.amount, parts);
    });
    return parts;
}

Parts collectionParts(const PartScope& scope, bool isCollected)
{
    Parts parts;
    forEachSound(scope, [&](const AccountLines& lines) {
        for (const CollectableInvoice& invoice : collectableInvoices(lines, scope.asOf)) {
            const std::int64_t value = isCollected ? invoice.collected : invoice.collectable;
            addItemPart(lines.account, lines.account.items[invoice.line], value, parts);
        }
    });
    return parts;
}

} // namespace encours
