// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/account_loader.h"
#include "store/store.h"

#include <algorithm>

namespace encours {

// How the rows of account.sql are read; shared by the parts of AccountLoader.

inline Date dayAt(const Statement& row, int column)
{
    const auto day = Date::fromDayNumber(row.integer(column));
    return day ? *day : Date{};
}

inline std::optional<Date> optionalDayAt(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional{dayAt(row, column)};
}

template <typename Enumeration>
Enumeration enumerationAt(const Statement& row, int column)
{
    return static_cast<Enumeration>(row.integer(column));
}

/// The element of a vector sorted by id, or nothing.
template <typename Element, typename IdType>
Element* findById(std::vector<Element>& elements, IdType id)
{
    const auto found = std::lower_bound(elements.begin(), elements.end(), id,
                                        [](const Element& element, IdType wanted) { return element.id < wanted; });
    return found != elements.end() && found->id == id ? &*found : nullptr;
}

template <typename Element, typename IdType>
Element* AccountLoader::find(SharedList<Element>& elements, IdType id) const
{
    if (!m_since && m_group.size() <= 1) {
        return findById(elements.edit(), id);
    }
    const auto found =
        std::ranges::find(elements, id, &Element::id); // sorted by day already, or one customer after the other
    if (found == elements.end()) {
        return nullptr;
    }
    const auto place = static_cast<std::size_t>(found - elements.begin()); // edit() may move the elements
    return &elements.edit()[place];
}

inline bool AccountLoader::isUndone(std::int64_t seq) const
{
    return m_store.journal().undone().contains(seq);
}

template <typename Take>
Result<Done> AccountLoader::eachRow(std::string_view query, Take take)
{
    const Scope scope = m_since ? Scope::SinceEntry : m_group.empty() ? Scope::WholeBook : Scope::OneCustomer;
    ENCOURS_ASSIGN(Statement * rows, m_store.queries().get(query, scope));
    const auto takeAll = [&]() -> Result<Done> {
        while (true) {
            ENCOURS_ASSIGN(const bool hasRow, rows->next());
            if (!hasRow) {
                return Done{};
            }
            take(*rows);
        }
    };
    if (scope == Scope::WholeBook) {
        ENCOURS_TRY(rows->start({}));
        return takeAll();
    }
    for (const CustomerId customer : m_group) {
        if (scope == Scope::OneCustomer) {
            ENCOURS_TRY(rows->start({customer.value}));
        } else {
            ENCOURS_TRY(rows->start({customer.value, m_since->value}));
        }
        ENCOURS_TRY(takeAll());
    }
    return Done{};
}

} // namespace encours
