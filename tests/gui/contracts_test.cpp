// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/gui_fixture.h"

#include "widgets/choice_box.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace encours::ui {
namespace {

class ContractsTest : public GuiTest {
protected:
    void SetUp() override
    {
        openEmptyBook();
        m_context->show("settings", "contracts");
        settle();
    }
    BookRules rules() { return m_context->desk()->settings().rules; }
    void typeInto(const char* name, const QString& text)
    {
        auto* edit = find<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        edit->insert(text); // as typed; single keys of a test are ASCII only
        settle();
    }
};

TEST_F(ContractsTest, SavesTheRateByEnter)
{
    EXPECT_EQ(find<QLineEdit>("rule.late_rate")->text(), "BCE + 10");
    EXPECT_FALSE(find<QAbstractButton>("saveContracts")->isEnabled());
    typeInto("rule.late_rate", "15 %");
    EXPECT_TRUE(find<QAbstractButton>("saveContracts")->isEnabled());
    press(Qt::Key_Return);
    EXPECT_EQ(rules().lateRate.kind, LateRateKind::Contract);
    EXPECT_EQ(rules().lateRate.rate, Rate::ofBp(1'500));
    EXPECT_FALSE(find<QAbstractButton>("saveContracts")->isEnabled());
}

TEST_F(ContractsTest, WarnsBelowTheLegalFloorAndSavesAllTheSame)
{
    typeInto("rule.late_rate", "15 %");
    EXPECT_FALSE(find<QLabel>("lateRateCheckWarning")->isVisible());
    typeInto("rule.late_rate", "5 %");
    EXPECT_TRUE(find<QLabel>("lateRateCheckWarning")->isVisible());
    EXPECT_TRUE(find<QLabel>("lateRateCheckWarning")->text().contains("8,25")) << "three times 2,75 %";
    press(Qt::Key_Return);
    EXPECT_EQ(rules().lateRate.rate, Rate::ofBp(500));
}

TEST_F(ContractsTest, KeepsWhatCannotBeReadAndDoesNotSaveIt)
{
    typeInto("rule.insurance.declare_days", "bientôt");
    EXPECT_TRUE(find<QLineEdit>("rule.insurance.declare_days")->property("wrong").toBool());
    EXPECT_FALSE(find<QLabel>("contractsProblem")->text().isEmpty());
    EXPECT_FALSE(find<QAbstractButton>("saveContracts")->isEnabled());
    press(Qt::Key_Return);
    EXPECT_EQ(find<QLineEdit>("rule.insurance.declare_days")->text(), "bientôt");
    EXPECT_EQ(rules(), BookRules{});
}

TEST_F(ContractsTest, SavesFactorInsurerAndProvisions)
{
    typeInto("rule.factor.name", "Factofrance");
    find<QPlainTextEdit>("rule.factor.notice")->setPlainText("Payable au factor,\nsubrogé dans nos droits.");
    find<ChoiceBox>("rule.factor.chases")->setCode("yes");
    typeInto("rule.insurance.insurer", "Assureur");
    typeInto("rule.insurance.deductible", "1 500,50");
    typeInto("rule.provision.over_90", "75");
    find<QAbstractButton>("saveContracts")->click();
    settle();
    EXPECT_EQ(rules().factor.name, "Factofrance");
    EXPECT_EQ(rules().factor.notice, "Payable au factor, subrogé dans nos droits.");
    EXPECT_TRUE(rules().factor.factorChases);
    EXPECT_EQ(rules().insurance.insurer, "Assureur");
    EXPECT_EQ(rules().insurance.deductible, Money(150'050));
    EXPECT_EQ(rules().provision.over90, Rate::ofBp(7'500));
}

TEST_F(ContractsTest, WarnsOfAnIbanWithoutBlocking)
{
    typeInto("rule.factor.iban", "FR7630006000011234567890188");
    EXPECT_TRUE(find<QLabel>("factorIbanRemark")->isVisible());
    EXPECT_TRUE(find<QAbstractButton>("saveContracts")->isEnabled());
    typeInto("rule.factor.iban", "FR7630006000011234567890189");
    EXPECT_FALSE(find<QLabel>("factorIbanRemark")->isVisible());
}

TEST_F(ContractsTest, AreNotTakenBackByTheOtherSection)
{
    m_context->show("settings", "company");
    settle();
    typeInto("company.city", "Toulouse");
    m_context->show("settings", "contracts");
    settle();
    typeInto("rule.late_rate", "15 %");
    press(Qt::Key_Return);
    m_context->show("settings", "company");
    settle();
    EXPECT_EQ(find<QLineEdit>("company.city")->text(), "Toulouse");
    find<QLineEdit>("company.city")->setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(m_context->desk()->settings().company.city, "Toulouse");
    EXPECT_EQ(rules().lateRate.rate, Rate::ofBp(1'500));
}

TEST_F(ContractsTest, TellsDefaultTermsThatGoBeyondTheLaw)
{
    m_context->show("settings", "company");
    settle();
    find<QLineEdit>("defaultTerms")->setText("60 jours");
    EXPECT_FALSE(find<QLabel>("defaultTermsCheckWarning")->isVisible());
    find<QLineEdit>("defaultTerms")->setText("60 jours fin de mois");
    EXPECT_TRUE(find<QLabel>("defaultTermsCheckWarning")->isVisible());
    EXPECT_TRUE(find<QLabel>("defaultTermsCheckWarning")->text().contains("L441-10 I"));
    EXPECT_TRUE(find<QAbstractButton>("saveSettings")->isEnabled()) << "a warning never refuses";
}

TEST_F(ContractsTest, ShowsEveryInstalmentAndTheDiscount)
{
    m_context->show("settings", "company");
    settle();
    auto* check = find<QLabel>("defaultTermsCheck");
    find<QLineEdit>("defaultTerms")->setText("30/60 jours");
    EXPECT_TRUE(check->text().contains("20/12/2026")) << check->text().toStdString();
    EXPECT_TRUE(check->text().contains("19/01/2027")) << check->text().toStdString();
    find<QLineEdit>("defaultTerms")->setText("30 jours, escompte 2 % à 8 jours");
    EXPECT_TRUE(check->text().contains("28/11/2026")) << check->text().toStdString();
}

} // namespace
} // namespace encours::ui
