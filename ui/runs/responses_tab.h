// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "risk/register_tab.h"

#ifndef Q_MOC_RUN
#include "desk/letters/letter_response.h"

#include <array>
#endif

namespace encours::ui {

class DateEdit;
class FigureCard;

/// What came back after the letters of a period, by template, within 7 and 30 days. Letters that are younger than that are not
/// counted.
class ResponsesTab : public RegisterTab {
    Q_OBJECT
public:
    explicit ResponsesTab(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isCounted() const override { return false; }
    [[nodiscard]] QString summary() const override { return {}; }
    void bookOpened() override;
    void retranslate() override;

protected:
#ifndef Q_MOC_RUN
    void load() override;
    void forget() override;
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] RegisterCell cell(std::size_t row, int column) const override;
    [[nodiscard]] std::string searchKey(std::size_t row) const override;
    [[nodiscard]] std::int64_t rowId(std::size_t row) const override { return static_cast<std::int64_t>(row) + 1; }
    [[nodiscard]] encours::CustomerId customerAt(std::size_t) const override { return {}; }
    [[nodiscard]] EmptyTexts emptyTexts() const override;
    void takeEmptyStep() override;
    void showLine(std::optional<std::size_t>) override {}
    [[nodiscard]] std::function<encours::FigureTable()> figures() const override;
#endif

private:
    enum Column { Template, Letters, Answered7, Answered30, Paid, Promised, Disputed, Claimed, Received, columnTotal };
    enum Figure { Written, Within7, Within30, CameIn, figureTotal };
    [[nodiscard]] QWidget* makeTop();
    void showFigures();

    DateEdit* m_from;
    DateEdit* m_to;
    QLabel* m_fromCaption;
    QLabel* m_toCaption;
    QLabel* m_problem;
    QLabel* m_notice;
    bool m_isPeriodChosen = false; ///< by a person
    quint64 m_turn = 0;
#ifndef Q_MOC_RUN
    std::array<FigureCard*, figureTotal> m_figures{};
    std::vector<encours::LetterResponse> m_rows; ///< without the sum
    encours::LetterResponse m_sum;
    encours::Date m_shownFrom;
    encours::Date m_shownTo;
#endif
};

} // namespace encours::ui
