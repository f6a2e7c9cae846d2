// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform_files.h"
#include "cli/arguments.h"
#include "cli/json_parts.h"
#include "cli/table.h"
#include "cli/verbs.h"
#include "desk/customer_file/personal_data.h"
#include "words/customer_file_words.h"

#include <charconv>

namespace encours {
namespace {

struct PersonalDataOptions {
    std::string action;
    std::string customer;
    std::int64_t person = 0;
    std::string scope;
    std::string out;
    std::vector<std::string> settings;
    ChangeOptions change;
};

Result<ExitStatus> exportData(Session& session, const PersonalDataOptions& options)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    PersonalDataRequest request;
    ENCOURS_ASSIGN(request.customer, resolveCustomer(*desk, options.customer));
    request.person = ContactPersonId{options.person};
    request.language = session.language();
    ENCOURS_ASSIGN(const PersonalDataFile file, ExportPersonalData{*desk}.execute(request));
    const std::filesystem::path out = options.out.empty() ? file.fileName : options.out;
    std::error_code ignored;
    if (std::filesystem::exists(out, ignored)) return faultAbout(FaultCode::FileExists, out.string(), "file");
    ENCOURS_TRY(writeFileAtomically(out, file.document));
    session.say(session.words("cli.personal-data.exported", {{"file", out.string()}}));
    session.print({{"file", out.string()}, {"bytes", file.document.size()}});
    return ExitStatus::Done;
}

Result<ExitStatus> eraseData(Session& session, const PersonalDataOptions& options)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ErasureRequest request;
    ENCOURS_ASSIGN(request.customer, resolveCustomer(*desk, options.customer));
    const std::string scope = options.scope.empty() && options.person > 0 ? "person" : options.scope;
    const auto known = parseErasureScope(scope);
    if (!known) return unknownValue("--scope", options.scope);
    request.scope = *known;
    request.person = ContactPersonId{options.person};
    request.key = options.change.key;
    request.isDryRun = options.change.isDryRun;
    const std::string code = desk->portfolio()->share(request.customer)->customer.code;
    ENCOURS_TRY(ErasePersonalData{*desk}.execute(request));
    session.say(session.words("cli.personal-data.erased",
                              {{"customer", code}, {"scope", wordsFor(session.language(), request.scope)}}));
    if (request.isDryRun) session.say(session.words("cli.dry-run"));
    session.print({{"customer", code},
                   {"scope", erasureScopeCode(request.scope)},
                   {"person", options.person > 0 ? Json(options.person) : Json(nullptr)},
                   {"dry_run", request.isDryRun}});
    return ExitStatus::Done;
}

Result<ExitStatus> showDue(Session& session)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const RetentionPeriods periods, KeepPeriods{*desk}.read());
    const auto rows = ShowErasuresDue{*desk}.execute(periods, session.today());
    const auto language = session.language();
    Json list = Json::array();
    Table table{{{session.words("cli.column.code"), Table::Align::Left, 16},
                 {session.words("cli.column.name"), Table::Align::Left, 34},
                 {session.words("cli.column.last-business")},
                 {session.words("cli.column.due-on")},
                 {session.words("cli.column.erase")}}};
    for (const ErasureDue& row : rows) {
        list.push_back({{"customer", row.customerCode},
                        {"name", row.customerName},
                        {"scope", erasureScopeCode(row.scope)},
                        {"last_business_on", formatIsoDate(row.lastBusinessOn)},
                        {"due_on", formatIsoDate(row.dueOn)}});
        table.add({row.customerCode, row.customerName, formatDate(row.lastBusinessOn, language),
                   formatDate(row.dueOn, language), wordsFor(language, row.scope)});
    }
    session.say(table.isEmpty() ? session.words("cli.personal-data.none-due") : table.text());
    session.print({{"due", std::move(list)}});
    return ExitStatus::Done;
}

Result<Done> apply(RetentionPeriods& periods, const std::string& text)
{
    ENCOURS_ASSIGN(const auto assignment, splitSetting(text));
    int months = 0;
    const auto& value = assignment.second;
    const auto read = std::from_chars(value.data(), value.data() + value.size(), months);
    if (read.ec != std::errc{} || read.ptr != value.data() + value.size()) return unknownValue("--set", text);
    if (assignment.first == "contacts") periods.contacts = months;
    else if (assignment.first == "notes") periods.notes = months;
    else if (assignment.first == "documents") periods.documents = months;
    else return unknownValue("--set", assignment.first);
    return Done{};
}

Result<ExitStatus> periods(Session& session, const PersonalDataOptions& options)
{
    const bool isChange = !options.settings.empty();
    ENCOURS_ASSIGN(Desk* const desk, isChange ? session.deskFor(options.change) : session.desk());
    ENCOURS_ASSIGN(RetentionPeriods months, KeepPeriods{*desk}.read());
    for (const std::string& text : options.settings) ENCOURS_TRY(apply(months, text));
    if (isChange) ENCOURS_TRY(KeepPeriods{*desk}.save(months, options.change.key));
    session.say(session.words("personal-data.retention", {{"contacts", std::to_string(months.contacts)},
                                                          {"notes", std::to_string(months.notes)},
                                                          {"documents", std::to_string(months.documents)}}));
    if (options.change.isDryRun) session.say(session.words("cli.dry-run"));
    session.print({{"contacts_months", months.contacts},
                   {"notes_months", months.notes},
                   {"documents_months", months.documents},
                   {"dry_run", options.change.isDryRun}});
    return ExitStatus::Done;
}

Result<ExitStatus> personalData(Session& session, const PersonalDataOptions& options)
{
    if (options.action == "export") return exportData(session, options);
    if (options.action == "erase") return eraseData(session, options);
    if (options.action == "due") return showDue(session);
    if (options.action == "periods") return periods(session, options);
    return unknownValue("personal-data", options.action);
}

} // namespace

void addPersonalData(Verbs& verbs)
{
    auto options = std::make_shared<PersonalDataOptions>();
    auto verb = verbs.add("personal-data", "Export or erase personal data, and see whose may not be kept longer",
                          [options](Session& session) { return personalData(session, *options); });
    verb.option("action", options->action, "export, erase, due or periods").required();
    verb.option("customer", options->customer, "Code of the customer");
    verb.option("--person", options->person, "Number of one person; the whole customer when absent");
    verb.option("--scope", options->scope, "What to erase: person, contacts, notes or everything");
    verb.option("--out", options->out, "File to write; a name with code and day when absent");
    verb.repeated("--set", options->settings, "A period in months: contacts=36, notes=60 or documents=120");
    addChangeOptions(verb, options->change);
}

} // namespace encours
