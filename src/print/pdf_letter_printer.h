// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/letter.h"
#include "letters/print_floor.h"
#include "print/stationery.h"

#include <optional>

class QPagedPaintDevice;

namespace encours {

/// Writes letters as PDF 1.4 or PDF/A-1b with embedded fonts and extractable text. Needs a QGuiApplication; may run on any
/// thread, one printer for each.
class PdfLetterPrinter : public LetterPrinter, public MeasurablePrinter {
public:
    Result<Done> print(std::span<const Letter> letters, const LetterPaper& paper,
                       const std::filesystem::path& file) override;
    std::string pdfOf(std::span<const Letter> letters, const LetterPaper& paper) override;
    [[nodiscard]] std::unique_ptr<PrintFloor> floorOf(std::span<const Letter> letters) const override;

private:
    [[nodiscard]] const Stationery& stationeryFor(const LetterPaper& paper);

    std::optional<LetterPaper> m_paper; ///< that of the letters before: its logo is decoded
    Stationery m_stationery;
};

/// The same pages on a printer. False when it was refused.
[[nodiscard]] bool paintLetters(QPagedPaintDevice& device, std::span<const Letter> letters, const LetterPaper& paper);

} // namespace encours
