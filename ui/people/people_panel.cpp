// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/people_panel.h"

#include "base/fold.h"
#include "people/leave_form.h"
#include "people/person_form.h"
#include "shell/app_context.h"
#include "support/doors.h"
#include "support/format.h"
#include "support/language.h"
#include "widgets/card.h"
#include "widgets/dense_table.h"
#include "widgets/plain_text.h"
#include "widgets/register_model.h"
#include "words/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

constexpr int leastTableHeight = 60; // two lines of a low window

enum PeopleColumn { Name, Role, Login, Customers, Overdue, Today };
enum LeaveColumn { From, To, FromOn, UntilOn, State };

constexpr int longestName = 100;
constexpr int formWidth = 336;

QString roleWord(const PersonRow& row)
{
    if (!row.isRecorded) return PeoplePanel::tr("not recorded");
    return toQ(words(currentLanguage(), "desk-role." + std::string{deskRoleCode(row.colleague.role)}));
}

QList<Status> todayPills(const PersonRow& row)
{
    QList<Status> pills;
    if (row.absence) {
        pills << Status{Icon::Clock,
                        PeoplePanel::tr("Away until %1 · %2").arg(dateText(row.absence->untilOn), toQ(row.absence->to)),
                        Tone::Amber};
    }
    for (const std::string& name : row.standingInFor)
        pills << Status{Icon::User, PeoplePanel::tr("Stands in for %1").arg(toQ(name)), Tone::Violet};
    return pills;
}

RegisterCell peopleCell(const PersonRow& row, int column)
{
    RegisterCell cell;
    switch (column) {
    case Name:
        cell.text = toQ(row.colleague.name);
        cell.isStrong = true;
        break;
    case Role:
        cell.text = roleWord(row);
        cell.isMuted = !row.isRecorded;
        break;
    case Login: cell.text = toQ(row.colleague.login); break;
    case Customers:
        cell.text = countText(row.customers);
        cell.order = row.customers;
        break;
    case Overdue:
        cell.text = amountText(row.overdue);
        cell.order = row.overdue.minorUnits();
        break;
    case Today: cell.pills = todayPills(row); break;
    default: break;
    }
    return cell;
}

RegisterCell leaveCell(const HandOver& leave, Date today, int column)
{
    RegisterCell cell;
    switch (column) {
    case From:
        cell.text = toQ(leave.from);
        cell.isStrong = true;
        break;
    case To: cell.text = toQ(leave.to); break;
    case FromOn:
        cell.text = dateText(leave.fromOn);
        cell.order = leave.fromOn.dayNumber();
        break;
    case UntilOn:
        cell.text = dateText(leave.untilOn);
        cell.order = leave.untilOn.dayNumber();
        break;
    case State:
        cell.pills << (leave.covers(today) ? Status{Icon::Clock, PeoplePanel::tr("Now"), Tone::Amber}
                                           : Status{Icon::Calendar, PeoplePanel::tr("To come"), Tone::Neutral});
        break;
    default: break;
    }
    return cell;
}

DenseTable* makeTable(RegisterModel* model, const char* name, QWidget* parent)
{
    auto* table = new DenseTable(parent);
    table->setObjectName(QString::fromLatin1(name));
    table->setModel(model);
    table->hideSortArrows();
    QHeaderView* header = table->horizontalHeader();
    for (int column = 0; column < model->columnCount(); ++column) {
        const int width = model->columns()[static_cast<std::size_t>(column)].width;
        if (width == 0) header->setSectionResizeMode(column, QHeaderView::Stretch);
        else header->resizeSection(column, width);
    }
    return table;
}

QVBoxLayout* columnIn(Card* card)
{
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 12, 1, 1);
    column->setSpacing(size::grid);
    return column;
}

} // namespace

PeoplePanel::PeoplePanel(AppContext& context, QWidget* parent) : SettingsSection(context, parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 0, 20, size::gap);
    column->setSpacing(12);
    column->addWidget(makeMeCard());
    const auto addRow = [column](Card* list, Card* form, int stretch) {
        auto* row = new QHBoxLayout;
        row->setSpacing(12);
        row->addWidget(list, 1);
        form->setFixedWidth(formWidth);
        row->addWidget(form);
        column->addLayout(row, stretch);
    };
    // Tab goes as they are made: from a list to the form beside it.
    Card* people = makePeopleCard();
    m_person = new PersonForm(this);
    addRow(people, m_person, 3);
    Card* leaves = makeLeavesCard();
    m_leave = new LeaveForm(this);
    addRow(leaves, m_leave, 2);
    connect(m_peopleTable, &DenseTable::rowOpened, m_person, &PersonForm::takeFocus);
    connect(m_person, &PersonForm::saveWanted, this, &PeoplePanel::savePerson);
    connect(m_person, &PersonForm::removeWanted, this, &PeoplePanel::removePerson);
    connect(m_person, &PersonForm::newWanted, this, [this] {
        m_peopleTable->clearSelection();
        m_peopleTable->setCurrentIndex({});
        m_person->setPerson(std::nullopt);
        m_person->takeFocus();
    });
    connect(m_leave, &LeaveForm::wanted, this, &PeoplePanel::handOver);
    connect(&context, &AppContext::actorChanged, this, &PeoplePanel::showMe);
}

Card* PeoplePanel::makeMeCard()
{
    auto* card = new Card(this);
    m_meTitle = plainLabel({}, TextRole::Strong, card);
    m_meHint = wrappedLabel({}, TextRole::Caption, card);
    m_meName = new QLineEdit(card);
    m_meName->setObjectName("myName");
    m_meName->setMaxLength(longestName);
    m_meRole = new QComboBox(card);
    m_meRole->setObjectName("myRole");
    m_meSave = new QPushButton(card);
    m_meSave->setObjectName("saveMe");
    m_meProblem = wrappedLabel({}, TextRole::Body, card);
    m_meProblem->setObjectName("myProblem");
    setTone(m_meProblem, Tone::Red);
    m_meProblem->hide();
    auto* line = new QHBoxLayout;
    line->setSpacing(size::grid);
    QWidget* const fields[] = {m_meName, m_meRole};
    for (int i = 0; i < 2; ++i) {
        m_meCaptions[i] = plainLabel({}, TextRole::Caption, card);
        m_meCaptions[i]->setBuddy(fields[i]);
        line->addWidget(m_meCaptions[i]);
        line->addWidget(fields[i], i == 0 ? 3 : 2);
    }
    line->addWidget(m_meSave);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(size::gap, 12, size::gap, 12);
    column->setSpacing(size::half);
    column->addWidget(m_meTitle);
    column->addLayout(line);
    column->addWidget(m_meHint);
    column->addWidget(m_meProblem);
    connect(m_meName, &QLineEdit::returnPressed, this, &PeoplePanel::saveMe);
    connect(m_meSave, &QPushButton::clicked, this, &PeoplePanel::saveMe);
    return card;
}

Card* PeoplePanel::makePeopleCard()
{
    auto* card = new Card(this);
    m_peopleTitle = plainLabel({}, TextRole::Strong, card);
    m_nobody = plainLabel({}, TextRole::Caption, card);
    m_nobody->setObjectName("customersOfNobody");
    m_people = new RegisterModel({{0}, {120}, {88}, {72, true}, {120, true}, {320}}, this);
    m_peopleTable = makeTable(m_people, "peopleTable", card);
    m_peopleTable->setMinimumHeight(leastTableHeight);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 12, 0);
    head->addWidget(m_peopleTitle, 1);
    head->addWidget(m_nobody);
    QVBoxLayout* column = columnIn(card);
    column->addLayout(head);
    column->addWidget(m_peopleTable, 1);
    connect(m_peopleTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PeoplePanel::choosePerson);
    return card;
}

Card* PeoplePanel::makeLeavesCard()
{
    auto* card = new Card(this);
    m_leavesTitle = plainLabel({}, TextRole::Strong, card);
    m_cancelLeave = new QPushButton(card);
    m_cancelLeave->setObjectName("cancelLeave");
    setLook(m_cancelLeave, "look", "link");
    m_noLeaves = wrappedLabel({}, TextRole::Caption, card);
    m_leaves = new RegisterModel({{0}, {208}, {112}, {112}, {112}}, this);
    m_leavesTable = makeTable(m_leaves, "leavesTable", card);
    m_leavesTable->setMinimumHeight(leastTableHeight);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 12, 0);
    head->addWidget(m_leavesTitle, 1);
    head->addWidget(m_cancelLeave);
    auto* nothing = new QHBoxLayout;
    nothing->setContentsMargins(12, 0, 12, 12);
    nothing->addWidget(m_noLeaves);
    QVBoxLayout* column = columnIn(card);
    column->addLayout(head);
    column->addWidget(m_leavesTable, 1);
    column->addLayout(nothing);
    column->addStretch();
    connect(m_cancelLeave, &QPushButton::clicked, this, &PeoplePanel::cancelLeave);
    connect(m_leavesTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PeoplePanel::updateLeaveButton);
    return card;
}

QString PeoplePanel::title() const
{
    return tr("People");
}

QList<std::pair<QString, QString>> PeoplePanel::keys() const
{
    return {{tr("Enter"), tr("Save the person or the leave that is typed")}};
}

void PeoplePanel::bookOpened()
{
    m_person->setPerson(std::nullopt);
    m_leave->setToday(context().today());
    showMe();
}

void PeoplePanel::bookClosed()
{
    showBoard({});
    m_person->setPerson(std::nullopt);
}

void PeoplePanel::refresh()
{
    const Desk* desk = context().desk();
    if (desk == nullptr) return;
    m_leave->setToday(context().today());
    context().runner().read(
        this, [desk, today = context().today()] { return ShowPeople(*desk).execute(today); },
        [this](PeopleBoard board) {
            if (context().desk() != nullptr) showBoard(std::move(board));
        });
}

void PeoplePanel::showBoard(PeopleBoard board)
{
    const int row = m_peopleTable->currentIndex().row();
    const auto source = m_people->sourceRow(row);
    const bool isKept = source && *source < m_board.rows.size();
    const QString kept = !m_wanted.isEmpty() ? m_wanted
                         : isKept            ? toQ(m_board.rows[*source].colleague.name)
                                             : QString();
    m_wanted.clear();
    m_board = std::move(board);
    m_people->setSource({m_board.rows.size(),
                         [this](std::size_t place, int column) { return peopleCell(m_board.rows[place], column); },
                         {}});
    m_leaves->setSource({m_board.handOvers.size(),
                         [this](std::size_t place, int column) {
                             return leaveCell(m_board.handOvers[place], context().today(), column);
                         },
                         {}});
    m_leavesTable->setVisible(!m_board.handOvers.empty());
    m_noLeaves->setVisible(m_board.handOvers.empty());
    m_nobody->setVisible(m_board.customersOfNobody > 0);
    m_nobody->setText(tr("%n customer(s) without a controller", nullptr, m_board.customersOfNobody));
    QStringList names;
    for (const PersonRow& person : m_board.rows) names << toQ(person.colleague.name);
    m_leave->setNames(names, context().actor());
    choosePersonNamed(kept);
    updateLeaveButton();
}

void PeoplePanel::choosePersonNamed(const QString& name)
{
    const std::string folded = foldForSearch(toStd(name));
    for (std::size_t place = 0; place < m_board.rows.size(); ++place) {
        if (folded.empty() || foldForSearch(m_board.rows[place].colleague.name) != folded) continue;
        if (const auto row = m_people->shownRow(place)) m_peopleTable->setCurrentIndex(m_people->index(*row, 0));
    }
}

void PeoplePanel::choosePerson()
{
    const auto place = m_people->sourceRow(m_peopleTable->currentIndex().row());
    if (place) m_person->setPerson(m_board.rows[*place]);
    else if (!m_person->isTouched()) m_person->setPerson(std::nullopt);
}

void PeoplePanel::updateLeaveButton()
{
    m_cancelLeave->setEnabled(m_leavesTable->currentIndex().isValid());
    m_cancelLeave->setVisible(!m_board.handOvers.empty());
}

void PeoplePanel::showMe()
{
    m_meName->setText(context().actor());
    const Desk* desk = context().desk();
    const auto people = desk != nullptr ? desk->people() : nullptr;
    const Colleague* me = people ? people->find(toStd(context().actor())) : nullptr;
    if (me != nullptr) m_meRole->setCurrentIndex(m_meRole->findData(static_cast<int>(me->role)));
    m_meHint->setText(
        tr("What you record bears this name, and “My customers” are those that name it as their controller. "
           "Account on the machine: %1.")
            .arg(context().login()));
}

void PeoplePanel::takeFocus()
{
    m_meName->setFocus();
}

void PeoplePanel::retranslate()
{
    m_meTitle->setText(tr("You"));
    const QString captions[] = {tr("Your name"), tr("Role")};
    QWidget* const fields[] = {m_meName, m_meRole};
    for (int i = 0; i < 2; ++i) {
        m_meCaptions[i]->setText(captions[i]);
        fields[i]->setAccessibleName(captions[i]);
    }
    fillRoles(m_meRole);
    m_meSave->setText(tr("It is me"));
    m_peopleTitle->setText(tr("Who works in this book"));
    m_people->setTitles({tr("Name"), tr("Role"), tr("Account"), tr("Customers"), tr("Overdue"), tr("Today")});
    m_peopleTable->setAccessibleName(tr("People"));
    m_leavesTitle->setText(tr("Leaves"));
    m_leaves->setTitles({tr("Who is away"), tr("Who stands in"), tr("First day"), tr("Last day"), tr("State")});
    m_leavesTable->setAccessibleName(tr("Leaves"));
    m_noLeaves->setText(
        tr("Nobody is away. During a leave, customers come onto the list of whoever stands in, marked."));
    m_cancelLeave->setText(tr("Cancel this leave"));
    m_person->retranslate();
    m_leave->retranslate();
    showMe();
    if (context().desk() != nullptr) showBoard(m_board);
}

} // namespace encours::ui
