// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/date.h"
#include "receivables/payment_terms.h"

#include <algorithm>
#include <cstdint>
#include <random>
#include <vector>

namespace encours::property {

/// Cases for one property. A property that fails prints its case number; the seed is fixed, so it fails again.
inline constexpr int caseCount = 10'000;

/// Makes values at random, the same ones on every machine for a seed (the distributions of the standard library are
/// not the same everywhere, so they are not used).
class Generator {
public:
    explicit Generator(std::uint64_t seed) : m_engine(seed) {}

    /// Between both ends, included.
    std::int64_t between(std::int64_t least, std::int64_t most)
    {
        const auto width = static_cast<std::uint64_t>(most - least) + 1;
        return least + static_cast<std::int64_t>(m_engine() % width);
    }
    int small(int least, int most) { return static_cast<int>(between(least, most)); }
    bool chance(int percent) { return small(1, 100) <= percent; }

    /// Numbers of every size, small ones as often as large ones, both signs, and the edges.
    std::int64_t amount(std::int64_t largest)
    {
        if (chance(2)) return largest;
        if (chance(2)) return -largest;
        std::int64_t bound = 1;
        for (int digits = small(0, 15); digits > 0 && bound < largest / 10; --digits) bound *= 10;
        return between(-bound, bound);
    }

    Date date() { return date(Date::first(), Date::last()); }
    Date date(Date from, Date to) { return *Date::fromDayNumber(between(from.dayNumber(), to.dayNumber())); }

    TermStep termStep()
    {
        TermStep step;
        step.base = static_cast<TermBase>(small(0, 3));
        if (chance(40)) step.months = small(0, 13);
        if (chance(70)) step.days = chance(50) ? 15 * small(0, 8) : small(0, 120);
        step.monthEnd = static_cast<MonthEnd>(small(0, 3));
        if (chance(20)) step.daysAfterEnd = small(0, 60);
        if (chance(40)) {
            step.payDayRule = static_cast<PayDayRule>(small(0, 2));
            const int count = step.payDayRule == PayDayRule::InThatMonth ? 1 : small(1, 4);
            for (int index = 0; index < count; ++index) step.payDays.push_back(small(1, 31));
        }
        return step;
    }

    PaymentTerms terms()
    {
        std::vector<TermStep> steps;
        std::int32_t left = 10'000;
        for (int parts = chance(60) ? 1 : small(2, 5); parts > 1 && left > 1; --parts) {
            steps.push_back(termStep());
            steps.back().shareBp = chance(50) ? std::min(left - 1, 100 * small(1, 40)) : small(1, left - 1);
            left -= steps.back().shareBp;
        }
        steps.push_back(termStep());
        steps.back().shareBp = left;
        const PaymentTerms terms = *PaymentTerms::fromSteps(std::move(steps));
        if (!chance(30)) return terms;
        return *terms.withDiscount(EarlyDiscount{Rate::ofBp(chance(50) ? 50 * small(1, 10) : small(1, 9'999)),
                                                 chance(15) ? 0 : small(1, 3'650)});
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace encours::property
