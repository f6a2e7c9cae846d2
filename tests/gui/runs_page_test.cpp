// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/runs_fixture.h"

#include "desk/runs/dunning_run.h"
#include "shell/page.h"
#include "widgets/date_edit.h"
#include "widgets/letter_preview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

namespace encours::ui {
namespace {

/// The run tab, asked for whom the plan would call: both customers are in.
class RunTabTest : public RunsPageTest {
protected:
    void SetUp() override
    {
        RunsPageTest::SetUp();
        press(Qt::Key_F7);
        ASSERT_EQ(m_window->currentPage()->key(), "runs");
        find<QCheckBox>("runHasCalls")->setChecked(true);
        settle();
        find<QTableView>("run")->setFocus();
    }
    void select(const char* code)
    {
        const int row = rowOf("run", 0, QString::fromStdString(account(code).customer.displayName()));
        ASSERT_GE(row, 0) << code;
        find<QTableView>("run")->selectRow(row);
        find<QTableView>("run")->setFocus();
        settle();
    }
    [[nodiscard]] QString stateOf(const char* code)
    {
        return pill("run", rowOf("run", 0, QString::fromStdString(account(code).customer.displayName())), 1);
    }
    [[nodiscard]] QString plan() { return find<QLabel>("runPlan")->text(); }
    void writeAll()
    {
        press(Qt::Key_Return, Qt::ControlModifier);
        settle();
    }
};

TEST_F(RunTabTest, SaysWhoIsInAndWhyOthersAreNot)
{
    ASSERT_EQ(rows("run"), 2);
    EXPECT_EQ(stateOf("DUPONT"), "retenu");
    EXPECT_TRUE(plan().contains("2 courriers")) << plan().toStdString();
    find<QCheckBox>("runHasCalls")->setChecked(false);
    settle();
    ASSERT_EQ(rows("run"), 2);
    EXPECT_EQ(stateOf("DUPONT"), "exclu") << "the first step of the plan is a call";
    EXPECT_FALSE(text("run", 0, 6).isEmpty()) << "the reason stands in the line";
    EXPECT_TRUE(plan().startsWith("Personne")) << plan().toStdString();
    EXPECT_FALSE(find<QPushButton>("runProduce")->isEnabled());
    EXPECT_FALSE(find<QLabel>("runGateText")->text().isEmpty());
}

TEST_F(RunTabTest, ShowsTheLetterOfTheSelectedCustomer)
{
    select("MARTIN");
    auto* preview = find<LetterPreview>("runPreview");
    ASSERT_EQ(preview->pageCount(), 1);
    EXPECT_TRUE(preview->pageText().contains("F003")) << preview->pageText().toStdString();
    auto* letter = find<QComboBox>("candidateTemplate");
    const int notice = letter->findData("formal-notice");
    ASSERT_GE(notice, 0);
    letter->setCurrentIndex(notice);
    emit letter->activated(notice);
    settle();
    EXPECT_EQ(text("run", rowOf("run", 0, "Martin & Fils"), 2), "Mise en demeure");
    EXPECT_TRUE(preview->pageText().contains("mise en demeure", Qt::CaseInsensitive));
}

TEST_F(RunTabTest, SpaceLeavesACustomerOutAndTakesHimBack)
{
    select("MARTIN");
    press(Qt::Key_Space);
    EXPECT_EQ(stateOf("MARTIN"), "écarté");
    EXPECT_TRUE(plan().contains("1 courrier")) << plan().toStdString();
    m_context->notifyChanged(); // the book changes meanwhile
    settle();
    EXPECT_EQ(stateOf("MARTIN"), "écarté") << "what a person decided is kept";
    press(Qt::Key_Space);
    EXPECT_EQ(stateOf("MARTIN"), "retenu");
}

TEST_F(RunTabTest, WritesWhoIsInByKeyboardAndNobodyTwice)
{
    select("MARTIN");
    press(Qt::Key_Space);
    writeAll();
    auto written = letters();
    ASSERT_EQ(written.size(), 1U);
    EXPECT_EQ(written.front().customerCode, "DUPONT");
    EXPECT_TRUE(written.front().fact.run.has_value());
    EXPECT_TRUE(find<QLabel>("runResultText")->text().contains("1")) << "what came of it is said";
    EXPECT_EQ(stateOf("DUPONT"), "exclu") << "was written to today";
    EXPECT_EQ(stateOf("MARTIN"), "retenu") << "dropped from that run only";
    writeAll();
    written = letters();
    ASSERT_EQ(written.size(), 2U) << "and DUPONT once";
    writeAll();
    EXPECT_EQ(letters().size(), 2U);
    click("runOpenFolder");
    EXPECT_EQ(m_opened, QStringList{m_fileAnswer});
}

TEST_F(RunTabTest, AsksForTheFolderOnceAndGoesBackWithoutOne)
{
    m_fileAnswer.clear();
    writeAll();
    EXPECT_TRUE(letters().empty());
    m_fileAnswer = m_folder.filePath("lettres");
    click("runChooseFolder");
    m_fileAnswer.clear();
    find<QTableView>("run")->setFocus();
    writeAll();
    EXPECT_EQ(letters().size(), 2U);
}

TEST_F(RunTabTest, WritesOnlyTheLettersOfToday)
{
    auto* day = find<DateEdit>("runDay");
    day->setFocus();
    day->selectAll();
    type("+7");
    press(Qt::Key_Tab);
    settle();
    find<QTableView>("run")->setFocus();
    writeAll();
    EXPECT_TRUE(letters().empty());
    EXPECT_TRUE(plan().contains("aujourd")) << plan().toStdString();
}

TEST_F(RunTabTest, ContinuesARunThatWasStopped)
{
    RunChoice choice;
    choice.on = m_context->today();
    for (const char* code : {"DUPONT", "MARTIN"})
        choice.letters.push_back({account(code).customer.id, "reminder-1", LetterChannel::Paper, {}});
    ASSERT_TRUE(StartRun(*m_context->desk()).execute(choice, "stopped").isDone());
    m_context->notifyChanged();
    settle();
    ASSERT_TRUE(find<QWidget>("runUnfinished")->isVisible());
    click("runContinue");
    settle();
    EXPECT_EQ(letters().size(), 2U);
    EXPECT_FALSE(find<QWidget>("runUnfinished")->isVisible());
    EXPECT_TRUE(find<QWidget>("runResult")->isVisible());
}

TEST_F(RunTabTest, TakesAnEmailOnlyWithAnAddress)
{
    select("MARTIN");
    auto* channel = find<QComboBox>("candidateChannel");
    const int email = channel->findData(static_cast<int>(LetterChannel::Email));
    channel->setCurrentIndex(email);
    emit channel->activated(email);
    settle();
    EXPECT_EQ(channel->currentData().toInt(), static_cast<int>(LetterChannel::Paper)) << "the choice goes back";
    select("DUPONT");
    channel->setCurrentIndex(email);
    emit channel->activated(email);
    settle();
    EXPECT_TRUE(plan().contains("1 e-mail")) << plan().toStdString();
    writeAll();
    const auto written = letters();
    ASSERT_EQ(written.size(), 2U);
    EXPECT_TRUE(std::any_of(written.begin(), written.end(), [](const LetterLine& line) {
        return line.customerCode == "DUPONT" && line.mail == MailState::Drafted && !line.fact.reminder;
    })) << "an e-mail is no reminder before it was sent";
    EXPECT_TRUE(find<QPushButton>("runOpenOutbox")->isVisible());
}

TEST_F(RunTabTest, NamesWhatTheCompanyLacks)
{
    BookSettings settings = m_context->desk()->settings();
    companyField(settings.company, "city").clear();
    ASSERT_TRUE(EditSettings(*m_context->desk()).execute(settings).isDone());
    m_context->notifyChanged();
    settle();
    ASSERT_NE(emptyStep(), nullptr);
    emptyStep()->click();
    settle();
    EXPECT_EQ(m_window->currentPage()->key(), "settings");
}

TEST_F(RunTabTest, ForgetsEverythingWhenTheBookIsClosed)
{
    select("MARTIN");
    press(Qt::Key_Space);
    m_context->closeBook();
    settle();
    EXPECT_EQ(m_window->findChild<QTableView*>("run")->model()->rowCount(), 0);
    EXPECT_EQ(m_window->findChild<LetterPreview*>("runPreview")->pageCount(), 0);
}

} // namespace
} // namespace encours::ui
