// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "receivables/bad_debt.h"

namespace encours {

struct ProvisionRow {
    CustomerId customer;
    std::string customerCode;
    std::string customerName;
    bool isDoubtful = false;
    Money overdue;       ///< TTC impaired
    Provision provision; ///< HT
};

struct ProvisionReport {
    std::vector<ProvisionRow> rows; ///< largest provision first
    Money base;                     ///< HT, of all rows
    Money total;
};

/// What the policy of the book sets aside on a day. May run on any thread.
class ShowProvisions {
public:
    explicit ShowProvisions(const Desk& desk) : m_desk(desk) {}
    [[nodiscard]] ProvisionReport execute(Date day) const;

private:
    const Desk& m_desk;
};

} // namespace encours
