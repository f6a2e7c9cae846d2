// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/top_bar.h"

#include "support/format.h"
#include "support/theme.h"
#include "widgets/pill.h"
#include "widgets/plain_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>

namespace encours::ui {

TopBar::TopBar(QWidget* parent)
    : QFrame(parent),
      m_title(plainLabel({}, TextRole::Title, this)),
      m_day(plainLabel({}, TextRole::Body, this)),
      m_fresh(new Pill(this)),
      m_credits(new Pill(this)),
      m_search(new QPushButton(this)),
      m_menus(new QMenuBar(this))
{
    setObjectName("topBar");
    setProperty("look", "bar");
    setFixedHeight(size::barHeight);
    m_title->setObjectName("pageTitle");
    m_day->setObjectName("today");
    setLook(m_day, "look", "muted");
    m_fresh->setObjectName("freshness");
    m_credits->setObjectName("creditsToAllocate");
    m_search->setObjectName("openPalette");
    m_search->setIcon(themedIcon(Icon::Search));
    setLook(m_search, "look", "search");
    m_menus->setObjectName("menus");
    m_menus->setNativeMenuBar(false);
    m_menus->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    for (Pill* pill : {m_fresh, m_credits}) {
        pill->setClickable(true);
        pill->hide();
    }
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(20, 0, size::grid, 0);
    line->setSpacing(size::gap);
    line->addWidget(m_title);
    line->addWidget(m_day);
    line->addWidget(m_fresh);
    line->addWidget(m_credits);
    line->addStretch();
    line->addWidget(m_search);
    line->addWidget(m_menus);
    connect(m_search, &QPushButton::clicked, this, &TopBar::searchClicked);
    connect(m_fresh, &Pill::clicked, this, &TopBar::freshnessClicked);
    connect(m_credits, &Pill::clicked, this, &TopBar::creditsClicked);
}

void TopBar::setTitle(const QString& title)
{
    m_title->setText(title);
}

void TopBar::setDay(Date today)
{
    m_today = today;
    m_day->setText(longDateText(today));
}

void TopBar::setFreshness(const std::optional<Freshness>& freshness, LedgerTone age)
{
    m_freshness = freshness;
    m_age = age;
    showFreshness();
}

void TopBar::showFreshness()
{
    m_fresh->setVisible(m_freshness && m_age != LedgerTone::Unspoken);
    m_credits->setVisible(m_freshness && m_freshness->creditsToAllocate > 0);
    if (!m_freshness) return;
    m_credits->setStatus(
        {Icon::Link, tr("%n credit(s) to allocate", nullptr, m_freshness->creditsToAllocate), Tone::Amber});
    if (!m_freshness->lastImportAt) {
        m_fresh->setStatus({Icon::Import, tr("No ledger imported yet"), Tone::Neutral});
        return;
    }
    const Date day = localDay(*m_freshness->lastImportAt);
    const int age = m_today - day;
    if (m_age == LedgerTone::Stale) {
        m_fresh->setStatus({Icon::Warning, tr("Ledger imported %n day(s) ago", nullptr, age), Tone::Amber});
    } else {
        m_fresh->setStatus(
            {Icon::Check, tr("Ledger imported %1").arg(momentText(*m_freshness->lastImportAt, m_today)), Tone::Green});
    }
}

void TopBar::retranslate()
{
    setDay(m_today);
    showFreshness();
    m_search->setText(tr("Search or do…  Ctrl+K"));
    m_search->setAccessibleName(tr("Search or do something (Ctrl+K)"));
    m_menus->setAccessibleName(tr("Menus"));
}

} // namespace encours::ui
