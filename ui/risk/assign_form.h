// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "risk/side_panel.h"

#ifndef Q_MOC_RUN
#include "desk/factoring.h"
#endif

namespace encours::ui {

class AppContext;
class CustomerPicker;
class DateEdit;
class ItemCheckList;

/// The panel that assigns invoices of a customer to the factor. Nothing ticked: every open invoice not assigned yet.
class AssignForm : public SidePanel {
    Q_OBJECT
public:
    explicit AssignForm(AppContext& context, QWidget* parent = nullptr);

    void prepare(const std::optional<encours::CustomerId>& customer);
    void refresh();
    void clear();
    void focusFirst();
    void retranslate();

signals:
    void left();
    void entered(const encours::FactorRequest& request, const QString& said);

private:
    void showItems();
    void showEcho();
    void save();

    AppContext& m_context;
    CustomerPicker* m_customer;
    DateEdit* m_on;
    ItemCheckList* m_items;
    QLabel* m_customerCaption;
    QLabel* m_itemsCaption;
    QLabel* m_onCaption;
    QLabel* m_echo;
    QPushButton* m_back;
    QPushButton* m_save;
};

} // namespace encours::ui
