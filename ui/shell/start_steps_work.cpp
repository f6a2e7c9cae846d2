// SPDX-License-Identifier: GPL-3.0-or-later
// What is read, checked and saved; building stands in start_steps.cpp.
#include "desk/edit_book.h"
#include "desk/people/edit_people.h"
#include "settings/identifier_remark.h"
#include "settings/terms_check.h"
#include "shell/app_context.h"
#include "shell/start_steps.h"
#include "support/doors.h"
#include "support/format.h"
#include "support/language.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

namespace encours::ui {
namespace {

constexpr std::pair<std::string_view, IdentifierKind> checkedFields[] = {{"siren", IdentifierKind::Siren},
                                                                         {"postal_code", IdentifierKind::Postcode},
                                                                         {"phone", IdentifierKind::Phone},
                                                                         {"iban", IdentifierKind::Iban}};

} // namespace

void StartSteps::begin()
{
    m_before = m_context.desk()->settings();
    for (const Field& field : m_fields) {
        if (field.code == "me") field.edit->setText(m_context.actor());
        else if (field.code == "terms") field.edit->setText(toQ(m_before.defaultTerms.text(currentLanguage())));
        else field.edit->setText(toQ(companyField(m_before.company, field.code)));
    }
    m_problem->hide();
    m_stack->setCurrentIndex(0);
    updateSteps();
    checkFields();
}

void StartSteps::checkFields()
{
    QStringList remarks;
    for (const auto& [code, kind] : checkedFields) {
        const QString remark = identifierRemark(kind, edit(code)->text());
        if (!remark.isEmpty()) remarks << tr("%1: %2").arg(edit(code)->accessibleName(), remark);
    }
    m_remark->setText(remarks.join('\n'));
    const QString terms = edit("terms")->text();
    const BookRules& rules = m_before.rules;
    m_termsCheck->check(terms, m_context.today(), {rules.sector, false, rules.hasEndOfMonthClause},
                        m_context.desk()->legalValues());
    const bool isReadable = PaymentTerms::parse(toStd(terms.trimmed())).isDone();
    setLook(edit("terms"), "wrong", !isReadable);
    m_save->setEnabled(isReadable);
}

BookSettings StartSteps::edited() const
{
    BookSettings settings = m_before;
    for (const Field& field : m_fields) {
        if (field.code == "me" || field.code == "terms") continue;
        companyField(settings.company, field.code) = toStd(field.edit->text().trimmed());
    }
    if (const auto terms = PaymentTerms::parse(toStd(edit("terms")->text().trimmed()))) settings.defaultTerms = *terms;
    CompanyProfile& company = settings.company;
    // The key of a French VAT number follows from the SIREN; whoever signs is whoever sits here until told otherwise.
    if (company.vatNumber.empty() && company.siren != m_before.company.siren) {
        const std::string siren = toStd(edit("siren")->text().remove(QLatin1Char(' ')));
        if (const auto key = vatKey(siren)) company.vatNumber = "FR" + *key + siren;
    }
    if (company.signatory.empty()) company.signatory = toStd(edit("me")->text().trimmed());
    return settings;
}

void StartSteps::save()
{
    Desk* desk = m_context.desk();
    if (desk == nullptr || !m_save->isEnabled()) return;
    m_save->setEnabled(false);
    m_problem->hide();
    const QString name = edit("me")->text().simplified();
    const Colleague me{toStd(name), static_cast<DeskRole>(m_role->currentData().toInt()), toStd(m_context.login())};
    m_context.runner().run(
        this,
        [desk, settings = edited(), me]() -> Result<Done> {
            ENCOURS_TRY(EditSettings(*desk).execute(settings));
            return me.name.empty() ? Result<Done>{Done{}} : EditPeople(*desk).introduce(me);
        },
        [this, name](const Result<Done>& done) {
            m_save->setEnabled(true);
            if (!done) {
                m_problem->setText(m_context.sentence(done.fault()));
                m_problem->show();
                return;
            }
            if (!name.isEmpty()) m_context.setProfileName(name);
            m_context.notifyChanged();
            showLedger();
        });
}

void StartSteps::showLedger()
{
    m_stack->setCurrentIndex(1);
    updateSteps();
    takeFocus();
}

void StartSteps::chooseFile()
{
    const QString file = doors().openFile(this, tr("Choose the file to import"), {});
    if (!file.isEmpty()) emit finished(file);
}

} // namespace encours::ui
