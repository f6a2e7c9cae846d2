// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/figure_detail.h"

#include "cli/arguments.h"
#include "cli/json_parts.h"
#include "words/indicator_words.h"

namespace encours {
namespace {

Json lineJson(const FigureLine& line)
{
    const FigurePart& part = line.part;
    const bool isOfCustomer = line.account != nullptr;
    return {{"kind", figurePartCode(part.kind)},
            {"customer", isOfCustomer ? Json(line.customerCode()) : Json(nullptr)},
            {"name", isOfCustomer ? Json(line.customerName()) : Json(nullptr)},
            {"number", line.item != nullptr ? Json(line.number()) : Json(nullptr)},
            {"on", dayJson(part.on)},
            {"amount_cents", amountJson(part.amount)},
            {"days", part.days ? Json(*part.days) : Json(nullptr)},
            {"value", part.value}};
}

Json sideJson(const FigureSide& side)
{
    Json lines = Json::array();
    for (const auto& line : side.lines) lines.push_back(lineJson(line));
    return {{"unit", indicatorUnitCode(side.unit)},
            {"sum", side.sum},
            {"shown", side.shown},
            {"is_whole", side.isWhole},
            {"lines", std::move(lines)}};
}

Json detailJson(const FigureDetail& detail, Language language)
{
    const auto& figure = detail.figure;
    const Currency currency = detail.portfolio->currency();
    return {{"as_of", formatIsoDate(detail.asOf)},
            {"currency", currency.code()},
            {"tax_basis", taxBasisCode(detail.settings.basis)},
            {"notes", figureNotes(detail.settings, language)},
            {"code", indicatorCode(figure.code)},
            {"name", indicatorName(language, figure.code)},
            {"unit", indicatorUnitCode(unitsOf(figure.code).value)},
            {"value", figure.value ? Json(*figure.value) : Json(nullptr)},
            {"text", indicatorText(language, figure, currency)},
            {"formula", indicatorFormula(language, figure.code)},
            {"arithmetic", figureArithmetic(language, figure, currency)},
            {"definition", indicatorDefinition(language, figure.code)},
            {"is_sum", detail.isSum},
            {"numerator", sideJson(detail.numerator)},
            {"denominator", detail.hasDenominator ? sideJson(detail.denominator) : Json(nullptr)}};
}

} // namespace

Result<ExitStatus> showFigureDetail(Session& session, const std::string& code, Date asOf,
                                    const FigureSettings& settings, const FigureFiles& files)
{
    const auto figure = parseIndicator(code);
    if (!figure) return unknownValue("--detail", code);
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    const auto detail = ShowFigure{*desk}.execute(*figure, asOf, settings);
    const auto tables = figureDetailTables(detail, session.language());
    ENCOURS_TRY(writeFigureFiles(session, files, tables));
    if (session.isJson()) {
        session.print(detailJson(detail, session.language()));
        return ExitStatus::Done;
    }
    showFigures(session, tables.front());
    showFurtherFigures(session, tables);
    return ExitStatus::Done;
}

} // namespace encours
