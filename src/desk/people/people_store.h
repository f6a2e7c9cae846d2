// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/people/people.h"
#include "store/store.h"

#include <memory>

namespace encours {

/// The people of a book as its settings say. What cannot be read is left out.
Result<std::shared_ptr<const People>> readPeople(Store& store);

/// Names of the settings that hold them.
[[nodiscard]] std::string colleagueSetting(std::string_view name);
[[nodiscard]] std::string handOverSetting(const HandOver& handOver);
/// Their values (JSON).
[[nodiscard]] std::string colleagueDocument(const Colleague& colleague);
[[nodiscard]] std::string handOverDocument(const HandOver& handOver);

} // namespace encours
