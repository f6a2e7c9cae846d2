// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/figure_detail.h"
#include "cli/figure_files.h"
#include "cli/verbs.h"
#include "desk/indicator_tables.h"
#include "words/group_words.h"
#include "words/indicator_words.h"

#include <array>

namespace encours {
namespace {

constexpr auto choices = "customer, controller, segment, salesperson, sector";
constexpr int mostMonths = 120;
constexpr int mostPeriodMonths = 36;
constexpr int asTheBookSays = -1; ///< no period was given

/// What a terminal has room for.
constexpr std::array shownByGroup{IndicatorCode::Receivables,  IndicatorCode::OverdueRatio,
                                  IndicatorCode::Dso,          IndicatorCode::DsoCountBack,
                                  IndicatorCode::PaymentDelay, IndicatorCode::WithoutAction};

struct KpiOptions {
    std::string asOf;
    std::string by;
    int months = 12;
    int period = asTheBookSays;
    std::string detail; ///< code of a figure
    FigureFiles files;
};

Json partJson(const std::optional<std::int64_t>& figure)
{
    return figure ? Json(*figure) : Json(nullptr);
}

/// `{code, unit, value, at_least, gap}`; amounts also under `value_cents`.
Json figureJson(const Indicator& figure)
{
    const auto unit = unitsOf(figure.code).value;
    Json json{{"code", indicatorCode(figure.code)},
              {"unit", indicatorUnitCode(unit)},
              {"value", partJson(figure.value)},
              {"at_least", figure.isAtLeast},
              {"gap", figure.value ? Json(nullptr) : Json(indicatorGapCode(figure.gap))}};
    if (unit == IndicatorUnit::Amount) json["value_cents"] = partJson(figure.value);
    return json;
}

/// With what it was made from and its words.
Json wholeJson(const Indicator& figure, Currency currency, Language language)
{
    const auto units = unitsOf(figure.code);
    Json json = figureJson(figure);
    json["text"] = indicatorText(language, figure, currency);
    json["numerator"] = partJson(figure.numerator);
    json["numerator_unit"] = indicatorUnitCode(units.numerator);
    json["denominator"] = partJson(figure.denominator);
    json["denominator_unit"] = indicatorUnitCode(units.denominator);
    json["days"] = figure.days > 0 ? Json(figure.days) : Json(nullptr);
    json["name"] = indicatorName(language, figure.code);
    json["formula"] = indicatorFormula(language, figure.code);
    json["definition"] = indicatorDefinition(language, figure.code);
    return json;
}

Json figuresJson(const Indicators& indicators)
{
    Json list = Json::array();
    for (const auto& figure : indicators.figures) list.push_back(figureJson(figure));
    return list;
}

Json reportJson(const IndicatorReport& report, const KpiOptions& options, Language language)
{
    const auto& book = report.book;
    Json indicators = Json::array();
    for (const auto& figure : book.figures) indicators.push_back(wholeJson(figure, book.currency, language));
    Json history = Json::array();
    for (const auto& point : report.history)
        history.push_back({{"on", formatIsoDate(point.asOf)}, {"indicators", figuresJson(point)}});
    Json groups = Json::array();
    for (std::size_t group = 0; group < report.byGroup.size(); ++group) {
        const auto& own = report.groups.groups[group];
        groups.push_back({{"key", own.key},
                          {"name", groupName(language, report.groups.grouping, own)},
                          {"indicators", figuresJson(report.byGroup[group])}});
    }
    return {{"as_of", formatIsoDate(book.asOf)},
            {"currency", book.currency.code()},
            {"period_months", report.figures.periodMonths},
            {"tax_basis", taxBasisCode(report.figures.basis)},
            {"notes", figureNotes(report.figures, language)},
            {"indicators", std::move(indicators)},
            {"history", std::move(history)},
            {"by", options.by.empty() ? Json(nullptr) : Json(options.by)},
            {"groups", std::move(groups)}};
}

/// A terminal shows each figure with its unit, and the formula; the rest is for the file and for `--json`.
FigureTable forPeople(FigureTable table, const Indicators& book, Language language)
{
    table.columns = {table.columns[0], table.columns[1], table.columns[5]};
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        auto& cells = table.rows[row];
        cells = {cells[0], indicatorText(language, book.figures[row], book.currency), cells[5]};
    }
    return table;
}

void show(Session& session, const IndicatorReport& report)
{
    const auto language = session.language();
    std::vector<FigureTable> tables{forPeople(indicatorTable(report, language), report.book, language)};
    if (!report.history.empty()) tables.push_back(indicatorHistoryTable(report, language));
    if (report.groups.size() > 0) tables.push_back(indicatorGroupTable(report, shownByGroup, language));
    showFigures(session, tables.front());
    showFurtherFigures(session, tables);
}

Result<IndicatorRequest> requestOf(const Session& session, const KpiOptions& options)
{
    IndicatorRequest request;
    ENCOURS_ASSIGN(request.asOf, dateOr(options.asOf, session.today()));
    if (!options.by.empty()) {
        request.grouping = parseGrouping(options.by);
        if (!request.grouping) return unknownValue("--by", options.by + " (" + choices + ")");
    }
    if (options.months < 0 || options.months > mostMonths)
        return unknownValue("--months", std::to_string(options.months));
    const bool isPeriod = options.period >= 1 && options.period <= mostPeriodMonths;
    if (!isPeriod && options.period != asTheBookSays) return unknownValue("--period", std::to_string(options.period));
    request.months = options.months;
    if (isPeriod) request.periodMonths = options.period;
    return request;
}

Result<ExitStatus> kpis(Session& session, const KpiOptions& options)
{
    ENCOURS_ASSIGN(IndicatorRequest request, requestOf(session, options));
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(request.figures, readFigureSettings(*desk));
    if (!options.detail.empty()) {
        FigureSettings settings = request.figures;
        settings.periodMonths = request.periodMonths.value_or(settings.periodMonths);
        return showFigureDetail(session, options.detail, request.asOf, settings, options.files);
    }
    const auto report = ShowIndicators{*desk}.execute(request);
    ENCOURS_TRY(writeFigureFiles(session, options.files, indicatorTables(report, session.language())));
    session.print(reportJson(report, options, session.language()));
    if (!session.isJson()) show(session, report);
    return ExitStatus::Done;
}

} // namespace

void addKpis(Verbs& verbs)
{
    auto options = std::make_shared<KpiOptions>();
    auto verb = verbs.add("kpis", "The indicators of receivables as of a day, each with its definition",
                          [options](Session& session) { return kpis(session, *options); });
    verb.option("--as-of", options->asOf, "Day (YYYY-MM-DD); today when absent");
    verb.option("--by", options->by, std::string{"Also for each: "} + choices);
    verb.option("--months", options->months, "Month-ends of history, 0 for none (12)");
    verb.option("--period", options->period, "Months of sales, payments and promises; as the book says when absent");
    verb.option("--detail", options->detail, "Instead: the lines that make this figure (its code, e.g. dso)");
    addFigureFiles(verb, options->files);
}

} // namespace encours
