// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/portfolio.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace encours {

/// What payments paid of invoices, column by column, in the order of the accounts: what figures of days late run over. Made
/// once for a snapshot; as of any day the rows with `paidOn` up to it count.
struct PaidColumns {
    std::vector<std::uint32_t> firstOf; ///< by account, and the end
    std::vector<std::int32_t> paidOn;   ///< day on which the allocation counts
    std::vector<std::int32_t> daysLate; ///< < 0: before the due date
    std::vector<std::int32_t> daysSinceIssue;
    std::vector<std::int64_t> amount; ///< minor units
};

/// Payments by chunk: of an unchanged chunk of `before` they are taken over.
class PaidBook {
public:
    static std::shared_ptr<const PaidBook> of(const Portfolio& portfolio, const PaidBook* before = nullptr);
    [[nodiscard]] const PaidColumns& chunk(std::size_t number) const { return *m_chunks[number].paid; }

private:
    struct Part {
        std::shared_ptr<const LedgerColumns> source;
        std::shared_ptr<const PaidColumns> paid;
    };
    std::vector<Part> m_chunks;
};

} // namespace encours
