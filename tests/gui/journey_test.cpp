// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/gui_fixture.h"

#include "desk/edit_book.h"
#include "desk/keep_safe.h"
#include "shell/page.h"

#include <QLabel>
#include <QtTest/QTest>

namespace encours::ui {
namespace {

/// What a controller does on the first morning, with keys only, through the real window down to the disk.
class JourneyTest : public GuiTest {
protected:
    void importLedger()
    {
        openEmptyBook();
        m_fileAnswer = write("ledger.txt", smallLedger());
        m_window->showPage("imports");
        press(Qt::Key_I, Qt::ControlModifier);
        press(Qt::Key_Space); // the button that names the import has the focus
        press(Qt::Key_Space); // and then the one that leads to the calls
    }
    const Account& account(std::string_view code)
    {
        const Account* found = m_context->desk()->portfolio()->findByCode(code);
        EXPECT_NE(found, nullptr);
        return *found;
    }
    QString shownName() { return find<QLabel>("customerName")->text(); }
    /// Lists are made a moment after the book has changed.
    void waitForACustomer()
    {
        for (int turn = 0; turn < 100 && shownName().isEmpty(); ++turn) {
            QTest::qWait(20);
            settle();
        }
        ASSERT_FALSE(shownName().isEmpty());
    }

    /// Letters need to know who writes, and to whom.
    void completeFiles()
    {
        Desk& desk = *m_context->desk();
        BookSettings settings = desk.settings();
        settings.company.addressLine1 = "1 rue du Four";
        settings.company.postalCode = "69001";
        settings.company.city = "Lyon";
        ASSERT_TRUE(EditSettings{desk}.execute(settings).isDone());
        for (const char* code : {"DUPONT", "MARTIN"}) {
            ASSERT_TRUE(EditCustomer{desk}
                            .execute(account(code).customer.id, {{CustomerField::AddressLine1, "2 quai du Port"},
                                                                 {CustomerField::PostalCode, "69002"},
                                                                 {CustomerField::City, "Lyon"}})
                            .isDone());
        }
        m_context->notifyChanged();
        settle();
    }
};

TEST_F(JourneyTest, GoesFromAFileToTheListToAnOutcomeToTheNextCustomerToALetter)
{
    importLedger();
    ASSERT_EQ(m_window->currentPage()->key(), "today");
    completeFiles();
    waitForACustomer();

    const QString first = shownName();
    press(Qt::Key_1);
    press(Qt::Key_Return);
    settle();
    const QString second = shownName();
    EXPECT_NE(first, second) << "the next customer is there by itself";
    std::size_t promises = 0;
    for (const char* code : {"DUPONT", "MARTIN"}) {
        promises += account(code).promises.size();
    }
    EXPECT_EQ(promises, 1U);

    m_fileAnswer = m_folder.filePath("letters");
    press(Qt::Key_L, Qt::ControlModifier);
    settle();
    EXPECT_EQ(m_printer->files.size(), 1U);
    std::size_t reminders = 0;
    for (const char* code : {"DUPONT", "MARTIN"}) {
        reminders += account(code).reminders.size();
    }
    EXPECT_EQ(reminders, 1U);

    press(Qt::Key_Z, Qt::ControlModifier); // takes the promise back: the customer is called again
    settle();
    const auto checks = KeepSafe{*m_context->desk()}.verify();
    ASSERT_TRUE(checks.isDone());
    for (const VerifyCheck& check : *checks) {
        EXPECT_TRUE(check.isOk) << check.name << ": " << check.detail;
    }
}

} // namespace
} // namespace encours::ui
