// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/plan_builder.h"

#include <cstdint>
#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace encours {

/// The lettering groups of one file: lines of one account and customer with one code.
class LetterGroups {
public:
    struct Key {
        std::string customer;
        std::string account;
        std::string code;
        friend auto operator<=>(const Key&, const Key&) = default;
    };

    void add(const Key& key, const OpenSide& side);
    /// The group leans on opening lines whose items cannot be told apart.
    void markUnclear(const Key& key);
    [[nodiscard]] bool contains(const Key& key) const { return m_groups.contains(key); }
    /// Wants the allocations of the groups that balance; the others are named in warnings. A group that the book has
    /// settled among the same items stays as it is.
    void allocate(PlanBuilder& plan) const;

private:
    struct Group {
        std::vector<OpenSide> sides;
        bool isUnclear = false;
    };

    std::map<Key, Group> m_groups;
};

} // namespace encours
