// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/document_binder.h"
#include "print/page.h"
#include "print/text_shaper.h"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

class QImage;

namespace encours {

/// The upper edge of every bound page belongs to its stamp: what is bound stands below it.
inline constexpr double stampHeight = 14;

/// What stands on a page of a bound document beside its own content: `Pièce n° 3`, `12/57`.
void stampPage(Page& page, const TextShaper& shaper, double pageWidth, const std::string& number,
               const std::string& place);

/// The page that stands for a piece that cannot be bound.
[[nodiscard]] Page notePage(const TextShaper& shaper, const BoundDocument& document, const BoundPart& part);
/// A picture as large as it may be on paper, on a page of this size.
[[nodiscard]] Page imagePage(std::shared_ptr<const QImage> image, double pageWidth, double pageHeight);

/// A line of the table of contents, and where it stands.
struct ContentsLine {
    std::size_t part = 0;
    std::size_t page = 0; ///< of the contents, from 0
    RectMm area;
};
struct ContentsPages {
    std::vector<Page> pages;
    std::vector<ContentsLine> lines;
};
/// The title with the table of contents below it. `firstPages` has the number of the page on which each part begins; how many
/// pages the contents take does not depend on them.
[[nodiscard]] ContentsPages contentsPages(const TextShaper& shaper, const BoundDocument& document,
                                          const std::vector<std::size_t>& firstPages);

} // namespace encours
