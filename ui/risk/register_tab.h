// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "risk/risk_tab.h"
#include "widgets/icons.h"

#ifndef Q_MOC_RUN
#include "desk/desk.h"
#include "shell/app_context.h"
#include "widgets/register_model.h"

#include <functional>
#include <optional>
#include <vector>
#endif

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace encours {
struct FigureTable;
}

namespace encours::ui {

class DenseTable;
class EmptyState;
class SidePanel;
class TableTools;

/// A register: a table with a filter at the left, a panel about the selected line at the right. It reads again whenever the
/// book changes and keeps the selected line; columns, sort and split are remembered. Below the table the lines are counted
/// and summed, and so are the selected ones; the list is saved, printed and copied as every list is (TableTools).
class RegisterTab : public RiskTab {
    Q_OBJECT
public:
    ~RegisterTab() override;

    [[nodiscard]] QString key() const override { return m_key; }
    [[nodiscard]] int count() const override { return static_cast<int>(m_model->total()); }
    [[nodiscard]] QString summary() const override;
    void bookOpened() override;
    void bookClosed() override;
    void refresh() override { load(); }
    void retranslate() override;
    void takeFocus() override;
    void focusFilter() override;
    void undo() override;
    void openCustomer(encours::CustomerId customer) override;

protected:
    /// What an empty register says: what it will show, and the one next step.
    struct EmptyTexts {
        QString title;
        QString text;
        QString verb;
    };

#ifndef Q_MOC_RUN
    RegisterTab(AppContext& context, const QString& key, Icon icon, std::vector<RegisterColumn> columns,
                QWidget* parent);

    virtual void load() = 0;   ///< reads behind the window, then showRows() or showRefusal()
    virtual void forget() = 0; ///< the book is gone: drops the rows
    [[nodiscard]] virtual QStringList titles() const = 0;
    [[nodiscard]] virtual RegisterCell cell(std::size_t row, int column) const = 0;
    [[nodiscard]] virtual std::string searchKey(std::size_t row) const = 0;
    [[nodiscard]] virtual std::int64_t rowId(std::size_t row) const = 0; ///< finds the line again after a change
    [[nodiscard]] virtual encours::CustomerId customerAt(std::size_t row) const = 0;
    [[nodiscard]] virtual EmptyTexts emptyTexts() const = 0;
    virtual void takeEmptyStep() = 0;
    /// Fills the panel; nothing is selected when `row` is none.
    virtual void showLine(std::optional<std::size_t> row) = 0;
    virtual void focusPanel() {} ///< Enter on a line
    /// What is saved and printed: the lines as they are shown. What it gives runs behind the window.
    [[nodiscard]] virtual std::function<encours::FigureTable()> figures() const;

    void setSide(QWidget* side, int width);
    void setTop(QWidget* top);
    void setBelow(QWidget* below, int height);
    /// A button beside the filter, with the key that presses it.
    QPushButton* addAction(const char* name);
    void showRows(std::size_t count);
    /// Nothing could be computed: the sentence stands where the table would, with a step to put it right.
    void showRefusal(const encours::Fault& fault);
    [[nodiscard]] bool isRefused() const { return !m_refusal.isEmpty(); }
    [[nodiscard]] const QString& refusal() const { return m_refusal; }
    /// Shows table and panel even while there are no lines.
    void showContent(bool isWanted);
    [[nodiscard]] std::optional<std::size_t> current() const;
    [[nodiscard]] std::vector<std::size_t> chosen() const; ///< selected lines, in the order shown
    void selectId(std::int64_t id);
    [[nodiscard]] DenseTable& table() { return *m_table; }
    [[nodiscard]] encours::Currency currency() const;

    /// Does one command on the desk thread. Refused: the panel says why and keeps what was typed. Done: `then`, every page
    /// reads again, and a message offers to undo.
    void carryOut(SidePanel& panel, std::function<encours::Result<encours::Done>(encours::Desk&)> work,
                  const QString& said, std::function<void()> then = {});
#endif

private:
    QWidget* makeCard();
    void lineChosen();
    void updateStack();
    void updateCount();
    void updateSelection();
    void applySort();
#ifndef Q_MOC_RUN
    [[nodiscard]] QString sumsOf(const std::vector<std::size_t>& rows) const;
#endif

    QString m_key;
    QString m_refusal;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QWidget* m_content;
    QVBoxLayout* m_column;
    QSplitter* m_split;
    QSplitter* m_left;
    QLineEdit* m_filter;
    QLabel* m_count;
    QLabel* m_selection;
    TableTools* m_tools;
    QHBoxLayout* m_line;
    DenseTable* m_table;
    bool m_isLoaded = false;      ///< blank until the first answer
    bool m_isFocusWanted = false; ///< as soon as it is loaded
    bool m_isContentWanted = false;
    bool m_isWorking = false;
#ifndef Q_MOC_RUN
    RegisterModel* m_model;
    std::optional<std::int64_t> m_wantedId; ///< to be selected when the rows are here
    std::optional<encours::CustomerId> m_wantedCustomer;
#endif
};

} // namespace encours::ui
