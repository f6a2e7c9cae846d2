// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#ifndef Q_MOC_RUN
#include "desk/edit_book.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>
#endif

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace encours::ui {

class AppContext;

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
    struct Line {
        encours::CustomerField field;
        QLabel* caption;
        QLineEdit* edit;
    };
    void addLine(QGridLayout* grid, encours::CustomerField field, int row, int column, int span);
    void fillMeans();
    void checkTerms();
    void markMissing();
    void updateButton();
    void refuse(const encours::Fault& fault);

    AppContext& m_context;
    QLabel* m_name;
    QLabel* m_summary;
    QWidget* m_fields;
    QLabel* m_meansCaption;
    QComboBox* m_means;
    QLabel* m_termsCheck;
    QLabel* m_problem;
    QPushButton* m_save;
#ifndef Q_MOC_RUN
    std::optional<encours::CustomerId> m_customer;
    encours::Customer m_before;
    std::vector<Line> m_lines;
#endif
};

} // namespace encours::ui
