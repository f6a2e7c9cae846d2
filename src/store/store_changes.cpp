// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

namespace encours {

Result<std::optional<std::vector<CustomerId>>> Store::customersChangedSince(JournalSeq known)
{
    using Changed = std::optional<std::vector<CustomerId>>;
    ENCOURS_ASSIGN(Statement * others, m_queries.get("select_whole_book_changes_since"));
    ENCOURS_TRY(others->start({known.value}));
    ENCOURS_ASSIGN([[maybe_unused]] const bool hasCount, others->next());
    const bool isMoreThanAccounts = others->integer(0) > 0;
    others->finish();
    if (isMoreThanAccounts) {
        return Changed{};
    }
    ENCOURS_ASSIGN(Statement * rows, m_queries.get("select_customers_since"));
    constexpr std::size_t tables = 11;
    const std::vector<SqlValue> values(tables, SqlValue{known.value});
    ENCOURS_TRY(rows->bind(values));
    std::vector<CustomerId> customers;
    while (true) {
        ENCOURS_ASSIGN(const bool hasRow, rows->next());
        if (!hasRow) {
            return Changed{std::move(customers)};
        }
        customers.push_back(CustomerId{rows->integer(0)});
    }
}

} // namespace encours
