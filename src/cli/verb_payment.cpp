// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/json_parts.h"
#include "cli/payment_lines.h"
#include "cli/table.h"
#include "cli/verbs.h"
#include "desk/named_account.h"
#include "desk/payments/payment_words.h"
#include "money/amount_text.h"

namespace encours {
namespace {

struct PaymentOptions {
    std::string customer;
    std::string payment;
    std::string asOf;
};

Json paidJson(const std::vector<AllocatedLine>& lines)
{
    Json list = Json::array();
    for (const AllocatedLine& line : lines) {
        list.push_back({{"allocation", line.allocation.value},
                        {"item", line.item.value},
                        {"number", line.number},
                        {"kind", itemKindCode(line.kind)},
                        {"due_on", formatIsoDate(line.dueOn)},
                        {"effective_on", formatIsoDate(line.effectiveOn)},
                        {"days_late", line.daysLate},
                        {"amount_cents", line.amount.minorUnits()},
                        {"by_hand", line.isByHand}});
    }
    return list;
}

Json proposalsJson(const Account& account, const std::vector<AllocationProposal>& proposals)
{
    Json list = Json::array();
    for (const AllocationProposal& proposal : proposals) {
        list.push_back({{"rule", allocationRuleCode(proposal.rule)},
                        {"total_cents", proposal.total.minorUnits()},
                        {"alternatives", proposal.alternatives},
                        {"parts", partsJson(account, proposal.parts)}});
    }
    return list;
}

Json viewJson(const Account& account, const PaymentView& view)
{
    return {{"customer", view.customerCode},
            {"name", view.customerName},
            {"item", view.item.value},
            {"number", view.number},
            {"kind", itemKindCode(view.kind)},
            {"issued_on", formatIsoDate(view.issuedOn)},
            {"booked_on", formatIsoDate(view.bookedOn)},
            {"amount_cents", view.amount.minorUnits()},
            {"allocated_cents", view.allocated.minorUnits()},
            {"unallocated_cents", view.unallocated.minorUnits()},
            {"paid", paidJson(view.paid)},
            {"proposals", proposalsJson(account, view.proposals)}};
}

void show(Session& session, const Account& account, const PaymentView& view)
{
    const auto language = session.language();
    session.say(session.words("cli.payment.head", {{"customer", view.customerName},
                                                   {"kind", wordsFor(language, view.kind)},
                                                   {"number", lineName(account, view.item)},
                                                   {"on", formatIsoDate(view.bookedOn)},
                                                   {"amount_cents", std::to_string(view.amount.minorUnits())},
                                                   {"allocated_cents", std::to_string(view.allocated.minorUnits())},
                                                   {"left_cents", std::to_string(view.unallocated.minorUnits())}}));
    Table paid{{{session.words("cli.column.allocation"), Table::Align::Right},
                {session.words("cli.column.number")},
                {session.words("cli.column.due")},
                {session.words("cli.column.amount"), Table::Align::Right},
                {session.words("cli.column.late"), Table::Align::Right},
                {session.words("cli.column.origin")}}};
    for (const AllocatedLine& line : view.paid) {
        paid.add({std::to_string(line.allocation.value), lineName(account, line.item), formatDate(line.dueOn, language),
                  formatBareAmount(line.amount, language), std::to_string(line.daysLate),
                  allocationOrigin(language, line.isByHand)});
    }
    session.say(session.words(paid.isEmpty() ? "cli.payment.paid-none" : "cli.payment.paid"));
    if (!paid.isEmpty()) session.say(paid.text());
    if (view.proposals.empty()) return;
    Table proposals{{{session.words("cli.column.rule")},
                     {session.words("cli.column.why"), Table::Align::Left, 80},
                     {session.words("cli.column.amount"), Table::Align::Right},
                     {session.words("cli.column.number"), Table::Align::Left, 60}}};
    for (const AllocationProposal& proposal : view.proposals) {
        proposals.add({std::string{allocationRuleCode(proposal.rule)}, wordsFor(language, proposal),
                       formatBareAmount(proposal.total, language), partNames(account, proposal.parts)});
    }
    session.say(session.words("cli.payment.proposals"));
    session.say(proposals.text());
}

Result<ExitStatus> showPayment(Session& session, const PaymentOptions& options)
{
    ENCOURS_ASSIGN(const Date day, dateOr(options.asOf, session.today()));
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const CustomerId customer, resolveCustomer(*desk, options.customer));
    ENCOURS_ASSIGN(const ItemId credit, namedCredit(*desk, customer, options.payment));
    ENCOURS_ASSIGN(const PaymentView view, ShowPayment{*desk}.execute(customer, credit, day));
    const auto account = desk->portfolio()->share(customer);
    session.print(viewJson(*account, view));
    if (!session.isJson()) show(session, *account, view);
    return ExitStatus::Done;
}

} // namespace

void addPayment(Verbs& verbs)
{
    auto options = std::make_shared<PaymentOptions>();
    auto verb = verbs.add("payment", "What one payment or credit note paid, what is left of it and what it could pay",
                          [options](Session& session) { return showPayment(session, *options); });
    verb.option("customer", options->customer, "Code of the customer").required();
    verb.option("payment", options->payment, "Its number, or #12 for its id").required();
    verb.option("--as-of", options->asOf, "Day (YYYY-MM-DD); today when absent");
}

} // namespace encours
