// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"
#include "desk/import_file.h"

namespace encours {

/// `{batch, kind, file, accepted{…}, rejects[{file, line, column, value, code, text}], warnings[{code, text, …}]}`
[[nodiscard]] Json importJson(const ImportReport& report, Language language, Currency currency);
[[nodiscard]] Json countsJson(const ImportCounts& counts);
/// The report for people: what was done, what to know, what was refused.
void showImport(Session& session, const ImportReport& report, bool isDryRun);

/// `[{file, line, column, value, code, text}]`
[[nodiscard]] Json rejectsJson(const std::vector<Reject>& rejects, Language language);
/// The refused lines for people, the first ones of many.
void showRejects(Session& session, const std::vector<Reject>& rejects);

} // namespace encours
