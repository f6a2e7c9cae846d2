// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/risk/legal_claims.h"

#include "receivables/bad_debt.h"

namespace encours {

Money openBefore(const AccountState& state, Date judgmentOn)
{
    Money before(0, state.balance.currency());
    for (const OpenItem& open : state.debits) {
        if (open.item->issuedOn < judgmentOn) before += open.open;
    }
    return before;
}

const OpenItem* oldestInvoice(const AccountState& state)
{
    const auto startOf = [](const Item& item) {
        return earlier(item.issuedOn, item.deliveredOn.value_or(item.issuedOn));
    };
    const OpenItem* oldest = nullptr;
    for (const OpenItem& open : state.debits) {
        if (open.item->kind != ItemKind::Invoice) continue;
        if (oldest == nullptr || startOf(*open.item) < startOf(*oldest->item)) oldest = &open;
    }
    return oldest;
}

Money concernedBy(LegalDeadlineKind kind, const Account& account, const AccountState& state, Rate usualVat)
{
    const Money owed = larger(state.balance, Money(0, state.balance.currency()));
    const auto insolvency = insolvencyOf(account.events, state.asOf);
    const Money frozen = insolvency ? openBefore(state, insolvency->judgmentOn) : owed;
    switch (kind) {
    case LegalDeadlineKind::ClaimDeclaration:
    case LegalDeadlineKind::ForeclosureRelief:
    case LegalDeadlineKind::PublicationToWatch: return frozen;
    case LegalDeadlineKind::VatRecovery: return vatInside(frozen, usualVat);
    case LegalDeadlineKind::Limitation:
    case LegalDeadlineKind::InjunctionService:
    case LegalDeadlineKind::Opposition:
    case LegalDeadlineKind::Enforcement: return owed;
    }
    return owed;
}

} // namespace encours
