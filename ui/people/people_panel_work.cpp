// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel does to the book; building and showing stand in people_panel.cpp.
#include "people/leave_form.h"
#include "people/people_panel.h"
#include "people/person_form.h"
#include "shell/app_context.h"
#include "support/doors.h"
#include "support/format.h"
#include "widgets/dense_table.h"
#include "widgets/register_model.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace encours::ui {

void PeoplePanel::command(std::function<Result<Done>(EditPeople&)> work, std::function<void()> accepted,
                          std::function<void(const QString&)> refused)
{
    Desk* desk = context().desk();
    if (desk == nullptr) return;
    context().runner().run(
        this,
        [desk, work = std::move(work)] {
            EditPeople edit(*desk);
            return work(edit);
        },
        [this, accepted = std::move(accepted), refused = std::move(refused)](const Result<Done>& done) {
            if (!done) {
                refused(context().sentence(done.fault()));
                return;
            }
            accepted();
            context().notifyChanged();
        });
}

void PeoplePanel::saveMe()
{
    const std::string name = toStd(m_meName->text().simplified());
    const Colleague me{name, static_cast<DeskRole>(m_meRole->currentData().toInt()), toStd(context().login())};
    m_meProblem->hide();
    command([me](EditPeople& edit) { return edit.introduce(me); },
            [this, name] {
                context().setProfileName(toQ(name));
                m_wanted = toQ(name);
                context().toast(tr("You are %1").arg(toQ(name)));
            },
            [this](const QString& sentence) {
                m_meProblem->setText(sentence);
                m_meProblem->show();
                m_meName->setFocus();
            });
}

void PeoplePanel::savePerson(const QString& formerName, const Colleague& colleague)
{
    command([former = toStd(formerName), colleague](
                EditPeople& edit) { return former.empty() ? edit.add(colleague) : edit.change(former, colleague); },
            [this, colleague] {
                m_wanted = toQ(colleague.name);
                m_person->setPerson(std::nullopt);
                context().toast(tr("%1 saved").arg(toQ(colleague.name)));
            },
            [this](const QString& sentence) { m_person->refuse(sentence); });
}

void PeoplePanel::removePerson(const QString& name)
{
    const Question question{
        tr("Remove a person"),
        tr("%1 is taken out of the list of people, with the leaves that name this person. Customers and what "
           "was recorded stay as they are.")
            .arg(name),
        tr("Remove from the list")};
    if (!doors().confirm(this, question)) return;
    command([name = toStd(name)](EditPeople& edit) { return edit.remove(name); },
            [this, name] {
                m_person->setPerson(std::nullopt);
                context().toast(tr("%1 removed from the list").arg(name));
            },
            [this](const QString& sentence) { m_person->refuse(sentence); });
}

void PeoplePanel::handOver(const HandOver& leave)
{
    command([leave](EditPeople& edit) { return edit.handOver(leave); },
            [this, leave] {
                m_leave->accepted();
                context().toast(
                    tr("From %1 to %2, %3 serves the customers of %4")
                        .arg(dateText(leave.fromOn), dateText(leave.untilOn), toQ(leave.to), toQ(leave.from)));
            },
            [this](const QString& sentence) { m_leave->refuse(sentence); });
}

void PeoplePanel::cancelLeave()
{
    const auto place = m_leaves->sourceRow(m_leavesTable->currentIndex().row());
    if (!place) return;
    const HandOver leave = m_board.handOvers[*place];
    command([leave](EditPeople& edit) { return edit.cancelHandOver(leave.from, leave.fromOn); },
            [this, leave] {
                const auto again = [this, leave] { handOver(leave); };
                context().toast(tr("The leave of %1 is cancelled").arg(toQ(leave.from)), Tone::Neutral, tr("Undo"),
                                again);
            },
            [this](const QString& sentence) { m_leave->refuse(sentence); });
}

} // namespace encours::ui
