// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/import_json.h"

#include "cli/json_parts.h"
#include "cli/table.h"

#include <algorithm>

namespace encours {
namespace {

constexpr std::size_t shownLines = 20;

std::string warningText(const ImportWarning& warning, Language language, Currency currency)
{
    return words(language, "import-warning." + std::string{warningName(warning.code)}, warning.arguments, currency);
}

Json rejectJson(const Reject& reject, Language language)
{
    return {{"file", reject.place.file},
            {"line", reject.place.line},
            {"column", reject.place.column},
            {"value", reject.place.value},
            {"code", faultName(reject.fault.code)},
            {"text", wordsFor(language, reject.fault)}};
}

WordArguments countArguments(const ImportReport& report)
{
    const auto& counts = report.accepted;
    return {{"file", report.file},
            {"batch", std::to_string(report.batch.value)},
            {"customers", std::to_string(counts.customers)},
            {"invoices", std::to_string(counts.invoices)},
            {"credits", std::to_string(counts.credits)},
            {"payments", std::to_string(counts.payments)},
            {"allocations", std::to_string(counts.allocations)},
            {"changed", std::to_string(counts.changed)},
            {"vanished", std::to_string(counts.vanished)}};
}

void showWarnings(Session& session, const ImportReport& report)
{
    if (report.warnings.empty()) return;
    session.say(session.words("cli.import.warnings", {{"count", std::to_string(report.warnings.size())}}));
    for (std::size_t index = 0; index < std::min(report.warnings.size(), shownLines); ++index) {
        session.say("- " + warningText(report.warnings[index], session.language(), report.debitTotal.currency()));
    }
    if (report.warnings.size() > shownLines) {
        session.say(session.words("cli.import.more", {{"count", std::to_string(report.warnings.size() - shownLines)}}));
    }
}

} // namespace

Json countsJson(const ImportCounts& counts)
{
    return {{"customers", counts.customers}, {"invoices", counts.invoices},       {"credits", counts.credits},
            {"payments", counts.payments},   {"allocations", counts.allocations}, {"changed", counts.changed},
            {"vanished", counts.vanished},   {"unlettered", counts.unlettered},   {"disputes", counts.disputes},
            {"hand_made", counts.handMade}};
}

Json rejectsJson(const std::vector<Reject>& rejects, Language language)
{
    Json list = Json::array();
    for (const auto& reject : rejects) list.push_back(rejectJson(reject, language));
    return list;
}

void showRejects(Session& session, const std::vector<Reject>& rejects)
{
    Table table{{{session.words("cli.column.line"), Table::Align::Right},
                 {session.words("cli.column.column"), Table::Align::Left, 20},
                 {session.words("cli.column.value"), Table::Align::Left, 30},
                 {session.words("cli.column.reason"), Table::Align::Left, 200}}};
    for (std::size_t index = 0; index < std::min(rejects.size(), shownLines); ++index) {
        const auto& [place, fault] = rejects[index];
        table.add({std::to_string(place.line), place.column, place.value, wordsFor(session.language(), fault)});
    }
    session.say(table.text());
}

Json importJson(const ImportReport& report, Language language, Currency currency)
{
    Json warnings = Json::array();
    for (const auto& warning : report.warnings) {
        Json arguments = Json::object();
        for (const auto& [key, value] : warning.arguments) arguments[key] = value;
        warnings.push_back({{"code", warningName(warning.code)},
                            {"text", warningText(warning, language, currency)},
                            {"arguments", std::move(arguments)}});
    }
    return {{"batch", report.batch.isStored() ? Json(report.batch.value) : Json(nullptr)},
            {"kind", importKindCode(report.kind)},
            {"file", report.file},
            {"encoding", report.encoding},
            {"separator", report.separator},
            {"lines_read", report.linesRead},
            {"lines_used", report.linesUsed},
            {"first_on", dayJson(report.firstOn)},
            {"last_on", dayJson(report.lastOn)},
            {"debit_total_cents", report.debitTotal.minorUnits()},
            {"credit_total_cents", report.creditTotal.minorUnits()},
            {"same_file", report.wasSameFile},
            {"accepted", countsJson(report.accepted)},
            {"rejects", rejectsJson(report.rejects, language)},
            {"warnings", std::move(warnings)}};
}

void showImport(Session& session, const ImportReport& report, bool isDryRun)
{
    if (session.isJson()) return;
    if (!report.rejects.empty()) return showRejects(session, report.rejects);
    auto arguments = countArguments(report);
    arguments.emplace_back("kind", session.words("import-kind." + std::string{importKindCode(report.kind)}));
    const auto* key = report.accepted.nothing() ? "cli.import.nothing"
                      : isDryRun                ? "cli.import.dry-run"
                                                : "cli.import.done";
    session.say(session.words(key, arguments));
    showWarnings(session, report);
}

} // namespace encours
