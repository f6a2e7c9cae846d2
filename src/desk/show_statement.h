// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "portfolio/currencies.h"
#include "portfolio/statement.h"

namespace encours {

struct StatementView {
    Portfolio::AccountPtr account;
    AccountStatement statement;
    std::vector<CurrencyTotal> currencies; ///< of what is open on the day; one in an account of one currency
};

/// A customer's account at any date. Reads the portfolio only: may run on any thread.
class ShowStatement {
public:
    explicit ShowStatement(const Desk& desk) : m_desk(desk) {}
    /// Errors: CustomerUnknown{value}, DatesReversed{first,second}.
    [[nodiscard]] Result<StatementView> execute(CustomerId customer, const StatementScope& scope) const;

private:
    const Desk& m_desk;
};

} // namespace encours
