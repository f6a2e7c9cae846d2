// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/risk/exposure.h"

#include "portfolio/open_items.h"

#include <algorithm>

namespace encours {

namespace {

/// Of discounted bills, what no open item stands for any more.
Money discountedOutsideLedger(const Account& account, const AccountState& state)
{
    Money outside(0, state.balance.currency());
    for (const Instrument& instrument : account.instruments) {
        if (!stateOf(instrument, state.asOf).isDiscountedRisk) continue;
        Money stillOpen(0, state.balance.currency());
        for (const CoveredItem& covered : instrument.items) {
            stillOpen += smaller(covered.amount, openOf(state, covered.item));
        }
        outside += instrument.amount - smaller(stillOpen, instrument.amount);
    }
    return outside;
}

/// The insurer was told after this item fell due.
bool wasDeclared(const Account& account, const Item& item, Date asOf)
{
    return std::any_of(account.events.begin(), account.events.end(), [&](const AccountEvent& event) {
        return event.kind == AccountEventKind::InsurerNotified && event.on > item.dueOn && event.on <= asOf;
    });
}

void findDeclaration(const Account& account, const AccountState& state, const InsuranceContract& contract,
                     Exposure& exposure)
{
    if (!contract.exists() || !exposure.cover.insuredLimit || !exposure.cover.insuredLimit->isPositive()) return;
    if (!state.balance.isPositive()) return;    // credit that waits for its allocation covers everything
    for (const OpenItem& open : state.debits) { // oldest due date first
        if (open.item->dueOn >= state.asOf || wasDeclared(account, *open.item, state.asOf)) continue;
        exposure.declareBy = declareBy(contract, open.item->dueOn);
        exposure.declareNumber = open.item->number.str();
        return;
    }
}

} // namespace

Exposure exposureOf(const Account& account, Date asOf, const BookRules& rules, Currency currency)
{
    const AccountState state = stateOf(account, asOf, currency);
    const Money nothing(0, state.balance.currency());
    Exposure exposure;
    exposure.overdue = state.ageing.overdue();
    exposure.discountedBills = discountedOutsideLedger(account, state);
    exposure.cover.exposure = larger(state.balance, nothing) + exposure.discountedBills;
    exposure.cover.ownLimit = account.customer.creditLimit(state.balance.currency());
    exposure.cover.insuredLimit = account.customer.insuredLimit(state.balance.currency());
    exposure.insuredLoss = rules.insurance.exists() && exposure.cover.insuredLimit
                               ? insuredLoss(rules.insurance, exposure.cover)
                               : nothing;
    findDeclaration(account, state, rules.insurance, exposure);
    return exposure;
}

} // namespace encours
