// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fec_reconciliation.h"

#include "exchange/later_openings.h"
#include "exchange/letter_groups.h"
#include "exchange/openings.h"

#include <algorithm>
#include <deque>
#include <map>
#include <optional>
#include <utility>

namespace encours {
namespace {

/// A customer's line on its way into the book.
struct Posting {
    const DraftLine* line = nullptr;
    PlannedSide side;
};

class FecReconciliation {
public:
    FecReconciliation(const ImportDraft& draft, PlanBuilder& plan) : m_draft(draft), m_plan(plan), m_known(plan.known())
    {
    }

    void run()
    {
        findCoverage();
        chooseLines();
        matchWithBook();
        letterLines();
        governAllocations();
        m_groups.allocate(m_plan);
        warnOfOpeningsWithoutPast();
        if (m_to) replaceLaterOpenings(m_plan, *m_to);
    }

private:
    void findCoverage();
    void chooseLines();
    [[nodiscard]] bool hasPast() const;
    [[nodiscard]] ClosingAccounts closingBefore(Date day) const;
    void replaceOpenings(const std::vector<const DraftLine*>& openings);
    void matchWithBook();
    void cancelVanished(const std::vector<std::size_t>& unmatched, std::size_t covered);
    void letterLines();
    void letterOpenings();
    void governAllocations();
    void warnOfOpeningsWithoutPast();

    [[nodiscard]] bool isCovered(Date day) const { return m_from && *m_from <= day && day <= *m_to; }

    const ImportDraft& m_draft;
    PlanBuilder& m_plan;
    const KnownLedger& m_known;
    std::optional<Date> m_from;
    std::optional<Date> m_to;
    std::vector<Posting> m_postings;
    std::deque<DraftLine> m_differences;                    ///< lines made here; their addresses stay
    std::map<std::string, std::size_t> m_differencePosting; ///< customer → posting of its difference
    std::vector<const DraftLine*> m_openings;               ///< opening lines that stand for items of the year before
    std::vector<OpeningComparison> m_comparisons;
    LetterGroups m_groups;
};

void FecReconciliation::findCoverage()
{
    m_from = m_draft.report.firstOn;
    m_to = m_draft.report.lastOn;
    for (const KnownCoverage& coverage : m_known.coverages) {
        if (m_from && coverage.firstOn == *m_from) m_to = later(*m_to, coverage.lastOn);
    }
    m_plan.cover(m_from, m_to);
}

bool FecReconciliation::hasPast() const
{
    return std::ranges::any_of(m_known.coverages,
                               [&](const KnownCoverage& coverage) { return m_from && coverage.firstOn < *m_from; });
}

/// Opening lines of the first opening day are not posted when the year before is known; all others are.
void FecReconciliation::chooseLines()
{
    std::optional<Date> openingOn;
    for (const DraftLine& line : m_draft.lines) {
        if (line.isOpening) openingOn = openingOn ? earlier(*openingOn, line.bookedOn) : line.bookedOn;
    }
    const bool standsForPast = openingOn && hasPast();
    std::vector<const DraftLine*> openings;
    for (const DraftLine& line : m_draft.lines) {
        if (standsForPast && line.isOpening && line.bookedOn == *openingOn) {
            openings.push_back(&line);
        } else {
            m_postings.push_back({&line, {}});
        }
    }
    if (standsForPast) replaceOpenings(openings);
}

ClosingAccounts FecReconciliation::closingBefore(Date day) const
{
    std::unordered_map<ItemId, std::int64_t> used;
    std::unordered_map<ItemId, Date> bookedOn;
    for (const KnownLine& line : m_known.lines) bookedOn.emplace(line.item, line.bookedOn);
    for (const KnownAllocation& allocation : m_known.allocations) {
        if (allocation.isByHand || bookedOn[allocation.debit] >= day || bookedOn[allocation.credit] >= day) continue;
        used[allocation.debit] -= allocation.amountMinor;
        used[allocation.credit] += allocation.amountMinor;
    }
    ClosingAccounts closings;
    std::int64_t order = 0;
    for (const KnownLine& line : m_known.lines) {
        ++order;
        if (line.bookedOn >= day) continue;
        ClosingAccount& account = closings[std::string{m_plan.customers().codeOf(line.customer)}];
        account.balanceMinor += line.amountMinor;
        const std::int64_t open = line.amountMinor + used[line.item];
        if (open != 0) account.items.push_back({line.number, {{line.item, 0}, m_plan.dueOn(line), order, open}});
    }
    return closings;
}

void FecReconciliation::replaceOpenings(const std::vector<const DraftLine*>& openings)
{
    m_openings = openings;
    std::vector<OpeningLine> lines;
    std::map<std::string_view, const DraftLine*> firstOf;
    for (const DraftLine* line : openings) {
        lines.push_back({line->customerCode, line->account, line->number, line->lettering, line->amount.minorUnits()});
        firstOf.emplace(line->customerCode, line);
    }
    m_comparisons = compareOpenings(lines, closingBefore(*m_from));
    for (const OpeningComparison& comparison : m_comparisons) {
        if (comparison.differenceMinor() == 0) continue;
        const auto own = firstOf.find(comparison.customer);
        const DraftLine& model = own == firstOf.end() ? *openings.front() : *own->second;
        m_differences.push_back(differenceLine(model, comparison.customer, comparison.differenceMinor()));
        m_differencePosting.emplace(comparison.customer, m_postings.size());
        m_postings.push_back({&m_differences.back(), {}});
        warnOfDifference(m_plan, comparison, model.bookedOn);
    }
}

void FecReconciliation::matchWithBook()
{
    std::vector<std::size_t> covered;
    for (std::size_t at = 0; at < m_known.lines.size(); ++at) {
        if (isCovered(m_known.lines[at].bookedOn)) covered.push_back(at);
    }
    std::vector<const DraftLine*> lines;
    for (const Posting& posting : m_postings) lines.push_back(posting.line);
    const LineMatches matches = matchLines(lines, covered, m_known, m_plan.customers());
    for (std::size_t at = 0; at < m_postings.size(); ++at) {
        Posting& posting = m_postings[at];
        const LineMatch& match = matches.lines[at];
        if (match.fate == LineMatch::Fate::New) {
            posting.side = m_plan.add(*posting.line);
        } else if (match.fate == LineMatch::Fate::Changed) {
            posting.side = m_plan.add(*posting.line, m_known.lines[match.known].item);
        } else {
            const KnownLine& known = m_known.lines[match.known];
            posting.side = {known.item, 0};
            m_plan.learnOriginal(known, *posting.line);
            if (known.lettering != posting.line->lettering) m_plan.reLetter(known.item, posting.line->lettering);
        }
    }
    cancelVanished(matches.unmatched, covered.size());
}

void FecReconciliation::cancelVanished(const std::vector<std::size_t>& unmatched, std::size_t covered)
{
    constexpr std::size_t fewLines = 10;
    for (const std::size_t at : unmatched) m_plan.cancel(m_known.lines[at].item);
    m_plan.counts().vanished += static_cast<std::int64_t>(unmatched.size());
    const bool isMany = !unmatched.empty() && (unmatched.size() == covered ||
                                               (unmatched.size() >= fewLines && unmatched.size() * 10 > covered));
    if (!isMany) return;
    m_plan.warn(WarningCode::ManyVanished,
                {{"count", std::to_string(unmatched.size())}, {"of", std::to_string(covered)}});
}

void FecReconciliation::letterLines()
{
    for (const Posting& posting : m_postings) {
        const DraftLine& line = *posting.line;
        if (line.lettering.empty()) continue;
        m_groups.add({line.customerCode, line.account, line.lettering},
                     {posting.side, m_plan.dueOn(line), line.line, line.amount.minorUnits()});
    }
    letterOpenings();
}

/// A lettered opening line puts the items that it stands for into its group.
void FecReconciliation::letterOpenings()
{
    for (const OpeningComparison& comparison : m_comparisons) {
        for (const OpeningStandIn& standIn : comparison.standIns) {
            for (const std::size_t at : standIn.openings) {
                const DraftLine& opening = *m_openings[at];
                const LetterGroups::Key key{comparison.customer, opening.account, opening.lettering};
                if (standIn.isUnclear && !opening.lettering.empty()) m_groups.markUnclear(key);
            }
            const DraftLine& first = *m_openings[standIn.openings.front()];
            if (standIn.isUnclear || first.lettering.empty()) continue;
            const LetterGroups::Key key{comparison.customer, first.account, first.lettering};
            for (const OpenSide& item : standIn.items) m_groups.add(key, item);
            const auto difference = m_differencePosting.find(comparison.customer);
            if (!standIn.takesDifference || difference == m_differencePosting.end()) continue;
            const Posting& posting = m_postings[difference->second];
            m_groups.add(key,
                         {posting.side, posting.line->issuedOn, posting.line->line, posting.line->amount.minorUnits()});
        }
    }
}

/// The file governs the allocations of the lettered lines that it covers: what it no longer letters is taken back.
/// Those made by hand are not governed: they give way only where the file leaves no room for them.
void FecReconciliation::governAllocations()
{
    std::unordered_map<ItemId, const KnownLine*> lines;
    for (const KnownLine& line : m_known.lines) lines.emplace(line.item, &line);
    for (std::size_t at = 0; at < m_known.allocations.size(); ++at) {
        if (m_known.allocations[at].isByHand) continue;
        const auto debit = lines.find(m_known.allocations[at].debit);
        const auto credit = lines.find(m_known.allocations[at].credit);
        if (debit == lines.end() || credit == lines.end()) continue;
        const bool isDebitLater = debit->second->bookedOn > credit->second->bookedOn;
        const bool isSameDay = debit->second->bookedOn == credit->second->bookedOn;
        const KnownLine& last = isDebitLater ? *debit->second : *credit->second;
        const bool isLettered = !last.lettering.empty() || (isSameDay && !debit->second->lettering.empty());
        if (isCovered(last.bookedOn) && isLettered) m_plan.allocations().govern(at);
    }
}

void FecReconciliation::warnOfOpeningsWithoutPast()
{
    std::int64_t count = 0;
    std::int64_t amountMinor = 0;
    for (const Posting& posting : m_postings) {
        if (posting.line->kind != ItemKind::OpeningBalance || posting.side.known) continue;
        ++count;
        amountMinor += posting.line->amount.minorUnits();
    }
    if (count == 0 || hasPast()) return;
    m_plan.warn(WarningCode::OpeningWithoutPast,
                {{"count", std::to_string(count)}, {"amount_cents", std::to_string(amountMinor)}});
}

} // namespace

void reconcileFec(const ImportDraft& draft, PlanBuilder& plan)
{
    FecReconciliation{draft, plan}.run();
}

} // namespace encours
