// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/customer_file/completeness.h"
#include "desk/customer_file/deposit.h"
#include "desk/customer_file/duplicates.h"
#include "desk/desk.h"

#include <string>
#include <vector>

namespace encours {

/// A document of the account, ready to be shown.
struct AttachmentRow {
    Attachment attachment;
    std::vector<std::string> numbers; ///< of attachment.items; none: the whole account
    bool isSafeToOpen = false;
};

/// Another customer that stands in this account.
struct MergedRow {
    CustomerMergeId merge;
    CustomerId customer;
    std::string code;
    std::string name;
};

/// What the page of a customer shows beside the sheet of the day (see ShowCustomer).
struct CustomerFile {
    Portfolio::AccountPtr account;          ///< persons and fields are read from it
    std::vector<ContactPerson> persons;     ///< by role, then name
    std::vector<AccountNote> notes;         ///< newest first
    std::vector<AttachmentRow> attachments; ///< newest first
    std::vector<MergedRow> merged;
    std::optional<CustomerId>
        mergedInto; ///< what was asked for is a duplicate: this is the file of the account it stands in
    FileCompleteness completeness;
    DepositAdvice deposit;
};

/// Any thread. Errors: CustomerUnknown{value}. Duplicates cost a pass over the book: FindDuplicates of this customer.
class ShowCustomerFile {
public:
    explicit ShowCustomerFile(const Desk& desk) : m_desk(desk) {}
    [[nodiscard]] Result<CustomerFile> execute(CustomerId customer, Date day) const;

private:
    const Desk& m_desk;
};

} // namespace encours
