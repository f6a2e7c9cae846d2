// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/tables/table_data.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace encours {

/// The filters of a query, made ready to be asked of a million rows. Lives no longer than the list.
class RowFilter {
public:
    RowFilter(const TableData& data, const std::vector<TableFilter>& filters);

    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }
    [[nodiscard]] bool passes(std::uint32_t row) const;

private:
    /// Both ends included.
    struct Range {
        std::optional<std::int64_t> from;
        std::optional<std::int64_t> to;
        [[nodiscard]] bool isWhole() const { return !from && !to; }
        [[nodiscard]] bool holds(std::int64_t value) const
        {
            return (!from || *from <= value) && (!to || value <= *to);
        }
    };
    void addFlags(const std::vector<TableFilter>& filters);
    void addAccounts(const std::vector<TableFilter>& filters);
    void addValue(const TableFilter& filter);
    [[nodiscard]] bool passesRanges(std::uint32_t row) const;

    const TableData& m_data;
    bool m_isEmpty;
    std::vector<std::uint32_t> m_masks;   ///< for each group of which a filter is set: one of these flags
    std::vector<std::uint8_t> m_accounts; ///< by place in the portfolio; empty when all pass
    std::uint32_t m_means = 0;            ///< a bit for each that passes; 0: all
    Range m_due;
    Range m_issued;
    Range m_amount;
    bool m_hasRange = false;
    bool m_findsNothing = false;
};

/// Whether every row that passes the new filters passes the older ones too.
[[nodiscard]] bool isNarrower(const std::vector<TableFilter>& filters, const std::vector<TableFilter>& older);

/// How a line is or is to be paid: as it says, else as the customer does.
[[nodiscard]] PaymentMeans meansOf(const TableData& data, std::uint32_t row);
/// What filters of amounts look at: what is left, or the whole amount of what is settled; of a customer the balance.
[[nodiscard]] std::int64_t weightOf(const TableData& data, std::uint32_t row);

} // namespace encours
