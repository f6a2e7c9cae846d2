// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fault.h"
#include "today/entry_form.h"

namespace encours::ui {

class AmountEdit;
class DateEdit;

[[nodiscard]] QString sentenceOf(const Fault& fault);

/// Reads an amount above zero; an empty field gives none.
[[nodiscard]] std::optional<EntryProblem> readAmount(AmountEdit& field, std::optional<Money>& amount);
/// Reads a day from today on; it must be given.
[[nodiscard]] std::optional<EntryProblem> readDay(DateEdit& field, Date today, std::optional<Date>& day,
                                                  FaultCode whenMissing = FaultCode::PromiseDateMissing,
                                                  FaultCode whenPast = FaultCode::PromiseInThePast);

} // namespace encours::ui
