// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/verbs.h"
#include "desk/edit_book.h"

#include <algorithm>

namespace encours {
namespace {

struct LitigationOptions {
    std::string customer;
    std::string invoices;
    std::string reason;
    ChangeOptions change;
};

const Dossier* dossierOf(const Account& account, JournalSeq seq)
{
    const auto found = std::ranges::find(account.dossiers, seq, &Dossier::recordedBy);
    return found == account.dossiers.end() ? nullptr : &*found;
}

Result<ExitStatus> passToLitigation(Session& session, const LitigationOptions& options)
{
    ENCOURS_ASSIGN(Desk* const desk, session.deskFor(options.change));
    ENCOURS_ASSIGN(const CustomerId customer, resolveCustomer(*desk, options.customer));
    ENCOURS_ASSIGN(const auto items, openItemsByNumber(*desk, customer, options.invoices));
    ENCOURS_ASSIGN(const JournalSeq seq,
                   (PassToLitigation{*desk}.execute(customer, items, options.reason, options.change.key)));
    const auto account = desk->portfolio()->share(customer);
    Json numbers = Json::array();
    if (const auto* dossier = dossierOf(*account, seq)) {
        for (const auto id : dossier->items) {
            if (const auto* item = account->findItem(id)) numbers.push_back(item->number.str());
        }
    }
    session.say(session.words("cli.litigation.done", {{"customer", account->customer.displayName()},
                                                      {"count", std::to_string(numbers.size())}}));
    if (options.change.isDryRun) session.say(session.words("cli.dry-run"));
    session.print({{"customer", account->customer.code},
                   {"seq", options.change.isDryRun ? Json(nullptr) : Json(seq.value)},
                   {"invoices", std::move(numbers)},
                   {"dry_run", options.change.isDryRun}});
    return ExitStatus::Done;
}

} // namespace

void addLitigation(Verbs& verbs)
{
    auto options = std::make_shared<LitigationOptions>();
    auto verb = verbs.add("litigation", "Pass invoices of a customer to litigation",
                          [options](Session& session) { return passToLitigation(session, *options); });
    verb.option("customer", options->customer, "Code of the customer").required();
    verb.option("--invoices", options->invoices, "Numbers, separated by commas (default: all that is overdue)");
    verb.option("--reason", options->reason, "Why, in a few words");
    addChangeOptions(verb, options->change);
}

} // namespace encours
