// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/customer_register.h"

#ifndef Q_MOC_RUN
#include "desk/letters/keep_letter.h"
#endif

namespace encours::ui {

class LetterPanel;
class WriteLetterForm;

/// Every letter that the customer got, and a new one of any kind: seen before it is written, saved as PDF or drafted as an e-mail.
class CustomerLettersTab : public CustomerRegister {
    Q_OBJECT
public:
    explicit CustomerLettersTab(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    /// Read only while it is looked at: most who open a customer do not ask for his letters.
    [[nodiscard]] bool isCounted() const override { return false; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const override;
    void retranslate() override;
    void begin() override; ///< write a letter
#ifndef Q_MOC_RUN
    /// Selects the letter that a reminder was, as soon as the letters are here.
    void selectReminder(encours::ReminderId reminder);
#endif

protected:
    void showEvent(QShowEvent* event) override;
#ifndef Q_MOC_RUN
    void load() override;
    std::size_t makeRows() override { return m_lines.size(); }
    void dropRows() override;
    void customerChanged() override;
    [[nodiscard]] bool isContentWanted() const override;
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] RegisterCell cell(std::size_t row, int column) const override;
    [[nodiscard]] std::string searchKey(std::size_t row) const override;
    [[nodiscard]] std::int64_t rowId(std::size_t row) const override { return m_lines[row].fact.id.value; }
    [[nodiscard]] EmptyTexts emptyTexts() const override;
    void showLine(std::optional<std::size_t> row) override;
    void focusPanel() override;
#endif

private:
    enum Column { On, Template, Channel, Amount, Sent, columnTotal };
    void leaveForm();

    QStackedWidget* m_side;
    LetterPanel* m_panel;
    WriteLetterForm* m_form;
    QPushButton* m_new;
    quint64 m_turn = 0;
    bool m_isStale = false;
#ifndef Q_MOC_RUN
    std::vector<encours::LetterLine> m_lines;
    std::optional<encours::ReminderId> m_wanted;
#endif
};

} // namespace encours::ui
