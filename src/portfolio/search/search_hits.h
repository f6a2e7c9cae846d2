// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/search/search_index.h"
#include "portfolio/search/search_query.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace encours {

/// The fields of a customer in the order in which they stand in the text of a chunk.
inline constexpr SearchField customerSearchFields[] = {SearchField::Code, SearchField::Name, SearchField::ContactName,
                                                       SearchField::Email, SearchField::Phone};
[[nodiscard]] std::string_view searchedValue(const Customer& customer, SearchField field);
/// The same of a person to speak to: the parts in which the person is searched, e.g. 3 for the mobile.
inline constexpr SearchField personSearchFields[] = {SearchField::ContactName, SearchField::Email, SearchField::Phone,
                                                     SearchField::Phone};
[[nodiscard]] std::string_view searchedValue(const ContactPerson& person, std::size_t part);

/// Something found, while it is still known by its place.
struct RawHit {
    bool isItem = false;
    std::uint32_t chunk = 0;
    std::uint32_t place = 0; ///< of the customer, or of the item in the columns, in the chunk
    SearchField field = SearchField::Name;
    SearchMatch match = SearchMatch::Inside;
    std::uint32_t from = 0;   ///< in the folded text
    std::uint32_t person = 0; ///< 1 for the first person of the customer, and so on; 0: a field of the customer itself
    std::uint32_t part = 0;   ///< of the person
};

/// Items whose amount lies in the range, whatever its sign; stops at `most`.
void findAmounts(const LedgerColumns& columns, std::uint32_t chunk, AmountRange range, std::size_t most,
                 std::vector<RawHit>& hits);

/// Leaves the best, one for each customer and item; of those that match as well the first.
void keepBest(std::vector<RawHit>& hits, std::size_t limit);

/// What a raw hit stands for. `length` is that of the folded text that was sought.
[[nodiscard]] SearchHit hitOf(const RawHit& raw, const Portfolio& portfolio, std::size_t length);

} // namespace encours
