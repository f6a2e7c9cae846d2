// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/task_panel.h"

#include "support/format.h"
#include "support/language.h"
#include "widgets/plain_text.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace encours::ui {

namespace {

constexpr std::size_t mostSteps = 3;

/// What has a day set by others comes first.
constexpr std::array order{TaskKind::DeclareClaim, TaskKind::LegalDeadline,    TaskKind::FormalNotice,
                           TaskKind::CourtRequest, TaskKind::NotifyInsurer,    TaskKind::FactorAlert,
                           TaskKind::PaymentPlan,  TaskKind::PassToLitigation, TaskKind::ResolveDispute,
                           TaskKind::DisputeStep,  TaskKind::WriteStep,        TaskKind::FindContact,
                           TaskKind::Allocate};

/// The register of the risk page that treats a task.
QString riskPlace(TaskKind kind)
{
    switch (kind) {
    case TaskKind::DeclareClaim:
    case TaskKind::LegalDeadline: return QStringLiteral("proceedings");
    case TaskKind::NotifyInsurer: return QStringLiteral("limits");
    case TaskKind::FactorAlert: return QStringLiteral("factoring");
    default: return {};
    }
}

QString reasonsText(const std::vector<Reason>& reasons, Currency currency)
{
    QStringList sentences;
    for (const Reason& reason : reasons) sentences << toQ(wordsFor(currentLanguage(), reason, currency));
    return sentences.join(QStringLiteral(" · "));
}

const Dispute* firstOpenDispute(const CustomerSheet& sheet)
{
    const Dispute* first = nullptr;
    for (const Dispute& dispute : sheet.account->disputes) {
        if (!dispute.isOpen(sheet.state.asOf)) continue;
        if (first == nullptr || dispute.deadlineAsOf(sheet.state.asOf) < first->deadlineAsOf(sheet.state.asOf)) {
            first = &dispute;
        }
    }
    return first;
}

const Task* pickTask(const std::vector<Task>& tasks, std::optional<TaskKind> preferred)
{
    const auto isPreferred = [&](const Task& task) { return task.kind == preferred; };
    const auto found = std::find_if(tasks.begin(), tasks.end(), isPreferred);
    if (found != tasks.end()) return &*found;
    for (const TaskKind kind : order) {
        for (const Task& task : tasks) {
            if (task.kind == kind) return &task;
        }
    }
    return nullptr;
}

} // namespace

TaskPanel::TaskPanel(QWidget* parent) : Card(parent), m_actions(mostSteps)
{
    setObjectName(QStringLiteral("taskPanel"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(size::grid);
    m_text = wrappedLabel({}, TextRole::Body, this);
    m_text->setObjectName(QStringLiteral("taskText"));
    row->addWidget(m_text, 1);
    for (std::size_t i = 0; i < mostSteps; ++i) {
        auto* button = new QPushButton(this);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QPushButton::clicked, this, [this, i] {
            if (m_actions[i]) m_actions[i]();
        });
        m_steps.push_back(button);
        row->addWidget(button);
    }
    hide();
}

void TaskPanel::setSheet(const CustomerSheet& sheet, std::optional<TaskKind> preferred)
{
    for (QPushButton* button : m_steps) button->hide();
    const Task* task = pickTask(sheet.decision.tasks, preferred);
    const Dispute* dispute = firstOpenDispute(sheet);
    const bool isDisputeTask = task != nullptr && task->kind == TaskKind::ResolveDispute;
    if (dispute != nullptr && (task == nullptr || isDisputeTask)) showDispute(sheet, *dispute);
    else if (task != nullptr && !isDisputeTask) showTask(sheet, *task);
    else {
        hide();
        return;
    }
    show();
}

void TaskPanel::offer(std::size_t place, const QString& name, const QString& verb, std::function<void()> step)
{
    m_steps[place]->setObjectName(name);
    m_steps[place]->setText(verb);
    m_steps[place]->show();
    m_actions[place] = std::move(step);
}

void TaskPanel::showTask(const CustomerSheet& sheet, const Task& task)
{
    QString text = toQ(wordsFor(currentLanguage(), task.kind));
    const QString why = reasonsText(task.reasons, sheet.decision.callable.currency());
    if (!why.isEmpty()) text = tr("%1: %2").arg(text, why);
    switch (task.kind) {
    case TaskKind::Allocate: text += QStringLiteral(". ") + tr("Match it in the ledger, then import again."); break;
    case TaskKind::PassToLitigation:
        offer(0, QStringLiteral("passToLitigation"), tr("Pass to litigation…"), [this] { emit litigationWanted(); });
        break;
    case TaskKind::FindContact:
        offer(0, QStringLiteral("findContact"), tr("Correct the telephone"), [this] { emit contactWanted(); });
        break;
    case TaskKind::ResolveDispute:
    case TaskKind::DisputeStep:
    case TaskKind::PaymentPlan:
    case TaskKind::WriteStep: break;
    case TaskKind::FormalNotice:
    case TaskKind::CourtRequest: {
        const QString place = QStringLiteral("%1/litigation").arg(task.customer.value);
        offer(0, QStringLiteral("litigationFile"), tr("Prepare the file…"),
              [this, place] { emit customerWanted(place); });
        break;
    }
    case TaskKind::DeclareClaim:
    case TaskKind::LegalDeadline:
    case TaskKind::NotifyInsurer:
    case TaskKind::FactorAlert: offerRisk(task); break;
    }
    m_text->setText(text);
}

void TaskPanel::offerRisk(const Task& task)
{
    const QString place = QStringLiteral("%1/%2").arg(riskPlace(task.kind)).arg(task.customer.value);
    offer(0, QStringLiteral("openRisk"), tr("Open the register"), [this, place] { emit riskWanted(place); });
}

void TaskPanel::showDispute(const CustomerSheet& sheet, const Dispute& dispute)
{
    const Date day = sheet.state.asOf;
    const QString owner = toQ(dispute.ownerAsOf(day));
    Money amount{0, dispute.items.empty() ? Currency::euro() : dispute.items.front().amount.currency()};
    for (const CoveredItem& covered : dispute.items) amount += covered.amount;
    QString text =
        tr("Dispute of %1 (%2)").arg(amountText(amount), toQ(wordsFor(currentLanguage(), dispute.categoryAsOf(day))));
    if (!dispute.cause.empty()) text = tr("%1: %2").arg(text, toQ(dispute.cause));
    QStringList more{text, tr("to resolve by %1").arg(dateText(dispute.deadlineAsOf(day)))};
    if (!owner.isEmpty()) more << owner;
    m_text->setText(more.join(QStringLiteral(" · ")));
    constexpr std::array verdicts{DisputeResolution::CreditNote, DisputeResolution::Rejected,
                                  DisputeResolution::Settled};
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
        QString verb = toQ(wordsFor(currentLanguage(), verdicts[i]));
        if (!verb.isEmpty()) verb[0] = verb[0].toUpper();
        offer(i, QStringLiteral("verdict_") + toQ(disputeResolutionCode(verdicts[i])), verb,
              [this, id = dispute.id.value, verdict = verdicts[i], owner] {
                  emit verdictGiven(id, static_cast<int>(verdict), owner);
              });
        if (!owner.isEmpty()) setPlainToolTip(m_steps[i], tr("Resolved by %1").arg(owner));
    }
}

} // namespace encours::ui
