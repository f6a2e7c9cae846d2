// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read headers that reach <compare>
#include "desk/order_day.h"

#include <memory>
#include <vector>
#endif

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace encours::ui {

class DenseTable;
class RegisterModel;

/// Why a customer stands where it stands today, on the list or not: every reason with its arithmetic and the recorded fact
/// it rests on, since when, the next action of each invoice, and what would take it off the list or bring it on.
class WhyPanel : public QWidget {
    Q_OBJECT
public:
    explicit WhyPanel(QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    using ExplanationPtr = std::shared_ptr<const encours::Explanation>;
    /// `weights`: those by which the points were made.
    void showExplanation(const QString& name, const ExplanationPtr& explanation,
                         const encours::PriorityWeights& weights, encours::Date today);
#endif
    void showWaiting(const QString& name);
    void takeFocus();
    void retranslate();

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] DenseTable* addTable(const char* name, RegisterModel* model, QVBoxLayout& column);
    void fillReasons();
    void fillItems();
    void fillWays();
    void fillStanding();
    void fit(DenseTable* table, int rows) const;

    QPushButton* m_back;
    QLabel* m_name;
    QLabel* m_title;
    QLabel* m_standing;
    RegisterModel* m_reasons;
    DenseTable* m_reasonTable;
    QLabel* m_litigation;
    QLabel* m_waysTitle;
    QLabel* m_ways;
    QLabel* m_itemsTitle;
    RegisterModel* m_items;
    DenseTable* m_itemTable;
#ifndef Q_MOC_RUN
    ExplanationPtr m_explanation;
    encours::PriorityWeights m_weights;
    encours::Date m_today;
#endif
};

} // namespace encours::ui
