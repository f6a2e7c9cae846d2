// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page.h"

#ifndef Q_MOC_RUN
#include "desk/show_aged_balance.h"
#include "desk/show_indicators.h"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>
#endif

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace encours::ui {

class AgedTable;
class AgeingChart;
class DateEdit;
class DenseTable;
class EmptyState;
class FigureCard;
class OpenLines;
class RegisterModel;

/// "Balance âgée", opened from the dashboard: what is owed as of any day, by age and by customer, controller, segment,
/// salesperson or sector, and how it stood at the month-ends before. Everything is computed anew behind the window when the
/// day changes; only the answer to the latest question is shown.
class AgedPage : public Page {
    Q_OBJECT
public:
    explicit AgedPage(AppContext& context, QWidget* parent = nullptr);
    ~AgedPage() override;

    [[nodiscard]] QString key() const override { return QStringLiteral("aged"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] Icon icon() const override { return Icon::Bars; }
    [[nodiscard]] bool isOnRail() const override { return false; }
    [[nodiscard]] QWidget* statusWidget() override;
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const override;

    void bookOpened() override;
    void bookClosed() override;
    void refresh() override;
    void retranslate() override;
    void takeFocus() override;
    /// `day=2026-10-31`: as of that day.
    void showPlace(const QString& place) override;

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    static constexpr std::size_t cardCount = 5;
    static constexpr int months = 13;

#ifndef Q_MOC_RUN
    /// A group whose customers alone are shown.
    struct Within {
        encours::Grouping grouping = encours::Grouping::Customer;
        std::string key;
        QString name;
    };
    struct Question {
        encours::Date asOf;
        encours::Date windowEnd; ///< last day of the chart
        encours::Grouping grouping = encours::Grouping::Customer;
        std::optional<Within> within;
        encours::FigureSettings figures;
    };
    /// What one question gives: computed behind the window.
    struct Answer {
        std::shared_ptr<const encours::Portfolio> portfolio;
        encours::AgedBalanceView view;
        encours::FigureSettings figures; ///< by which it was counted
        std::vector<std::string> searchKeys;
        std::optional<encours::Date> firstDay; ///< of the ledger; known when nothing is open
    };
    [[nodiscard]] static Answer answer(const encours::Desk& desk, const Question& question);
    void showAnswer(Answer answer);
    void showDay(encours::Date asOf);
    [[nodiscard]] encours::Grouping grouping() const;
    [[nodiscard]] encours::Date windowEnd() const;
    void narrowTo(std::optional<Within> within);
    void saveFigures(const QString& file);
#endif

    QWidget* makeBar();
    QWidget* makeCards();
    QWidget* makeChart();
    QWidget* makeRows();
    void connectParts();
    void addShortcuts();
    void load();
    void ask();
    void askForDso();
    void sayChartVerb();
    void sayColumns();
    void readFigures();
    void fillGroupings();
    void showCards();
    void showMonths();
    void showStatus();
    void stepMonth(int by);
    void showWithin();
    void showEmpty();
    void openRow();
    void openFigure(int filter, bool isTotal);
    void connectCards();
    void sayCardLinks();
    void leaveGroup();
    void exportFigures();
    void sayWhyEmpty();

    QStackedWidget* m_stack;
    EmptyState* m_empty;
    EmptyState* m_nothing; ///< where the rows would be
    DateEdit* m_day;
    QPushButton* m_before;
    QPushButton* m_after;
    QPushButton* m_now;
    QComboBox* m_grouping;
    QPushButton* m_withinButton;
    QLineEdit* m_filter;
    QPushButton* m_export;
    QWidget* m_chartCard;
    QLabel* m_chartTitle;
    QPushButton* m_asTable;
    QStackedWidget* m_chartStack;
    AgeingChart* m_chart;
    DenseTable* m_monthTable;
    RegisterModel* m_monthModel;
    QStackedWidget* m_rowStack;
    QLabel* m_rowsTitle;
    QLabel* m_rowsHint;
    AgedTable* m_rows;
    OpenLines* m_lines;
    QLabel* m_status;
    quint64 m_book = 0; ///< counts the books that were opened and closed: an answer about another one is thrown away
    bool m_isAsking = false;
    bool m_isAskWanted = false; ///< again, when the answer under way is here
    bool m_isStale = false;     ///< changed while another page was shown
    bool m_isLoaded = false;
    bool m_isFocusWanted = false; ///< as soon as it is loaded
#ifndef Q_MOC_RUN
    std::array<FigureCard*, cardCount> m_cards{};
    encours::Date m_asOf;
    encours::Date m_today; ///< when the page was last shown
    std::optional<Within> m_within;
    encours::FigureSettings m_figures; ///< as the book keeps them, when they were last read
    std::optional<encours::Indicator> m_dso;
    Answer m_answer;
#endif
};

} // namespace encours::ui
