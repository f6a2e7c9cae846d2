// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/account_loader.h"

#include "store/account_rows.h"

#include <algorithm>

namespace encours {

Result<std::unordered_set<std::int64_t>> readCancelled(Queries& queries, std::string_view query,
                                                       const std::unordered_set<std::int64_t>& undone,
                                                       std::optional<CustomerId> customer)
{
    ENCOURS_ASSIGN(Statement * rows, queries.get(query, customer ? Scope::OneCustomer : Scope::WholeBook));
    if (customer) {
        ENCOURS_TRY(rows->start({customer->value}));
    } else {
        ENCOURS_TRY(rows->start({}));
    }
    std::unordered_set<std::int64_t> cancelled;
    while (true) {
        ENCOURS_ASSIGN(const bool hasRow, rows->next());
        if (!hasRow) {
            return cancelled;
        }
        if (!undone.contains(rows->integer(1))) {
            cancelled.insert(rows->integer(0));
        }
    }
}

Result<std::vector<Account>> AccountLoader::loadAll(const Progress& progress)
{
    ENCOURS_TRY(readJournal());
    return loadScope(std::nullopt, progress);
}

Result<std::vector<Account>> AccountLoader::load(std::span<const CustomerId> customers)
{
    ENCOURS_TRY(readJournal());
    std::vector<Account> accounts;
    for (const CustomerId customer : customers) {
        ENCOURS_ASSIGN(auto loaded, loadScope(customer, {}));
        std::move(loaded.begin(), loaded.end(), std::back_inserter(accounts));
    }
    return accounts;
}

Result<Done> AccountLoader::readJournal()
{
    ENCOURS_ASSIGN(m_undone, m_store.undoneEntries());
    m_entries.assign(1, {});
    return eachRow("select_journal_times", std::nullopt, [this](const Statement& row) {
        m_entries.resize(static_cast<std::size_t>(row.integer(0)) + 1);
        m_entries.back() = {Moment{row.integer(1)}, std::string{row.text(2)}};
    });
}

Result<std::vector<Account>> AccountLoader::loadScope(std::optional<CustomerId> customer, const Progress& progress)
{
    using Step = Result<Done> (AccountLoader::*)(std::optional<CustomerId>);
    constexpr Step steps[] = {
        &AccountLoader::readCustomers,        &AccountLoader::readItems,        &AccountLoader::readAllocations,
        &AccountLoader::readAttempts,         &AccountLoader::readPromises,     &AccountLoader::readDisputes,
        &AccountLoader::readReminders,        &AccountLoader::readDossiers,     &AccountLoader::readInstruments,
        &AccountLoader::readInstrumentEvents, &AccountLoader::readFactorEvents, &AccountLoader::readAccountEvents,
        &AccountLoader::readCharges};
    m_accounts.clear();
    m_deadItems.clear();
    m_replacedBy.clear();
    m_firstCustomer = customer ? customer->value : 1;
    std::int64_t done = 0;
    for (const Step step : steps) {
        progress.say(done++, std::size(steps));
        ENCOURS_TRY((this->*step)(customer));
    }
    for (Account& account : m_accounts) {
        finish(account);
    }
    return std::move(m_accounts);
}

Account* AccountLoader::accountOf(std::int64_t customer)
{
    const std::int64_t index = customer - m_firstCustomer;
    if (index < 0 || index >= static_cast<std::int64_t>(m_accounts.size())) {
        return nullptr;
    }
    return &m_accounts[static_cast<std::size_t>(index)];
}

Result<Done> AccountLoader::readCustomers(std::optional<CustomerId> customer)
{
    ENCOURS_TRY(eachRow("select_customers", customer, [this](const Statement& row) {
        Account account;
        account.customer.id = CustomerId{row.integer(0)};
        account.customer.code = row.text(1);
        m_accounts.push_back(std::move(account));
    }));
    return eachRow("select_customer_facts", customer, [this](const Statement& row) {
        Account* account = accountOf(row.integer(0));
        const auto field = static_cast<std::size_t>(row.integer(1));
        if (account != nullptr && field < customerFieldCount && !isUndone(row.integer(4))) {
            account->customer.fields[field] = row.text(3);
        }
    });
}

Result<Done> AccountLoader::readItems(std::optional<CustomerId> customer)
{
    ENCOURS_ASSIGN(const auto cancelled,
                   readCancelled(m_store.queries(), "select_item_cancellations", m_undone, customer));
    ENCOURS_TRY(eachRow("select_items", customer, [&](const Statement& row) {
        const std::int64_t id = row.integer(0);
        const std::int64_t seq = row.integer(11);
        if (cancelled.contains(id) || isUndone(seq)) {
            m_deadItems[id] = {row.integer(1), std::string{row.text(3)}};
            return;
        }
        if (!row.isNull(10)) {
            m_replacedBy[row.integer(10)] = id;
        }
        Account* account = accountOf(row.integer(1));
        if (account == nullptr) {
            return;
        }
        Item item;
        item.id = ItemId{id};
        item.kind = enumerationAt<ItemKind>(row, 2);
        item.number = row.text(3);
        item.label = row.text(4);
        item.issuedOn = dayAt(row, 5);
        item.bookedOn = dayAt(row, 6);
        const auto printed = optionalDayAt(row, 7);
        item.dueOrigin = printed ? DueOrigin::Printed : DueOrigin::Assumed;
        item.dueOn = printed.value_or(item.issuedOn);
        item.amount = money(row.integer(8));
        item.means = enumerationAt<PaymentMeans>(row, 9);
        item.recordedBy = JournalSeq{seq};
        item.recordedAt = m_entries[static_cast<std::size_t>(seq)].at;
        account->items.push_back(std::move(item));
    }));
    ENCOURS_TRY(readItemDays(customer));
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
    for (Item& item : account.items) {
        const bool hasTerms = item.isDebit() && item.kind != ItemKind::PaymentReturn;
        if (item.dueOrigin == DueOrigin::Printed || !hasTerms) {
            continue;
        }
        item.dueOn = terms.dueOn(item.termDates());
        item.dueOrigin = ownTerms ? DueOrigin::CustomerTerms : DueOrigin::Assumed;
    }
}

Result<Done> AccountLoader::readAllocations(std::optional<CustomerId> customer)
{
    ENCOURS_ASSIGN(const auto cancelled,
                   readCancelled(m_store.queries(), "select_allocation_cancellations", m_undone, customer));
    return eachRow("select_allocations", customer, [&](const Statement& row) {
        Account* account = accountOf(row.integer(1));
        if (account == nullptr || cancelled.contains(row.integer(0)) || isUndone(row.integer(5))) {
            return;
        }
        // Items still stand in the order of their ids; finish() sorts them.
        const Item* debit = findById(account->items, ItemId{row.integer(2)});
        const Item* credit = findById(account->items, ItemId{row.integer(3)});
        if (debit != nullptr && credit != nullptr) {
            account->allocations.push_back({AllocationId{row.integer(0)}, debit->id, credit->id, money(row.integer(4)),
                                            later(debit->bookedOn, credit->bookedOn), JournalSeq{row.integer(5)}});
        }
    });
}

// Follows corrections of a line; failing that, the line that came back under the same number after an undone import.
std::optional<ItemId> AccountLoader::liveItem(Account& account, ItemId named) const
{
    std::int64_t id = named.value;
    for (auto next = m_replacedBy.find(id); next != m_replacedBy.end(); next = m_replacedBy.find(id)) {
        id = next->second;
    }
    if (findById(account.items, ItemId{id}) != nullptr) {
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

Result<Done> AccountLoader::readAttempts(std::optional<CustomerId> customer)
{
    ENCOURS_TRY(eachRow("select_attempts", customer, [this](const Statement& row) {
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
        attempt.actor = m_entries[static_cast<std::size_t>(seq)].actor;
        attempt.recordedBy = JournalSeq{seq};
        attempt.recordedAt = m_entries[static_cast<std::size_t>(seq)].at;
        account->attempts.push_back(std::move(attempt));
    }));
    return eachRow("select_attempt_items", customer, [this](const Statement& row) {
        Account* account = accountOf(row.integer(2));
        Attempt* attempt = account != nullptr ? findById(account->attempts, AttemptId{row.integer(0)}) : nullptr;
        if (attempt == nullptr) {
            return;
        }
        if (const auto item = liveItem(*account, ItemId{row.integer(1)})) {
            attempt->items.push_back(*item);
        }
    });
}

Result<Done> AccountLoader::readPromises(std::optional<CustomerId> customer)
{
    ENCOURS_TRY(eachRow("select_promises", customer, [this](const Statement& row) {
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
    return eachRow("select_promise_items", customer, [this](const Statement& row) {
        Account* account = accountOf(row.integer(2));
        Promise* promise = account != nullptr ? findById(account->promises, PromiseId{row.integer(0)}) : nullptr;
        if (promise == nullptr) {
            return;
        }
        if (const auto item = liveItem(*account, ItemId{row.integer(1)})) {
            promise->items.push_back({*item, money(row.integer(3))});
        }
    });
}

Result<Done> AccountLoader::readDisputes(std::optional<CustomerId> customer)
{
    ENCOURS_TRY(eachRow("select_disputes", customer, [this](const Statement& row) {
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
        account->disputes.push_back(std::move(dispute));
    }));
    ENCOURS_TRY(eachRow("select_dispute_items", customer, [this](const Statement& row) {
        Account* account = accountOf(row.integer(2));
        Dispute* dispute = account != nullptr ? findById(account->disputes, DisputeId{row.integer(0)}) : nullptr;
        if (dispute == nullptr) {
            return;
        }
        if (const auto item = liveItem(*account, ItemId{row.integer(1)})) {
            dispute->items.push_back({*item, money(row.integer(3))});
        }
    }));
    return eachRow("select_dispute_resolutions", customer, [this](const Statement& row) {
        Account* account = accountOf(row.integer(1));
        Dispute* dispute = account != nullptr ? findById(account->disputes, DisputeId{row.integer(0)}) : nullptr;
        if (dispute != nullptr && !isUndone(row.integer(4))) {
            dispute->resolvedOn = dayAt(row, 2);
            dispute->resolution = enumerationAt<DisputeResolution>(row, 3);
        }
    });
}

Result<Done> AccountLoader::readReminders(std::optional<CustomerId> customer)
{
    ENCOURS_TRY(eachRow("select_reminders", customer, [this](const Statement& row) {
        Account* account = accountOf(row.integer(1));
        if (account != nullptr && !isUndone(row.integer(4))) {
            account->reminders.push_back(
                {ReminderId{row.integer(0)}, std::string{row.text(2)}, dayAt(row, 3), {}, JournalSeq{row.integer(4)}});
        }
    }));
    return eachRow("select_reminder_items", customer, [this](const Statement& row) {
        Account* account = accountOf(row.integer(2));
        Reminder* reminder = account != nullptr ? findById(account->reminders, ReminderId{row.integer(0)}) : nullptr;
        if (reminder == nullptr) {
            return;
        }
        if (const auto item = liveItem(*account, ItemId{row.integer(1)})) {
            reminder->items.push_back(*item);
        }
    });
}

Result<Done> AccountLoader::readDossiers(std::optional<CustomerId> customer)
{
    ENCOURS_TRY(eachRow("select_dossiers", customer, [this](const Statement& row) {
        Account* account = accountOf(row.integer(1));
        if (account != nullptr && !isUndone(row.integer(4))) {
            account->dossiers.push_back(
                {DossierId{row.integer(0)}, dayAt(row, 2), {}, std::string{row.text(3)}, JournalSeq{row.integer(4)}});
        }
    }));
    return eachRow("select_dossier_items", customer, [this](const Statement& row) {
        Account* account = accountOf(row.integer(2));
        Dossier* dossier = account != nullptr ? findById(account->dossiers, DossierId{row.integer(0)}) : nullptr;
        if (dossier == nullptr) {
            return;
        }
        if (const auto item = liveItem(*account, ItemId{row.integer(1)})) {
            dossier->items.push_back(*item);
        }
    });
}

void AccountLoader::finish(Account& account) const
{
    std::stable_sort(account.items.begin(), account.items.end(), [](const Item& left, const Item& right) {
        return std::pair{left.bookedOn, left.id} < std::pair{right.bookedOn, right.id};
    });
    std::stable_sort(account.allocations.begin(), account.allocations.end(),
                     [](const Allocation& left, const Allocation& right) { return left.debit < right.debit; });
    std::stable_sort(account.promises.begin(), account.promises.end(),
                     [](const Promise& left, const Promise& right) { return left.madeOn < right.madeOn; });
    std::stable_sort(account.disputes.begin(), account.disputes.end(),
                     [](const Dispute& left, const Dispute& right) { return left.openedOn < right.openedOn; });
    std::stable_sort(account.attempts.begin(), account.attempts.end(),
                     [](const Attempt& left, const Attempt& right) { return left.on < right.on; });
    std::stable_sort(account.reminders.begin(), account.reminders.end(),
                     [](const Reminder& left, const Reminder& right) { return left.sentOn < right.sentOn; });
}

} // namespace encours
