// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/letter.h"
#include "print/page.h"
#include "print/stationery.h"

#include <string>
#include <vector>

namespace encours {

/// A4 upright.
struct SizeMm {
    double width = 210;
    double height = 297;
};
[[nodiscard]] SizeMm pageSizeMm();

/// A letter on its pages, ready to be painted.
struct LaidOutLetter {
    std::string title;
    std::string author;
    std::vector<Page> pages; ///< at least one
};

/// Lays a letter on A4 pages: letterhead and window on the first; the table's header again on each page it reaches, with
/// the sum carried over; total, breakdown, payment details, closing and signature together with the last two rows; annexes on
/// pages of their own; on every page legal mentions and `Page x/y`; fold marks on the first. Needs a QGuiApplication; may run
/// on any thread.
[[nodiscard]] LaidOutLetter layOut(const Letter& letter, const Stationery& stationery);
/// The same for one letter: the logo is decoded each time.
[[nodiscard]] LaidOutLetter layOut(const Letter& letter, const LetterPaper& paper);
/// On plain paper.
[[nodiscard]] LaidOutLetter layOut(const Letter& letter);

/// What the pages of a letter say, in reading order, one line after another: for a preview's screen reader and for tests.
[[nodiscard]] std::string textOf(const Page& page);

} // namespace encours
