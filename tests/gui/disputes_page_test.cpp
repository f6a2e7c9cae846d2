// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/risk_fixture.h"

#include "desk/disputes.h"
#include "desk/record_contact.h"
#include "shell/page.h"
#include "widgets/parts_bar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace encours::ui {
namespace {

/// DUPONT contests its invoice since 10 November.
class DisputesPageTest : public RiskPageTest {
protected:
    void SetUp() override
    {
        openSmallBook();
        m_clock->setToday(Date::of(2026, 11, 10));
        ContactRequest contact;
        contact.customer = account("DUPONT").customer.id;
        contact.outcome = Outcome::Dispute;
        contact.category = DisputeCategory::Commercial;
        contact.cause = "Prix du devis";
        contact.owner = "Paul";
        const auto recorded = RecordContact(*m_context->desk()).execute(contact);
        ASSERT_TRUE(recorded.isDone()) << recorded.fault().detail;
        m_clock->setToday(Date::of(2026, 11, 20));
        m_context->notifyChanged();
        settle();
        press(Qt::Key_F3, Qt::ShiftModifier);
    }
    [[nodiscard]] const Dispute& dispute() { return account("DUPONT").disputes.front(); }
    void choose(DisputeStepKind kind)
    {
        const std::vector<DisputeStepKind> kinds{DisputeStepKind::Note,      DisputeStepKind::TaskOpened,
                                                 DisputeStepKind::Owner,     DisputeStepKind::Deadline,
                                                 DisputeStepKind::Qualified, DisputeStepKind::Resolver};
        const auto place = std::find(kinds.begin(), kinds.end(), kind) - kinds.begin();
        find<QComboBox>("disputeAction")->setCurrentIndex(static_cast<int>(place));
        settle();
    }
    void fill(const char* field, const QString& text)
    {
        auto* edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        type(text);
    }
};

TEST_F(DisputesPageTest, ShowsTheBoardByItsKey)
{
    ASSERT_EQ(m_window->currentPage()->key(), "disputes");
    ASSERT_EQ(rows("disputeRows"), 1);
    EXPECT_EQ(text("disputeRows", 0, 0), "Boulangerie Dupont");
    EXPECT_EQ(text("disputeRows", 0, 2), "Prix du devis");
    EXPECT_EQ(text("disputeRows", 0, 4), "Paul");
    EXPECT_EQ(QApplication::focusWidget(), find<QWidget>("disputeRows"));
    const auto& parts = find<PartsBar>("disputeAgeing")->parts();
    ASSERT_EQ(parts.size(), 5U);
    EXPECT_EQ(parts[1].weight, 120'000) << "open for ten days";
    EXPECT_EQ(parts[0].weight, 0);
    press(Qt::Key_T, Qt::ControlModifier);
    EXPECT_TRUE(find<QWidget>("disputeAges")->isVisible());
    EXPECT_EQ(rows("disputeAges"), 5);
}

TEST_F(DisputesPageTest, GivesATaskAndClosesIt)
{
    choose(DisputeStepKind::TaskOpened);
    fill("stepText", "retrouver le devis");
    press(Qt::Key_Return);
    ASSERT_EQ(dispute().openTasks(m_context->today()).size(), 1U);
    EXPECT_EQ(dispute().openTasks(m_context->today()).front()->person, "Paul") << "the owner, unless another is named";
    ASSERT_EQ(rows("disputeTasks"), 1);
    EXPECT_EQ(text("disputeRows", 0, 7), "1");
    pressButton("taskDone");
    EXPECT_TRUE(dispute().openTasks(m_context->today()).empty());
    EXPECT_FALSE(find<QWidget>("disputeTasks")->isVisible());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(dispute().openTasks(m_context->today()).size(), 1U) << "undone";
}

TEST_F(DisputesPageTest, KeepsWhatIsTypedWhenTheNoteIsMissing)
{
    choose(DisputeStepKind::TaskOpened);
    fill("stepPerson", "Nadia");
    press(Qt::Key_Return);
    EXPECT_TRUE(find<QWidget>("stepText")->property("wrong").toBool());
    EXPECT_EQ(find<QLineEdit>("stepPerson")->text(), "Nadia");
    EXPECT_TRUE(dispute().steps.empty());
}

TEST_F(DisputesPageTest, ChangesOwnerAndDeadline)
{
    choose(DisputeStepKind::Owner);
    fill("stepPerson", "Nadia");
    press(Qt::Key_Return);
    EXPECT_EQ(dispute().ownerAsOf(m_context->today()), "Nadia");
    EXPECT_EQ(text("disputeRows", 0, 4), "Nadia");
    choose(DisputeStepKind::Deadline);
    fill("stepDue", "15/12");
    press(Qt::Key_Return);
    EXPECT_EQ(dispute().deadlineAsOf(m_context->today()), Date::of(2026, 12, 15));
}

TEST_F(DisputesPageTest, LeavesTheResolutionToAnotherPersonThanTheCollector)
{
    ASSERT_FALSE(isCalled("DUPONT"));
    press(Qt::Key_R, Qt::ControlModifier);
    auto* resolution = find<QComboBox>("resolution");
    resolution->setCurrentIndex(resolution->findData(static_cast<int>(DisputeResolution::Rejected)));
    fill("stepPerson", "Sylvie");
    press(Qt::Key_Return);
    EXPECT_FALSE(dispute().resolvedOn) << "Sylvie has qualified it";
    EXPECT_TRUE(find<QLabel>("panelProblem") != nullptr);
    EXPECT_EQ(find<QLineEdit>("stepPerson")->text(), "Sylvie") << "what was typed stays";
    fill("stepPerson", "Paul");
    press(Qt::Key_Return);
    ASSERT_TRUE(dispute().resolvedOn.has_value());
    EXPECT_EQ(dispute().resolver(), "Paul");
    EXPECT_EQ(rows("disputeRows"), 0);
    EXPECT_TRUE(isCalled("DUPONT")) << "unjustified: on the list the same day";
    press(Qt::Key_4, Qt::AltModifier);
    EXPECT_EQ(rows("disputeRows"), 1) << "among the resolved ones";
    EXPECT_FALSE(find<QWidget>("recordStep")->isVisible()) << "nothing more to do about it";
}

TEST_F(DisputesPageTest, NarrowsByCategoryAndOwner)
{
    auto* category = find<QComboBox>("disputeCategoryFilter");
    category->setCurrentIndex(category->findData(static_cast<int>(DisputeCategory::Technical)));
    settle();
    EXPECT_EQ(rows("disputeRows"), 0);
    category->setCurrentIndex(category->findData(static_cast<int>(DisputeCategory::Commercial)));
    settle();
    EXPECT_EQ(rows("disputeRows"), 1);
    auto* owner = find<QComboBox>("disputeOwnerFilter");
    ASSERT_EQ(owner->count(), 2);
    owner->setCurrentIndex(1);
    settle();
    EXPECT_EQ(rows("disputeRows"), 1);
}

TEST_F(DisputesPageTest, OpensTheCustomerBesideTheCallQueue)
{
    pressButton("disputeCustomer");
    EXPECT_EQ(m_window->currentPage()->key(), "today");
    EXPECT_EQ(find<QLabel>("customerName")->text(), "Boulangerie Dupont") << "although it is not to be called";
}

} // namespace
} // namespace encours::ui
