// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "risk/side_panel.h"

#ifndef Q_MOC_RUN
#include "desk/letters/compose_letter.h"
#include "desk/runs/dunning_run.h"

#include <memory>
#include <optional>
#endif

class QComboBox;

namespace encours::ui {

class AppContext;
class LetterPreview;

/// The third step of a dunning run: one customer of it, what would be written and how it would look. A person drops him, takes him
/// back, or takes another letter or another channel.
class RunCandidatePanel : public SidePanel {
    Q_OBJECT
public:
    explicit RunCandidatePanel(AppContext& context, QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    void setOffice(const std::shared_ptr<const encours::LetterOffice>& office);
    /// As it stands with what the person changed.
    void setCandidate(const std::optional<encours::RunCandidate>& candidate);
#endif
    void clear(); ///< the book is gone
    void focusFirst();
    void retranslate();

signals:
    void dropWanted(); ///< or taken back
    void templateChosen(const QString& code);
    void channelChosen(int channel);

private:
    void build();
    void fillTemplates();
    void fillChannels();
    void showCandidate();
    void preview();

    AppContext& m_context;
    QLabel* m_step;
    QLabel* m_findings;
    QComboBox* m_template;
    QComboBox* m_channel;
    QLabel* m_templateCaption;
    QLabel* m_channelCaption;
    LetterPreview* m_preview;
    QPushButton* m_drop;
    bool m_isReading = false; ///< one letter at a time; the last one wanted follows
    bool m_isReadAgain = false;
#ifndef Q_MOC_RUN
    std::shared_ptr<const encours::LetterOffice> m_office;
    std::optional<encours::RunCandidate> m_candidate;
#endif
};

} // namespace encours::ui
