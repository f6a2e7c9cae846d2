// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "desk/blocks.h"
#include "desk/call/ledger_age.h"
#include "desk/circuit.h"
#include "desk/edit_book.h"
#include "desk/record_contact.h"
#include "desk/todays_lists.h"
#include "desk/write_letters.h"
#include "today/day_data.h"
#include "today/queue_ranking.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace encours::ui {

using SheetPtr = std::shared_ptr<const CustomerSheet>;
using ExplanationPtr = std::shared_ptr<const Explanation>;
using FieldChanges = std::vector<std::pair<CustomerField, std::string>>;

/// Named invoices of a customer that a person passes to litigation; none = every overdue callable one.
struct LitigationRequest {
    CustomerId customer;
    std::vector<ItemId> items;
    std::string reason;
    std::string key;
};

/// What the page asks of the desk. A call returns at once; the work is done elsewhere in the order of the calls, and the
/// answer comes on the window's thread, later than the call. Answers that come after the page is gone must be dropped by
/// whoever asked.
class TodayDesk {
public:
    template <typename T>
    using Answer = std::function<void(const Result<T>&)>;

    virtual ~TodayDesk() = default;
    [[nodiscard]] virtual Date today() const = 0;
    virtual void loadDay(Answer<DayPtr> answer) = 0;
    virtual void loadSheet(CustomerId customer, Answer<SheetPtr> answer) = 0;
    /// The rows of a day in another order, with the use of the minutes that there are.
    virtual void loadRanking(const DayPtr& day, CallOrder order, std::optional<int> minutes,
                             Answer<RankingPtr> answer) = 0;
    virtual void loadExplanation(CustomerId customer, Answer<ExplanationPtr> answer) = 0;
    virtual void loadLedgerAge(Answer<LedgerAge> answer) = 0;
    [[nodiscard]] virtual PriorityWeights weights() const = 0; ///< those that are kept
    virtual void saveWeights(const PriorityWeights& weights, Answer<Done> answer) = 0;
    virtual void record(const ContactRequest& request, Answer<ContactRecorded> answer) = 0;
    /// Without an entry: the last action of this person.
    virtual void undo(std::optional<JournalSeq> entry, Answer<UndoneAction> answer) = 0;
    virtual void edit(CustomerId customer, const FieldChanges& changes, const std::string& key,
                      Answer<Done> answer) = 0;
    virtual void resolve(const DisputeVerdict& verdict, Answer<Done> answer) = 0;
    virtual void noteCircuit(const CircuitRequest& request, Answer<Done> answer) = 0;
    virtual void block(const BlockRequest& request, Answer<Done> answer) = 0;
    virtual void endBlock(const EndBlockRequest& request, Answer<Done> answer) = 0;
    virtual void passToLitigation(const LitigationRequest& request, Answer<JournalSeq> answer) = 0;
    virtual void writeLetter(CustomerId customer, const std::filesystem::path& folder,
                             Answer<LettersWritten> answer) = 0;
};

} // namespace encours::ui
