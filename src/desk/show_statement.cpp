// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/show_statement.h"

#include "desk/named_account.h"

namespace encours {

Result<StatementView> ShowStatement::execute(CustomerId customer, const StatementScope& scope) const
{
    if (scope.from && *scope.from > scope.asOf) {
        return Fault{FaultCode::DatesReversed,
                     {{"first", formatDate(*scope.from, Language::French)},
                      {"second", formatDate(scope.asOf, Language::French)}},
                     "the period of a statement"};
    }
    ENCOURS_ASSIGN(Portfolio::AccountPtr account, accountOf(m_desk, customer));
    const Currency book = m_desk.settings().currency;
    AccountStatement statement = statementOf(*account, scope, book);
    auto currencies = totalsByCurrency(*account, scope.asOf, book);
    return StatementView{std::move(account), std::move(statement), std::move(currencies)};
}

} // namespace encours
