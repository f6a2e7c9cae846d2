// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/tables/book_table.h"

#include <memory>
#include <vector>

namespace encours {

/// Makes a list of the book as of a day. Reads the portfolio only: may run on any thread. Takes part of a second at a million
/// lines: keep what it gives until the portfolio changes.
class ShowTable {
public:
    explicit ShowTable(const Desk& desk) : m_desk(desk) {}
    /// Null when it was cancelled.
    [[nodiscard]] std::shared_ptr<const BookTable> execute(TableKind kind, Date day,
                                                           const Cancellation& cancellation = {}) const;

private:
    const Desk& m_desk;
};

} // namespace encours
