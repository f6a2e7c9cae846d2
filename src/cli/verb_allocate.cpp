// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/json_parts.h"
#include "cli/payment_lines.h"
#include "cli/table.h"
#include "cli/verbs.h"
#include "desk/payments/allocate_by_hand.h"
#include "desk/payments/payment_words.h"
#include "money/amount_text.h"

namespace encours {
namespace {

struct AllocateOptions {
    std::string customer;
    std::string payment;
    std::string to;
    std::string rule;
    bool isClear = false;
    ChangeOptions change;
};

/// `F1` or `F1=120.50`; a number that several lines bear stands for all of them.
Result<std::vector<WantedPart>> wantedParts(const Desk& desk, CustomerId customer, const std::string& text)
{
    std::vector<WantedPart> parts;
    for (const std::string& part : splitList(text)) {
        const auto equals = part.find('=');
        ENCOURS_ASSIGN(const auto items, namedDebits(desk, customer, part.substr(0, equals)));
        std::optional<Money> amount;
        if (equals != std::string::npos) {
            ENCOURS_ASSIGN(amount, optionalAmount(part.substr(equals + 1), desk.settings().currency));
            if (!amount || items.size() > 1) return unknownValue("--to", part);
        }
        for (const ItemId item : items) parts.push_back({item, amount});
    }
    return parts;
}

Result<AllocateRequest> requestFrom(const Desk& desk, const AllocateOptions& options)
{
    AllocateRequest request;
    if (options.customer.empty()) return unknownValue("customer", options.customer);
    if (options.payment.empty()) return unknownValue("payment", options.payment);
    if (options.to.empty() == options.rule.empty()) return unknownValue("--to", options.to);
    ENCOURS_ASSIGN(request.customer, resolveCustomer(desk, options.customer));
    ENCOURS_ASSIGN(request.credit, namedCredit(desk, request.customer, options.payment));
    ENCOURS_ASSIGN(request.parts, wantedParts(desk, request.customer, options.to));
    if (!options.rule.empty()) {
        request.rule = parseAllocationRule(options.rule);
        if (!request.rule) return unknownValue("--rule", options.rule);
    }
    request.key = options.change.key;
    request.isDryRun = options.change.isDryRun;
    return request;
}

Result<ExitStatus> allocateOne(Session& session, Desk& desk, const AllocateOptions& options)
{
    ENCOURS_ASSIGN(const AllocateRequest request, requestFrom(desk, options));
    ENCOURS_ASSIGN(const AllocationDone done, AllocateByHand{desk}.execute(request));
    const auto account = desk.portfolio()->share(request.customer);
    session.say(done.parts.empty()
                    ? session.words("cli.allocate.repeated")
                    : session.words("cli.allocate.done", {{"customer", account->customer.displayName()},
                                                          {"amount_cents", std::to_string(done.total.minorUnits())},
                                                          {"numbers", partNames(*account, done.parts)},
                                                          {"left_cents", std::to_string(done.left.minorUnits())}}));
    if (options.change.isDryRun) session.say(session.words("cli.dry-run"));
    session.print({{"customer", account->customer.code},
                   {"item", request.credit.value},
                   {"parts", partsJson(*account, done.parts)},
                   {"total_cents", done.total.minorUnits()},
                   {"left_cents", done.left.minorUnits()},
                   {"dry_run", options.change.isDryRun}});
    return ExitStatus::Done;
}

void show(Session& session, const Desk& desk, const std::vector<ClearAllocation>& clear)
{
    const auto language = session.language();
    const auto portfolio = desk.portfolio();
    Table table{{{session.words("cli.column.code"), Table::Align::Left, 16},
                 {session.words("cli.column.name"), Table::Align::Left, 30},
                 {session.words("cli.column.credit"), Table::Align::Left, 24},
                 {session.words("cli.column.date")},
                 {session.words("cli.column.allocated"), Table::Align::Right},
                 {session.words("cli.column.number"), Table::Align::Left, 40},
                 {session.words("cli.column.why"), Table::Align::Left, 40}}};
    Money total(0, portfolio->currency());
    for (const ClearAllocation& one : clear) {
        const Account& account = *portfolio->find(one.customer);
        table.add({one.customerCode, one.customerName, lineName(account, one.credit),
                   formatDate(one.bookedOn, language), formatBareAmount(one.proposal.total, language),
                   partNames(account, one.proposal.parts), wordsFor(language, one.proposal)});
        total += one.proposal.total;
    }
    if (!table.isEmpty()) session.say(table.text());
    session.say(table.isEmpty()
                    ? session.words("cli.allocate.clear-none")
                    : session.words("cli.allocate.clear", {{"count", std::to_string(clear.size())},
                                                           {"amount_cents", std::to_string(total.minorUnits())}}));
}

Result<ExitStatus> allocateClear(Session& session, Desk& desk, const AllocateOptions& options)
{
    ClearRequest request;
    if (!options.payment.empty() || !options.to.empty() || !options.rule.empty()) {
        return unknownValue("--clear", options.payment + options.to + options.rule);
    }
    ENCOURS_ASSIGN(request.customer, optionalCustomer(desk, options.customer));
    request.key = options.change.key;
    request.isDryRun = options.change.isDryRun;
    ENCOURS_ASSIGN(const auto clear, AllocateWhatIsClear{desk}.execute(request));
    const auto portfolio = desk.portfolio();
    Json list = Json::array();
    for (const ClearAllocation& one : clear) {
        const Account& account = *portfolio->find(one.customer);
        list.push_back({{"customer", one.customerCode},
                        {"item", one.credit.value},
                        {"number", lineName(account, one.credit)},
                        {"booked_on", formatIsoDate(one.bookedOn)},
                        {"rule", allocationRuleCode(one.proposal.rule)},
                        {"total_cents", one.proposal.total.minorUnits()},
                        {"parts", partsJson(account, one.proposal.parts)}});
    }
    session.print({{"allocated", std::move(list)}, {"dry_run", options.change.isDryRun}});
    show(session, desk, clear);
    if (options.change.isDryRun) session.say(session.words("cli.dry-run"));
    return ExitStatus::Done;
}

Result<ExitStatus> allocate(Session& session, const AllocateOptions& options)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    return options.isClear ? allocateClear(session, *desk, options) : allocateOne(session, *desk, options);
}

} // namespace

void addAllocate(Verbs& verbs)
{
    auto options = std::make_shared<AllocateOptions>();
    auto verb = verbs.add("allocate", "Say what a payment or credit note pays; the next import has the last word",
                          [options](Session& session) { return allocate(session, *options); });
    verb.option("customer", options->customer, "Code of the customer");
    verb.option("payment", options->payment, "Number of the payment, or #12 for its id");
    verb.option("--to", options->to,
                "Numbers of invoices (or #12), separated by commas, each with its amount if need be: F1,F2=120.50");
    verb.option("--rule", options->rule,
                "Takes a proposal: same-number, promised, exact-invoice, exact-account, exact-sum or oldest-first");
    verb.flag("--clear", options->isClear,
              "Allocates every payment (of the customer) whose proposal leaves no doubt; instead of a payment");
    addChangeOptions(verb, options->change);
}

} // namespace encours
