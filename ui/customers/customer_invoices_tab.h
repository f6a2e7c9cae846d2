// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/customer_register.h"

#ifndef Q_MOC_RUN
#include <array>
#include <unordered_map>
#endif

class QLabel;
class QStackedWidget;

namespace encours::ui {

class BlockPanel;

/// Every invoice of the customer with its own state, what was said of it and what paid it. One or several can be left in
/// peace for a time.
class CustomerInvoicesTab : public CustomerRegister {
    Q_OBJECT
public:
    explicit CustomerInvoicesTab(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const override;
    void retranslate() override;
    void showOpen();
    void showOverdue();
    void showEvery();
    /// Opens the form that leaves the account or the selected invoices in peace.
    void begin() override;
#ifndef Q_MOC_RUN
    [[nodiscard]] std::vector<encours::ItemId> chosenItems() const; ///< of the selected lines
    [[nodiscard]] QStringList chosenNumbers() const;
#endif

signals:
    void attachWanted(); ///< a document, to the selected invoices

protected:
#ifndef Q_MOC_RUN
    std::size_t makeRows() override;
    void dropRows() override;
    void customerChanged() override;
    [[nodiscard]] bool isContentWanted() const override;
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] RegisterCell cell(std::size_t row, int column) const override;
    [[nodiscard]] std::string searchKey(std::size_t row) const override;
    [[nodiscard]] std::int64_t rowId(std::size_t row) const override;
    [[nodiscard]] EmptyTexts emptyTexts() const override;
    void takeEmptyStep() override;
    void showLine(std::optional<std::size_t> row) override;
    void focusPanel() override;
#endif

private:
    enum Column { Number, Issued, Due, Late, Amount, Open, State, columnTotal };
    enum Choice { OpenOnly, OverdueOnly, Every };
    enum Detail { IssuedOn, DueOn, LateBy, AmountDetail, OpenDetail, ToClaim, detailTotal };
    void buildPanel();
    void leaveForm();
#ifndef Q_MOC_RUN
    [[nodiscard]] const encours::StatementLine& line(std::size_t row) const;
    [[nodiscard]] const encours::CallItem* callItem(encours::ItemId item) const;
    [[nodiscard]] QString moreOf(const encours::StatementLine& line) const;
    void block(const encours::BlockRequest& request);

    std::vector<std::size_t> m_rows; ///< places among the lines of the statement
    std::unordered_map<encours::ItemId, const encours::CallItem*> m_callItems;
    std::array<QLabel*, detailTotal> m_captions{};
    std::array<QLabel*, detailTotal> m_values{};
#endif
    QStackedWidget* m_side;
    SidePanel* m_panel;
    BlockPanel* m_form;
    QLabel* m_more;
    QPushButton* m_block;
    QPushButton* m_attach;
    int m_debits = 0; ///< all of them, whatever is chosen
};

} // namespace encours::ui
