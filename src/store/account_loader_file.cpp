// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/account_loader.h"
#include "store/account_rows.h"

namespace encours {

Result<Done> AccountLoader::readAttemptDetails()
{
    return eachRow("select_attempt_details", [this](const Statement& row) {
        Account* account = accountOf(row.integer(1));
        Attempt* attempt = account != nullptr ? find(account->attempts, AttemptId{row.integer(0)}) : nullptr;
        if (attempt == nullptr || isUndone(row.integer(4))) {
            return;
        }
        if (!row.isNull(2)) attempt->seconds = static_cast<std::int32_t>(row.integer(2));
        if (!row.isNull(3)) attempt->person = ContactPersonId{row.integer(3)};
    });
}

// A later row of a person stands for the earlier ones.
Result<Done> AccountLoader::readPersons()
{
    return eachRow("select_contact_persons", [this](const Statement& row) {
        Account* account = accountOf(row.integer(1));
        if (account == nullptr || isUndone(row.integer(6))) {
            return;
        }
        const ContactPersonId id{row.integer(2)};
        std::vector<ContactPerson>& persons = account->persons.edit();
        const auto known = std::ranges::find(persons, id, &ContactPerson::id);
        if (row.integer(4) != 0) {
            if (known != persons.end()) persons.erase(known);
            return;
        }
        ContactPerson person;
        person.id = id;
        person.role = enumerationAt<PersonRole>(row, 3);
        setPersonTexts(person, row.text(5));
        person.recordedBy = JournalSeq{row.integer(6)};
        if (known != persons.end()) {
            *known = std::move(person);
        } else {
            persons.push_back(std::move(person));
        }
    });
}

Result<Done> AccountLoader::readNotes()
{
    return eachRow("select_account_notes", [this](const Statement& row) {
        const std::int64_t seq = row.integer(4);
        Account* account = accountOf(row.integer(1));
        if (account != nullptr && !isUndone(seq)) {
            account->notes.push_back({AccountNoteId{row.integer(0)}, dayAt(row, 2), std::string{row.text(3)},
                                      m_store.journal().entry(seq).actor, JournalSeq{seq}});
        }
    });
}

Result<Done> AccountLoader::readAttachments()
{
    ENCOURS_TRY(eachRow("select_attachments", [this](const Statement& row) {
        Account* account = accountOf(row.integer(1));
        if (account == nullptr || isUndone(row.integer(7))) {
            return;
        }
        Attachment attachment;
        attachment.id = AttachmentId{row.integer(0)};
        attachment.kind = enumerationAt<AttachmentKind>(row, 2);
        attachment.on = dayAt(row, 3);
        attachment.size = row.integer(4);
        attachment.digest = row.text(5);
        attachment.name = row.text(6);
        attachment.isErased = row.isNull(6);
        attachment.recordedBy = JournalSeq{row.integer(7)};
        account->attachments.push_back(std::move(attachment));
    }));
    ENCOURS_TRY(eachRow("select_attachment_items", [this](const Statement& row) {
        Account* account = accountOf(row.integer(2));
        Attachment* attachment =
            account != nullptr ? find(account->attachments, AttachmentId{row.integer(0)}) : nullptr;
        if (attachment == nullptr) {
            return;
        }
        if (const auto item = liveItem(*account, ItemId{row.integer(1)})) {
            attachment->items.push_back(*item);
        }
    }));
    return eachRow("select_attachment_ends", [this](const Statement& row) {
        Account* account = accountOf(row.integer(1));
        if (account == nullptr || isUndone(row.integer(3))) {
            return;
        }
        const AttachmentId ended{row.integer(0)};
        std::erase_if(account->attachments.edit(), [ended](const Attachment& one) { return one.id == ended; });
    });
}

Result<Done> AccountLoader::readMerges()
{
    m_merges.clear();
    m_mergesOfAllTime.clear();
    std::unordered_set<std::int64_t> split;
    ENCOURS_ASSIGN(Statement * splits, m_store.queries().get("select_customer_splits"));
    ENCOURS_TRY(splits->start({}));
    while (true) {
        ENCOURS_ASSIGN(const bool hasRow, splits->next());
        if (!hasRow) break;
        if (!isUndone(splits->integer(1))) split.insert(splits->integer(0));
    }
    ENCOURS_ASSIGN(Statement * rows, m_store.queries().get("select_customer_merges"));
    ENCOURS_TRY(rows->start({}));
    while (true) {
        ENCOURS_ASSIGN(const bool hasRow, rows->next());
        if (!hasRow) return Done{};
        m_mergesOfAllTime.emplace_back(rows->integer(1), rows->integer(2));
        if (isUndone(rows->integer(3)) || split.contains(rows->integer(0))) continue;
        m_merges[rows->integer(1)] = {CustomerMergeId{rows->integer(0)}, CustomerId{rows->integer(2)},
                                      std::string{rows->text(4)}, dayAt(*rows, 5), JournalSeq{rows->integer(3)}};
    }
}

std::int64_t AccountLoader::rootOf(std::int64_t customer) const
{
    if (m_merges.empty()) return customer;
    // A circle cannot be recorded; should one stand in the file, it ends after as many steps as there are merges.
    for (std::size_t steps = 0; steps <= m_merges.size(); ++steps) {
        const auto merge = m_merges.find(customer);
        if (merge == m_merges.end()) break;
        customer = merge->second.into.value;
    }
    return customer;
}

std::vector<CustomerId> AccountLoader::groupOf(CustomerId customer) const
{
    std::vector<CustomerId> group{customer};
    // Whoever was ever joined to one of the group is read with it: few merges, short walks.
    for (std::size_t read = 0; read < group.size(); ++read) {
        for (const auto& [merged, into] : m_mergesOfAllTime) {
            for (const auto& [one, other] : {std::pair{merged, into}, std::pair{into, merged}}) {
                const CustomerId added{other};
                if (one == group[read].value && std::ranges::find(group, added) == group.end()) group.push_back(added);
            }
        }
    }
    std::ranges::sort(group);
    return group;
}

void AccountLoader::joinMerged()
{
    for (const auto& [merged, merge] : m_merges) {
        Account* from = ownAccountOf(merged);
        Account* into = accountOf(merged);
        if (from == nullptr || into == nullptr || from == into) continue;
        from->mergedInto = into->customer.id;
        into->merged.push_back({merge.id, from->customer.id, from->customer.code, merge.on, merge.recordedBy});
        for (std::size_t field = 0; field < customerFieldCount; ++field) {
            const auto name = static_cast<CustomerField>(field);
            const std::string& value = from->customer.field(name);
            if (into->customer.field(name).empty() && !value.empty()) into->customer.setField(name, value);
        }
    }
    for (Account& account : m_accounts) {
        if (account.merged.size() > 1) std::ranges::sort(account.merged.edit(), {}, &MergedCustomer::customer);
    }
}

void AccountLoader::sortMergedItems()
{
    if (m_group.size() <= 1) return;
    for (Account& account : m_accounts) {
        if (!std::ranges::is_sorted(account.items, {}, &Item::id)) {
            std::ranges::sort(account.items.edit(), {}, &Item::id);
        }
    }
}

} // namespace encours
