// SPDX-License-Identifier: GPL-3.0-or-later
// What the overview shows of a view, and what it asks for itself; building and keys stand in overview_tab.cpp.
#include "dashboard/overview_tab.h"

#include "dashboard/aged_table.h"
#include "dashboard/ageing_dso_chart.h"
#include "dashboard/dashboard_card.h"
#include "dashboard/figure_change.h"
#include "dashboard/figure_rows.h"
#include "dashboard/figure_words.h"
#include "dashboard/forecast_chart.h"
#include "dashboard/forecast_source.h"
#include "desk/activity/activity_tables.h"
#include "desk/aged_figures.h"
#include "desk/dashboard/month_figures.h"
#include "desk/dashboard/mover_figures.h"
#include "desk/figures/indicator_families.h"
#include "desk/figures/reference_delays.h"
#include "desk/forecast_figures.h"
#include "shell/app_context.h"
#include "support/format.h"
#include "support/language.h"
#include "tables/list_place.h"
#include "widgets/dense_table.h"
#include "widgets/plain_text.h"
#include "words/group_words.h"
#include "words/indicator_words.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace encours::ui {
namespace {

constexpr int activityDays = 30;
constexpr int forecastWeeks = 8;
constexpr std::size_t manyRows = 2'000;
constexpr std::size_t excerptRows = 200;

FilterName filterOf(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Controller: return FilterName::Controller;
    case Grouping::Segment: return FilterName::Segment;
    case Grouping::Salesperson: return FilterName::Salesperson;
    case Grouping::Sector: return FilterName::Sector;
    case Grouping::Customer: break;
    }
    return FilterName::Customer;
}

/// The rows that owe most: all that the window can show while the slider moves.
AgedBalance excerptOf(const AgedBalance& balance)
{
    std::vector<const AgedRow*> rows;
    rows.reserve(balance.rows.size());
    for (const AgedRow& row : balance.rows) rows.push_back(&row);
    const auto isLarger = [](const AgedRow* left, const AgedRow* right) {
        return right->ageing.total() < left->ageing.total();
    };
    const auto end = rows.begin() + static_cast<std::ptrdiff_t>(excerptRows);
    std::partial_sort(rows.begin(), end, rows.end(), isLarger);
    AgedBalance excerpt;
    excerpt.asOf = balance.asOf;
    excerpt.grouping = balance.grouping;
    excerpt.currency = balance.currency;
    excerpt.bounds = balance.bounds;
    excerpt.total = balance.total;
    for (auto row = rows.begin(); row != end; ++row) excerpt.rows.push_back(**row);
    return excerpt;
}

QString signedAmount(Money amount)
{
    return (amount.isPositive() ? QStringLiteral("+") : QString()) + bareAmountText(amount);
}

void fillTwin(DenseTable& table, RegisterModel*& model, FigureTable figures, QObject* owner)
{
    auto kept = std::make_shared<const FigureTable>(std::move(figures));
    auto* made = new RegisterModel(columnsOf(*kept), owner);
    made->setTitles(titlesOf(*kept));
    made->setSource(sourceOf(kept));
    table.setModel(made);
    delete model;
    model = made;
    QHeaderView* header = table.horizontalHeader();
    const auto& columns = made->columns();
    for (std::size_t column = 0; column < columns.size(); ++column) {
        if (columns[column].width > 0) header->resizeSection(static_cast<int>(column), columns[column].width);
        else header->setSectionResizeMode(static_cast<int>(column), QHeaderView::Stretch);
    }
}

} // namespace

void OverviewTab::showView(std::shared_ptr<const DashboardView> view, bool isDragging)
{
    m_view = std::move(view);
    showCards();
    showMonths();
    showRows(isDragging);
    emit statusChanged();
    if (isDragging) return;
    m_source->ask(m_view, forecastWeeks);
    showForecast();
    askSide();
    askReferences();
}

/// Rows of the book's own may have been added meanwhile.
void OverviewTab::askReferences()
{
    Desk* desk = context().desk();
    if (desk == nullptr) return;
    context().runner().run(
        this, [desk] { return readReferenceDelays(*desk); },
        [this, book = m_book](Result<ReferenceDelays> delays) {
            if (book != m_book || !delays || m_view == nullptr) return;
            m_delays = std::move(*delays);
            showReference();
        });
}

/// The book beside the average delay of the country that was known on the day.
void OverviewTab::showReference()
{
    const Indicator* own = m_view->figures.find(IndicatorCode::DaysLate);
    const ReferenceDelay* national =
        m_delays ? m_delays->latest(ReferenceKind::DaysLate, {}, m_view->question.asOf) : nullptr;
    if (own == nullptr || !own->value || national == nullptr) return;
    const QString delay = tr("national %1 d").arg(tenthsText(national->tenths));
    const FigureChange change = changeOf(own, comparedFigure(*m_view, IndicatorCode::DaysLate));
    cardOf(IndicatorCode::DaysLate)
        .setRemark(change.text.isEmpty() ? delay : change.text + QStringLiteral(" · ") + delay, change.tone);
}

DashboardCard& OverviewTab::cardOf(IndicatorCode code) const
{
    const auto place = std::find(cardCodes.begin(), cardCodes.end(), code) - cardCodes.begin();
    return *m_cards[static_cast<std::size_t>(place)];
}

/// In the basis that the firm wants its figures in.
QString OverviewTab::figureText(IndicatorCode code) const
{
    const Indicator* figure = m_view->figures.find(code);
    if (figure == nullptr) return QStringLiteral("–");
    const Indicator shown = shownIndicator(*figure, m_view->settings, m_view->rules.book.usualVat);
    return toQ(indicatorText(currentLanguage(), shown, m_view->figures.currency));
}

void OverviewTab::showCards()
{
    const Language language = currentLanguage();
    for (const IndicatorCode code : cardCodes) {
        DashboardCard& card = cardOf(code);
        card.setTexts(toQ(indicatorName(language, code)), figureText(code));
        card.setDefinition(toQ(indicatorDefinition(language, code)));
        const FigureChange change = changeOf(m_view->figures.find(code), comparedFigure(*m_view, code));
        QString remark = change.text;
        if (!change.word.isEmpty()) remark += QStringLiteral(" · ") + change.word;
        card.setRemark(remark, change.tone);
    }
    showReference();
    showCounts();
}

/// Of amounts that somebody has to do something about: how many, and of how much.
void OverviewTab::showCounts()
{
    const auto valueOf = [this](IndicatorCode code) {
        const Indicator* figure = m_view->figures.find(code);
        return figure != nullptr ? figure->value.value_or(0) : 0;
    };
    if (const auto disputes = valueOf(IndicatorCode::Disputes); disputes > 0) {
        cardOf(IndicatorCode::DisputedAmount)
            .setRemark(tr("%n dispute(s) · %1", nullptr, static_cast<int>(disputes))
                           .arg(figureText(IndicatorCode::DisputeAge)),
                       Tone::Red);
    }
    if (valueOf(IndicatorCode::DefinancedSoon) > 0) {
        cardOf(IndicatorCode::DefinancedSoon)
            .setRemark(tr("of %1 financed").arg(figureText(IndicatorCode::Financed)), Tone::Red);
    }
}

/// The months stand still while the day moves among them; only the mark goes along.
void OverviewTab::showMonths()
{
    m_chart->setView(*m_view);
    if (m_monthsShown == m_view->months) return;
    m_monthsShown = m_view->months;
    fillTwin(*m_monthTable, m_monthModel, monthFigures(*m_view, currentLanguage()), this);
}

void OverviewTab::showForecast()
{
    const auto& forecast = m_source->forecast();
    if (m_view == nullptr || forecast == nullptr) {
        m_forecastChart->clear();
        m_tested->hide();
        return;
    }
    m_forecastChart->setForecast(forecast->forecast, forecastWeeks);
    fillTwin(*m_weekTable, m_weekModel, weekFigures(forecast->forecast, currentLanguage()), this);
    const auto& test = m_source->backTest();
    m_tested->setVisible(test != nullptr);
    if (test == nullptr) return;
    constexpr std::int64_t perCent = 100;
    const auto error = test->model.cashErrorBp;
    const bool isKnown = !test->madeOn.empty() && error.has_value();
    m_tested->setText(isKnown ? tr("Tested, %n month(s): ±%1 %", nullptr, static_cast<int>(test->madeOn.size()))
                                    .arg((*error + perCent / 2) / perCent)
                              : tr("Not enough history to test it"));
    m_tested->setAccessibleName(tr("%1, open the forecast").arg(m_tested->text()));
}

/// In the basis that the firm wants its figures in. Both sums are made anew from what is shown.
void OverviewTab::showRows(bool isDragging)
{
    const bool isConverted = m_view->settings.basis != TaxBasis::WithVat;
    if (isConverted) m_converted = shownBalance(m_view->aged, m_view->settings, m_view->rules.book.usualVat);
    const AgedBalance& whole = isConverted ? m_converted : m_view->aged;
    m_columnSum = whole.total.total();
    m_rowSum = Money(0, whole.currency);
    for (const AgedRow& row : whole.rows) m_rowSum += row.ageing.total();
    const bool isExcerpt = isDragging && whole.rows.size() > manyRows && m_rows->isSortedByTotal();
    AgedBalance balance = isExcerpt ? excerptOf(whole) : whole;
    for (AgedRow& row : balance.rows) row.name = groupName(currentLanguage(), balance.grouping, {row.key, row.name});
    std::vector<std::string> noKeys(balance.rows.size());
    m_rows->setBalance(std::move(balance), std::move(noKeys), isExcerpt);
    if (isDragging) return;
    m_rows->retranslate(); // the first title is that of the grouping
    m_rows->fitFigures();
}

/// What people did, and what moved: asked when the day stands still, one question at a time.
void OverviewTab::askSide()
{
    m_isAskWanted = m_isAsking;
    if (m_isAsking || context().desk() == nullptr) return;
    m_isAsking = true;
    context().runner().read(
        this,
        [desk = context().desk(), view = m_view] {
            const Date asOf = view->question.asOf;
            Side side{asOf, ShowActivity(*desk).peopleOnly({asOf.plusDays(1 - activityDays), asOf, {}}), std::nullopt};
            if (view->question.comparedWith) {
                side.movers = moversOf(*view->portfolio, *view->question.comparedWith, asOf, view->settings.ageBounds);
            }
            return side;
        },
        [this, book = m_book](Side side) {
            if (book != m_book) return;
            m_isAsking = false;
            if (std::exchange(m_isAskWanted, false)) askSide();
            m_side = std::move(side);
            showSide();
        });
}

void OverviewTab::showSide()
{
    fillActivity();
    fillMovers();
}

RegisterCell OverviewTab::activityCell(std::size_t row, int column) const
{
    const auto& people = m_side->activity.people;
    const PersonActivity& person = row < people.size() ? people[row] : m_side->activity.all;
    const auto count = [](std::int64_t value) { return value == 0 ? QStringLiteral("–") : countText(value); };
    RegisterCell cell;
    cell.isStrong = row >= people.size();
    switch (column) {
    case 0: cell.text = cell.isStrong ? tr("All") : toQ(personText(person.name, currentLanguage())); break;
    case 1: cell.text = count(person.callsOut + person.callsIn); break;
    case 2: cell.text = count(person.reached); break;
    case 3: cell.text = dashedAmountText(person.promised); break;
    case 4: {
        const Money kept(person.promisesOnTime, person.promised.currency());
        cell.text = shareText(kept, Money(person.promisesDue, person.promised.currency()));
        break;
    }
    default: cell.text = count(person.disputesResolved);
    }
    return cell;
}

void OverviewTab::fillActivity()
{
    RegisterSource source;
    source.rows = m_side->activity.people.empty() ? 0 : m_side->activity.people.size() + 1;
    source.cell = [this](std::size_t row, int column) { return activityCell(row, column); };
    m_activityModel->setSource(std::move(source));
}

RegisterCell OverviewTab::moverCell(std::size_t row, int column) const
{
    const Mover& mover = m_movers[row];
    RegisterCell cell;
    switch (column) {
    case 0:
        cell.text = toQ(mover.name);
        cell.isStrong = true;
        break;
    case 1: cell.text = dashedAmountText(mover.before); break;
    case 2: cell.text = dashedAmountText(mover.now); break;
    default:
        cell.text = signedAmount(mover.change());
        cell.tone = mover.change().isPositive() ? Tone::Red : Tone::Green;
    }
    return cell;
}

void OverviewTab::fillMovers()
{
    m_movers.clear();
    if (m_side->movers) {
        m_movers = m_side->movers->rises;
        m_movers.insert(m_movers.end(), m_side->movers->falls.begin(), m_side->movers->falls.end());
    }
    RegisterSource source;
    source.rows = m_movers.size();
    source.cell = [this](std::size_t row, int column) { return moverCell(row, column); };
    m_moverModel->setSource(std::move(source));
    const auto& movers = m_side->movers;
    m_moverSum->setText(
        movers ? tr("Other customers %1 · in all %2 since %3")
                     .arg(signedAmount(movers->rest), signedAmount(movers->total), shortDateText(movers->from))
               : tr("Choose a day to compare with: C"));
}

/// `filter`: a FilterName; -1 stands for all that is open.
void OverviewTab::openFigure(int filter, bool isTotal)
{
    const AgedRow* row = isTotal ? nullptr : m_rows->current();
    if (m_view == nullptr || (!isTotal && row == nullptr)) return;
    const FilterName wanted = filter < 0 ? FilterName::Open : static_cast<FilterName>(filter);
    ListPlace place;
    place.narrow(wanted);
    if (row != nullptr && row->customer.isStored()) place.of(row->customer);
    else if (row != nullptr) place.narrow(filterOf(m_view->aged.grouping), row->key);
    if (m_view->question.asOf != context().today()) place.on(m_view->question.asOf);
    const bool isCredit = wanted == FilterName::Unallocated;
    context().show(isCredit ? QStringLiteral("payments") : QStringLiteral("invoices"), place.text());
}

void OverviewTab::openMover(int row)
{
    const auto place = m_moverModel->sourceRow(row);
    if (!place || m_view == nullptr) return;
    ListPlace list;
    list.narrow(FilterName::Overdue).of(m_movers[*place].customer);
    if (m_view->question.asOf != context().today()) list.on(m_view->question.asOf);
    context().show(QStringLiteral("invoices"), list.text());
}

void OverviewTab::openDetails()
{
    if (m_view == nullptr) return;
    context().show(QStringLiteral("aged"), QStringLiteral("day=") + toQ(formatIsoDate(m_view->question.asOf)));
}

QString OverviewTab::status() const
{
    if (m_view == nullptr) return {};
    return m_rowSum == m_columnSum ? tr("Sum of the columns = sum of the accounts = %1").arg(amountText(m_rowSum))
                                   : tr("The columns sum to %1, the accounts to %2: please report it")
                                         .arg(amountText(m_columnSum), amountText(m_rowSum));
}

std::vector<FigureTable> OverviewTab::tables() const
{
    std::vector<FigureTable> tables;
    if (m_view == nullptr) return tables;
    const Language language = currentLanguage();
    tables.push_back(agedFigures(shownBalance(m_view->aged, m_view->settings, m_view->rules.book.usualVat),
                                 m_view->settings, language));
    tables.push_back(monthFigures(*m_view, language));
    if (m_side && m_side->movers) tables.push_back(moverFigures(*m_side->movers, language));
    return tables;
}

} // namespace encours::ui
