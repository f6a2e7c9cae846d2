// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/readers.h"
#include "exchange/rows.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace encours {

/// Field code → column name, as FileForm::columns holds it.
using ColumnMap = std::vector<std::pair<std::string, std::string>>;

/// What the names of a header say: which columns hold which field, before the kind of table is known.
class TableHeader {
public:
    /// Errors: MappingMalformed{value} for an unknown field code, ColumnUnknown{column} for a column that is not there.
    [[nodiscard]] static Result<TableHeader> read(const std::vector<std::string>& header, const ColumnMap& given);

    /// The kind of table that the columns fit; nothing when they fit none.
    [[nodiscard]] std::optional<ImportKind> kind() const;
    /// The columns of a table of this kind. Errors: ColumnMissing{column} names the field that no column holds.
    [[nodiscard]] Result<ColumnMap> columns(ImportKind kind) const;

private:
    [[nodiscard]] bool has(std::string_view field) const { return best(field).has_value(); }
    [[nodiscard]] bool isGiven(std::string_view field) const;
    [[nodiscard]] std::optional<std::size_t> best(std::string_view field) const;
    [[nodiscard]] bool speaksOfPayments() const;
    void choosePayments(std::vector<std::pair<std::string, std::size_t>>& chosen) const;

    struct Candidate {
        std::string field;
        std::size_t column = 0;
        int rank = 0; ///< 0 given by a person, 1 a telling name, 2 a name that could mean much
    };
    std::vector<std::string> m_header;
    std::vector<std::string> m_keys;
    std::vector<Candidate> m_candidates;
};

/// Number of columns of this header row that say something, under a map that a person gave; to find the header row.
[[nodiscard]] int tellingColumns(const std::vector<std::string>& header, const ColumnMap& given);

/// The names of a row read as a header: cleaned, without the empty ones at its end.
[[nodiscard]] std::vector<std::string> headerNames(const Row& row);

/// Index of a column by its name as the file spells it.
[[nodiscard]] std::optional<std::size_t> columnIndex(const std::vector<std::string>& header, std::string_view name);

} // namespace encours
