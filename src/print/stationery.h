// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/letterhead.h"
#include "print/page.h"

#include <memory>
#include <string_view>

class QImage;

namespace encours {

/// Where the address stands, and what is seen through the window of the envelope.
struct WindowProfile {
    RectMm address;    ///< always seen, wherever the sheet, folded in three, slides; six lines begin at its upper left
    RectMm alwaysSeen; ///< the same place, with what lies left of the address
    RectMm everSeen;   ///< what may come into sight: nothing else may stand in it
    double pitch = 4;  ///< from line to line of the address
};
[[nodiscard]] const WindowProfile& windowProfile(EnvelopeWindow window);

/// The firm's paper, ready to be printed on many times: the logo is decoded once.
struct Stationery {
    EnvelopeWindow window = EnvelopeWindow::Dl35;
    double moveRight = 0; ///< of the address, in millimetres
    double moveDown = 0;
    bool hasFoldMarks = true;
    bool hasWindowFrame = false;
    std::shared_ptr<const QImage> logo; ///< null: none

    /// The address with the firm's own corrections.
    [[nodiscard]] RectMm address() const;
};
[[nodiscard]] Stationery stationeryOf(const LetterPaper& paper);

/// Reads a logo as it is printed: opaque (what is transparent becomes white, as PDF/A asks), no larger than paper needs.
/// Null when the bytes are no picture that can be read. Any thread.
[[nodiscard]] std::shared_ptr<const QImage> readLogo(std::string_view bytes);

} // namespace encours
