// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customer_part.h"

namespace encours::ui {

Result<CustomerViewPtr> readCustomer(const Desk& desk, CustomerId customer, Date day)
{
    auto view = std::make_shared<CustomerView>();
    view->day = day;
    ENCOURS_ASSIGN(view->file, ShowCustomerFile(desk).execute(customer, day));
    // Of a duplicate nothing else is shown: the page goes on to the customer that stays.
    if (view->file.mergedInto) {
        view->sheet.account = view->file.account;
        return CustomerViewPtr(std::move(view));
    }
    ENCOURS_ASSIGN(view->sheet, ShowCustomer(desk).execute(customer, day));
    StatementScope scope;
    scope.asOf = day;
    ENCOURS_ASSIGN(view->statement, ShowStatement(desk).execute(customer, scope));
    view->blocks = ShowBlocks(desk).execute(day, customer);
    return CustomerViewPtr(std::move(view));
}

} // namespace encours::ui
