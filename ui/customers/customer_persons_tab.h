// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/customer_register.h"

#ifndef Q_MOC_RUN
#include <array>
#include <string>
#endif

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace encours::ui {

/// Whom to speak to: the main contact and the buyer of the file, and everybody else with role, ways to reach them and best
/// hours. What is known of one of them can be handed out, or erased, when that person asks.
class CustomerPersonsTab : public CustomerRegister {
    Q_OBJECT
public:
    explicit CustomerPersonsTab(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const override;
    void retranslate() override;
    void begin() override; ///< a new person

protected:
#ifndef Q_MOC_RUN
    std::size_t makeRows() override;
    void dropRows() override;
    void customerChanged() override;
    [[nodiscard]] bool isContentWanted() const override { return m_isNew; }
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] RegisterCell cell(std::size_t row, int column) const override;
    [[nodiscard]] std::string searchKey(std::size_t row) const override;
    [[nodiscard]] std::int64_t rowId(std::size_t row) const override;
    [[nodiscard]] EmptyTexts emptyTexts() const override;
    void showLine(std::optional<std::size_t> row) override;
    void focusPanel() override;
#endif

private:
    enum Column { Name, Role, Phone, Mobile, Email, Hours, columnTotal };
    enum Text { NameText, PhoneText, MobileText, EmailText, HoursText, textTotal };
    void buildPanel();
    void connectPanel();
    void showHead();
    void save();
    void remove();
    void call();
    void write();
    void exportData();
    void eraseData();
    void leaveNew();

#ifndef Q_MOC_RUN
    /// Where what is known of somebody is written.
    enum class Source { Main, Buyer, Person };
    struct Row {
        Source source = Source::Person;
        encours::ContactPerson person; ///< of Main and Buyer: what the fields of the file say
        std::string role;              ///< as the file words it, of Main
    };
    [[nodiscard]] const Row* shownRow() const;
    [[nodiscard]] encours::ContactPerson typed() const;
    [[nodiscard]] std::vector<std::pair<encours::CustomerField, std::string>> fieldsOf(
        Source source, const encours::ContactPerson& person) const;
    void fill(const Row& row);
    [[nodiscard]] QString roleOf(const Row& row) const;

    std::vector<Row> m_rows;
    std::optional<Row> m_shown; ///< as the form was filled
    std::array<QLineEdit*, textTotal> m_edits{};
    std::array<QLabel*, textTotal> m_captions{};
#endif
    SidePanel* m_panel;
    QComboBox* m_role;
    QLabel* m_roleCaption;
    QPlainTextEdit* m_note;
    QLabel* m_noteCaption;
    QLabel* m_notice;
    QPushButton* m_export;
    QPushButton* m_erase;
    QPushButton* m_call;
    QPushButton* m_write;
    QPushButton* m_remove;
    QPushButton* m_save;
    QPushButton* m_new;
    bool m_isNew = false;
};

} // namespace encours::ui
