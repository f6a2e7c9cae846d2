// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/gui_fixture.h"

#include "desk/edit_legal_values.h"
#include "shell/page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

namespace encours::ui {
namespace {

class LegalValuesTest : public GuiTest {
protected:
    void SetUp() override
    {
        openEmptyBook();
        m_context->show("settings", "legal-values");
        settle();
    }
    int rows() { return find<QTableView>("legalValues")->model()->rowCount(); }
    const LegalValue* known(LegalName name, Date on)
    {
        m_values = m_context->desk()->legalValues();
        return m_values->find(name, on);
    }
    void choose(const char* combo, int value)
    {
        auto* box = find<QComboBox>(combo);
        box->setCurrentIndex(box->findData(value));
        emit box->activated(box->currentIndex());
        settle();
    }
    std::shared_ptr<const LegalValues> m_values;
};

TEST_F(LegalValuesTest, SaysWhichRateWillBeMissing)
{
    EXPECT_TRUE(find<QWidget>("missingRates")->isVisible());
    EXPECT_TRUE(find<QLabel>("missingRatesText")->text().contains("2027"));
    EXPECT_EQ(known(LegalName::EcbRate, Date::of(2027, 1, 1)), nullptr);
}

TEST_F(LegalValuesTest, AddsTheMissingRateFromTheBannerByEnter)
{
    const int before = rows();
    find<QAbstractButton>("fillInMissing")->click();
    settle();
    EXPECT_TRUE(find<QComboBox>("legalHalfYear")->currentText().contains("2027"));
    ASSERT_EQ(QApplication::focusWidget(), find<QLineEdit>("legalValue"));
    type("2,40");
    find<QLineEdit>("legalSource")->setFocus();
    type("BCE");
    press(Qt::Key_Return);
    const LegalValue* added = known(LegalName::EcbRate, Date::of(2027, 3, 1));
    ASSERT_NE(added, nullptr);
    EXPECT_EQ(added->value, 240);
    EXPECT_EQ(added->from, Date::of(2027, 1, 1));
    EXPECT_EQ(added->checkedOn, Date::of(2026, 11, 20));
    EXPECT_EQ(rows(), before + 1);
    EXPECT_EQ(find<QLineEdit>("legalValue")->text(), "");
    EXPECT_TRUE(find<QComboBox>("legalHalfYear")->currentText().contains("2027")) << "the next one without a rate";
}

TEST_F(LegalValuesTest, RefusesAValueWithoutASourceAndKeepsIt)
{
    find<QLineEdit>("legalValue")->setFocus();
    type("2,40");
    press(Qt::Key_Return);
    EXPECT_TRUE(find<QLabel>("legalProblem")->isVisible());
    EXPECT_TRUE(find<QLineEdit>("legalSource")->property("wrong").toBool());
    EXPECT_EQ(QApplication::focusWidget(), find<QLineEdit>("legalSource"));
    EXPECT_EQ(find<QLineEdit>("legalValue")->text(), "2,40");
    EXPECT_EQ(known(LegalName::EcbRate, Date::of(2027, 1, 1)), nullptr);
}

TEST_F(LegalValuesTest, RefusesARateThatIsNoNumber)
{
    find<QLineEdit>("legalValue")->setFocus();
    type("beaucoup");
    press(Qt::Key_Return);
    EXPECT_TRUE(find<QLineEdit>("legalValue")->property("wrong").toBool());
    EXPECT_TRUE(find<QLabel>("legalProblem")->isVisible());
}

TEST_F(LegalValuesTest, AsksForADayWhenTheNameIsNotHalfYearly)
{
    auto* name = find<QComboBox>("legalName");
    name->setCurrentIndex(name->findData(static_cast<int>(LegalName::RecoveryIndemnity)));
    settle();
    EXPECT_FALSE(find<QWidget>("legalHalfYear")->isVisible());
    auto* from = find<QLineEdit>("legalFrom");
    EXPECT_TRUE(from->isVisible());
    from->setFocus();
    type("01/01/2027");
    find<QLineEdit>("legalValue")->setFocus();
    type("50");
    find<QLineEdit>("legalSource")->setFocus();
    type("C. com. D441-5");
    press(Qt::Key_Return);
    EXPECT_EQ(known(LegalName::RecoveryIndemnity, Date::of(2026, 12, 31))->value, 4'000);
    EXPECT_EQ(known(LegalName::RecoveryIndemnity, Date::of(2027, 1, 1))->value, 5'000);
}

TEST_F(LegalValuesTest, ShowsOneNameOrOnlyWhatIsInForce)
{
    const int all = rows();
    choose("legalChoice", static_cast<int>(LegalName::RecoveryIndemnity));
    EXPECT_EQ(rows(), 2);
    choose("legalChoice", -1);
    EXPECT_EQ(rows(), static_cast<int>(legalNameCount));
    choose("legalChoice", -2);
    EXPECT_EQ(rows(), all);
    press(Qt::Key_F, Qt::ControlModifier);
    type("indemnite forfaitaire");
    EXPECT_EQ(rows(), 2) << "without accents";
}

TEST_F(LegalValuesTest, ReadsBackTheFileItWrites)
{
    m_fileAnswer = m_folder.filePath("values.csv");
    find<QAbstractButton>("exportLegalValues")->click();
    settle();
    ASSERT_TRUE(QFile::exists(m_fileAnswer));
    find<QAbstractButton>("importLegalValues")->click();
    settle();
    EXPECT_TRUE(m_asked.isEmpty()) << "nothing in it is new";
    m_fileAnswer = write("more.csv", "name;from;value;source;checked_on\necb-rate;2027-01-01;2,40;BCE;2026-12-18\n");
    m_confirmAnswer = false;
    find<QAbstractButton>("importLegalValues")->click();
    settle();
    EXPECT_EQ(m_asked.size(), 1);
    EXPECT_EQ(known(LegalName::EcbRate, Date::of(2027, 1, 1)), nullptr);
    m_confirmAnswer = true;
    find<QAbstractButton>("importLegalValues")->click();
    settle();
    ASSERT_NE(known(LegalName::EcbRate, Date::of(2027, 1, 1)), nullptr);
}

TEST_F(LegalValuesTest, SaysWhichLineOfAFileCannotBeRead)
{
    m_fileAnswer = write("bad.csv", "name;from;value;source;checked_on\necb-rate;2027-01-01;cher;BCE;2026-12-18\n");
    find<QAbstractButton>("importLegalValues")->click();
    settle();
    EXPECT_TRUE(m_asked.isEmpty());
    EXPECT_TRUE(find<QLabel>("legalFileProblem")->isVisible());
    EXPECT_TRUE(find<QLabel>("legalFileProblem")->text().contains("cher"));
}

TEST_F(LegalValuesTest, GoesFromSectionToSectionByKeys)
{
    EXPECT_TRUE(find<QWidget>("settings.legal-values")->isVisible());
    press(Qt::Key_Tab, Qt::ControlModifier);
    for (const char* section : {"contracts", "letterhead", "figures", "mail", "personal-data", "company"}) {
        EXPECT_TRUE(find<QWidget>(("settings." + std::string{section}).c_str())->isVisible()) << section;
        press(Qt::Key_Tab, Qt::ControlModifier);
    }
    find<QAbstractButton>("settingsTab.legal-values")->click();
    settle();
    EXPECT_TRUE(find<QWidget>("settings.legal-values")->isVisible());
}

} // namespace
} // namespace encours::ui
