// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/account_loader.h"

#include "portfolio/hand_made.h"
#include "store/account_rows.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace encours {

namespace {

Result<Done> addCancelled(Statement& rows, const std::unordered_set<std::int64_t>& undone,
                          std::unordered_set<std::int64_t>& cancelled)
{
    while (true) {
        ENCOURS_ASSIGN(const bool hasRow, rows.next());
        if (!hasRow) {
            return Done{};
        }
        if (!undone.contains(rows.integer(1))) {
            cancelled.insert(rows.integer(0));
        }
    }
}

} // namespace

Result<std::unordered_set<std::int64_t>> readCancelled(Queries& queries, std::string_view query,
                                                       const std::unordered_set<std::int64_t>& undone,
                                                       std::span<const CustomerId> customers)
{
    std::unordered_set<std::int64_t> cancelled;
    ENCOURS_ASSIGN(Statement * rows, queries.get(query, customers.empty() ? Scope::WholeBook : Scope::OneCustomer));
    if (customers.empty()) {
        ENCOURS_TRY(rows->start({}));
        ENCOURS_TRY(addCancelled(*rows, undone, cancelled));
    }
    for (const CustomerId customer : customers) {
        ENCOURS_TRY(rows->start({customer.value}));
        ENCOURS_TRY(addCancelled(*rows, undone, cancelled));
    }
    return cancelled;
}

Result<std::vector<Account>> AccountLoader::loadAll(const Progress& progress)
{
    ENCOURS_TRY(m_store.journal().bringUpToDate(m_store.queries()));
    ENCOURS_TRY(readMerges());
    m_group.clear();
    m_since.reset();
    m_accounts.clear();
    return readAll(progress);
}

Result<std::vector<Account>> AccountLoader::load(std::span<const CustomerId> customers)
{
    ENCOURS_TRY(m_store.journal().bringUpToDate(m_store.queries()));
    ENCOURS_TRY(readMerges());
    std::vector<Account> accounts;
    std::unordered_set<CustomerId> read;
    m_since.reset();
    for (const CustomerId customer : customers) {
        if (read.contains(customer)) {
            continue;
        }
        m_group = groupOf(customer);
        read.insert(m_group.begin(), m_group.end());
        m_accounts.clear();
        ENCOURS_ASSIGN(auto loaded, readAll({}));
        std::move(loaded.begin(), loaded.end(), std::back_inserter(accounts));
    }
    return accounts;
}

Result<Account> AccountLoader::addSince(const Account& known, JournalSeq since)
{
    ENCOURS_TRY(m_store.journal().bringUpToDate(m_store.queries()));
    m_group.assign(1, known.customer.id);
    m_since = since;
    m_accounts.assign(1, known);
    ENCOURS_TRY(readContacts({}, 0, contactStepCount));
    sortFacts(m_accounts.front());
    return std::move(m_accounts.front());
}

Result<std::vector<Account>> AccountLoader::readAll(const Progress& progress)
{
    m_deadItems.clear();
    m_replacedBy.clear();
    constexpr std::int64_t ledgerSteps = 3;
    constexpr std::int64_t allSteps = ledgerSteps + contactStepCount;
    progress.say(0, allSteps);
    ENCOURS_TRY(readCustomers());
    progress.say(1, allSteps);
    ENCOURS_TRY(readItems());
    progress.say(2, allSteps);
    ENCOURS_TRY(readAllocations());
    ENCOURS_TRY(readContacts(progress, ledgerSteps, allSteps));
    for (Account& account : m_accounts) {
        finish(account);
    }
    return std::move(m_accounts);
}

Result<Done> AccountLoader::readContacts(const Progress& progress, std::int64_t done, std::int64_t all)
{
    using Step = Result<Done> (AccountLoader::*)();
    constexpr std::array<Step, contactStepCount> steps{
        &AccountLoader::readAttempts,         &AccountLoader::readPromises,       &AccountLoader::readDisputes,
        &AccountLoader::readReminders,        &AccountLoader::readDossiers,       &AccountLoader::readInstruments,
        &AccountLoader::readInstrumentEvents, &AccountLoader::readFactorEvents,   &AccountLoader::readAccountEvents,
        &AccountLoader::readCharges,          &AccountLoader::readCircuit,        &AccountLoader::readBlocks,
        &AccountLoader::readDisputeSteps,     &AccountLoader::readDiscountOffers, &AccountLoader::readPersons,
        &AccountLoader::readAttemptDetails,   &AccountLoader::readNotes,          &AccountLoader::readAttachments};
    for (const Step step : steps) {
        progress.say(done++, all);
        ENCOURS_TRY((this->*step)());
    }
    return Done{};
}

Account* AccountLoader::ownAccountOf(std::int64_t customer)
{
    if (m_group.empty()) { // the whole book: customers count from 1 without gaps
        const std::int64_t index = customer - 1;
        const bool isThere = index >= 0 && index < static_cast<std::int64_t>(m_accounts.size());
        return isThere ? &m_accounts[static_cast<std::size_t>(index)] : nullptr;
    }
    const auto found =
        std::ranges::find_if(m_accounts, [customer](const Account& one) { return one.customer.id.value == customer; });
    return found == m_accounts.end() ? nullptr : &*found;
}

Result<Done> AccountLoader::readCustomers()
{
    ENCOURS_TRY(eachRow("select_customers", [this](const Statement& row) {
        Account account;
        account.customer.id = CustomerId{row.integer(0)};
        account.customer.code = row.text(1);
        m_accounts.push_back(std::move(account));
    }));
    ENCOURS_TRY(eachRow("select_customer_facts", [this](const Statement& row) {
        Account* account = ownAccountOf(row.integer(0));
        const auto field = static_cast<std::size_t>(row.integer(1));
        if (account != nullptr && field < customerFieldCount && !isUndone(row.integer(4))) {
            account->customer.setField(static_cast<CustomerField>(field), std::string{row.text(3)});
        }
    }));
    joinMerged();
    return Done{};
}

Result<Done> AccountLoader::readItems()
{
    ENCOURS_ASSIGN(const auto cancelled,
                   readCancelled(m_store.queries(), "select_item_cancellations", m_store.journal().undone(), m_group));
    ENCOURS_TRY(eachRow("select_items", [&](const Statement& row) {
        const std::int64_t id = row.integer(0);
        const std::int64_t seq = row.integer(10);
        if (cancelled.contains(id) || isUndone(seq)) {
            m_deadItems[id] = {row.integer(1), std::string{row.text(3)}};
            return;
        }
        if (!row.isNull(9)) {
            m_replacedBy[row.integer(9)] = id;
        }
        Account* account = accountOf(row.integer(1));
        if (account == nullptr) {
            return;
        }
        Item item;
        item.id = ItemId{id};
        item.kind = enumerationAt<ItemKind>(row, 2);
        item.number = row.text(3);
        item.issuedOn = dayAt(row, 4);
        item.bookedOn = dayAt(row, 5);
        const auto printed = optionalDayAt(row, 6);
        item.dueOrigin = printed ? DueOrigin::Printed : DueOrigin::Assumed;
        item.dueOn = printed.value_or(item.issuedOn);
        item.amount = money(row.integer(7));
        item.means = enumerationAt<PaymentMeans>(row, 8);
        account->items.push_back(std::move(item));
    }));
    sortMergedItems();
    ENCOURS_TRY(readItemDays());
    ENCOURS_TRY(readForeignAmounts());
    for (Account& account : m_accounts) {
        resolveDueDates(account);
    }
    return Done{};
}

// Credits are due when they are issued; so is a payment that came back, whose invoice was due before.
void AccountLoader::resolveDueDates(Account& account) const
{
    const auto ownTerms = account.customer.terms();
    const PaymentTerms& terms = ownTerms ? *ownTerms : m_settings.defaultTerms;
    if (account.items.empty()) {
        return;
    }
    for (Item& item : account.items.edit()) {
        const bool hasTerms = item.isDebit() && item.kind != ItemKind::PaymentReturn;
        if (item.dueOrigin == DueOrigin::Printed || !hasTerms) {
            continue;
        }
        item.dueOn = terms.dueOn(item.termDates());
        item.dueOrigin = ownTerms ? DueOrigin::CustomerTerms : DueOrigin::Assumed;
    }
}

Result<Done> AccountLoader::readAllocations()
{
    ENCOURS_ASSIGN(const auto cancelled, readCancelled(m_store.queries(), "select_allocation_cancellations",
                                                       m_store.journal().undone(), m_group));
    return eachRow("select_allocations", [&](const Statement& row) {
        Account* account = accountOf(row.integer(1));
        if (account == nullptr || cancelled.contains(row.integer(0)) || isUndone(row.integer(5))) {
            return;
        }
        // What it joins is looked up in finish(), where the items of the account are at hand.
        account->allocations.push_back({AllocationId{row.integer(0)}, ItemId{row.integer(2)}, ItemId{row.integer(3)},
                                        money(row.integer(4)), Date{},
                                        m_store.journal().entry(row.integer(5)).isByHand});
    });
}

// Follows corrections of a line; failing that, the line that came back under the same number after an undone import.
std::optional<ItemId> AccountLoader::liveItem(Account& account, ItemId named) const
{
    std::int64_t id = named.value;
    for (auto next = m_replacedBy.find(id); next != m_replacedBy.end(); next = m_replacedBy.find(id)) {
        id = next->second;
    }
    if (account.findItem(ItemId{id}) != nullptr) {
        return ItemId{id};
    }
    const auto dead = m_deadItems.find(id);
    if (dead == m_deadItems.end() || dead->second.number.empty()) {
        return std::nullopt;
    }
    for (const Item& item : account.items) {
        if (item.isDebit() && item.number == dead->second.number) {
            return item.id;
        }
    }
    return std::nullopt;
}

Result<Done> AccountLoader::readAttempts()
{
    ENCOURS_TRY(eachRow("select_attempts", [this](const Statement& row) {
        const std::int64_t seq = row.integer(7);
        Account* account = accountOf(row.integer(1));
        if (account == nullptr || isUndone(seq)) {
            return;
        }
        Attempt attempt;
        attempt.id = AttemptId{row.integer(0)};
        attempt.outcome = enumerationAt<Outcome>(row, 2);
        attempt.direction = enumerationAt<Direction>(row, 3);
        attempt.on = dayAt(row, 4);
        attempt.callBackOn = optionalDayAt(row, 5);
        attempt.note = row.text(6);
        attempt.actor = m_store.journal().entry(seq).actor;
        attempt.recordedBy = JournalSeq{seq};
        attempt.recordedAt = m_store.journal().entry(seq).at;
        account->attempts.push_back(std::move(attempt));
    }));
    return eachRow("select_attempt_items", [this](const Statement& row) {
        Account* account = accountOf(row.integer(2));
        Attempt* attempt = account != nullptr ? find(account->attempts, AttemptId{row.integer(0)}) : nullptr;
        if (attempt == nullptr) {
            return;
        }
        if (const auto item = liveItem(*account, ItemId{row.integer(1)})) {
            attempt->items.push_back(*item);
        }
    });
}

Result<Done> AccountLoader::readPromises()
{
    ENCOURS_TRY(eachRow("select_promises", [this](const Statement& row) {
        Account* account = accountOf(row.integer(1));
        if (account == nullptr || isUndone(row.integer(7))) {
            return;
        }
        account->promises.push_back({PromiseId{row.integer(0)},
                                     AttemptId{row.integer(2)},
                                     dayAt(row, 3),
                                     dayAt(row, 4),
                                     money(row.integer(5)),
                                     enumerationAt<PaymentMeans>(row, 6),
                                     {},
                                     JournalSeq{row.integer(7)}});
    }));
    return eachRow("select_promise_items", [this](const Statement& row) {
        Account* account = accountOf(row.integer(2));
        Promise* promise = account != nullptr ? find(account->promises, PromiseId{row.integer(0)}) : nullptr;
        if (promise == nullptr) {
            return;
        }
        if (const auto item = liveItem(*account, ItemId{row.integer(1)})) {
            promise->items.push_back({*item, money(row.integer(3))});
        }
    });
}

Result<Done> AccountLoader::readDisputes()
{
    ENCOURS_TRY(eachRow("select_disputes", [this](const Statement& row) {
        Account* account = accountOf(row.integer(1));
        if (account == nullptr || isUndone(row.integer(8))) {
            return;
        }
        Dispute dispute;
        dispute.id = DisputeId{row.integer(0)};
        dispute.attempt = AttemptId{row.integer(2)};
        dispute.openedOn = dayAt(row, 3);
        dispute.deadlineOn = dayAt(row, 4);
        dispute.category = enumerationAt<DisputeCategory>(row, 5);
        dispute.cause = row.text(6);
        dispute.owner = row.text(7);
        dispute.recordedBy = JournalSeq{row.integer(8)};
        dispute.actor = m_store.journal().entry(row.integer(8)).actor;
        account->disputes.push_back(std::move(dispute));
    }));
    ENCOURS_TRY(eachRow("select_dispute_items", [this](const Statement& row) {
        Account* account = accountOf(row.integer(2));
        Dispute* dispute = account != nullptr ? find(account->disputes, DisputeId{row.integer(0)}) : nullptr;
        if (dispute == nullptr) {
            return;
        }
        if (const auto item = liveItem(*account, ItemId{row.integer(1)})) {
            dispute->items.push_back({*item, money(row.integer(3))});
        }
    }));
    return eachRow("select_dispute_resolutions", [this](const Statement& row) {
        Account* account = accountOf(row.integer(1));
        Dispute* dispute = account != nullptr ? find(account->disputes, DisputeId{row.integer(0)}) : nullptr;
        if (dispute != nullptr && !isUndone(row.integer(4))) {
            dispute->resolvedOn = dayAt(row, 2);
            dispute->resolution = enumerationAt<DisputeResolution>(row, 3);
        }
    });
}

Result<Done> AccountLoader::readReminders()
{
    ENCOURS_TRY(eachRow("select_reminders", [this](const Statement& row) {
        Account* account = accountOf(row.integer(1));
        if (account != nullptr && !isUndone(row.integer(4))) {
            account->reminders.push_back(
                {ReminderId{row.integer(0)}, std::string{row.text(2)}, dayAt(row, 3), {}, JournalSeq{row.integer(4)}});
        }
    }));
    return eachRow("select_reminder_items", [this](const Statement& row) {
        Account* account = accountOf(row.integer(2));
        Reminder* reminder = account != nullptr ? find(account->reminders, ReminderId{row.integer(0)}) : nullptr;
        if (reminder == nullptr) {
            return;
        }
        if (const auto item = liveItem(*account, ItemId{row.integer(1)})) {
            reminder->items.push_back(*item);
        }
    });
}

Result<Done> AccountLoader::readDossiers()
{
    ENCOURS_TRY(eachRow("select_dossiers", [this](const Statement& row) {
        Account* account = accountOf(row.integer(1));
        if (account != nullptr && !isUndone(row.integer(4))) {
            account->dossiers.push_back(
                {DossierId{row.integer(0)}, dayAt(row, 2), {}, std::string{row.text(3)}, JournalSeq{row.integer(4)}});
        }
    }));
    return eachRow("select_dossier_items", [this](const Statement& row) {
        Account* account = accountOf(row.integer(2));
        Dossier* dossier = account != nullptr ? find(account->dossiers, DossierId{row.integer(0)}) : nullptr;
        if (dossier == nullptr) {
            return;
        }
        if (const auto item = liveItem(*account, ItemId{row.integer(1)})) {
            dossier->items.push_back(*item);
        }
    });
}

namespace {

/// Sorts only what is not in order: a list that is shared with a snapshot stays shared.
template <typename Element, typename Key>
void sortBy(SharedList<Element>& list, Key key)
{
    const auto isBefore = [key](const Element& left, const Element& right) { return key(left) < key(right); };
    if (!std::is_sorted(list.begin(), list.end(), isBefore)) {
        std::ranges::stable_sort(list.edit(), isBefore);
    }
}

/// Drops allocations of lines that are no longer there; the others are effective when both lines are.
void joinAllocations(Account& account)
{
    if (account.allocations.empty()) {
        return;
    }
    std::erase_if(account.allocations.edit(), [&account](Allocation& allocation) {
        const Item* debit = account.findItem(allocation.debit);
        const Item* credit = account.findItem(allocation.credit);
        if (debit == nullptr || credit == nullptr) {
            return true;
        }
        allocation.effectiveOn = later(debit->bookedOn, credit->bookedOn);
        return false;
    });
    dropHandMadeWithoutRoom(account);
    sortBy(account.allocations, [](const Allocation& allocation) { return allocation.debit; });
    account.allocations.edit().shrink_to_fit();
}

} // namespace

void AccountLoader::sortFacts(Account& account)
{
    sortBy(account.promises, [](const Promise& promise) { return promise.madeOn; });
    sortBy(account.disputes, [](const Dispute& dispute) { return dispute.openedOn; });
    sortBy(account.attempts, [](const Attempt& attempt) { return attempt.on; });
    sortBy(account.reminders, [](const Reminder& reminder) { return reminder.sentOn; });
    sortBy(account.factorEvents, [](const FactorEvent& event) { return std::pair{event.item, event.on}; });
    sortBy(account.events, [](const AccountEvent& event) { return event.on; });
    sortBy(account.charges, [](const Charge& charge) { return charge.on; });
    sortBy(account.circuit, [](const CircuitEvent& event) { return std::pair{event.item, event.on}; });
    sortBy(account.blocks, [](const Block& block) { return block.fromOn; });
    sortBy(account.notes, [](const AccountNote& note) { return note.on; });
    sortBy(account.attachments, [](const Attachment& attachment) { return attachment.on; });
    sortBy(account.offers, [](const DiscountOffer& offer) { return offer.offeredOn; });
}

void AccountLoader::finish(Account& account)
{
    joinAllocations(account); // while the items stand in the order of their ids
    sortBy(account.items, [](const Item& item) { return std::pair{item.bookedOn, item.id}; });
    if (!account.items.empty()) {
        account.items.edit().shrink_to_fit();
    }
    sortFacts(account);
}

} // namespace encours
