// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "risk/register_tab.h"

#ifndef Q_MOC_RUN
#include "base/cancellation.h"
#include "desk/runs/dunning_run.h"

#include <map>
#endif

namespace encours::ui {

class RunCandidatePanel;
class RunNews;
class RunOutputBar;
class RunQuestionBar;

/// A dunning run on one screen, its four steps in the order of reading: which letters are wanted, what is to be known first, who is
/// in and who is left out and why with the letter beside, and the files. Space leaves a customer out or takes him back,
/// Ctrl+Enter writes. A run that was stopped is continued from here.
class RunTab : public RegisterTab {
    Q_OBJECT
public:
    explicit RunTab(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] bool isCounted() const override { return false; }
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const override;
    void bookOpened() override;
    void refresh() override; ///< proposing a run is work: only while it is looked at
    void retranslate() override;
    void begin() override; ///< to the question

protected:
    void showEvent(QShowEvent* event) override;
#ifndef Q_MOC_RUN
    void load() override;
    void forget() override;
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] RegisterCell cell(std::size_t row, int column) const override;
    [[nodiscard]] std::string searchKey(std::size_t row) const override;
    [[nodiscard]] std::int64_t rowId(std::size_t row) const override { return at(row).customer.value; }
    [[nodiscard]] encours::CustomerId customerAt(std::size_t row) const override { return at(row).customer; }
    [[nodiscard]] EmptyTexts emptyTexts() const override;
    void takeEmptyStep() override;
    void showLine(std::optional<std::size_t> row) override;
    void focusPanel() override;
#endif

private:
    enum Column { Customer, State, Template, Channel, Amount, Late, Remark, columnTotal };
    // run_tab.cpp
    [[nodiscard]] QWidget* makeTop();
    void connectParts();
    void addKeys();

    // run_tab_work.cpp
    void toggleDropped();
    void takeTemplate(const QString& code);
    void takeChannel(int channel);
    void showChanged();
    void showPlan();
    void showUnfinished();
    void produce();
    void resume();
    void openFolder();
#ifndef Q_MOC_RUN
    /// What is read in one go on the thread of the store.
    struct Answer {
        std::shared_ptr<const encours::LetterOffice> office;
        std::optional<encours::RunProposal> proposal;
        std::vector<encours::RunLine> runs;
    };
    /// What a person made of a candidate: kept while the proposal is made anew.
    struct Change {
        bool isDropped = false;
        std::string templateCode; ///< "" = as proposed
        std::optional<encours::LetterChannel> channel;
    };
    [[nodiscard]] static encours::Result<Answer> ask(encours::Desk& desk, const encours::RunQuestion& question,
                                                     const encours::Cancellation& cancellation);
    void take(Answer answer);
    [[nodiscard]] const encours::RunCandidate& at(std::size_t row) const { return m_shown->candidates[row]; }
    [[nodiscard]] bool mayGoOn(encours::RunTarget& target);
    void work(const encours::RunTarget& target, const std::optional<encours::RunChoice>& choice);
    void finish(const encours::RunTarget& target, const encours::Result<encours::RunResult>& result);
    void showResult(const encours::RunResult& result);

    Answer m_answer;
    std::optional<encours::RunProposal> m_shown; ///< the proposal with what was changed
    std::map<encours::CustomerId, Change> m_changes;
    encours::Cancellation m_cancellation; ///< of the question under way
#endif

    RunQuestionBar* m_question;
    RunNews* m_unfinished;
    RunNews* m_result;
    RunCandidatePanel* m_panel;
    RunOutputBar* m_output;
    QPushButton* m_continue;
    QPushButton* m_folder;
    QPushButton* m_outbox;
    QString m_writtenTo; ///< folder of the last result
    quint64 m_turn = 0;
    bool m_isStale = true;
    bool m_isProducing = false;
};

} // namespace encours::ui
