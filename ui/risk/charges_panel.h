// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "risk/side_panel.h"

#ifndef Q_MOC_RUN
#include "desk/late_charges.h"
#include "widgets/register_model.h"
#endif

namespace encours::ui {

class AmountEdit;
class AppContext;
class DateEdit;
class DenseTable;

/// Late-payment charges of one customer: every late invoice with both imputations, the lines of the selected one, and what
/// is done about them. Nothing selected means every invoice with something due.
class ChargesPanel : public SidePanel {
    Q_OBJECT
public:
    explicit ChargesPanel(AppContext& context, QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    /// Null: no customer is selected.
    void showCustomer(const encours::LateChargesRow* row);
#endif
    void focusFirst();
    void retranslate();

signals:
    void stepWanted(const encours::ChargeRequest& request, const QString& said);

private:
    void buildTables();
    void buildFields();
    [[nodiscard]] RegisterCell invoiceCell(std::size_t row, int column) const;
    [[nodiscard]] RegisterCell lineCell(std::size_t row, int column) const;
    [[nodiscard]] std::vector<std::size_t> chosen() const;
    void showChosen();
    void showDue(const std::vector<std::size_t>& rows);
    void take(encours::ChargeStep step);

    AppContext& m_context;
    QLabel* m_floor;
    DenseTable* m_invoices;
    QLabel* m_linesTitle;
    DenseTable* m_lines;
    QLabel* m_echo;
    AmountEdit* m_interest;
    AmountEdit* m_indemnity;
    DateEdit* m_on;
    QLabel* m_interestCaption;
    QLabel* m_indemnityCaption;
    QLabel* m_onCaption;
    QPushButton* m_paid;
    QPushButton* m_waive;
    QPushButton* m_claim;
#ifndef Q_MOC_RUN
    RegisterModel* m_invoiceModel;
    RegisterModel* m_lineModel;
    std::optional<encours::LateChargesRow> m_row;
#endif
};

} // namespace encours::ui
