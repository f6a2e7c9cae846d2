// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// Points of 1/72 inch from the lower left corner of a page.
struct PdfRect {
    double left = 0;
    double bottom = 0;
    double right = 0;
    double top = 0;
};

/// How large a page of a PDF file is shown.
struct PdfPageSize {
    double width = 0;
    double height = 0;
};

/// A page of another file that is put under a page of ours, as large as its frame lets it be.
struct PlacedPage {
    std::size_t own = 0; ///< index of our page
    std::size_t source = 0;
    std::size_t page = 0; ///< of the source
    PdfRect frame;
};

/// An entry of the outline, and lines of the table of contents that lead to its page.
struct PdfTarget {
    std::string title;
    std::size_t page = 0;
    struct Link {
        std::size_t page = 0;
        PdfRect area;
    };
    std::optional<Link> link;
};

/// Puts pages of other PDF files onto pages of ours. What such a page can do (scripts, links, fields) is left behind: what is
/// seen of it stays. Files that are damaged or encrypted are refused, never repaired: half a piece is no piece.
class PdfJoiner {
public:
    PdfJoiner();
    ~PdfJoiner();
    PdfJoiner(const PdfJoiner&) = delete;
    PdfJoiner& operator=(const PdfJoiner&) = delete;

    /// Opens a source; sources are counted from 0. The bytes must live as long as this. Errors: DocumentUnreadable{reason}.
    Result<std::vector<PdfPageSize>> open(std::string_view bytes);
    /// `own` is our PDF. Its first `unnumbered` pages are labelled with Roman numerals, the others count from 1.
    /// Errors: DocumentUnreadable{reason}.
    Result<std::string> join(std::string_view own, const std::vector<PlacedPage>& placed,
                             const std::vector<PdfTarget>& targets, std::size_t unnumbered);

private:
    struct Sources;
    std::unique_ptr<Sources> m_sources;
};

} // namespace encours
