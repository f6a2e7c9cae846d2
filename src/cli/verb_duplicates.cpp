// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/json_parts.h"
#include "cli/table.h"
#include "cli/verbs.h"
#include "desk/customer_file/duplicates.h"
#include "desk/customer_file/file_words.h"
#include "money/amount_text.h"

namespace encours {
namespace {

struct DuplicatesOptions {
    std::string customer;
    std::string distinct;
    std::string mayBeOne;
    ChangeOptions change;
};

Json pairJson(const DuplicatePair& pair)
{
    Json signs = Json::array();
    for (const DuplicateSign sign : pair.signs) signs.push_back(duplicateSignCode(sign));
    return {{"keep", pair.keepCode},
            {"keep_name", pair.keepName},
            {"other", pair.otherCode},
            {"other_name", pair.otherName},
            {"certainty", duplicateCertaintyCode(pair.certainty)},
            {"points", pair.points},
            {"signs", std::move(signs)},
            {"keep_open_cents", pair.keepOpen.minorUnits()},
            {"other_open_cents", pair.otherOpen.minorUnits()}};
}

void show(Session& session, const std::vector<DuplicatePair>& pairs)
{
    const auto language = session.language();
    Table table{{{session.words("cli.column.certainty")},
                 {session.words("cli.column.code"), Table::Align::Left, 16},
                 {session.words("cli.column.name"), Table::Align::Left, 30},
                 {session.words("cli.column.open"), Table::Align::Right},
                 {session.words("cli.column.duplicate"), Table::Align::Left, 16},
                 {session.words("cli.column.name"), Table::Align::Left, 30},
                 {session.words("cli.column.open"), Table::Align::Right},
                 {session.words("cli.column.why"), Table::Align::Left, 60}}};
    for (const DuplicatePair& pair : pairs) {
        std::vector<std::string> signs;
        for (const DuplicateSign sign : pair.signs) signs.push_back(wordsFor(language, sign));
        table.add({wordsFor(language, pair.certainty), pair.keepCode, pair.keepName,
                   formatBareAmount(pair.keepOpen, language), pair.otherCode, pair.otherName,
                   formatBareAmount(pair.otherOpen, language), joined(signs)});
    }
    session.say(table.isEmpty() ? session.words("cli.duplicates.none") : table.text());
}

Result<ExitStatus> declare(Session& session, Desk& desk, const DuplicatesOptions& options)
{
    const bool areDistinct = !options.distinct.empty();
    const std::string& named = areDistinct ? options.distinct : options.mayBeOne;
    const auto codes = splitList(named);
    if (codes.size() != 2) return unknownValue(areDistinct ? "--distinct" : "--may-be-one", named);
    DistinctRequest request;
    ENCOURS_ASSIGN(request.first, resolveCustomer(desk, codes[0]));
    ENCOURS_ASSIGN(request.second, resolveCustomer(desk, codes[1]));
    request.areDistinct = areDistinct;
    request.key = options.change.key;
    ENCOURS_TRY(DeclareDistinct{desk}.execute(request));
    session.say(session.words(options.change.isDryRun ? "cli.dry-run" : "cli.saved"));
    session.print({{"customers", codes}, {"distinct", areDistinct}, {"dry_run", options.change.isDryRun}});
    return ExitStatus::Done;
}

Result<ExitStatus> duplicates(Session& session, const DuplicatesOptions& options)
{
    if (!options.distinct.empty() || !options.mayBeOne.empty()) {
        ENCOURS_ASSIGN(Desk* const desk, session.deskFor(options.change));
        return declare(session, *desk, options);
    }
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const auto customer, optionalCustomer(*desk, options.customer));
    ENCOURS_ASSIGN(const auto distinct, FindDuplicates::notDuplicates(*desk));
    const auto pairs = FindDuplicates{*desk}.execute(distinct, customer);
    Json list = Json::array();
    for (const DuplicatePair& pair : pairs) list.push_back(pairJson(pair));
    session.print({{"duplicates", std::move(list)}});
    if (!session.isJson()) show(session, pairs);
    return ExitStatus::Done;
}

} // namespace

void addDuplicates(Verbs& verbs)
{
    auto options = std::make_shared<DuplicatesOptions>();
    auto verb = verbs.add("duplicates", "Customers who may be one and the same, and why",
                          [options](Session& session) { return duplicates(session, *options); });
    verb.option("--customer", options->customer, "Code of one customer");
    verb.option("--distinct", options->distinct, "Two codes A,B: these are two customers, propose them no more");
    verb.option("--may-be-one", options->mayBeOne, "Two codes A,B: propose them again");
    addChangeOptions(verb, options->change);
}

} // namespace encours
