// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/gui_fixture.h"

#include "desk/edit_book.h"
#include "desk/todays_lists.h"
#include "widgets/dense_table.h"

#include <QApplication>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace encours::ui {

/// The risk page of a book in which DUPONT owes F001 (1 200,00) and MARTIN F003 (300,50), both overdue.
class RiskPageTest : public GuiTest {
protected:
    void SetUp() override { openSmallBook(); }

    void openTab(const QString& key)
    {
        m_context->show("risk", key);
        settle();
    }
    void signFactorContract()
    {
        BookSettings settings = m_context->desk()->settings();
        settings.rules.factor.name = "Factor Test";
        ASSERT_TRUE(EditSettings(*m_context->desk()).execute(settings).isDone());
        m_context->notifyChanged();
        settle();
    }
    [[nodiscard]] std::shared_ptr<const Portfolio> portfolio() const { return m_context->desk()->portfolio(); }
    [[nodiscard]] const Account& account(const char* code) { return *portfolio()->findByCode(code); }
    [[nodiscard]] int rows(const char* table) { return find<QTableView>(table)->model()->rowCount(); }
    [[nodiscard]] QString text(const char* table, int row, int column)
    {
        return find<QTableView>(table)->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString pill(const char* table, int row, int column)
    {
        const auto pills = find<QTableView>(table)->model()->index(row, column).data(PillsRole).value<QList<Status>>();
        return pills.isEmpty() ? QString() : pills.first().word;
    }
    /// Whether a customer is to be called today.
    [[nodiscard]] bool isCalled(const char* code)
    {
        const CustomerId customer = account(code).customer.id;
        const DayLists lists = TodaysLists(*m_context->desk()).execute(m_context->today());
        return std::any_of(lists.calls.begin(), lists.calls.end(),
                           [customer](const Call& call) { return call.customer == customer; });
    }
    /// Puts the focus on a button and presses Enter.
    void pressButton(const char* name)
    {
        auto* button = find<QPushButton>(name);
        ASSERT_TRUE(button->isVisible()) << name;
        button->setFocus();
        press(Qt::Key_Return);
    }
};

} // namespace encours::ui
