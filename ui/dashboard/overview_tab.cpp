// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/overview_tab.h"

#include "dashboard/aged_table.h"
#include "dashboard/ageing_dso_chart.h"
#include "dashboard/dashboard_card.h"
#include "dashboard/forecast_chart.h"
#include "dashboard/forecast_source.h"
#include "shell/app_context.h"
#include "support/format.h"
#include "support/language.h"
#include "widgets/dense_table.h"
#include "widgets/plain_text.h"
#include "words/group_words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

constexpr int leastPlot = 120; ///< height of a chart alone
constexpr int chartHigh = 336; ///< with its title
constexpr int wideShare = 17;  ///< of the left blocks, beside 8 of the right ones
constexpr int narrowShare = 8;

QPushButton* link(const char* name, QWidget* parent)
{
    auto* made = new QPushButton(parent);
    made->setObjectName(QLatin1String(name));
    setLook(made, "look", "link");
    return made;
}

/// A block: its title and links in a line, what it shows below.
QWidget* block(QWidget* card, QLayout* head, QWidget* content)
{
    head->setContentsMargins(12, 0, 8, 0);
    head->setSpacing(size::grid);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, size::half, 1, size::half);
    column->setSpacing(2);
    column->addLayout(static_cast<QHBoxLayout*>(head));
    column->addWidget(content, 1);
    return card;
}

DenseTable* plainTable(const char* name, RegisterModel* model, QWidget* parent)
{
    auto* table = new DenseTable(parent);
    table->setObjectName(QLatin1String(name));
    table->setModel(model);
    table->hideSortArrows();
    QHeaderView* header = table->horizontalHeader();
    header->setMinimumSectionSize(40);
    const auto& columns = model->columns();
    for (std::size_t column = 0; column < columns.size(); ++column) {
        if (columns[column].width > 0) header->resizeSection(static_cast<int>(column), columns[column].width);
        else header->setSectionResizeMode(static_cast<int>(column), QHeaderView::Stretch);
    }
    return table;
}

} // namespace

OverviewTab::OverviewTab(AppContext& context, QWidget* parent)
    : DashboardTab(context, parent), m_source(new ForecastSource(context, this))
{
    setObjectName("overviewTab");
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, size::half, 0, 0);
    grid->setSpacing(12);
    grid->addWidget(makeCards(), 0, 0, 1, 2);
    m_chartRow = new QWidget(this);
    auto* charts = new QHBoxLayout(m_chartRow);
    charts->setContentsMargins(0, 0, 0, 0);
    charts->setSpacing(12);
    charts->addWidget(makeMonths(), wideShare);
    charts->addWidget(makeForecast(), narrowShare);
    for (BarChart* chart : {static_cast<BarChart*>(m_chart), static_cast<BarChart*>(m_forecastChart)})
        chart->setMinimumHeight(leastPlot);
    m_chartRow->setMaximumHeight(chartHigh);
    grid->addWidget(m_chartRow, 1, 0, 1, 2);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(12);
    lower->addWidget(makeRows(), wideShare);
    lower->addWidget(makeSide(), narrowShare);
    grid->addLayout(lower, 2, 0, 1, 2);
    grid->setRowStretch(1, 1);
    grid->setRowStretch(2, 1);
    connectParts();
}

QWidget* OverviewTab::makeCards()
{
    auto* cards = new QWidget(this);
    auto* line = new QHBoxLayout(cards);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    for (std::size_t card = 0; card < cardCodes.size(); ++card) {
        m_cards[card] = new DashboardCard(cards);
        m_cards[card]->setObjectName(QStringLiteral("dashboardCard%1").arg(card));
        line->addWidget(m_cards[card], 1);
    }
    return cards;
}

QWidget* OverviewTab::makeMonths()
{
    auto* card = new Card(this);
    m_monthsTitle = plainLabel({}, TextRole::Strong, card);
    m_asTable = link("overviewAsTable", card);
    m_asTable->setCheckable(true);
    m_chart = new AgeingDsoChart(card);
    m_chart->setObjectName("overviewChart");
    m_monthTable = new DenseTable(card);
    m_monthTable->setObjectName("overviewMonths");
    m_monthTable->hideSortArrows();
    m_monthStack = new QStackedWidget(card);
    m_monthStack->addWidget(m_chart);
    m_monthStack->addWidget(m_monthTable);
    auto* head = new QHBoxLayout;
    head->addWidget(m_monthsTitle, 1);
    head->addWidget(m_asTable);
    return block(card, head, m_monthStack);
}

QWidget* OverviewTab::makeForecast()
{
    auto* card = new Card(this);
    m_forecastTitle = plainLabel({}, TextRole::Strong, card);
    m_tested = link("overviewForecast", card);
    m_forecastChart = new ForecastChart(card);
    m_forecastChart->setObjectName("overviewForecastChart");
    m_weekTable = new DenseTable(card);
    m_weekTable->setObjectName("overviewWeeks");
    m_weekTable->hideSortArrows();
    m_forecastStack = new QStackedWidget(card);
    m_forecastStack->addWidget(m_forecastChart);
    m_forecastStack->addWidget(m_weekTable);
    auto* head = new QHBoxLayout;
    head->addWidget(m_forecastTitle, 1);
    head->addWidget(m_tested);
    return block(card, head, m_forecastStack);
}

QWidget* OverviewTab::makeRows()
{
    auto* card = new Card(this);
    m_grouping = new QComboBox(card);
    m_grouping->setObjectName("overviewGrouping");
    m_details = link("overviewDetails", card);
    m_rows = new AgedTable(card);
    m_rows->hideShares();
    auto* head = new QHBoxLayout;
    head->addWidget(m_grouping);
    head->addStretch(1);
    head->addWidget(m_details);
    return block(card, head, m_rows);
}

QWidget* OverviewTab::makeSide()
{
    auto* card = new Card(this);
    m_sideTitle = plainLabel({}, TextRole::Strong, card);
    m_turn = link("overviewTurn", card);
    m_activityModel = new RegisterModel({{0}, {56, true}, {54, true}, {84, true}, {64, true}, {64, true}}, this);
    m_activityTable = plainTable("overviewActivity", m_activityModel, card);
    auto* movers = new QWidget(card);
    m_moverModel = new RegisterModel({{0}, {84, true}, {84, true}, {88, true}}, this);
    m_moverTable = plainTable("overviewMovers", m_moverModel, movers);
    m_moverSum = wrappedLabel({}, TextRole::Caption, movers);
    m_moverSum->setContentsMargins(12, 0, 12, 0);
    auto* column = new QVBoxLayout(movers);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_moverTable, 1);
    column->addWidget(m_moverSum);
    m_sideStack = new QStackedWidget(card);
    m_sideStack->addWidget(m_activityTable);
    m_sideStack->addWidget(movers);
    auto* head = new QHBoxLayout;
    head->addWidget(m_sideTitle, 1);
    head->addWidget(m_turn);
    return block(card, head, m_sideStack);
}

/// On a small screen names matter more than how many of the calls reached somebody.
void OverviewTab::resizeEvent(QResizeEvent* event)
{
    DashboardTab::resizeEvent(event);
    constexpr int wideEnough = 1300;
    constexpr int reached = 2;
    m_activityTable->setColumnHidden(reached, width() < wideEnough);
}

void OverviewTab::connectParts()
{
    for (std::size_t card = 0; card < cardCodes.size(); ++card) {
        connect(m_cards[card], &DashboardCard::opened, this,
                [this, code = cardCodes[card]] { emit figureWanted(toQ(indicatorCode(code))); });
    }
    connect(m_asTable, &QPushButton::toggled, this, [this](bool isTable) {
        m_monthStack->setCurrentIndex(isTable ? 1 : 0);
        m_forecastStack->setCurrentIndex(isTable ? 1 : 0);
        sayVerbs();
    });
    connect(m_chart, &BarChart::columnOpened, this,
            [this](int month) { emit dayWanted(m_chart->dayOf(month).dayNumber()); });
    connect(m_forecastChart, &BarChart::columnOpened, this, [this] { emit tabWanted(QStringLiteral("forecast")); });
    connect(m_tested, &QPushButton::clicked, this, [this] { emit tabWanted(QStringLiteral("forecast")); });
    connect(m_source, &ForecastSource::changed, this, &OverviewTab::showForecast);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, &OverviewTab::groupingChanged);
    connect(m_details, &QPushButton::clicked, this, &OverviewTab::openDetails);
    connect(m_rows, &AgedTable::rowOpened, this, [this] { openFigure(-1, false); });
    connect(m_rows, &AgedTable::figureOpened, this, &OverviewTab::openFigure);
    connect(m_turn, &QPushButton::clicked, this, &OverviewTab::turnSide);
    connect(m_moverTable, &DenseTable::rowOpened, this, &OverviewTab::openMover);
    connect(m_activityTable, &DenseTable::rowOpened, this, [this] { emit tabWanted(QStringLiteral("team")); });
    const auto add = [this](Qt::Key key, auto action) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(Qt::Key_B, [this] { openDetails(); });
    add(Qt::Key_M, [this] { turnSide(); });
}

QString OverviewTab::title() const
{
    return tr("Overview");
}

void OverviewTab::share(std::shared_ptr<KeptForecasts> kept)
{
    m_source->share(std::move(kept));
}

Grouping OverviewTab::grouping() const
{
    return static_cast<Grouping>(qMax(0, m_grouping->currentData().toInt()));
}

void OverviewTab::takeFocus()
{
    m_rows->table()->setFocus();
}

void OverviewTab::toggleTables()
{
    m_asTable->toggle();
}

void OverviewTab::turnSide()
{
    m_sideStack->setCurrentIndex(1 - m_sideStack->currentIndex());
    sayVerbs();
}

QList<std::pair<QString, QString>> OverviewTab::keys() const
{
    return {{tr("Enter"), tr("On a figure: what it is made of")},
            {tr("Left, Right, Enter"), tr("Choose a figure of the line, open its invoices")},
            {"B", tr("Detailed aged balance of that day")},
            {"M", tr("What moved, or what people did")}};
}

void OverviewTab::fillGroupings()
{
    const QSignalBlocker quiet(m_grouping);
    const int chosen = qMax(0, m_grouping->currentIndex());
    m_grouping->clear();
    for (std::size_t each = 0; each < groupingCount; ++each) {
        const QString words = toQ(wordsFor(currentLanguage(), static_cast<Grouping>(each)));
        m_grouping->addItem(tr("By %1").arg(words.toLower()), static_cast<int>(each));
    }
    m_grouping->setCurrentIndex(chosen);
}

void OverviewTab::sayVerbs()
{
    m_asTable->setText(m_asTable->isChecked() ? tr("As charts · T") : tr("As tables · T"));
    m_asTable->setAccessibleName(m_asTable->isChecked() ? tr("Show the charts") : tr("Show the charts as tables"));
    const bool isActivity = m_sideStack->currentIndex() == 0;
    m_sideTitle->setText(isActivity ? tr("Activity of the last 30 days") : tr("What moved in the overdue amount"));
    m_turn->setText(isActivity ? tr("What moved · M") : tr("Activity · M"));
    m_turn->setAccessibleName(isActivity ? tr("Show what moved since the day of comparison")
                                         : tr("Show what people did"));
    m_details->setText(tr("Detailed aged balance · B"));
    m_details->setAccessibleName(m_details->text());
}

void OverviewTab::retranslate()
{
    m_monthsTitle->setText(tr("Aged balance and DSO"));
    m_forecastTitle->setText(tr("Expected cash, 8 weeks"));
    m_chart->retranslate();
    m_forecastChart->retranslate();
    m_monthTable->setAccessibleName(tr("Aged balance and DSO by month"));
    m_weekTable->setAccessibleName(tr("Expected cash by week"));
    m_grouping->setAccessibleName(tr("What the rows stand for"));
    fillGroupings();
    m_rows->retranslate();
    m_activityTable->setAccessibleName(tr("Activity of the last 30 days"));
    m_activityModel->setTitles({tr("Who"), tr("Calls"), tr("Reached"), tr("Promised"), tr("On time"), tr("Solved")});
    m_moverTable->setAccessibleName(tr("What moved in the overdue amount"));
    m_moverModel->setTitles({tr("Customer"), tr("Before"), tr("Now"), tr("Change")});
    sayVerbs();
    m_monthsShown.reset();
    if (m_view != nullptr) showView(std::exchange(m_view, nullptr), false);
}

void OverviewTab::forget()
{
    ++m_book;
    m_isAsking = m_isAskWanted = false;
    m_view.reset();
    m_side.reset();
    m_delays.reset();
    m_movers.clear();
    m_monthsShown.reset();
    m_source->forget();
    m_chart->clear();
    m_forecastChart->clear();
    m_rows->setBalance({}, {});
    for (DenseTable* table : {m_monthTable, m_weekTable}) table->setModel(nullptr);
    m_activityModel->setSource({});
    m_moverModel->setSource({});
    const QSignalBlocker quiet(m_grouping);
    m_grouping->setCurrentIndex(0);
}

} // namespace encours::ui
