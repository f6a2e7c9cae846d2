// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/forecast_tab.h"

#include "dashboard/forecast_chart.h"
#include "dashboard/forecast_source.h"
#include "shell/app_context.h"
#include "widgets/card.h"
#include "widgets/choice_button.h"
#include "widgets/dense_table.h"
#include "widgets/empty_state.h"
#include "widgets/plain_text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace encours::ui {
namespace {

constexpr std::array spans{4, 8, 13, 26};
constexpr std::size_t usualSpan = 1;
constexpr int figureWidth = 112;
constexpr int fewRows = 112; ///< the least height of a table below the chart

std::vector<RegisterColumn> figureColumns(std::size_t count, int width = figureWidth)
{
    std::vector<RegisterColumn> columns(count, RegisterColumn{width, true});
    columns.front() = {0, false};
    return columns;
}

std::vector<RegisterColumn> itemColumns()
{
    return {{0, false},  {128, false}, {96, false}, {112, true}, {120, true},
            {96, false}, {96, false},  {96, false}, {224, false}};
}

void shareOutWidths(DenseTable& table, const RegisterModel& model)
{
    QHeaderView* header = table.horizontalHeader();
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < model.columnCount(); ++column)
        header->resizeSection(column, model.columns()[static_cast<std::size_t>(column)].width);
}

} // namespace

ForecastTab::ForecastTab(AppContext& context, QWidget* parent)
    : DashboardTab(context, parent),
      m_source(new ForecastSource(context, this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(Icon::Bars, m_stack))
{
    setObjectName("forecastTab");
    m_empty->setObjectName("forecastEmpty");
    auto* content = new QWidget(m_stack);
    auto* top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(makeChartCard(), 1);
    top->addWidget(makeTestCard(), 1);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(top, 6);
    column->addWidget(makeSideCard(), 5);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(content);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    connectParts();
    addShortcuts();
}

DenseTable* ForecastTab::makeTwin(const char* name, RegisterModel* model, QWidget* parent)
{
    auto* table = new DenseTable(parent);
    table->setObjectName(name);
    table->setModel(model);
    table->hideSortArrows();
    table->horizontalHeader()->setSectionsClickable(false);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection); // to copy several rows
    shareOutWidths(*table, *model);
    return table;
}

QWidget* ForecastTab::makeChartCard()
{
    auto* card = new Card(this);
    m_title = plainLabel({}, TextRole::Strong, card);
    m_title->setObjectName("forecastTitle");
    m_said = wrappedLabel({}, TextRole::Caption, card);
    m_said->setObjectName("forecastSaid");
    m_asTable = new QPushButton(card);
    m_asTable->setObjectName("forecastAsTable");
    m_asTable->setCheckable(true);
    setLook(m_asTable, "look", "link");
    m_chart = new ForecastChart(card);
    m_weekModel = new RegisterModel(figureColumns(6, 96), this);
    m_weekTable = makeTwin("forecastWeeks", m_weekModel, card);
    m_chartStack = new QStackedWidget(card);
    m_chartStack->addWidget(m_chart);
    m_chartStack->addWidget(m_weekTable);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(12, 0, 12, 0);
    line->setSpacing(size::half);
    line->addWidget(m_title, 1);
    for (std::size_t span = 0; span < spans.size(); ++span) {
        m_spans[span] = new ChoiceButton(card);
        m_spans[span]->setObjectName(QStringLiteral("forecastWeeks%1").arg(spans[span]));
        m_spans[span]->setCheckable(true);
        m_spans[span]->setAutoExclusive(true);
        line->addWidget(m_spans[span]);
    }
    m_spans[usualSpan]->setChecked(true);
    line->addWidget(m_asTable);
    auto* said = new QHBoxLayout;
    said->setContentsMargins(12, 0, 12, 0);
    said->addWidget(m_said);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, size::grid, 1, size::half);
    column->setSpacing(size::half);
    column->addLayout(line);
    column->addLayout(said);
    column->addWidget(m_chartStack, 1);
    return card;
}

QWidget* ForecastTab::makeTestCard()
{
    auto* card = new Card(this);
    m_testTitle = plainLabel({}, TextRole::Strong, card);
    m_testSaid = wrappedLabel({}, TextRole::Body, card);
    m_testSaid->setObjectName("forecastTestSaid");
    m_testAgain = new QPushButton(card);
    m_testAgain->setObjectName("forecastTestAgain");
    m_testAgain->hide();
    m_testModel = new RegisterModel(figureColumns(4, 84), this);
    m_testTable = makeTwin("forecastTest", m_testModel, card);
    auto* texts = new QVBoxLayout;
    texts->setContentsMargins(12, 0, 12, 0);
    texts->setSpacing(size::half);
    texts->addWidget(m_testTitle);
    texts->addWidget(m_testSaid);
    texts->addWidget(m_testAgain, 0, Qt::AlignLeft);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, size::grid, 1, 1);
    column->setSpacing(size::half);
    column->addLayout(texts);
    column->addWidget(m_testTable, 1);
    return card;
}

QWidget* ForecastTab::makeSideCard()
{
    auto* card = new Card(this);
    m_sideStack = new QStackedWidget(card);
    m_sideStack->setMinimumHeight(fewRows);
    const std::array columns{itemColumns(), figureColumns(7), figureColumns(5), figureColumns(2, 160)};
    constexpr std::array names{"forecastItems", "forecastSecured", "forecastPast", "forecastOpen"};
    auto* line = new QHBoxLayout;
    line->setContentsMargins(12, 0, 12, 0);
    line->setSpacing(size::half);
    for (std::size_t side = 0; side < sideCount; ++side) {
        m_models[side] = new RegisterModel(columns[side], this);
        m_tables[side] = makeTwin(names[side], m_models[side], m_sideStack);
        m_sideStack->addWidget(m_tables[side]);
        m_sides[side] = new ChoiceButton(card);
        m_sides[side]->setObjectName(QStringLiteral("forecastSide%1").arg(side));
        m_sides[side]->setCheckable(true);
        m_sides[side]->setAutoExclusive(true);
        line->addWidget(m_sides[side]);
    }
    m_sides.front()->setChecked(true);
    QHeaderView* header = m_tables.front()->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true);
    m_sideSaid = plainLabel({}, TextRole::Caption, card);
    m_sideSaid->setObjectName("forecastSideSaid");
    line->addStretch(1);
    line->addWidget(m_sideSaid);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, size::grid, 1, 1);
    column->setSpacing(size::half);
    column->addLayout(line);
    column->addWidget(m_sideStack, 1);
    return card;
}

void ForecastTab::connectParts()
{
    connect(m_source, &ForecastSource::changed, this, &ForecastTab::showAnswer);
    connect(m_empty, &EmptyState::stepTaken, m_source, &ForecastSource::askAgain);
    connect(m_testAgain, &QPushButton::clicked, m_source, &ForecastSource::askAgain);
    connect(m_chart, &BarChart::columnOpened, this, [this](int week) {
        chooseWeek(week);
        chooseSide(0);
        m_tables.front()->setFocus();
    });
    connect(m_weekTable, &DenseTable::rowOpened, this, &ForecastTab::chooseWeek);
    connect(m_tables.front(), &DenseTable::rowOpened, this, &ForecastTab::openItem);
    connect(m_tables.front()->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &ForecastTab::sortItems);
    connect(m_asTable, &QPushButton::toggled, this, [this](bool isTable) {
        m_chartStack->setCurrentWidget(isTable ? static_cast<QWidget*>(m_weekTable) : m_chart);
        sayVerbs();
    });
    for (ChoiceButton* span : m_spans) connect(span, &QPushButton::clicked, this, &ForecastTab::ask);
    for (int side = 0; side < sideCount; ++side) {
        connect(m_sides[static_cast<std::size_t>(side)], &QPushButton::clicked, this,
                [this, side] { chooseSide(side); });
    }
}

void ForecastTab::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(Qt::Key_Plus, [this] { stepWeeks(1); });
    add(Qt::Key_Minus, [this] { stepWeeks(-1); });
    add(Qt::Key_V, [this] {
        chooseSide((m_side + 1) % sideCount);
        m_tables[static_cast<std::size_t>(m_side)]->setFocus();
    });
}

QString ForecastTab::title() const
{
    return tr("Forecast");
}

QList<std::pair<QString, QString>> ForecastTab::keys() const
{
    return {{QStringLiteral("← →  ↵"), tr("Choose a week of the chart, and see what makes it")},
            {QStringLiteral("+  −"), tr("More or fewer weeks")},
            {QStringLiteral("V"), tr("Next table below the chart")},
            {QStringLiteral("↵"), tr("Open the invoice of the line")}};
}

int ForecastTab::weeks() const
{
    for (std::size_t span = 0; span < spans.size(); ++span) {
        if (m_spans[span]->isChecked()) return spans[span];
    }
    return spans[usualSpan];
}

void ForecastTab::setWeeks(int weeks)
{
    for (std::size_t span = 0; span < spans.size(); ++span) {
        if (spans[span] == weeks) m_spans[span]->setChecked(true);
    }
    ask();
}

void ForecastTab::stepWeeks(int by)
{
    std::size_t place = 0;
    while (place + 1 < spans.size() && spans[place] != weeks()) ++place;
    const int next = qBound(0, static_cast<int>(place) + by, static_cast<int>(spans.size()) - 1);
    setWeeks(spans[static_cast<std::size_t>(next)]);
}

void ForecastTab::chooseSide(int side)
{
    m_side = side;
    m_sides[static_cast<std::size_t>(side)]->setChecked(true);
    m_sideStack->setCurrentIndex(side);
    showSides();
}

void ForecastTab::takeFocus()
{
    if (!m_shown) m_empty->setFocus();
    else if (m_asTable->isChecked()) m_weekTable->setFocus();
    else m_chart->setFocus();
}

void ForecastTab::toggleTables()
{
    m_asTable->toggle();
}

void ForecastTab::retranslate()
{
    m_testTitle->setText(tr("Tested on your own past"));
    m_chart->retranslate();
    m_weekTable->setAccessibleName(tr("Expected cash by week"));
    m_testTable->setAccessibleName(tr("Errors of the forecast and of two usual methods"));
    const std::array names{tr("Invoices of the week"), tr("Secured due"), tr("Past weeks"), tr("Not expected")};
    for (std::size_t side = 0; side < sideCount; ++side) {
        m_sides[side]->setText(names[side]);
        m_tables[side]->setAccessibleName(names[side]);
    }
    for (std::size_t span = 0; span < spans.size(); ++span) {
        m_spans[span]->setText(tr("%1 wk").arg(spans[span]));
        m_spans[span]->setAccessibleName(tr("%n week(s)", nullptr, spans[span]));
    }
    m_testAgain->setText(tr("Test again"));
    sayVerbs();
    showAnswer();
    if (m_shown) showForecast();
}

void ForecastTab::sayVerbs()
{
    const bool isTable = m_asTable->isChecked();
    m_asTable->setText(isTable ? tr("As a chart · T") : tr("As a table · T"));
    m_asTable->setAccessibleName(isTable ? tr("Show the weeks as a chart") : tr("Show the weeks as a table"));
}

} // namespace encours::ui
