// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/customer_register.h"

class QCheckBox;
class QLabel;

namespace encours::ui {

class DateEdit;
class FigureCard;

/// The customer's statement of account at any date: every document with the running balance, or only what is open. It goes
/// out as a letter on the firm's letterhead, or as a table (Ctrl+E).
class CustomerStatementTab : public CustomerRegister {
    Q_OBJECT
public:
    explicit CustomerStatementTab(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const override;
    [[nodiscard]] bool isCounted() const override { return false; }
    void retranslate() override;
    void writeLetter();

protected:
#ifndef Q_MOC_RUN
    void load() override;
    std::size_t makeRows() override;
    void dropRows() override;
    void customerChanged() override;
    [[nodiscard]] bool isContentWanted() const override { return true; }
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] RegisterCell cell(std::size_t row, int column) const override;
    [[nodiscard]] std::string searchKey(std::size_t row) const override;
    [[nodiscard]] std::int64_t rowId(std::size_t row) const override;
    [[nodiscard]] EmptyTexts emptyTexts() const override;
    void takeEmptyStep() override;
    void showLine(std::optional<std::size_t>) override {}
    [[nodiscard]] std::function<encours::FigureTable()> figures() const override;
#endif

private:
    enum Column { On, Number, Kind, Due, Debit, Credit, Balance, Settled, columnTotal };
    void build();
    void scopeChanged();
    void showSums();
    [[nodiscard]] bool readDays();

    DateEdit* m_from;
    DateEdit* m_asOf;
    QCheckBox* m_openOnly;
    QLabel* m_fromCaption;
    QLabel* m_asOfCaption;
    QLabel* m_problem;
    QPushButton* m_letter;
    QLabel* m_sums;
#ifndef Q_MOC_RUN
    encours::StatementScope m_scope;
    std::optional<encours::StatementView> m_statement; ///< of m_scope
    quint64 m_turn = 0;                                ///< only the answer to the latest question is shown
#endif
};

} // namespace encours::ui
