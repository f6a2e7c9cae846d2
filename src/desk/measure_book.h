// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace encours {

/// How long a job took and the least that it could take on the same machine with the same data.
struct Measurement {
    std::string job; ///< `import`, `load`, `aged`, `history`, `refresh`, `dashboard`, `slider`, `search`, `palette`, …
    std::int64_t size = 0; ///< invoices
    std::int64_t medianMicroseconds = 0;
    std::int64_t floorMicroseconds = 0;
};

/// Measures the long jobs on a generated ledger:
/// `import` a FEC of so many invoices with their payments, against prepared inserts of the same rows into the same tables;
/// `load` reading that book into memory, against stepping through the same columns on the raw interface;
/// `aged`, `history`, `refresh` see measure_portfolio.h; `dashboard`, `slider` see measure_dashboard.h; `search` see measure_search.h, `palette` see measure_palette.h;
/// `lists` and `re-rank` see measure_lists.h, `table`, `table-search`, `table-sort` and `table-page` see
/// tables/measure_tables.h, `replay` see measure_replay.h.
class MeasureBook {
public:
    /// Works in `scratch`, an existing folder, and leaves its files there. Errors: RequestMalformed (size), Store….
    static Result<std::vector<Measurement>> execute(int invoices, const std::filesystem::path& scratch);
};

/// A ledger file (FEC, UTF-8, tabs) with so many invoices, their credit notes, payments and lettering.
[[nodiscard]] Result<std::string> generateFec(int invoices);

} // namespace encours
