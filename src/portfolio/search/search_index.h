// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/portfolio.h"
#include "portfolio/search/search_text.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// Where something was found.
enum class SearchField : std::uint8_t {
    Code,
    Name,
    ContactName,
    Email,
    Phone,
    Number, ///< of an item
    Amount, ///< of an item
};
inline constexpr std::size_t searchFieldCount = 7;
[[nodiscard]] std::string_view searchFieldCode(SearchField field); ///< `code`, `name`, `contact-name`, …
[[nodiscard]] std::string_view searchMatchCode(SearchMatch match); ///< `exact`, `prefix`, `word-start`, `inside`

/// A customer, or an item of it, that answers what was typed.
struct SearchHit {
    CustomerId customer;
    const Item* item = nullptr; ///< of the account in the portfolio; null: the customer itself
    const ContactPerson* person =
        nullptr; ///< of the account: whose name, telephone or e-mail it is; null: the customer's
    SearchField field = SearchField::Name;
    SearchMatch match = SearchMatch::Inside;
    std::string_view value; ///< of the field, as the account holds it; "" for an amount
    std::size_t from = 0;   ///< bytes of `value` that match
    std::size_t length = 0; ///< 0: the whole of it, without telling which part (telephone, amount)
};

/// What people look for in a book, ready to be searched as they type: codes, names, contact names, e-mail addresses and
/// telephones of customers and of the people to speak to, numbers and amounts of items. Texts are compared folded and found anywhere in them; amounts are
/// looked up in the columns of the ledger and cost no memory. Immutable: any thread may search.
class SearchIndex {
public:
    /// Texts that did not change since `previous` (which may be null) are shared with it.
    [[nodiscard]] static std::shared_ptr<const SearchIndex> of(const Portfolio& portfolio, const SearchIndex* previous);

    /// The best answers, at most `limit`: whole values, then those that start with what was typed, then words that do, then
    /// any place; of each, customers before items, in the order of the portfolio. When hundreds match, those that match
    /// better are sought in the whole book and the others are the first of the book.
    /// `portfolio` is the one that the index was made from.
    [[nodiscard]] std::vector<SearchHit> find(const Portfolio& portfolio, std::string_view typed,
                                              std::size_t limit) const;

    /// Everything that is searched as text, for measuring.
    [[nodiscard]] std::string text() const;
    [[nodiscard]] std::size_t bytesOfMemory() const;
    /// How many blocks of text are those of another index.
    [[nodiscard]] std::size_t sharedWith(const SearchIndex& other) const;

private:
    /// Of one chunk. That a chunk or its columns are still the same is known by their owners, without keeping them alive.
    struct Block {
        std::weak_ptr<const Portfolio::Chunk> chunk;
        std::weak_ptr<const LedgerColumns> columns;
        std::shared_ptr<const SearchText> customers;
        std::shared_ptr<const SearchText> persons;                      ///< of all customers, one after the other
        std::shared_ptr<const std::vector<std::uint32_t>> personOwners; ///< place of the customer of each
        std::shared_ptr<const SearchText> numbers;
    };
    static Block blockOf(const Portfolio::ChunkPtr& chunk, const Block* previous);

    std::vector<Block> m_blocks;
};

} // namespace encours
