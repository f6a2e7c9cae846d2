// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/letter.h"

namespace encours {

/// Writes letters as PDF 1.4 with embedded fonts and extractable text. Needs a QGuiApplication; may run on any thread,
/// one printer for each.
class PdfLetterPrinter : public LetterPrinter {
public:
    Result<Done> print(std::span<const Letter> letters, const std::filesystem::path& file) override;
};

} // namespace encours
