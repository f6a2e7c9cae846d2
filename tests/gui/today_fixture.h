// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/app_context.h"
#include "today/today_desk.h"
#include "today/today_page.h"

#include <gtest/gtest.h>

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace encours::ui {

/// A desk that remembers what it was asked and answers when the test says so.
class ScriptedDesk : public TodayDesk {
public:
    struct Edited {
        CustomerId customer;
        FieldChanges changes;
    };

    ScriptedDesk(std::shared_ptr<const Portfolio> portfolio, Date today);

    [[nodiscard]] Date today() const override { return m_today; }
    void loadDay(Answer<DayPtr> answer) override;
    void loadSheet(CustomerId customer, Answer<SheetPtr> answer) override;
    void loadRanking(const DayPtr& day, CallOrder order, std::optional<int> minutes,
                     Answer<RankingPtr> answer) override;
    void loadExplanation(CustomerId customer, Answer<ExplanationPtr> answer) override;
    void loadLedgerAge(Answer<LedgerAge> answer) override;
    [[nodiscard]] PriorityWeights weights() const override { return kept; }
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

    /// Gives every answer that waits, those that come of them too.
    void answerAll();
    /// The same for lists and sheets only: what was recorded stays underway.
    void answerReads();

    std::vector<ContactRequest> recorded;
    std::vector<std::optional<JournalSeq>> undone;
    std::vector<Edited> edited;
    std::vector<DisputeVerdict> verdicts;
    PriorityWeights kept; ///< by which the lists are made
    LedgerAge ledger;     ///< told when asked for
    std::vector<CircuitRequest> circuits;
    std::vector<BlockRequest> blocked;
    std::vector<EndBlockRequest> endedBlocks;
    std::vector<LitigationRequest> passed;
    std::vector<std::filesystem::path> letterFolders;
    std::optional<Fault> refusal; ///< for everything that is recorded from now on

private:
    template <typename T>
    void later(Answer<T> answer, T value);

    std::shared_ptr<const Portfolio> m_portfolio;
    Date m_today;
    std::int64_t m_entries = 0;
    std::deque<std::function<void()>> m_reads;
    std::deque<std::function<void()>> m_writes;
};

/// The page alone, over a scripted desk with four late customers (points fall from ALPHA to DELTA), driven by keys.
class TodayTest : public testing::Test {
protected:
    TodayTest();
    ~TodayTest() override;

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// A key that QTest has no letter for.
    void pressTyped(Qt::Key key, const QString& text);
    void type(const QString& text);
    void answer();
    [[nodiscard]] QStringList names() const; ///< rows of the list, as shown
    [[nodiscard]] QString shownName() const; ///< of the cockpit
    template <typename Widget>
    Widget* find(const char* name) const
    {
        auto* found = m_page->findChild<Widget*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << "no " << name;
        return found;
    }

    static const Date today;
    std::unique_ptr<AppContext> m_context;
    ScriptedDesk* m_desk = nullptr;
    std::unique_ptr<TodayPage> m_page;
    QStringList m_toasts;
    std::function<void()> m_toastAction;
    QString m_folderAnswer;
};

} // namespace encours::ui
