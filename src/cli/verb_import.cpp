// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/import_json.h"
#include "cli/verbs.h"
#include "desk/import_file.h"

namespace encours {
namespace {

struct ImportOptions {
    std::vector<std::string> files;
    std::string as;
    std::string profile;
    std::string saveProfile;
    std::string map;
    std::string dates;
    std::string decimal;
    std::string encoding;
    std::string separator;
    ChangeOptions change;
};

Result<Done> readForm(ReadOptions& read, const ImportOptions& options)
{
    if (!options.as.empty()) {
        read.kind = parseImportKind(options.as);
        if (!read.kind) return unknownValue("--as", options.as);
    }
    if (options.dates == "dmy") read.dateForm = DateForm::DayMonthYear;
    else if (options.dates == "mdy") read.dateForm = DateForm::MonthDayYear;
    else if (options.dates == "ymd") read.dateForm = DateForm::YearMonthDay;
    else if (!options.dates.empty()) return unknownValue("--dates", options.dates);
    if (options.decimal == ".") read.decimalMark = DecimalMark::Dot;
    else if (options.decimal == ",") read.decimalMark = DecimalMark::Comma;
    else if (!options.decimal.empty()) return unknownValue("--decimal", options.decimal);
    if (options.separator == "tab" || options.separator == "\\t") read.separator = '\t';
    else if (options.separator.size() == 1) read.separator = options.separator.front();
    else if (!options.separator.empty()) return unknownValue("--separator", options.separator);
    if (!options.encoding.empty()) read.encoding = options.encoding;
    if (!options.map.empty()) {
        ENCOURS_ASSIGN(read.columns, parseMapping(options.map));
    }
    return Done{};
}

/// Each file is its own batch, so each has its own key.
std::string keyOfFile(const std::string& key, std::size_t index, std::size_t count)
{
    return key.empty() || count == 1 ? key : key + "/" + std::to_string(index + 1);
}

Result<ImportReport> importOne(Desk& desk, const ImportOptions& options, std::size_t index)
{
    ImportRequest request;
    request.file = std::filesystem::path{std::u8string{options.files[index].begin(), options.files[index].end()}};
    request.options.currency = desk.settings().currency;
    ENCOURS_TRY(readForm(request.options, options));
    request.profile = options.profile;
    request.saveProfileAs = options.saveProfile;
    request.key = keyOfFile(options.change.key, index, options.files.size());
    request.isDryRun = options.change.isDryRun;
    return ImportFile{desk}.execute(request);
}

std::string namesFrom(const std::vector<std::string>& files, std::size_t first)
{
    std::string names;
    for (std::size_t index = first; index < files.size(); ++index) names += (index > first ? ", " : "") + files[index];
    return names;
}

/// One file: its report. Several: the reports of those that were tried, the refused one last.
Json answerOf(std::vector<Json> reports, std::size_t files)
{
    if (files == 1) return reports.empty() ? Json::object() : std::move(reports.front());
    return {{"imports", std::move(reports)}};
}

Result<ExitStatus> importFiles(Session& session, const ImportOptions& options)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    std::vector<Json> reports;
    for (std::size_t index = 0; index < options.files.size(); ++index) {
        const auto report = importOne(*desk, options, index);
        std::optional<Fault> refusal;
        if (!report) {
            refusal = report.fault();
        } else {
            reports.push_back(importJson(*report, session.language(), desk->settings().currency));
            showImport(session, *report, options.change.isDryRun);
            const auto rejects = report->rejects.size();
            if (rejects > 0) refusal = faultAbout(FaultCode::RejectedRows, std::to_string(rejects), "count");
        }
        if (!refusal) continue;
        const auto status = session.refuse(*refusal, answerOf(std::move(reports), options.files.size()));
        if (index + 1 < options.files.size()) {
            session.warn(session.words("cli.import.not-tried", {{"value", namesFrom(options.files, index + 1)}}));
        }
        return status;
    }
    session.print(answerOf(std::move(reports), options.files.size()));
    return ExitStatus::Done;
}

} // namespace

void addImport(Verbs& verbs)
{
    auto options = std::make_shared<ImportOptions>();
    auto verb = verbs.add("import", "Import files of the ledger, each all or nothing",
                          [options](Session& session) { return importFiles(session, *options); });
    verb.option("files", options->files, "Files, each its own batch").required();
    verb.option("--as", options->as, "fec, customers, invoices, payments or open-items (guessed when absent)");
    verb.option("--profile", options->profile, "Saved options to use");
    verb.option("--save-profile", options->saveProfile, "Save these options under a name");
    verb.option("--map", options->map, "Columns of a table: customer=…,number=…,issued=…,amount=…");
    verb.option("--dates", options->dates, "dmy, mdy or ymd");
    verb.option("--decimal", options->decimal, "Decimal mark: . or ,");
    verb.option("--encoding", options->encoding, "UTF-8, ISO-8859-15, Windows-1252 or UTF-16LE");
    verb.option("--separator", options->separator, "tab or one character");
    addChangeOptions(verb, options->change);
}

} // namespace encours
