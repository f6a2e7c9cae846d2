// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/person_form.h"

#include "support/format.h"
#include "support/language.h"
#include "widgets/plain_text.h"
#include "words/words.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

constexpr int longestName = 100;

} // namespace

void fillRoles(QComboBox* roles)
{
    const int chosen = roles->currentIndex();
    roles->clear();
    for (const DeskRole role : deskRoles) {
        QString word = toQ(words(currentLanguage(), "desk-role." + std::string{deskRoleCode(role)}));
        word[0] = word[0].toUpper();
        roles->addItem(word, static_cast<int>(role));
    }
    roles->setCurrentIndex(qMax(0, chosen));
}

PersonForm::PersonForm(QWidget* parent)
    : Card(parent),
      m_title(plainLabel({}, TextRole::Strong, this)),
      m_name(new QLineEdit(this)),
      m_role(new QComboBox(this)),
      m_login(new QLineEdit(this)),
      m_save(new QPushButton(this)),
      m_remove(new QPushButton(this)),
      m_new(new QPushButton(this)),
      m_problem(wrappedLabel({}, TextRole::Body, this))
{
    m_name->setObjectName("colleagueName");
    m_name->setMaxLength(longestName);
    m_role->setObjectName("colleagueRole");
    m_login->setObjectName("colleagueLogin");
    m_login->setMaxLength(longestName);
    m_save->setObjectName("saveColleague");
    m_remove->setObjectName("removeColleague");
    setLook(m_remove, "look", "link");
    m_new->setObjectName("newColleague");
    setLook(m_new, "look", "link");
    m_problem->setObjectName("colleagueProblem");
    setTone(m_problem, Tone::Red);
    m_problem->hide();
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_new);
    head->addWidget(m_remove);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(size::gap, 12, size::gap, 12);
    column->setSpacing(2);
    column->addLayout(head);
    QWidget* const fields[] = {m_name, m_role, m_login};
    for (int i = 0; i < 3; ++i) {
        m_captions[i] = plainLabel({}, TextRole::Caption, this);
        m_captions[i]->setBuddy(fields[i]);
        column->addWidget(m_captions[i]);
        column->addWidget(fields[i]);
        column->addSpacing(size::half);
    }
    column->addWidget(m_problem);
    column->addStretch();
    column->addWidget(m_save, 0, Qt::AlignLeft);
    for (QLineEdit* edit : {m_name, m_login}) {
        connect(edit, &QLineEdit::returnPressed, this, &PersonForm::save);
        connect(edit, &QLineEdit::textEdited, m_problem, &QWidget::hide);
    }
    connect(m_save, &QPushButton::clicked, this, &PersonForm::save);
    connect(m_new, &QPushButton::clicked, this, &PersonForm::newWanted);
    connect(m_remove, &QPushButton::clicked, this,
            [this] { emit removeWanted(toQ(m_person ? m_person->colleague.name : std::string())); });
}

void PersonForm::setPerson(const std::optional<PersonRow>& person)
{
    m_person = person;
    const Colleague colleague = person ? person->colleague : Colleague{};
    m_name->setText(toQ(colleague.name));
    m_role->setCurrentIndex(qMax(0, m_role->findData(static_cast<int>(colleague.role))));
    m_login->setText(toQ(colleague.login));
    m_problem->hide();
    updateTexts();
}

Colleague PersonForm::typed() const
{
    return {toStd(m_name->text().simplified()), static_cast<DeskRole>(m_role->currentData().toInt()),
            toStd(m_login->text().simplified())};
}

bool PersonForm::isTouched() const
{
    return !(typed() == (m_person ? m_person->colleague : Colleague{}));
}

void PersonForm::save()
{
    m_problem->hide();
    emit saveWanted(m_person && m_person->isRecorded ? toQ(m_person->colleague.name) : QString(), typed());
}

void PersonForm::refuse(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
    m_name->setFocus();
}

void PersonForm::takeFocus()
{
    m_name->setFocus();
    m_name->selectAll();
}

void PersonForm::updateTexts()
{
    const bool isRecorded = m_person && m_person->isRecorded;
    m_title->setText(!m_person    ? tr("Add a person")
                     : isRecorded ? tr("Change %1").arg(toQ(m_person->colleague.name))
                                  : tr("Record %1, whom customers name").arg(toQ(m_person->colleague.name)));
    m_save->setText(!m_person ? tr("Add") : tr("Save"));
    m_remove->setVisible(isRecorded);
    m_new->setVisible(m_person.has_value());
}

void PersonForm::retranslate()
{
    const QString captions[] = {tr("Name, as customers name their controller"), tr("Role"),
                                tr("Account on the machine (optional)")};
    QWidget* const fields[] = {m_name, m_role, m_login};
    for (int i = 0; i < 3; ++i) {
        m_captions[i]->setText(captions[i]);
        fields[i]->setAccessibleName(captions[i]);
    }
    fillRoles(m_role);
    m_new->setText(tr("New person"));
    m_remove->setText(tr("Remove from the list"));
    updateTexts();
}

} // namespace encours::ui
