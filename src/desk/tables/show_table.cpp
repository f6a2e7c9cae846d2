// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/tables/show_table.h"

#include "desk/tables/make_table.h"

namespace encours {

std::shared_ptr<const BookTable> ShowTable::execute(TableKind kind, Date day, const Cancellation& cancellation) const
{
    const auto portfolio = m_desk.portfolio();
    auto data = makeTable(portfolio, *m_desk.context(day), kind, cancellation);
    return data ? std::make_shared<const BookTable>(std::move(data)) : nullptr;
}

} // namespace encours
