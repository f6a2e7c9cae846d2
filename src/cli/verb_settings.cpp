// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/record_warnings.h"
#include "cli/setting_options.h"
#include "cli/table.h"
#include "cli/verbs.h"
#include "desk/edit_book.h"
#include "desk/figures/figure_settings.h"
#include "desk/outbox/mail_settings.h"
#include "desk/own_account.h"

namespace encours {
namespace {

struct SettingsOptions {
    std::vector<std::string> settings;
    std::vector<std::string> confirmed;
    bool wantsAccountHistory = false;
    ChangeOptions change;
};

constexpr std::string_view figurePrefix = "figures.";
constexpr std::string_view mailPrefix = "mail.";

/// The assignments that are about the figures, those about the mail, and the others.
struct Assignments {
    std::vector<std::string> book;
    std::vector<std::pair<std::string, std::string>> mail;
    FigureSettingsRequest figures;
};

Result<Assignments> assignmentsOf(const SettingsOptions& options)
{
    Assignments assignments;
    for (const auto& text : options.settings) {
        if (!text.starts_with(figurePrefix) && !text.starts_with(mailPrefix)) {
            assignments.book.push_back(text);
            continue;
        }
        ENCOURS_ASSIGN(auto assignment, splitSetting(text));
        auto& changes = text.starts_with(mailPrefix) ? assignments.mail : assignments.figures.changes;
        changes.push_back(std::move(assignment));
    }
    // One key stands for one command; both kinds in one call are two.
    const bool isBoth = !assignments.book.empty() && !options.change.key.empty();
    assignments.figures.key = options.change.key + (isBoth ? "-figures" : "");
    return assignments;
}

void show(Session& session, const BookSettings& settings, const FigureSettings& figures, const MailSettings& mail,
          const std::vector<RecordWarning>& warnings = {})
{
    Json json = Json::object();
    Table table{{{session.words("cli.column.field")}, {session.words("cli.column.value")}}};
    for (const auto& [name, value] : settingValues(settings, Language::French)) {
        json[name] = value;
        table.add({name, value});
    }
    for (const auto code : figureSettingCodes()) {
        const auto value = figureSettingText(figures, code);
        json[std::string{code}] = value;
        table.add({std::string{code}, value});
    }
    for (const auto code : mailSettingCodes()) {
        const auto value = mailSettingText(mail, code);
        json[std::string{code}] = value;
        table.add({std::string{code}, value});
    }
    json["demonstration"] = settings.isDemonstration;
    if (!warnings.empty()) json["warnings"] = warningsJson(warnings);
    session.say(table.text());
    session.print(json);
}

/// The account that was typed a second time: `iban=…` or `company.iban=…`.
Result<std::string> confirmedIban(const SettingsOptions& options)
{
    std::string iban;
    for (const auto& text : options.confirmed) {
        ENCOURS_ASSIGN(const auto assignment, splitSetting(text));
        if (assignment.first != "iban" && assignment.first != "company.iban") return unknownValue("--confirm", text);
        iban = assignment.second;
    }
    return iban;
}

Result<ExitStatus> showAccountHistory(Session& session)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const auto changes, ownAccountHistory(*desk));
    Table table{{{session.words("cli.column.date")}, {session.words("cli.column.actor")}, {"IBAN"}}};
    Json list = Json::array();
    for (const OwnAccountChange& change : changes) {
        list.push_back(
            {{"changed_on", formatIsoDate(change.changedOn)}, {"actor", change.actor}, {"iban", change.iban}});
        table.add({formatDate(change.changedOn, session.language()), change.actor, change.iban});
    }
    session.say(table.isEmpty() ? session.words("cli.settings.no-account") : table.text());
    session.print({{"account_changes", std::move(list)}});
    return ExitStatus::Done;
}

Result<ExitStatus> changeSettings(Session& session, const SettingsOptions& options)
{
    if (options.wantsAccountHistory) return showAccountHistory(session);
    if (options.settings.empty()) {
        ENCOURS_ASSIGN(Desk* const desk, session.desk());
        ENCOURS_ASSIGN(const FigureSettings figures, readFigureSettings(*desk));
        ENCOURS_ASSIGN(const MailSettings mail, readMailSettings(*desk));
        show(session, desk->settings(), figures, mail);
        return ExitStatus::Done;
    }
    ENCOURS_ASSIGN(Desk* const desk, session.deskFor(options.change));
    ENCOURS_ASSIGN(Assignments assignments, assignmentsOf(options));
    auto settings = desk->settings();
    ENCOURS_TRY(applySettings(settings, assignments.book));
    ENCOURS_ASSIGN(const std::string confirmed, confirmedIban(options));
    ENCOURS_TRY((EditSettings{*desk}.check(settings, confirmed)));
    // All is checked before anything is written.
    assignments.figures.isDryRun = true;
    EditFigureSettings edit{*desk};
    ENCOURS_TRY(edit.execute(assignments.figures));
    EditMailSettings editMail{*desk};
    ENCOURS_TRY(editMail.execute(assignments.mail, {}, true));
    ENCOURS_TRY(EditSettings{*desk}.execute(settings, options.change.key, confirmed));
    assignments.figures.isDryRun = false;
    ENCOURS_ASSIGN(const FigureSettings figures, edit.execute(assignments.figures));
    const std::string mailKey = options.change.key.empty() ? std::string{} : options.change.key + "-mail";
    ENCOURS_TRY(editMail.execute(assignments.mail, mailKey));
    ENCOURS_ASSIGN(const MailSettings mail, readMailSettings(*desk));
    session.say(session.words(options.change.isDryRun ? "cli.dry-run" : "cli.saved"));
    const auto warnings = warningsAbout(desk->settings(), assignments.book, session.language());
    show(session, desk->settings(), figures, mail, warnings);
    showWarnings(session, warnings);
    return ExitStatus::Done;
}

} // namespace

void addSettings(Verbs& verbs)
{
    auto options = std::make_shared<SettingsOptions>();
    auto verb = verbs.add("settings", "Show or change the settings of the book",
                          [options](Session& session) { return changeSettings(session, *options); });
    verb.repeated("--set", options->settings,
                  "A setting, e.g. company.name=…, default_terms=…, figures.tax_basis=ht or mail.host=…");
    verb.repeated("--confirm", options->confirmed, "The account of the company, typed a second time: iban=…");
    verb.flag("--account-history", options->wantsAccountHistory, "Which accounts were noted, when and by whom");
    addChangeOptions(verb, options->change);
}

} // namespace encours
