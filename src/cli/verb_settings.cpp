// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/record_warnings.h"
#include "cli/setting_options.h"
#include "cli/table.h"
#include "cli/verbs.h"
#include "desk/edit_book.h"

namespace encours {
namespace {

struct SettingsOptions {
    std::vector<std::string> settings;
    ChangeOptions change;
};

void show(Session& session, const BookSettings& settings, const std::vector<RecordWarning>& warnings = {})
{
    Json json = Json::object();
    Table table{{{session.words("cli.column.field")}, {session.words("cli.column.value")}}};
    for (const auto& [name, value] : settingValues(settings, Language::French)) {
        json[name] = value;
        table.add({name, value});
    }
    json["demonstration"] = settings.isDemonstration;
    if (!warnings.empty()) json["warnings"] = warningsJson(warnings);
    session.say(table.text());
    session.print(json);
}

Result<ExitStatus> changeSettings(Session& session, const SettingsOptions& options)
{
    if (options.settings.empty()) {
        ENCOURS_ASSIGN(Desk* const desk, session.desk());
        show(session, desk->settings());
        return ExitStatus::Done;
    }
    ENCOURS_ASSIGN(Desk* const desk, session.deskFor(options.change));
    auto settings = desk->settings();
    ENCOURS_TRY(applySettings(settings, options.settings));
    ENCOURS_TRY(EditSettings{*desk}.execute(settings, options.change.key));
    session.say(session.words(options.change.isDryRun ? "cli.dry-run" : "cli.saved"));
    const auto warnings = warningsAbout(desk->settings(), options.settings, session.language());
    show(session, desk->settings(), warnings);
    showWarnings(session, warnings);
    return ExitStatus::Done;
}

} // namespace

void addSettings(Verbs& verbs)
{
    auto options = std::make_shared<SettingsOptions>();
    auto verb = verbs.add("settings", "Show or change the settings of the book",
                          [options](Session& session) { return changeSettings(session, *options); });
    verb.repeated("--set", options->settings, "A setting, e.g. company.name=… or default_terms=…");
    addChangeOptions(verb, options->change);
}

} // namespace encours
