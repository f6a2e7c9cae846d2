// SPDX-License-Identifier: GPL-3.0-or-later
#include "disputes/disputes_tab.h"

#include "base/fold.h"
#include "disputes/dispute_ageing_card.h"
#include "disputes/dispute_step_form.h"
#include "disputes/dispute_words.h"
#include "risk/side_panel.h"
#include "support/format.h"
#include "support/language.h"
#include "widgets/choice_button.h"
#include "widgets/dense_table.h"
#include "widgets/plain_text.h"
#include "words/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace encours::ui {
namespace {

constexpr int panelWidth = 380;
constexpr int comboWidth = 176;

QString categoryWord(DisputeCategory category)
{
    return capitalised(toQ(wordsFor(currentLanguage(), category)));
}

RegisterCell textCell(const QString& text)
{
    RegisterCell cell;
    cell.text = text;
    return cell;
}

} // namespace

DisputesTab::DisputesTab(AppContext& context, QWidget* parent)
    : RegisterTab(context, "disputeRows", Icon::Dispute,
                  {{0}, {104}, {0}, {104, true}, {112}, {88}, {64, true}, {64, true}}, parent),
      m_panel(new SidePanel(this))
{
    m_panel->setObjectName("disputePanel");
    m_panel->setMinimumWidth(340);
    buildPanel();
    setTop(makeTop());
    setSide(m_panel, panelWidth);
    addShortcuts();
}

QWidget* DisputesTab::makeTop()
{
    auto* top = new QWidget(this);
    auto* line = new QHBoxLayout;
    line->setSpacing(size::half);
    const char* const names[] = {"disputes.open", "disputes.late", "disputes.mine", "disputes.resolved"};
    for (int choice = 0; choice < choiceTotal; ++choice) {
        auto* button = new ChoiceButton(top);
        button->setObjectName(names[choice]);
        connect(button, &QPushButton::clicked, this, [this, choice] {
            m_chosen = choice;
            narrow();
        });
        m_choices[static_cast<std::size_t>(choice)] = button;
        line->addWidget(button);
    }
    m_choices[AllOpen]->setChecked(true);
    m_category = new QComboBox(top);
    m_category->setObjectName("disputeCategoryFilter");
    m_owner = new QComboBox(top);
    m_owner->setObjectName("disputeOwnerFilter");
    line->addStretch(1);
    for (QComboBox* box : {m_category, m_owner}) {
        box->setMinimumWidth(comboWidth);
        line->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, [this] { load(); });
    }
    m_ageing = new DisputeAgeingCard(top);
    auto* column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, size::half);
    column->setSpacing(12);
    column->addLayout(line);
    column->addWidget(m_ageing);
    return top;
}

void DisputesTab::buildPanel()
{
    auto* pills = new QHBoxLayout;
    m_state = new Pill(m_panel);
    pills->addWidget(m_state);
    pills->addStretch();
    m_cause = wrappedLabel({}, TextRole::Body, m_panel);
    m_cause->setObjectName("disputeFacts");
    const auto section = [this](QLabel*& title, QLabel*& text, const char* name) {
        title = plainLabel({}, TextRole::Strong, m_panel);
        text = wrappedLabel({}, TextRole::Body, m_panel);
        text->setObjectName(name);
    };
    section(m_invoicesTitle, m_invoices, "disputeInvoices");
    section(m_historyTitle, m_history, "disputeHistory");
    m_tasksTitle = plainLabel({}, TextRole::Strong, m_panel);
    m_taskModel = new RegisterModel({{0}, {96}, {80}}, this);
    m_tasks = new DenseTable(m_panel);
    m_tasks->setObjectName("disputeTasks");
    m_tasks->setModel(m_taskModel);
    m_tasks->hideSortArrows();
    m_tasks->horizontalHeader()->setSectionsClickable(false);
    m_tasks->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tasks->horizontalHeader()->resizeSection(1, 96);
    m_tasks->horizontalHeader()->resizeSection(2, 80);
    m_done = new QPushButton(m_panel);
    m_done->setObjectName("taskDone");
    setLook(m_done, "look", "link");
    auto* taskHead = new QHBoxLayout;
    taskHead->addWidget(m_tasksTitle, 1);
    taskHead->addWidget(m_done);
    m_form = new DisputeStepForm(context(), m_panel);
    QVBoxLayout& body = m_panel->body();
    body.addLayout(pills);
    for (QWidget* part : {m_cause, m_invoicesTitle, m_invoices}) body.addWidget(part);
    body.addLayout(taskHead);
    body.addWidget(m_tasks);
    body.addWidget(m_form);
    body.addWidget(m_historyTitle);
    body.addWidget(m_history);
    m_call = m_panel->addVerb("disputeCustomer");
    m_record = m_panel->addVerb("recordStep", true);
    connect(m_form, &DisputeStepForm::actionChanged, this, [this] { m_record->setText(m_form->verb()); });
    connect(m_record, &QPushButton::clicked, this, &DisputesTab::record);
    connect(m_done, &QPushButton::clicked, this, &DisputesTab::finishTask);
    connect(m_tasks, &DenseTable::rowOpened, this, [this] { finishTask(); });
    connect(m_call, &QPushButton::clicked, this, [this] {
        if (m_shown) context().show("today", QString::number(m_shown->customer.value));
    });
}

void DisputesTab::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto step) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, step);
    };
    add(Qt::CTRL | Qt::Key_T, [this] { m_ageing->toggleTable(); });
    add(Qt::CTRL | Qt::Key_R, [this] {
        m_form->choose(DisputeStepForm::Resolve);
        focusPanel();
    });
    for (int choice = 0; choice < choiceTotal; ++choice) {
        add(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + choice)),
            [this, choice] { m_choices[static_cast<std::size_t>(choice)]->click(); });
    }
}

QString DisputesTab::title() const
{
    return tr("Disputes");
}

QList<std::pair<QString, QString>> DisputesTab::keys() const
{
    return {{QStringLiteral("Alt+1 … 4"), tr("Open, late, mine, resolved")},
            {QStringLiteral("Ctrl+R"), tr("Close the selected dispute")},
            {QStringLiteral("Ctrl+T"), tr("Ages as a bar or as a table")}};
}

void DisputesTab::bookOpened()
{
    RegisterTab::bookOpened();
    const QSignalBlocker quietCategory(m_category);
    const QSignalBlocker quietOwner(m_owner);
    m_category->setCurrentIndex(0);
    m_owner->setCurrentIndex(0);
    m_chosen = AllOpen;
    m_choices[AllOpen]->setChecked(true);
}

void DisputesTab::load()
{
    const Desk* desk = context().desk();
    if (desk == nullptr) return;
    DisputeFilter filter;
    filter.includesResolved = true;
    if (m_category->currentIndex() > 0)
        filter.category = static_cast<DisputeCategory>(m_category->currentData().toInt());
    if (m_owner->currentIndex() > 0) filter.owner = toStd(m_owner->currentText());
    context().runner().read(
        this, [desk, filter, day = context().today()] { return ShowDisputes(*desk).execute(day, filter); },
        [this](DisputeBoard board) {
            if (context().desk() == nullptr) return;
            m_board = std::move(board);
            m_ageing->setAgeing(m_board.ageing, currency());
            m_ageing->setRemark(m_board.averageDaysToResolve ? tr("%n resolved in 12 months, in %1 days on average",
                                                                  nullptr, m_board.resolvedIn12Months)
                                                                   .arg(*m_board.averageDaysToResolve)
                                                             : QString());
            fillFilters();
            narrow();
        });
}

void DisputesTab::forget()
{
    m_board = {};
    m_shownRows.clear();
    m_shown.reset();
    m_ageing->setAgeing({}, Currency::euro());
}

bool DisputesTab::isIn(Choice choice, const DisputeRow& row) const
{
    const std::string me = foldForSearch(toStd(context().actor()));
    const auto isMe = [&me](const std::string& name) { return !name.empty() && foldForSearch(name) == me; };
    switch (choice) {
    case AllOpen: return row.isOpen();
    case Late: return row.isOpen() && row.daysPast > 0;
    case Mine: return row.isOpen() && (isMe(row.owner) || isMe(row.controller) || isMe(row.qualifier));
    default: return !row.isOpen();
    }
}

void DisputesTab::narrow()
{
    showContent(!m_board.rows.empty() || m_category->currentIndex() > 0 || m_owner->currentIndex() > 0);
    countChoices();
    m_shownRows.clear();
    for (std::size_t i = 0; i < m_board.rows.size(); ++i) {
        if (isIn(static_cast<Choice>(m_chosen), m_board.rows[i])) m_shownRows.push_back(i);
    }
    showRows(m_shownRows.size());
}

void DisputesTab::openCustomer(CustomerId customer)
{
    m_chosen = AllOpen;
    m_choices[AllOpen]->setChecked(true);
    RegisterTab::openCustomer(customer);
}

void DisputesTab::countChoices()
{
    const QString names[] = {tr("Open"), tr("Late"), tr("Mine"), tr("Resolved")};
    for (std::size_t choice = 0; choice < choiceTotal; ++choice) {
        const auto count = std::count_if(m_board.rows.begin(), m_board.rows.end(),
                                         [&](const DisputeRow& row) { return isIn(static_cast<Choice>(choice), row); });
        m_choices[choice]->setText(tr("%1  %2").arg(names[choice], countText(count)));
        m_choices[choice]->setAccessibleName(names[choice]);
    }
}

void DisputesTab::fillFilters()
{
    const QSignalBlocker quiet(m_owner);
    const QString chosen = m_owner->currentIndex() > 0 ? m_owner->currentText() : QString();
    m_owner->clear();
    m_owner->addItem(tr("All owners"));
    for (const std::string& owner : m_board.owners) m_owner->addItem(toQ(owner));
    if (!chosen.isEmpty() && m_owner->findText(chosen) < 0) m_owner->addItem(chosen);
    m_owner->setCurrentIndex(chosen.isEmpty() ? 0 : m_owner->findText(chosen));
}

QString DisputesTab::summary() const
{
    const DisputeCell total = m_board.ageing.total();
    if (m_board.rows.empty()) return {};
    const auto late = std::count_if(m_board.rows.begin(), m_board.rows.end(),
                                    [this](const DisputeRow& row) { return isIn(Late, row); });
    QStringList parts{tr("%n open dispute(s)", nullptr, total.count)};
    if (total.count > 0) parts << tr("%1 suspended").arg(amountText(total.amount));
    parts << tr("%n past the deadline", nullptr, static_cast<int>(late));
    return parts.join(QStringLiteral(" · "));
}

QStringList DisputesTab::titles() const
{
    return {tr("Customer"), tr("Category"), tr("Cause"), tr("Open"),
            tr("Owner"),    tr("Deadline"), tr("Past"),  tr("Tasks")};
}

RegisterCell DisputesTab::cell(std::size_t row, int column) const
{
    const DisputeRow& line = at(row);
    RegisterCell cell;
    switch (column) {
    case Customer:
        cell = textCell(toQ(line.customerName));
        cell.isStrong = true;
        break;
    case Category: return textCell(categoryWord(line.category));
    case Cause: return textCell(line.cause.empty() ? QStringLiteral("–") : toQ(line.cause));
    case Open:
        cell = textCell(dashedAmountText(line.isOpen() ? line.open : line.amount));
        cell.setAmount(line.isOpen() ? line.open : line.amount);
        cell.isMuted = !line.isOpen();
        break;
    case Owner:
        if (line.owner.empty() && line.isOpen()) cell.pills << Status{Icon::User, tr("nobody"), Tone::Amber};
        else cell = textCell(line.isOpen() ? toQ(line.owner) : toQ(line.resolver));
        break;
    case Deadline:
        cell = textCell(dateText(line.resolvedOn.value_or(line.deadlineOn)));
        cell.setDay(line.resolvedOn.value_or(line.deadlineOn));
        if (line.daysPast > 0) cell.tone = Tone::Red;
        else if (line.resolvedOn) cell.isMuted = true;
        break;
    case Past:
        cell = textCell(line.daysPast > 0 ? tr("%1 d").arg(line.daysPast) : QStringLiteral("–"));
        cell.order = line.daysPast;
        if (line.daysPast > 0) cell.tone = Tone::Red;
        break;
    case Tasks: {
        const bool isLate = std::any_of(line.tasks.begin(), line.tasks.end(),
                                        [](const OpenDisputeTask& task) { return task.daysLate > 0; });
        cell = textCell(line.tasks.empty() ? QStringLiteral("–") : QString::number(line.tasks.size()));
        cell.order = static_cast<std::int64_t>(line.tasks.size());
        if (isLate) cell.tone = Tone::Red;
        break;
    }
    default: break;
    }
    return cell;
}

std::string DisputesTab::searchKey(std::size_t row) const
{
    const DisputeRow& line = at(row);
    std::string text = line.customerName + ' ' + line.customerCode + ' ' + line.cause + ' ' + line.owner;
    for (const DisputedInvoice& invoice : line.invoices) text += ' ' + invoice.number;
    return foldForSearch(text);
}

} // namespace encours::ui
