// SPDX-License-Identifier: GPL-3.0-or-later
#include "replay/comparison_tab.h"

#include "replay/week_chart.h"
#include "shell/app_context.h"
#include "support/format.h"
#include "today/entry_form.h"
#include "widgets/card.h"
#include "widgets/date_edit.h"
#include "widgets/dense_table.h"
#include "widgets/empty_state.h"
#include "widgets/plain_text.h"
#include "widgets/register_model.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

constexpr int dayWidth = 152;
constexpr int monthsProposed = 3;

} // namespace

ComparisonTab::ComparisonTab(AppContext& context, QWidget* parent)
    : RiskTab(context, parent),
      m_problem(wrappedLabel({}, TextRole::Body, this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(Icon::Replay, m_stack))
{
    setObjectName(key());
    m_problem->setObjectName("replayProblem");
    setTone(m_problem, Tone::Red);
    m_problem->hide();
    auto* content = new QWidget(m_stack);
    auto* line = new QHBoxLayout(content);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(makeFigures(), 12);
    line->addWidget(makeRight(), 10);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(content);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::grid);
    column->addWidget(makeBar());
    column->addWidget(m_problem);
    column->addWidget(m_stack, 1);
    connect(m_empty, &EmptyState::stepTaken, this, &ComparisonTab::run);
    addShortcuts();
}

QWidget* ComparisonTab::makeBar()
{
    auto* bar = new QWidget(this);
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(size::grid);
    const auto add = [&](QLabel*& caption, QWidget* field, const char* name, int width) {
        field->setObjectName(name);
        if (width > 0) field->setFixedWidth(width);
        caption = plainLabel({}, TextRole::Caption, bar);
        line->addWidget(captioned(caption, field, bar));
    };
    add(m_fromCaption, m_from = new DateEdit(bar), "replayFrom", dayWidth);
    add(m_toCaption, m_to = new DateEdit(bar), "replayTo", dayWidth);
    add(m_planCaption, m_plan = new QComboBox(bar), "replayPlan", 240);
    add(m_modeCaption, m_mode = new QComboBox(bar), "replayMode", 260);
    line->addStretch(1);
    m_run = new QPushButton(bar);
    m_run->setObjectName("runReplay");
    setLook(m_run, "look", "primary");
    line->addWidget(m_run, 0, Qt::AlignBottom);
    connect(m_run, &QPushButton::clicked, this, &ComparisonTab::run);
    connect(m_plan, &QComboBox::activated, this, &ComparisonTab::choosePlan);
    for (DateEdit* day : {m_from, m_to}) connect(day, &QLineEdit::returnPressed, this, &ComparisonTab::run);
    return bar;
}

QWidget* ComparisonTab::makeFigures()
{
    auto* card = new Card(this);
    m_figureModel = new RegisterModel({{0}, {112, true}, {112, true}, {104, true}}, this);
    m_figures = new DenseTable(card);
    m_figures->setObjectName("replayFigures");
    m_figures->setModel(m_figureModel);
    m_figures->hideSortArrows();
    m_figures->setSelectionMode(QAbstractItemView::ExtendedSelection); // to copy several rows
    QHeaderView* header = m_figures->horizontalHeader();
    header->setSectionsClickable(false);
    header->setSectionResizeMode(Figure, QHeaderView::Stretch);
    for (int column = Book; column <= Difference; ++column)
        header->resizeSection(column, m_figureModel->columns()[static_cast<std::size_t>(column)].width);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, size::half, 1, 1);
    inside->addWidget(m_figures);
    return card;
}

QWidget* ComparisonTab::makeRight()
{
    auto* right = new QWidget(this);
    auto* card = new Card(right);
    m_chartTitle = plainLabel({}, TextRole::Strong, card);
    m_asTable = new QPushButton(card);
    m_asTable->setObjectName("weeksAsTable");
    m_asTable->setCheckable(true);
    setLook(m_asTable, "look", "link");
    m_chart = new WeekChart(card);
    m_weekModel = new RegisterModel({{0}, {112, true}, {112, true}, {104, true}}, this);
    m_weeks = new DenseTable(card);
    m_weeks->setObjectName("replayWeeks");
    m_weeks->setModel(m_weekModel);
    m_weeks->hideSortArrows();
    m_weeks->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_chartStack = new QStackedWidget(card);
    m_chartStack->addWidget(m_chart);
    m_chartStack->addWidget(m_weeks);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 12, 0);
    head->addWidget(m_chartTitle, 1);
    head->addWidget(m_asTable);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, size::grid, 1, size::half);
    inside->addLayout(head);
    inside->addWidget(m_chartStack, 1);
    auto* said = new Card(right);
    m_assumptionTitle = plainLabel({}, TextRole::Strong, said);
    m_assumptions = wrappedLabel({}, TextRole::Body, said);
    m_assumptions->setObjectName("replayAssumptions");
    auto* text = new QVBoxLayout(said);
    text->setContentsMargins(12, size::grid, 12, 12);
    text->addWidget(m_assumptionTitle);
    text->addWidget(m_assumptions);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(card, 1);
    column->addWidget(said);
    connect(m_asTable, &QPushButton::toggled, this, [this](bool isTable) {
        m_chartStack->setCurrentWidget(isTable ? static_cast<QWidget*>(m_weeks) : m_chart);
        sayChartVerb();
    });
    return right;
}

void ComparisonTab::addShortcuts()
{
    auto* shortcut = new QShortcut(Qt::CTRL | Qt::Key_T, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, m_asTable, &QPushButton::toggle);
    auto* again = new QShortcut(Qt::CTRL | Qt::Key_Return, this);
    again->setContext(Qt::WidgetWithChildrenShortcut);
    connect(again, &QShortcut::activated, this, &ComparisonTab::run);
}

QString ComparisonTab::title() const
{
    return tr("Comparison");
}

QList<std::pair<QString, QString>> ComparisonTab::keys() const
{
    return {{QStringLiteral("Ctrl+↵"), tr("Replay the period")},
            {QStringLiteral("Ctrl+T"), tr("Weeks as a chart or as a table")}};
}

QString ComparisonTab::summary() const
{
    if (!m_report) return {};
    return tr("From %1 to %2: %n open day(s)", nullptr, m_report->openDays)
        .arg(dateText(m_report->question.period.from), dateText(m_report->question.period.to));
}

void ComparisonTab::bookOpened()
{
    const Date today = context().today();
    for (DateEdit* day : {m_from, m_to}) day->setToday(today);
    m_to->setDate(today.plusDays(-1));
    m_from->setDate(today.plusMonths(-monthsProposed));
    m_chosenPlan = 0;
    fillPlans();
    if (m_plan->count() > 2) m_plan->setCurrentIndex(m_chosenPlan = 1); // another plan of the book
}

void ComparisonTab::bookClosed()
{
    m_report.reset();
    m_document.reset();
    m_isRunning = false;
    m_problem->hide();
    showReport();
}

void ComparisonTab::refresh()
{
    fillPlans();
}

void ComparisonTab::takeFocus()
{
    if (m_report) m_figures->setFocus();
    else m_from->setFocus();
}

void ComparisonTab::sayChartVerb()
{
    m_asTable->setText(m_asTable->isChecked() ? tr("As a chart · Ctrl+T") : tr("As a table · Ctrl+T"));
    m_asTable->setAccessibleName(m_asTable->isChecked() ? tr("Show the weeks as a chart")
                                                        : tr("Show the weeks as a table"));
}

void ComparisonTab::sayWhyEmpty()
{
    m_empty->setTexts(tr("Your own past, under another plan"),
                      tr("Choose a period and, beside today's plan, another one: the lists of every open day are made "
                         "again from the facts as they were, and both are compared. Nothing is changed in the book."),
                      tr("Replay this period"));
}

void ComparisonTab::retranslate()
{
    m_fromCaption->setText(tr("From"));
    m_toCaption->setText(tr("To"));
    m_planCaption->setText(tr("Beside today's plan"));
    m_modeCaption->setText(tr("What was done"));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    m_plan->setAccessibleName(tr("Beside today's plan"));
    m_mode->setAccessibleName(tr("What was done"));
    for (DateEdit* day : {m_from, m_to}) day->retranslate();
    const int mode = qMax(0, m_mode->currentIndex());
    m_mode->clear();
    m_mode->addItems({tr("Everything the plan asks for"), tr("What was really recorded")});
    m_mode->setCurrentIndex(mode);
    m_run->setText(tr("Replay"));
    m_figures->setAccessibleName(tr("Figures of the comparison"));
    m_weeks->setAccessibleName(tr("Calls per week"));
    m_chartTitle->setText(tr("Calls per week"));
    m_assumptionTitle->setText(tr("What this assumes"));
    sayChartVerb();
    sayWhyEmpty();
    fillPlans();
    m_chart->retranslate();
    showReport();
}

} // namespace encours::ui
