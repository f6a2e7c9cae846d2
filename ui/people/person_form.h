// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"

#ifndef Q_MOC_RUN
#include "base/result.h"
#include "desk/people/edit_people.h"

#include <optional>
#endif

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace encours::ui {

/// Fills in the roles in the language of the window; keeps what is chosen.
void fillRoles(QComboBox* roles);

/// One person who works in the book: a new one, or the one chosen in the list. The form only collects; what was typed stays
/// when it is refused.
class PersonForm : public Card {
    Q_OBJECT
public:
    explicit PersonForm(QWidget* parent = nullptr);

    /// Nothing: a new person. A person whom only customers name is recorded by saving.
    void setPerson(const std::optional<encours::PersonRow>& person);
    /// Something was typed that was not saved.
    [[nodiscard]] bool isTouched() const;
    void refuse(const QString& sentence);
    void takeFocus();
    void retranslate();

signals:
    /// `formerName` is empty for a new person.
    void saveWanted(const QString& formerName, const encours::Colleague& colleague);
    void removeWanted(const QString& name);
    void newWanted();

private:
    void save();
    void updateTexts();
    [[nodiscard]] encours::Colleague typed() const;

    QLabel* m_title;
    QLabel* m_captions[3];
    QLineEdit* m_name;
    QComboBox* m_role;
    QLineEdit* m_login;
    QPushButton* m_save;
    QPushButton* m_remove;
    QPushButton* m_new;
    QLabel* m_problem;
#ifndef Q_MOC_RUN
    std::optional<encours::PersonRow> m_person;
#endif
};

} // namespace encours::ui
