// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/indicators/counted_cover.h"

#include "portfolio/instrument_cover.h"
#include "portfolio/promises.h"
#include "portfolio/risk/exposure.h"
#include "portfolio/risk/factored_items.h"

#include <algorithm>
#include <unordered_map>

namespace encours {

namespace {

/// Exposure and limits, without what an exposure says beside them.
CreditCover coverOf(const AccountLines& lines, const Ageing& ageing, Date asOf, const IndicatorRules& rules)
{
    const Account& account = lines.account;
    const Money balance = ageing.total();
    const Currency currency = balance.currency();
    if (lines.hasInstruments) return exposureOf(account, asOf, rules.book, currency).cover; // discounted bills
    CreditCover cover{larger(balance, Money(0, currency)), {}, {}};
    if (!cover.exposure.isPositive()) return cover;
    if (!account.customer.field(CustomerField::CreditLimit).empty())
        cover.ownLimit = account.customer.creditLimit(currency);
    if (rules.book.insurance.exists() && !account.customer.field(CustomerField::InsuredLimit).empty())
        cover.insuredLimit = account.customer.insuredLimit(currency);
    return cover;
}

std::size_t lineOf(const Account& account, const Item* item)
{
    return static_cast<std::size_t>(item - account.items.data());
}

bool isScheduled(const Account& account, const Item& item, Date asOf)
{
    if (account.circuit.empty()) return false;
    const CircuitState circuit = circuitOf(account.circuit, item.id, asOf);
    return circuit.reached == CircuitStep::Scheduled && !circuit.isHeld;
}

using SecuredByItem = std::unordered_map<ItemId, std::int64_t>;

void addCovered(const AccountLines& lines, Date asOf, Currency currency, SecuredByItem& secured)
{
    if (!lines.hasInstruments) return;
    const AccountState state = stateOf(lines.account, asOf, currency);
    for (const ItemCover& cover : coversOf(lines.account, state)) {
        if (cover.state.secures) secured[cover.item->id] += cover.amount.minorUnits();
    }
}

void addPromised(const Account& account, Date asOf, const IndicatorRules& rules, SecuredByItem& secured)
{
    const auto mayRun = [&](const Promise& promise) {
        return promise.madeOn <= asOf && lastDayOf(promise, rules.promiseGraceTargetDays) >= asOf;
    };
    if (std::none_of(account.promises.begin(), account.promises.end(), mayRun)) return;
    for (const TrackedPromise& tracked : trackPromises(account, asOf, rules.promiseGraceTargetDays)) {
        if (tracked.progress.isSuperseded || tracked.progress.state != PromiseState::Running) continue;
        for (const CoveredItem& awaited : tracked.awaited) secured[awaited.item] += awaited.amount.minorUnits();
    }
}

} // namespace

CoveredExposure coveredExposure(const AccountLines& lines, const Ageing& ageing, Date asOf, const IndicatorRules& rules)
{
    const CreditCover cover = coverOf(lines, ageing, asOf, rules);
    if (!cover.exposure.isPositive()) return {};
    return {cover.exposure.minorUnits(), cover.beyondOwnLimit().minorUnits(),
            (cover.exposure - insuredLoss(rules.book.insurance, cover)).minorUnits()};
}

std::vector<FinancedItem> financedItems(const AccountLines& lines, Date asOf, const IndicatorRules& rules)
{
    std::vector<FinancedItem> financed;
    const Account& account = lines.account;
    if (account.factorEvents.empty() || account.items.empty()) return financed;
    const Currency currency = account.items.front().amount.currency();
    const Date horizon = asOf.plusDays(rules.horizonDays);
    for (const FactoredItem& factored : factoredItems(account, asOf, rules.book.factor, currency)) {
        if (!factored.state.isFinanced) continue;
        const std::int64_t amount = std::min(factored.state.financed.minorUnits(), factored.open.minorUnits());
        if (amount > 0)
            financed.push_back({lineOf(account, factored.item), amount, factored.state.definancedOn <= horizon});
    }
    return financed;
}

std::vector<DueItem> dueItems(const AccountLines& lines, Date asOf, const IndicatorRules& rules, Currency currency)
{
    std::vector<DueItem> due;
    const LedgerColumns& columns = lines.columns;
    const std::int32_t from = asOf.dayNumber();
    const std::int32_t to = asOf.plusDays(rules.horizonDays).dayNumber();
    for (std::size_t line = 0; line < lines.count; ++line) {
        const std::size_t item = lines.first + line;
        if (columns.dueOn[item] < from || columns.dueOn[item] > to) continue;
        const std::int64_t open = columns.openOn(item, from);
        if (open > 0) due.push_back({line, open, 0});
    }
    if (due.empty()) return due;
    const Account& account = lines.account;
    SecuredByItem secured;
    addCovered(lines, asOf, currency, secured);
    addPromised(account, asOf, rules, secured);
    for (DueItem& part : due) {
        const Item& item = account.items[part.line];
        if (isScheduled(account, item, asOf)) part.secured = part.open;
        else if (const auto found = secured.find(item.id); found != secured.end())
            part.secured = std::min(part.open, found->second);
    }
    return due;
}

} // namespace encours
