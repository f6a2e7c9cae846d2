// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/management/write_management.h"

#include "base/log.h"
#include "desk/management/management_tables.h"
#include "desk/save_figures.h"

namespace encours {

namespace {

Result<Done> makeFolder(const std::filesystem::path& folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (!error && isFolderWritable(folder)) return Done{};
    return Fault{FaultCode::FolderNotWritable,
                 {{"file", folder.string()}, {"reason", error ? error.message() : "read-only"}},
                 "cannot make the folder"};
}

Result<Done> refuseFuture(Date day, Date today)
{
    if (day <= today) return Done{};
    return Fault{FaultCode::DateInTheFuture, {{"value", formatIsoDate(day)}}, "day of the management page"};
}

std::filesystem::path withEnding(std::filesystem::path file, const char* ending)
{
    file += ending;
    return file;
}

} // namespace

Result<ManagementWritten> WriteManagement::execute(const ManagementRequest& request)
{
    ENCOURS_TRY(refuseFuture(request.asOf, m_desk.today()));
    if (request.comparedWith) ENCOURS_TRY(refuseFuture(*request.comparedWith, m_desk.today()));
    ENCOURS_TRY(makeFolder(request.folder));
    logInfo(LogChannel::App, "Write the management page…");
    ENCOURS_ASSIGN(const auto report, ShowManagement(m_desk).execute(request.asOf, request.comparedWith));
    expect(report.has_value(), "nobody asked to stop");
    const auto file = request.folder / managementFileName(request.asOf, request.language);
    ManagementWritten written{report->movers.from, {}};
    if (request.isPdf) {
        written.files.push_back(withEnding(file, ".pdf"));
        ENCOURS_TRY(
            m_printer.print(managementSheet(*report, request.language, request.definitions), written.files.back()));
    }
    if (request.isXlsx) {
        written.files.push_back(withEnding(file, ".xlsx"));
        ENCOURS_TRY(
            SaveFigures(request.language).toXlsx(managementTables(*report, request.language), written.files.back()));
    }
    return written;
}

} // namespace encours
