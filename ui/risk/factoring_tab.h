// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "risk/register_tab.h"

#ifndef Q_MOC_RUN
#include "desk/factoring.h"
#endif

namespace encours::ui {

class AmountEdit;
class AssignForm;
class DateEdit;
class FactoringFigures;
class StepFields;

/// The factoring contract: figures, the weeks at risk, and every assigned invoice with its next steps, alerts first.
class FactoringTab : public RegisterTab {
    Q_OBJECT
public:
    explicit FactoringTab(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;
    void refresh() override;
    void retranslate() override;
    void begin() override;

protected:
#ifndef Q_MOC_RUN
    void load() override;
    void forget() override;
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] RegisterCell cell(std::size_t row, int column) const override;
    [[nodiscard]] std::string searchKey(std::size_t row) const override;
    [[nodiscard]] std::int64_t rowId(std::size_t row) const override { return m_report.rows[row].item.value; }
    [[nodiscard]] encours::CustomerId customerAt(std::size_t row) const override { return m_report.rows[row].customer; }
    [[nodiscard]] EmptyTexts emptyTexts() const override;
    void takeEmptyStep() override;
    void showLine(std::optional<std::size_t> row) override;
    void focusPanel() override;
#endif

private:
    enum Column { Customer, Invoice, Due, Open, State, TakenBack, columnTotal };
    void buildDetails();
    void showFacts(const std::vector<std::size_t>& rows, bool isOneCustomer);
    void showSteps();
    void take(encours::FactorStep step);
    void leaveForm();
    [[nodiscard]] bool hasContract() const;

    FactoringFigures* m_figures;
    QStackedWidget* m_side;
    SidePanel* m_details;
    QLabel* m_facts;
    DateEdit* m_on;
    AmountEdit* m_amount;
    QLabel* m_amountCaption;
    StepFields* m_stepFields;
    AssignForm* m_form;
    QPushButton* m_assign;
    QPushButton* m_diligence;
#ifndef Q_MOC_RUN
    encours::FactoringReport m_report;
#endif
};

} // namespace encours::ui
