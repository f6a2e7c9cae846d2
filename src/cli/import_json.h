// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"
#include "desk/import_file.h"

namespace encours {

/// `{batch, kind, file, accepted{…}, rejects[{file, line, column, value, code, text}], warnings[{code, text, …}]}`
[[nodiscard]] Json importJson(const ImportReport& report, Language language, Currency currency);
[[nodiscard]] Json countsJson(const ImportCounts& counts);
/// The same for people: what was done, what to know, what was refused.
void showImport(Session& session, const ImportReport& report, bool isDryRun);

} // namespace encours
