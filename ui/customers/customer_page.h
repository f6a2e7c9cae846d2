// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page.h"

#ifndef Q_MOC_RUN
#include "customers/customer_part.h"

#include <array>
#include <optional>
#include <vector>
#endif

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace encours::ui {

class AgeingBar;
class BlockLine;
class CustomerHeader;
class CustomerDocumentsTab;
class CustomerHistoryTab;
class CustomerInvoicesTab;
class CustomerLettersTab;
class CustomerPaymentsTab;
class CustomerRecordTab;
class EmptyState;
class FigureCard;
class RiskTab;
class TabButton;

/// Everything of one customer, opened in place from anywhere by `context().show("customer", "12")`: who it is and what it
/// owes above, below one tab for each kind of fact. Alt+Left goes back to where one came from. It is read behind the window,
/// again whenever the book changes, and only while it is in sight.
class CustomerPage : public Page {
    Q_OBJECT
public:
    explicit CustomerPage(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("customer"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] Icon icon() const override { return Icon::User; }
    [[nodiscard]] bool isOnRail() const override { return false; }
    [[nodiscard]] QWidget* statusWidget() override;
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const override;

    void bookOpened() override;
    void bookClosed() override;
    void refresh() override;
    void retranslate() override;
    void takeFocus() override;
    [[nodiscard]] QStringList places() const override; ///< keys of the tabs
    /// `12`: customer 12, on the tab shown last; `12/documents`: on that tab; `documents`: that tab of the customer shown.
    /// Without a customer yet: the one that owes most. A customer that was merged into another one opens that one.
    void showPlace(const QString& place) override;
    [[nodiscard]] QString currentPlace() const override;

    [[nodiscard]] encours::CustomerId customer() const { return m_customer; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    // customer_page.cpp
    QWidget* makeHead();
    void makeFigures(QHBoxLayout& row);
    void makeTabs();
    void connectTabs();
    void connectFigures();
    template <typename Tab>
    Tab* addTab();
    void addShortcuts();
    void chooseTab(int tab);
    void chooseTab(const QString& key);
    void stepTab(int by);
    void updateTexts();
    [[nodiscard]] RiskTab& current() const;

    // customer_page_work.cpp
    void openAnybody();
    void openCustomer(encours::CustomerId customer);
    void load();
    void refreshStale();
    void showFigures();
    void nameLinks();
    void showUnknown(const QString& why);
    void callNow();
    void writeLetter();
    void block();
    void endBlock(qint64 block);
    void editField(int field, const QString& value);
#ifndef Q_MOC_RUN
    void takeView(const encours::Result<CustomerViewPtr>& view);
#endif

    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QWidget* m_content;
    CustomerHeader* m_header;
    QPushButton* m_back;
    QPushButton* m_call;
    QPushButton* m_letter;
    BlockLine* m_blocks;
    AgeingBar* m_ageing;
    QHBoxLayout* m_tabRow;
    QButtonGroup* m_tabGroup;
    QStackedWidget* m_tabStack;
    QLabel* m_status;
    CustomerInvoicesTab* m_invoices = nullptr;
    CustomerPaymentsTab* m_payments = nullptr;
    CustomerHistoryTab* m_history = nullptr;
    CustomerLettersTab* m_letters = nullptr;
    CustomerDocumentsTab* m_documents = nullptr;
    CustomerRecordTab* m_record = nullptr;
    bool m_isStale = false;
    bool m_isFocusWanted = false; ///< as soon as the customer is here
    quint64 m_turn = 0;           ///< only the answer to the latest question is shown
#ifndef Q_MOC_RUN
    enum Figure { Callable, Overdue, Balance, Unallocated, Lateness, figureTotal };
    std::array<FigureCard*, figureTotal> m_figures{};
    std::vector<RiskTab*> m_tabs;
    std::vector<CustomerPart*> m_parts; ///< the same as m_tabs
    std::vector<TabButton*> m_buttons;
    encours::CustomerId m_customer;
    CustomerViewPtr m_view;
    encours::Date m_day; ///< that the view was read for
#endif
};

} // namespace encours::ui
