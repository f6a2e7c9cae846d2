// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace encours {

/// Through what the address is seen. The rectangles of what always shows, wherever the folded sheet slides, stand in
/// print/letter_layout.h.
enum class EnvelopeWindow : std::uint8_t {
    Dl35, ///< DL 110 × 220 with a window of 35 × 100 mm, 20 mm from right and bottom
    Dl45, ///< DL 110 × 220 with a window of 45 × 100 mm, 20 mm from right, 20 mm from bottom
    None, ///< no window: the address stands where Dl35 has it
};
[[nodiscard]] std::string_view envelopeWindowCode(EnvelopeWindow window); ///< `dl-35`, `dl-45`, `none`
[[nodiscard]] std::optional<EnvelopeWindow> parseEnvelopeWindow(std::string_view code);

/// The firm's paper: what stands on every letter beside its words (papier à en-tête). Texts come from the company.
struct Letterhead {
    std::string logo; ///< bytes of a PNG or JPEG; "" = none
    EnvelopeWindow window = EnvelopeWindow::Dl35;
    int moveRightHalfMm = 0; ///< the address, in half millimetres: −20 to 20
    int moveDownHalfMm = 0;
    bool hasFoldMarks = true;

    friend bool operator==(const Letterhead&, const Letterhead&) = default;
};
inline constexpr std::size_t largestLogo = 512 * 1024; ///< bytes
inline constexpr int largestMoveHalfMm = 20;

/// As it is kept in the book (JSON), and back. Errors: DocumentMalformed.
[[nodiscard]] std::string letterheadDocument(const Letterhead& letterhead);
[[nodiscard]] Result<Letterhead> readLetterhead(std::string_view document);

enum class PdfKind : std::uint8_t {
    Pdf14,
    PdfA1b, ///< produced as PDF/A-1b; no validator has seen it
};

/// On what letters are printed.
struct LetterPaper {
    Letterhead letterhead;
    PdfKind kind = PdfKind::Pdf14;
    bool hasWindowFrame = false; ///< a test page: a thin line around what the envelope always shows
};

} // namespace encours
