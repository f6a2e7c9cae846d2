// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/dashboard/dashboard.h"

#include <cstddef>
#include <string>
#include <vector>

namespace encours {

/// A customer whose overdue amount is not what it was.
struct Mover {
    CustomerId customer;
    std::string number;
    std::string name;
    Money before; ///< overdue on the day of comparison
    Money now;
    [[nodiscard]] Money change() const { return now - before; }
};

/// What moved between two days, of the overdue amounts. `rest` is the change of all customers that are not among them, so
/// that all changes sum to that of the book.
struct Movers {
    Date from;
    Date to;
    std::vector<Mover> rises; ///< the largest first
    std::vector<Mover> falls;
    Money rest;
    Money total; ///< change of the whole book
};

/// At most `most` of each. Linear in the ledger lines.
[[nodiscard]] Movers moversOf(const Portfolio& portfolio, Date from, Date to, const AgeBounds& bounds,
                              std::size_t most = 5);

} // namespace encours
