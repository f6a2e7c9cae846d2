// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/runs_fixture.h"

#include "desk/customer_file/attachments.h"
#include "desk/letters/write_letter.h"
#include "shell/page.h"
#include "widgets/customer_picker.h"
#include "widgets/date_edit.h"
#include "widgets/letter_preview.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace encours::ui {
namespace {

class LettersTabTest : public RunsPageTest {
protected:
    /// A letter that was kept today.
    void keep(const char* code, const std::string& templateCode = "reminder-1")
    {
        LetterOrder order;
        order.wish.customer = account(code).customer.id;
        order.wish.templateCode = templateCode;
        order.file = std::filesystem::path(m_folder.filePath("lettre.pdf").toStdU16String());
        order.key = newKey();
        const auto written = WriteLetter(*m_context->desk(), *m_printer).execute(order);
        ASSERT_TRUE(written.isDone()) << written.fault().detail;
        m_context->notifyChanged();
        settle();
    }
    void choose(const char* combo, const QVariant& data)
    {
        auto* box = find<QComboBox>(combo);
        const int place = box->findData(data);
        ASSERT_GE(place, 0) << combo;
        box->setCurrentIndex(place);
        settle();
    }
};

TEST_F(LettersTabTest, ShowsEveryLetterAsItWasWritten)
{
    openPlace("letters");
    EXPECT_NE(emptyStep(), nullptr) << "nothing was written yet";
    keep("DUPONT");
    keep("MARTIN");
    ASSERT_EQ(rows("letters"), 2);
    EXPECT_EQ(text("letters", 0, 1), "Martin & Fils") << "the newest first";
    EXPECT_EQ(text("letters", 0, 2), "Première relance");
    find<QTableView>("letters")->selectRow(1);
    settle();
    EXPECT_TRUE(find<LetterPreview>("keptLetterPreview")->pageText().contains("F001"));
    find<QTableView>("letters")->setFocus();
    press(Qt::Key_Return);
    ASSERT_EQ(m_opened.size(), 1);
    EXPECT_TRUE(m_opened.first().endsWith(".pdf")) << m_opened.first().toStdString();
    press(Qt::Key_Return, Qt::AltModifier);
    EXPECT_EQ(m_window->currentPage()->key(), "customer");
}

TEST_F(LettersTabTest, SavesTheSameLetterAgain)
{
    keep("DUPONT");
    openPlace("letters");
    const auto before = m_printer->files.size();
    m_fileAnswer = m_folder.filePath("copie.pdf");
    press(Qt::Key_S, Qt::ControlModifier);
    settle();
    ASSERT_EQ(m_printer->files.size(), before + 1);
    EXPECT_EQ(m_printer->files.back().filename(), "copie.pdf");
    EXPECT_EQ(letters().size(), 1U) << "a copy is no other letter";
}

TEST_F(LettersTabTest, RecordsHowALetterWasSentAndWhatProvesIt)
{
    keep("DUPONT");
    AttachmentRequest proof;
    proof.customer = account("DUPONT").customer.id;
    proof.file = std::filesystem::path(write("ar.pdf", "%PDF-1.4 proof").toStdU16String());
    proof.kind = AttachmentKind::ProofOfDispatch;
    const auto attached = AttachDocument(*m_context->desk()).execute(proof);
    ASSERT_TRUE(attached.isDone());
    openPlace("letters");
    press(Qt::Key_D, Qt::ControlModifier);
    ASSERT_EQ(QApplication::focusWidget(), find<QWidget>("dispatchKind"));
    find<QComboBox>("dispatchKind")->setCurrentIndex(static_cast<int>(DispatchKind::Registered));
    auto* reference = find<QLineEdit>("dispatchReference");
    reference->setFocus();
    type("1A 123 456 7890 1");
    choose("dispatchProof", qint64{attached->value});
    pressButton("dispatchSave");
    const auto lines = letters();
    ASSERT_EQ(lines.size(), 1U);
    ASSERT_TRUE(lines.front().dispatch.has_value());
    EXPECT_EQ(lines.front().dispatch->kind, DispatchKind::Registered);
    EXPECT_EQ(lines.front().dispatch->reference, "1A 123 456 7890 1");
    EXPECT_EQ(lines.front().dispatch->proof, *attached);
    EXPECT_EQ(lines.front().dispatch->postedOn, m_context->today());
    EXPECT_EQ(pill("letters", 0, 5), "Recommandé");
    EXPECT_EQ(QApplication::focusWidget(), find<QWidget>("letters"));
}

TEST_F(LettersTabTest, KeepsWhatIsTypedWhenTheDaysAreReversed)
{
    keep("DUPONT");
    openPlace("letters");
    press(Qt::Key_D, Qt::ControlModifier);
    auto* received = find<DateEdit>("dispatchDelivered");
    received->setFocus();
    type("1/11/2026");
    pressButton("dispatchSave");
    EXPECT_FALSE(letters().front().dispatch.has_value());
    EXPECT_TRUE(find<QWidget>("dispatchDelivered")->isVisible());
    EXPECT_EQ(received->date(), Date::of(2026, 11, 1));
    received->setFocus();
    press(Qt::Key_Escape);
    EXPECT_FALSE(find<QWidget>("dispatchDelivered")->isVisible());
}

TEST_F(LettersTabTest, WritesALetterOfAnyKindToAnybody)
{
    openPlace("letters");
    press(Qt::Key_Insert);
    auto* customer = find<CustomerPicker>("writeLetterCustomer");
    ASSERT_EQ(QApplication::focusWidget(), customer);
    customer->setCustomer(account("MARTIN").customer.id);
    emit customer->customerChanged();
    settle();
    choose("writeLetterTemplate", "statement");
    EXPECT_TRUE(find<QWidget>("writeLetterAgeing")->isVisible());
    EXPECT_TRUE(find<LetterPreview>("writeLetterPreview")->pageText().contains("F003"));
    m_fileAnswer = m_folder.filePath("releve.pdf");
    pressButton("writeLetterPrint");
    const auto lines = letters();
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines.front().fact.templateCode, "statement");
    EXPECT_FALSE(lines.front().fact.reminder) << "a statement reminds of nothing";
    EXPECT_EQ(m_printer->files.back().filename(), "releve.pdf");
    EXPECT_EQ(rows("letters"), 1);
}

TEST_F(LettersTabTest, SaysWhyALetterCannotBeWritten)
{
    openPlace("letters");
    press(Qt::Key_Insert);
    auto* customer = find<CustomerPicker>("writeLetterCustomer");
    customer->setCustomer(account("MARTIN").customer.id);
    emit customer->customerChanged();
    settle();
    choose("writeLetterTemplate", "promise-confirmation");
    EXPECT_EQ(find<LetterPreview>("writeLetterPreview")->pageCount(), 0);
    EXPECT_FALSE(find<QPushButton>("writeLetterPrint")->isEnabled()) << "no promise was made";
    choose("writeLetterTemplate", "reminder-2");
    EXPECT_TRUE(find<QPushButton>("writeLetterPrint")->isEnabled());
    pressButton("writeLetterMail");
    EXPECT_TRUE(letters().empty()) << "MARTIN has no e-mail address";
}

using ResponsesTabTest = RunsPageTest;

TEST_F(ResponsesTabTest, ShowsWhatCameBack)
{
    openPlace("responses");
    EXPECT_NE(emptyStep(), nullptr);
    m_clock->setToday(Date::of(2026, 11, 2));
    LetterOrder order;
    order.wish.customer = account("DUPONT").customer.id;
    order.file = std::filesystem::path(m_folder.filePath("lettre.pdf").toStdU16String());
    ASSERT_TRUE(WriteLetter(*m_context->desk(), *m_printer).execute(order).isDone());
    m_clock->setToday(Date::of(2026, 11, 20));
    m_context->notifyChanged();
    settle();
    ASSERT_EQ(rows("responses"), 1);
    EXPECT_EQ(text("responses", 0, 0), "Première relance");
    EXPECT_EQ(text("responses", 0, 1), "1");
    EXPECT_TRUE(text("responses", 0, 2).startsWith("0/1 ·")) << "nothing came back within 7 days";
    EXPECT_EQ(text("responses", 0, 3), "–") << "30 days have not passed";
}

/// The same on the page of one customer.
TEST_F(LettersTabTest, StandOnThePageOfTheCustomerToo)
{
    keep("DUPONT");
    keep("MARTIN");
    m_context->show("customer", QStringLiteral("%1/letters").arg(account("DUPONT").customer.id.value));
    settle();
    ASSERT_EQ(rows("customer.letters"), 1);
    press(Qt::Key_Insert);
    ASSERT_EQ(QApplication::focusWidget(), find<QWidget>("writeLetterTemplate"));
    EXPECT_FALSE(find<QWidget>("writeLetterCustomer")->isVisible()) << "it goes to this customer";
    choose("writeLetterTemplate", "reminder-2");
    pressButton("writeLetterMail");
    const auto lines = letters();
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_EQ(lines.front().fact.templateCode, "reminder-2");
    EXPECT_EQ(lines.front().mail, MailState::Drafted);
    EXPECT_EQ(rows("customer.letters"), 2);
}

TEST_F(LettersTabTest, AreOpenedFromTheHistory)
{
    keep("DUPONT");
    m_context->show("customer", QStringLiteral("%1/history").arg(account("DUPONT").customer.id.value));
    settle();
    const int row = rowOf("customer.history", 1, "Courrier");
    ASSERT_GE(row, 0);
    find<QTableView>("customer.history")->selectRow(row);
    find<QTableView>("customer.history")->setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(QApplication::focusWidget(), find<QTableView>("customer.letters")) << nameOfFocus() << " has the focus";
    EXPECT_TRUE(find<LetterPreview>("keptLetterPreview")->pageText().contains("F001"));
}

} // namespace
} // namespace encours::ui
