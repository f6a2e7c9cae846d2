// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/dossier_panel.h"

#include "support/format.h"
#include "support/language.h"
#include "today/fact_list.h"
#include "today/fact_words.h"
#include "widgets/plain_text.h"
#include "words/call_script_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace encours::ui {

namespace {

constexpr std::size_t personsMost = 8;

} // namespace

DossierPanel::DossierPanel(QWidget* parent)
    : Card(parent),
      m_title(plainLabel({}, TextRole::Strong, this)),
      m_facts(new FactList(this)),
      m_empty(wrappedLabel({}, TextRole::Caption, this))
{
    setObjectName(QStringLiteral("dossier"));
    m_facts->setObjectName(QStringLiteral("facts"));
    m_empty->setObjectName(QStringLiteral("noFacts"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(size::half);
    column->addWidget(m_title);
    for (std::size_t i = 0; i < personsMost; ++i) buildRow(i, *column);
    column->addWidget(m_facts);
    column->addWidget(m_empty);
    column->addStretch(1);
    retranslate();
    clear();
}

void DossierPanel::buildRow(std::size_t place, QVBoxLayout& column)
{
    Row row{new QWidget(this), nullptr, nullptr, nullptr, nullptr};
    const auto link = [&](const char* name, const char* look) {
        auto* button = new QPushButton(row.whole);
        button->setObjectName(QStringLiteral("%1_%2").arg(QLatin1String(name)).arg(place));
        button->setFocusPolicy(Qt::TabFocus);
        setLook(button, "look", look);
        return button;
    };
    row.name = link("person", "text");
    row.phone = link("personPhone", "link");
    row.mobile = link("personMobile", "link");
    row.details = wrappedLabel({}, TextRole::Caption, row.whole);
    auto* first = new QHBoxLayout;
    first->setSpacing(size::half);
    first->addWidget(row.name);
    first->addStretch(1);
    first->addWidget(row.phone);
    first->addWidget(row.mobile);
    auto* lines = new QVBoxLayout(row.whole);
    lines->setContentsMargins(0, 0, 0, size::half);
    lines->setSpacing(0);
    lines->addLayout(first);
    lines->addWidget(row.details);
    connect(row.name, &QPushButton::clicked, this,
            [this, place] { emit spokenToChosen(m_persons[place].person.value); });
    connect(row.phone, &QPushButton::clicked, this, [this, place] { callFrom(place, false); });
    connect(row.mobile, &QPushButton::clicked, this, [this, place] { callFrom(place, true); });
    column.addWidget(row.whole);
    m_rows.push_back(row);
}

void DossierPanel::callFrom(std::size_t place, bool isMobile)
{
    const CallPerson& person = m_persons[place];
    emit callWanted(toQ(isMobile ? person.mobile : person.phone), person.person.value);
}

void DossierPanel::showPerson(Row& row, const CallPerson& person)
{
    const QString name =
        person.name.empty() ? capitalised(toQ(functionWords(currentLanguage(), person))) : toQ(person.name);
    row.name->setText(withoutMnemonics(name));
    const bool isSpokenTo = m_spokenTo.isStored() ? person.person == m_spokenTo : person.isAskedFor;
    setLook(row.name, "strong", isSpokenTo);
    row.name->setAccessibleName(isSpokenTo ? tr("%1, spoken to").arg(name) : tr("Speak to %1").arg(name));
    setPlainToolTip(row.name, row.name->accessibleName());
    QStringList details{personDetails(person)};
    if (person.isAskedFor) details.prepend(tr("ask for"));
    if (!person.email.empty()) details << toQ(person.email);
    row.details->setText(details.join(QStringLiteral(" · ")));
    row.phone->setVisible(!person.phone.empty());
    row.phone->setText(withoutMnemonics(toQ(person.phone)));
    row.phone->setAccessibleName(tr("Call %1 on %2").arg(name, toQ(person.phone)));
    row.mobile->setVisible(!person.mobile.empty());
    row.mobile->setText(withoutMnemonics(toQ(person.mobile)));
    row.mobile->setAccessibleName(tr("Call %1 on %2").arg(name, toQ(person.mobile)));
}

void DossierPanel::setSheet(const CustomerSheet& sheet)
{
    m_persons = sheet.facts.persons;
    if (m_persons.size() > m_rows.size()) m_persons.resize(m_rows.size());
    m_title->setVisible(!m_persons.empty());
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].whole->setVisible(i < m_persons.size());
        if (i < m_persons.size()) showPerson(m_rows[i], m_persons[i]);
    }
    const std::vector<FactGroup> groups = factGroups(sheet);
    const bool isAnything = std::ranges::any_of(groups, [](const FactGroup& group) { return !group.lines.empty(); });
    m_facts->setGroups(groups);
    m_facts->setVisible(isAnything);
    m_empty->setVisible(!isAnything);
}

void DossierPanel::showSpokenTo(ContactPersonId person)
{
    if (person == m_spokenTo) return;
    m_spokenTo = person;
    for (std::size_t i = 0; i < m_persons.size(); ++i) showPerson(m_rows[i], m_persons[i]);
}

void DossierPanel::clear()
{
    m_persons.clear();
    m_spokenTo = {};
    m_title->hide();
    for (Row& row : m_rows) row.whole->hide();
    m_facts->setGroups({});
    m_facts->hide();
    m_empty->hide();
}

void DossierPanel::retranslate()
{
    setAccessibleName(tr("Everything known of the customer"));
    m_title->setText(tr("Persons"));
    m_facts->setAccessibleName(tr("Facts"));
    m_empty->setText(tr("No promise, dispute, instrument or letter so far."));
}

} // namespace encours::ui
