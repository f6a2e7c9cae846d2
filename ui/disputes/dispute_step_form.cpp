// SPDX-License-Identifier: GPL-3.0-or-later
#include "disputes/dispute_step_form.h"

#include "risk/side_panel.h"
#include "shell/app_context.h"
#include "support/format.h"
#include "support/language.h"
#include "widgets/amount_edit.h"
#include "widgets/date_edit.h"
#include "widgets/plain_text.h"
#include "words/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace encours::ui {
namespace {

constexpr int textLength = 500;
constexpr int personLength = 100;
constexpr DisputeCategory categories[] = {DisputeCategory::Administrative, DisputeCategory::Commercial,
                                          DisputeCategory::Technical};
constexpr DisputeResolution resolutions[] = {DisputeResolution::CreditNote, DisputeResolution::Rejected,
                                             DisputeResolution::Settled};

template <typename T, std::size_t count>
void fill(QComboBox& box, const T (&values)[count])
{
    const QSignalBlocker quiet(&box);
    const int chosen = qMax(0, box.currentIndex());
    box.clear();
    for (const T value : values)
        box.addItem(capitalised(toQ(wordsFor(currentLanguage(), value))), static_cast<int>(value));
    box.setCurrentIndex(chosen);
}

} // namespace

DisputeStepForm::DisputeStepForm(AppContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_action(new QComboBox(this)),
      m_category(new QComboBox(this)),
      m_resolution(new QComboBox(this)),
      m_person(new QLineEdit(this)),
      m_text(new QLineEdit(this)),
      m_due(new DateEdit(this)),
      m_amount(new AmountEdit(this)),
      m_hint(wrappedLabel({}, TextRole::Caption, this))
{
    m_person->setMaxLength(personLength);
    m_text->setMaxLength(textLength);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, size::grid, 0, 0);
    grid->setHorizontalSpacing(size::grid);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_actionCaption = addField(*grid, m_action, "disputeAction", 0, 0, 2);
    const auto add = [&](QWidget* field, const char* name, int row, int column, int span, std::vector<Action> actions) {
        m_fields.push_back({field, addField(*grid, field, name, row, column, span), std::move(actions)});
    };
    add(m_resolution, "resolution", 1, 0, 1, {Resolve});
    add(m_amount, "creditedAmount", 1, 1, 1, {Resolve});
    add(m_category, "newCategory", 2, 0, 2, {Category});
    add(m_text, "stepText", 3, 0, 2, {Note, Task, Resolve});
    add(m_person, "stepPerson", 4, 0, 1, {Task, Owner, Resolve});
    add(m_due, "stepDue", 4, 1, 1, {Task, Deadline});
    grid->addWidget(m_hint, 10, 0, 1, 2);
    connect(m_action, &QComboBox::currentIndexChanged, this, [this] {
        showFields();
        propose();
        emit actionChanged();
    });
    connect(m_resolution, &QComboBox::currentIndexChanged, this, &DisputeStepForm::showFields);
    retranslate();
}

DisputeStepForm::Action DisputeStepForm::action() const
{
    return static_cast<Action>(qMax(0, m_action->currentIndex()));
}

void DisputeStepForm::choose(Action action)
{
    m_action->setCurrentIndex(action);
}

void DisputeStepForm::setDispute(const std::optional<DisputeRow>& row)
{
    const bool isSame = row && m_row && row->dispute == m_row->dispute;
    m_row = row;
    setEnabled(row && row->isOpen());
    if (!isSame) reset();
}

void DisputeStepForm::reset()
{
    m_text->clear();
    m_action->setCurrentIndex(Note);
    m_resolution->setCurrentIndex(0);
    propose();
}

/// What is most likely, so that Enter is enough.
void DisputeStepForm::propose()
{
    m_due->setToday(m_context.today());
    m_person->clear();
    m_amount->setAmount(std::nullopt);
    if (!m_row) return;
    m_due->setDate(std::max(m_row->deadlineOn, m_context.today()));
    m_amount->setCurrency(m_row->amount.currency());
    m_category->setCurrentIndex(m_category->findData(static_cast<int>(m_row->category)));
    if (action() == Resolve || action() == Task) m_person->setText(toQ(m_row->owner));
    if (action() == Resolve) {
        m_hint->setText(tr("Whoever qualified the dispute (%1) does not resolve it: name the person who did.")
                            .arg(toQ(m_row->qualifier.empty() ? m_row->controller : m_row->qualifier)));
    }
}

void DisputeStepForm::showFields()
{
    for (const Field& each : m_fields) {
        const bool isWanted = std::find(each.actions.begin(), each.actions.end(), action()) != each.actions.end();
        each.field->setVisible(isWanted);
        each.caption->setVisible(isWanted);
    }
    const bool isCredit =
        m_resolution->currentData().toInt() == static_cast<int>(DisputeResolution::CreditNote) && action() == Resolve;
    const auto& amount = m_fields[1];
    amount.field->setVisible(isCredit);
    amount.caption->setVisible(isCredit);
    m_hint->setVisible(action() == Resolve);
    const auto& text = m_fields[3];
    nameField(text.caption, action() == Task ? tr("What is to be done") : tr("Note"));
    nameField(m_fields[4].caption, action() == Resolve ? tr("Resolved by")
                                   : action() == Owner ? tr("New owner")
                                                       : tr("Done by"));
    nameField(m_fields[5].caption, action() == Deadline ? tr("New deadline") : tr("By"));
}

void DisputeStepForm::focusFirst()
{
    switch (action()) {
    case Owner: m_person->setFocus(Qt::OtherFocusReason); break;
    case Deadline: m_due->setFocus(Qt::OtherFocusReason); break;
    case Category: m_category->setFocus(Qt::OtherFocusReason); break;
    case Resolve: m_resolution->setFocus(Qt::OtherFocusReason); break;
    default: m_text->setFocus(Qt::OtherFocusReason); break;
    }
}

std::optional<DisputeStepForm::Step> DisputeStepForm::collect(SidePanel& panel)
{
    panel.forgive();
    for (QWidget* field : {static_cast<QWidget*>(m_person), static_cast<QWidget*>(m_text)})
        setLook(field, "wrong", false);
    if (!m_row) return std::nullopt;
    return action() == Resolve ? collectVerdict(panel) : collectStep(panel);
}

std::optional<DisputeStepForm::Step> DisputeStepForm::collectStep(SidePanel& panel)
{
    DisputeStepRequest request;
    request.customer = m_row->customer;
    request.dispute = m_row->dispute;
    request.key = newKey();
    constexpr DisputeStepKind kinds[] = {DisputeStepKind::Note, DisputeStepKind::TaskOpened, DisputeStepKind::Owner,
                                         DisputeStepKind::Deadline, DisputeStepKind::Qualified};
    request.kind = kinds[action()];
    if (action() == Note || action() == Task) {
        request.text = toStd(m_text->text().trimmed());
        if (request.text.empty()) {
            panel.refuse(action() == Task ? tr("Say what is to be done.") : tr("Write the note."), m_text);
            return std::nullopt;
        }
    }
    if (action() == Task || action() == Owner) request.person = toStd(m_person->text().trimmed());
    if (action() == Owner && request.person.empty()) {
        panel.refuse(tr("Name the person who is to resolve it."), m_person);
        return std::nullopt;
    }
    if (action() == Task || action() == Deadline) {
        const auto due = m_due->commit();
        if (!due || (action() == Deadline && !*due)) {
            panel.refuse(due ? tr("Enter the new deadline.") : m_context.sentence(due.fault()), m_due);
            return std::nullopt;
        }
        request.dueOn = *due;
    }
    request.category = static_cast<DisputeCategory>(m_category->currentData().toInt());
    return request;
}

std::optional<DisputeStepForm::Step> DisputeStepForm::collectVerdict(SidePanel& panel)
{
    encours::DisputeVerdict verdict;
    verdict.customer = m_row->customer;
    verdict.dispute = m_row->dispute;
    verdict.resolution = static_cast<DisputeResolution>(m_resolution->currentData().toInt());
    verdict.resolvedBy = toStd(m_person->text().trimmed());
    verdict.note = toStd(m_text->text().trimmed());
    verdict.key = newKey();
    if (verdict.resolvedBy.empty()) {
        panel.refuse(tr("Name the person who resolved it."), m_person);
        return std::nullopt;
    }
    if (verdict.resolution == DisputeResolution::CreditNote) {
        const auto amount = m_amount->commit();
        if (!amount) {
            panel.refuse(m_context.sentence(amount.fault()), m_amount);
            return std::nullopt;
        }
        verdict.amount = *amount;
    }
    return verdict;
}

QString DisputeStepForm::verb() const
{
    switch (action()) {
    case Note: return tr("Record the note");
    case Task: return tr("Give the task");
    case Owner: return tr("Change the owner");
    case Deadline: return tr("Change the deadline");
    case Category: return tr("Change the category");
    default: return tr("Close the dispute");
    }
}

void DisputeStepForm::fillChoices()
{
    const QSignalBlocker quiet(m_action);
    const int chosen = qMax(0, m_action->currentIndex());
    m_action->clear();
    m_action->addItems({tr("Note"), tr("Task"), tr("Another owner"), tr("Another deadline"), tr("Another category"),
                        tr("Resolution")});
    m_action->setCurrentIndex(chosen);
    fill(*m_category, categories);
    fill(*m_resolution, resolutions);
}

void DisputeStepForm::retranslate()
{
    fillChoices();
    nameField(m_actionCaption, tr("What happens"));
    nameField(m_fields[0].caption, tr("How it ended"));
    nameField(m_fields[1].caption, tr("Credit note of"));
    nameField(m_fields[2].caption, tr("Category"));
    m_amount->setPlaceholderText(tr("all that is disputed"));
    m_amount->retranslate();
    m_due->retranslate();
    showFields();
}

} // namespace encours::ui
