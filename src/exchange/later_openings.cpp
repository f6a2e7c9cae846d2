// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/later_openings.h"

#include "exchange/letter_groups.h"
#include "exchange/openings.h"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace encours {
namespace {

class LaterOpenings {
public:
    LaterOpenings(PlanBuilder& plan, Date coveredTo) : m_plan(plan), m_known(plan.known())
    {
        const KnownCoverage* next = nullptr;
        for (const KnownCoverage& coverage : m_known.coverages) {
            if (coverage.firstOn > coveredTo && (next == nullptr || coverage.firstOn < next->firstOn)) next = &coverage;
        }
        if (next == nullptr) return;
        const bool hadPast = std::ranges::any_of(
            m_known.coverages, [&](const KnownCoverage& other) { return other.firstOn < next->firstOn; });
        if (!hadPast) findOpenings(*next);
    }

    void replace()
    {
        if (m_openings.empty()) return;
        std::vector<OpeningLine> lines;
        for (const KnownLine* line : m_openings) {
            lines.push_back({customerOf(*line), line->account, line->number, line->lettering, line->amountMinor});
            m_plan.cancel(line->item);
        }
        m_plan.counts().changed += static_cast<std::int64_t>(m_openings.size());
        for (const OpeningComparison& comparison : compareOpenings(lines, closings())) {
            std::optional<OpenSide> difference;
            if (comparison.differenceMinor() != 0) difference = addDifference(comparison);
            letter(comparison, difference);
        }
        addLetteredLines();
        m_groups.allocate(m_plan);
    }

private:
    void findOpenings(const KnownCoverage& coverage)
    {
        const auto isOpening = [&](const KnownLine& line) {
            return line.kind == ItemKind::OpeningBalance && line.isOpening && line.bookedOn >= coverage.firstOn &&
                   !m_plan.isCancelled(line.item);
        };
        std::optional<Date> first;
        for (const KnownLine& line : m_known.lines) {
            if (isOpening(line)) first = first ? earlier(*first, line.bookedOn) : line.bookedOn;
        }
        for (const KnownLine& line : m_known.lines) {
            if (isOpening(line) && line.bookedOn == *first) m_openings.push_back(&line);
        }
        m_day = coverage.firstOn;
    }

    [[nodiscard]] std::string_view customerOf(const KnownLine& line) const
    {
        return m_plan.customers().codeOf(line.customer);
    }

    /// The accounts the evening before, with what the file has just told.
    [[nodiscard]] ClosingAccounts closings()
    {
        ClosingAccounts accounts;
        std::int64_t order = 0;
        const auto add = [&](std::string_view customer, std::string_view number, std::int64_t amountMinor,
                             const OpenSide& open) {
            ClosingAccount& account = accounts[std::string{customer}];
            account.balanceMinor += amountMinor;
            if (open.openMinor != 0) account.items.push_back({number, open});
        };
        m_plan.allocations().settle();
        for (const KnownLine& line : m_known.lines) {
            if (line.bookedOn >= m_day || m_plan.isCancelled(line.item)) continue;
            add(customerOf(line), line.number, line.amountMinor,
                {{line.item, 0}, m_plan.dueOn(line), ++order, m_plan.allocations().openMinor(line.item)});
        }
        const std::vector<std::int64_t> open = openOfNewItems();
        for (std::size_t at = 0; at < open.size(); ++at) {
            const DraftLine& line = m_plan.items()[at].line;
            if (line.bookedOn >= m_day) continue;
            add(line.customerCode, line.number, line.amount.minorUnits(),
                {{std::nullopt, at}, m_plan.dueOn(line), ++order, open[at]});
        }
        return accounts;
    }

    [[nodiscard]] std::vector<std::int64_t> openOfNewItems()
    {
        std::vector<std::int64_t> open;
        for (const PlannedItem& item : m_plan.items()) open.push_back(item.line.amount.minorUnits());
        for (const PlannedAllocation& wanted : m_plan.allocations().wanted()) {
            if (!wanted.debit.known) open[wanted.debit.newIndex] -= wanted.amountMinor;
            if (!wanted.credit.known) open[wanted.credit.newIndex] += wanted.amountMinor;
        }
        return open;
    }

    OpenSide addDifference(const OpeningComparison& comparison)
    {
        const auto own = std::ranges::find_if(
            m_openings, [&](const KnownLine* line) { return customerOf(*line) == comparison.customer; });
        const KnownLine& model = own == m_openings.end() ? *m_openings.front() : **own;
        DraftLine opening;
        opening.amount = Money{model.amountMinor, m_plan.currency()};
        opening.number = model.number;
        opening.label = model.label;
        opening.issuedOn = model.issuedOn;
        opening.bookedOn = model.bookedOn;
        opening.account = model.account;
        opening.journal = model.journal;
        opening.entry = model.entry;
        const DraftLine line = differenceLine(opening, comparison.customer, comparison.differenceMinor());
        warnOfDifference(m_plan, comparison, line.bookedOn);
        return {m_plan.add(line), line.issuedOn, 0, comparison.differenceMinor()};
    }

    void letter(const OpeningComparison& comparison, const std::optional<OpenSide>& difference)
    {
        for (const OpeningStandIn& standIn : comparison.standIns) {
            const KnownLine& first = *m_openings[standIn.openings.front()];
            for (const std::size_t at : standIn.openings) {
                const KnownLine& opening = *m_openings[at];
                if (standIn.isUnclear && !opening.lettering.empty())
                    m_groups.markUnclear({comparison.customer, opening.account, opening.lettering});
            }
            if (standIn.isUnclear || first.lettering.empty()) continue;
            const LetterGroups::Key key{comparison.customer, first.account, first.lettering};
            for (const OpenSide& item : standIn.items) m_groups.add(key, item);
            if (standIn.takesDifference && difference) m_groups.add(key, *difference);
        }
    }

    /// The lines of the later year that were lettered with an opening line join what it stood for.
    void addLetteredLines()
    {
        for (const KnownLine& line : m_known.lines) {
            if (line.bookedOn < m_day || line.lettering.empty() || m_plan.isCancelled(line.item)) continue;
            const LetterGroups::Key key{std::string{customerOf(line)}, line.account, line.lettering};
            const std::int64_t open = m_groups.contains(key) ? m_plan.allocations().openMinor(line.item) : 0;
            if (open != 0) m_groups.add(key, {{line.item, 0}, m_plan.dueOn(line), 0, open});
        }
    }

    PlanBuilder& m_plan;
    const KnownLedger& m_known;
    std::vector<const KnownLine*> m_openings;
    Date m_day;
    LetterGroups m_groups;
};

} // namespace

void replaceLaterOpenings(PlanBuilder& plan, Date coveredTo)
{
    LaterOpenings{plan, coveredTo}.replace();
}

} // namespace encours
