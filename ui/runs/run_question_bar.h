// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"

#ifndef Q_MOC_RUN
#include "desk/runs/dunning_run.h"
#endif

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace encours::ui {

class AmountEdit;
class AppContext;
class DateEdit;
class Pill;

/// The first two steps of a dunning run: which letters are wanted, and what is to be known before anything is written.
class RunQuestionBar : public Card {
    Q_OBJECT
public:
    explicit RunQuestionBar(AppContext& context, QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    [[nodiscard]] encours::RunQuestion question() const;
    /// The letters that one may ask for.
    void setOffice(const encours::LetterOffice& office);
    void setGate(const encours::RunGate& gate);
    [[nodiscard]] encours::Date day() const;
#endif
    void prepare(); ///< another book: everything that falls due today
    void focusFirst();
    void retranslate();

signals:
    void changed();
    void creditsWanted();
    void importWanted();

private:
    void build();
    void fillChoices();
    void showGate();
    [[nodiscard]] QString gateText() const;

    AppContext& m_context;
    QLabel* m_step;
    DateEdit* m_day;
    QComboBox* m_phase;
    QComboBox* m_template;
    QComboBox* m_channel;
    AmountEdit* m_smallest;
    QCheckBox* m_hasCalls;
    QLabel* m_dayCaption;
    QLabel* m_phaseCaption;
    QLabel* m_templateCaption;
    QLabel* m_channelCaption;
    QLabel* m_smallestCaption;
    QLabel* m_gateStep;
    Pill* m_state;
    QLabel* m_gateText;
    QPushButton* m_credits;
    QPushButton* m_import;
#ifndef Q_MOC_RUN
    std::vector<std::string> m_codes; ///< of the wordings
    std::optional<encours::RunGate> m_gate;
#endif
};

} // namespace encours::ui
