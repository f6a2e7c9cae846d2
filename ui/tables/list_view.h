// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#ifndef Q_MOC_RUN
#include "desk/desk.h"
#include "desk/tables/book_table.h"
#include "tables/list_place.h"
#endif

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QHBoxLayout;
class QKeyEvent;
class QLabel;
class QLineEdit;
class QMenu;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace encours::ui {

class AppContext;
class DenseTable;
class EmptyState;
class FlowLayout;
class ListModel;
class TableTools;

/// One of the long lists of the book (desk/tables), on a page or in a tab: search field, filter chips, table, and a footer that
/// counts and sums what is shown and what is selected. Everything is found behind the window: typing never waits, and only the
/// answer to the latest question is shown. Whose customers are looked at (AppContext::scope) holds here too, until a place is
/// opened: a number of the book leads to all that it counts. Columns, their order, widths and the sort are remembered under `name`.
/// Object names: `name` is the table; `nameSearch`, `nameCounts`, `nameSelection`, `nameChip.overdue` stand around it.
class ListView : public QWidget {
    Q_OBJECT
public:
#ifndef Q_MOC_RUN
    ListView(AppContext& context, encours::TableKind kind, const QString& name, QWidget* parent = nullptr);
#endif
    ~ListView() override; ///< remembers the columns

    /// Reads the book again; keeps place, current line and scroll position. Call it when the book has changed, or the first
    /// time the list is seen.
    void load();
    void bookOpened(); ///< another book: begins anew
    void bookClosed();
    void retranslate();
    void focusTable(); ///< as soon as there is one; else the one next step
    void focusSearch();
    /// A button of the page, at the right of the search field.
    void addAction(QWidget* button);
    /// What the page says when the book has no such line at all. Without it: "nothing yet", to the imports.
    void setEmptyTexts(const QString& title, const QString& text, const QString& verb);

#ifndef Q_MOC_RUN
    /// Narrows the list and selects; see ListPlace.
    void showPlace(const ListPlace& place);
    [[nodiscard]] ListPlace place() const;
    /// A filter that always holds and shows no chip, e.g. the customer whose page this is. Said before the first load(), it
    /// also hides the columns that it makes needless.
    void setFixedFilters(std::vector<encours::TableFilter> filters);
    /// A chip with a value that is on or off: taken off when there is none.
    void setValueFilter(encours::FilterName filter, const std::optional<std::string>& value);
    [[nodiscard]] encours::Date day() const; ///< as of
    /// Null until the first answer, and while no book is open.
    [[nodiscard]] std::shared_ptr<const encours::BookTable> rows() const { return m_rows; }
    [[nodiscard]] std::optional<std::uint32_t> current() const;        ///< its row in rows()
    [[nodiscard]] std::vector<std::uint32_t> selected() const;         ///< in the order shown
    [[nodiscard]] std::vector<std::uint32_t> shown() const;            ///< all that match, in the order shown
    [[nodiscard]] std::optional<encours::CustomerId> customer() const; ///< of the current line
    [[nodiscard]] std::optional<encours::ItemId> item() const;
    /// Makes that line the current one, now or when the list is there.
    void selectLine(encours::CustomerId customer, std::optional<encours::ItemId> item = {});
#endif
    [[nodiscard]] DenseTable& table() const { return *m_table; }
    [[nodiscard]] TableTools& tools() const { return *m_tools; }
    [[nodiscard]] const QString& summary() const { return m_summary; } ///< the footer as one line
    [[nodiscard]] bool isBusy() const { return m_isAsking; }

signals:
    void rowOpened();      ///< Enter or double click on the current line
    void currentChanged(); ///< another line is current, or it stands in newer rows
    void answered();       ///< rows, place and footer are those of the latest question
    void stepTaken();      ///< of the empty state

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeContent();
    QLayout* makeBar(QWidget* parent);
    QLayout* makeFooter(QWidget* parent);
    void connectParts();
    void addKeys();
    bool searchKey(QKeyEvent* event);
    void makeColumns();
    [[nodiscard]] int titleWidth(int section) const;
    void widenTitles();
    void fitName();
    void makeChips();
    void showChips();
    void showClear();
    void fillMoreMenu();
    void clearNarrowing(bool isForEverybody);
    void ask();
    void showBusy(bool isBusy);
    void sortBy(int section, Qt::SortOrder order);
    void makeRowCurrent(int row);
    void lineChosen();
    void copyRows(bool withHeader);
    void showFooter();
    void sumSelection();
    void showSelection(std::size_t count, const QString& sum);
    void showStack();
    void sayWhyEmpty();
    void forgetRows();

    AppContext& m_context;
    QString m_name;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    EmptyState* m_nothing; ///< no line matches
    QStackedWidget* m_tableStack;
    QLineEdit* m_search = nullptr;
    QHBoxLayout* m_line = nullptr;
    FlowLayout* m_chips = nullptr;
    QList<QPushButton*> m_chipButtons;  ///< of the frequent filters
    QList<QPushButton*> m_valueButtons; ///< of everything else that narrows now
    QPushButton* m_more = nullptr;
    QMenu* m_moreMenu = nullptr;
    QPushButton* m_clear = nullptr;
    DenseTable* m_table;
    ListModel* m_model;
    TableTools* m_tools;
    QLabel* m_counts = nullptr;
    QLabel* m_selection = nullptr;
    QLabel* m_busyText = nullptr;
    QProgressBar* m_progress = nullptr;
    QTimer* m_patience;
    QString m_summary;
    QStringList m_emptyTexts;
    bool m_isAsking = false;
    bool m_isAskWanted = false;
    bool m_isStale = true;       ///< the rows have to be made again
    bool m_isFromSearch = false; ///< the next answer begins at its first line
    bool m_isFocusWanted = false;
    bool m_isOpenWanted = false; ///< Enter came before the answer
    bool m_isScopeOff = false;   ///< a place was opened: it holds for everybody's customers
    bool m_hasColumns = false;   ///< they stand as they are meant
    bool m_isShowing = false;    ///< an answer is being put in
    int m_book = 0;              ///< answers about an older book are thrown away
    int m_sumTurn = 0;           ///< only the latest sum of a selection is shown
#ifndef Q_MOC_RUN
    struct Question;
    struct Answer;
    static Answer answer(const encours::Desk& desk, const Question& question);
    void showAnswer(Answer answer);
    void changeFilters(std::vector<encours::TableFilter> filters);
    [[nodiscard]] std::vector<encours::TableFilter> scopeFilters() const;
    [[nodiscard]] encours::TableQuery query() const;
    [[nodiscard]] std::vector<encours::TableColumn> shownColumns() const;
    QPushButton* addValueChip(const QString& text, std::function<void()> takeOff);
    encours::TableKind m_kind;
    encours::TableSort m_sort;
    std::vector<encours::TableFilter> m_filters; ///< chips that are on, and values
    std::vector<encours::TableFilter> m_fixed;
    std::optional<encours::Date> m_day; ///< other than today
    std::shared_ptr<const encours::BookTable> m_rows;
    std::shared_ptr<const encours::BookTable> m_made; ///< newer than m_rows while its search is under way
    std::shared_ptr<const encours::TableFound> m_found;
    std::vector<encours::ColumnSum> m_sums; ///< of what is shown
    std::optional<encours::Money> m_sum;    ///< of the column that the list is about
    std::optional<encours::Cancellation> m_cancellation;
    std::optional<encours::CustomerId> m_wantedCustomer; ///< the line to select, or the one to keep
    std::optional<encours::ItemId> m_wantedItem;
#endif
};

} // namespace encours::ui
