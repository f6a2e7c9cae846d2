// SPDX-License-Identifier: GPL-3.0-or-later
// What the tab of figures shows, and asking for it; how it is built stands in figures_tab.cpp.
#include "dashboard/figure_change.h"
#include "dashboard/figures_tab.h"
#include "shell/app_context.h"
#include "support/format.h"
#include "support/language.h"
#include "widgets/dense_table.h"
#include "widgets/plain_text.h"
#include "words/indicator_words.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace encours::ui {
namespace {

constexpr int secondsPerMinute = 60;
constexpr int minutesPerHour = 60;
constexpr std::int64_t whole = 1'000;

QString dayCount(std::int64_t tenths)
{
    return toQ(figureText(currentLanguage(), IndicatorUnit::DayTenths, tenths, Currency::euro()));
}

/// The cost is counted over a period that ends on the day of the view, from its portfolio, by its settings.
bool hasSameCost(const DashboardView& left, const DashboardView& right)
{
    return left.portfolio == right.portfolio && left.question.asOf == right.question.asOf &&
           left.settings == right.settings;
}

} // namespace

const Indicator* FiguresTab::figure(IndicatorCode code) const
{
    return m_view ? m_view->figures.find(code) : nullptr;
}

QString FiguresTab::figureText(IndicatorCode code, bool isThen) const
{
    const Indicator* of = isThen ? comparedFigure(*m_view, code) : figure(code);
    if (of == nullptr) return QStringLiteral("–");
    const Indicator shown = shownIndicator(*of, m_view->settings, m_view->rules.book.usualVat);
    return toQ(indicatorText(currentLanguage(), shown, m_view->figures.currency));
}

RegisterCell FiguresTab::cell(const Row& row, int column) const
{
    RegisterCell cell;
    if (!row.code) {
        if (column == Name) cell.text = toQ(familyName(currentLanguage(), row.family));
        cell.isStrong = true;
        return cell;
    }
    if (column == Name) {
        cell.text = QStringLiteral("   ") + toQ(indicatorName(currentLanguage(), *row.code));
        return cell;
    }
    const Indicator* now = figure(*row.code);
    if (column == Now || column == Then) {
        const Indicator* of = column == Now ? now : comparedFigure(*m_view, *row.code);
        cell.text = figureText(*row.code, column == Then);
        cell.isMuted = column == Then || of == nullptr || !of->value;
        return cell;
    }
    const FigureChange change = changeOf(now, comparedFigure(*m_view, *row.code));
    if (column == Change) {
        cell.text = change.text;
        if (change.tone != Tone::Neutral) cell.tone = change.tone;
    } else if (!change.word.isEmpty()) {
        cell.pills = {Status{change.tone == Tone::Green ? Icon::Check : Icon::Warning, change.word, change.tone}};
    }
    return cell;
}

void FiguresTab::showView(std::shared_ptr<const DashboardView> view, bool isDragging)
{
    m_view = std::move(view);
    showFigures();
    showReferences();
    showCost(); // grey until it is counted for this day
    if (!isDragging) ask();
    emit statusChanged();
}

/// The rows stay, so that the chosen one does while the slider moves; only their cells are said anew.
void FiguresTab::showFigures()
{
    if (m_view && m_model->total() == 0) {
        m_model->setSource(
            {m_rows.size(), [this](std::size_t row, int column) { return cell(m_rows[row], column); }, {}});
        connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FiguresTab::showDefinition,
                Qt::UniqueConnection);
        m_variantModel->setSource({dsoVariants().size(),
                                   [this](std::size_t row, int column) {
                                       const IndicatorCode code = dsoVariants()[row];
                                       RegisterCell said;
                                       said.text = column == 0 ? toQ(indicatorShortName(currentLanguage(), code))
                                                               : figureText(code, false);
                                       return said;
                                   },
                                   {}});
        m_table->selectRow(1);
    }
    const bool isCompared = m_view && m_view->compared;
    for (const int column : {Then, Change, Sense}) m_table->setColumnHidden(column, !isCompared);
    sayTitles();
    showDefinition();
}

void FiguresTab::sayTitles()
{
    const QString now = m_view ? tr("On %1").arg(dateText(m_view->figures.asOf)) : QString();
    const QString then = m_view && m_view->compared ? tr("On %1").arg(dateText(m_view->compared->asOf)) : QString();
    m_model->setTitles({tr("Indicator"), now, then, tr("Change"), tr("Means")});
    m_variantModel->setTitles({tr("Method"), tr("Days")});
}

void FiguresTab::showDefinition()
{
    for (QLabel* label : {m_formula, m_meaning, m_remark}) label->clear();
    const auto place = m_model->sourceRow(m_table->currentIndex().row());
    if (!m_view || !place) return;
    const Row& row = m_rows[*place];
    m_remark->setText(toQ(familyRemark(currentLanguage(), row.family)));
    if (!row.code) return;
    m_formula->setText(toQ(indicatorFormula(currentLanguage(), *row.code)));
    m_meaning->setText(toQ(indicatorDefinition(currentLanguage(), *row.code)));
}

std::optional<ShareBar> FiguresTab::variantBar(int row) const
{
    std::int64_t longest = 1;
    for (const IndicatorCode code : dsoVariants()) {
        const Indicator* each = figure(code);
        if (each != nullptr) longest = std::max(longest, each->value.value_or(0));
    }
    const Indicator* shown = figure(dsoVariants()[static_cast<std::size_t>(row)]);
    if (shown == nullptr || !shown->value) return std::nullopt;
    return ShareBar{static_cast<int>(std::max<std::int64_t>(*shown->value, 0) * whole / longest), {}, Tone::Blue};
}

/// The references of the book, then the cost of dunning: only when the slider rests.
void FiguresTab::ask()
{
    Desk* desk = context().desk();
    if (desk == nullptr || !m_view) return;
    m_isAskWanted = true;
    if (m_isAsking) return;
    m_isAsking = true;
    m_isAskWanted = false;
    context().runner().run(
        this, [desk] { return readReferenceDelays(*desk); },
        [this, book = m_book](Result<ReferenceDelays> delays) {
            if (book != m_book || !m_view) {
                m_isAsking = false;
                if (m_isAskWanted) ask();
                return;
            }
            if (delays) m_delays = std::move(delays).value();
            else context().toast(delays.fault());
            showReferences();
            askForCost();
        });
}

void FiguresTab::askForCost()
{
    context().runner().read(
        this,
        [view = m_view] {
            const Date asOf = view->question.asOf;
            return dunningCostOf(*view->portfolio, dunningPeriodStart(asOf, view->settings), asOf, view->settings);
        },
        [this, book = m_book, view = m_view](Result<DunningCost> cost) {
            m_isAsking = false;
            if (book == m_book) showAnswer(view, std::move(cost));
            if (m_isAskWanted) ask();
        });
}

void FiguresTab::showAnswer(std::shared_ptr<const DashboardView> view, Result<DunningCost> cost)
{
    m_cost.reset();
    if (cost) m_cost = std::move(cost).value();
    m_costView = std::move(view);
    showCost();
}

void FiguresTab::showReferences()
{
    m_references.clear();
    if (m_view && m_delays) m_references = compareWithReferences(*m_delays, m_view->figures);
    QStringList lines;
    const Language language = currentLanguage();
    for (const ReferenceComparison& each : m_references) {
        const ReferenceDelay& delay = each.reference;
        lines << tr("%1, %2 (%3): %4")
                     .arg(toQ(referenceSectorName(language, delay.sector)),
                          toQ(referenceKindName(language, delay.kind)),
                          toQ(referencePeriodText(language, delay.from, delay.to)), dayCount(delay.tenths));
        if (each.ours) lines << tr("This book: %1").arg(dayCount(*each.ours));
        lines << tr("Source: %1").arg(toQ(delay.source));
    }
    const bool isKnown = m_delays.has_value();
    if (lines.isEmpty() && isKnown) lines << tr("No reference was published before this day.");
    m_referenceText->setText(lines.join('\n'));
}

QString FiguresTab::costText() const
{
    const DunningCost& cost = *m_cost;
    const std::int64_t minutes = cost.seconds / secondsPerMinute;
    QStringList lines{tr("From %1 to %2").arg(dateText(cost.from), dateText(cost.to)),
                      tr("%n call(s), %1 h %2 min", nullptr, cost.calls())
                          .arg(countText(minutes / minutesPerHour))
                          .arg(minutes % minutesPerHour),
                      tr("%n letter(s)", nullptr, cost.letters)};
    if (cost.inHouse) lines << tr("By ourselves: %1").arg(amountText(*cost.inHouse));
    if (cost.factor)
        lines << tr("Commission of a factor: %1, of sales of %2")
                     .arg(amountText(*cost.factor), amountText(cost.turnover));
    if (const std::string missing = dunningCostMissing(cost, currentLanguage()); !missing.empty())
        lines << toQ(missing);
    if (cost.factor && cost.inHouse)
        lines << tr("The price of a factor buys more than dunning: it also finances and insures.");
    return lines.join('\n');
}

void FiguresTab::showCost()
{
    const bool isFresh = m_cost && m_view && m_costView && hasSameCost(*m_costView, *m_view);
    m_costText->setText(m_cost ? costText() : QString());
    m_costText->setEnabled(isFresh);
    m_settings->setVisible(m_cost && !m_cost->missing.empty());
}

std::vector<FigureTable> FiguresTab::tables() const
{
    if (!m_view) return {};
    const Language language = currentLanguage();
    std::vector<FigureTable> tables{familyTable(*m_view, language)};
    if (!m_references.empty()) tables.push_back(referenceComparisonTable(m_references, m_view->figures.asOf, language));
    if (m_cost && m_costView && hasSameCost(*m_costView, *m_view))
        tables.push_back(dunningCostTable(*m_cost, m_view->settings, language));
    return tables;
}

void FiguresTab::forget()
{
    ++m_book;
    m_isAskWanted = false;
    m_model->setSource({});
    m_variantModel->setSource({});
    m_view.reset();
    m_delays.reset();
    m_references.clear();
    m_cost.reset();
    m_costView.reset();
    showFigures();
    showReferences();
    showCost();
}

} // namespace encours::ui
