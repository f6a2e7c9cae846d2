// SPDX-License-Identifier: GPL-3.0-or-later
#include "property/generator.h"
#include "receivables/bad_debt.h"
#include "receivables/instrument.h"

#include <gtest/gtest.h>

using namespace encours;
using property::caseCount;
using property::Generator;

namespace {

constexpr int longestLife = 8;

std::vector<InstrumentStep> stepsAfter(const Instrument& instrument)
{
    const auto from = instrument.events.empty() ? std::nullopt : std::optional{instrument.events.back().step};
    std::vector<InstrumentStep> steps;
    for (std::size_t index = 0; index < instrumentStepCount; ++index) {
        const auto step = static_cast<InstrumentStep>(index);
        if (canFollow(instrument.kind, from, step)) steps.push_back(step);
    }
    return steps;
}

/// An instrument with a life that canFollow() allows; several things may happen on one day.
Instrument randomInstrument(Generator& generator)
{
    Instrument instrument;
    instrument.kind = static_cast<InstrumentKind>(generator.small(0, static_cast<int>(instrumentKindCount) - 1));
    instrument.amount = Money{generator.between(1, 10'000'000)};
    Date day = generator.date(Date::of(2020, 1, 1), Date::of(2030, 1, 1));
    instrument.dueOn = day.plusDays(generator.small(-10, 90));
    for (int left = generator.small(1, longestLife); left > 0; --left) {
        const auto steps = stepsAfter(instrument);
        if (steps.empty()) break;
        const auto chosen = generator.between(0, static_cast<std::int64_t>(steps.size()) - 1);
        instrument.events.push_back({steps[static_cast<std::size_t>(chosen)], day, {}, {}});
        day = day.plusDays(generator.chance(20) ? 0 : generator.small(1, 40));
    }
    return instrument;
}

Date dayNear(Generator& generator, const Instrument& instrument)
{
    return generator.date(instrument.events.front().on.plusDays(-5),
                          later(instrument.events.back().on, instrument.dueOn).plusDays(15));
}

std::string described(const Instrument& instrument, Date asOf)
{
    std::string text{instrumentKindCode(instrument.kind)};
    text += " due " + formatIsoDate(instrument.dueOn);
    for (const InstrumentEvent& event : instrument.events) {
        text += ", " + std::string{instrumentStepCode(event.step)} + ' ' + formatIsoDate(event.on);
    }
    return text + "; as of " + formatIsoDate(asOf);
}

ImpairedAmounts randomAmounts(Generator& generator)
{
    const auto amount = [&] { return Money{generator.amount(1'000'000'000'000)}.absolute(); };
    return {amount(), amount(), amount(), amount(), amount()};
}

} // namespace

TEST(InstrumentsProperty, NeverSecureAndComeBackAtOnce)
{
    Generator generator{3'000};
    int securing = 0;
    int unpaid = 0;
    for (int index = 0; index < caseCount; ++index) {
        const Instrument instrument = randomInstrument(generator);
        const Date day = dayNear(generator, instrument);
        const InstrumentState state = stateOf(instrument, day);
        ASSERT_FALSE(state.secures && state.unpaidOn) << described(instrument, day);
        ASSERT_TRUE(state.exists || !(state.secures || state.unpaidOn)) << described(instrument, day);
        ASSERT_EQ(state.exists, instrument.events.front().on <= day) << described(instrument, day);
        securing += state.secures ? 1 : 0;
        unpaid += state.unpaidOn ? 1 : 0;
    }
    EXPECT_GT(securing, caseCount / 20);
    EXPECT_GT(unpaid, caseCount / 50);
}

TEST(InstrumentsProperty, SecureWithEveryLiveBill)
{
    Generator generator{3'001};
    int live = 0;
    for (int index = 0; index < caseCount; ++index) {
        const Instrument instrument = randomInstrument(generator);
        const Date day = dayNear(generator, instrument);
        const InstrumentState state = stateOf(instrument, day);
        if (state.isDiscountedRisk) {
            ASSERT_TRUE(isBill(instrument.kind) && state.secures) << described(instrument, day);
        }
        if (!state.isLiveBill) continue;
        ++live;
        ASSERT_TRUE(isBill(instrument.kind) && state.secures && day <= instrument.dueOn) << described(instrument, day);
    }
    EXPECT_GT(live, caseCount / 100);
}

TEST(InstrumentsProperty, KnowNothingOfLaterEvents)
{
    Generator generator{3'002};
    for (int index = 0; index < caseCount; ++index) {
        const Instrument instrument = randomInstrument(generator);
        const Date day = dayNear(generator, instrument);
        Instrument known = instrument;
        std::erase_if(known.events, [&](const InstrumentEvent& event) { return event.on > day; });
        const InstrumentState whole = stateOf(instrument, day);
        const InstrumentState part = stateOf(known, day);
        ASSERT_EQ(whole.exists, part.exists) << described(instrument, day);
        ASSERT_EQ(whole.step, part.step) << described(instrument, day);
        ASSERT_EQ(whole.secures, part.secures) << described(instrument, day);
        ASSERT_EQ(whole.unpaidOn, part.unpaidOn) << described(instrument, day);
        ASSERT_EQ(whole.settlesOn, part.settlesOn) << described(instrument, day);
    }
}

TEST(InstrumentsProperty, StopSecuringAfterTwoSettlementDaysAndNeverBegin)
{
    Generator generator{3'003};
    for (int index = 0; index < caseCount; ++index) {
        const Instrument instrument = randomInstrument(generator);
        const Date last = instrument.events.back().on;
        const Date day = later(last, stateOf(instrument, last).settlesOn);
        // Two settlement days are never more than eight calendar days.
        ASSERT_FALSE(stateOf(instrument, day.plusDays(9)).secures) << described(instrument, day);
        const bool today = stateOf(instrument, day).secures;
        ASSERT_TRUE(today || !stateOf(instrument, day.plusDays(1)).secures) << described(instrument, day);
    }
}

TEST(BadDebtProperty, FindsNetAndVatThatAddUpToTheWhole)
{
    Generator generator{3'004};
    for (int index = 0; index < caseCount; ++index) {
        const Money ttc{generator.amount(Money::largest)};
        const Rate vat = Rate::ofBp(generator.small(0, 2'500));
        const Money net = withoutVat(ttc, vat);
        ASSERT_EQ(ttc, net + vatInside(ttc, vat)) << ttc.minorUnits() << " at " << vat.bp();
        ASSERT_LE(net.absolute(), ttc.absolute()) << ttc.minorUnits() << " at " << vat.bp();
        ASSERT_EQ(-net, withoutVat(-ttc, vat)) << ttc.minorUnits() << " at " << vat.bp();
    }
}

TEST(BadDebtProperty, NeverSetsLessAsideForMore)
{
    Generator generator{3'005};
    for (int index = 0; index < caseCount; ++index) {
        const auto rate = [&] { return Rate::ofBp(generator.small(0, Rate::largestBp)); };
        ProvisionPolicy policy{rate(), rate(), rate(), rate(), rate()};
        const Rate vat = Rate::ofBp(generator.small(0, 2'500));
        ImpairedAmounts ttc = randomAmounts(generator);
        const Money before = provisionFor(ttc, policy, vat).total();
        Money* const columns[] = {&ttc.days1To30, &ttc.days31To60, &ttc.days61To90, &ttc.over90, &ttc.doubtful};
        *columns[generator.small(0, 4)] += Money{generator.between(0, 1'000'000)};
        const Money withMore = provisionFor(ttc, policy, vat).total();
        ASSERT_LE(before, withMore) << index;
        policy.over90 = Rate::ofBp(generator.small(policy.over90.bp(), Rate::largestBp));
        ASSERT_LE(withMore, provisionFor(ttc, policy, vat).total()) << index;
    }
}
