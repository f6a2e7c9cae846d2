// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/figure_files.h"
#include "cli/letters_json.h"
#include "cli/verbs.h"
#include "desk/currency_figures.h"
#include "desk/statement_figures.h"
#include "desk/statements/write_statement.h"

namespace encours {
namespace {

struct StatementOptions {
    std::vector<std::string> customers;
    bool isAll = false;
    std::string from;
    std::string asOf;
    bool isOpenOnly = false;
    std::string letterFolder;
    std::string language;
    bool hasAgeing = false;
    bool hasPenalties = false;
    bool isMerged = false;
    bool isArchive = false;
    std::string key;
    bool isDryRun = false;
    FigureFiles files;
};

Json lineJson(const StatementLine& line)
{
    const auto& item = line.item;
    Json matches = Json::array();
    for (const auto& match : line.matches) {
        matches.push_back({{"number", match.number.view()},
                           {"kind", itemKindCode(match.kind)},
                           {"on", formatIsoDate(match.on)},
                           {"amount_cents", match.amount.minorUnits()}});
    }
    Json json{{"on", formatIsoDate(item.bookedOn)},
              {"issued_on", formatIsoDate(item.issuedOn)},
              {"kind", itemKindCode(item.kind)},
              {"number", item.number.view()},
              {"due_on", item.isDebit() ? Json(formatIsoDate(item.dueOn)) : Json()},
              {"amount_cents", item.amount.minorUnits()},
              {"open_cents", line.open.minorUnits()},
              {"balance_cents", line.balance.minorUnits()},
              {"allocated_to", std::move(matches)}};
    if (line.original) {
        json["original_currency"] = line.original->currency().code();
        json["original_cents"] = line.original->minorUnits();
        json["open_original_cents"] = line.openOriginal->minorUnits();
    }
    return json;
}

Json statementJson(const StatementView& view)
{
    const auto& statement = view.statement;
    Json json{{"customer", view.account->customer.code},
              {"name", view.account->customer.displayName()},
              {"as_of", formatIsoDate(statement.asOf)},
              {"from", dayJson(statement.from)},
              {"open_only", statement.kind == StatementKind::OpenOnly},
              {"currency", statement.closing.currency().code()},
              {"opening_cents", statement.opening.minorUnits()},
              {"lines", Json::array()},
              {"closing_cents", statement.closing.minorUnits()}};
    for (const auto& line : statement.lines) json["lines"].push_back(lineJson(line));
    addAgeing(json, statement.ageing);
    addCurrencies(json, view.currencies);
    return json;
}

Result<StatementsRequest> lettersFrom(const Session& session, const Desk& desk, const StatementOptions& options,
                                      Date asOf)
{
    StatementsRequest request;
    for (const std::string& code : options.customers) {
        ENCOURS_ASSIGN(const CustomerId customer, resolveCustomer(desk, code));
        request.customers.push_back(customer);
    }
    ENCOURS_ASSIGN(request.each.language, letterLanguage(session, options.language));
    request.each.asOf = asOf;
    request.each.folder =
        std::filesystem::path{std::u8string{options.letterFolder.begin(), options.letterFolder.end()}};
    request.each.hasAgeing = options.hasAgeing;
    request.each.hasPenalties = options.hasPenalties;
    request.each.key = options.key;
    request.isMerged = options.isMerged;
    request.isDryRun = options.isDryRun;
    request.kind = options.isArchive ? PdfKind::PdfA1b : PdfKind::Pdf14;
    return request;
}

Result<ExitStatus> writeStatementLetters(Session& session, const StatementOptions& options, Date asOf)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const StatementsRequest request, lettersFrom(session, *desk, options, asOf));
    const auto printer = session.parts().makePrinter();
    ENCOURS_ASSIGN(const LettersWritten written, (WriteStatement{*desk, *printer}.all(request)));
    Json report = lettersJson(written, *desk->portfolio(), session.language());
    const bool isOne = written.files.size() == 1;
    if (isOne) report["file"] = written.files.front().string();
    session.print(report);
    const std::string count = std::to_string(written.customers.size());
    if (isOne) session.say(session.words("cli.statement.letter", {{"file", written.files.front().string()}}));
    else if (request.isDryRun) session.say(session.words("cli.letters.dry-run", {{"count", count}}));
    else session.say(session.words("cli.letters.done", {{"count", count}, {"file", options.letterFolder}}));
    for (const auto& refused : written.refused) session.warn(wordsFor(session.language(), refused.fault));
    return ExitStatus::Done;
}

/// Which account is shown, or whose letters are written.
Result<Done> checkChoice(const StatementOptions& options)
{
    const bool isLetter = !options.letterFolder.empty();
    if (options.customers.empty() != options.isAll) return unknownValue("customer", options.isAll ? "--all" : "");
    if (!isLetter && (options.isAll || options.customers.size() > 1)) return unknownValue("--out", "");
    if (!isLetter && (options.hasAgeing || options.hasPenalties)) return unknownValue("--out", "");
    return Done{};
}

Result<ExitStatus> showStatement(Session& session, const StatementOptions& options)
{
    ENCOURS_ASSIGN(const auto from, optionalDate(options.from));
    ENCOURS_ASSIGN(const Date asOf, dateOr(options.asOf, session.today()));
    ENCOURS_TRY(checkChoice(options));
    if (!options.letterFolder.empty()) return writeStatementLetters(session, options, asOf);
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const CustomerId customer, resolveCustomer(*desk, options.customers.front()));
    const auto kind = options.isOpenOnly ? StatementKind::OpenOnly : StatementKind::AllLines;
    ENCOURS_ASSIGN(const StatementView view, (ShowStatement{*desk}.execute(customer, {asOf, from, kind})));
    std::vector<FigureTable> tables{statementFigures(view, session.language())};
    addCurrencyFigures(tables, view.currencies, session.language());
    ENCOURS_TRY(writeFigureFiles(session, options.files, tables));
    session.print(statementJson(view));
    showFigures(session, tables.front());
    showFurtherFigures(session, tables);
    return ExitStatus::Done;
}

} // namespace

void addStatement(Verbs& verbs)
{
    auto options = std::make_shared<StatementOptions>();
    auto verb = verbs.add("statement", "A customer's account as of a day, document by document; or letters that say it",
                          [options](Session& session) { return showStatement(session, *options); });
    const Option customers =
        verb.option("customer", options->customers, "Code of the customer; several only with --out");
    verb.flag("--all", options->isAll, "Everybody with something open (with --out)").excludes(customers);
    auto from = verb.option("--from", options->from, "First day (YYYY-MM-DD); what came before is the opening balance");
    verb.option("--as-of", options->asOf, "Day (YYYY-MM-DD); today when absent");
    verb.flag("--open-only", options->isOpenOnly, "Only documents with something left to pay, for what is left")
        .excludes(from);
    verb.option("--out,--letter", options->letterFolder,
                "Folder: writes what is open as a letter to the customer (PDF), on the letterhead, and keeps it")
        .excludes(from);
    verb.flag("--ageing", options->hasAgeing, "With the columns of the aged balance (letter)");
    verb.flag("--penalties", options->hasPenalties, "With penalties and indemnities due by law (letter)");
    verb.option("--language", options->language, "Of the letter: fr or en (default: that of the program)");
    verb.flag("--pdf-a", options->isArchive, "PDF/A-1b, for an archive (letter)");
    verb.flag("--merge", options->isMerged, "One file with all statements as well (letter)");
    verb.option("--key", options->key, "The same key keeps a letter once");
    verb.flag("--dry-run", options->isDryRun, "Compose and check letters only");
    addFigureFiles(verb, options->files);
}

} // namespace encours
