// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/verbs.h"
#include "desk/management/write_management.h"

namespace encours {
namespace {

struct ManagementOptions {
    std::string folder;
    std::string asOf;
    std::string comparedWith;
    bool isPdf = false;
    bool isXlsx = false;
    bool withDefinitions = false;
};

Result<ManagementRequest> requestFrom(const Session& session, const ManagementOptions& options)
{
    ManagementRequest request;
    ENCOURS_ASSIGN(request.asOf, dateOr(options.asOf, session.today()));
    if (!options.comparedWith.empty()) {
        ENCOURS_ASSIGN(request.comparedWith, dateOr(options.comparedWith, session.today()));
    }
    request.folder = std::filesystem::path{std::u8string{options.folder.begin(), options.folder.end()}};
    request.language = session.language();
    request.isPdf = options.isPdf || !options.isXlsx;
    request.isXlsx = options.isXlsx || !options.isPdf;
    request.definitions = options.withDefinitions ? SheetDefinitions::Added : SheetDefinitions::Left;
    return request;
}

Result<ExitStatus> writeManagement(Session& session, const ManagementOptions& options)
{
    ENCOURS_ASSIGN(const ManagementRequest request, requestFrom(session, options));
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    const auto printer = session.parts().makeManagementPrinter();
    ENCOURS_ASSIGN(const ManagementWritten written, (WriteManagement{*desk, *printer}.execute(request)));
    Json files = Json::array();
    for (const auto& file : written.files) files.push_back(file.string());
    session.print({{"as_of", formatIsoDate(request.asOf)},
                   {"compared_with", formatIsoDate(written.comparedWith)},
                   {"files", std::move(files)}});
    for (const auto& file : written.files)
        session.say(session.words("cli.management.written", {{"file", file.string()}}));
    return ExitStatus::Done;
}

} // namespace

void addManagement(Verbs& verbs)
{
    auto options = std::make_shared<ManagementOptions>();
    auto verb = verbs.add("management", "The page for the management, as PDF and as a workbook, into a folder",
                          [options](Session& session) { return writeManagement(session, *options); });
    verb.option("--out", options->folder, "Folder for the files; made when missing, files of the same day replaced")
        .required();
    verb.option("--as-of", options->asOf, "Day (YYYY-MM-DD); today when absent");
    verb.option("--compare", options->comparedWith, "Day to compare with; the end of the month before when absent");
    verb.flag("--pdf", options->isPdf, "Only the page (PDF)");
    verb.flag("--xlsx", options->isXlsx, "Only the workbook (XLSX)");
    verb.flag("--definitions", options->withDefinitions,
              "A second page with the formula and definition of each figure");
}

} // namespace encours
