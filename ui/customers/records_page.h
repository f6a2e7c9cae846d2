// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page.h"

#ifndef Q_MOC_RUN
#include "base/id.h"
#include "customers/incomplete_model.h"
#endif

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace encours::ui {

class CustomerEditor;
class DenseTable;
class EmptyState;

/// "Fiches à compléter": customers who owe something and whose file lacks what a call or a letter needs, the most overdue
/// first. Each is filled in at the side; Enter saves and goes to the next one.
class RecordsPage : public Page {
    Q_OBJECT
public:
    explicit RecordsPage(AppContext& context, QWidget* parent = nullptr);
    ~RecordsPage() override; ///< remembers widths, sort and split

    [[nodiscard]] QString key() const override { return QStringLiteral("records"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] Icon icon() const override { return Icon::Records; }
    [[nodiscard]] bool isOnRail() const override { return false; } ///< the customers' list leads here
    [[nodiscard]] QWidget* statusWidget() override;
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const override;

    void bookOpened() override;
    void bookClosed() override;
    void refresh() override;
    void retranslate() override;
    void takeFocus() override;

private:
    QWidget* makeList();
    void showRows(std::vector<IncompleteRow> rows);
    void showCurrent();
    void selectRow(int row);
    void customerSaved();
    void explainSelected();
    void updateStatus();
    void sayWhyEmpty();
    [[nodiscard]] bool hasCustomers() const;

    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QSplitter* m_split;
    QLineEdit* m_filter;
    QPushButton* m_all; ///< every customer, not only those whose file lacks something
    QPushButton* m_why; ///< why the selected customer is on a call list, or why not
    QLabel* m_count;
    IncompleteModel* m_model;
    DenseTable* m_table;
    CustomerEditor* m_editor;
    QLabel* m_status;
    bool m_advance = false; ///< after a save: on to the next one once the list is here
#ifndef Q_MOC_RUN
    encours::CustomerId m_selected;
#endif
};

} // namespace encours::ui
