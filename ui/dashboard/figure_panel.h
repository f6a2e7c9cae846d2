// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <utility>

#ifndef Q_MOC_RUN
#include "desk/dashboard/dashboard.h"
#include "desk/figures/show_figure.h"
#include "widgets/register_model.h"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>
#endif

class QLabel;
class QLineEdit;
class QPushButton;

namespace encours::ui {

class AppContext;
class ChoiceButton;
class DenseTable;
class RegisterModel;

/// Where a figure of the dashboard comes from: its value, formula, definition and why its variants differ, and below them
/// the lines that make its numerator and its denominator, whose sum is said to be the figure. Enter opens the invoice, promise,
/// dispute or customer of a line on that day, N and D go from one side to the other, Esc goes back.
class FigurePanel : public QWidget {
    Q_OBJECT
public:
    explicit FigurePanel(AppContext& context, QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    /// Shows a figure of a view; the lines are looked for behind the window. Call it again when the day changes meanwhile.
    void showFigure(std::shared_ptr<const encours::DashboardView> view, encours::IndicatorCode code);
    [[nodiscard]] encours::IndicatorCode code() const { return m_code; }
    /// Both sides, for a file; empty until they are there.
    [[nodiscard]] std::vector<encours::FigureTable> tables() const;
#endif
    void exportFigure(); ///< asks for a file and saves both sides
    void forget();       ///< the book is about to go
    void retranslate();
    void takeFocus();
    [[nodiscard]] QString status() const; ///< what the status bar says: the lines and their sum
    /// Lines of the F1 overlay.
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const;

signals:
    void closed(); ///< Esc, or the button
    void statusChanged();
    void figureWanted(const QString& code); ///< one that is read together with it: its code

private:
#ifndef Q_MOC_RUN
    /// What a question gives: computed behind the window.
    struct Answer {
        encours::FigureDetail detail;
        std::array<std::vector<std::string>, 2> searchKeys; ///< of numerator and denominator
    };
    [[nodiscard]] static std::shared_ptr<const Answer> answer(const encours::DashboardView& view,
                                                              encours::IndicatorCode code);
    void showAnswer(std::shared_ptr<const Answer> answer);
    [[nodiscard]] const encours::FigureSide* side() const; ///< the one in sight; null while nothing is there
    [[nodiscard]] RegisterCell cell(std::size_t row, int column) const;
    [[nodiscard]] RegisterCell valueCell(std::int64_t value) const;
    [[nodiscard]] const encours::FigureLine* current() const;
    [[nodiscard]] QString sideText(const encours::FigureSide& side, std::int64_t value) const;
#endif
    QWidget* makeHead();
    QWidget* makeLines();
    void connectParts();
    void ask();
    void showHead();
    void showVariants();
    void showSides();
    void showSide();
    void showFoot();
    void chooseSide(int side);
    void openLine(bool isCustomerWanted);

    AppContext& m_context;
    QPushButton* m_back;
    QPushButton* m_export;
    QLabel* m_title;
    QLabel* m_value;
    QLabel* m_formula;
    QLabel* m_arithmetic;
    QLabel* m_definition;
    QLabel* m_remark;
    QLabel* m_basis;
    QWidget* m_variants;
    QWidget* m_sides;
    std::array<ChoiceButton*, 2> m_sideButtons{};
    QLineEdit* m_filter;
    DenseTable* m_table;
    RegisterModel* m_model;
    QLabel* m_foot;
    int m_side = 0;
    quint64 m_book = 0; ///< counts the books: an answer about another one is thrown away
    bool m_isAsking = false;
    bool m_isAskWanted = false; ///< again, when the answer under way is here
#ifndef Q_MOC_RUN
    std::shared_ptr<const encours::DashboardView> m_view;
    std::vector<encours::IndicatorCode> m_variantCodes;
    std::vector<ChoiceButton*> m_variantButtons;
    encours::IndicatorCode m_code = encours::IndicatorCode::Receivables;
    std::shared_ptr<const Answer> m_answer;
#endif
};

} // namespace encours::ui
