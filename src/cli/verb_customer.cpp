// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/json_parts.h"
#include "cli/record_warnings.h"
#include "cli/table.h"
#include "cli/verbs.h"
#include "desk/edit_book.h"
#include "desk/todays_lists.h"
#include "receivables/identifiers.h"

namespace encours {
namespace {

struct CustomerOptions {
    std::string customer;
    std::vector<std::string> fields;
    bool isIbanShown = false;
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
                        {"deadline_on", formatIsoDate(dispute.deadlineAsOf(today))},
                        {"category", disputeCategoryCode(dispute.categoryAsOf(today))},
                        {"owner", dispute.ownerAsOf(today)},
                        {"amount_cents", amount.minorUnits()}});
    }
    return list;
}

std::string shownValue(const Customer& customer, CustomerField field, bool isIbanShown)
{
    const auto& value = customer.field(field);
    return field == CustomerField::Iban && !isIbanShown ? maskedIban(value) : value;
}

Json sheetJson(const CustomerSheet& sheet, const Session& session)
{
    const auto& customer = sheet.account->customer;
    Json missing = Json::array();
    for (const auto detail : sheet.missing) missing.push_back(wordsFor(session.language(), detail));
    return {{"customer", customer.code},
            {"name", customer.displayName()},
            {"fields", Json::object()},
            {"missing", std::move(missing)},
            {"balance_cents", sheet.state.balance.minorUnits()},
            {"overdue_cents", sheet.state.ageing.overdue().minorUnits()},
            {"average_days_late", sheet.averageDaysLate ? Json(*sheet.averageDaysLate) : Json(nullptr)},
            {"open_disputes", openDisputesJson(*sheet.account, session.today())}};
}

void show(Session& session, const CustomerSheet& sheet, bool isIbanShown, const std::vector<RecordWarning>& warnings)
{
    const auto& customer = sheet.account->customer;
    Json json = sheetJson(sheet, session);
    Table table{
        {{session.words("cli.column.field")}, {session.words("cli.column.value"), Table::Align::Left, 120}, {""}}};
    table.add({"code", customer.code, ""});
    for (std::size_t index = 0; index < customerFieldCount; ++index) {
        const auto field = static_cast<CustomerField>(index);
        const std::string code{customerFieldCode(field)};
        const auto value = shownValue(customer, field, isIbanShown);
        json["fields"][code] = value;
        table.add({code, value, wordsFor(session.language(), field)});
    }
    if (!warnings.empty()) json["warnings"] = warningsJson(warnings);
    session.say(table.text());
    session.print(json);
    showWarnings(session, warnings);
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
    const auto warnings =
        warningsAbout(sheet.account->customer, fields, {desk->settings().rules, *desk->legalValues(), session.today()},
                      session.language());
    show(session, sheet, options.isIbanShown, warnings);
    return ExitStatus::Done;
}

} // namespace

void addCustomer(Verbs& verbs)
{
    auto options = std::make_shared<CustomerOptions>();
    auto verb = verbs.add("customer", "Show a customer's record, or fill it in",
                          [options](Session& session) { return editCustomer(session, *options); });
    verb.option("customer", options->customer, "Code of the customer").required();
    verb.repeated("--set", options->fields, "A field, e.g. phone=… or terms=…");
    verb.flag("--show-iban", options->isIbanShown, "Print the IBAN whole");
    addChangeOptions(verb, options->change);
}

} // namespace encours
