// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/measure_book.h"
#include "letters/letter.h"
#include "letters/print_floor.h"

#include <filesystem>
#include <vector>

namespace encours {

/// `letters-merged` and `letters-apart`: so many reminders of 3 to 10 invoices, every 25th with 60, printed into one file and
/// into files of their own, against drawing the same lines of text without layout. The size counts letters. Errors: those of
/// the printer.
[[nodiscard]] Result<std::vector<Measurement>> measureLetters(LetterPrinter& printer,
                                                              const MeasurablePrinter& measurable, int letters,
                                                              const std::filesystem::path& scratch);

} // namespace encours
