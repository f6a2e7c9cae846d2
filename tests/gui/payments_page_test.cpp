// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/gui_fixture.h"

#include "desk/import_file.h"
#include "desk/payments/show_payment.h"
#include "shell/page.h"
#include "support/format.h"
#include "support/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace encours::ui {
namespace {

/// MOREAU owes F1 (1 200,00), F2 (300,00) and F3 (300,00); it paid R1 (500,00), R2 (1 200,00) and R4 (300,00). GIRARD owes
/// nothing and has credit note A1 (50,00).
class PaymentsPageTest : public GuiTest {
protected:
    void SetUp() override
    {
        openEmptyBook();
        const QString file =
            write("ouvert_20261115.csv", QByteArray("Code client;N° facture;Date facture;Échéance;Reste dû\n"
                                                    "MOREAU;F1;2026-08-01;2026-08-31;1200,00\n"
                                                    "MOREAU;F2;2026-09-01;2026-09-30;300,00\n"
                                                    "MOREAU;F3;2026-10-01;2026-10-31;300,00\n"
                                                    "MOREAU;R1;2026-11-09;2026-11-09;-500,00\n"
                                                    "MOREAU;R2;2026-11-10;2026-11-10;-1200,00\n"
                                                    "MOREAU;R4;2026-11-11;2026-11-11;-300,00\n"
                                                    "GIRARD;A1;2026-11-12;2026-11-12;-50,00\n"));
        ImportRequest request;
        request.file = std::filesystem::path(file.toStdU16String());
        const auto imported = ImportFile(*m_context->desk()).execute(request);
        ASSERT_TRUE(imported.isDone() && imported->rejects.empty());
        m_context->notifyChanged();
        press(Qt::Key_F6);
        settle();
    }
    /// Makes a payment the current line.
    void choose(const char* number)
    {
        const Item& payment = item(number);
        m_context->show("payments", QStringLiteral("line=%1:%2").arg(moreau().customer.id.value).arg(payment.id.value));
        settle();
        settle();
    }
    const Account& moreau() { return *m_context->desk()->portfolio()->findByCode("MOREAU"); }
    const Item& item(const char* number)
    {
        for (const Item& one : moreau().items) {
            if (one.number == number) return one;
        }
        ADD_FAILURE() << number;
        return moreau().items[0];
    }
    Money leftOf(const char* number)
    {
        const auto view =
            ShowPayment(*m_context->desk()).execute(moreau().customer.id, item(number).id, m_context->today());
        return view->unallocated;
    }
    QString cell(const char* table, int row, int column)
    {
        const auto* view = find<QAbstractItemView>(table);
        return view->model()->index(row, column).data().toString();
    }
    void tick(int row)
    {
        auto* view = find<QAbstractItemView>("paymentCandidates");
        view->setFocus();
        view->setCurrentIndex(view->model()->index(row, 0));
        press(Qt::Key_Space);
        settle();
    }
    QString problem() { return find<QWidget>("paymentPanel")->findChild<QLabel*>("panelProblem")->text(); }
    int rows(const char* table) { return find<QAbstractItemView>(table)->model()->rowCount(); }
};

TEST_F(PaymentsPageTest, ListsWhatWasReceivedAndShowsTheSelectedOne)
{
    EXPECT_EQ(m_window->currentPage()->key(), "payments");
    EXPECT_EQ(rows("payments"), 4);
    choose("R2");
    EXPECT_EQ(find<QLabel>("paymentLeft")->text(), amountText(Money(120'000)));
    EXPECT_EQ(rows("paymentCandidates"), 3);
    EXPECT_FALSE(find<QWidget>("paymentPaid")->isVisible()) << "nothing is allocated yet";
}

TEST_F(PaymentsPageTest, AllocatesAProposalBeyondDoubtWithOneKey)
{
    choose("R2");
    EXPECT_TRUE(find<QPushButton>("paymentAllocate")->isEnabled());
    EXPECT_TRUE(find<QPushButton>("paymentAllocate")->text().contains(amountText(Money(120'000))));
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_TRUE(leftOf("R2").isZero());
    choose("R2");
    ASSERT_EQ(rows("paymentPaid"), 1);
    EXPECT_EQ(cell("paymentPaid", 0, 0), "F1");
    press(Qt::Key_Z, Qt::ControlModifier);
    settle();
    EXPECT_EQ(leftOf("R2"), Money(120'000));
}

TEST_F(PaymentsPageTest, WaitsForAChoiceWhenSeveralInvoicesFit)
{
    choose("R4");
    EXPECT_FALSE(find<QPushButton>("paymentAllocate")->isEnabled()) << "F2 or F3";
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_EQ(leftOf("R4"), Money(30'000));
    EXPECT_FALSE(problem().isEmpty());
    auto* proposals = find<QComboBox>("paymentProposals");
    ASSERT_GE(proposals->count(), 2);
    proposals->setCurrentIndex(0);
    emit proposals->activated(0);
    EXPECT_TRUE(find<QPushButton>("paymentAllocate")->isEnabled());
    tick(1); // takes F2 off
    tick(2);
    EXPECT_EQ(proposals->currentIndex(), proposals->count() - 1) << "a choice of one's own";
    EXPECT_EQ(cell("paymentCandidates", 2, 3), "300,00");
    find<QPushButton>("paymentAllocate")->click();
    settle();
    EXPECT_TRUE(leftOf("R4").isZero());
    choose("R4");
    EXPECT_EQ(cell("paymentPaid", 0, 0), "F3");
}

TEST_F(PaymentsPageTest, AllocatesAPartAndRefusesMoreThanThereIs)
{
    choose("R1");
    tick(0);
    auto* amount = find<QLineEdit>("paymentAmount");
    EXPECT_EQ(cell("paymentCandidates", 0, 3), "500,00") << "no more than was received";
    amount->setFocus();
    amount->selectAll();
    type("600");
    find<QPushButton>("paymentAllocate")->click();
    settle();
    EXPECT_EQ(leftOf("R1"), Money(50'000));
    EXPECT_FALSE(problem().isEmpty());
    amount->setFocus();
    amount->selectAll();
    type("120,50");
    find<QPushButton>("paymentAllocate")->click();
    settle();
    EXPECT_EQ(leftOf("R1"), Money(37'950));
}

TEST_F(PaymentsPageTest, TakesBackWhatWasDoneByHand)
{
    choose("R2");
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    choose("R2");
    ASSERT_TRUE(find<QPushButton>("paymentTakeBack")->isVisible());
    find<QPushButton>("paymentTakeBack")->click();
    settle();
    EXPECT_EQ(leftOf("R2"), Money(120'000));
}

TEST_F(PaymentsPageTest, AllocatesAllThatIsBeyondDoubtAfterAQuestion)
{
    m_confirmAnswer = false;
    find<QPushButton>("paymentsClear")->click();
    settle();
    ASSERT_EQ(m_asked.size(), 1);
    EXPECT_EQ(leftOf("R2"), Money(120'000));
    m_confirmAnswer = true;
    find<QPushButton>("paymentsClear")->click();
    settle();
    EXPECT_TRUE(leftOf("R2").isZero());
    EXPECT_EQ(leftOf("R4"), Money(30'000)) << "F2 or F3: a person chooses";
    press(Qt::Key_Z, Qt::ControlModifier);
    settle();
    EXPECT_EQ(leftOf("R2"), Money(120'000));
}

TEST_F(PaymentsPageTest, SaysWhyACreditCannotBeAllocated)
{
    const Account& girard = *m_context->desk()->portfolio()->findByCode("GIRARD");
    m_context->show("payments",
                    QStringLiteral("line=%1:%2").arg(girard.customer.id.value).arg(girard.items[0].id.value));
    settle();
    settle();
    EXPECT_FALSE(find<QWidget>("paymentCandidates")->isVisible());
    EXPECT_FALSE(find<QWidget>("paymentAllocate")->isVisible());
}

TEST_F(PaymentsPageTest, OpensTheCustomerWithEnter)
{
    choose("R1");
    find<QAbstractItemView>("payments")->setFocus();
    press(Qt::Key_Return);
    settle();
    EXPECT_EQ(m_window->currentPage()->key(), "customer");
}

/// With ENCOURS_LOOK_AT=<folder>: pictures of the page, to look at.
TEST_F(PaymentsPageTest, CanBeLookedAt)
{
    const QString folder = qEnvironmentVariable("ENCOURS_LOOK_AT");
    choose("R2");
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    for (const char* number : {"R2", "R4", "R1"}) {
        choose(number);
        for (const QSize size : {QSize(1366, 768), QSize(1440, 900)}) {
            m_window->resize(size);
            for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
                if (folder.isEmpty() && theme == ThemeChoice::Dark) continue; // nothing stands elsewhere in the dark
                Theme::current().apply(theme);
                settle();
                EXPECT_LE(find<QWidget>("paymentPanel")->geometry().right(),
                          find<QWidget>("paymentPanel")->parentWidget()->width());
                if (!folder.isEmpty()) {
                    m_window->grab().save(QStringLiteral("%1/payments-%2-%3-%4.png")
                                              .arg(folder, number)
                                              .arg(size.width())
                                              .arg(theme == ThemeChoice::Dark ? "dark" : "light"));
                }
            }
        }
    }
    Theme::current().apply(ThemeChoice::Light);
}

} // namespace
} // namespace encours::ui
