// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/team_tab.h"

#include "dashboard/objective_form.h"
#include "dashboard/share_bar_delegate.h"
#include "dashboard/team_rows.h"
#include "dashboard/work_chart.h"
#include "shell/app_context.h"
#include "support/format.h"
#include "widgets/card.h"
#include "widgets/date_edit.h"
#include "widgets/dense_table.h"
#include "widgets/plain_text.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

constexpr int dayWidth = 152;
constexpr int formWidth = 340;
constexpr int listTextWidth = 64;
constexpr int wayTextWidth = 44;
constexpr int leastPeople = 5 * size::rowHeight + size::grid; ///< the header, three people and their sum

DenseTable* tableOf(const char* name, RegisterModel* model, QWidget* parent)
{
    auto* table = new DenseTable(parent);
    table->setObjectName(QLatin1String(name));
    table->setModel(model);
    table->hideSortArrows();
    QHeaderView* header = table->horizontalHeader();
    header->setSectionsClickable(false);
    for (int column = 0; column < model->columnCount(); ++column) {
        const int width = model->columns()[static_cast<std::size_t>(column)].width;
        if (width == 0) header->setSectionResizeMode(column, QHeaderView::Stretch);
        else header->resizeSection(column, width);
    }
    return table;
}

/// A card with a title, something at the right of it, and what it is about.
Card* cardOf(QLabel* title, QWidget* beside, QWidget* content, QWidget* parent)
{
    auto* card = new Card(parent);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 12, 0);
    head->addWidget(title, 1);
    if (beside != nullptr) head->addWidget(beside);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, size::grid, 1, 1);
    column->setSpacing(size::half);
    column->addLayout(head);
    column->addWidget(content, 1);
    return card;
}

} // namespace

TeamTab::TeamTab(AppContext& context, QWidget* parent)
    : DashboardTab(context, parent),
      m_problem(wrappedLabel({}, TextRole::Body, this)),
      m_form(new ObjectiveForm(context, this))
{
    setObjectName("teamTab");
    m_problem->setObjectName("teamProblem");
    setTone(m_problem, Tone::Red);
    m_problem->hide();
    m_form->setFixedWidth(formWidth);
    m_form->hide();
    auto* tables = new QVBoxLayout;
    tables->setSpacing(12);
    tables->addWidget(makeLists(), 1);
    tables->addWidget(makeSales(), 1);
    auto* below = new QHBoxLayout;
    below->setSpacing(12);
    below->addWidget(makeObjectives(), 8);
    below->addWidget(makeWork(), 5);
    below->addLayout(tables, 4);
    auto* column = new QVBoxLayout;
    column->setSpacing(size::grid);
    column->addWidget(makeBar());
    column->addWidget(m_problem);
    column->addWidget(makePeople(), 3);
    column->addSpacing(size::half);
    column->addLayout(below, 4);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(12);
    all->addLayout(column, 1);
    all->addWidget(m_form);
    connectParts();
}

QWidget* TeamTab::makeBar()
{
    auto* bar = new QWidget(this);
    m_period = new QComboBox(bar);
    m_period->setObjectName("teamPeriod");
    m_period->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_from = new DateEdit(bar);
    m_from->setObjectName("teamFrom");
    m_to = new DateEdit(bar);
    m_to->setObjectName("teamTo");
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(size::grid);
    line->addWidget(m_period);
    for (DateEdit* day : {m_from, m_to}) {
        day->setFixedWidth(dayWidth);
        line->addWidget(day);
    }
    line->addStretch(1);
    return bar;
}

QWidget* TeamTab::makePeople()
{
    m_peopleTitle = plainLabel({}, TextRole::Strong, this);
    m_peopleHint = plainLabel({}, TextRole::Caption, this);
    m_peopleHint->setObjectName("teamHint");
    m_peopleModel = new RegisterModel(personColumns(), this);
    m_people = tableOf("teamPeople", m_peopleModel, this);
    m_people->setMinimumHeight(leastPeople);
    return cardOf(m_peopleTitle, m_peopleHint, m_people, this);
}

QWidget* TeamTab::makeObjectives()
{
    auto* content = new QWidget(this);
    m_objectiveTitle = plainLabel({}, TextRole::Strong, content);
    m_objectiveModel = new RegisterModel(objectiveColumns(), this);
    m_objectives = tableOf("teamObjectives", m_objectiveModel, content);
    m_objectives->setColumnHidden(objective::Start, true); // said below the table
    const auto barOf = [this](int row) -> std::optional<ShareBar> {
        const auto place = m_objectiveModel->sourceRow(row);
        return place ? objectiveBar(m_progress[*place]) : std::nullopt;
    };
    m_objectives->setItemDelegateForColumn(objective::Way, new ShareBarDelegate(barOf, wayTextWidth, this));
    m_objectiveText = wrappedLabel({}, TextRole::Caption, content);
    m_objectiveText->setObjectName("objectiveSentence");
    m_objectiveText->setContentsMargins(11, 0, 11, size::half);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::half);
    column->addWidget(m_objectives, 1);
    column->addWidget(m_objectiveText);
    auto* verbs = new QWidget(this);
    m_end = new QPushButton(verbs);
    m_end->setObjectName("endObjective");
    m_add = new QPushButton(verbs);
    m_add->setObjectName("addObjective");
    auto* line = new QHBoxLayout(verbs);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(size::gap);
    for (QPushButton* verb : {m_end, m_add}) {
        setLook(verb, "look", "link");
        line->addWidget(verb);
    }
    return cardOf(m_objectiveTitle, verbs, content, this);
}

QWidget* TeamTab::makeWork()
{
    m_workTitle = plainLabel({}, TextRole::Strong, this);
    m_asTable = new QPushButton(this);
    m_asTable->setObjectName("workAsTable");
    m_asTable->setCheckable(true);
    setLook(m_asTable, "look", "link");
    m_workStack = new QStackedWidget(this);
    m_chart = new WorkChart(m_workStack);
    m_weekModel = new RegisterModel({{0}, {72, true}, {72, true}, {104, true}, {64, true}}, this);
    m_weeks = tableOf("teamWeeks", m_weekModel, m_workStack);
    m_workStack->addWidget(m_chart);
    m_workStack->addWidget(m_weeks);
    return cardOf(m_workTitle, m_asTable, m_workStack, this);
}

QWidget* TeamTab::makeLists()
{
    m_listTitle = plainLabel({}, TextRole::Strong, this);
    m_listModel = new RegisterModel({{0}, {104, true}, {80, true}}, this);
    m_lists = tableOf("teamLists", m_listModel, this);
    const auto barOf = [this](int row) -> std::optional<ShareBar> {
        const auto place = m_listModel->sourceRow(row);
        return place && m_activity ? listBar(m_activity->lists[*place]) : std::nullopt;
    };
    m_lists->setItemDelegateForColumn(1, new ShareBarDelegate(barOf, listTextWidth, this));
    return cardOf(m_listTitle, nullptr, m_lists, this);
}

QWidget* TeamTab::makeSales()
{
    m_salesTitle = plainLabel({}, TextRole::Strong, this);
    m_salesModel = new RegisterModel({{0}, {112, true}, {64, true}}, this);
    m_sales = tableOf("teamSales", m_salesModel, this);
    return cardOf(m_salesTitle, nullptr, m_sales, this);
}

void TeamTab::connectParts()
{
    connect(m_period, &QComboBox::currentIndexChanged, this, &TeamTab::choosePeriod);
    for (DateEdit* day : {m_from, m_to}) {
        connect(day, &DateEdit::dateChanged, this, &TeamTab::ask);
        connect(day, &QLineEdit::returnPressed, this, [this, day] {
            if (!day->commit()) ask(); // says what is wrong
        });
    }
    connect(m_asTable, &QPushButton::toggled, this, [this](bool isTable) {
        m_workStack->setCurrentWidget(isTable ? static_cast<QWidget*>(m_weeks) : m_chart);
        sayChartVerb();
    });
    connect(m_add, &QPushButton::clicked, this, &TeamTab::openForm);
    connect(m_end, &QPushButton::clicked, this, &TeamTab::endObjective);
    connect(m_form, &ObjectiveForm::left, this, &TeamTab::closeForm);
    connect(m_form, &ObjectiveForm::entered, this, &TeamTab::record);
    const auto add = [this](QWidget* scope, const QKeySequence& keys, auto action) {
        auto* shortcut = new QShortcut(keys, scope);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(this, Qt::Key_N, [this] { openForm(); });
    add(m_objectives, Qt::Key_Delete, [this] { endObjective(); });
    add(m_form, Qt::Key_Escape, [this] { closeForm(); });
}

QString TeamTab::title() const
{
    return tr("Team and objectives");
}

QList<std::pair<QString, QString>> TeamTab::keys() const
{
    return {{QStringLiteral("N"), tr("Set an objective")},
            {tr("Del"), tr("Take the chosen objective back")},
            {QStringLiteral("T"), tr("Weeks as a chart or as a table")}};
}

void TeamTab::toggleTables()
{
    m_asTable->toggle();
}

void TeamTab::takeFocus()
{
    m_people->setFocus();
}

void TeamTab::sayChartVerb()
{
    m_asTable->setText(m_asTable->isChecked() ? tr("As a chart · T") : tr("As a table · T"));
    m_asTable->setAccessibleName(m_asTable->isChecked() ? tr("Show the weeks as a chart")
                                                        : tr("Show the weeks as a table"));
}

void TeamTab::sayTitles()
{
    m_peopleModel->setTitles(personTitles());
    m_objectiveModel->setTitles(objectiveTitles());
    m_weekModel->setTitles(weekTitles());
    m_listModel->setTitles(listTitles());
    m_salesModel->setTitles(salesTitles());
}

void TeamTab::retranslate()
{
    m_peopleTitle->setText(tr("Activity by person"));
    m_objectiveTitle->setText(tr("Objectives"));
    m_workTitle->setText(tr("Work of the coming weeks"));
    m_listTitle->setText(tr("Lists of today"));
    m_salesTitle->setText(tr("Overdue by salesperson"));
    m_people->setAccessibleName(tr("Activity by person"));
    m_objectives->setAccessibleName(tr("Objectives"));
    m_weeks->setAccessibleName(tr("Work of the coming weeks"));
    m_lists->setAccessibleName(tr("Lists of today"));
    m_sales->setAccessibleName(tr("Overdue by salesperson"));
    m_period->setAccessibleName(tr("Period"));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    m_add->setText(tr("New objective · N"));
    m_add->setAccessibleName(tr("New objective"));
    m_end->setText(tr("Take back"));
    m_end->setAccessibleName(tr("Take the chosen objective back"));
    for (DateEdit* day : {m_from, m_to}) day->retranslate();
    fillPeriods();
    m_form->retranslate();
    m_chart->retranslate();
    sayChartVerb();
    sayTitles();
    fillTables();
    showObjectives();
}

} // namespace encours::ui
