// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/letter.h"
#include "print/page.h"

#include <string>
#include <vector>

namespace encours {

/// A4 upright.
struct SizeMm {
    double width = 210;
    double height = 297;
};
[[nodiscard]] SizeMm pageSizeMm();

/// What is always seen through the window of a DL envelope (35 × 100 mm, 20 mm from right and bottom), wherever the
/// sheet, folded in three, slides. The address begins at its upper left, one line every 4 mm, six at most.
inline constexpr RectMm addressWindow{110, 55, 80, 24};
inline constexpr double addressPitch = 4;

/// A letter on its pages, ready to be painted.
struct LaidOutLetter {
    std::string title;
    std::string author;
    std::vector<Page> pages; ///< at least one
};

/// Lays a letter on A4 pages: letterhead and window on the first; the table's header again on each page it reaches, with
/// the sum carried over; total, payment details, closing and signature together with the last two rows; on every page
/// legal mentions and `Page x/y`; fold marks on the first. Needs a QGuiApplication; may run on any thread.
[[nodiscard]] LaidOutLetter layOut(const Letter& letter);

} // namespace encours
