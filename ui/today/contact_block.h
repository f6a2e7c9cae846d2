// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read headers that reach <compare>
#include "receivables/customer.h"

#include <optional>
#endif

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace encours::ui {

/// Whom to ask for, their telephone and best hours. What is missing can be filled in place: a click on a word turns the
/// line into one field; Enter keeps it, Tab keeps it and goes to the next, Esc leaves it as it was.
class ContactBlock : public QWidget {
    Q_OBJECT
public:
    explicit ContactBlock(QWidget* parent = nullptr);

    void setCustomer(const encours::Customer& customer);
    void edit(encours::CustomerField field);
    [[nodiscard]] bool isEditing() const { return m_field.has_value(); }
    void retranslate();

signals:
    void edited(int field, const QString& value);
    void callWanted(const QString& phone);
    void left(); ///< the field is gone: the focus has no place any more

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void keep();
    void endEdit();
    void showValues();
    void buildShown();
    void buildEditing();
    [[nodiscard]] QPushButton* link(const char* name, encours::CustomerField field);
    [[nodiscard]] QString valueOf(encours::CustomerField field) const;
    void setLink(QPushButton* button, encours::CustomerField field, const QString& whenMissing);

#ifndef Q_MOC_RUN
    encours::Customer m_customer;
    std::optional<encours::CustomerField> m_field;
#endif
    QWidget* m_shown;
    QPushButton* m_name;
    QPushButton* m_role;
    QPushButton* m_phone;
    QPushButton* m_changePhone;
    QPushButton* m_hours;
    QWidget* m_editing;
    QLabel* m_caption;
    QLineEdit* m_edit;
};

} // namespace encours::ui
