// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/table.h"
#include "cli/verbs.h"
#include "money/amount_text.h"

namespace encours {
namespace {

struct DueOptions {
    std::string terms;
    std::string invoiceDate;
    std::string deliveryDate;
    std::string amount;
};

Result<ExitStatus> due(Session& session, const DueOptions& options)
{
    ENCOURS_ASSIGN(const PaymentTerms terms, PaymentTerms::parse(options.terms));
    TermDates dates;
    ENCOURS_ASSIGN(dates.invoicedOn, parseIsoDate(options.invoiceDate));
    ENCOURS_ASSIGN(dates.deliveredOn, optionalDate(options.deliveryDate));
    ENCOURS_ASSIGN(const auto amount, optionalAmount(options.amount, Currency::euro()));
    Json instalments = Json::array();
    Table table{{{session.words("cli.column.due")}, {session.words("cli.column.amount"), Table::Align::Right}}};
    for (const auto& part : terms.instalments(amount.value_or(Money{}), dates)) {
        instalments.push_back({{"due_on", formatIsoDate(part.dueOn)}, {"amount_cents", part.amount.minorUnits()}});
        table.add({formatLongDate(part.dueOn, session.language()),
                   amount ? formatBareAmount(part.amount, session.language()) : ""});
    }
    session.say(table.text());
    session.print({{"terms", terms.text(session.language())},
                   {"invoice_date", formatIsoDate(dates.invoicedOn)},
                   {"instalments", std::move(instalments)}});
    return ExitStatus::Done;
}

} // namespace

void addDue(Verbs& verbs)
{
    auto options = std::make_shared<DueOptions>();
    auto& verb =
        verbs.add("due", "When an invoice falls due", [options](Session& session) { return due(session, *options); });
    verb.add_option("--terms", options->terms, "Payment terms, e.g. \"45 jours fin de mois\"")->required();
    verb.add_option("--invoice-date", options->invoiceDate, "YYYY-MM-DD")->required();
    verb.add_option("--delivery-date", options->deliveryDate, "YYYY-MM-DD");
    verb.add_option("--amount", options->amount, "Decimal with a dot, to be split over the instalments");
}

} // namespace encours
