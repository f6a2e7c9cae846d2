// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#ifndef Q_MOC_RUN
#include "desk/edit_book.h"

#include <optional>
#include <utility>
#include <vector>
#endif

class QLabel;
class QPushButton;

namespace encours::ui {

class AppContext;
class CustomerFields;

/// Side panel with the fields of one customer. Enter saves; only what was changed becomes a fact. What is missing is marked.
class CustomerEditor : public QFrame {
    Q_OBJECT
public:
    explicit CustomerEditor(AppContext& context, QWidget* parent = nullptr);

    /// Shows a customer as it is in the portfolio now. Nothing: the panel is empty.
    void showCustomer(const std::optional<encours::CustomerId>& customer);
    [[nodiscard]] const std::optional<encours::CustomerId>& customer() const { return m_customer; }
    /// What differs from the book.
    [[nodiscard]] std::vector<std::pair<encours::CustomerField, std::string>> changes() const;
    void save();
    /// Puts the cursor into the first field that is missing.
    void focusFirstMissing();
    void retranslate();

signals:
    void saved();

private:
    void updateButton();
    void refuse(const encours::Fault& fault);

    AppContext& m_context;
    QLabel* m_name;
    QLabel* m_summary;
    CustomerFields* m_fields;
    QLabel* m_problem;
    QPushButton* m_save;
#ifndef Q_MOC_RUN
    std::optional<encours::CustomerId> m_customer;
#endif
};

} // namespace encours::ui
