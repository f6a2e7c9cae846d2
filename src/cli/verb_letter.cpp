// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/figure_files.h"
#include "cli/json_parts.h"
#include "cli/table.h"
#include "cli/verbs.h"
#include "desk/letters/keep_letter.h"
#include "desk/letters/letter_words.h"
#include "desk/runs/run_figures.h"
#include "letters/printed_forms.h"
#include "money/amount_text.h"
#include "words/letter_words.h"

namespace encours {
namespace {

struct LetterOptions {
    std::string action;
    std::int64_t letter = 0;
    std::string customer;
    std::int64_t run = 0;
    std::string from;
    std::string to;
    std::string out;
    bool isArchive = false;
    std::string kind = "registered";
    std::string postedOn;
    std::string reference;
    std::string deliveredOn;
    std::int64_t proof = 0;
    FigureFiles files;
    ChangeOptions change;
};

Json dispatchJson(const std::optional<LetterDispatch>& dispatch)
{
    if (!dispatch) return nullptr;
    return {{"kind", dispatchKindCode(dispatch->kind)},
            {"posted_on", formatIsoDate(dispatch->postedOn)},
            {"reference", dispatch->reference},
            {"delivered_on", dayJson(dispatch->deliveredOn)},
            {"document", dispatch->proof ? Json(dispatch->proof->value) : Json(nullptr)}};
}

Json factJson(const WrittenLetter& fact)
{
    return {{"letter", fact.id.value},
            {"written_on", formatIsoDate(fact.writtenOn)},
            {"template", fact.templateCode},
            {"template_version", fact.templateVersion},
            {"letterhead_version", fact.letterheadVersion},
            {"language", fact.language == Language::English ? "en" : "fr"},
            {"channel", letterChannelCode(fact.channel)},
            {"run", fact.run ? Json(fact.run->value) : Json(nullptr)},
            {"total_cents", fact.total.minorUnits()},
            {"invoices", fact.items.size()},
            {"reminder", fact.reminder ? Json(fact.reminder->value) : Json(nullptr)},
            {"erased", fact.isErased}};
}

Json lineJson(const LetterLine& line)
{
    Json json = factJson(line.fact);
    json["customer"] = line.customerCode;
    json["name"] = line.customerName;
    json["dispatch"] = dispatchJson(line.dispatch);
    json["mail"] = line.mail ? Json(mailStateCode(*line.mail)) : Json(nullptr);
    return json;
}

void showLines(Session& session, const std::vector<LetterLine>& lines)
{
    const auto language = session.language();
    Table table{{{session.words("cli.column.batch"), Table::Align::Right},
                 {session.words("cli.column.date")},
                 {session.words("cli.column.code"), Table::Align::Left, 16},
                 {session.words("cli.column.name"), Table::Align::Left, 30},
                 {session.words("cli.column.template"), Table::Align::Left, 34},
                 {session.words("cli.column.channel")},
                 {session.words("cli.column.run"), Table::Align::Right},
                 {session.words("cli.column.claimed"), Table::Align::Right},
                 {session.words("cli.column.dispatch"), Table::Align::Left, 44}}};
    for (const LetterLine& line : lines) {
        const WrittenLetter& fact = line.fact;
        std::string dispatch;
        if (line.dispatch)
            dispatch = wordsFor(language, line.dispatch->kind) + ", " + formatDate(line.dispatch->postedOn, language);
        table.add({std::to_string(fact.id.value), formatDate(fact.writtenOn, language), line.customerCode,
                   line.customerName, templateWords(language, fact.templateCode), wordsFor(language, fact.channel),
                   fact.run ? std::to_string(fact.run->value) : "",
                   fact.total.isZero() ? "–" : formatBareAmount(fact.total, language), std::move(dispatch)});
    }
    session.say(table.isEmpty() ? session.words("cli.letter.none") : table.text());
}

Result<ExitStatus> list(Session& session, const LetterOptions& options)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    LettersAsked asked;
    ENCOURS_ASSIGN(asked.customer, optionalCustomer(*desk, options.customer));
    ENCOURS_ASSIGN(asked.from, optionalDate(options.from));
    ENCOURS_ASSIGN(asked.to, optionalDate(options.to));
    if (options.run > 0) asked.run = DunningRunId{options.run};
    ENCOURS_ASSIGN(const auto lines, listLetters(*desk, asked));
    const std::vector<FigureTable> tables{letterFigures(lines, session.language())};
    ENCOURS_TRY(writeFigureFiles(session, options.files, tables));
    Json letters = Json::array();
    for (const LetterLine& line : lines) letters.push_back(lineJson(line));
    session.print({{"letters", std::move(letters)}});
    if (!session.isJson()) showLines(session, lines);
    return ExitStatus::Done;
}

/// The letter as somebody reads it in a terminal: nothing in it is markup.
std::vector<std::string> linesOf(const Letter& letter)
{
    std::vector<std::string> lines;
    const auto addAll = [&](const std::vector<std::string>& texts) {
        for (const std::string& text : texts) lines.push_back(text);
        if (!texts.empty()) lines.emplace_back();
    };
    addAll(letter.recipient);
    if (!letter.dispatch.empty()) addAll({letter.dispatch});
    addAll(letter.references);
    addAll({letter.placeAndDate});
    addAll({letter.subject});
    addAll({letter.salutation});
    addAll(letter.opening);
    for (const LetterRow& row : letter.rows)
        lines.push_back(row.number + "  " + row.issuedOn + "  " + row.dueOn + "  " + row.daysLate + "  " + row.amount);
    if (!letter.total.empty()) addAll({letter.totalLabel + "  " + letter.total});
    for (const LetterDetail& detail : letter.breakdown) lines.push_back(detail.label + "  " + detail.value);
    addAll(letter.request);
    for (const LetterDetail& detail : letter.payment) lines.push_back(detail.label + "  " + detail.value);
    addAll(letter.closing);
    addAll(letter.signature);
    addAll(letter.enclosures);
    return lines;
}

Result<ExitStatus> show(Session& session, const LetterOptions& options)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const KeptWording kept, readLetter(*desk, LetterId{options.letter}));
    Json json = factJson(kept.fact);
    json["subject"] = kept.letter.subject;
    json["lines"] = linesOf(kept.letter);
    session.print(json);
    for (const std::string& line : linesOf(kept.letter)) session.say(line);
    return ExitStatus::Done;
}

Result<ExitStatus> print(Session& session, const LetterOptions& options)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(KeptWording kept, readLetter(*desk, LetterId{options.letter}));
    kept.paper.kind = options.isArchive ? PdfKind::PdfA1b : PdfKind::Pdf14;
    std::filesystem::path file{std::u8string{options.out.begin(), options.out.end()}};
    if (file.empty()) file = safeFileStem(std::filesystem::path{kept.letter.fileName}.stem().string()) + ".pdf";
    std::error_code ignored;
    if (std::filesystem::exists(file, ignored)) return faultAbout(FaultCode::FileExists, file.string(), "file");
    const auto printer = session.parts().makePrinter();
    ENCOURS_TRY(printer->print(std::span{&kept.letter, 1}, kept.paper, file));
    session.print({{"letter", options.letter}, {"file", file.string()}});
    session.say(
        session.words("cli.letter.printed", {{"value", std::to_string(options.letter)}, {"file", file.string()}}));
    return ExitStatus::Done;
}

Result<ExitStatus> dispatch(Session& session, const LetterOptions& options)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    DispatchRequest request;
    request.dispatch.letter = LetterId{options.letter};
    const auto kind = parseDispatchKind(options.kind);
    if (!kind) return unknownValue("--kind", options.kind);
    request.dispatch.kind = *kind;
    ENCOURS_ASSIGN(request.dispatch.postedOn, dateOr(options.postedOn, session.today()));
    ENCOURS_ASSIGN(request.dispatch.deliveredOn, optionalDate(options.deliveredOn));
    request.dispatch.reference = options.reference;
    if (options.proof > 0) request.dispatch.proof = AttachmentId{options.proof};
    request.key = options.change.key;
    request.isDryRun = options.change.isDryRun;
    ENCOURS_TRY(RecordDispatch{*desk}.execute(request));
    session.say(session.words(options.change.isDryRun ? "cli.dry-run" : "cli.saved"));
    session.print({{"letter", options.letter},
                   {"dispatch", dispatchJson(request.dispatch)},
                   {"dry_run", options.change.isDryRun}});
    return ExitStatus::Done;
}

Result<ExitStatus> letter(Session& session, const LetterOptions& options)
{
    if (options.action == "list") return list(session, options);
    if (options.action == "show") return show(session, options);
    if (options.action == "print") return print(session, options);
    if (options.action == "dispatch") return dispatch(session, options);
    return unknownValue("letter", options.action);
}

} // namespace

void addLetter(Verbs& verbs)
{
    auto options = std::make_shared<LetterOptions>();
    auto verb = verbs.add("letter", "The register of letters: list, show, print again, how each was sent",
                          [options](Session& session) { return letter(session, *options); });
    verb.option("action", options->action, "list, show, print or dispatch").required();
    verb.option("number", options->letter, "Number of the letter, as the list gives it");
    verb.option("--customer", options->customer, "With list: code of one customer");
    verb.option("--run", options->run, "With list: letters of one run");
    verb.option("--from", options->from, "With list: written on this day or later (YYYY-MM-DD)");
    verb.option("--to", options->to, "With list: written on this day or earlier");
    verb.option("--out", options->out, "With print: the file to write; the letter's own name when absent");
    verb.flag("--pdf-a", options->isArchive, "With print: PDF/A-1b");
    verb.option("--kind", options->kind, "With dispatch: simple, registered, electronic, judicial-officer or hand");
    verb.option("--posted", options->postedOn, "With dispatch: day of posting; today when absent");
    verb.option("--reference", options->reference, "With dispatch: number of the registered letter");
    verb.option("--delivered", options->deliveredOn, "With dispatch: day on the advice of receipt");
    verb.option("--document", options->proof, "With dispatch: number of the customer's document that proves it");
    addFigureFiles(verb, options->files);
    addChangeOptions(verb, options->change);
}

} // namespace encours
