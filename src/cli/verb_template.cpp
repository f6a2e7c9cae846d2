// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform_files.h"
#include "cli/arguments.h"
#include "cli/json_parts.h"
#include "cli/table.h"
#include "cli/verbs.h"
#include "desk/letters/compose_letter.h"
#include "desk/letters/letter_words.h"
#include "desk/templates/edit_templates.h"
#include "desk/templates/template_words.h"

#include <fmt/format.h>

namespace encours {
namespace {

constexpr std::int64_t longestFile = 256 * 1024;

struct TemplateOptions {
    std::string action;
    std::string code;
    std::string value;
    std::string language;
    std::string file;
    std::string out;
    std::int64_t version = 0;
    ChangeOptions change;
};

std::filesystem::path pathOf(const std::string& text)
{
    return std::filesystem::path{std::u8string{text.begin(), text.end()}};
}

Result<Language> languageOf(const Session& session, const TemplateOptions& options)
{
    if (options.language.empty()) return session.language();
    if (options.language == "fr") return Language::French;
    if (options.language == "en") return Language::English;
    return unknownValue("--language", options.language);
}

std::string_view languageCode(Language language)
{
    return language == Language::French ? "fr" : "en";
}

Result<std::string> wordingIn(const std::string& file)
{
    if (file.empty()) return unknownValue("template", "FILE");
    return readStableFile(pathOf(file), longestFile);
}

std::string stateWord(const Session& session, const TemplateRow& row)
{
    if (!row.isSound) return session.words("cli.template.unsound");
    if (row.isNamed) return session.words("cli.template.named");
    return session.words(row.entry.isShipped() ? "cli.template.shipped" : "cli.template.modified");
}

Result<ExitStatus> list(Session& session, Desk& desk)
{
    ENCOURS_ASSIGN(const auto rows, listTemplates(desk));
    Table table{{{session.words("cli.column.template")},
                 {session.words("cli.column.language")},
                 {session.words("cli.column.name"), Table::Align::Left, 40},
                 {session.words("cli.column.state")},
                 {session.words("cli.column.steps"), Table::Align::Left, 40}}};
    Json json = Json::array();
    for (const TemplateRow& row : rows) {
        const std::string name = templateWords(session.language(), row.entry.code);
        table.add({row.entry.code, std::string{languageCode(row.entry.language)}, name, stateWord(session, row),
                   joined(row.steps)});
        json.push_back({{"code", row.entry.code},
                        {"kind", letterKindCode(row.kind)},
                        {"language", languageCode(row.entry.language)},
                        {"name", name},
                        {"shipped", row.entry.isShipped()},
                        {"version", row.entry.version},
                        {"sound", row.isSound},
                        {"steps", row.steps}});
    }
    session.say(table.text());
    session.print({{"templates", std::move(json)}});
    return ExitStatus::Done;
}

Result<ExitStatus> show(Session& session, Desk& desk, const TemplateOptions& options, Language language)
{
    ENCOURS_ASSIGN(const auto office, openLetterOffice(desk));
    const TemplateEntry* const entry = office->templates.find(options.code, language);
    if (entry == nullptr) return faultAbout(FaultCode::TemplateUnknown, options.code);
    if (!options.out.empty()) {
        ENCOURS_TRY(writeFileAtomically(pathOf(options.out), entry->text));
        session.say(session.words("cli.template.written", {{"file", options.out}}));
    } else {
        session.say(entry->text);
    }
    session.print({{"code", entry->code},
                   {"language", languageCode(language)},
                   {"version", entry->version},
                   {"text", entry->text}});
    return ExitStatus::Done;
}

Result<ExitStatus> fields(Session& session, const TemplateOptions& options)
{
    const auto kind = kindOfTemplate(options.code);
    if (!kind) return faultAbout(FaultCode::TemplateUnknown, options.code);
    Table table{{{session.words("cli.column.field")}, {session.words("cli.column.value"), Table::Align::Left, 80}}};
    Json fieldRows = Json::array();
    const auto fields = fieldsOf(*kind);
    for (const LetterField* const field : fields) {
        const std::string text = fieldWords(session.language(), field->name);
        table.add({writtenField(*field), text});
        fieldRows.push_back({{"name", field->name},
                             {"flag", field->isFlag},
                             {"may_be_empty", field->mayBeEmpty},
                             {"description", text},
                             {"sample", sampleOf(*field, session.language())}});
    }
    Json blockRows = Json::array();
    const auto blocks = blocksOf(*kind);
    for (const LetterBlock* const block : blocks) {
        const std::string text = blockWords(session.language(), block->name);
        table.add({fmt::format("[{}]", block->name), text});
        blockRows.push_back({{"name", block->name}, {"required", block->isRequired}, {"description", text}});
    }
    session.say(table.text());
    session.print({{"kind", letterKindCode(*kind)}, {"fields", fieldRows}, {"blocks", blockRows}});
    return ExitStatus::Done;
}

Result<ExitStatus> check(Session& session, const TemplateOptions& options, Language language)
{
    ENCOURS_ASSIGN(const std::string text, wordingIn(options.value));
    const auto faults = checkTemplate(options.code, language, text);
    Json json = Json::array();
    for (const Fault& fault : faults) json.push_back(faultJson(fault, session.language()));
    if (!faults.empty()) {
        for (const Fault& fault : std::vector<Fault>{faults.begin() + 1, faults.end()}) {
            session.warn(wordsFor(session.language(), fault));
        }
        return session.refuse(faults.front(), {{"faults", std::move(json)}});
    }
    session.say(session.words("cli.template.sound"));
    session.print({{"code", options.code}, {"language", languageCode(language)}, {"faults", std::move(json)}});
    return ExitStatus::Done;
}

Result<ExitStatus> versions(Session& session, Desk& desk, const TemplateOptions& options, Language language)
{
    ENCOURS_ASSIGN(const auto all, templateVersions(desk, options.code, language));
    Json json = Json::array();
    for (const TemplateVersion& version : all) {
        session.say(fmt::format("#{}  {}  {}{}", version.seq.value, formatIsoMoment(version.at), version.actor,
                                version.text.empty() ? "  " + session.words("cli.template.shipped") : std::string{}));
        json.push_back({{"entry", version.seq.value},
                        {"at", formatIsoMoment(version.at)},
                        {"actor", version.actor},
                        {"text", version.text}});
    }
    if (all.empty()) session.say(session.words("cli.template.no-versions"));
    session.print({{"code", options.code}, {"language", languageCode(language)}, {"versions", std::move(json)}});
    return ExitStatus::Done;
}

std::string textOf(const Letter& letter)
{
    std::string text = letter.subject + "\n\n" + letter.salutation + '\n';
    const auto add = [&text](const std::vector<std::string>& paragraphs) {
        for (const std::string& paragraph : paragraphs) text += '\n' + paragraph + '\n';
    };
    add(letter.opening);
    if (!letter.rows.empty()) text += '\n';
    for (const LetterRow& row : letter.rows) {
        text += fmt::format("  {}  {}  {}  {}\n", row.number, row.issuedOn, row.dueOn, row.amount);
    }
    if (!letter.total.empty()) text += fmt::format("  {} {}\n", letter.totalLabel, letter.total);
    add(letter.request);
    add(letter.closing);
    return text;
}

Result<ExitStatus> preview(Session& session, Desk& desk, const TemplateOptions& options, Language language)
{
    ENCOURS_ASSIGN(const auto office, openLetterOffice(desk));
    LetterWish wish;
    ENCOURS_ASSIGN(wish.customer, resolveCustomer(desk, options.value));
    wish.templateCode = options.code;
    wish.language = language;
    const TemplateEntry* const kept = office->templates.find(options.code, language);
    TemplateEntry entry = kept == nullptr ? TemplateEntry{} : *kept;
    if (!options.file.empty()) {
        ENCOURS_ASSIGN(const std::string text, wordingIn(options.file));
        const auto faults = checkTemplate(options.code, language, text);
        if (!faults.empty()) return faults.front();
        entry = {options.code, language, keptWording(text), 0};
    } else if (kept == nullptr) {
        return faultAbout(FaultCode::TemplateUnknown, options.code);
    }
    ENCOURS_ASSIGN(const ComposedLetter composed, (ComposeLetter{desk, office}.preview(wish, entry)));
    if (!options.out.empty()) {
        const auto printer = session.parts().makePrinter();
        ENCOURS_TRY(printer->print({&composed.letter, 1}, office->paper(), pathOf(options.out)));
        session.say(session.words("cli.template.written", {{"file", options.out}}));
    } else {
        session.say(textOf(composed.letter));
    }
    session.print({{"code", options.code},
                   {"language", languageCode(language)},
                   {"customer", options.value},
                   {"subject", composed.letter.subject},
                   {"text", textOf(composed.letter)},
                   {"mail_subject", composed.mail.subject},
                   {"mail_paragraphs", composed.mail.paragraphs},
                   {"file", options.out}});
    return ExitStatus::Done;
}

Result<Done> change(Desk& desk, const TemplateOptions& options, Language language)
{
    EditTemplates edit{desk};
    const std::string& key = options.change.key;
    if (options.action == "remove") return edit.remove(options.code, key);
    if (options.action == "save") {
        ENCOURS_ASSIGN(const std::string text, wordingIn(options.value));
        return edit.save(options.code, language, text, key);
    }
    if (options.action != "restore") return unknownValue("template", options.action);
    if (options.version > 0) return edit.restoreVersion(options.code, language, JournalSeq{options.version}, key);
    return edit.restoreShipped(options.code, language, key);
}

Result<ExitStatus> run(Session& session, const TemplateOptions& options)
{
    ENCOURS_ASSIGN(const Language language, languageOf(session, options));
    if (options.action == "fields") return fields(session, options);
    if (options.action == "check") return check(session, options, language);
    ENCOURS_ASSIGN(Desk* const desk, session.deskFor(options.change));
    if (options.action.empty() || options.action == "list") return list(session, *desk);
    if (options.action == "show") return show(session, *desk, options, language);
    if (options.action == "versions") return versions(session, *desk, options, language);
    if (options.action == "preview") return preview(session, *desk, options, language);
    ENCOURS_TRY(change(*desk, options, language));
    session.say(session.words(options.change.isDryRun ? "cli.dry-run" : "cli.saved"));
    session.print({{"action", options.action},
                   {"code", options.code},
                   {"language", languageCode(language)},
                   {"dry_run", options.change.isDryRun}});
    return ExitStatus::Done;
}

} // namespace

void addTemplate(Verbs& verbs)
{
    auto options = std::make_shared<TemplateOptions>();
    auto verb =
        verbs.add("template", "Wordings of letters: list, show, fields, check, save, restore, versions, preview",
                  [options](Session& session) { return run(session, *options); });
    verb.option(
        "action", options->action,
        "list, show CODE, fields CODE, check CODE FILE, save CODE FILE, restore CODE, remove CODE, versions CODE, "
        "preview CODE CUSTOMER");
    verb.option("code", options->code, "reminder-1, or reminder-1.vip for one with a name of its own");
    verb.option("value", options->value, "A file with the wording, or the code of a customer");
    verb.option("--language", options->language, "fr or en (default: the language of the sentences)");
    verb.option("--file", options->file, "preview: this wording instead of the one that is kept");
    verb.option("--out", options->out, "show: write the wording to this file; preview: write the letter as PDF");
    verb.option("--entry", options->version, "restore: the wording of this entry (default: as shipped)");
    addChangeOptions(verb, options->change);
}

} // namespace encours
