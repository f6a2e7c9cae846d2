// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/json_parts.h"
#include "cli/verbs.h"
#include "desk/customer_file/merges.h"

namespace encours {
namespace {

struct MergeOptions {
    std::string customer;
    std::string into;
    ChangeOptions change;
};

Json fieldsJson(const MergePreview& preview)
{
    Json fields = Json::array();
    for (const MergePreview::Field& field : preview.fields) {
        fields.push_back({{"field", customerFieldCode(field.field)},
                          {"kept", field.kept},
                          {"other", field.other},
                          {"taken", field.isTaken}});
    }
    return fields;
}

Result<ExitStatus> merge(Session& session, const MergeOptions& options)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    MergeRequest request;
    // Codes as they are: a duplicate that is merged already must be refused, not followed.
    ENCOURS_ASSIGN(request.customer, exactCustomer(*desk, options.customer));
    ENCOURS_ASSIGN(request.into, exactCustomer(*desk, options.into));
    request.key = options.change.key;
    request.isDryRun = options.change.isDryRun;
    const auto preview = MergeCustomers{*desk}.preview(request); // refused too when it was done before under this key
    ENCOURS_ASSIGN(const CustomerMergeId id, MergeCustomers{*desk}.execute(request));
    const auto book = desk->portfolio();
    const std::string name = book->share(request.customer)->customer.displayName();
    const std::string into = book->share(request.into)->customer.displayName();
    const std::size_t items = preview ? preview->items : 0;
    session.say(
        session.words("cli.merge.done", {{"customer", name}, {"into", into}, {"count", std::to_string(items)}}));
    if (options.change.isDryRun) session.say(session.words("cli.dry-run"));
    session.print({{"customer", book->share(request.customer)->customer.code},
                   {"into", book->share(request.into)->customer.code},
                   {"merge", id.isStored() ? Json(id.value) : Json(nullptr)},
                   {"items", items},
                   {"open_after_cents", preview ? Json(preview->openAfter.minorUnits()) : Json(nullptr)},
                   {"fields", preview ? fieldsJson(*preview) : Json::array()},
                   {"dry_run", options.change.isDryRun}});
    return ExitStatus::Done;
}

} // namespace

void addMerge(Verbs& verbs)
{
    auto options = std::make_shared<MergeOptions>();
    auto verb = verbs.add("merge", "Make a duplicate and another customer one; split takes them apart again",
                          [options](Session& session) { return merge(session, *options); });
    verb.option("customer", options->customer, "Code of the duplicate").required();
    verb.option("into", options->into, "Code of the customer that stays").required();
    addChangeOptions(verb, options->change);
}

} // namespace encours
