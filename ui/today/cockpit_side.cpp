// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/cockpit_side.h"

#include "support/theme.h"
#include "today/dossier_panel.h"
#include "today/reasons_panel.h"
#include "today/script_panel.h"
#include "today/tab_button.h"
#include "today/timeline_panel.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace encours::ui {

namespace {

constexpr int widthMin = 250;
constexpr int widthMax = 520;

} // namespace

CockpitSide::CockpitSide(QWidget* parent)
    : QWidget(parent),
      m_leaves(new QStackedWidget(this)),
      m_reasons(new ReasonsPanel),
      m_timeline(new TimelinePanel),
      m_script(new ScriptPanel),
      m_dossier(new DossierPanel)
{
    setObjectName(QStringLiteral("cockpitSide"));
    setMinimumWidth(widthMin);
    setMaximumWidth(widthMax);
    auto* tabs = new QHBoxLayout;
    tabs->setSpacing(size::half);
    for (std::size_t i = 0; i < m_tabs.size(); ++i) {
        m_tabs[i] = new TabButton(this);
        m_tabs[i]->setObjectName(QStringLiteral("leaf_%1").arg(i));
        connect(m_tabs[i], &TabButton::clicked, this, [this, i] { showLeaf(static_cast<Leaf>(i)); });
        tabs->addWidget(m_tabs[i]);
    }
    tabs->addStretch(1);
    auto* why = new QWidget;
    auto* column = new QVBoxLayout(why);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_reasons);
    column->addWidget(m_timeline, 1);
    m_leaves->addWidget(addLeaf("side", why));
    QScrollArea* const say = addLeaf("sideSay", m_script);
    m_leaves->addWidget(say);
    m_leaves->addWidget(addLeaf("sideDossier", m_dossier));
    connect(m_script, &ScriptPanel::opened, say, [say](QWidget* objection) {
        say->widget()->layout()->activate(); // it has its place before it is scrolled to
        say->ensureWidgetVisible(objection, 0, size::grid);
    });
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(size::half);
    box->addLayout(tabs);
    box->addWidget(m_leaves, 1);
    m_tabs[Why]->setChecked(true);
    retranslate();
}

QScrollArea* CockpitSide::addLeaf(const char* name, QWidget* content)
{
    auto* scroll = new QScrollArea(m_leaves);
    scroll->setObjectName(QString::fromLatin1(name));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

void CockpitSide::setSheet(const SheetPtr& sheet, const PriorityWeights& weights)
{
    const bool isOther = !m_sheet || m_sheet->account->customer.id != sheet->account->customer.id;
    m_sheet = sheet;
    m_weights = weights;
    for (int i = 0; isOther && i < m_leaves->count(); ++i) { // another customer is read from the top
        static_cast<QScrollArea*>(m_leaves->widget(i))->verticalScrollBar()->setValue(0);
    }
    m_isFilled.fill(false);
    fill();
}

void CockpitSide::fill()
{
    if (!m_sheet || m_isFilled[m_leaf]) return;
    m_isFilled[m_leaf] = true;
    const CustomerSheet& sheet = *m_sheet;
    switch (m_leaf) {
    case Why:
        m_reasons->setDecision(sheet.decision, sheet.decision.callable.currency(), m_weights);
        m_timeline->setEntries(sheet.timeline);
        return;
    case Say: m_script->setSheet(sheet); return;
    case Dossier: m_dossier->setSheet(sheet); return;
    case leafCount: return;
    }
}

void CockpitSide::clear()
{
    m_sheet.reset();
    m_isFilled.fill(false);
    m_reasons->clear();
    m_timeline->clear();
    m_script->clear();
    m_dossier->clear();
}

void CockpitSide::showLeaf(Leaf leaf)
{
    m_leaf = leaf;
    m_tabs[leaf]->setChecked(true);
    fill();
    m_leaves->setCurrentIndex(leaf);
}

void CockpitSide::showNextLeaf()
{
    showLeaf(static_cast<Leaf>((m_leaf + 1) % leafCount));
}

void CockpitSide::openNextObjection()
{
    showLeaf(Say);
    m_script->openNextObjection();
}

void CockpitSide::retranslate()
{
    m_tabs[Why]->setName(tr("Why today"));
    m_tabs[Say]->setName(tr("What to say"));
    m_tabs[Dossier]->setName(tr("File"));
    m_reasons->retranslate();
    m_timeline->retranslate();
    m_script->retranslate();
    m_dossier->retranslate();
    m_isFilled.fill(false);
    fill();
}

} // namespace encours::ui
