// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings_page.h"

#include "people/people_panel.h"
#include "settings/company_panel.h"
#include "settings/contracts_panel.h"
#include "settings/figures_panel.h"
#include "settings/legal_values_panel.h"
#include "settings/letterhead_panel.h"
#include "settings/mail_panel.h"
#include "settings/retention_panel.h"
#include "today/tab_button.h"
#include "widgets/plain_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

constexpr QSize leastSize(900, 480);

} // namespace

SettingsPage::SettingsPage(AppContext& context, QWidget* parent)
    : Page(context, parent), m_stack(new QStackedWidget(this)), m_status(plainLabel({}, TextRole::Caption, this))
{
    m_legalValues = new LegalValuesPanel(context, m_stack);
    add(new CompanyPanel(context, m_stack));
    add(new PeoplePanel(context, m_stack));
    add(m_legalValues);
    add(new ContractsPanel(context, m_stack));
    add(new LetterheadPanel(context, m_stack));
    add(new FiguresPanel(context, m_stack));
    add(new MailPanel(context, m_stack));
    add(new RetentionPanel(context, m_stack));
    auto* tabs = new QHBoxLayout;
    tabs->setContentsMargins(20, 12, 20, 12);
    tabs->setSpacing(size::half);
    for (TabButton* tab : m_tabs) tabs->addWidget(tab);
    tabs->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tabs);
    column->addWidget(m_stack, 1);
    m_stack->setMinimumSize(leastSize); // the largest section must not decide how small the window may be
    m_status->hide();
    m_tabs.first()->setChecked(true);
    connect(m_legalValues, &LegalValuesPanel::missingChanged, this, &SettingsPage::tellMissing);
    for (const auto& [keys, by] :
         {std::pair{Qt::CTRL | Qt::Key_Tab, 1}, std::pair{Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, -1}}) {
        auto* shortcut = new QShortcut(QKeySequence(keys), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = by] { step(by); });
    }
}

void SettingsPage::add(SettingsSection* section)
{
    section->setObjectName(QStringLiteral("settings.%1").arg(section->key()));
    m_sections << section;
    m_stack->addWidget(section);
    auto* tab = new TabButton(this);
    tab->setObjectName(QStringLiteral("settingsTab.%1").arg(section->key()));
    m_tabs << tab;
    connect(tab, &TabButton::clicked, this, [this, section] { m_stack->setCurrentWidget(section); });
}

SettingsSection* SettingsPage::current() const
{
    return static_cast<SettingsSection*>(m_stack->currentWidget());
}

QStringList SettingsPage::places() const
{
    QStringList keys;
    for (const SettingsSection* section : m_sections) keys << section->key();
    return keys;
}

QString SettingsPage::placeTitle(const QString& place) const
{
    for (const SettingsSection* section : m_sections) {
        if (section->key() == place) return section->title();
    }
    return {};
}

void SettingsPage::showPlace(const QString& key)
{
    for (int i = 0; i < m_sections.size(); ++i) {
        if (m_sections[i]->key() != key) continue;
        m_tabs[i]->setChecked(true);
        m_stack->setCurrentWidget(m_sections[i]);
    }
}

void SettingsPage::step(int by)
{
    const auto count = m_sections.size();
    showPlace(m_sections[(m_sections.indexOf(current()) + by + count) % count]->key());
    takeFocus();
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

QWidget* SettingsPage::statusWidget()
{
    return m_status;
}

QList<std::pair<QString, QString>> SettingsPage::keys() const
{
    return current()->keys() + QList<std::pair<QString, QString>>{{"Ctrl+Tab", tr("Next section")}};
}

void SettingsPage::bookOpened()
{
    for (SettingsSection* section : m_sections) section->bookOpened();
}

void SettingsPage::bookClosed()
{
    for (SettingsSection* section : m_sections) section->bookClosed();
}

void SettingsPage::refresh()
{
    for (SettingsSection* section : m_sections) section->refresh();
}

void SettingsPage::tellMissing()
{
    const int missing = m_legalValues->missingCount();
    setTone(m_status, missing > 0 ? Tone::Amber : Tone::Neutral);
    m_status->setText(missing > 0 ? tr("%n legal rate(s) missing for the next half-year", nullptr, missing)
                                  : tr("Every legal rate is known"));
}

void SettingsPage::takeFocus()
{
    current()->takeFocus();
}

void SettingsPage::retranslate()
{
    for (int i = 0; i < m_sections.size(); ++i) {
        m_sections[i]->retranslate();
        m_tabs[i]->setName(m_sections[i]->title());
    }
    tellMissing();
}

} // namespace encours::ui
