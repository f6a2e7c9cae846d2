// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "portfolio/search/search_index.h"

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// An invoice, a payment or another line of an account that was found.
struct FoundItem {
    ItemId id;
    ItemKind kind = ItemKind::Invoice;
    std::string number;
    Money amount; ///< signed: > 0 owed
    Date dueOn;
};

/// Something that answers what was typed, ready to be shown.
struct Found {
    CustomerId customer;
    std::string customerCode;
    std::string customerName;
    std::optional<FoundItem> item; ///< nothing: the customer itself
    SearchField field = SearchField::Name;
    SearchMatch match = SearchMatch::Inside;
    std::string person;     ///< whose name, telephone or e-mail it is, when it is that of one of several; may be empty
    std::string value;      ///< what the field holds; "" for an amount
    std::size_t from = 0;   ///< bytes of `value` that match
    std::size_t length = 0; ///< 0: the whole of it
};

/// Finds customers by code, name, people to speak to, e-mail and telephone, and items by number and amount, as one types.
/// A customer whose lines stand in another account leads there, and each customer is given once. Keeps what
/// it made ready for the next search, and makes ready again only what changed: keep it as long as the desk. Any thread.
class FindAnything {
public:
    static constexpr std::size_t usualLimit = 50;

    explicit FindAnything(const Desk& desk) : m_desk(desk) {}
    /// The best answers first; none for a text without a letter or digit to look for.
    [[nodiscard]] std::vector<Found> execute(std::string_view text, std::size_t limit = usualLimit);

private:
    [[nodiscard]] std::shared_ptr<const SearchIndex> indexOf(const std::shared_ptr<const Portfolio>& portfolio);

    const Desk& m_desk;
    std::mutex m_mutex; ///< guards the members below, held only to copy
    std::shared_ptr<const SearchIndex> m_latest;
    std::weak_ptr<const Portfolio> m_portfolio; ///< that `m_latest` was made from
};

} // namespace encours
