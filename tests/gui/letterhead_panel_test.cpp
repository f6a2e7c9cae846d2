// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/gui_fixture.h"

#include "desk/letters/edit_letterhead.h"
#include "desk/own_account.h"
#include "widgets/letter_preview.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPrinter>
#include <QSpinBox>

namespace encours::ui {
namespace {

QByteArray picture()
{
    QImage image(60, 20, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

class LetterheadPanelTest : public GuiTest {
protected:
    void SetUp() override
    {
        openEmptyBook();
        m_window->showPage("settings");
        find<QAbstractButton>("settingsTab.letterhead")->click();
        settle();
    }
    [[nodiscard]] LetterOffice office()
    {
        const auto office = openLetterOffice(*m_context->desk());
        return office ? **office : LetterOffice{};
    }
    [[nodiscard]] bool canSave() { return find<QAbstractButton>("savePaper")->isEnabled(); }
};

TEST_F(LetterheadPanelTest, ShowsEachChangeOnTheTestPageAndSavesIt)
{
    auto* preview = find<LetterPreview>("letterheadPreview");
    EXPECT_EQ(preview->pageCount(), 1);
    EXPECT_TRUE(preview->pageText().contains("Fournil Test"));
    EXPECT_FALSE(canSave());
    auto* right = find<QDoubleSpinBox>("moveRight");
    right->setFocus();
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    EXPECT_TRUE(preview->pageText().contains("1,5 mm"));
    find<QComboBox>("envelopeWindow")->setFocus();
    press(Qt::Key_Down);
    EXPECT_TRUE(preview->pageText().contains(QString::fromUtf8("45 × 100")));
    find<QSpinBox>("daysOfNotice")->setValue(15);
    ASSERT_TRUE(canSave());
    find<QAbstractButton>("savePaper")->click();
    settle();
    EXPECT_FALSE(canSave());
    EXPECT_EQ(office().letterhead.moveRightHalfMm, 3);
    EXPECT_EQ(office().letterhead.window, EnvelopeWindow::Dl45);
    EXPECT_EQ(office().daysOfNotice, 15);
}

TEST_F(LetterheadPanelTest, TakesALogoAndRefusesWhatIsNone)
{
    m_fileAnswer = write("logo.png", "not a picture");
    find<QAbstractButton>("chooseLogo")->click();
    settle();
    EXPECT_FALSE(find<QLabel>("letterheadProblem")->text().isEmpty());
    EXPECT_FALSE(canSave());
    m_fileAnswer = write("logo2.png", picture());
    find<QAbstractButton>("chooseLogo")->click();
    settle();
    EXPECT_TRUE(find<QLabel>("letterheadProblem")->text().isEmpty());
    find<QAbstractButton>("savePaper")->click();
    settle();
    EXPECT_EQ(office().letterhead.logo, picture().toStdString());
    find<QAbstractButton>("removeLogo")->click();
    find<QAbstractButton>("savePaper")->click();
    settle();
    EXPECT_TRUE(office().letterhead.logo.empty());
}

TEST_F(LetterheadPanelTest, PrintsTheTestPageOfWhatIsTyped)
{
    find<QAbstractButton>("printTestPage")->click(); // the person goes back
    const QString file = m_folder.filePath("test.pdf");
    doors().choosePrinter = [file](QWidget*, const QString&) {
        auto printer = std::make_shared<QPrinter>();
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(file);
        return printer;
    };
    find<QAbstractButton>("printTestPage")->click();
    EXPECT_TRUE(QFile::exists(file));
}

TEST_F(LetterheadPanelTest, AsksForANewAccountOfOursTwice)
{
    find<QAbstractButton>("settingsTab.company")->click();
    auto* iban = find<QLineEdit>("company.iban");
    auto* save = find<QAbstractButton>("saveSettings");
    iban->setFocus();
    type("FR7630006000011234567890189");
    EXPECT_FALSE(find<QLineEdit>("company.ibanAgain")->isVisible()) << "the first one is not doubted";
    press(Qt::Key_Return);
    settle();
    iban->setFocus();
    iban->selectAll();
    type("FR1420041010050500013M02606");
    auto* again = find<QLineEdit>("company.ibanAgain");
    EXPECT_TRUE(again->isVisible());
    EXPECT_FALSE(save->isEnabled());
    again->setFocus();
    type("FR14 2004 1010 0505 0001 3M02 607");
    EXPECT_FALSE(save->isEnabled());
    again->selectAll();
    type("FR14 2004 1010 0505 0001 3M02 606");
    EXPECT_TRUE(save->isEnabled());
    press(Qt::Key_Return);
    settle();
    EXPECT_EQ(m_context->desk()->settings().company.iban, "FR1420041010050500013M02606");
    EXPECT_FALSE(again->isVisible());
    EXPECT_TRUE(find<QLabel>("ibanHistory")->text().contains("sylvie"));
}

} // namespace
} // namespace encours::ui
