// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/json_parts.h"
#include "cli/table.h"
#include "cli/verbs.h"
#include "desk/find_anything.h"
#include "money/amount_text.h"

namespace encours {
namespace {

struct FindOptions {
    std::string text;
    int limit = static_cast<int>(FindAnything::usualLimit);
};

std::string_view kindOf(const Found& found)
{
    return found.item ? itemKindCode(found.item->kind) : "customer";
}

Json resultJson(const Found& found)
{
    const auto& item = found.item;
    Json json{{"kind", kindOf(found)}, {"customer", found.customerCode}, {"name", found.customerName}};
    json["number"] = item ? Json(item->number) : Json(nullptr);
    json["field"] = searchFieldCode(found.field);
    json["match"] = searchMatchCode(found.match);
    json["person"] = found.person.empty() ? Json(nullptr) : Json(found.person);
    json["value"] = found.value;
    json["amount_cents"] = item ? Json(item->amount.minorUnits()) : Json(nullptr);
    json["due_on"] = item ? dayJson(item->dueOn) : Json(nullptr);
    return json;
}

std::string kindWords(const Session& session, const Found& found)
{
    return found.item ? session.words("item-kind." + std::string{kindOf(found)}) : session.words("cli.find.customer");
}

/// What answered, where the other columns do not show it.
std::string detailOf(const Found& found)
{
    const bool isHidden = found.field == SearchField::ContactName || found.field == SearchField::Email ||
                          found.field == SearchField::Phone;
    if (!isHidden) return {};
    return found.person.empty() || found.person == found.value ? found.value : found.person + " · " + found.value;
}

void show(Session& session, const std::vector<Found>& results)
{
    const auto language = session.language();
    Table table{{{session.words("cli.column.kind")},
                 {session.words("cli.column.code"), Table::Align::Left, 16},
                 {session.words("cli.column.name"), Table::Align::Left, 34},
                 {session.words("cli.column.piece"), Table::Align::Left, 20},
                 {session.words("cli.column.amount"), Table::Align::Right},
                 {session.words("cli.column.due")},
                 {session.words("cli.column.detail"), Table::Align::Left, 40}}};
    for (const auto& found : results) {
        const auto& item = found.item;
        table.add({kindWords(session, found), found.customerCode, found.customerName, item ? item->number : "–",
                   item ? formatBareAmount(item->amount, language) : "–",
                   item ? formatDate(item->dueOn, language) : "–", detailOf(found)});
    }
    session.say(table.isEmpty() ? session.words("cli.find.none") : table.text());
}

Result<ExitStatus> find(Session& session, const FindOptions& options)
{
    if (options.limit < 1) return unknownValue("--limit", std::to_string(options.limit));
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    const auto results = FindAnything{*desk}.execute(options.text, static_cast<std::size_t>(options.limit));
    Json list = Json::array();
    for (const auto& found : results) list.push_back(resultJson(found));
    session.print({{"results", std::move(list)}});
    if (!session.isJson()) show(session, results);
    return ExitStatus::Done;
}

} // namespace

void addFind(Verbs& verbs)
{
    auto options = std::make_shared<FindOptions>();
    auto verb = verbs.add("find", "Customers by name, code, e-mail or telephone, and items by number or amount",
                          [options](Session& session) { return find(session, *options); });
    verb.option("text", options->text, "What to look for: any part of it").required();
    verb.option("--limit", options->limit, "At most so many results");
}

} // namespace encours
