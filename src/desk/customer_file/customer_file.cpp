// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/customer_file/customer_file.h"

#include "base/fold.h"
#include "desk/customer_file/attachments.h"
#include "desk/named_account.h"

#include <algorithm>

namespace encours {

namespace {

std::vector<ContactPerson> personsOf(const Account& account)
{
    std::vector<ContactPerson> persons(account.persons.begin(), account.persons.end());
    std::ranges::stable_sort(persons, [](const ContactPerson& left, const ContactPerson& right) {
        if (left.role != right.role) return left.role < right.role;
        return foldForSearch(left.name) < foldForSearch(right.name);
    });
    return persons;
}

std::vector<AttachmentRow> attachmentsOf(const Account& account)
{
    std::vector<AttachmentRow> rows;
    for (const Attachment& attachment : account.attachments) {
        AttachmentRow row{attachment, {}, !attachment.isErased && isSafeToOpen(attachment.name)};
        for (const ItemId id : attachment.items) {
            if (const Item* const item = account.findItem(id)) row.numbers.push_back(item->number.str());
        }
        rows.push_back(std::move(row));
    }
    std::ranges::reverse(rows);
    return rows;
}

std::vector<MergedRow> mergedOf(const Account& account, const Portfolio& portfolio)
{
    std::vector<MergedRow> rows;
    for (const MergedCustomer& merged : account.merged) {
        const Account* const other = portfolio.find(merged.customer);
        rows.push_back({merged.merge, merged.customer, merged.code,
                        other != nullptr ? other->customer.displayName() : merged.code});
    }
    return rows;
}

} // namespace

Result<CustomerFile> ShowCustomerFile::execute(CustomerId customer, Date day) const
{
    CustomerFile file;
    ENCOURS_ASSIGN(file.account, accountOf(m_desk, customer));
    if (file.account->customer.id != customer) file.mergedInto = file.account->customer.id;
    const Account& account = *file.account;
    file.persons = personsOf(account);
    file.notes.assign(account.notes.begin(), account.notes.end());
    std::ranges::reverse(file.notes);
    file.attachments = attachmentsOf(account);
    file.merged = mergedOf(account, *m_desk.portfolio());
    file.completeness = completenessOf(account);
    ENCOURS_ASSIGN(file.deposit, ProposeDeposit{m_desk}.execute(account.customer.id, day));
    return file;
}

} // namespace encours
