// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/letters/compose_letter.h"
#include "desk/letters/letter_office.h"

#include <filesystem>
#include <functional>
#include <span>

namespace encours {

/// Where composed letters go.
struct PrintOrder {
    std::filesystem::path folder; ///< made when missing
    std::string mergedName;       ///< of one file with all letters as well; "" = none
    bool isSeparate = true;       ///< one file for each; without it there is only the merged one, which has a name
    PdfKind kind = PdfKind::Pdf14;
    std::string key;
    /// Letters that are printed again but were kept before.
    std::function<bool(const ComposedLetter&)> isKept{};
};

/// Prints each letter to a file of its own, then keeps it as a fact: nothing is kept of what could not be printed. Stops between
/// two letters when cancelled; a merged file that stands alone has all letters or is not begun. The files, the merged one last.
/// Errors: FolderNotWritable, FileNotWritable, those of keepLetter.
[[nodiscard]] Result<std::vector<std::filesystem::path>> printAndKeep(
    Desk& desk, LetterPrinter& printer, const LetterOffice& office, std::span<const ComposedLetter> letters,
    const PrintOrder& order, const Progress& progress = {}, const Cancellation& cancellation = {});

} // namespace encours
