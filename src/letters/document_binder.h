// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/letter.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace encours {

/// One part of a bound document: pages with a title in the table of contents.
struct BoundPart {
    enum class Kind : std::uint8_t {
        Letter, ///< printed as it was, on its own paper
        Report, ///< headings, paragraphs, tables
        Pdf,    ///< the pages of a PDF file
        Image,  ///< PNG or JPEG, one page
        Note,   ///< a page that says what belongs here and is only in the zip
    };
    Kind kind = Kind::Report;
    std::string title;               ///< in the table of contents and the outline
    std::string number;              ///< of the piece: `Pièce n° 3`; "" = none
    Letter letter;                   ///< Letter
    LetterPaper paper;               ///< Letter
    std::vector<LetterAnnex> report; ///< Report: one after another, as annexes of a letter are set
    std::string bytes;               ///< Pdf, Image
    std::string note;                ///< Note
};

struct BoundDocument {
    std::string title;
    std::string subtitle;            ///< `DUPONT SAS – C00123`
    std::vector<std::string> sender; ///< as of a letter
    std::string contentsTitle;       ///< `Sommaire`
    std::string placeAndDate;
    std::vector<std::string> footer;
    /// For the house only: on sheets of their own before the first numbered page, to be taken away; empty: none.
    std::vector<LetterAnnex> workSheets;
    Language language = Language::French;
    std::vector<BoundPart> parts;
};

/// Port of the desk: one PDF of many parts, with a table of contents, an outline and continuous page numbers. Implemented in
/// `print`.
class DocumentBinder {
public:
    virtual ~DocumentBinder() = default;
    /// Errors: DocumentUnreadable{file,reason} naming the part, FileNotWritable, FolderNotWritable.
    virtual Result<Done> bind(const BoundDocument& document, const std::filesystem::path& file) = 0;
    /// The same in memory. Errors: DocumentUnreadable.
    virtual Result<std::string> pdfOf(const BoundDocument& document) = 0;
    /// Whether the bytes are a PDF or an image whose pages can be bound.
    [[nodiscard]] virtual bool canBind(std::string_view bytes) const = 0;
};

} // namespace encours
