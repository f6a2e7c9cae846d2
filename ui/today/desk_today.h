// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "today/today_desk.h"

#include <QObject>

namespace encours::ui {

class AppContext;

/// TodayDesk over the open book: writes on the desk thread, lists and sheets on the reader thread. Without a book nothing
/// is asked and nothing is answered.
class DeskToday : public TodayDesk {
public:
    explicit DeskToday(AppContext& context) : m_context(context) {}

    [[nodiscard]] Date today() const override;
    void loadDay(Answer<DayPtr> answer) override;
    void loadSheet(CustomerId customer, Answer<SheetPtr> answer) override;
    void loadRanking(const DayPtr& day, CallOrder order, std::optional<int> minutes,
                     Answer<RankingPtr> answer) override;
    void loadExplanation(CustomerId customer, Answer<ExplanationPtr> answer) override;
    void loadLedgerAge(Answer<LedgerAge> answer) override;
    [[nodiscard]] PriorityWeights weights() const override;
    void saveWeights(const PriorityWeights& weights, Answer<Done> answer) override;
    void record(const ContactRequest& request, Answer<ContactRecorded> answer) override;
    void undo(std::optional<JournalSeq> entry, Answer<UndoneAction> answer) override;
    void edit(CustomerId customer, const FieldChanges& changes, const std::string& key, Answer<Done> answer) override;
    void resolve(const DisputeVerdict& verdict, Answer<Done> answer) override;
    void noteCircuit(const CircuitRequest& request, Answer<Done> answer) override;
    void block(const BlockRequest& request, Answer<Done> answer) override;
    void endBlock(const EndBlockRequest& request, Answer<Done> answer) override;
    void passToLitigation(const LitigationRequest& request, Answer<JournalSeq> answer) override;
    void writeLetter(CustomerId customer, const std::filesystem::path& folder, Answer<LettersWritten> answer) override;

private:
    template <typename T, typename Work>
    void write(Work work, Answer<T> answer);

    AppContext& m_context;
    QObject m_receiver; ///< answers stop when this object is gone
};

} // namespace encours::ui
