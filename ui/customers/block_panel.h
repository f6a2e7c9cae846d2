// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "risk/side_panel.h"

#ifndef Q_MOC_RUN
#include "desk/blocks.h"

#include <vector>
#endif

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace encours::ui {

class DateEdit;

/// Leaves a customer, or some of its invoices, in peace until a day, with the reason: neither is ever left out.
class BlockPanel : public SidePanel {
    Q_OBJECT
public:
    explicit BlockPanel(QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    /// Empties the form. `items`: the selected invoices, offered beside the whole account.
    void prepare(encours::CustomerId customer, const QString& name, encours::Date today,
                 std::vector<encours::ItemId> items);
#endif
    void focusFirst();
    void retranslate();

signals:
    void entered(const encours::BlockRequest& request);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void enter();
    void showScope();

    QComboBox* m_kind;
    DateEdit* m_until;
    QLineEdit* m_reason;
    QCheckBox* m_whole; ///< the account, not only the selected invoices
    QLabel* m_kindCaption;
    QLabel* m_untilCaption;
    QLabel* m_reasonCaption;
    QLabel* m_meaning;
    QPushButton* m_leave;
    QPushButton* m_enter;
#ifndef Q_MOC_RUN
    encours::CustomerId m_customer;
    encours::Date m_today;
    std::vector<encours::ItemId> m_items;
#endif
};

} // namespace encours::ui
