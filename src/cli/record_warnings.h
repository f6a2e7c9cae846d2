// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"

#include <string>
#include <utility>
#include <vector>

namespace encours {

/// Something doubtful about a value that was entered: it is kept, and the person is told.
struct RecordWarning {
    std::string field; ///< `siren`, `terms`, `company.iban`, …
    std::string code;  ///< verdict on an identifier, or `beyond-ceiling`
    std::string text;  ///< sentence
};

/// What a term is measured against.
struct TermRules {
    const BookRules& book;
    const LegalValues& legal;
    Date today;
};

/// Identifiers that do not check and terms beyond their legal ceiling, among the fields that were set.
[[nodiscard]] std::vector<RecordWarning> warningsAbout(const Customer& customer,
                                                       const std::vector<std::pair<CustomerField, std::string>>& set,
                                                       const TermRules& rules, Language language);
/// Identifiers that do not check, among the settings that were assigned (`name=value`).
[[nodiscard]] std::vector<RecordWarning> warningsAbout(const BookSettings& settings,
                                                       const std::vector<std::string>& assignments, Language language);
/// `[{field, code, text}]`
[[nodiscard]] Json warningsJson(const std::vector<RecordWarning>& warnings);
void showWarnings(Session& session, const std::vector<RecordWarning>& warnings);

} // namespace encours
