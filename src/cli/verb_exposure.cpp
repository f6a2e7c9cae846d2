// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/json_parts.h"
#include "cli/table.h"
#include "cli/verbs.h"
#include "desk/exposures.h"
#include "money/amount_text.h"

namespace encours {
namespace {

Json rowJson(const ExposureRow& row)
{
    const auto& exposure = row.exposure;
    return {{"customer", row.customerCode},
            {"name", row.customerName},
            {"exposure_cents", exposure.cover.exposure.minorUnits()},
            {"own_limit_cents", amountJson(exposure.cover.ownLimit)},
            {"insured_limit_cents", amountJson(exposure.cover.insuredLimit)},
            {"beyond_own_limit_cents", exposure.cover.beyondOwnLimit().minorUnits()},
            {"beyond_insured_limit_cents", exposure.cover.beyondInsuredLimit().minorUnits()},
            {"overdue_cents", exposure.overdue.minorUnits()},
            {"discounted_bills_cents", exposure.discountedBills.minorUnits()},
            {"insured_loss_cents", exposure.insuredLoss.minorUnits()},
            {"declare_by", dayJson(exposure.declareBy)},
            {"declare_number", exposure.declareNumber},
            {"must_declare_soon", row.mustDeclareSoon}};
}

void show(Session& session, const std::vector<ExposureRow>& rows)
{
    const auto language = session.language();
    const auto cell = [language](const std::optional<Money>& amount) {
        return amount && !amount->isZero() ? formatBareAmount(*amount, language) : std::string{"–"};
    };
    std::vector<Table::Column> columns{{session.words("cli.column.code"), Table::Align::Left, 16},
                                       {session.words("cli.column.name"), Table::Align::Left, 34}};
    for (const auto* name : {"exposure", "own-limit", "insured-limit", "beyond", "overdue"}) {
        columns.push_back({session.words("cli.column." + std::string{name}), Table::Align::Right});
    }
    columns.push_back({session.words("cli.column.declare-by")});
    Table table{std::move(columns)};
    for (const auto& row : rows) {
        const auto& cover = row.exposure.cover;
        const auto& declareBy = row.exposure.declareBy;
        table.add({row.customerCode, row.customerName, cell(cover.exposure), cell(cover.ownLimit),
                   cell(cover.insuredLimit), cell(larger(cover.beyondOwnLimit(), cover.beyondInsuredLimit())),
                   cell(row.exposure.overdue), declareBy ? formatDate(*declareBy, language) : "–"});
    }
    session.say(table.isEmpty() ? session.words("cli.exposure.none") : table.text());
}

Result<ExitStatus> showExposure(Session& session, const std::string& asOfText)
{
    ENCOURS_ASSIGN(const Date asOf, dateOr(asOfText, session.today()));
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    const auto rows = ShowExposures{*desk}.execute(asOf);
    Json list = Json::array();
    for (const auto& row : rows) list.push_back(rowJson(row));
    session.print({{"as_of", formatIsoDate(asOf)}, {"rows", std::move(list)}});
    if (!session.isJson()) show(session, rows);
    return ExitStatus::Done;
}

} // namespace

void addExposure(Verbs& verbs)
{
    auto asOf = std::make_shared<std::string>();
    auto verb = verbs.add("exposure", "What each customer owes against its limits and the credit insurance",
                          [asOf](Session& session) { return showExposure(session, *asOf); });
    verb.option("--as-of", *asOf, "Day (YYYY-MM-DD); today when absent");
}

} // namespace encours
