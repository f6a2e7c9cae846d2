// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/aged_page.h"

#include "dashboard/aged_table.h"
#include "dashboard/ageing_chart.h"
#include "dashboard/figure_words.h"
#include "dashboard/open_lines.h"
#include "shell/app_context.h"
#include "support/format.h"
#include "support/language.h"
#include "widgets/card.h"
#include "widgets/date_edit.h"
#include "widgets/dense_table.h"
#include "widgets/empty_state.h"
#include "widgets/plain_text.h"
#include "widgets/register_model.h"
#include "words/group_words.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

constexpr int dayWidth = 168;
constexpr int filterWidth = 240;
constexpr int monthColumnWidth = 116;

std::vector<RegisterColumn> monthColumns()
{
    std::vector<RegisterColumn> columns(9, RegisterColumn{monthColumnWidth, true});
    columns[0] = {0, false};
    return columns;
}

QString monthText(const HistoryPoint& point, int column)
{
    const Ageing& ageing = point.ageing;
    const std::array amounts{ageing.notDue, ageing.days1To30, ageing.days31To60,  ageing.days61To90,
                             ageing.over90, ageing.bills,     ageing.unallocated, ageing.total()};
    return column == 0 ? dateText(point.on) : dashedAmountText(amounts[static_cast<std::size_t>(column) - 1]);
}

QPushButton* button(const char* name, QWidget* parent)
{
    auto* made = new QPushButton(parent);
    made->setObjectName(name);
    return made;
}

} // namespace

AgedPage::AgedPage(AppContext& context, QWidget* parent)
    : Page(context, parent),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(Icon::Bars, this)),
      m_status(plainLabel({}, TextRole::Caption, this)),
      m_asOf(context.today()),
      m_today(context.today())
{
    setObjectName(key());
    auto* content = new QWidget(m_stack);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeBar());
    column->addWidget(makeCards());
    column->addWidget(makeChart());
    column->addWidget(makeRows(), 1);
    m_stack->addWidget(new QWidget(m_stack)); // until the first answer
    m_stack->addWidget(m_empty);
    m_stack->addWidget(content);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(20, 12, 20, 12);
    all->addWidget(m_stack);
    m_status->hide();
    if (QHeaderView* header = m_rows->table()->horizontalHeader(); context.settings().restore("aged", header)) {
        m_rows->table()->model()->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
    }
    connectParts();
    addShortcuts();
}

AgedPage::~AgedPage()
{
    context().settings().save("aged", m_rows->table()->horizontalHeader());
}

QWidget* AgedPage::makeBar()
{
    auto* bar = new QWidget(this);
    m_day = new DateEdit(bar);
    m_day->setObjectName("agedDay");
    m_day->setFixedWidth(dayWidth);
    m_before = button("monthBefore", bar);
    m_after = button("monthAfter", bar);
    m_now = button("agedToday", bar);
    m_grouping = new QComboBox(bar);
    m_grouping->setObjectName("agedGrouping");
    m_withinButton = button("agedWithin", bar);
    setLook(m_withinButton, "look", "choice");
    m_withinButton->setIcon(themedIcon(Icon::Cross));
    m_withinButton->hide();
    m_filter = new QLineEdit(bar);
    m_filter->setObjectName("agedFilter");
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(filterWidth);
    m_export = button("agedExport", bar);
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(size::grid);
    for (QWidget* widget : {static_cast<QWidget*>(m_before), static_cast<QWidget*>(m_day),
                            static_cast<QWidget*>(m_after), static_cast<QWidget*>(m_now)})
        line->addWidget(widget);
    line->addStretch(1);
    line->addWidget(m_withinButton);
    line->addWidget(m_grouping);
    line->addWidget(m_filter, 2);
    line->addWidget(m_export);
    return bar;
}

QWidget* AgedPage::makeCards()
{
    auto* cards = new QWidget(this);
    auto* line = new QHBoxLayout(cards);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    for (std::size_t card = 0; card < cardCount; ++card) {
        m_cards[card] = new FigureCard(cards);
        m_cards[card]->setObjectName(QStringLiteral("agedCard%1").arg(card));
        line->addWidget(m_cards[card], 1);
    }
    return cards;
}

QWidget* AgedPage::makeChart()
{
    auto* card = new Card(this);
    m_chartCard = card;
    m_chartTitle = plainLabel({}, TextRole::Strong, card);
    m_asTable = button("agedAsTable", card);
    setLook(m_asTable, "look", "link");
    m_asTable->setCheckable(true);
    m_chart = new AgeingChart(card);
    m_monthModel = new RegisterModel(monthColumns(), this);
    m_monthTable = new DenseTable(card);
    m_monthTable->setObjectName("agedMonths");
    m_monthTable->setModel(m_monthModel);
    m_monthTable->hideSortArrows();
    m_monthTable->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < m_monthModel->columnCount(); ++column)
        m_monthTable->horizontalHeader()->resizeSection(column, monthColumnWidth);
    m_chartStack = new QStackedWidget(card);
    m_chartStack->addWidget(m_chart);
    m_chartStack->addWidget(m_monthTable);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(12, 0, 12, 0);
    line->addWidget(m_chartTitle, 1);
    line->addWidget(m_asTable);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, size::grid, 1, size::half);
    column->setSpacing(size::half);
    column->addLayout(line);
    column->addWidget(m_chartStack, 1);
    return card;
}

QWidget* AgedPage::makeRows()
{
    auto* card = new Card(this);
    auto* rows = new QWidget(card);
    m_rowsTitle = plainLabel({}, TextRole::Strong, rows);
    m_rowsHint = plainLabel({}, TextRole::Caption, rows);
    m_rows = new AgedTable(rows);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(12, 0, 12, 0);
    line->addWidget(m_rowsTitle, 1);
    line->addWidget(m_rowsHint);
    auto* column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::half);
    column->addLayout(line);
    column->addWidget(m_rows, 1);
    m_lines = new OpenLines(card);
    m_rowStack = new QStackedWidget(card);
    m_rowStack->setObjectName("agedRowStack");
    m_rowStack->addWidget(rows);
    m_rowStack->addWidget(m_lines);
    m_nothing = new EmptyState(Icon::Clock, card);
    m_nothing->setObjectName("agedNothing");
    m_rowStack->addWidget(m_nothing);
    auto* all = new QVBoxLayout(card);
    all->setContentsMargins(1, size::grid, 1, 1);
    all->addWidget(m_rowStack);
    return card;
}

void AgedPage::connectParts()
{
    connect(m_empty, &EmptyState::stepTaken, this, [this] { context().show("imports"); });
    connect(m_nothing, &EmptyState::stepTaken, this, [this] { showDay(context().today()); });
    connect(m_day, &DateEdit::dateChanged, this, [this] { showDay(m_day->date().value_or(m_asOf)); });
    connect(m_day, &QLineEdit::returnPressed, this, [this] {
        const auto read = m_day->commit();
        if (!read) context().toast(read.fault());
        else m_day->selectAll();
    });
    connect(m_before, &QPushButton::clicked, this, [this] { stepMonth(-1); });
    connect(m_after, &QPushButton::clicked, this, [this] { stepMonth(1); });
    connect(m_now, &QPushButton::clicked, this, [this] { showDay(context().today()); });
    connect(m_grouping, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->clear();
        narrowTo(std::nullopt);
    });
    connect(m_withinButton, &QPushButton::clicked, this, &AgedPage::leaveGroup);
    connect(m_filter, &QLineEdit::textChanged, m_rows, &AgedTable::setFilter);
    connect(m_rows, &AgedTable::filtered, this, &AgedPage::showStatus);
    connect(m_rows, &AgedTable::rowOpened, this, &AgedPage::openRow);
    connect(m_rows, &AgedTable::figureOpened, this, &AgedPage::openFigure);
    connectCards();
    connect(m_lines, &OpenLines::backWanted, this, [this] {
        m_rowStack->setCurrentIndex(0);
        showEmpty();
        takeFocus();
    });
    connect(m_export, &QPushButton::clicked, this, &AgedPage::exportFigures);
    connect(m_asTable, &QPushButton::toggled, this, [this](bool isTable) {
        m_chartStack->setCurrentWidget(isTable ? static_cast<QWidget*>(m_monthTable) : m_chart);
        sayChartVerb();
    });
    connect(m_chart, &AgeingChart::columnOpened, this,
            [this](int month) { showDay(m_answer.view.history[static_cast<std::size_t>(month)].on); });
    connect(m_monthTable, &DenseTable::rowOpened, this, [this](int row) {
        if (const auto month = m_monthModel->sourceRow(row)) showDay(m_answer.view.history[*month].on);
    });
}

void AgedPage::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto action) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(QKeySequence::Find, [this] { m_filter->setFocus(); });
    add(Qt::CTRL | Qt::Key_PageUp, [this] { stepMonth(-1); });
    add(Qt::CTRL | Qt::Key_PageDown, [this] { stepMonth(1); });
    add(Qt::CTRL | Qt::Key_D, [this] {
        m_day->setFocus();
        m_day->selectAll();
    });
    add(Qt::CTRL | Qt::Key_T, [this] { m_asTable->toggle(); });
    add(Qt::CTRL | Qt::Key_E, [this] { exportFigures(); });
}

QString AgedPage::title() const
{
    return tr("Aged balance");
}

QWidget* AgedPage::statusWidget()
{
    return m_status;
}

QList<std::pair<QString, QString>> AgedPage::keys() const
{
    return {{"Ctrl+D", tr("Choose the day")},
            {"Ctrl+PgUp", tr("Month-end before")},
            {"Ctrl+PgDown", tr("Month-end after")},
            {"Ctrl+T", tr("Chart or table of the months")},
            {tr("Enter"), tr("Open lines of the selected customer, customers of the selected group")},
            {tr("Left, Right, Enter"), tr("Choose a figure of the line, and open the invoices that make it")},
            {"Ctrl+F", tr("Filter the list")},
            {"Ctrl+E", tr("Export")}};
}

void AgedPage::bookOpened()
{
    m_today = m_asOf = context().today();
    const QSignalBlocker quietGrouping(m_grouping);
    const QSignalBlocker quietDay(m_day);
    m_day->setToday(m_today);
    m_day->setDate(m_asOf);
    m_grouping->setCurrentIndex(0);
    m_filter->clear();
    m_within.reset();
    showWithin();
    m_rowStack->setCurrentIndex(0);
}

void AgedPage::bookClosed()
{
    ++m_book;
    m_isAsking = m_isAskWanted = m_isStale = m_isLoaded = m_isFocusWanted = false;
    m_lines->forget();
    m_answer = {};
    m_figures = {};
    m_dso.reset();
    m_rows->setBalance({}, {});
    m_chart->setHistory({}, {});
    m_monthModel->setSource({});
    m_stack->setCurrentIndex(0);
}

void AgedPage::takeFocus()
{
    m_isFocusWanted = !m_isLoaded;
    if (!m_isLoaded) return;
    if (m_stack->currentWidget() == m_empty) m_empty->setFocus();
    else if (m_rowStack->currentWidget() == m_lines) m_lines->table()->setFocus();
    else if (m_rowStack->currentWidget() == m_nothing) m_day->setFocus();
    else m_rows->table()->setFocus();
}

void AgedPage::fillGroupings()
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

void AgedPage::showMonths()
{
    RegisterSource source;
    source.rows = m_answer.view.history.size();
    source.cell = [this](std::size_t row, int column) {
        const HistoryPoint& point = m_answer.view.history[row];
        RegisterCell cell;
        cell.text = monthText(point, column);
        cell.isStrong = column == 0 || column == m_monthModel->columnCount() - 1;
        return cell;
    };
    m_monthModel->setSource(std::move(source));
    for (std::size_t month = 0; month < m_answer.view.history.size(); ++month) {
        if (m_answer.view.history[month].on == m_asOf) m_monthTable->selectRow(static_cast<int>(month));
    }
}

/// The columns are the firm's: they follow its settings.
void AgedPage::sayColumns()
{
    m_monthModel->setTitles(QStringList{tr("Day")} + ageColumnTitles(m_answer.figures.ageBounds) +
                            QStringList{tr("Bills"), tr("Unallocated"), tr("Total")});
}

void AgedPage::sayChartVerb()
{
    m_asTable->setText(m_asTable->isChecked() ? tr("As a chart · Ctrl+T") : tr("As a table · Ctrl+T"));
    m_asTable->setAccessibleName(m_asTable->isChecked() ? tr("Show the months as a chart")
                                                        : tr("Show the months as a table"));
}

void AgedPage::sayWhyEmpty()
{
    m_empty->setTexts(tr("Nothing is owed yet"),
                      tr("What customers owe stands here by age, as of any day, with the month-ends before. Import the "
                         "customer ledger to see it."),
                      tr("Import a ledger…"));
}

void AgedPage::retranslate()
{
    sayWhyEmpty();
    fillGroupings();
    m_day->retranslate();
    m_day->setAccessibleName(tr("As of"));
    m_before->setText(QStringLiteral("‹"));
    m_before->setAccessibleName(tr("Month-end before"));
    m_after->setText(QStringLiteral("›"));
    m_after->setAccessibleName(tr("Month-end after"));
    for (QPushButton* step : {m_before, m_after}) setPlainToolTip(step, step->accessibleName());
    m_now->setText(tr("Today"));
    m_now->setAccessibleName(tr("As of today"));
    m_grouping->setAccessibleName(tr("What the rows stand for"));
    m_filter->setPlaceholderText(tr("Filter the list…"));
    m_filter->setAccessibleName(tr("Filter the list"));
    m_export->setText(tr("Export…"));
    m_export->setAccessibleName(tr("Export the aged balance"));
    m_chartTitle->setText(tr("Aged balance at the month-ends"));
    sayChartVerb();
    m_monthTable->setAccessibleName(tr("Aged balance by month"));
    sayColumns();
    m_chart->retranslate();
    m_rows->retranslate();
    m_lines->retranslate();
    showWithin();
    showCards();
    sayCardLinks();
    showMonths();
    showStatus();
    refresh(); // the names of groups are words
}

} // namespace encours::ui
