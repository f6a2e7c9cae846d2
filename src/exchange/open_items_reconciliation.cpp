// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table_reconciliation.h"

#include "exchange/letter_groups.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace encours {
namespace {

std::int64_t sizeOf(std::int64_t amount)
{
    return amount < 0 ? -amount : amount;
}

bool isSameSign(std::int64_t left, std::int64_t right)
{
    return (left > 0) == (right > 0);
}

class OpenItemsReconciliation {
public:
    OpenItemsReconciliation(const ImportDraft& draft, PlanBuilder& plan)
        : m_draft(draft), m_plan(plan), m_known(plan.known())
    {
    }

    void run()
    {
        m_day = m_draft.closingOn ? m_draft.closingOn : m_draft.report.lastOn;
        m_plan.cover(m_draft.report.firstOn, m_day);
        indexBook();
        std::vector<const KnownLine*> knownLines;
        for (const DraftLine& line : m_draft.lines) knownLines.push_back(take(line));
        confirmHandMade(knownLines);
        for (std::size_t at = 0; at < m_draft.lines.size(); ++at) {
            const DraftLine& line = m_draft.lines[at];
            const KnownLine* const known = knownLines[at];
            const PlannedSide side = known == nullptr ? m_plan.add(line) : compare(*known, line);
            if (!line.lettering.empty()) {
                m_groups.add({line.customerCode, line.account, line.lettering},
                             {side, m_plan.dueOn(line), line.line, line.amount.minorUnits()});
            }
        }
        m_groups.allocate(m_plan);
        if (!m_draft.lines.empty()) settleWhatIsGone();
    }

private:
    /// Customer, number, side; items without a number by their label and issue day too.
    using Key = std::tuple<std::string_view, std::string_view, bool, std::string_view, Date>;
    static Key keyOf(std::string_view customer, std::string_view number, bool isDebit, std::string_view label,
                     Date issuedOn)
    {
        return number.empty() ? Key{customer, number, isDebit, label, issuedOn}
                              : Key{customer, number, isDebit, {}, Date{}};
    }

    void indexBook()
    {
        for (const KnownLine& line : m_known.lines) {
            if (line.kind == ItemKind::Adjustment && m_plan.allocations().openMinor(line.item) == 0)
                continue; // made by settle()
            m_lines[keyOf(m_plan.customers().codeOf(line.customer), line.number, line.amountMinor > 0, line.label,
                          line.issuedOn)]
                .push_back(&line);
        }
    }

    /// The known line that this one is; instalments of an invoice are told apart by their due dates.
    const KnownLine* take(const DraftLine& line)
    {
        const auto found =
            m_lines.find(keyOf(line.customerCode, line.number, line.amount.isPositive(), line.label, line.issuedOn));
        if (found == m_lines.end() || found->second.empty()) return nullptr;
        std::vector<const KnownLine*>& lines = found->second;
        auto best = std::ranges::find_if(lines, [&](const KnownLine* known) { return known->dueOn == line.dueOn; });
        if (best == lines.end()) best = lines.begin();
        const KnownLine* const known = *best;
        lines.erase(best);
        return known;
    }

    /// What was allocated by hand explains the statement when both of its lines stand there with what it leaves of them, or
    /// no longer. One that does not takes others with it, until those that are left agree.
    void confirmHandMade(const std::vector<const KnownLine*>& knownLines)
    {
        std::vector<std::size_t> handMade;
        std::unordered_map<ItemId, std::int64_t> unexplained;
        for (std::size_t at = 0; at < m_known.allocations.size(); ++at) {
            if (m_known.allocations[at].isByHand) handMade.push_back(at);
        }
        if (handMade.empty() || m_draft.lines.empty()) return;
        for (const auto& [key, gone] : m_lines) {
            for (const KnownLine* line : gone) unexplained[line->item] = m_plan.allocations().openMinor(line->item);
        }
        for (std::size_t at = 0; at < knownLines.size(); ++at) {
            if (knownLines[at] == nullptr) continue;
            const ItemId item = knownLines[at]->item;
            unexplained[item] = m_plan.allocations().openMinor(item) - m_draft.lines[at].amount.minorUnits();
        }
        const auto count = [&](std::size_t at, std::int64_t sign) {
            const KnownAllocation& allocation = m_known.allocations[at];
            unexplained[allocation.debit] -= sign * allocation.amountMinor;
            unexplained[allocation.credit] += sign * allocation.amountMinor;
        };
        for (const std::size_t at : handMade) count(at, 1);
        const auto contradicts = [&](std::size_t at) {
            const KnownAllocation& allocation = m_known.allocations[at];
            return unexplained[allocation.debit] != 0 || unexplained[allocation.credit] != 0;
        };
        for (auto bad = std::ranges::find_if(handMade, contradicts); bad != handMade.end();
             bad = std::ranges::find_if(handMade, contradicts)) {
            count(*bad, -1);
            handMade.erase(bad);
        }
        for (const std::size_t at : handMade) m_plan.allocations().confirm(at);
    }

    PlannedSide compare(const KnownLine& known, const DraftLine& line)
    {
        const std::int64_t stated = line.amount.minorUnits();
        const bool isDescribedAlike = known.kind == line.kind && known.issuedOn == line.issuedOn &&
                                      known.bookedOn == line.bookedOn && known.dueOn == line.dueOn &&
                                      known.label == line.label;
        const bool isLettered = !line.lettering.empty() && known.amountMinor == stated;
        if (isDescribedAlike && known.amountMinor == stated) m_plan.learnOriginal(known, line);
        if (isDescribedAlike && isLettered) return {known.item, 0};
        std::int64_t open = m_plan.allocations().openMinor(known.item);
        if (isDescribedAlike && open == stated) return {known.item, 0};
        if (sizeOf(stated) > sizeOf(open)) open = reopen(known);
        const bool mayBePaidInPart = isDescribedAlike && sizeOf(stated) <= sizeOf(open) && isSameSign(stated, open);
        if (!mayBePaidInPart) {
            reopen(known);
            return m_plan.replace(known, line);
        }
        ++m_plan.counts().changed;
        if (open != stated) settle(known, open - stated);
        return {known.item, 0};
    }

    /// Takes back the settlements that earlier statements made for an item; what is open of it then.
    std::int64_t reopen(const KnownLine& known)
    {
        for (const std::size_t at : m_plan.allocations().liveOf(known.item)) {
            const KnownAllocation& allocation = m_known.allocations[at];
            const ItemId other = allocation.debit == known.item ? allocation.credit : allocation.debit;
            if (isSettlement(other)) m_plan.cancel(other);
        }
        return m_plan.allocations().openMinor(known.item);
    }

    [[nodiscard]] bool isSettlement(ItemId item)
    {
        if (m_settlements.empty()) {
            for (const KnownLine& line : m_known.lines)
                m_settlements.emplace(line.item, line.kind == ItemKind::Adjustment);
        }
        const auto found = m_settlements.find(item);
        return found != m_settlements.end() && found->second;
    }

    /// What was settled, by the day of the statement and never before the item itself.
    void settle(const KnownLine& known, std::int64_t settledMinor)
    {
        DraftLine line;
        line.customerCode = m_plan.customers().codeOf(known.customer);
        line.kind = ItemKind::Adjustment;
        line.number = known.number;
        line.label = known.label;
        line.bookedOn = later(*m_day, known.bookedOn);
        line.issuedOn = line.bookedOn;
        line.amount = Money{-settledMinor, m_draft.report.debitTotal.currency()};
        const PlannedSide adjustment = m_plan.add(line, std::nullopt, PlanBuilder::Counting::No);
        const PlannedSide item{known.item, 0};
        const bool isOwed = settledMinor > 0;
        m_plan.allocations().want({isOwed ? item : adjustment, isOwed ? adjustment : item, sizeOf(settledMinor)});
    }

    void settleWhatIsGone()
    {
        std::int64_t gone = 0;
        std::int64_t open = 0;
        for (const KnownLine& line : m_known.lines) {
            if (!m_plan.isCancelled(line.item) && m_plan.allocations().openMinor(line.item) != 0) ++open;
        }
        for (const auto& [key, lines] : m_lines) {
            for (const KnownLine* line : lines) {
                if (m_plan.isCancelled(line->item)) continue;
                const std::int64_t left = m_plan.allocations().openMinor(line->item);
                if (left == 0) continue;
                settle(*line, left);
                ++gone;
            }
        }
        m_plan.counts().vanished += gone;
        constexpr std::int64_t fewLines = 10;
        if (gone >= fewLines && gone * 2 > open) {
            m_plan.warn(WarningCode::ManyVanished, {{"count", std::to_string(gone)}, {"of", std::to_string(open)}});
        }
    }

    const ImportDraft& m_draft;
    PlanBuilder& m_plan;
    const KnownLedger& m_known;
    std::optional<Date> m_day;
    std::map<Key, std::vector<const KnownLine*>> m_lines;
    std::map<ItemId, bool> m_settlements;
    LetterGroups m_groups;
};

} // namespace

void reconcileOpenItems(const ImportDraft& draft, PlanBuilder& plan)
{
    OpenItemsReconciliation{draft, plan}.run();
}

} // namespace encours
