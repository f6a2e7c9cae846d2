// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read headers that reach <compare>
#include "desk/todays_lists.h"

#include <vector>
#endif
#include "widgets/card.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace encours::ui {

/// What to say, part by part, and what to answer when the customer objects: one objection open at a time, with the facts of
/// this customer that stand against it.
class ScriptPanel : public Card {
    Q_OBJECT
public:
    explicit ScriptPanel(QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    void setSheet(const encours::CustomerSheet& sheet);
#endif
    void clear();
    void openNextObjection(); ///< the first one after the last
    void retranslate();

signals:
    /// An objection was opened: it should be in sight.
    void opened(QWidget* objection);

private:
    struct Line {
        QLabel* part;
        QLabel* text;
    };
    struct Answer {
        QPushButton* objection;
        QLabel* answer;
        QLabel* proofs;
    };
    void buildLines(QVBoxLayout& column);
    void buildAnswers(QVBoxLayout& column);
    void open(std::size_t place);
    void showLines(const encours::CustomerSheet& sheet);
    void showAnswers(const encours::CustomerSheet& sheet);

    QLabel* m_charges;
    QLabel* m_objectionsTitle;
    std::vector<Line> m_lines; ///< made once, shown as needed
    std::vector<Answer> m_answers;
    std::size_t m_answersShown = 0;
    std::size_t m_open;
#ifndef Q_MOC_RUN
    encours::CustomerId m_customer;
#endif
};

} // namespace encours::ui
