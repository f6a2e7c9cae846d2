// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/item_states.h"

#include "portfolio/instrument_cover.h"

#include <algorithm>

namespace encours {

namespace {

std::optional<Date> earliest(std::optional<Date> known, Date other)
{
    return known ? earlier(*known, other) : other;
}

/// Insolvency stops all dunning of the account; a factor that does the dunning stops ours of what it was assigned.
void addBlocks(AccountView& view)
{
    const FactorContract& contract = view.context.rules.factor;
    for (ItemView& item : view.items) {
        if (!view.account.factorEvents.empty()) {
            item.isFactored =
                factorStateOf(view.account.factorEvents, item.item->id, item.item->dueOn, view.context.today, contract)
                    .isFactored;
        }
        if (!view.insolvency && !(item.isFactored && contract.factorChases)) continue;
        item.blocked = item.unsuspended;
        item.unsuspended = Money(0, item.open.currency());
    }
}

void addInstruments(AccountView& view)
{
    if (view.account.instruments.empty()) return;
    for (const ItemCover& cover : coversOf(view.account, view.state)) {
        ItemView* item = view.find(cover.item->id);
        if (item == nullptr || !cover.state.secures) continue;
        const Money part = smaller(cover.amount, item->unsuspended);
        item->secured += part;
        item->unsuspended -= part;
        item->securedUntil = earliest(item->securedUntil, cover.state.settlesOn);
    }
    for (const Instrument& instrument : view.account.instruments) {
        const InstrumentState state = stateOf(instrument, view.context.today);
        if (!state.unpaidOn) continue;
        for (const CoveredItem& covered : instrument.items) {
            ItemView* item = view.find(covered.item);
            if (item == nullptr || (item->unpaidOn && *state.unpaidOn < *item->unpaidOn)) continue;
            item->unpaid = &instrument;
            item->unpaidOn = state.unpaidOn;
            // Its money is known not to come: there is nothing left to wait for.
            item->lateFrom = earlier(item->lateFrom, later(*state.unpaidOn, item->item->dueOn.plusDays(1)));
        }
    }
}

void addDisputes(AccountView& view)
{
    const Date today = view.context.today;
    for (const Dispute& dispute : view.account.disputes) {
        if (dispute.openedOn > today) continue;
        for (const CoveredItem& covered : dispute.items) {
            ItemView* item = view.find(covered.item);
            if (item == nullptr) continue;
            if (dispute.isOpen(today)) {
                const Money part = smaller(covered.amount, item->unsuspended);
                item->disputed += part;
                item->unsuspended -= part;
                item->disputeDeadline = earliest(item->disputeDeadline, dispute.deadlineOn);
            } else if (dispute.resolution == DisputeResolution::Rejected) {
                if (item->rejected == nullptr || *item->rejected->resolvedOn <= *dispute.resolvedOn)
                    item->rejected = &dispute;
            }
        }
    }
}

void addPromises(AccountView& view)
{
    for (const TrackedPromise& tracked : view.promises) {
        const PromiseProgress& progress = tracked.progress;
        const bool hasBroken = progress.state == PromiseState::Broken || progress.state == PromiseState::PartlyKept;
        for (const CoveredItem& awaited : tracked.awaited) {
            ItemView* item = view.find(awaited.item);
            if (item == nullptr) continue;
            if (progress.state == PromiseState::Running) {
                const Money part = smaller(awaited.amount, item->unsuspended);
                if (!part.isPositive()) continue;
                item->promised += part;
                item->unsuspended -= part;
                if (item->promiseLastDay && *item->promiseLastDay <= progress.lastDay) continue;
                item->promiseLastDay = progress.lastDay;
                item->promisedOn = tracked.promise->promisedOn;
            } else if (hasBroken && (item->broken == nullptr || item->broken->progress.lastDay <= progress.lastDay)) {
                item->broken = &tracked;
            }
        }
    }
}

void addDossiers(AccountView& view)
{
    for (const Dossier& dossier : view.account.dossiers) {
        if (dossier.decidedOn > view.context.today) continue;
        for (const ItemId id : dossier.items) {
            ItemView* item = view.find(id);
            if (item != nullptr && item->dossier == nullptr) item->dossier = &dossier;
        }
    }
}

void assumeCredit(AccountView& view)
{
    Money credit = -view.state.ageing.unallocated;
    for (ItemView& item : view.items) item.callable = item.unsuspended;
    for (const bool isOpening : {true, false}) {
        for (ItemView& item : view.items) {
            if (!credit.isPositive()) return;
            if ((item.item->kind == ItemKind::OpeningBalance) != isOpening) continue;
            item.assumedCredit = smaller(credit, item.unsuspended);
            item.callable -= item.assumedCredit;
            credit -= item.assumedCredit;
        }
    }
}

/// A call or a letter, in the order in which they count: of one day, letters first, so that what was said decides.
struct Contact {
    Date on;
    const Attempt* attempt = nullptr;
    const std::vector<ItemId>* items = nullptr;
};

std::vector<Contact> contactsOf(const Account& account, Date today)
{
    std::vector<Contact> contacts;
    contacts.reserve(account.reminders.size() + account.attempts.size());
    for (const Reminder& reminder : account.reminders) {
        if (reminder.sentOn <= today) contacts.push_back({reminder.sentOn, nullptr, &reminder.items});
    }
    for (const Attempt& attempt : account.attempts) {
        if (attempt.on <= today) contacts.push_back({attempt.on, &attempt, &attempt.items});
    }
    std::stable_sort(contacts.begin(), contacts.end(),
                     [](const Contact& left, const Contact& right) { return left.on < right.on; });
    return contacts;
}

void apply(const Contact& contact, ContactHistory& history)
{
    history.lastActionOn = contact.on;
    history.lastAttempt = contact.attempt;
    if (contact.attempt == nullptr) return;
    const bool hasReached =
        reachedCustomer(contact.attempt->outcome) && contact.attempt->outcome != Outcome::WrongContact;
    if (hasReached) history.callBack = nullptr;
    if (contact.attempt->callBackOn) history.callBack = contact.attempt;
    if (hasReached) history.lastReachedOn = contact.on;
}

void addContacts(AccountView& view)
{
    for (const Contact& contact : contactsOf(view.account, view.context.today)) {
        view.lastActionOn = contact.on;
        if (!contact.items->empty()) {
            for (const ItemId id : *contact.items) {
                if (ItemView* item = view.find(id)) apply(contact, item->contacts);
            }
            continue;
        }
        for (ItemView& item : view.items) {
            if (item.item->bookedOn <= contact.on) apply(contact, item.contacts);
        }
    }
}

} // namespace

ItemView* AccountView::find(ItemId id)
{
    const auto found = std::lower_bound(byId.begin(), byId.end(), std::pair{id, std::size_t{0}});
    return found == byId.end() || found->first != id ? nullptr : &items[found->second];
}

const ItemView* AccountView::find(ItemId id) const
{
    const auto found = std::lower_bound(byId.begin(), byId.end(), std::pair{id, std::size_t{0}});
    return found == byId.end() || found->first != id ? nullptr : &items[found->second];
}

AccountView viewOf(const Account& account, const DunningContext& context)
{
    AccountView view{account, context, stateOf(account, context.today, context.currency), {}, {}, {}, {}, {}, {}, {}};
    if (view.state.debits.empty()) return view;
    view.insolvency = insolvencyOf(account.events, context.today);
    view.payDays = account.customer.payDays();
    view.closures = account.customer.closures();
    const Money nothing(0, view.state.balance.currency());
    view.items.reserve(view.state.debits.size());
    view.byId.reserve(view.state.debits.size());
    for (const OpenItem& open : view.state.debits) {
        ItemView item;
        item.item = open.item;
        item.open = item.unsuspended = open.open;
        item.promised = item.disputed = item.secured = item.blocked = item.assumedCredit = item.callable = nothing;
        item.isOverdue = open.item->dueOn < context.today;
        item.lateFrom = expectedCashDay(open.item->dueOn, view.payDays, view.closures).plusDays(1);
        view.byId.emplace_back(open.item->id, view.items.size());
        view.items.push_back(item);
    }
    std::sort(view.byId.begin(), view.byId.end());
    view.promises = trackPromises(account, context.today, context.plan.promiseGraceTargetDays);
    addBlocks(view);
    addInstruments(view);
    addDisputes(view);
    addPromises(view);
    addDossiers(view);
    assumeCredit(view);
    addContacts(view);
    return view;
}

ItemState itemStateOf(const ItemView& view)
{
    if (!view.open.isPositive()) return ItemState::Settled;
    if (view.isBlocked()) return ItemState::Blocked;
    if (view.isSuspended()) {
        if (view.secured >= view.disputed && view.secured >= view.promised) return ItemState::Secured;
        return view.disputed >= view.promised ? ItemState::Disputed : ItemState::Promised;
    }
    return view.isOverdue ? ItemState::Callable : ItemState::NotDue;
}

CallItem callItemOf(const ItemView& view, Date today)
{
    CallItem item;
    item.item = view.item->id;
    item.number = view.item->number.str();
    item.issuedOn = view.item->issuedOn;
    item.dueOn = view.item->dueOn;
    item.dueOrigin = view.item->dueOrigin;
    item.daysLate = daysLate(*view.item, today);
    item.open = view.open;
    item.callable = view.callable;
    item.promised = view.promised;
    item.disputed = view.disputed;
    item.secured = view.secured;
    item.blocked = view.blocked;
    item.isFactored = view.isFactored;
    item.assumedCredit = view.assumedCredit;
    item.state = itemStateOf(view);
    item.isBrokenPromise = view.broken != nullptr && view.promised.isZero();
    item.inDossier = view.dossier != nullptr;
    if (view.next) {
        item.nextActionOn = view.next->on;
        item.nextActionWhy = view.next->why;
    }
    return item;
}

} // namespace encours
