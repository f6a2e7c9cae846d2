// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/management_sheet.h"

class QPagedPaintDevice;

namespace encours {

/// Writes the page as PDF 1.4 with embedded fonts and extractable text. Needs a QGuiApplication; may run on any thread, one
/// printer for each.
class PdfManagementPrinter : public ManagementPrinter {
public:
    Result<Done> print(const ManagementSheet& sheet, const std::filesystem::path& file) override;
};

/// The same page on a printer. False when it was refused.
[[nodiscard]] bool paintManagement(QPagedPaintDevice& device, const ManagementSheet& sheet);

} // namespace encours
