// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/compose_letter.h"

namespace encours {

/// What every letter is made of, whatever it says.

/// The firm as a letterhead and legal mentions name it.
void addCompanyFields(TemplateFields& fields, const CompanyProfile& company);
/// Every block of the wording but the annex; rows, recipient and total are the letter's own. Errors: TemplateFieldMissing{field}.
Result<Done> fillLetter(LetterText& text, const LetterTemplate& wording, const TemplateFields& fields);
/// A block that a wording may leave out: nothing, then.
[[nodiscard]] Result<std::vector<std::string>> linesIfAny(const LetterTemplate& wording, std::string_view block,
                                                          const TemplateFields& fields);
/// The titles of a table with five or seven columns. Errors: TemplateFieldMissing{field}.
[[nodiscard]] Result<std::vector<std::string>> columnsOf(const LetterTemplate& wording, std::string_view block,
                                                         const TemplateFields& fields);
/// A refusal names the customer as people know it; the code tells two of the same name apart.
[[nodiscard]] Fault letterRefusal(FaultCode code, const Customer& customer);

} // namespace encours
