// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/objectives/objectives.h"
#include "store/store.h"

#include <string>
#include <vector>

namespace encours {

/// Name of the setting that holds an objective, and its value (JSON).
[[nodiscard]] std::string objectiveSetting(const std::string& id);
[[nodiscard]] std::string objectiveDocument(const Objective& objective);

/// The objectives of a book as its settings say. What cannot be read is left out.
struct StoredObjectives {
    std::vector<Objective> objectives; ///< in the order of their ids
    int lastId = 0;                    ///< the highest that was ever given
};
Result<StoredObjectives> readObjectives(Store& store);

} // namespace encours
