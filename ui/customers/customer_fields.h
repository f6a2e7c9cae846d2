// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#ifndef Q_MOC_RUN
#include "desk/desk.h"

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>
#endif

class QGridLayout;
class QLabel;
class QLineEdit;

namespace encours::ui {

class ChoiceBox;
class LateRateCheck;
class TermsCheck;

/// Every field of a customer's record, in groups, with what can be said of each while it is typed: what terms and rates mean,
/// and identifiers that cannot be right. A remark never blocks.
class CustomerFields : public QWidget {
    Q_OBJECT
public:
    explicit CustomerFields(QWidget* parent = nullptr);

    /// The book and the day that remarks depend on.
    void setBook(const encours::BookSettings& settings, std::shared_ptr<const encours::LegalValues> values,
                 encours::Date today);
    /// Nothing: every field is empty.
    void showCustomer(const std::optional<encours::Customer>& customer);
    /// What differs from the customer shown.
    [[nodiscard]] std::vector<std::pair<encours::CustomerField, std::string>> changes() const;
    /// Marks the field that a refusal is about and puts the cursor there.
    void markRefused(const encours::Fault& fault);
    void focusFirstMissing();
    void focusField(encours::CustomerField wanted);
    void retranslate();

signals:
    void edited();
    void entered(); ///< Enter in a field

private:
    struct Field {
        encours::CustomerField field;
        QLabel* caption;
        QWidget* widget;
        QLabel* remark;    ///< null where there is nothing to remark
        std::string shown; ///< the text as it was shown last
    };
    void addGroup(QGridLayout* grid, int group, int& row);
    void addField(QGridLayout* grid, int number, int row);
    void addRemark(QGridLayout* grid, int number, int row, Field& field);
    void connectField(const Field& field);
    [[nodiscard]] std::string textOf(const Field& field) const;
    void showText(Field& field, const std::string& text);
    /// The customer as the fields describe it now.
    [[nodiscard]] encours::Customer described() const;
    void check();
    void checkField(const Field& field, const encours::Customer& customer);
    void markMissing();

    QLabel* m_headings[4];
    TermsCheck* m_termsCheck = nullptr;
    LateRateCheck* m_rateCheck = nullptr;
#ifndef Q_MOC_RUN
    std::vector<Field> m_fields;
    std::optional<encours::Customer> m_before;
    encours::BookSettings m_book;
    std::shared_ptr<const encours::LegalValues> m_values;
    encours::Date m_today;
#endif
};

} // namespace encours::ui
