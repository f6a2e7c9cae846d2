// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/scheduler.h"
#include "property/generator.h"
#include "support/account_builder.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace encours::property {

/// Something that happened to a customer, with what follows from it later: a dispute until it is resolved, a bill until it
/// is paid.
struct DunningFact {
    Date on;
    std::size_t customer = 0;
    std::vector<std::string> needs; ///< numbers of items that must be there before it arrives
    std::string makes;              ///< number of the item that it brings, if any
    bool isContact = false;         ///< contacts of one day were recorded in their order
    std::function<void(test::AccountBuilder&, Date until)> apply; ///< as far as it had gone by a day
};

/// A book of up to 30 invoices and as many facts about them as make dunning hard: promises, plans, disputes with steps,
/// calls of every outcome, letters, dossiers, blocks, bills, the factor, proceedings, steps in the customer's house.
struct DunningBook {
    std::vector<std::vector<std::pair<CustomerField, std::string>>> customers;
    std::vector<DunningFact> facts; ///< in the order in which they happened
    DunningPolicy policy;
    BookRules rules;
    Date middle;

    /// What had happened by a day, arrived in the order of `facts`.
    [[nodiscard]] std::shared_ptr<const Portfolio> knownOn(Date day) const;
    [[nodiscard]] DunningContext contextOn(Date day, const Portfolio& portfolio) const;
};

enum class Policies : std::uint8_t { Standard, Random };

[[nodiscard]] DunningBook randomDunningBook(Generator& generator, Policies policies);

/// The same facts in another order of arrival: an item comes before what names it, contacts of one day keep their order.
[[nodiscard]] DunningBook arrivedOtherwise(const DunningBook& book, Generator& generator);

} // namespace encours::property
