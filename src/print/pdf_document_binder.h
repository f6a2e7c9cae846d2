// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/document_binder.h"

namespace encours {

/// Binds documents as PDF: own pages drawn by the painter of letters, attached PDF files put onto pages of A4 below the stamp
/// with the number of their piece and of the page. Needs a QGuiApplication; may run on any thread, one binder for each.
class PdfDocumentBinder : public DocumentBinder {
public:
    Result<Done> bind(const BoundDocument& document, const std::filesystem::path& file) override;
    Result<std::string> pdfOf(const BoundDocument& document) override;
    [[nodiscard]] bool canBind(std::string_view bytes) const override;
};

} // namespace encours
