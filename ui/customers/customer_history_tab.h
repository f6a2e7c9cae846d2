// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/customer_register.h"

class QLabel;
class QPlainTextEdit;

namespace encours::ui {

/// What happened with the customer, newest first: calls, promises, disputes, letters, payments, notes. A note is written
/// here, beside the notice that the customer may ask to read it.
class CustomerHistoryTab : public CustomerRegister {
    Q_OBJECT
public:
    explicit CustomerHistoryTab(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const override;
    void retranslate() override;
    void begin() override; ///< a note

signals:
    /// The letter that a written reminder was.
    void letterWanted(qint64 reminder);

protected:
#ifndef Q_MOC_RUN
    std::size_t makeRows() override;
    void dropRows() override;
    void customerChanged() override;
    [[nodiscard]] bool isContentWanted() const override { return true; }
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] RegisterCell cell(std::size_t row, int column) const override;
    [[nodiscard]] std::string searchKey(std::size_t row) const override;
    [[nodiscard]] std::int64_t rowId(std::size_t row) const override { return static_cast<std::int64_t>(m_rows[row]); }
    [[nodiscard]] EmptyTexts emptyTexts() const override;
    void showLine(std::optional<std::size_t> row) override;
    void focusPanel() override;
#endif

private:
    enum Column { On, What, Text, Who, columnTotal };
    enum Choice { Every, Calls, MoneyOnly, Disputes, Others };
    void addNote();
#ifndef Q_MOC_RUN
    [[nodiscard]] static Choice choiceOf(const encours::TimelineEntry& entry);
    [[nodiscard]] QString kindWord(const encours::TimelineEntry& entry) const;
    [[nodiscard]] const encours::TimelineEntry& entry(std::size_t row) const;

    std::vector<std::size_t> m_rows; ///< places in the timeline
#endif
    SidePanel* m_panel;
    QLabel* m_text;
    QLabel* m_noteTitle;
    QPlainTextEdit* m_note;
    QLabel* m_notice;
    QPushButton* m_save;
};

} // namespace encours::ui
