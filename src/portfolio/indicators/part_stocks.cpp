// SPDX-License-Identifier: GPL-3.0-or-later
// What is owed on a day, line by line, and what slid on since thirty days before.
#include "portfolio/aged_columns.h"
#include "portfolio/indicators/part_maker.h"
#include "portfolio/indicators/roll_rates.h"
#include "portfolio/risk/impairment.h"

#include <algorithm>
#include <span>

namespace encours {

namespace {

/// Calls `visit(lines, line, open)` for each line with open debits of the wanted places, once for a line.
template <typename Visit, typename IsWanted>
void forEachPlaced(const PartScope& scope, IsWanted isWanted, Visit visit)
{
    std::vector<PlacedDebit> placed;
    forEachSound(scope, [&](const AccountLines& lines) {
        placeDebits(lines, scope.asOf, scope.currency(), placed);
        for (auto begin = placed.begin(); begin != placed.end();) {
            const std::size_t line = begin->line;
            std::int64_t open = 0;
            for (; begin != placed.end() && begin->line == line; ++begin) open += isWanted(*begin) ? begin->open : 0;
            if (open != 0) visit(lines, line, open);
        }
    });
}

bool isOverdue(const PlacedDebit& placed)
{
    return placed.bucket && *placed.bucket != AgeBucket::NotDue;
}

/// Calls `visit(lines, line, open)` for each line of which something is open, credits too.
template <typename Visit>
void forEachOpen(const PartScope& scope, Visit visit)
{
    forEachSound(scope, [&](const AccountLines& lines) {
        for (std::size_t line = 0; line < lines.count; ++line) {
            const std::int64_t open = lines.openOn(line, scope.asOf);
            if (open != 0) visit(lines, line, open);
        }
    });
}

/// The placed parts of one line after the other, of two days.
class LinePairs {
public:
    LinePairs(const std::vector<PlacedDebit>& then, const std::vector<PlacedDebit>& now) : m_then(then), m_now(now) {}

    /// Calls `visit(line, flows)` for each line that was open then.
    template <typename Visit>
    void forEach(Visit visit) const
    {
        for (auto begin = m_then.begin(); begin != m_then.end();) {
            const std::size_t line = begin->line;
            const auto end = std::find_if(begin, m_then.end(), [line](const auto& part) { return part.line != line; });
            RollFlows flows;
            addRolls({begin, end}, ofLine(m_now, line), flows);
            visit(line, flows);
            begin = end;
        }
    }

private:
    static std::vector<PlacedDebit> ofLine(const std::vector<PlacedDebit>& placed, std::size_t line)
    {
        const auto [begin, end] =
            std::equal_range(placed.begin(), placed.end(), PlacedDebit{line, {}, 0},
                             [](const PlacedDebit& left, const PlacedDebit& right) { return left.line < right.line; });
        return {begin, end};
    }

    const std::vector<PlacedDebit>& m_then;
    const std::vector<PlacedDebit>& m_now;
};

} // namespace

void addItemPart(const Account& account, const Item& item, std::int64_t value, Parts& parts)
{
    if (value == 0) return;
    FigurePart part;
    part.kind = FigurePartKind::Item;
    part.customer = account.customer.id;
    part.item = item.id;
    part.on = item.dueOn;
    part.value = value;
    parts.push_back(part);
}

FigurePart customerPart(const Account& account, std::int64_t value)
{
    FigurePart part;
    part.kind = FigurePartKind::Customer;
    part.customer = account.customer.id;
    part.value = value;
    return part;
}

Parts receivableParts(const PartScope& scope)
{
    Parts parts;
    forEachOpen(scope, [&](const AccountLines& lines, std::size_t line, std::int64_t open) {
        addItemPart(lines.account, lines.account.items[line], open, parts);
    });
    return parts;
}

Parts overdueParts(const PartScope& scope)
{
    Parts parts;
    forEachPlaced(scope, isOverdue, [&](const AccountLines& lines, std::size_t line, std::int64_t open) {
        addItemPart(lines.account, lines.account.items[line], open, parts);
    });
    return parts;
}

Parts notDueParts(const PartScope& scope)
{
    Parts parts;
    forEachPlaced(
        scope, [](const PlacedDebit& placed) { return !isOverdue(placed); },
        [&](const AccountLines& lines, std::size_t line, std::int64_t open) {
            addItemPart(lines.account, lines.account.items[line], open, parts);
        });
    Parts all = receivableParts(scope);
    return sumOf(all) < sumOf(parts) ? all : parts;
}

Parts latenessParts(const PartScope& scope)
{
    Parts parts = overdueParts(scope);
    forEachOpen(scope, [&](const AccountLines& lines, std::size_t line, std::int64_t open) {
        if (open < 0) addItemPart(lines.account, lines.account.items[line], open, parts);
    });
    if (sumOf(parts) <= 0) parts.clear();
    return parts;
}

Parts openAgeParts(const PartScope& scope, bool isByDays)
{
    Parts parts;
    forEachOpen(scope, [&](const AccountLines& lines, std::size_t line, std::int64_t open) {
        if (open < 0) return;
        const Item& item = lines.account.items[line];
        const int days = scope.asOf - item.issuedOn;
        addItemPart(lines.account, item, isByDays ? weighted(open, days) : open, parts);
        if (!isByDays || days == 0) return;
        parts.back().amount = Money(open, scope.currency());
        parts.back().days = days;
    });
    return parts;
}

Parts rollParts(const PartScope& scope, std::size_t bucket, bool isRolled)
{
    Parts parts;
    std::vector<PlacedDebit> now;
    std::vector<PlacedDebit> then;
    forEachSound(scope, [&](const AccountLines& lines) {
        placeDebits(lines, scope.asOf, scope.currency(), now);
        placeDebits(lines, scope.asOf.plusDays(-rollDays), scope.currency(), then);
        LinePairs(then, now).forEach([&](std::size_t line, const RollFlows& flows) {
            const std::int64_t value = isRolled ? flows.rolled[bucket] : flows.before[bucket];
            addItemPart(lines.account, lines.account.items[line], value, parts);
        });
    });
    return parts;
}

Parts provisionParts(const PartScope& scope, bool isBase)
{
    const std::vector<Ageing> ageings = ageByAccount(scope.portfolio, scope.asOf);
    Parts parts;
    forEachAccount(scope.portfolio, [&](std::size_t index, const AccountLines& lines) {
        const Provision provision = provisionFor(impairedAmounts(ageings[index], lines.account.events, scope.asOf),
                                                 scope.rules.book.provision, scope.rules.book.usualVat);
        const ImpairedAmounts& base = provision.base;
        const Money whole = base.days1To30 + base.days31To60 + base.days61To90 + base.over90 + base.doubtful;
        FigurePart part = customerPart(lines.account, (isBase ? whole : provision.total()).minorUnits());
        if (!isBase) part.amount = whole;
        if (part.value != 0) parts.push_back(part);
    });
    return parts;
}

Parts balanceParts(const PartScope& scope)
{
    const std::vector<Ageing> ageings = ageByAccount(scope.portfolio, scope.asOf);
    Parts parts;
    forEachAccount(scope.portfolio, [&](std::size_t index, const AccountLines& lines) {
        const Money balance = ageings[index].total();
        if (!balance.isPositive() || isDoubtful(lines.account.events, scope.asOf)) return;
        parts.push_back(customerPart(lines.account, balance.minorUnits()));
    });
    std::stable_sort(parts.begin(), parts.end(),
                     [](const FigurePart& left, const FigurePart& right) { return left.value > right.value; });
    return parts;
}

} // namespace encours
