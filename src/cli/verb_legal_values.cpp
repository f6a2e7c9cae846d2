// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/legal_value_text.h"
#include "cli/table.h"
#include "cli/verbs.h"
#include "desk/edit_legal_values.h"

namespace encours {
namespace {

constexpr int reminderDays = 45;

struct LegalValuesOptions {
    std::string name;
    std::string on;
    bool isMissing = false;
};

using Missing = std::vector<std::pair<LegalName, HalfYear>>;

/// The rows of the book, or what the program ships.
Result<std::vector<LegalValueRow>> allRows(Session& session, Date day)
{
    if (session.hasBook()) {
        ENCOURS_ASSIGN(Desk* const desk, session.desk());
        return ShowLegalValues{*desk}.execute(day);
    }
    const auto values = legalValuesWithoutBook();
    std::vector<LegalValueRow> rows;
    for (const auto& value : values.rows()) rows.push_back({value, false, values.find(value.name, day) == &value});
    return rows;
}

/// All rows of a name, or what is in force on a day.
Result<std::vector<LegalValueRow>> rowsFor(Session& session, const LegalValuesOptions& options)
{
    ENCOURS_ASSIGN(const Date day, dateOr(options.on, session.today()));
    ENCOURS_ASSIGN(auto rows, allRows(session, day));
    if (!options.name.empty()) {
        ENCOURS_ASSIGN(const LegalName name, legalNameFrom(options.name));
        std::erase_if(rows, [name](const LegalValueRow& row) { return row.value.name != name; });
    }
    const bool isWholeHistory = !options.name.empty() && options.on.empty();
    if (!isWholeHistory) std::erase_if(rows, [](const LegalValueRow& row) { return !row.isInForce; });
    return rows;
}

Json rowsJson(const std::vector<LegalValueRow>& rows, Language language)
{
    Json list = Json::array();
    for (const auto& row : rows) {
        Json json = legalValueJson(row.value, language);
        json["is_own"] = row.isOwn;
        json["is_in_force"] = row.isInForce;
        list.push_back(std::move(json));
    }
    return list;
}

Json missingJson(const Missing& missing, Language language)
{
    Json list = Json::array();
    for (const auto& [name, half] : missing) {
        const std::string code{factsOf(name).code};
        list.push_back({{"name", code},
                        {"text", words(language, "legal-value." + code)},
                        {"period", half.code()},
                        {"from", formatIsoDate(half.first())}});
    }
    return list;
}

void showRows(Session& session, const std::vector<LegalValueRow>& rows)
{
    Table table{{{session.words("cli.column.legal-value"), Table::Align::Left, 30},
                 {session.words("cli.column.from")},
                 {session.words("cli.column.value"), Table::Align::Right},
                 {session.words("cli.column.source"), Table::Align::Left, 60},
                 {session.words("cli.column.checked")},
                 {""}}};
    for (const auto& [value, isOwn, isInForce] : rows) {
        table.add({std::string{factsOf(value.name).code}, formatDate(value.from, session.language()),
                   legalNumberText(value.name, value.value, session.language()), value.source,
                   formatDate(value.checkedOn, session.language()),
                   isOwn ? session.words("cli.legal-values.own") : ""});
    }
    if (!table.isEmpty()) session.say(table.text());
}

void showMissing(Session& session, const Missing& missing)
{
    for (const auto& [name, half] : missing) {
        const std::string code{factsOf(name).code};
        session.say(
            session.words("cli.legal-values.missing",
                          {{"name", session.words("legal-value." + code)}, {"code", code}, {"period", half.code()}}));
    }
}

Result<ExitStatus> showLegalValues(Session& session, const LegalValuesOptions& options)
{
    ENCOURS_ASSIGN(const auto rows, rowsFor(session, options));
    ENCOURS_ASSIGN(const Date day, dateOr(options.on, session.today()));
    ENCOURS_ASSIGN(const auto values, session.legalValues());
    const auto missing = values->missingWithin(day, reminderDays);
    if (!options.isMissing) showRows(session, rows);
    showMissing(session, missing);
    if (options.isMissing && missing.empty()) session.say(session.words("cli.legal-values.complete"));
    Json json{{"on", formatIsoDate(day)}};
    if (!options.isMissing) json["values"] = rowsJson(rows, session.language());
    json["missing"] = missingJson(missing, session.language());
    session.print(json);
    return ExitStatus::Done;
}

} // namespace

void addLegalValues(Verbs& verbs)
{
    auto options = std::make_shared<LegalValuesOptions>();
    auto verb = verbs.add("legal-values", "Rates, delays and limits that the law sets, with their source",
                          [options](Session& session) { return showLegalValues(session, *options); });
    verb.option("--name", options->name, "One value with its whole history, e.g. ecb-rate");
    verb.option("--on", options->on, "In force on this day (YYYY-MM-DD); today when absent");
    verb.flag("--missing", options->isMissing, "Only the half-yearly rates that nobody has entered yet");
}

} // namespace encours
