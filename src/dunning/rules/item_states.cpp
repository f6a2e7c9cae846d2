// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/rules/item_states.h"

#include "dunning/plans/plan_steps.h"
#include "portfolio/instrument_cover.h"

#include <algorithm>

namespace encours {

namespace {

/// What a factor has financed and is about to take back, and whether it does the dunning itself.
void addFactor(AccountView& view)
{
    const FactorContract& contract = view.context.rules.factor;
    if (view.account.factorEvents.empty()) return;
    for (ItemView& item : view.items) {
        const FactorState state =
            factorStateOf(view.account.factorEvents, item.item->id, item.item->dueOn, view.context.today, contract);
        item.isFactored = state.isFactored;
        if (state.isFinanced && contract.exists()) item.definancedOn = state.definancedOn;
    }
}

/// The block of a day that lasts longest. What takes effect later is not known yet.
void addAgreedBlocks(AccountView& view)
{
    for (const Block& block : view.account.blocks) {
        if (!block.holds(view.context.today)) continue;
        for (ItemView& item : view.items) {
            if (!block.isAbout(item.item->id)) continue;
            if (item.block == nullptr || item.block->untilOn < block.untilOn) item.block = &block;
        }
    }
}

/// Insolvency stops all dunning of the account; a factor that does the dunning stops ours of what it was assigned; people
/// leave an account or some invoices in peace for a time.
void addBlocks(AccountView& view)
{
    addFactor(view);
    addAgreedBlocks(view);
    const bool factorChases = view.context.rules.factor.factorChases;
    for (ItemView& item : view.items) {
        if (!view.insolvency && item.block == nullptr && !(item.isFactored && factorChases)) continue;
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
        if (item->securedUntil && *item->securedUntil <= cover.state.settlesOn) continue;
        item->securedUntil = cover.state.settlesOn;
        item->securedBy = cover.instrument;
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
                const Date deadline = dispute.deadlineAsOf(today);
                if (item->disputeDeadline && *item->disputeDeadline <= deadline) continue;
                item->disputeDeadline = deadline;
                item->dispute = &dispute;
            } else if (dispute.resolution == DisputeResolution::Rejected) {
                if (item->rejected == nullptr || *item->rejected->resolvedOn <= *dispute.resolvedOn)
                    item->rejected = &dispute;
            }
        }
    }
}

bool hasBroken(const TrackedPromise& tracked)
{
    return tracked.progress.state == PromiseState::Broken || tracked.progress.state == PromiseState::PartlyKept;
}

bool isInstalment(const Promise& promise, const Account& account)
{
    return std::any_of(account.attempts.begin(), account.attempts.end(), [&](const Attempt& attempt) {
        return attempt.id == promise.attempt && attempt.outcome == Outcome::Plan;
    });
}

/// The instalment whose break makes the rest of a payment plan due; nothing while the plan stands.
const TrackedPromise* breakOf(const TrackedPromise& tracked, const AccountView& view)
{
    if (!tracked.promise->attempt.isStored()) return nullptr;
    for (const TrackedPromise& other : view.promises) {
        const bool isOfThePlan = other.promise->attempt == tracked.promise->attempt;
        if (isOfThePlan && hasBroken(other) && isInstalment(*other.promise, view.account)) return &other;
    }
    return nullptr;
}

void suspend(ItemView& item, const TrackedPromise& tracked, Money awaited)
{
    const Money part = smaller(awaited, item.unsuspended);
    if (!part.isPositive()) return;
    item.promised += part;
    item.unsuspended -= part;
    if (item.promiseLastDay && *item.promiseLastDay <= tracked.progress.lastDay) return;
    item.promiseLastDay = tracked.progress.lastDay;
    item.promisedOn = tracked.promise->promisedOn;
    item.promise = tracked.promise;
}

/// When one instalment of a payment plan breaks, what the later ones promised is claimed again as well.
void addPromises(AccountView& view)
{
    for (const TrackedPromise& tracked : view.promises) {
        const bool isRunning = tracked.progress.state == PromiseState::Running;
        const TrackedPromise* const planBreak = isRunning || hasBroken(tracked) ? breakOf(tracked, view) : nullptr;
        const TrackedPromise* const broken = hasBroken(tracked) ? &tracked : planBreak;
        for (const CoveredItem& awaited : tracked.awaited) {
            ItemView* item = view.find(awaited.item);
            if (item == nullptr) continue;
            if (isRunning && broken == nullptr) {
                suspend(*item, tracked, awaited.amount);
            } else if (broken != nullptr &&
                       (item->broken == nullptr || item->broken->progress.lastDay <= broken->progress.lastDay)) {
                item->broken = broken;
                item->isPlanBroken = planBreak != nullptr;
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
    const Reminder* reminder = nullptr;
    const std::vector<ItemId>* items = nullptr;

    [[nodiscard]] bool isWrong() const { return attempt != nullptr && attempt->outcome == Outcome::WrongContact; }
    [[nodiscard]] bool hasReached() const
    {
        return attempt != nullptr && reachedCustomer(attempt->outcome) && !isWrong();
    }
};

std::vector<Contact> contactsOf(const Account& account, Date today)
{
    std::vector<Contact> contacts;
    contacts.reserve(account.reminders.size() + account.attempts.size());
    for (const Reminder& reminder : account.reminders) {
        if (reminder.sentOn <= today) contacts.push_back({reminder.sentOn, nullptr, &reminder, &reminder.items});
    }
    for (const Attempt& attempt : account.attempts) {
        if (attempt.on <= today) contacts.push_back({attempt.on, &attempt, nullptr, &attempt.items});
    }
    std::stable_sort(contacts.begin(), contacts.end(),
                     [](const Contact& left, const Contact& right) { return left.on < right.on; });
    return contacts;
}

void apply(const Contact& contact, ContactHistory& history)
{
    history.lastActionOn = contact.on;
    history.lastAttempt = contact.attempt;
    history.lastReminder = contact.reminder;
    if (contact.attempt == nullptr) return;
    if (contact.hasReached()) history.callBack = nullptr;
    if (contact.attempt->callBackOn) history.callBack = contact.attempt;
    if (contact.hasReached()) history.lastReachedOn = contact.on;
}

/// A wrong number is no step of the plan: nobody was reminded.
void note(const Contact& contact, ItemView& item, const AccountView& view)
{
    if (!contact.isWrong()) noteAction(item, view, {contact.on, contact.reminder != nullptr, contact.hasReached()});
    apply(contact, item.contacts);
}

void addContacts(AccountView& view)
{
    for (const Contact& contact : contactsOf(view.account, view.context.today)) {
        view.lastActionOn = contact.on;
        if (contact.hasReached()) {
            view.lastReachedOn = contact.on;
            view.lastReached = contact.attempt;
        }
        if (!contact.items->empty()) {
            for (const ItemId id : *contact.items) {
                if (ItemView* item = view.find(id)) note(contact, *item, view);
            }
            continue;
        }
        for (ItemView& item : view.items) {
            if (item.item->bookedOn <= contact.on) note(contact, item, view);
        }
    }
}

/// An invoice that the customer has scheduled for payment is given until that day and the time of a transfer; never beyond
/// the longest gap after its due date, because being scheduled is no promise.
void addCircuit(AccountView& view)
{
    if (view.account.circuit.empty()) return;
    const DunningContext& context = view.context;
    for (ItemView& item : view.items) {
        item.circuit = circuitOf(view.account.circuit, item.item->id, context.today);
        const std::optional<Date> payOn = item.circuit.payOn;
        if (!payOn || item.circuit.isHeld) continue;
        if (*payOn > item.item->dueOn.plusDays(context.plan.longestGapDays)) continue;
        const Date until = context.targetDays.advance(*payOn, context.plan.promiseGraceTargetDays);
        if (!item.contacts.lastActionOn || *item.contacts.lastActionOn <= until) item.scheduledUntil = until;
    }
}

void addClaim(AccountView& view)
{
    view.claimed = Money(0, view.state.balance.currency());
    bool hasDossier = false;
    for (const ItemView& item : view.items) {
        hasDossier = hasDossier || item.dossier != nullptr;
        if (item.isClaimed()) view.claimed += item.callable;
    }
    view.isSmall = !hasDossier && view.claimed.minorUnits() < view.context.plan.smallestCallMinor;
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
    return viewOf(account, stateOf(account, context.today, context.currency), context);
}

AccountView viewOf(const Account& account, AccountState state, const DunningContext& context)
{
    AccountView view{account, context, std::move(state), {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
    if (view.state.debits.empty()) return view;
    view.insolvency = insolvencyOf(account.events, context.today);
    view.payDays = account.customer.payDays();
    view.closures = account.customer.closures();
    const Money nothing(0, view.state.balance.currency());
    view.items.reserve(view.state.debits.size());
    view.byId.reserve(view.state.debits.size());
    for (const OpenItem& open : view.state.debits) {
        view.byId.emplace_back(open.item->id, view.items.size());
        ItemView& item = view.items.emplace_back();
        item.item = open.item;
        item.open = item.unsuspended = open.open;
        item.promised = item.disputed = item.secured = item.blocked = item.assumedCredit = item.callable = nothing;
        item.isOverdue = open.item->dueOn < context.today;
        item.lateFrom = expectedCashDay(open.item->dueOn, view.payDays, view.closures).plusDays(1);
    }
    std::sort(view.byId.begin(), view.byId.end());
    view.promises = trackPromises(account, context.today,
                                  {context.plan.promiseGraceTargetDays, context.plan.promiseToleranceMinor});
    addBlocks(view);
    addInstruments(view);
    addDisputes(view);
    addPromises(view);
    addDossiers(view);
    assumeCredit(view);
    addClaim(view);
    addContacts(view);
    addCircuit(view);
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
    item.circuit = view.circuit.reached;
    item.holder = view.circuit.holder();
    item.isHeldUp = view.circuit.isHeld;
    if (view.next) {
        item.nextActionOn = view.next->on;
        item.nextActionWhy = view.next->why;
    }
    return item;
}

} // namespace encours
