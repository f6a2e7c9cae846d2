// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/json_parts.h"
#include "cli/table.h"
#include "cli/verbs.h"
#include "desk/edit_book.h"
#include "desk/todays_lists.h"

namespace encours {
namespace {

struct CustomerOptions {
    std::string customer;
    std::vector<std::string> fields;
    ChangeOptions change;
};

using Fields = std::vector<std::pair<CustomerField, std::string>>;

Result<Fields> fieldsFrom(const std::vector<std::string>& texts)
{
    Fields fields;
    for (const auto& text : texts) {
        ENCOURS_ASSIGN(const auto assignment, splitSetting(text));
        const auto field = parseCustomerField(assignment.first);
        if (!field) return unknownValue("--set", assignment.first);
        fields.emplace_back(*field, assignment.second);
    }
    return fields;
}

Json openDisputesJson(const Account& account, Date today)
{
    Json list = Json::array();
    for (const auto& dispute : account.disputes) {
        if (!dispute.isOpen(today)) continue;
        Money amount{0, account.items.empty() ? Currency::euro() : account.items.front().amount.currency()};
        for (const auto& covered : dispute.items) amount += covered.amount;
        list.push_back({{"dispute", dispute.id.value},
                        {"opened_on", formatIsoDate(dispute.openedOn)},
                        {"deadline_on", formatIsoDate(dispute.deadlineOn)},
                        {"category", disputeCategoryCode(dispute.category)},
                        {"amount_cents", amount.minorUnits()}});
    }
    return list;
}

void show(Session& session, const CustomerSheet& sheet)
{
    const auto& customer = sheet.account->customer;
    Json fields = Json::object();
    Table table{
        {{session.words("cli.column.field")}, {session.words("cli.column.value"), Table::Align::Left, 120}, {""}}};
    table.add({"code", customer.code, ""});
    for (std::size_t index = 0; index < customerFieldCount; ++index) {
        const auto field = static_cast<CustomerField>(index);
        fields[std::string{customerFieldCode(field)}] = customer.field(field);
        table.add({std::string{customerFieldCode(field)}, customer.field(field), wordsFor(session.language(), field)});
    }
    Json missing = Json::array();
    for (const auto detail : sheet.missing) missing.push_back(wordsFor(session.language(), detail));
    Json json{{"customer", customer.code},
              {"name", customer.displayName()},
              {"fields", std::move(fields)},
              {"missing", std::move(missing)},
              {"balance_cents", sheet.state.balance.minorUnits()},
              {"overdue_cents", sheet.state.ageing.overdue().minorUnits()},
              {"average_days_late", sheet.averageDaysLate ? Json(*sheet.averageDaysLate) : Json(nullptr)},
              {"open_disputes", openDisputesJson(*sheet.account, session.today())}};
    session.say(table.text());
    session.print(json);
}

Result<ExitStatus> editCustomer(Session& session, const CustomerOptions& options)
{
    ENCOURS_ASSIGN(const Fields fields, fieldsFrom(options.fields));
    const bool isChange = !fields.empty();
    ENCOURS_ASSIGN(Desk* const desk, isChange ? session.deskFor(options.change) : session.desk());
    ENCOURS_ASSIGN(const CustomerId id, resolveCustomer(*desk, options.customer));
    if (isChange) {
        ENCOURS_TRY(EditCustomer{*desk}.execute(id, fields, options.change.key));
        session.say(session.words(options.change.isDryRun ? "cli.dry-run" : "cli.saved"));
    }
    ENCOURS_ASSIGN(const CustomerSheet sheet, (ShowCustomer{*desk}.execute(id, session.today())));
    show(session, sheet);
    return ExitStatus::Done;
}

} // namespace

void addCustomer(Verbs& verbs)
{
    auto options = std::make_shared<CustomerOptions>();
    auto& verb = verbs.add("customer", "Show a customer's record, or fill it in",
                           [options](Session& session) { return editCustomer(session, *options); });
    verb.add_option("customer", options->customer, "Code of the customer")->required();
    addRepeatedOption(verb, "--set", options->fields, "A field, e.g. phone=… or terms=…");
    addChangeOptions(verb, options->change);
}

} // namespace encours
