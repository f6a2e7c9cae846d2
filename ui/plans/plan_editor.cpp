// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/plan_editor.h"

#include "plans/plan_numbers.h"
#include "plans/plan_words.h"
#include "plans/steps_model.h"
#include "plans/steps_table.h"
#include "support/format.h"
#include "widgets/card.h"
#include "widgets/pill.h"
#include "widgets/plain_text.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

constexpr int segmentColumns = 3;
constexpr int nameLimit = 60;

QVBoxLayout* columnOf(Card* card)
{
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(size::gap, 12, size::gap, size::gap);
    column->setSpacing(size::half);
    return column;
}

QPushButton* linkButton(const char* name, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setObjectName(QLatin1String(name));
    setLook(button, "look", "link");
    return button;
}

} // namespace

PlanEditor::PlanEditor(QWidget* parent) : QWidget(parent)
{
    setObjectName("planEditor");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(buildHead());
    column->addWidget(buildSteps());
    for (const NumberGroup group : {NumberGroup::Cadence, NumberGroup::Promises, NumberGroup::Escalation,
                                    NumberGroup::Preventive, NumberGroup::Litigation}) {
        auto* card = new PlanNumbersCard(group, this);
        connect(card, &PlanNumbersCard::changed, this, &PlanEditor::changed);
        m_numbers.push_back(card);
        column->addWidget(card);
    }
    column->addWidget(buildQuiet());
    column->addWidget(buildUsers());
    column->addStretch(1);
}

Card* PlanEditor::buildHead()
{
    auto* card = new Card(this);
    m_nameCaption = plainLabel({}, TextRole::Caption, card);
    m_name = new QLineEdit(card);
    m_name->setObjectName("planName");
    m_name->setMaxLength(nameLimit);
    m_nameCaption->setBuddy(m_name);
    m_codeCaption = plainLabel({}, TextRole::Caption, card);
    m_code = new QLineEdit(card);
    m_code->setObjectName("planCode");
    m_code->setReadOnly(true);
    m_code->setFocusPolicy(Qt::NoFocus);
    m_code->setFixedWidth(120);
    m_codeCaption->setBuddy(m_code);
    m_default = new Pill(card);
    m_makeDefault = linkButton("makeDefault", card);
    auto* grid = new QGridLayout(card);
    grid->setContentsMargins(size::gap, size::grid, size::gap, 12);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_nameCaption, 0, 0);
    grid->addWidget(m_name, 1, 0);
    grid->addWidget(m_codeCaption, 0, 1);
    grid->addWidget(m_code, 1, 1);
    grid->addWidget(m_default, 1, 2);
    grid->addWidget(m_makeDefault, 1, 3);
    connect(m_name, &QLineEdit::textEdited, this, &PlanEditor::changed);
    connect(m_makeDefault, &QPushButton::clicked, this, &PlanEditor::defaultWanted);
    return card;
}

Card* PlanEditor::buildSteps()
{
    auto* card = new Card(this);
    m_stepsTitle = plainLabel({}, TextRole::Strong, card);
    m_stepsHint = wrappedLabel({}, TextRole::Caption, card);
    m_steps = new StepsModel(card);
    m_table = new StepsTable(*m_steps, card);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(size::gap, 0, size::gap, 0);
    head->setSpacing(size::half);
    head->addWidget(m_stepsTitle, 1);
    m_add = linkButton("addStep", card);
    m_up = linkButton("stepUp", card);
    m_down = linkButton("stepDown", card);
    m_remove = linkButton("removeStep", card);
    for (QPushButton* button : {m_add, m_up, m_down, m_remove}) head->addWidget(button);
    m_stepsHint->setContentsMargins(size::gap, 0, size::gap, 0);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 12, 1, 1);
    column->setSpacing(size::half);
    column->addLayout(head);
    column->addWidget(m_stepsHint);
    column->addWidget(m_table);
    connect(m_add, &QPushButton::clicked, m_table, &StepsTable::addStep);
    connect(m_remove, &QPushButton::clicked, m_table, &StepsTable::removeCurrent);
    connect(m_up, &QPushButton::clicked, m_table, [this] { m_table->moveCurrent(-1); });
    connect(m_down, &QPushButton::clicked, m_table, [this] { m_table->moveCurrent(+1); });
    connect(m_steps, &StepsModel::stepsChanged, this, &PlanEditor::changed);
    return card;
}

Card* PlanEditor::buildQuiet()
{
    auto* card = new Card(this);
    m_quietTitle = plainLabel({}, TextRole::Strong, card);
    m_quietHint = wrappedLabel({}, TextRole::Caption, card);
    auto* days = new QHBoxLayout;
    days->setSpacing(size::gap);
    for (std::size_t i = 0; i < m_weekdays.size(); ++i) {
        m_weekdays[i] = new QCheckBox(card);
        m_weekdays[i]->setObjectName(QStringLiteral("quiet_%1").arg(i));
        connect(m_weekdays[i], &QCheckBox::toggled, this, [this] {
            if (!m_isFilling) emit changed();
        });
        days->addWidget(m_weekdays[i]);
    }
    days->addStretch(1);
    m_periodsCaption = plainLabel({}, TextRole::Caption, card);
    m_periods = new QLineEdit(card);
    m_periods->setObjectName("quietPeriods");
    m_periodsCaption->setBuddy(m_periods);
    QVBoxLayout* column = columnOf(card);
    column->addWidget(m_quietTitle);
    column->addWidget(m_quietHint);
    column->addLayout(days);
    column->addWidget(m_periodsCaption);
    column->addWidget(m_periods);
    connect(m_periods, &QLineEdit::textEdited, this, [this] {
        checkPeriods();
        emit changed();
    });
    return card;
}

Card* PlanEditor::buildUsers()
{
    auto* card = new Card(this);
    m_usersTitle = plainLabel({}, TextRole::Strong, card);
    m_usersHint = wrappedLabel({}, TextRole::Caption, card);
    m_usersHint->setObjectName("planUsers");
    m_segments = new QGridLayout;
    m_segments->setHorizontalSpacing(size::gap);
    m_segments->setVerticalSpacing(size::half);
    QVBoxLayout* column = columnOf(card);
    column->addWidget(m_usersTitle);
    column->addWidget(m_usersHint);
    column->addLayout(m_segments);
    return card;
}

void PlanEditor::setPlan(const PlanDraft& draft, std::size_t place, const PlanUsers& users, Currency currency)
{
    const DunningPlan& plan = draft.plan(place);
    m_isFilling = true;
    const QString name = nameOf(plan);
    if (m_name->text().simplified() != name) m_name->setText(name);
    m_code->setText(toQ(plan.code));
    const bool isDefault = plan.code == draft.defaultCode();
    m_default->setVisible(isDefault);
    m_makeDefault->setVisible(!isDefault);
    if (m_steps->steps() != plan.steps) m_steps->setSteps(plan.steps, currency);
    for (PlanNumbersCard* card : m_numbers) card->setPlan(plan, currency);
    for (std::size_t i = 0; i < m_weekdays.size(); ++i) m_weekdays[i]->setChecked(plan.quietWeekdays[i]);
    const auto typed = Closures::parse(toStd(m_periods->text()));
    if (!typed || !(*typed == plan.quietPeriods)) m_periods->setText(toQ(plan.quietPeriods.text()));
    checkPeriods();
    showUsers(draft, place, users);
    m_isFilling = false;
}

void PlanEditor::showUsers(const PlanDraft& draft, std::size_t place, const PlanUsers& users)
{
    const std::string& code = draft.plan(place).code;
    if (m_shownSegments != users.segments) {
        for (QCheckBox* box : m_boxes) delete box;
        m_boxes.clear();
        m_shownSegments = users.segments;
        for (std::size_t i = 0; i < users.segments.size(); ++i) {
            auto* box = new QCheckBox(m_usersHint->parentWidget());
            const QString segment = toQ(users.segments[i]);
            box->setObjectName("segment." + segment);
            connect(box, &QCheckBox::toggled, this, [this, segment](bool isOn) {
                if (!m_isFilling) emit segmentChanged(segment, isOn);
            });
            const int cell = static_cast<int>(i);
            m_segments->addWidget(box, cell / segmentColumns, cell % segmentColumns);
            m_boxes.push_back(box);
        }
    }
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        const std::string owner = draft.planOfSegment(users.segments[i]);
        QString text =
            QStringLiteral("%1 (%2)").arg(toQ(users.segments[i]), countText(users.customersBySegment[i].second));
        const bool isElsewhere = !owner.empty() && owner != code;
        if (isElsewhere) text += QStringLiteral(" · ") + nameOf(draft.plan(draft.placeOf(owner)));
        m_boxes[i]->setText(withoutMnemonics(text));
        m_boxes[i]->setAccessibleName(text);
        m_boxes[i]->setChecked(owner == code);
    }
    const int customers = users.countFor(draft, code);
    QString hint = tr("%n customer(s) are dunned by this plan.", nullptr, customers);
    if (m_boxes.empty())
        hint += ' ' + tr("Customers have no segments yet: the field “Segment” of their records gives them one.");
    else hint += ' ' + tr("Tick the segments that use it; a plan in a customer's own record goes before.");
    m_usersHint->setText(hint);
}

void PlanEditor::checkPeriods()
{
    const auto periods = Closures::parse(toStd(m_periods->text()));
    setLook(m_periods, "wrong", !periods.isDone());
}

DunningPlan PlanEditor::read(DunningPlan plan) const
{
    const QString name = m_name->text().simplified();
    if (name != nameOf(plan)) plan.name = toStd(name);
    plan.steps = m_steps->steps();
    for (const PlanNumbersCard* card : m_numbers) card->readInto(plan);
    for (std::size_t i = 0; i < m_weekdays.size(); ++i) plan.quietWeekdays[i] = m_weekdays[i]->isChecked();
    if (const auto periods = Closures::parse(toStd(m_periods->text()))) plan.quietPeriods = *periods;
    return plan;
}

void PlanEditor::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void PlanEditor::focusSteps()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void PlanEditor::retranslate()
{
    m_nameCaption->setText(tr("Name"));
    m_name->setAccessibleName(tr("Name of the plan"));
    m_codeCaption->setText(tr("Code"));
    m_code->setAccessibleName(tr("Code of the plan"));
    m_default->setStatus({Icon::Check, tr("default"), Tone::Green});
    m_makeDefault->setText(tr("Make it the default"));
    m_stepsTitle->setText(tr("Steps"));
    m_stepsHint->setText(
        tr("Done in this order, none is ever jumped over. Enter edits a cell, Alt with ↑ ↓ moves a step."));
    m_add->setText(tr("Add"));
    m_up->setText(QStringLiteral("↑"));
    m_down->setText(QStringLiteral("↓"));
    m_remove->setText(tr("Remove"));
    m_add->setAccessibleName(tr("Add a step"));
    m_up->setAccessibleName(tr("Move the step up"));
    m_down->setAccessibleName(tr("Move the step down"));
    m_remove->setAccessibleName(tr("Remove the step"));
    m_table->setAccessibleName(tr("Steps of the plan"));
    m_steps->retranslate();
    for (PlanNumbersCard* card : m_numbers) card->retranslate();
    m_quietTitle->setText(tr("Quiet days"));
    m_quietHint->setText(
        tr("No step of the plan falls on them. Promises, call-backs and legal deadlines keep their days."));
    const std::array names{tr("Monday"), tr("Tuesday"), tr("Wednesday"), tr("Thursday"), tr("Friday")};
    for (std::size_t i = 0; i < names.size(); ++i) {
        m_weekdays[i]->setText(names[i]);
        m_weekdays[i]->setAccessibleName(tr("Quiet on %1").arg(names[i]));
    }
    m_periodsCaption->setText(tr("Quiet periods, e.g. 03/08/2026-21/08/2026; 24/12/2026-02/01/2027"));
    m_periods->setAccessibleName(tr("Quiet periods"));
    m_usersTitle->setText(tr("Used by"));
}

} // namespace encours::ui
