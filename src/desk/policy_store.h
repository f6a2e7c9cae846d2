// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/scheduler.h"
#include "store/store.h"

#include <memory>

namespace encours {

/// Plans, rules of selection, weights and campaigns as the settings of a book say, the French practice where they say
/// nothing. A document that cannot be read is left out.
Result<std::shared_ptr<const DunningPolicy>> readPolicy(Store& store);

} // namespace encours
