// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/gui_fixture.h"

#include "desk/edit_book.h"
#include "desk/policy.h"
#include "desk/show_targets.h"
#include "plans/condition_form.h"
#include "shell/page.h"
#include "support/format.h"
#include "today/queue_model.h"
#include "widgets/dense_table.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QtTest/QTest>

namespace encours::ui {
namespace {

/// The page of plans over a book in which DUPONT and MARTIN are overdue.
class PlansTest : public GuiTest {
protected:
    void SetUp() override
    {
        openSmallBook();
        m_context->show("plans", "plans");
        wait();
    }
    /// The preview begins some moments after the last change.
    void wait()
    {
        QTest::qWait(300);
        settle();
    }
    void openTargets()
    {
        m_context->show("plans", "targets");
        wait();
    }
    [[nodiscard]] std::shared_ptr<const DunningPolicy> policy() const { return m_context->desk()->policy(); }
    [[nodiscard]] QAbstractItemModel& steps() { return *find<DenseTable>("planSteps")->model(); }
    [[nodiscard]] QString step(int row, int column) { return steps().index(row, column).data().toString(); }
    void click(const char* name)
    {
        auto* button = find<QAbstractButton>(name);
        ASSERT_TRUE(button->isEnabled()) << name;
        button->click();
        settle();
    }
    void setNumber(const char* code, int value)
    {
        find<QSpinBox>((std::string("number.") + code).c_str())->setValue(value);
        wait();
    }
};

/// Both tabs have a pane of versions; one is in sight.
template <typename Widget>
Widget* inSight(const QWidget& window, const char* name)
{
    for (auto* widget : window.findChildren<Widget*>(name)) {
        if (widget->isVisible()) return widget;
    }
    return nullptr;
}

TEST_F(PlansTest, ShowsThePlanOfTheBook)
{
    EXPECT_EQ(m_window->currentPage()->key(), "plans");
    EXPECT_EQ(find<QListWidget>("planList")->count(), 1);
    EXPECT_EQ(static_cast<std::size_t>(steps().rowCount()), policy()->plans.standard().steps.size());
    EXPECT_EQ(find<QSpinBox>("number.longest_gap_days")->value(), policy()->plans.standard().longestGapDays);
    EXPECT_FALSE(find<QPushButton>("savePlans")->isEnabled());
}

TEST_F(PlansTest, ShowsWhatChangesTodayBeforeAnythingIsSaved)
{
    auto* table = find<DenseTable>("planSteps");
    steps().setData(table->model()->index(0, 2), 200, Qt::EditRole); // the first step comes 200 days after
    wait();
    DunningPolicy wanted = *policy();
    wanted.plans.plans.front().steps.front().offsetDays = 200;
    const PolicyPreview preview = PreviewPolicy(*m_context->desk()).execute(wanted, m_context->today());
    int after = 0;
    for (const auto& [phase, figure] : preview.after) after += figure.first;
    EXPECT_EQ(find<QLabel>("previewAfter_4")->text(), countText(after));
    EXPECT_EQ(find<QWidget>("previewChanges")->isHidden(), preview.changes.empty());
    EXPECT_EQ(policy()->plans.standard(), DunningPlan::frenchDefault()) << "nothing is saved";
    click("discardPlans");
    EXPECT_EQ(step(0, 2), "J" + QString(policy()->plans.standard().steps.front().offsetDays < 0 ? "−" : "+") +
                              QString::number(std::abs(policy()->plans.standard().steps.front().offsetDays)));
    EXPECT_FALSE(find<QPushButton>("savePlans")->isEnabled());
}

TEST_F(PlansTest, SavesANumberAsANewVersionAndRestoresTheOneBefore)
{
    setNumber("longest_gap_days", 12);
    click("savePlans");
    EXPECT_EQ(policy()->plans.standard().longestGapDays, 12);
    setNumber("longest_gap_days", 14);
    click("savePlans");
    EXPECT_EQ(policy()->plans.standard().longestGapDays, 14);
    click("plans.showVersions");
    wait();
    auto* versions = inSight<DenseTable>(*m_window, "versionTable");
    ASSERT_NE(versions, nullptr);
    ASSERT_EQ(versions->model()->rowCount(), 2);
    versions->selectRow(1);
    EXPECT_TRUE(inSight<QLabel>(*m_window, "versionChanges")->text().contains("14"));
    inSight<QPushButton>(*m_window, "restoreVersion")->click();
    wait();
    EXPECT_EQ(policy()->plans.standard().longestGapDays, 12);
    find<QListWidget>("planList")->setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(policy()->plans.standard().longestGapDays, 14);
    EXPECT_EQ(find<QSpinBox>("number.longest_gap_days")->value(), 14) << "the editor follows";
}

TEST_F(PlansTest, EditsStepsByKeyboard)
{
    auto* table = find<DenseTable>("planSteps");
    const int before = steps().rowCount();
    table->setFocus();
    table->setCurrentIndex(steps().index(before - 1, 0));
    press(Qt::Key_Insert);
    ASSERT_EQ(steps().rowCount(), before + 1);
    table->setCurrentIndex(steps().index(before, 0));
    press(Qt::Key_Return); // opens the cell
    auto* editor = m_window->findChild<QLineEdit*>("stepEditor");
    ASSERT_NE(editor, nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, "FIN");
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
    EXPECT_EQ(step(before, 0), "FIN");
    press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(step(before - 1, 0), "FIN");
    press(Qt::Key_Delete);
    EXPECT_EQ(steps().rowCount(), before);
}

TEST_F(PlansTest, SaysWhatIsWrongInPlaceAndSavesNothing)
{
    ASSERT_GE(steps().rowCount(), 2);
    steps().setData(steps().index(1, 0), step(0, 0), Qt::EditRole); // two steps of one code
    wait();
    EXPECT_FALSE(find<QLabel>("planProblem")->text().isEmpty());
    EXPECT_FALSE(find<QPushButton>("savePlans")->isEnabled());
    EXPECT_EQ(step(1, 0), step(0, 0)) << "what was typed stays";
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(policy()->plans.standard(), DunningPlan::frenchDefault());
}

TEST_F(PlansTest, AddsAPlanForASegmentAndRemovesItAgain)
{
    const CustomerId dupont = m_context->desk()->portfolio()->findByCode("DUPONT")->customer.id;
    ASSERT_TRUE(
        EditCustomer(*m_context->desk()).execute(dupont, {{CustomerField::Segment, "Grands comptes"}}).isDone());
    m_context->notifyChanged();
    wait();
    click("addPlan");
    find<QLineEdit>("planName")->setFocus();
    find<QLineEdit>("planName")->selectAll();
    type("Comptes suivis");
    find<QCheckBox>("segment.Grands comptes")->setChecked(true);
    setNumber("longest_gap_days", 15);
    click("savePlans");
    ASSERT_EQ(policy()->plans.plans.size(), 2U);
    const DunningPlan& added = policy()->plans.plans.back();
    EXPECT_EQ(added.name, "Comptes suivis");
    EXPECT_EQ(added.longestGapDays, 15);
    EXPECT_EQ(policy()->plans.placeFor("", "grands comptes"), 1U);
    m_confirmAnswer = false;
    click("removePlan");
    EXPECT_EQ(find<QListWidget>("planList")->count(), 2) << "somebody went back";
    m_confirmAnswer = true;
    click("removePlan");
    click("savePlans");
    EXPECT_EQ(policy()->plans.plans.size(), 1U);
    EXPECT_TRUE(policy()->plans.bySegment.empty());
}

TEST_F(PlansTest, RefusesToRemoveAPlanThatARecordNames)
{
    click("addPlan");
    click("savePlans");
    const std::string code = policy()->plans.plans.back().code;
    const CustomerId martin = m_context->desk()->portfolio()->findByCode("MARTIN")->customer.id;
    ASSERT_TRUE(EditPolicy(*m_context->desk()).assignToCustomer(martin, code).isDone());
    m_context->notifyChanged();
    wait();
    click("removePlan");
    EXPECT_EQ(find<QListWidget>("planList")->count(), 2);
    EXPECT_FALSE(find<QLabel>("planProblem")->text().isEmpty());
    EXPECT_TRUE(m_asked.isEmpty());
}

TEST_F(PlansTest, TicksARuleAndCountsWhatItSelects)
{
    openTargets();
    auto* table = find<DenseTable>("targetRules");
    ASSERT_EQ(static_cast<std::size_t>(table->model()->rowCount()), policy()->targets.rules.size());
    const TargetCounts counts = ShowTargets(*m_context->desk()).execute(m_context->today());
    const auto shown = [](int count) { return count == 0 ? QStringLiteral("–") : countText(count); };
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        EXPECT_EQ(table->model()->index(row, 2).data().toString(),
                  shown(counts.rules[static_cast<std::size_t>(row)].customers));
    }
    table->setFocus();
    table->selectRow(0);
    const bool before = policy()->targets.rules.front().isEnabled;
    press(Qt::Key_Space);
    click("saveTargets");
    EXPECT_NE(policy()->targets.rules.front().isEnabled, before);
}

TEST_F(PlansTest, BuildsAConditionLineByLineAndShowsItAsText)
{
    openTargets();
    click("addRule");
    auto* text = find<QPlainTextEdit>("conditionText");
    EXPECT_EQ(text->toPlainText(), "amount >= 5000");
    click("addConditionGroup");
    wait();
    EXPECT_FALSE(find<QLabel>("conditionProblem")->isHidden()) << "the new lines have no value yet";
    EXPECT_FALSE(find<QPushButton>("saveTargets")->isEnabled());
    const auto values = find<QWidget>("conditionBuilder")->findChildren<QLineEdit*>("conditionValue");
    int filled = 0;
    for (QLineEdit* value : values) {
        if (!value->isVisible() || !value->text().isEmpty()) continue;
        value->setFocus();
        QTest::keyClicks(value, QString::number(1000 * ++filled));
    }
    wait();
    ASSERT_EQ(filled, 2);
    EXPECT_EQ(text->toPlainText(), "amount >= 5000 and (amount >= 1000 or amount >= 2000)");
    click("saveTargets");
    EXPECT_EQ(conditionText(policy()->targets.rules.back().condition),
              "amount >= 5000 and (amount >= 1000 or amount >= 2000)");
}

TEST_F(PlansTest, KeepsTextThatCannotBeReadAndSaysWhere)
{
    openTargets();
    click("addRule");
    click("conditionAsText");
    auto* text = find<QPlainTextEdit>("conditionText");
    text->setPlainText("amount >= beaucoup");
    wait();
    EXPECT_FALSE(find<QLabel>("conditionProblem")->isHidden());
    EXPECT_EQ(text->toPlainText(), "amount >= beaucoup");
    EXPECT_FALSE(find<QPushButton>("saveTargets")->isEnabled());
    text->setPlainText("not (amount >= 10 or balance >= 5)");
    wait();
    EXPECT_TRUE(find<QLabel>("conditionProblem")->isHidden());
    EXPECT_FALSE(find<QAbstractButton>("conditionAsForm")->isEnabled()) << "too deep for lines";
    EXPECT_TRUE(find<QPushButton>("saveTargets")->isEnabled());
}

TEST_F(PlansTest, ExplainsACustomerFromItsRecord)
{
    m_context->show("records");
    settle();
    click("whyCustomer");
    EXPECT_EQ(m_window->currentPage()->key(), "today");
    ASSERT_TRUE(find<QWidget>("why")->isVisible());
    EXPECT_GT(find<DenseTable>("whyReasons")->model()->rowCount(), 0);
}

TEST(ConditionForm, GivesBackEveryConditionThatItCanShow)
{
    for (const char* text : {"", "amount >= 5000", "not segment in (vip, groupe)", "amount >= 5000 and means = chq",
                             "amount >= 5000 and (sector = transport or means = chq) and not segment in (vip, groupe)",
                             "top-turnover = yes or (late-share > 50 and balance > 1000)"}) {
        const auto condition = parseCondition(text);
        ASSERT_TRUE(condition.isDone()) << text;
        const auto form = formOf(*condition);
        ASSERT_TRUE(form.has_value()) << text;
        EXPECT_EQ(conditionOf(*form), *condition) << text;
    }
    for (const char* text :
         {"not (amount >= 10 or balance >= 5)", "amount > 1 and (means = chq or (balance > 5 and amount > 2))"}) {
        EXPECT_FALSE(formOf(*parseCondition(text)).has_value()) << text;
    }
}

} // namespace
} // namespace encours::ui
