// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"
#include "desk/tables/table_data.h"
#include "dunning/context_set.h"
#include "portfolio/account_lines.h"

#include <memory>
#include <optional>

namespace encours {

/// Adds the rows of one account to a part of a list. One for each thread.
class RowMaker {
public:
    virtual ~RowMaker() = default;
    virtual void addRows(const Portfolio::Chunk& chunk, std::size_t place, std::uint32_t account, TableRows& rows) = 0;
};

/// The rows of a whole book, made in several threads when it is large; accounts that were merged into another have none.
/// The outcome does not depend on the threads. Nothing when it was cancelled.
[[nodiscard]] std::optional<TableRows> makeRows(const Portfolio& portfolio, const Cancellation& cancellation,
                                                const std::function<std::unique_ptr<RowMaker>()>& makeMaker);

/// The context, which is that of the day, lives as long as the maker.
[[nodiscard]] std::unique_ptr<RowMaker> invoiceRowMaker(const DunningContext& context);
[[nodiscard]] std::unique_ptr<RowMaker> paymentRowMaker(Date day);
[[nodiscard]] std::unique_ptr<RowMaker> customerRowMaker(const DunningContext& context);

/// What the call of a day says of an open item, in the terms of a list.
[[nodiscard]] TableState stateOfItem(const CallItem& item);
[[nodiscard]] std::uint32_t standingOf(const CallItem& item);
[[nodiscard]] std::uint32_t flagOf(std::optional<AgeBucket> bucket); ///< with FilterName::Overdue; no bucket: bills
[[nodiscard]] TableColumn columnOf(std::optional<AgeBucket> bucket);
[[nodiscard]] inline AccountLines linesOf(const Portfolio::Chunk& chunk, std::size_t place)
{
    const std::uint32_t first = chunk.columns->firstItem[place];
    return {*chunk.accounts[place], *chunk.columns, first, chunk.columns->firstItem[place + 1] - first,
            chunk.hasInstruments[place] != 0};
}

} // namespace encours
