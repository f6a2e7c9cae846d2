// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <utility>
#include <vector>

namespace encours {

struct MergeRequest {
    CustomerId customer; ///< the duplicate: goes out of all lists
    CustomerId into;     ///< stays and takes its lines
    std::string key;
    bool isDryRun = false;
};

/// What a merge would do, for the question before it.
struct MergePreview {
    struct Field {
        CustomerField field = CustomerField::Name;
        std::string kept;     ///< of the file that stays
        std::string other;    ///< of the duplicate
        bool isTaken = false; ///< the file that stays lacks it
    };
    std::size_t items = 0;     ///< lines that move
    std::size_t calls = 0;     ///< calls, notes and documents that move
    Money openBefore;          ///< balance of the customer that stays, before
    Money openAfter;           ///< and after
    std::vector<Field> fields; ///< those that the duplicate knows and that differ
};

/// Makes two customers one: the lines, calls, promises, disputes, persons, notes and documents of the duplicate stand in
/// the account that stays, also those that imports will bring under its code, and what the file that stays lacks is read
/// from the duplicate's. Nothing is rewritten: SplitCustomer takes them apart again. Errors: CustomerUnknown, MergeWithItself{value}, MergeOfMerged{value}, KeyReused, Store….
class MergeCustomers {
public:
    explicit MergeCustomers(Desk& desk) : m_desk(desk) {}
    Result<CustomerMergeId> execute(const MergeRequest& request); ///< none on a dry run
    /// Any thread.
    Result<MergePreview> preview(const MergeRequest& request) const;

private:
    Desk& m_desk;
};

struct SplitRequest {
    CustomerId customer; ///< the account in which the other stands
    CustomerMergeId merge;
    std::string key;
    bool isDryRun = false;
};

/// Takes a merge back, whenever it was made: each customer has its own again. What was recorded meanwhile stays with the
/// customer under whose code it was recorded. Errors: CustomerUnknown, MergeUnknown{value}, KeyReused, Store….
class SplitCustomer {
public:
    explicit SplitCustomer(Desk& desk) : m_desk(desk) {}
    Result<Done> execute(const SplitRequest& request);

private:
    Desk& m_desk;
};

} // namespace encours
