// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/tables/table_data.h"
#include "portfolio/search/search_query.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// What was typed over a list, made ready to be asked of its rows: every word stands in the row or in its customer, or is
/// one of its amounts; or the whole is an amount or a telephone. Lives no longer than the list.
class RowSearch {
public:
    RowSearch(const TableData& data, std::string_view typed);

    [[nodiscard]] bool isEmpty() const { return m_words.empty(); }
    /// Looks through the texts of all rows at once: worth it before most rows are asked.
    void markRows();
    [[nodiscard]] bool holds(std::uint32_t row) const;

private:
    /// A word, or all that was typed when it may be an amount or a telephone as a whole.
    struct Word {
        SearchQuery query;
        std::vector<std::uint8_t> accounts; ///< by place in the portfolio: it stands in the customer
        std::vector<std::uint8_t> rows;     ///< it stands in the row; empty until they are marked
    };
    [[nodiscard]] Word wordOf(SearchQuery query) const;
    [[nodiscard]] bool holds(const Word& word, std::uint32_t row) const;
    [[nodiscard]] bool hasAmount(AmountRange range, std::uint32_t row) const;

    const TableData& m_data;
    std::vector<Word> m_words;
    std::optional<Word> m_whole; ///< its text is not looked for
};

/// Whether every row that holds the new text holds the older one too, by what was typed alone.
[[nodiscard]] bool isNarrower(std::string_view typed, std::string_view older, Currency currency);

} // namespace encours
