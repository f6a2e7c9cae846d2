// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/scheduler.h"
#include "support/account_builder.h"
#include "vectors/vector_case.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours::vectors {

/// What the peers call levels, states or campaigns, as a plan of ours: a letter for each level, so many days after the due
/// date, and nothing else: neither the longest gap nor an interval between two letters, which the peers do not know.
[[nodiscard]] DunningPlan planOfLevels(const std::vector<int>& daysAfterDue);

/// The levels until a day, and that day: the days that count.
[[nodiscard]] std::vector<int> daysUpTo(std::vector<int> levels, int day);

/// A plan, one invoice and what was done about it. The peers know no week-ends: `due` is a day from which every day that
/// counts is open.
class PeerCase {
public:
    PeerCase(DunningPlan plan, const std::vector<int>& daysThatCount);

    [[nodiscard]] Date due() const { return m_due; }
    [[nodiscard]] test::AccountBuilder& account() { return m_account; }
    [[nodiscard]] DunningPolicy& policy() { return m_policy; }
    PeerCase& invoice(const std::string& number, std::int64_t cents, int daysAfterDue = 0);
    PeerCase& letter(int daysAfterDue);

    [[nodiscard]] AccountDecision decideOn(int daysAfterDue) const;
    /// The level whose letter is to be written on a day, from 1; 0 when there is none.
    [[nodiscard]] int levelOn(int daysAfterDue) const;

private:
    Date m_due;
    DunningPolicy m_policy;
    test::AccountBuilder m_account;
};

/// The first whole number of a text, "D0+30" → 30 behind the sign; nothing when there is none.
[[nodiscard]] std::optional<int> firstNumber(std::string_view text);
/// "51.00 EUR", 100, "100": cents.
[[nodiscard]] std::int64_t centsOf(const Json& value);
[[nodiscard]] std::vector<int> numbersOf(const Json& list);

[[nodiscard]] Finding checkLevel(const VectorCase& vector);
[[nodiscard]] Finding checkEligibility(const VectorCase& vector);

} // namespace encours::vectors
