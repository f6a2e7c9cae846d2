// SPDX-License-Identifier: GPL-3.0-or-later
// Asking for what the tab of the team shows, and recording objectives; how it is built stands in team_tab.cpp.
#include "dashboard/objective_form.h"
#include "dashboard/team_rows.h"
#include "dashboard/team_tab.h"
#include "dashboard/work_chart.h"
#include "desk/activity/activity_tables.h"
#include "desk/aged_figures.h"
#include "desk/objectives/objective_tables.h"
#include "shell/app_context.h"
#include "support/doors.h"
#include "support/format.h"
#include "support/language.h"
#include "widgets/date_edit.h"
#include "widgets/dense_table.h"
#include "widgets/plain_text.h"
#include "words/group_words.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace encours::ui {
namespace {

enum Period { Days30, Month, MonthBefore, Quarter, Free };
constexpr int daysOfPeriod = 30;
constexpr int monthsOfQuarter = 3;

/// Largest overdue amount first.
AgedBalance salesOf(const DashboardView& view)
{
    const Groups groups = groupsOf(*view.portfolio, Grouping::Salesperson, view.rules.book);
    AgedBalance balance = agedBalanceOf(*view.portfolio, view.question.asOf, groups, view.settings.ageBounds);
    std::stable_sort(balance.rows.begin(), balance.rows.end(), [](const AgedRow& left, const AgedRow& right) {
        return right.ageing.overdue() < left.ageing.overdue();
    });
    return shownBalance(std::move(balance), view.settings, view.rules.book.usualVat);
}

} // namespace

void TeamTab::fillPeriods()
{
    const QSignalBlocker quiet(m_period);
    const int chosen = qMax(0, m_period->currentIndex());
    m_period->clear();
    m_period->addItems({tr("30 days"), tr("This month"), tr("The month before"), tr("This quarter"), tr("Free dates")});
    m_period->setCurrentIndex(chosen);
}

ActivityQuestion TeamTab::periodOn(Date day) const
{
    switch (m_period->currentIndex()) {
    case Month: return {day.firstOfMonth(), day};
    case MonthBefore: {
        const Date before = day.firstOfMonth().plusDays(-1);
        return {before.firstOfMonth(), before};
    }
    case Quarter: {
        const int monthsInto = (day.parts().month - 1) % monthsOfQuarter;
        return {day.firstOfMonth().plusMonths(-monthsInto), day};
    }
    default: return {day.plusDays(1 - daysOfPeriod), day};
    }
}

void TeamTab::choosePeriod()
{
    showPeriod();
    ask();
    if (m_period->currentIndex() == Free) {
        m_from->setFocus();
        m_from->selectAll();
    }
}

/// The days of a period that is no free one follow the day of the page.
void TeamTab::showPeriod()
{
    const bool isFree = m_period->currentIndex() == Free;
    for (DateEdit* day : {m_from, m_to}) {
        day->setEnabled(isFree);
        day->setToday(context().today());
    }
    if (!m_view || (isFree && m_from->date() && m_to->date())) return;
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    const ActivityQuestion period = periodOn(m_view->question.asOf);
    m_from->setDate(period.from);
    m_to->setDate(period.to);
}

std::optional<ActivityQuestion> TeamTab::question()
{
    m_problem->hide();
    if (m_period->currentIndex() != Free) return periodOn(m_view->question.asOf);
    const auto from = m_from->typed();
    const auto to = m_to->typed();
    QString wrong;
    if (!from || !to) wrong = context().sentence(from ? to.fault() : from.fault());
    else if (!*from || !*to) wrong = tr("Enter both days of the period.");
    else if (**to < **from) wrong = tr("The period ends before it begins.");
    if (wrong.isEmpty()) return ActivityQuestion{**from, **to, {}};
    m_problem->setText(wrong);
    m_problem->show();
    return std::nullopt;
}

void TeamTab::showView(std::shared_ptr<const DashboardView> view, bool isDragging)
{
    m_view = std::move(view);
    showPeriod();
    if (!isDragging) ask();
}

void TeamTab::ask()
{
    Desk* desk = context().desk();
    if (desk == nullptr || !m_view) return;
    m_isAskWanted = true;
    if (m_isAsking) return;
    m_isAskWanted = false;
    auto asked = question();
    if (!asked) return;
    asked->minutesPerCall = m_view->settings.minutesPerCall;
    m_isAsking = true;
    context().runner().read(
        this,
        [desk, view = m_view, asked = *asked]() -> Answer {
            return {view, ShowActivity(*desk).execute(asked), salesOf(*view)};
        },
        [this, book = m_book](Answer answer) {
            if (book == m_book) {
                showAnswer(std::move(answer));
                return;
            }
            m_isAsking = false;
            if (m_isAskWanted) ask();
        });
}

/// The objectives come after: they need the store, and the thread that records.
void TeamTab::askObjectives(Date asOf)
{
    Desk* desk = context().desk();
    if (desk == nullptr) {
        m_isAsking = false;
        return;
    }
    context().runner().run(
        this, [desk, asOf] { return ShowObjectives(*desk).execute(asOf); },
        [this, book = m_book](Result<std::vector<ObjectiveProgress>> progress) {
            m_isAsking = false;
            if (book == m_book) showProgress(std::move(progress));
            if (m_isAskWanted) ask();
        });
}

void TeamTab::showAnswer(Answer answer)
{
    m_activity = std::move(answer.activity);
    m_salesBalance = std::move(answer.sales);
    fillTables();
    emit statusChanged();
    askObjectives(answer.view->question.asOf);
}

void TeamTab::showProgress(Result<std::vector<ObjectiveProgress>> progress)
{
    if (!progress) {
        context().toast(progress.fault());
        return;
    }
    if (m_wantedObjective.empty()) {
        if (const ObjectiveProgress* chosen = currentObjective()) m_wantedObjective = chosen->objective.id;
    }
    m_progress = std::move(progress).value();
    showObjectives();
}

void TeamTab::sayHint()
{
    if (m_activity && m_activity->people.empty())
        m_peopleHint->setText(tr("Nobody has recorded a call or a letter in this period."));
    else
        m_peopleHint->setText(
            tr("Effect: calls and letters about something overdue that a payment followed within %n day(s)", nullptr,
               effectDays));
}

/// The rows of all, and of the whole balance, stand last.
void TeamTab::fillTables()
{
    sayHint();
    if (!m_activity || !m_salesBalance) {
        for (RegisterModel* model : {m_peopleModel, m_listModel, m_weekModel, m_salesModel}) model->setSource({});
        m_chart->setWeeks({});
        return;
    }
    const ActivityReport& report = *m_activity;
    const std::size_t people = report.people.size();
    m_peopleModel->setSource({people == 0 ? 0 : people + 1,
                              [this, people](std::size_t row, int column) {
                                  const bool isTotal = row == people;
                                  return personCell(isTotal ? m_activity->all : m_activity->people[row], isTotal,
                                                    column);
                              },
                              {}});
    m_listModel->setSource({report.lists.size(),
                            [this](std::size_t row, int column) { return listCell(m_activity->lists[row], column); },
                            {}});
    m_weekModel->setSource({report.weeks.size(),
                            [this](std::size_t row, int column) { return weekCell(m_activity->weeks[row], column); },
                            {}});
    const std::size_t sellers = m_salesBalance->rows.size();
    m_salesModel->setSource({sellers == 0 ? 0 : sellers + 1,
                             [this, sellers](std::size_t row, int column) {
                                 if (row == sellers) return salesCell(tr("All"), m_salesBalance->total, true, column);
                                 const AgedRow& line = m_salesBalance->rows[row];
                                 const QString name = toQ(
                                     groupName(currentLanguage(), Grouping::Salesperson, Group{line.key, line.name}));
                                 return salesCell(name, line.ageing, false, column);
                             },
                             {}});
    m_chart->setWeeks(report.weeks);
}

const ObjectiveProgress* TeamTab::currentObjective() const
{
    const auto place = m_objectiveModel->sourceRow(m_objectives->currentIndex().row());
    return place && *place < m_progress.size() ? &m_progress[*place] : nullptr;
}

void TeamTab::showObjectives()
{
    const Currency currency = m_view ? m_view->figures.currency : Currency::euro();
    m_objectiveModel->setSource(
        {m_progress.size(),
         [this, currency](std::size_t row, int column) { return objectiveCell(m_progress[row], currency, column); },
         {}});
    connect(m_objectives->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TeamTab::showObjective,
            Qt::UniqueConnection);
    const auto wanted = std::find_if(m_progress.begin(), m_progress.end(), [this](const ObjectiveProgress& each) {
        return each.objective.id == m_wantedObjective;
    });
    m_wantedObjective.clear();
    if (!m_progress.empty())
        m_objectives->selectRow(wanted == m_progress.end() ? 0 : static_cast<int>(wanted - m_progress.begin()));
    showObjective();
}

void TeamTab::showObjective()
{
    const ObjectiveProgress* chosen = currentObjective();
    m_end->setEnabled(chosen != nullptr);
    if (chosen != nullptr) m_objectiveText->setText(objectiveSentence(*chosen, m_view->figures.currency));
    else
        m_objectiveText->setText(
            tr("No objective yet: a number to be reached by a day stands here with its progress."));
}

void TeamTab::openForm()
{
    if (!m_view || context().desk() == nullptr) return;
    if (m_form->isHidden()) m_form->prepare(m_view);
    m_form->show();
    m_form->focusFirst();
}

void TeamTab::closeForm()
{
    m_form->hide();
    m_objectives->setFocus();
}

void TeamTab::record(const Objective& objective)
{
    Desk* desk = context().desk();
    if (desk == nullptr) return;
    context().runner().run(
        this, [desk, objective] { return EditObjectives(*desk).add({objective, newKey(), false}); },
        [this](const Result<Objective>& added) {
            if (!added) {
                m_form->refuse(context().sentence(added.fault()));
                return;
            }
            m_wantedObjective = added->id;
            closeForm();
            context().notifyChanged();
            context().toast(tr("The objective is set."), Tone::Green);
        });
}

void TeamTab::endObjective()
{
    Desk* desk = context().desk();
    const ObjectiveProgress* chosen = currentObjective();
    if (desk == nullptr || chosen == nullptr) return;
    const QString name = toQ(objectiveText(chosen->objective, m_view->figures.currency, currentLanguage()));
    const bool isMeant =
        doors().confirm(this, {tr("Take an objective back"), tr("%1\n\nIt goes as if it had never been set.").arg(name),
                               tr("Take back")});
    if (!isMeant) return;
    context().runner().run(
        this, [desk, id = chosen->objective.id] { return EditObjectives(*desk).end(id, newKey()); },
        [this](const Result<Done>& ended) {
            if (!ended) {
                context().toast(ended.fault());
                return;
            }
            context().notifyChanged();
            context().toast(tr("The objective is taken back."), Tone::Green);
        });
}

std::vector<FigureTable> TeamTab::tables() const
{
    const Language language = currentLanguage();
    std::vector<FigureTable> tables;
    if (m_activity) tables = activityTables(*m_activity, language);
    if (m_salesBalance && m_view) tables.push_back(agedFigures(*m_salesBalance, m_view->settings, language));
    if (m_view && !m_progress.empty())
        tables.push_back(objectiveTable(m_progress, m_view->question.asOf, m_view->figures.currency, language));
    return tables;
}

QString TeamTab::status() const
{
    if (!m_activity) return {};
    return tr("From %1 to %2").arg(dateText(m_activity->question.from), dateText(m_activity->question.to));
}

void TeamTab::forget()
{
    ++m_book;
    m_isAskWanted = false;
    m_view.reset();
    m_activity.reset();
    m_salesBalance.reset();
    m_progress.clear();
    m_wantedObjective.clear();
    m_problem->hide();
    m_form->forget();
    m_form->hide();
    fillTables();
    showObjectives();
}

} // namespace encours::ui
