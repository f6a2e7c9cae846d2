// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/gui_fixture.h"

#include "support/language.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace encours::ui {
namespace {

class SettingsPageTest : public GuiTest {
protected:
    void SetUp() override
    {
        openEmptyBook();
        m_window->showPage("settings");
        settle();
    }
};

TEST_F(SettingsPageTest, SavesTheLetterheadByEnter)
{
    auto* street = find<QLineEdit>("company.address_line1");
    EXPECT_FALSE(find<QAbstractButton>("saveSettings")->isEnabled());
    street->setFocus();
    type("12 rue des Minimes");
    EXPECT_TRUE(find<QAbstractButton>("saveSettings")->isEnabled());
    press(Qt::Key_Return);
    EXPECT_EQ(m_context->desk()->settings().company.addressLine1, "12 rue des Minimes");
    EXPECT_FALSE(find<QAbstractButton>("saveSettings")->isEnabled());
}

TEST_F(SettingsPageTest, ShowsWhatTermsMeanWhileTheyAreTyped)
{
    auto* terms = find<QLineEdit>("defaultTerms");
    terms->setText("45 jours fin de mois");
    EXPECT_TRUE(find<QLabel>("defaultTermsCheck")->text().contains("31/03/2026"));
    terms->setText("jamais");
    EXPECT_TRUE(terms->property("wrong").toBool());
    EXPECT_FALSE(find<QAbstractButton>("saveSettings")->isEnabled());
}

TEST_F(SettingsPageTest, WarnsOfOurOwnIdentifiersWithoutBlocking)
{
    auto* siren = find<QLineEdit>("company.siren");
    siren->setFocus();
    type("732829321");
    EXPECT_TRUE(find<QLabel>("companyRemark")->isVisible());
    EXPECT_TRUE(find<QAbstractButton>("saveSettings")->isEnabled());
    siren->setText("732829320");
    EXPECT_FALSE(find<QLabel>("companyRemark")->isVisible());
}

TEST_F(SettingsPageTest, ChangesAndRemembersLanguageAndTheme)
{
    auto* language = find<QComboBox>("language");
    language->setFocus();
    press(Qt::Key_Down);
    EXPECT_EQ(currentLanguage(), Language::English);
    EXPECT_EQ(SettingsStore().language(), Language::English);
    find<QComboBox>("theme")->setFocus();
    press(Qt::Key_End);
    EXPECT_TRUE(Theme::current().isDark());
    EXPECT_EQ(SettingsStore().theme(), ThemeChoice::Dark);
}

} // namespace
} // namespace encours::ui
