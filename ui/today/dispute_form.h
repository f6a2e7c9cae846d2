// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "today/entry_form.h"

#include <array>

class QLineEdit;
class QPushButton;

namespace encours::ui {

/// Three buttons of which one is chosen by a click, an arrow or its first letter. None at first: a category is said, never
/// guessed.
class CategoryChoice : public QWidget {
    Q_OBJECT
public:
    explicit CategoryChoice(QWidget* parent = nullptr);

    void retranslate();
    void focusFirst();
#ifndef Q_MOC_RUN
    void choose(std::optional<encours::DisputeCategory> category);
    [[nodiscard]] std::optional<encours::DisputeCategory> chosen() const;
#endif

signals:
    void changed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    std::array<QPushButton*, 3> m_buttons{};
};

/// What the customer contests, why, and who will resolve it.
class DisputeForm : public EntryForm {
    Q_OBJECT
public:
    explicit DisputeForm(QWidget* parent = nullptr);

    void prepare(const EntrySubject& subject) override;
    void focusFirst() override;
    void setScope(const EntrySubject& subject) override;
    std::optional<EntryProblem> collect(Entry& entry) override;
    void restore(const ContactRequest& contact) override;
    [[nodiscard]] QString verb() const override;
    [[nodiscard]] QString echo() const override;
    [[nodiscard]] bool hasNote() const override { return false; } ///< the cause says it
    void retranslate() override;

private:
#ifndef Q_MOC_RUN
    EntrySubject m_subject;
#endif
    CategoryChoice* m_category;
    QLineEdit* m_cause;
    QLineEdit* m_owner;
    QLabel* m_categoryCaption;
    QLabel* m_causeCaption;
    QLabel* m_ownerCaption;
};

} // namespace encours::ui
