// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/readers.h"
#include "exchange/reconciliation.h"
#include "receivables/foreign_amount.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

namespace encours::test {

/// Reads bytes as a file to import and checks what must hold of every draft and plan, whatever the bytes.
inline void checkImport(std::string_view bytes, const std::string& fileName, std::optional<ImportKind> kind)
{
    ReadOptions options;
    options.kind = kind;
    const auto form = recognise(bytes, fileName, options);
    if (!form) return;
    const auto draft = readDraft(bytes, fileName, *form, options, {}, {});
    if (!draft) return;
    const auto lines = static_cast<std::int64_t>(std::ranges::count(bytes, '\n') + std::ranges::count(bytes, '\r')) + 1;
    for (const Reject& reject : draft->report.rejects) {
        expect(reject.place.line >= 1 && reject.place.line <= lines, "a reject outside the file");
    }
    std::int64_t debit = 0;
    std::int64_t credit = 0;
    for (const DraftLine& line : draft->lines) {
        expect(!line.amount.isZero() && !line.customerCode.empty(), "a line without amount or customer");
        expect(!line.original || canStandBeside(*line.original, line.amount), "two amounts that disagree");
        (line.amount.isPositive() ? debit : credit) += line.amount.absolute().minorUnits();
    }
    expect(draft->report.rejects.empty() ? debit == draft->report.debitTotal.minorUnits() : true,
           "debits that do not add up");
    expect(draft->report.rejects.empty() ? credit == draft->report.creditTotal.minorUnits() : true,
           "credits that do not add up");
    if (!draft->report.rejects.empty()) return;
    const ImportPlan plan = reconcile(*draft, {});
    for (const PlannedAllocation& allocation : plan.allocations) {
        expect(allocation.amountMinor > 0, "an allocation of nothing");
        expect(plan.items.at(allocation.debit.newIndex).line.amount.isPositive(), "a debit that is none");
        expect(plan.items.at(allocation.credit.newIndex).line.amount.isNegative(), "a credit that is none");
    }
}

} // namespace encours::test
