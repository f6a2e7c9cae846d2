// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/plans_page.h"

#include "desk/record_contact.h"
#include "plans/plans_tab.h"
#include "plans/targets_tab.h"
#include "shell/app_context.h"
#include "today/tab_button.h"
#include "widgets/plain_text.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>

namespace encours::ui {

PlansPage::PlansPage(AppContext& context, QWidget* parent)
    : Page(context, parent),
      m_stack(new QStackedWidget(this)),
      m_plansButton(new TabButton(this)),
      m_targetsButton(new TabButton(this)),
      m_plans(new PlansTab(context, m_stack)),
      m_targets(new TargetsTab(context, m_stack)),
      m_status(plainLabel({}, TextRole::Caption, this))
{
    m_plansButton->setObjectName("plansTab.plans");
    m_targetsButton->setObjectName("plansTab.targets");
    m_status->setObjectName("plansStatus");
    m_status->hide();
    m_stack->addWidget(m_plans);
    m_stack->addWidget(m_targets);
    // Alone, they would take the tabs inside the pages for their neighbours.
    auto* exclusive = new QButtonGroup(this);
    exclusive->addButton(m_plansButton);
    exclusive->addButton(m_targetsButton);
    auto* tabs = new QHBoxLayout;
    tabs->setSpacing(size::half);
    tabs->addWidget(m_plansButton);
    tabs->addWidget(m_targetsButton);
    tabs->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, size::grid, 20, 12);
    column->setSpacing(size::grid);
    column->addLayout(tabs);
    column->addWidget(m_stack, 1);
    connect(m_plansButton, &TabButton::clicked, this, [this] { chooseTab(0); });
    connect(m_targetsButton, &TabButton::clicked, this, [this] { chooseTab(1); });
    connect(m_plans, &PlansTab::summaryChanged, this, &PlansPage::updateStatus);
    connect(m_targets, &TargetsTab::summaryChanged, this, &PlansPage::updateStatus);
    const auto openCustomer = [this](qint64 customer) {
        this->context().show(QStringLiteral("today"), QString::number(customer));
    };
    connect(m_plans, &PlansTab::customerChosen, this, openCustomer);
    connect(m_targets, &TargetsTab::customerChosen, this, openCustomer);
    const auto add = [this](const QKeySequence& keys, auto step) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, step);
    };
    const auto turn = [this] {
        chooseTab(1 - m_stack->currentIndex());
        takeFocus();
    };
    add(Qt::CTRL | Qt::Key_Tab, turn);
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, turn);
    add(QKeySequence::Undo, [this] { undo(); });
    add(QKeySequence::Save, [this] {
        if (m_stack->currentWidget() == m_plans) m_plans->save();
        else m_targets->save();
    });
    chooseTab(0);
}

void PlansPage::chooseTab(int tab)
{
    m_stack->setCurrentIndex(tab);
    (tab == 0 ? m_plansButton : m_targetsButton)->setChecked(true);
    updateStatus();
}

void PlansPage::updateStatus()
{
    m_status->setText(m_stack->currentWidget() == m_plans ? m_plans->summary() : m_targets->summary());
}

void PlansPage::undo()
{
    Desk* desk = context().desk();
    if (desk == nullptr || m_isUndoing) return;
    m_isUndoing = true;
    context().runner().run(
        this, [desk, key = newKey()] { return UndoLastAction(*desk).execute(key); },
        [this](const Result<UndoneAction>& undone) {
            m_isUndoing = false;
            if (!undone) {
                context().toast(undone.fault());
                return;
            }
            context().toast(tr("The last action was undone."));
            context().notifyChanged();
        });
}

QString PlansPage::title() const
{
    return tr("Dunning plans");
}

QString PlansPage::railWord() const
{
    return tr("Plans");
}

QWidget* PlansPage::statusWidget()
{
    return m_status;
}

QList<std::pair<QString, QString>> PlansPage::keys() const
{
    return {{QStringLiteral("Ctrl+Tab"), tr("Plans or preventive targets")},
            {QStringLiteral("Ctrl+S"), tr("Save the changes")},
            {QStringLiteral("Ctrl+Z"), tr("Undo the last action")},
            {tr("Enter"), tr("Edit the cell; edit the rule")},
            {tr("Ins"), tr("Add a step")},
            {tr("Del"), tr("Remove the step")},
            {QStringLiteral("Alt+↑ ↓"), tr("Move the step")},
            {tr("Space"), tr("Tick a rule")}};
}

void PlansPage::bookOpened()
{
    m_plans->bookOpened();
    m_targets->bookOpened();
    chooseTab(0);
}

void PlansPage::bookClosed()
{
    m_isStale = false;
    m_isUndoing = false;
    m_plans->bookClosed();
    m_targets->bookClosed();
}

void PlansPage::refresh()
{
    m_isStale = true;
    if (isVisible()) refreshStale();
}

void PlansPage::refreshStale()
{
    if (!m_isStale || context().desk() == nullptr) return;
    m_isStale = false;
    m_plans->refresh();
    m_targets->refresh();
    updateStatus();
}

void PlansPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    refreshStale();
}

QStringList PlansPage::places() const
{
    return {QStringLiteral("plans"), QStringLiteral("targets")};
}

QString PlansPage::placeTitle(const QString& place) const
{
    return place == QStringLiteral("targets") ? tr("Preventive targets") : QString();
}

void PlansPage::showPlace(const QString& place)
{
    chooseTab(place == QStringLiteral("targets") ? 1 : 0);
}

void PlansPage::takeFocus()
{
    if (m_stack->currentWidget() == m_plans) m_plans->takeFocus();
    else m_targets->takeFocus();
}

void PlansPage::retranslate()
{
    m_plansButton->setName(tr("Plans"));
    m_targetsButton->setName(tr("Preventive targets"));
    m_plans->retranslate();
    m_targets->retranslate();
    updateStatus();
}

} // namespace encours::ui
