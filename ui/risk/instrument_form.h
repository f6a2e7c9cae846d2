// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "risk/side_panel.h"

#ifndef Q_MOC_RUN
#include "desk/instruments.h"
#endif

class QComboBox;
class QLineEdit;

namespace encours::ui {

class AmountEdit;
class AppContext;
class CustomerPicker;
class DateEdit;
class ItemCheckList;

/// The panel that enters a new instrument into the register. What is left empty takes its default: the whole open amount,
/// the oldest invoices.
class InstrumentForm : public SidePanel {
    Q_OBJECT
public:
    explicit InstrumentForm(AppContext& context, QWidget* parent = nullptr);

    /// Empty fields; the customer already chosen, if one is given.
    void prepare(const std::optional<encours::CustomerId>& customer);
    void refresh(); ///< the book changed
    void clear();   ///< the book is gone
    void focusFirst();
    void retranslate();

signals:
    void left();
    /// Everything typed can be read; the register carries it out.
    void entered(const encours::NewInstrument& instrument, const QString& said);

private:
    void addFields();
    void fillKinds();
    void fillSteps();
    void showItems();
    void showEcho();
    void save();

    AppContext& m_context;
    CustomerPicker* m_customer;
    QComboBox* m_kind;
    QLineEdit* m_number;
    DateEdit* m_dueOn;
    AmountEdit* m_amount;
    QComboBox* m_step;
    DateEdit* m_on;
    ItemCheckList* m_items;
    QLabel* m_customerCaption;
    QLabel* m_kindCaption;
    QLabel* m_numberCaption;
    QLabel* m_dueCaption;
    QLabel* m_amountCaption;
    QLabel* m_itemsCaption;
    QLabel* m_stepCaption;
    QLabel* m_onCaption;
    QLabel* m_echo;
    QPushButton* m_back;
    QPushButton* m_save;
};

} // namespace encours::ui
