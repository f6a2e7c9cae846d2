// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/import_file.h"
#include "store/store.h"

#include <string>
#include <vector>

namespace encours {

/// The options of a request: those of its profile, overridden by those it states. Errors: ProfileUnknown{value}.
Result<ReadOptions> optionsOf(Store& store, const ImportRequest& request, Currency currency);
Result<Done> saveProfile(FactWriter& writer, const std::string& name, const ReadOptions& options, const FileForm& form);
Result<std::vector<std::string>> profileNames(Store& store);

} // namespace encours
