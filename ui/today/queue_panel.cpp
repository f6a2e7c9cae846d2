// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/queue_panel.h"

#include "support/format.h"
#include "support/language.h"
#include "support/theme.h"
#include "today/queue_order_bar.h"
#include "today/queue_view.h"
#include "today/tab_button.h"
#include "widgets/icons.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace encours::ui {

QueuePanel::QueuePanel(QWidget* parent)
    : QFrame(parent),
      m_filter(new QLineEdit(this)),
      m_filterLine(new QHBoxLayout),
      m_order(new QueueOrderBar(this)),
      m_view(new QueueView(m_model, this))
{
    setObjectName(QStringLiteral("queuePanel"));
    setProperty("look", "list");
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, size::grid, 1, 0);
    box->setSpacing(size::grid);
    auto* tabs = new QHBoxLayout;
    tabs->setContentsMargins(size::grid, 0, size::half, 0);
    tabs->setSpacing(0);
    for (std::size_t i = 0; i < listTabCount; ++i) {
        m_tabs[i] = new TabButton(this);
        m_tabs[i]->setObjectName(QStringLiteral("tab_%1").arg(i));
        connect(m_tabs[i], &TabButton::clicked, this, [this, i] { emit tabChosen(static_cast<int>(i)); });
        tabs->addWidget(m_tabs[i]);
    }
    tabs->addStretch(1);
    box->addLayout(tabs);
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    connect(m_order, &QueueOrderBar::left, this, &QueuePanel::filterLeft);
    connect(m_filter, &QLineEdit::textChanged, this, &QueuePanel::filterChanged);
    auto* search = new QVBoxLayout;
    search->setContentsMargins(size::gap, 0, size::gap, size::half);
    search->setSpacing(size::half);
    m_filterLine->setSpacing(size::half);
    m_filterLine->addWidget(m_filter, 1);
    search->addLayout(m_filterLine);
    search->addWidget(m_order);
    box->addLayout(search);
    box->addWidget(m_view, 1);
    setTab(m_tab);
    retranslate();
}

void QueuePanel::setTab(ListTab tab)
{
    m_tab = tab;
    m_tabs[static_cast<std::size_t>(tab)]->setChecked(true);
}

void QueuePanel::setCount(ListTab tab, int count)
{
    const auto index = static_cast<std::size_t>(tab);
    m_counts[index] = count;
    m_tabs[index]->setTexts(m_tabs[index]->text(), count);
}

void QueuePanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void QueuePanel::addBesideFilter(QWidget* widget)
{
    m_filterLine->addWidget(widget);
    setTabOrder(m_filter, widget);
}

bool QueuePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down: m_view->move(+1); return true;
    case Qt::Key_Up: m_view->move(-1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: emit filterLeft(); return true;
    case Qt::Key_Escape:
        m_filter->clear();
        emit filterLeft();
        return true;
    default: return false;
    }
}

void QueuePanel::retranslate()
{
    const Language language = currentLanguage();
    const std::array names{toQ(wordsFor(language, Phase::Preventive)), toQ(wordsFor(language, Phase::Prelitigation)),
                           toQ(wordsFor(language, Phase::Litigation)), tr("To do")};
    for (std::size_t i = 0; i < listTabCount; ++i) m_tabs[i]->setTexts(names[i], m_counts[i]);
    m_filter->setPlaceholderText(tr("Filter the list…  Ctrl+F"));
    m_filter->setAccessibleName(tr("Filter the list"));
    m_view->setAccessibleName(tr("Customers to call"));
    m_order->retranslate();
}

} // namespace encours::ui
