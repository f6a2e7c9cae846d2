// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/plans_tab.h"

#include "desk/policy.h"
#include "plans/plan_editor.h"
#include "plans/plan_row_delegate.h"
#include "plans/plan_words.h"
#include "plans/policy_side.h"
#include "plans/preview_pane.h"
#include "plans/versions_pane.h"
#include "shell/app_context.h"
#include "support/doors.h"
#include "support/format.h"
#include "widgets/card.h"
#include "widgets/icons.h"
#include "widgets/plain_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>

namespace encours::ui {
namespace {

constexpr int listWidth = 180;

} // namespace

PlansTab::PlansTab(AppContext& context, QWidget* parent) : QWidget(parent), m_context(context)
{
    setObjectName("plans.plans");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(buildList());
    row->addWidget(buildEditor(), 1);
    m_side = new PolicySide(context, "plans", this);
    row->addWidget(m_side);
    connectParts();
}

QWidget* PlansTab::buildList()
{
    auto* card = new Card(this);
    card->setFixedWidth(listWidth);
    m_listTitle = plainLabel({}, TextRole::Strong, card);
    m_listTitle->setContentsMargins(12, 0, 12, 0);
    m_list = new QListWidget(card);
    m_list->setObjectName("planList");
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new PlanRowDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_add = new QPushButton(themedIcon(Icon::Plus), {}, card);
    m_add->setObjectName("addPlan");
    m_remove = new QPushButton(card);
    m_remove->setObjectName("removePlan");
    setLook(m_remove, "look", "quiet");
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(12, 0, 12, 12);
    foot->setSpacing(size::half);
    foot->addWidget(m_add);
    foot->addWidget(m_remove);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 12, 1, 0);
    column->setSpacing(size::grid);
    column->addWidget(m_listTitle);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    return card;
}

QWidget* PlansTab::buildEditor()
{
    auto* middle = new QWidget(this);
    m_editor = new PlanEditor;
    m_scroll = new QScrollArea(middle);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_editor);
    m_problem = wrappedLabel({}, TextRole::Body, middle);
    m_problem->setObjectName("planProblem");
    setTone(m_problem, Tone::Red);
    m_discard = new QPushButton(middle);
    m_discard->setObjectName("discardPlans");
    m_save = new QPushButton(middle);
    m_save->setObjectName("savePlans");
    setLook(m_save, "look", "primary");
    auto* foot = new QHBoxLayout;
    foot->setSpacing(size::grid);
    foot->addWidget(m_problem, 1);
    foot->addWidget(m_discard);
    foot->addWidget(m_save);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::grid);
    column->addWidget(m_scroll, 1);
    column->addLayout(foot);
    return middle;
}

void PlansTab::connectParts()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &PlansTab::choose);
    connect(m_list, &QListWidget::itemActivated, m_editor, &PlanEditor::focusSteps);
    connect(m_add, &QPushButton::clicked, this, &PlansTab::addPlan);
    connect(m_remove, &QPushButton::clicked, this, &PlansTab::removePlan);
    connect(m_editor, &PlanEditor::changed, this, &PlansTab::readEditor);
    connect(m_editor, &PlanEditor::defaultWanted, this, [this] {
        m_draft.makeDefault(m_place);
        showPlan();
        draftChanged();
    });
    connect(m_editor, &PlanEditor::segmentChanged, this, [this](const QString& segment, bool isUsed) {
        m_draft.assign(toStd(segment), isUsed ? m_draft.plan(m_place).code : std::string());
        showPlan();
        draftChanged();
    });
    connect(m_discard, &QPushButton::clicked, this, &PlansTab::discard);
    connect(m_save, &QPushButton::clicked, this, &PlansTab::save);
    connect(m_side, &PolicySide::versionsShown, this, &PlansTab::showVersions);
    connect(&m_side->preview(), &PreviewPane::customerChosen, this, &PlansTab::customerChosen);
    connect(&m_side->versions(), &VersionsPane::showWanted, this,
            [this](const QString& text) { bringIn(text, false); });
    connect(&m_side->versions(), &VersionsPane::restoreWanted, this,
            [this](const QString& text) { bringIn(text, true); });
}

void PlansTab::bookOpened()
{
    m_kept = m_context.desk()->policy();
    m_draft = PlanDraft(m_kept);
    m_users = {};
    m_isSaving = false;
    m_place = 0;
}

void PlansTab::bookClosed()
{
    m_isSaving = false;
    m_side->forget();
}

void PlansTab::refresh()
{
    const Desk* desk = m_context.desk();
    if (desk == nullptr) return;
    m_kept = desk->policy();
    const std::string code = m_draft.plan(m_place).code;
    if (m_draft.isChanged()) m_draft.rebase(m_kept); // what is being changed stays
    else m_draft = PlanDraft(m_kept);
    adopt(m_draft.placeOf(code));
    m_context.runner().read(
        this, [desk] { return planUsers(*desk->portfolio()); },
        [this](PlanUsers users) {
            if (m_context.desk() == nullptr) return;
            m_users = std::move(users);
            showList();
            showPlan();
            emit summaryChanged();
        });
}

void PlansTab::adopt(std::size_t place)
{
    m_place = place;
    showList();
    showPlan();
    draftChanged();
    if (m_side->areVersionsShown()) showVersions();
}

void PlansTab::showList()
{
    const QSignalBlocker quiet(m_list);
    const auto count = static_cast<int>(m_draft.book().plans.size());
    while (m_list->count() > count) delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < count) m_list->addItem(QString());
    for (int row = 0; row < count; ++row) {
        const auto place = static_cast<std::size_t>(row);
        const DunningPlan& plan = m_draft.plan(place);
        QStringList more;
        if (plan.code == m_draft.defaultCode()) more << tr("default");
        more << tr("%n customer(s)", nullptr, m_users.countFor(m_draft, plan.code));
        if (m_draft.isNew(place)) more << tr("new");
        else if (m_draft.isChanged(place)) more << tr("changed");
        const QString text = nameOf(plan) + '\n' + more.join(QStringLiteral(" · "));
        m_list->item(row)->setText(text);
        m_list->item(row)->setData(Qt::ToolTipRole, plainToolTip(text));
    }
    m_list->setCurrentRow(static_cast<int>(m_place));
    m_remove->setEnabled(count > 1 && m_draft.plan(m_place).code != m_draft.defaultCode());
}

void PlansTab::showPlan()
{
    const Desk* desk = m_context.desk();
    if (desk == nullptr) return;
    m_isFilling = true;
    m_editor->setPlan(m_draft, m_place, m_users, desk->portfolio()->currency());
    m_isFilling = false;
}

void PlansTab::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_draft.book().plans.size())) return;
    m_place = static_cast<std::size_t>(row);
    m_scroll->verticalScrollBar()->setValue(0);
    showPlan();
    showList();
    if (m_side->areVersionsShown()) showVersions();
}

void PlansTab::readEditor()
{
    if (m_isFilling || m_context.desk() == nullptr) return;
    m_draft.edit(m_place) = m_editor->read(m_draft.plan(m_place));
    draftChanged();
}

void PlansTab::draftChanged()
{
    showList();
    const auto sound = m_draft.check();
    const bool isChanged = m_draft.isChanged();
    m_problem->setText(sound ? QString() : m_context.sentence(sound.fault()));
    m_save->setEnabled(isChanged && sound && !m_isSaving);
    m_discard->setEnabled(isChanged && !m_isSaving);
    if (sound) m_side->preview().setPolicy(m_draft.policy(), isChanged);
    else m_side->preview().showProblem(tr("The lists can be computed once the plan is sound again."));
    emit summaryChanged();
}

void PlansTab::showVersions()
{
    if (m_context.desk() == nullptr || !m_kept) return;
    const std::string code = m_draft.plan(m_place).code;
    const DunningPlan* kept = m_kept->plans.find(code);
    const Currency currency = m_context.desk()->portfolio()->currency();
    m_side->versions().setPart(QStringLiteral("plan.") + toQ(code),
                               [now = kept != nullptr ? *kept : DunningPlan(),
                                currency](const std::string& document) -> std::optional<QStringList> {
                                   const auto plan = planFromDocument(document);
                                   if (!plan) return std::nullopt;
                                   return differences(now, *plan, currency);
                               });
}

void PlansTab::addPlan()
{
    if (m_context.desk() == nullptr) return;
    adopt(m_draft.copy(m_place, toStd(tr("Copy of %1").arg(nameOf(m_draft.plan(m_place))))));
    m_editor->focusName();
}

void PlansTab::removePlan()
{
    if (m_draft.book().plans.size() < 2) return;
    const std::string& code = m_draft.plan(m_place).code;
    if (const int users = m_users.ownCount(code); users > 0) {
        const Fault inUse{FaultCode::PolicyInUse, {{"value", code}, {"count", std::to_string(users)}}, "plan in use"};
        m_problem->setText(m_context.sentence(inUse));
        return;
    }
    const QString name = nameOf(m_draft.plan(m_place));
    const Question question{tr("Remove a plan"),
                            tr("Remove the plan “%1”? Its segments go back to the default plan once you save. Its "
                               "versions are kept.")
                                .arg(name),
                            tr("Remove the plan")};
    if (!m_draft.isNew(m_place) && !doors().confirm(this, question)) return;
    m_draft.remove(m_place);
    adopt(0);
}

void PlansTab::bringIn(const QString& document, bool isKept)
{
    auto plan = planFromDocument(toStd(document));
    if (!plan || plan->code != m_draft.plan(m_place).code) return;
    m_draft.edit(m_place) = std::move(plan).value();
    showPlan();
    draftChanged();
    if (isKept) save();
    else m_editor->focusSteps();
}

void PlansTab::discard()
{
    if (!m_kept || m_isSaving) return;
    const std::string code = m_draft.plan(m_place).code;
    m_draft = PlanDraft(m_kept);
    adopt(m_draft.placeOf(code));
}

void PlansTab::save()
{
    Desk* desk = m_context.desk();
    if (desk == nullptr || m_isSaving || !m_draft.isChanged() || !m_draft.check()) return;
    m_isSaving = true;
    m_save->setEnabled(false);
    m_context.runner().run(
        this, [desk, draft = m_draft] { return draft.save(*desk); },
        [this](const Result<Done>& saved) {
            m_isSaving = false;
            if (m_context.desk() == nullptr) return;
            m_kept = m_context.desk()->policy();
            if (!saved) { // what was written before the refusal stands
                m_draft.rebase(m_kept);
                draftChanged();
                m_problem->setText(m_context.sentence(saved.fault()));
                return;
            }
            const std::string code = m_draft.plan(m_place).code;
            m_draft = PlanDraft(m_kept);
            adopt(m_draft.placeOf(code));
            m_context.toast(tr("Plans saved: today's lists follow them"), Tone::Green);
            m_context.notifyChanged();
        });
}

QString PlansTab::summary() const
{
    const int plans = static_cast<int>(m_draft.book().plans.size());
    const QString text = tr("%n plan(s)", nullptr, plans);
    return m_draft.isChanged() ? text + QStringLiteral(" · ") + tr("changes not saved") : text;
}

void PlansTab::takeFocus()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void PlansTab::retranslate()
{
    m_listTitle->setText(tr("Plans"));
    m_list->setAccessibleName(tr("Plans of the book"));
    m_add->setText(tr("New plan"));
    m_add->setAccessibleName(m_add->text());
    m_remove->setText(tr("Remove the plan"));
    m_remove->setAccessibleName(m_remove->text());
    m_discard->setText(tr("Discard"));
    m_discard->setAccessibleName(tr("Discard the changes"));
    m_save->setText(tr("Save the plans"));
    m_save->setAccessibleName(m_save->text());
    m_editor->retranslate();
    m_side->retranslate();
    showList();
    showPlan();
}

} // namespace encours::ui
