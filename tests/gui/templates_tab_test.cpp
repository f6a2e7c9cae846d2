// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/gui_fixture.h"

#include "desk/edit_book.h"
#include "desk/letters/letter_office.h"
#include "desk/templates/edit_templates.h"
#include "runs/wording_edit.h"
#include "shell/page.h"
#include "support/format.h"
#include "widgets/customer_picker.h"
#include "widgets/dense_table.h"
#include "widgets/letter_preview.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest/QTest>

namespace encours::ui {
namespace {

/// The tab of templates over a book in which DUPONT can be written to.
class TemplatesTabTest : public GuiTest {
protected:
    void SetUp() override
    {
        openSmallBook();
        Desk& desk = *m_context->desk();
        BookSettings settings = desk.settings();
        settings.company.addressLine1 = "1 rue A";
        settings.company.postalCode = "69001";
        settings.company.city = "Lyon";
        ASSERT_TRUE(EditSettings(desk).execute(settings).isDone());
        const CustomerId dupont = desk.portfolio()->findByCode("DUPONT")->customer.id;
        ASSERT_TRUE(EditCustomer(desk)
                        .execute(dupont, {{CustomerField::AddressLine1, "2 rue B"},
                                          {CustomerField::PostalCode, "69002"},
                                          {CustomerField::City, "Lyon"}})
                        .isDone());
        m_context->notifyChanged();
        m_context->show("runs", "templates");
        settle();
        find<CustomerPicker>("templateCustomer")->setCustomer(dupont);
        choose("reminder-1");
        wait();
    }
    void wait()
    {
        QTest::qWait(350);
        settle();
    }
    /// The row of a template by its code, in the language of the list.
    void choose(const std::string& code)
    {
        const auto rows = *listTemplates(*m_context->desk());
        int place = 0;
        for (const TemplateRow& row : rows) {
            if (row.entry.language != Language::French) continue;
            if (row.entry.code == code) break;
            ++place;
        }
        find<QListWidget>("templateList")->setCurrentRow(place);
        settle();
    }
    [[nodiscard]] std::string kept(const std::string& code = "reminder-1")
    {
        const auto office = *openLetterOffice(*m_context->desk());
        return office->templates.find(code, Language::French)->text;
    }
    [[nodiscard]] QString rowText(int row) { return find<QListWidget>("templateList")->item(row)->text(); }
    [[nodiscard]] QString currentRow() { return rowText(find<QListWidget>("templateList")->currentRow()); }
    /// Another greeting, as somebody would type it over the one that stands there.
    void greet(const QString& words)
    {
        auto* edit = find<WordingEdit>("wording");
        const QString head = QStringLiteral("[salutation]\n");
        const QString text = edit->wording();
        const auto from = text.indexOf(head) + head.size();
        QTextCursor cursor = edit->textCursor();
        cursor.setPosition(static_cast<int>(from));
        cursor.setPosition(static_cast<int>(text.indexOf('\n', from)), QTextCursor::KeepAnchor);
        cursor.insertText(words);
        edit->setTextCursor(cursor);
    }
    [[nodiscard]] QString page() { return find<LetterPreview>("templateLetter")->pageText(); }
};

TEST_F(TemplatesTabTest, ShowsTheLetterWhileItIsTyped)
{
    EXPECT_EQ(m_window->currentPage()->key(), "runs");
    EXPECT_TRUE(find<QAbstractButton>("runsTab.templates")->isChecked());
    EXPECT_FALSE(find<QAbstractButton>("runsTab.run")->isChecked());
    EXPECT_EQ(find<QListWidget>("templateList")->count(), static_cast<int>(letterKindCount));
    EXPECT_EQ(toStd(find<WordingEdit>("wording")->wording()), kept());
    EXPECT_FALSE(find<QPushButton>("saveTemplate")->isEnabled());
    EXPECT_GE(find<LetterPreview>("templateLetter")->pageCount(), 1);
    greet("Cher compte {{customerCode}},");
    wait();
    EXPECT_TRUE(page().contains("Cher compte DUPONT,")) << toStd(page());
    find<QPushButton>("showTemplateMessage")->click();
    EXPECT_TRUE(find<QPlainTextEdit>("templateMessage")->isVisible());
    EXPECT_FALSE(find<QPlainTextEdit>("templateMessage")->toPlainText().isEmpty());
    EXPECT_TRUE(currentRow().contains("non enregistré")) << toStd(currentRow());
    EXPECT_NE(toStd(find<WordingEdit>("wording")->wording()), kept()) << "nothing is saved";
}

TEST_F(TemplatesTabTest, ShowsTheLetterToSomebodyWhoCanGetIt)
{
    auto* picker = find<CustomerPicker>("templateCustomer");
    picker->setCustomer(std::nullopt);
    choose("reminder-2");
    wait();
    const auto dupont = m_context->desk()->portfolio()->findByCode("DUPONT")->customer.id;
    EXPECT_EQ(picker->customer(), dupont) << "the other one has no address";
    EXPECT_GE(find<LetterPreview>("templateLetter")->pageCount(), 1);
    const auto martin = m_context->desk()->portfolio()->findByCode("MARTIN")->customer.id;
    picker->setCustomer(martin);
    wait();
    EXPECT_EQ(picker->customer(), martin) << "a choice stays";
    EXPECT_EQ(find<LetterPreview>("templateLetter")->pageCount(), 0);
}

TEST_F(TemplatesTabTest, MarksTheLineThatIsWrongAndSavesNothing)
{
    greet("Bonjour {{nmae}}");
    wait();
    auto* edit = find<WordingEdit>("wording");
    ASSERT_EQ(edit->marks().size(), 1U);
    const int line = edit->marks().front().line;
    EXPECT_EQ(edit->document()->findBlockByNumber(line - 1).text(), "Bonjour {{nmae}}");
    EXPECT_TRUE(find<QLabel>("templateProblem")->text().contains("{{nmae}}"));
    EXPECT_TRUE(find<QLabel>("templateProblem")->isVisible());
    EXPECT_FALSE(page().isEmpty()) << "the last letter stays";
    edit->moveCursor(QTextCursor::Start);
    edit->setFocus();
    press(Qt::Key_J, Qt::ControlModifier);
    EXPECT_EQ(edit->textCursor().blockNumber(), line - 1);
    const std::string before = kept();
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(kept(), before);
    greet("Bonjour,");
    wait();
    EXPECT_TRUE(edit->marks().empty());
    EXPECT_FALSE(find<QLabel>("templateProblem")->isVisible());
}

TEST_F(TemplatesTabTest, SavesByKeyAndGoesBackToAVersionAndToWhatShips)
{
    const std::string shipped = kept();
    find<WordingEdit>("wording")->setFocus();
    greet("Bonjour,");
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_NE(kept().find("Bonjour,"), std::string::npos);
    EXPECT_TRUE(currentRow().contains("modifié")) << toStd(currentRow());
    EXPECT_FALSE(find<QPushButton>("saveTemplate")->isEnabled());
    greet("Chers amis,");
    press(Qt::Key_S, Qt::ControlModifier);
    press(Qt::Key_3, Qt::AltModifier);
    auto* versions = find<DenseTable>("templateVersionTable");
    ASSERT_EQ(versions->model()->rowCount(), 3) << "two versions, and what ships";
    versions->selectRow(1);
    EXPECT_TRUE(find<QPushButton>("restoreTemplateVersion")->isEnabled());
    find<QPushButton>("restoreTemplateVersion")->click();
    settle();
    EXPECT_NE(kept().find("Bonjour,"), std::string::npos);
    find<QPushButton>("templateAsShipped")->click();
    settle();
    EXPECT_EQ(m_asked.size(), 1);
    EXPECT_EQ(kept(), shipped);
    EXPECT_EQ(toStd(find<WordingEdit>("wording")->wording()), shipped);
}

TEST_F(TemplatesTabTest, KeepsWhatWasTypedWhileAnotherTemplateIsShown)
{
    greet("Bonjour,");
    choose("statement");
    EXPECT_FALSE(find<WordingEdit>("wording")->wording().contains("\nBonjour,\n"));
    choose("reminder-1");
    EXPECT_TRUE(find<WordingEdit>("wording")->wording().contains("\nBonjour,\n"));
    find<QPushButton>("discardTemplate")->click();
    settle();
    EXPECT_EQ(toStd(find<WordingEdit>("wording")->wording()), kept());
    EXPECT_FALSE(currentRow().contains("non enregistré"));
}

TEST_F(TemplatesTabTest, PutsAFieldWhereTheCursorIs)
{
    press(Qt::Key_2, Qt::AltModifier);
    auto* fields = find<DenseTable>("templateFieldTable");
    EXPECT_TRUE(fields->hasFocus());
    find<QLineEdit>("templateFieldFilter")->setText("customerCode");
    settle();
    ASSERT_GE(fields->model()->rowCount(), 1);
    fields->selectRow(0);
    auto* edit = find<WordingEdit>("wording");
    edit->moveCursor(QTextCursor::End);
    fields->setFocus();
    press(Qt::Key_Return);
    EXPECT_TRUE(edit->wording().endsWith("{{customerCode}}"));
    EXPECT_TRUE(edit->hasFocus());
    edit->insertField("{{#isOne}}{{/isOne}}");
    edit->insertPlainText("x");
    EXPECT_TRUE(edit->wording().endsWith("{{customerCode}}{{#isOne}}x{{/isOne}}"));
}

TEST_F(TemplatesTabTest, MakesATemplateWithANameAndRemovesIt)
{
    auto* name = find<QLineEdit>("newTemplateName");
    name->setFocus();
    type("VIP!");
    press(Qt::Key_Return);
    EXPECT_TRUE(name->property("wrong").toBool());
    EXPECT_EQ(listTemplates(*m_context->desk())->size(), 2 * letterKindCount);
    name->clear();
    type("vip");
    press(Qt::Key_Return);
    EXPECT_EQ(listTemplates(*m_context->desk())->size(), 2 * letterKindCount + 1);
    EXPECT_TRUE(currentRow().contains("vip")) << toStd(currentRow());
    ASSERT_TRUE(find<QPushButton>("removeTemplate")->isEnabled());
    find<QPushButton>("removeTemplate")->click();
    settle();
    EXPECT_EQ(listTemplates(*m_context->desk())->size(), 2 * letterKindCount);
    EXPECT_FALSE(find<QPushButton>("removeTemplate")->isEnabled()) << "a kind stays";
}

TEST_F(TemplatesTabTest, EditsTheOtherLanguageAndForgetsAClosedBook)
{
    find<QComboBox>("templateLanguage")->setCurrentIndex(1);
    wait();
    EXPECT_EQ(toStd(find<WordingEdit>("wording")->wording()),
              keptWording(*shippedWording(LetterKind::Reminder1, Language::English)));
    EXPECT_TRUE(page().contains("invoice")) << toStd(page());
    greet("Dear all,");
    m_context->closeBook();
    settle();
    EXPECT_EQ(m_window->findChild<QListWidget*>("templateList")->count(), 0);
    EXPECT_TRUE(m_window->findChild<WordingEdit*>("wording")->wording().isEmpty());
}

} // namespace
} // namespace encours::ui
