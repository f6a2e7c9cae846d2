// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/management/management_report.h"
#include "desk/management/management_sheet_words.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace encours {

/// The page for the management as files, e.g. for a scheduler.
struct ManagementRequest {
    Date asOf;                        ///< not after today
    std::optional<Date> comparedWith; ///< the end of the month before when there is none
    std::filesystem::path folder;     ///< made when missing
    Language language = Language::French;
    bool isPdf = true;
    bool isXlsx = true;
    SheetDefinitions definitions = SheetDefinitions::Left;
};

struct ManagementWritten {
    Date comparedWith;
    std::vector<std::filesystem::path> files; ///< the PDF first
};

/// Writes the page and its workbook, named after the day; files of that name are replaced, each whole or not at all. Nothing is
/// recorded. Errors: DateInTheFuture{value}, FolderNotWritable, FileNotWritable, and those of the store.
class WriteManagement {
public:
    WriteManagement(Desk& desk, ManagementPrinter& printer) : m_desk(desk), m_printer(printer) {}
    Result<ManagementWritten> execute(const ManagementRequest& request);

private:
    Desk& m_desk;
    ManagementPrinter& m_printer;
};

} // namespace encours
