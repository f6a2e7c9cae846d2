// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"

#ifndef Q_MOC_RUN
#include "desk/letters/compose_letter.h"

#include <memory>
#include <optional>
#include <vector>
#endif

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace encours::ui {

class AppContext;
class CustomerPicker;
class LetterPreview;

/// The letter that a wording makes for a real customer, as it will be printed: the one that a person chose, else one who can
/// get such a letter today. It follows what is typed: composed on the reader
/// thread some moments after the last key, and only the newest answer is shown.
class TemplatePreviewPane : public Card {
    Q_OBJECT
public:
    explicit TemplatePreviewPane(AppContext& context, QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    void setOffice(std::shared_ptr<const encours::LetterOffice> office);
    /// What is shown soon, or at once.
    void setWording(const encours::TemplateEntry& wording, bool isAtOnce);
#endif
    /// The wording does not fit: the last letter stays, and the pane says so.
    void hold();
    void compose(); ///< now
    void forget();
    void retranslate();

private:
    void readCandidates();
    void say(const QString& text, Tone tone);
#ifndef Q_MOC_RUN
    void showTried(encours::CustomerId customer, const encours::Result<encours::ComposedLetter>& composed,
                   const encours::LetterPaper& paper);
    void showComposed(const encours::ComposedLetter& composed, const encours::LetterPaper& paper);
#endif

    AppContext& m_context;
    QLabel* m_caption;
    CustomerPicker* m_picker;
    QLabel* m_state;
    QPushButton* m_messageButton;
    QStackedWidget* m_stack;
    LetterPreview* m_preview;
    QPlainTextEdit* m_message; ///< what accompanies the letter when it goes by e-mail
    QTimer* m_timer;
    bool m_isRunning = false;
    bool m_isWanted = false;
    bool m_isHeld = false;
    bool m_isReading = false;      ///< the candidates
    bool m_isChosenByHand = false; ///< else whoever can get such a letter
    bool m_isFilling = false;
    quint64 m_turn = 0; ///< of the wording and the customer that are wanted
#ifndef Q_MOC_RUN
    std::shared_ptr<const encours::LetterOffice> m_office;
    std::optional<encours::TemplateEntry> m_wording;
    std::vector<encours::CustomerId> m_candidates;
#endif
};

} // namespace encours::ui
