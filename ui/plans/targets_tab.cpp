// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/targets_tab.h"

#include "desk/policy.h"
#include "plans/plan_words.h"
#include "plans/policy_side.h"
#include "plans/preview_pane.h"
#include "plans/rule_editor.h"
#include "plans/rule_model.h"
#include "plans/versions_pane.h"
#include "shell/app_context.h"
#include "support/doors.h"
#include "support/format.h"
#include "widgets/card.h"
#include "widgets/dense_table.h"
#include "widgets/icons.h"
#include "widgets/plain_text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>

#include <algorithm>

namespace encours::ui {
namespace {

constexpr int settleMs = 250;
constexpr int listShare = 500; ///< of what both have
constexpr int editorShare = 420;
constexpr int newRulePoints = 10;

} // namespace

TargetsTab::TargetsTab(AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_timer(new QTimer(this))
{
    setObjectName("plans.targets");
    m_timer->setSingleShot(true);
    m_timer->setInterval(settleMs);
    auto* split = new QSplitter(Qt::Horizontal, this);
    setLook(split, "look", "gap");
    split->setHandleWidth(12);
    split->setChildrenCollapsible(false);
    split->addWidget(buildList());
    m_editor = new RuleEditor(split);
    split->addWidget(m_editor);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setSizes({listShare, editorShare});
    m_problem = wrappedLabel({}, TextRole::Body, this);
    m_problem->setObjectName("targetsProblem");
    setTone(m_problem, Tone::Red);
    m_discard = new QPushButton(this);
    m_discard->setObjectName("discardTargets");
    m_save = new QPushButton(this);
    m_save->setObjectName("saveTargets");
    setLook(m_save, "look", "primary");
    auto* foot = new QHBoxLayout;
    foot->setSpacing(size::grid);
    foot->addWidget(m_problem, 1);
    foot->addWidget(m_discard);
    foot->addWidget(m_save);
    auto* middle = new QVBoxLayout;
    middle->setSpacing(size::grid);
    middle->addWidget(split, 1);
    middle->addLayout(foot);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addLayout(middle, 1);
    m_side = new PolicySide(context, "targets", this);
    row->addWidget(m_side);
    connectParts();
}

QWidget* TargetsTab::buildList()
{
    auto* card = new Card(this);
    m_title = plainLabel({}, TextRole::Strong, card);
    m_hint = wrappedLabel({}, TextRole::Caption, card);
    m_model = new RuleModel(this);
    m_table = new DenseTable(card);
    m_table->setObjectName("targetRules");
    m_table->setModel(m_model);
    m_table->hideSortArrows();
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionsClickable(false);
    header->setSectionResizeMode(RuleModel::Name, QHeaderView::Stretch);
    for (const auto& [column, width] :
         {std::pair{RuleModel::Points, 56}, std::pair{RuleModel::Customers, 60}, std::pair{RuleModel::Amount, 96}}) {
        header->resizeSection(column, width);
    }
    m_together = wrappedLabel({}, TextRole::Body, card);
    m_together->setObjectName("targetsTogether");
    m_add = new QPushButton(themedIcon(Icon::Plus), {}, card);
    m_add->setObjectName("addRule");
    m_remove = new QPushButton(card);
    m_remove->setObjectName("removeRule");
    setLook(m_remove, "look", "quiet");
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(12, 0, 12, 12);
    foot->setSpacing(size::grid);
    foot->addWidget(m_add);
    foot->addWidget(m_remove);
    foot->addStretch(1);
    for (QLabel* label : {m_title, m_hint, m_together}) label->setContentsMargins(12, 0, 12, 0);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 12, 1, 0);
    column->setSpacing(size::grid);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addWidget(m_table, 1);
    column->addWidget(m_together);
    column->addLayout(foot);
    return card;
}

void TargetsTab::connectParts()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) { choose(index.row()); });
    connect(m_table, &DenseTable::rowOpened, m_editor, &RuleEditor::focusName);
    connect(m_model, &RuleModel::ticked, this, [this](int row, bool isEnabled) {
        m_draft.rules[static_cast<std::size_t>(row)].isEnabled = isEnabled;
        m_editor->setRule(m_draft.rules[m_place]);
        draftChanged();
    });
    connect(m_editor, &RuleEditor::changed, this, &TargetsTab::readEditor);
    connect(m_timer, &QTimer::timeout, this, &TargetsTab::count);
    connect(m_add, &QPushButton::clicked, this, &TargetsTab::addRule);
    connect(m_remove, &QPushButton::clicked, this, &TargetsTab::removeRule);
    connect(m_discard, &QPushButton::clicked, this, &TargetsTab::discard);
    connect(m_save, &QPushButton::clicked, this, &TargetsTab::save);
    connect(m_side, &PolicySide::versionsShown, this, &TargetsTab::showVersions);
    connect(&m_side->preview(), &PreviewPane::customerChosen, this, &TargetsTab::customerChosen);
    connect(&m_side->versions(), &VersionsPane::showWanted, this,
            [this](const QString& text) { bringIn(text, false); });
    connect(&m_side->versions(), &VersionsPane::restoreWanted, this,
            [this](const QString& text) { bringIn(text, true); });
}

bool TargetsTab::isChanged() const
{
    return m_kept && !(m_draft == m_kept->targets);
}

void TargetsTab::bookOpened()
{
    m_kept = m_context.desk()->policy();
    m_draft = m_kept->targets;
    m_counts.reset();
    m_isSaving = false;
    m_place = 0;
}

void TargetsTab::bookClosed()
{
    m_isSaving = false;
    m_timer->stop();
    m_side->forget();
}

void TargetsTab::refresh()
{
    if (m_context.desk() == nullptr) return;
    const bool isKeeping = isChanged(); // what is being changed stays
    m_kept = m_context.desk()->policy();
    if (!isKeeping) m_draft = m_kept->targets;
    adopt(std::min(m_place, m_draft.rules.empty() ? 0 : m_draft.rules.size() - 1));
}

void TargetsTab::adopt(std::size_t place)
{
    m_place = place;
    m_model->setRules(m_draft);
    if (place < m_draft.rules.size()) {
        m_table->selectRow(static_cast<int>(place));
        m_editor->setRule(m_draft.rules[place]);
    }
    draftChanged();
    if (m_side->areVersionsShown()) showVersions();
}

void TargetsTab::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_draft.rules.size())) return;
    m_place = static_cast<std::size_t>(row);
    m_editor->setRule(m_draft.rules[m_place]);
    showCounts();
}

void TargetsTab::readEditor()
{
    if (m_place >= m_draft.rules.size()) return;
    m_draft.rules[m_place] = m_editor->read(m_draft.rules[m_place]);
    draftChanged();
}

void TargetsTab::draftChanged()
{
    m_model->setRules(m_draft);
    const auto sound = checkTargets(m_draft);
    const bool isSound = sound && !m_editor->isRefused();
    m_problem->setText(sound ? QString() : m_context.sentence(sound.fault()));
    m_save->setEnabled(isChanged() && isSound && !m_isSaving);
    m_discard->setEnabled((isChanged() || m_editor->isRefused()) && !m_isSaving);
    m_editor->setEnabled(!m_draft.rules.empty());
    m_remove->setEnabled(!m_draft.rules.empty());
    if (isSound) {
        auto policy = std::make_shared<DunningPolicy>(*m_kept);
        policy->targets = m_draft;
        m_side->preview().setPolicy(std::move(policy), isChanged());
        m_isCountWanted = true;
        m_timer->start();
    } else {
        m_side->preview().showProblem(tr("The lists can be computed once the rules are sound again."));
    }
    showCounts();
    emit summaryChanged();
}

void TargetsTab::count()
{
    const Desk* desk = m_context.desk();
    if (desk == nullptr || m_isCounting) return;
    m_isCounting = true;
    m_isCountWanted = false;
    m_context.runner().read(
        this,
        [desk, day = m_context.today(), draft = m_draft]() -> Result<TargetCounts> {
            return ShowTargets(*desk).execute(day, draft);
        },
        [this](const Result<TargetCounts>& counts) {
            m_isCounting = false;
            if (m_context.desk() == nullptr) return;
            if (counts) m_counts = *counts;
            if (m_isCountWanted && !m_timer->isActive()) count();
            showCounts();
        });
}

QString TargetsTab::countSentence(int customers, int items, const QString& amount) const
{
    if (items == 0) return tr("selects nothing now");
    return QStringLiteral("%1, %2, %3")
        .arg(tr("%n customer(s)", nullptr, customers), tr("%n invoice(s)", nullptr, items), amount);
}

void TargetsTab::showCounts()
{
    m_model->setCounts(m_counts);
    const bool isKnown = m_counts && m_counts->rules.size() == m_draft.rules.size();
    if (!isKnown) {
        m_editor->setCount(tr("Counting…"));
        m_together->setText(tr("Counting…"));
        return;
    }
    const auto sentence = [this](const TargetCount& counted) {
        return countSentence(counted.customers, counted.items, amountText(counted.amount));
    };
    if (m_place < m_counts->rules.size()) m_editor->setCount(tr("Now: %1.").arg(sentence(m_counts->rules[m_place])));
    m_together->setText(
        tr("All ticked rules together: %1, out of %n invoice(s) in the window.", nullptr, m_counts->inWindow.items)
            .arg(sentence(m_counts->together)));
}

void TargetsTab::showVersions()
{
    if (!m_kept) return;
    m_side->versions().setPart(QStringLiteral("targets"),
                               [kept = m_kept](const std::string& document) -> std::optional<QStringList> {
                                   const auto targets = targetsFromDocument(document);
                                   if (!targets) return std::nullopt;
                                   return differences(kept->targets, *targets);
                               });
}

void TargetsTab::bringIn(const QString& document, bool isKept)
{
    auto targets = targetsFromDocument(toStd(document));
    if (!targets) return;
    m_draft = std::move(targets).value();
    adopt(0);
    if (isKept) save();
}

void TargetsTab::addRule()
{
    if (m_context.desk() == nullptr) return;
    TargetRule rule;
    int number = 1;
    do rule.code = "rule-" + std::to_string(number++);
    while (m_draft.find(rule.code) != nullptr);
    rule.name = toStd(tr("New rule"));
    rule.points = newRulePoints;
    rule.condition.kind = Condition::Kind::Compare;
    rule.condition.field = TargetField::Amount;
    rule.condition.comparison = TargetComparison::AtLeast;
    rule.condition.values = {"5000"};
    m_draft.rules.push_back(std::move(rule));
    adopt(m_draft.rules.size() - 1);
    m_editor->focusName();
}

void TargetsTab::removeRule()
{
    if (m_place >= m_draft.rules.size()) return;
    m_draft.rules.erase(m_draft.rules.begin() + static_cast<std::ptrdiff_t>(m_place));
    adopt(m_place > 0 ? m_place - 1 : 0);
    m_table->setFocus(Qt::OtherFocusReason);
}

void TargetsTab::discard()
{
    if (!m_kept || m_isSaving) return;
    m_draft = m_kept->targets;
    const std::size_t place = std::min(m_place, m_draft.rules.empty() ? 0 : m_draft.rules.size() - 1);
    if (!m_draft.rules.empty()) m_editor->setRule({}); // what could not be read goes too
    adopt(place);
}

void TargetsTab::save()
{
    Desk* desk = m_context.desk();
    if (desk == nullptr || m_isSaving || !isChanged() || m_editor->isRefused() || !checkTargets(m_draft)) return;
    m_isSaving = true;
    m_save->setEnabled(false);
    m_context.runner().run(
        this, [desk, draft = m_draft, key = newKey()] { return EditPolicy(*desk).saveTargets(draft, key); },
        [this](const Result<Done>& saved) {
            m_isSaving = false;
            if (m_context.desk() == nullptr) return;
            if (!saved) {
                draftChanged();
                m_problem->setText(m_context.sentence(saved.fault()));
                return;
            }
            m_kept = m_context.desk()->policy();
            m_draft = m_kept->targets;
            adopt(std::min(m_place, m_draft.rules.empty() ? 0 : m_draft.rules.size() - 1));
            m_context.toast(tr("Rules saved: today's lists follow them"), Tone::Green);
            m_context.notifyChanged();
        });
}

QString TargetsTab::summary() const
{
    const auto enabled = std::count_if(m_draft.rules.begin(), m_draft.rules.end(),
                                       [](const TargetRule& rule) { return rule.isEnabled; });
    const QString text = tr("%n rule(s) select", nullptr, static_cast<int>(enabled));
    return isChanged() ? text + QStringLiteral(" · ") + tr("changes not saved") : text;
}

void TargetsTab::takeFocus()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void TargetsTab::retranslate()
{
    m_title->setText(tr("Who is called before the due date"));
    m_hint->setText(tr("An invoice is selected when one ticked rule matches; after the due date everybody is called. "
                       "Space ticks a rule."));
    m_model->retranslate();
    m_table->setAccessibleName(tr("Rules of selection"));
    m_add->setText(tr("New rule"));
    m_add->setAccessibleName(m_add->text());
    m_remove->setText(tr("Remove the rule"));
    m_remove->setAccessibleName(m_remove->text());
    m_discard->setText(tr("Discard"));
    m_discard->setAccessibleName(tr("Discard the changes"));
    m_save->setText(tr("Save the rules"));
    m_save->setAccessibleName(m_save->text());
    m_editor->retranslate();
    m_side->retranslate();
    if (m_kept) {
        if (m_place < m_draft.rules.size()) m_editor->setRule(m_draft.rules[m_place]);
        showCounts();
    }
}

} // namespace encours::ui
