// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/blocks.h"
#include "desk/customer_file/customer_file.h"
#include "desk/show_statement.h"
#include "desk/todays_lists.h"

#include <memory>
#include <vector>

namespace encours::ui {

/// What the tabs of the customer page show, read in one go behind the window and never changed after. All parts speak of the
/// same snapshot: whoever keeps the view keeps what its items point into.
struct CustomerView {
    Date day;
    CustomerSheet sheet;
    CustomerFile file;
    StatementView statement;      ///< every document until the day
    std::vector<BlockRow> blocks; ///< running, coming, over

    [[nodiscard]] const Customer& customer() const { return sheet.account->customer; }
};
using CustomerViewPtr = std::shared_ptr<const CustomerView>;

/// Reader thread. Errors: CustomerUnknown{value}.
[[nodiscard]] Result<CustomerViewPtr> readCustomer(const Desk& desk, CustomerId customer, Date day);

/// A tab of the customer page.
class CustomerPart {
public:
    virtual ~CustomerPart() = default;
    /// None: no customer is open. What is being typed stays when it is the same customer.
    virtual void setView(const CustomerViewPtr& view) = 0;
};

} // namespace encours::ui
