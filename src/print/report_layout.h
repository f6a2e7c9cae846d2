// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/letter.h"
#include "print/page.h"
#include "print/page_flow.h"
#include "print/text_shaper.h"

#include <span>
#include <string>
#include <vector>

namespace encours {

/// Sets an annex from where the flow stands: title, paragraphs, its table with the header again on every page, paragraphs.
void setAnnex(PageFlow& flow, const TextShaper& shaper, const LetterAnnex& annex);

/// What stands around the body of a report.
struct ReportFrame {
    std::string left;                ///< head of each page: who writes
    std::string right;               ///< the same, at the right: about what
    std::vector<std::string> footer; ///< as the legal mentions of a letter
};

/// Annexes one after another in the look of a letter, each from a page of its own when `eachOnItsOwnPage`. No page numbers:
/// whoever binds the document knows them and puts them there with numberPages(). Needs a QGuiApplication; any thread.
[[nodiscard]] std::vector<Page> layOutReport(std::span<const LetterAnnex> annexes, const ReportFrame& frame,
                                             bool eachOnItsOwnPage = false);
/// Writes `Page 3/120` at the foot of pages that were laid out with this frame.
void numberPages(std::span<Page> pages, const ReportFrame& frame, std::size_t first, std::size_t count);

} // namespace encours
