// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/dashboard_tab.h"

#ifndef Q_MOC_RUN
#include "dashboard/share_bar_delegate.h"
#include "desk/figures/dunning_cost.h"
#include "desk/figures/indicator_families.h"
#include "desk/figures/reference_delays.h"
#include "widgets/register_model.h"

#include <optional>
#endif

class QLabel;
class QPushButton;

namespace encours::ui {

class DenseTable;
class RegisterModel;

/// Every figure of the book on one day, in families, beside those of the day of comparison. The chosen one says below how it is
/// counted; Enter opens what it is made of. At the right the DSOs side by side, delays that others have published, and what
/// dunning costs beside the price of a factor.
class FiguresTab : public DashboardTab {
    Q_OBJECT
public:
    explicit FiguresTab(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("figures"); }
    [[nodiscard]] QString title() const override;
#ifndef Q_MOC_RUN
    void showView(std::shared_ptr<const encours::DashboardView> view, bool isDragging) override;
    [[nodiscard]] std::vector<encours::FigureTable> tables() const override;
#endif
    void forget() override;
    void retranslate() override;
    void takeFocus() override;
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const override;
    [[nodiscard]] QString status() const override;

private:
    enum Column { Name, Now, Then, Change, Sense };
    [[nodiscard]] QWidget* makeFigures();
    [[nodiscard]] QWidget* makeDefinition(QWidget* parent);
    [[nodiscard]] QWidget* makeSide();
    [[nodiscard]] QWidget* makeVariants(QWidget* parent);
    [[nodiscard]] QWidget* makeReferences(QWidget* parent);
    [[nodiscard]] QWidget* makeCost(QWidget* parent);
    void fillRows();
    void showFigures();
    void showDefinition();
    void showReferences();
    void showCost();
    void sayTitles();
    void toggleDefinition();
    void openRow(int row);
    void ask();
    void askForCost();
#ifndef Q_MOC_RUN
    /// A heading, or a figure below it.
    struct Row {
        encours::IndicatorFamily family{};
        std::optional<encours::IndicatorCode> code;
    };
    [[nodiscard]] QString figureText(encours::IndicatorCode code, bool isThen) const;
    [[nodiscard]] const encours::Indicator* figure(encours::IndicatorCode code) const;
    [[nodiscard]] std::optional<ShareBar> variantBar(int row) const;
    [[nodiscard]] RegisterCell cell(const Row& row, int column) const;
    [[nodiscard]] QString costText() const;
    void showAnswer(std::shared_ptr<const encours::DashboardView> view, encours::Result<encours::DunningCost> cost);

    std::shared_ptr<const encours::DashboardView> m_view;
    std::vector<Row> m_rows;
    std::optional<encours::ReferenceDelays> m_delays;
    std::vector<encours::ReferenceComparison> m_references;
    std::optional<encours::DunningCost> m_cost;
    std::shared_ptr<const encours::DashboardView> m_costView; ///< that the cost is of
#endif
    DenseTable* m_table;
    RegisterModel* m_model;
    QWidget* m_definition;
    QLabel* m_formula;
    QLabel* m_meaning;
    QLabel* m_remark;
    QLabel* m_variantTitle;
    QLabel* m_variantRemark;
    DenseTable* m_variants;
    RegisterModel* m_variantModel;
    QLabel* m_referenceTitle;
    QLabel* m_referenceText;
    QLabel* m_costTitle;
    QLabel* m_costText;
    QPushButton* m_settings;
    quint64 m_book = 0; ///< counts the books: an answer about another one is thrown away
    bool m_isAsking = false;
    bool m_isAskWanted = false;
};

} // namespace encours::ui
