// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/runs_fixture.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace encours::ui {
namespace {

class LitigationTabTest : public RunsPageTest {
protected:
    void SetUp() override
    {
        RunsPageTest::SetUp();
        m_context->show("customer", QStringLiteral("%1/litigation").arg(account("DUPONT").customer.id.value));
        settle();
    }
    [[nodiscard]] QString sums() { return find<QLabel>("litigationSums")->text(); }
};

TEST_F(LitigationTabTest, SaysWhatTheFileLacksAndHowToMendIt)
{
    EXPECT_TRUE(sums().contains("200,00")) << sums().toStdString();
    EXPECT_TRUE(find<QLabel>("finding.no-formal-notice")->isVisible());
    EXPECT_TRUE(find<QLabel>("finding.no-invoice-copy")->isVisible());
    EXPECT_TRUE(find<QPushButton>("litigationProduce")->isEnabled());
}

TEST_F(LitigationTabTest, ProducesTheFileByKeyboard)
{
    find<QTableView>("litigationItems")->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    ASSERT_EQ(m_binder->documents.size(), 1U);
    EXPECT_EQ(m_binder->files.front().extension(), ".pdf");
    EXPECT_FALSE(m_binder->documents.front().workSheets.empty());
    EXPECT_FALSE(m_binder->documents.front().parts.empty());
}

TEST_F(LitigationTabTest, ClaimsNothingThatIsNotTicked)
{
    auto* items = find<QTableView>("litigationItems");
    items->setFocus();
    press(Qt::Key_Space);
    settle();
    EXPECT_FALSE(find<QPushButton>("litigationProduce")->isEnabled()) << sums().toStdString();
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_TRUE(m_binder->documents.empty());
    items->setFocus();
    press(Qt::Key_Space);
    settle();
    EXPECT_TRUE(find<QPushButton>("litigationProduce")->isEnabled());
}

TEST_F(LitigationTabTest, SaysWhyNothingWasWritten)
{
    m_binder->answer =
        Fault{FaultCode::DocumentUnreadable, {{"file", "<b>scan.pdf</b>"}, {"reason", "document-damaged"}}, ""};
    find<QTableView>("litigationItems")->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    const QString problem = find<QLabel>("litigationProblem")->text();
    EXPECT_TRUE(problem.contains("<b>scan.pdf</b>")) << problem.toStdString();
    EXPECT_TRUE(find<QLabel>("litigationProblem")->isVisible());
}

} // namespace
} // namespace encours::ui
