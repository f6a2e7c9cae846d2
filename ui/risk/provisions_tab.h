// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "risk/register_tab.h"

#ifndef Q_MOC_RUN
#include "desk/provisions.h"
#endif

namespace encours::ui {

class DateEdit;

/// What the policy of the book sets aside for each customer, with its arithmetic, and who is doubtful (411 → 416).
class ProvisionsTab : public RegisterTab {
    Q_OBJECT
public:
    explicit ProvisionsTab(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;
    void retranslate() override;

protected:
#ifndef Q_MOC_RUN
    void load() override;
    void forget() override;
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] RegisterCell cell(std::size_t row, int column) const override;
    [[nodiscard]] std::string searchKey(std::size_t row) const override;
    [[nodiscard]] std::int64_t rowId(std::size_t row) const override { return m_report.rows[row].customer.value; }
    [[nodiscard]] encours::CustomerId customerAt(std::size_t row) const override { return m_report.rows[row].customer; }
    [[nodiscard]] EmptyTexts emptyTexts() const override;
    void takeEmptyStep() override;
    void showLine(std::optional<std::size_t> row) override;
    void focusPanel() override;
#endif

private:
    enum Column { Customer, State, Overdue, Base, Provision, columnTotal };
    void buildPanel();
    void showArithmetic();
    void changeDoubt();

    SidePanel* m_panel;
    QLabel* m_vatNote;
    DateEdit* m_on;
    QLabel* m_onCaption;
    QPushButton* m_doubt;
#ifndef Q_MOC_RUN
    encours::ProvisionReport m_report;
    encours::ProvisionPolicy m_policy;
    encours::Rate m_vat;
    std::vector<QLabel*> m_captions;                 ///< a line for each column of the ageing, then the total
    std::vector<std::pair<QLabel*, QLabel*>> m_sums; ///< arithmetic, amount
    std::optional<encours::ProvisionRow> m_shown;
#endif
};

} // namespace encours::ui
