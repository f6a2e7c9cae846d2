// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/objective_form.h"

#include "desk/figures/indicator_families.h"
#include "desk/objectives/objective_tables.h"
#include "shell/app_context.h"
#include "support/format.h"
#include "support/language.h"
#include "widgets/date_edit.h"
#include "widgets/plain_text.h"
#include "words/group_words.h"
#include "words/indicator_words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <array>

namespace encours::ui {
namespace {

constexpr int wholeBook = -1;
constexpr std::array groupings{Grouping::Controller, Grouping::Segment, Grouping::Salesperson, Grouping::Sector};

} // namespace

ObjectiveForm::ObjectiveForm(AppContext& context, QWidget* parent)
    : SidePanel(parent),
      m_context(context),
      m_indicator(new QComboBox(this)),
      m_scope(new QComboBox(this)),
      m_group(new QComboBox(this)),
      m_target(new QLineEdit(this)),
      m_from(new DateEdit(this)),
      m_by(new DateEdit(this)),
      m_note(new QLineEdit(this)),
      m_now(wrappedLabel({}, TextRole::Caption, this))
{
    setObjectName("objectiveForm");
    QGridLayout& grid = addGrid();
    m_indicatorCaption = addField(grid, m_indicator, "objectiveIndicator", 0, 0, 2);
    m_scopeCaption = addField(grid, m_scope, "objectiveScope", 1, 0);
    m_groupCaption = addField(grid, m_group, "objectiveGroup", 1, 1);
    m_targetCaption = addField(grid, m_target, "objectiveTarget", 2, 0, 2);
    m_fromCaption = addField(grid, m_from, "objectiveFrom", 3, 0);
    m_byCaption = addField(grid, m_by, "objectiveBy", 3, 1);
    m_noteCaption = addField(grid, m_note, "objectiveNote", 4, 0, 2);
    body().addWidget(m_now);
    for (QComboBox* choice : {m_indicator, m_scope, m_group})
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_back = addVerb("objectiveBack");
    m_save = addVerb("objectiveSave", true);
    connect(m_back, &QPushButton::clicked, this, &ObjectiveForm::left);
    connect(m_save, &QPushButton::clicked, this, &ObjectiveForm::save);
    connect(m_indicator, &QComboBox::currentIndexChanged, this, &ObjectiveForm::showNow);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &ObjectiveForm::fillGroups);
}

void ObjectiveForm::prepare(std::shared_ptr<const DashboardView> view)
{
    m_view = std::move(view);
    forgive();
    m_target->clear();
    m_note->clear();
    m_scope->setCurrentIndex(0);
    m_indicator->setCurrentIndex(0);
    for (DateEdit* day : {m_from, m_by}) day->setToday(m_context.today());
    m_from->setDate(m_context.today());
    m_by->setDate(m_context.today().plusMonths(3).lastOfMonth());
    fillGroups();
    showNow();
}

void ObjectiveForm::forget()
{
    m_view.reset();
    forgive();
    m_target->clear();
    m_note->clear();
    m_group->clear();
    m_now->clear();
}

void ObjectiveForm::focusFirst()
{
    m_indicator->setFocus(Qt::OtherFocusReason);
}

std::optional<IndicatorCode> ObjectiveForm::indicator() const
{
    const QVariant chosen = m_indicator->currentData();
    return chosen.isValid() ? std::optional(static_cast<IndicatorCode>(chosen.toInt())) : std::nullopt;
}

std::optional<Grouping> ObjectiveForm::grouping() const
{
    const QVariant chosen = m_scope->currentData();
    if (!chosen.isValid() || chosen.toInt() == wholeBook) return std::nullopt;
    return static_cast<Grouping>(chosen.toInt());
}

void ObjectiveForm::fillIndicators()
{
    const QSignalBlocker quiet(m_indicator);
    const int chosen = qMax(0, m_indicator->currentIndex());
    m_indicator->clear();
    for (const IndicatorFamily family : allIndicatorFamilies()) {
        for (const IndicatorCode code : membersOf(family)) {
            if (canBeAimedAt(code))
                m_indicator->addItem(toQ(indicatorName(currentLanguage(), code)), static_cast<int>(code));
        }
    }
    m_indicator->setCurrentIndex(chosen);
}

void ObjectiveForm::fillScopes()
{
    const QSignalBlocker quiet(m_scope);
    const int chosen = qMax(0, m_scope->currentIndex());
    m_scope->clear();
    m_scope->addItem(toQ(scopeText({}, currentLanguage())), wholeBook);
    for (const Grouping each : groupings)
        m_scope->addItem(toQ(wordsFor(currentLanguage(), each)), static_cast<int>(each));
    m_scope->setCurrentIndex(chosen);
}

/// The groups that some customer belongs to; those without a text are no group to aim at.
void ObjectiveForm::fillGroups()
{
    const auto chosen = grouping();
    m_group->clear();
    m_group->setEnabled(chosen.has_value());
    if (!chosen || !m_view) return;
    const Groups groups = groupsOf(*m_view->portfolio, *chosen, m_view->rules.book);
    for (const Group& group : groups.groups) {
        if (!group.key.empty()) m_group->addItem(toQ(groupName(currentLanguage(), *chosen, group)), toQ(group.key));
    }
}

void ObjectiveForm::showNow()
{
    const auto code = indicator();
    const Indicator* const figure = code && m_view ? m_view->figures.find(*code) : nullptr;
    m_now->clear();
    if (figure == nullptr) return;
    const QString value = toQ(indicatorText(currentLanguage(), *figure, m_view->figures.currency));
    m_now->setText((isLessBetter(*code) ? tr("Less is better. On %1 the whole book stands at %2.")
                                        : tr("More is better. On %1 the whole book stands at %2."))
                       .arg(dateText(m_view->figures.asOf), value));
}

std::optional<Date> ObjectiveForm::dayOf(DateEdit* edit)
{
    const auto read = edit->commit();
    if (read && *read) return **read;
    refuse(read ? tr("Enter a day.") : m_context.sentence(read.fault()), edit);
    return std::nullopt;
}

std::optional<ObjectiveScope> ObjectiveForm::scope()
{
    ObjectiveScope scope{grouping(), {}};
    if (!scope.grouping) return scope;
    if (m_group->currentIndex() < 0) {
        refuse(tr("No customer says this: choose another scope."), m_scope);
        return std::nullopt;
    }
    scope.key = toStd(m_group->currentData().toString());
    return scope;
}

void ObjectiveForm::save()
{
    forgive();
    for (QWidget* field : {static_cast<QWidget*>(m_scope), static_cast<QWidget*>(m_target)})
        setLook(field, "wrong", false);
    const auto code = indicator();
    if (!code || !m_view) return;
    const auto about = scope();
    if (!about) return;
    const auto target = parseTarget(*code, toStd(m_target->text()), m_view->figures.currency);
    if (m_target->text().trimmed().isEmpty() || !target) {
        refuse(m_target->text().trimmed().isEmpty() ? tr("Enter the number to reach.")
                                                    : m_context.sentence(target.fault()),
               m_target);
        return;
    }
    const auto from = dayOf(m_from);
    if (!from) return;
    const auto by = dayOf(m_by);
    if (!by) return;
    if (!(*from < *by)) {
        refuse(tr("The day to reach it by comes after the day it counts from."), m_by);
        return;
    }
    emit entered({{}, *code, *about, *from, *by, *target, toStd(m_note->text().trimmed())});
}

void ObjectiveForm::retranslate()
{
    setHead(tr("New objective"), tr("A number to be reached by a day."));
    setAccessibleName(tr("New objective"));
    nameField(m_indicatorCaption, tr("Figure"));
    nameField(m_scopeCaption, tr("Of whom"));
    nameField(m_groupCaption, tr("Group"));
    nameField(m_targetCaption, tr("To reach (400000, 45,0, 80)"));
    nameField(m_fromCaption, tr("Counts from"));
    nameField(m_byCaption, tr("To be reached by"));
    nameField(m_noteCaption, tr("Note"));
    m_back->setText(tr("Back"));
    m_save->setText(tr("Set the objective"));
    for (DateEdit* day : {m_from, m_by}) day->retranslate();
    fillIndicators();
    fillScopes();
    fillGroups();
    showNow();
}

} // namespace encours::ui
