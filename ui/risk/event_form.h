// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN
#include "desk/account_events.h"
#endif

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace encours::ui {

class AppContext;
class CustomerPicker;
class DateEdit;
class SidePanel;

/// The fields of an event of an account: customer, what happened, when, a note.
class EventForm : public QWidget {
    Q_OBJECT
public:
    explicit EventForm(AppContext& context, QWidget* parent = nullptr);

    /// Puts a customer in, unless somebody is typing here.
    void propose(const std::optional<encours::CustomerId>& customer);
    void refresh();
    void clear(); ///< the book is gone
    void reset(); ///< an event was recorded
    void focusFirst();
    void retranslate();
#ifndef Q_MOC_RUN
    /// Reads the fields; what is wrong is said in the panel and gives nothing.
    [[nodiscard]] std::optional<encours::AccountEventRequest> collect(SidePanel& panel);
#endif
    [[nodiscard]] QString customerText() const;

private:
    void fillKinds();

    AppContext& m_context;
    QLabel* m_title;
    CustomerPicker* m_customer;
    QComboBox* m_kind;
    DateEdit* m_on;
    QLineEdit* m_note;
    QLabel* m_customerCaption;
    QLabel* m_kindCaption;
    QLabel* m_onCaption;
    QLabel* m_noteCaption;
};

} // namespace encours::ui
