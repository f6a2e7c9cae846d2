// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/verbs.h"
#include "desk/item_days.h"

namespace encours {
namespace {

struct ItemDaysOptions {
    std::string customer;
    std::string kind;
    std::string on;
    std::string invoices;
    ChangeOptions change;
};

Result<ItemDayRequest> requestFrom(const Desk& desk, const ItemDaysOptions& options)
{
    ItemDayRequest request;
    ENCOURS_ASSIGN(request.customer, resolveCustomer(desk, options.customer));
    const auto kind = parseItemDayKind(options.kind);
    if (!kind) return unknownValue("--kind", options.kind);
    request.kind = *kind;
    ENCOURS_ASSIGN(request.on, parseDate(options.on));
    ENCOURS_ASSIGN(request.items, debitsByNumber(desk, request.customer, options.invoices));
    if (request.items.empty()) return unknownValue("--invoices", options.invoices);
    request.key = options.change.key;
    request.isDryRun = options.change.isDryRun;
    return request;
}

Result<ExitStatus> recordDay(Session& session, const ItemDaysOptions& options)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const ItemDayRequest request, requestFrom(*desk, options));
    ENCOURS_TRY(RecordItemDay{*desk}.execute(request));
    const auto account = desk->portfolio()->share(request.customer);
    Json items = Json::array();
    for (const auto id : request.items) {
        const auto* item = account->findItem(id);
        if (item != nullptr) items.push_back({{"number", item->number.str()}, {"due_on", formatIsoDate(item->dueOn)}});
    }
    session.say(session.words(options.change.isDryRun ? "cli.dry-run" : "cli.saved"));
    session.print({{"customer", account->customer.code},
                   {"kind", itemDayKindCode(request.kind)},
                   {"on", formatIsoDate(request.on)},
                   {"invoices", std::move(items)},
                   {"dry_run", options.change.isDryRun}});
    return ExitStatus::Done;
}

} // namespace

void addItemDays(Verbs& verbs)
{
    auto options = std::make_shared<ItemDaysOptions>();
    auto verb = verbs.add("item-days", "Say when invoices were delivered, received or ordered",
                          [options](Session& session) { return recordDay(session, *options); });
    verb.option("customer", options->customer, "Code of the customer").required();
    verb.option("--kind", options->kind, "delivered, received or ordered").required();
    verb.option("--on", options->on, "Day (YYYY-MM-DD)").required();
    verb.option("--invoices", options->invoices, "Numbers, separated by commas").required();
    addChangeOptions(verb, options->change);
}

} // namespace encours
