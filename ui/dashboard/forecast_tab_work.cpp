// SPDX-License-Identifier: GPL-3.0-or-later
// What the tab asks for and how the answer is shown; building and keys stand in forecast_tab.cpp.
#include "dashboard/figure_rows.h"
#include "dashboard/forecast_chart.h"
#include "dashboard/forecast_source.h"
#include "dashboard/forecast_tab.h"
#include "desk/figures/figure_notes.h"
#include "desk/forecast_figures.h"
#include "shell/app_context.h"
#include "support/format.h"
#include "support/language.h"
#include "tables/list_place.h"
#include "widgets/choice_button.h"
#include "widgets/dense_table.h"
#include "widgets/empty_state.h"
#include "widgets/plain_text.h"
#include "words/indicator_words.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

#include <utility>

namespace encours::ui {
namespace {

enum ItemColumn { Customer, Number, Due, Amount, Expected, Likely, Earliest, Latest, Basis };
enum Side { Items, Secured, Past, Open };

QString percentText(std::int64_t hundredths)
{
    return toQ(figureText(currentLanguage(), IndicatorUnit::BasisPoints, hundredths, Currency::euro()));
}

void fillFrom(RegisterModel& model, FigureTable figures)
{
    model.setTitles(titlesOf(figures));
    model.setSource(sourceOf(std::make_shared<const FigureTable>(std::move(figures))));
}

Money expectedIn(const CashForecast& forecast)
{
    Money sum(0, forecast.later.currency());
    for (const ForecastWeek& week : forecast.weeks) sum += week.expected;
    return sum;
}

RegisterCell dayCell(const std::optional<Date>& day)
{
    RegisterCell cell;
    cell.text = dateText(day);
    if (day) cell.setDay(*day);
    return cell;
}

RegisterCell amountCell(Money amount)
{
    RegisterCell cell;
    cell.text = bareAmountText(amount);
    cell.setAmount(amount);
    return cell;
}

} // namespace

void ForecastTab::share(std::shared_ptr<KeptForecasts> kept)
{
    m_source->share(std::move(kept));
}

/// A forecast is no matter of milliseconds: it follows when the slider is let go.
void ForecastTab::showView(std::shared_ptr<const DashboardView> view, bool isDragging)
{
    m_view = std::move(view);
    if (!isDragging) ask();
    showSaid();
}

void ForecastTab::ask()
{
    m_source->ask(m_view, weeks());
}

void ForecastTab::forget()
{
    m_source->forget();
    m_view.reset();
    m_shown.reset();
    m_parts.reset();
    m_week = 0;
    m_chart->clear();
    for (RegisterModel* model : m_models) model->setSource({});
    for (RegisterModel* model : {m_weekModel, m_testModel}) model->setSource({});
    showAnswer();
}

void ForecastTab::showAnswer()
{
    const bool isNew = m_shown != m_source->forecast();
    m_shown = m_source->forecast();
    m_stack->setCurrentIndex(m_shown ? 1 : 0);
    sayWhyEmpty();
    if (isNew && m_shown) {
        m_week = qBound(0, m_week, static_cast<int>(m_shown->forecast.weeks.size()) - 1);
        showForecast();
    }
    if (m_shown) showTest();
    showSaid();
    emit statusChanged();
}

void ForecastTab::showForecast()
{
    showChart();
    showWeek();
    showSides();
}

void ForecastTab::sayWhyEmpty()
{
    if (m_source->isStopped()) {
        m_empty->setTexts(tr("The forecast was stopped"), tr("Nothing was computed for this day."),
                          tr("Forecast again"));
    } else {
        m_empty->setTexts(tr("Forecasting…"),
                          tr("Every customer's habits are learned from the payments known by that day, "
                             "and checked against the last month-ends."));
    }
}

void ForecastTab::showChart()
{
    const CashForecast& forecast = m_shown->forecast;
    m_title->setText(tr("Expected cash, %n week(s)", nullptr, static_cast<int>(forecast.weeks.size())));
    m_chart->setForecast(forecast);
    m_chart->markWeek(m_week);
    fillFrom(*m_weekModel, weekFigures(forecast, currentLanguage()));
}

/// The day, and in amber what the figures cannot say.
void ForecastTab::showSaid()
{
    if (!m_shown) return;
    const CashForecast& forecast = m_shown->forecast;
    QStringList lines{tr("As of %1: what is open only, with VAT.").arg(dateText(forecast.asOf))};
    if (m_view && m_view->question.asOf != forecast.asOf)
        lines << tr("%1 follows…").arg(dateText(m_view->question.asOf));
    if (forecast.isThin)
        lines << tr("Not enough history: fewer than 60 payments are known, so each invoice is expected on its due date "
                    "and there is no interval.");
    else if (!m_chart->hasIntervals())
        lines << tr("Not enough history for an interval: it takes 20 weeks that were forecast and are over.");
    else lines << tr("Bar: expected; line: 8 chances in 10.");
    m_said->setText(lines.join(QChar(' ')));
    setTone(m_said, m_chart->hasIntervals() ? Tone::Neutral : Tone::Amber);
}

/// Own error first, then the two published methods in the table below.
void ForecastTab::showTest()
{
    const auto& test = m_source->backTest();
    const bool isStopped = !test && m_source->isStopped();
    m_testAgain->setVisible(isStopped);
    m_testTable->setVisible(test && !test->madeOn.empty());
    if (isStopped) {
        m_testSaid->setText(tr("The test was stopped."));
        return;
    }
    if (!test) {
        m_testSaid->setText(tr("Past forecasts are being made again…"));
        return;
    }
    if (test->madeOn.empty()) {
        m_testSaid->setText(tr("Not enough history: no month-end with enough known payments can be forecast again."));
        return;
    }
    QStringList lines{tr("%n month-end(s), %1 to %2, each forecast from what was known on its day.", nullptr,
                         static_cast<int>(test->madeOn.size()))
                          .arg(dateText(test->madeOn.front()), dateText(test->madeOn.back()))};
    if (test->model.cashErrorBp)
        lines << tr("A week was wrong by %1 of what came in.").arg(percentText(*test->model.cashErrorBp));
    const auto inside = [](const IntervalCoverage& coverage, const QString& text) {
        return text.arg(countText(coverage.inside), countText(coverage.seen), percentText(*coverage.shareBp()));
    };
    if (test->weekIntervals.shareBp())
        lines << inside(test->weekIntervals, tr("%1 weeks of %2 were within their interval (%3)."));
    if (test->itemIntervals.shareBp())
        lines << inside(test->itemIntervals, tr("%1 invoices of %2 between earliest and latest (%3)."));
    m_testSaid->setText(lines.join(QChar(' ')));
    fillFrom(*m_testModel, backTestFigures(*test, currentLanguage()));
}

void ForecastTab::chooseWeek(int week)
{
    if (!m_shown || week < 0 || week >= static_cast<int>(m_shown->forecast.weeks.size())) return;
    m_week = week;
    m_chart->markWeek(week);
    showWeek();
    showSides();
}

void ForecastTab::showWeek()
{
    m_parts = std::make_shared<const std::vector<WeekPart>>(partsOfWeek(*m_shown, static_cast<std::size_t>(m_week)));
    m_models[Items]->setTitles({tr("Customer"), tr("Invoice"), tr("Due"), tr("Open part"), tr("This week"),
                                tr("Likely"), tr("Earliest"), tr("Latest"), tr("From")});
    RegisterSource source;
    source.rows = m_parts->size();
    source.cell = [this](std::size_t row, int column) { return itemCell(row, column); };
    m_models[Items]->setSource(std::move(source));
    if (!m_parts->empty()) m_tables[Items]->selectRow(0);
}

RegisterCell ForecastTab::itemCell(std::size_t row, int column) const
{
    const WeekPart& line = m_parts->at(row);
    const ForecastPart& part = *line.part;
    switch (column) {
    case Due: return dayCell(part.item->dueOn);
    case Amount: return amountCell(part.amount);
    case Expected: {
        RegisterCell cell = amountCell(line.expected);
        cell.isStrong = true;
        return cell;
    }
    case Likely: return dayCell(part.likelyOn);
    case Earliest: return dayCell(part.earliestOn);
    case Latest: return dayCell(part.latestOn);
    default: break;
    }
    RegisterCell cell;
    if (column == Customer) cell.text = toQ(line.account->customer.displayName());
    else if (column == Number) cell.text = toQ(part.item->number.view());
    else cell.text = toQ(basisWords(part.basis, currentLanguage()));
    return cell;
}

void ForecastTab::showSides()
{
    if (!m_shown) return;
    const Language language = currentLanguage();
    const CashForecast& forecast = m_shown->forecast;
    switch (m_side) {
    case Items: {
        const ForecastWeek& week = forecast.weeks[static_cast<std::size_t>(m_week)];
        m_sideSaid->setText(tr("Week of %1: %2 expected · Enter opens the invoice")
                                .arg(dateText(week.from), amountText(week.expected)));
        return;
    }
    case Secured:
        fillFrom(*m_models[Secured], securedFigures(*m_shown, language));
        m_sideSaid->setText(tr("What falls due, and what of it is covered, promised or scheduled"));
        return;
    case Past:
        fillFrom(*m_models[Past], pastWeekFigures(*m_shown, language));
        m_sideSaid->setText(m_shown->past.empty() ? tr("Not enough history: no past week was forecast.")
                                                  : tr("What the month-end before expected, and what came of it"));
        return;
    default:
        fillFrom(*m_models[Open], openFigures(forecast, language));
        m_sideSaid->setText(tr("What is open = expected + later + expected of nobody"));
    }
}

void ForecastTab::sortItems()
{
    const QHeaderView* header = m_tables[Items]->horizontalHeader();
    m_models[Items]->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
}

void ForecastTab::openItem(int row)
{
    const auto source = m_models[Items]->sourceRow(row);
    if (!source || !m_parts || *source >= m_parts->size()) return;
    const WeekPart& line = (*m_parts)[*source];
    ListPlace place;
    place.of(line.part->customer).line(line.part->customer, line.part->item->id).on(m_shown->forecast.asOf);
    context().show(QStringLiteral("invoices"), place.text());
}

QString ForecastTab::status() const
{
    if (!m_shown) return {};
    const CashForecast& forecast = m_shown->forecast;
    Money nobody(0, forecast.later.currency());
    for (const Money amount : forecast.noCash) nobody += amount;
    return tr("Weeks %1 + later %2 + expected of nobody %3 = open %4")
        .arg(amountText(expectedIn(forecast)), amountText(forecast.later), amountText(nobody),
             amountText(forecast.open()));
}

/// Cash comes with VAT, whatever the basis of the other figures; who is left out is said.
std::vector<FigureTable> ForecastTab::tables() const
{
    std::vector<FigureTable> tables;
    if (!m_shown) return tables;
    const Language language = currentLanguage();
    tables = {weekFigures(m_shown->forecast, language), openFigures(m_shown->forecast, language),
              securedFigures(*m_shown, language),       payerFigures(*m_shown, language),
              expectedItemFigures(*m_shown, language),  pastWeekFigures(*m_shown, language)};
    if (const auto& test = m_source->backTest()) tables.push_back(backTestFigures(*test, language));
    if (!m_view) return tables;
    FigureSettings settings = m_view->settings;
    settings.basis = TaxBasis::WithVat;
    for (FigureTable& table : tables) noteFigures(table, settings, language);
    return tables;
}

} // namespace encours::ui
