// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "risk/register_tab.h"

#ifndef Q_MOC_RUN
#include "desk/letters/keep_letter.h"
#endif

namespace encours::ui {

class ChoiceButton;
class LetterPanel;
class WriteLetterForm;

/// Every letter that was written, the newest first, with how it left and what it said: the register that proves what a customer
/// was told.
class LettersTab : public RegisterTab {
    Q_OBJECT
public:
    explicit LettersTab(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const override;
    void bookOpened() override;
    void refresh() override;
    void retranslate() override;
    void begin() override; ///< write a letter

protected:
#ifndef Q_MOC_RUN
    void load() override;
    void forget() override;
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] RegisterCell cell(std::size_t row, int column) const override;
    [[nodiscard]] std::string searchKey(std::size_t row) const override;
    [[nodiscard]] std::int64_t rowId(std::size_t row) const override { return m_lines[row].fact.id.value; }
    [[nodiscard]] encours::CustomerId customerAt(std::size_t row) const override { return m_lines[row].fact.customer; }
    [[nodiscard]] EmptyTexts emptyTexts() const override;
    void takeEmptyStep() override { begin(); }
    void showLine(std::optional<std::size_t> row) override;
    void focusPanel() override;
#endif

private:
    enum Column { On, Customer, Template, Channel, Amount, Sent, columnTotal };
    enum Period { Month, Year, Always, periodTotal };
    [[nodiscard]] QWidget* makePeriods();
    void choosePeriod(int period);
    void leaveForm();

    QStackedWidget* m_side;
    LetterPanel* m_panel;
    WriteLetterForm* m_form;
    QPushButton* m_new;
    int m_period = Year;
    quint64 m_turn = 0; ///< only the answer to the latest question is shown
#ifndef Q_MOC_RUN
    std::vector<ChoiceButton*> m_periods;
    std::vector<encours::LetterLine> m_lines;
#endif
};

/// The cells of a letter that every register of letters has.
#ifndef Q_MOC_RUN
[[nodiscard]] RegisterCell writtenOnCell(const encours::LetterLine& line);
[[nodiscard]] RegisterCell claimedCell(const encours::LetterLine& line);
[[nodiscard]] RegisterCell sentCell(const encours::LetterLine& line);
#endif

} // namespace encours::ui
