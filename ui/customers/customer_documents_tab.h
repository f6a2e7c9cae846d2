// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/customer_register.h"

class QComboBox;
class QLabel;

namespace encours::ui {

/// Documents attached to the account or to some of its invoices. They are copied into the book and opened with the viewer
/// of the system; a file dropped here is attached.
class CustomerDocumentsTab : public CustomerRegister {
    Q_OBJECT
public:
    explicit CustomerDocumentsTab(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const override;
    void retranslate() override;
    void begin() override; ///< attach a file
#ifndef Q_MOC_RUN
    /// What the next document belongs to; none: the whole account.
    void attachTo(std::vector<encours::ItemId> items, QStringList numbers);
#endif

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
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
    void takeEmptyStep() override;
    void showLine(std::optional<std::size_t> row) override;
    void focusPanel() override;
#endif

private:
    enum Column { Name, Kind, On, Size, Invoices, columnTotal };
    void buildForm();
    void choose();
    void attach(const QString& file);
    void openDocument();
    void saveDocument();
    void remove();
    void leaveForm();
    void showForm();
#ifndef Q_MOC_RUN
    [[nodiscard]] const encours::AttachmentRow& entry(std::size_t row) const;
    /// Reads the bytes and gives them to `then`.
    void withDocument(std::function<void(const QString& name, const std::string& bytes, bool isSafe)> then);
    std::vector<encours::ItemId> m_items;
#endif
    QStringList m_numbers;
    SidePanel* m_panel;
    QLabel* m_text;
    QWidget* m_form;
    QComboBox* m_kind;
    QLabel* m_kindCaption;
    QLabel* m_about;
    QPushButton* m_wholeAccount;
    QLabel* m_notice;
    QPushButton* m_remove;
    QPushButton* m_save;
    QPushButton* m_open;
    QPushButton* m_new;
    bool m_isNew = false;
};

} // namespace encours::ui
