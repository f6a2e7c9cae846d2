// SPDX-License-Identifier: GPL-3.0-or-later
#include "property/dunning_book.h"

#include "portfolio/account.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <sstream>

// Properties of the day's lists over random books. Each is split into parts, so that none runs long under sanitizers.
namespace encours::property {
namespace {

constexpr int parts = 8;
constexpr int casesInPart = caseCount / parts;

class DunningProperty : public testing::TestWithParam<int> {
protected:
    template <typename Check>
    void forAll(Policies policies, Check check)
    {
        for (int number = 0; number < casesInPart; ++number) {
            const auto seed = static_cast<std::uint64_t>(GetParam() * casesInPart + number);
            Generator generator(seed);
            const DunningBook book = randomDunningBook(generator, policies);
            const Date today = book.middle.plusDays(generator.small(-40, 70));
            check(book, today, generator);
            ASSERT_FALSE(HasFatalFailure()) << "seed " << seed << " on " << formatIsoDate(today);
        }
    }
};

INSTANTIATE_TEST_SUITE_P(Part, DunningProperty, testing::Range(0, parts));

/// A list as people see it: without the ids, which only say in which order facts arrived.
std::string textOf(const DayLists& lists, const Portfolio& portfolio)
{
    std::ostringstream text;
    const auto code = [&](CustomerId id) { return portfolio.find(id)->customer.code; };
    const auto write = [&](const std::vector<Reason>& reasons) {
        std::vector<std::string> written;
        for (const Reason& reason : reasons) {
            std::string line = std::string{reasonName(reason.code)} + '=' + std::to_string(reason.points);
            for (const auto& [key, value] : reason.arguments) line += ' ' + key + ':' + value;
            written.push_back(line);
        }
        std::ranges::sort(written);
        for (const std::string& line : written) text << "\n    " << line;
    };
    for (const Call& call : lists.calls) {
        text << '\n'
             << phaseCode(call.phase) << ' ' << code(call.customer) << ' ' << call.callable.minorUnits() << ' '
             << call.points << ' ' << litigationStateCode(call.litigation) << ' ' << formatIsoDate(call.nextActionOn)
             << ' ' << call.isMandatory << ' ' << (call.step ? call.step->code : "-");
        write(call.reasons);
        for (const CallItem& item : call.items) {
            text << "\n  " << item.number << ' ' << itemStateCode(item.state) << ' ' << item.callable.minorUnits()
                 << '/' << item.open.minorUnits();
            if (item.nextActionOn) text << ' ' << formatIsoDate(*item.nextActionOn);
        }
    }
    for (const Task& task : lists.tasks) {
        text << '\n' << taskKindCode(task.kind) << ' ' << code(task.customer) << ' ' << task.amount.minorUnits();
        write(task.reasons);
    }
    return text.str();
}

std::string listsText(const DunningBook& book, Date today)
{
    const auto portfolio = book.knownOn(today);
    return textOf(makeLists(*portfolio, book.contextOn(today, *portfolio)), *portfolio);
}

TEST_P(DunningProperty, TheSameFactsInAnyOrderOfArrivalGiveTheSameLists)
{
    int calls = 0;
    forAll(Policies::Random, [&](const DunningBook& book, Date today, Generator& generator) {
        const std::string lists = listsText(book, today);
        calls += lists.empty() ? 0 : 1;
        ASSERT_EQ(lists, listsText(arrivedOtherwise(book, generator), today));
    });
    EXPECT_GT(calls, casesInPart / 4);
}

/// Facts of the future change nothing about the lists of a day.
TEST_P(DunningProperty, WhatComesLaterDoesNotChangeTheListsOfADay)
{
    forAll(Policies::Standard, [&](const DunningBook& book, Date today, Generator&) {
        const auto known = book.knownOn(today);
        const auto all = book.knownOn(Date::last());
        const DunningContext context = book.contextOn(today, *known);
        ASSERT_EQ(textOf(makeLists(*known, context), *known), textOf(makeLists(*all, context), *all));
    });
}

/// The most that may be asked for an item, by the plainest reading of the facts.
class PlainClaim {
public:
    PlainClaim(const Account& account, Date today) : m_account(account), m_today(today) {}

    [[nodiscard]] Money open(const Item& item) const
    {
        Money left = item.amount;
        for (const Allocation& allocation : m_account.allocations) {
            if (allocation.debit == item.id && allocation.effectiveOn <= m_today) left -= allocation.amount;
        }
        return left;
    }

    [[nodiscard]] Money most(const Item& item) const
    {
        if (isLeftInPeace(item)) return Money(0);
        const Money whole = open(item);
        Money kept(0);
        for (const Money part : {disputed(item), promised(item), secured(item)})
            kept = std::max(kept, smaller(part, whole));
        return whole - kept;
    }

private:
    [[nodiscard]] bool isLeftInPeace(const Item& item) const
    {
        if (insolvencyOf(m_account.events, m_today)) return true;
        return std::ranges::any_of(m_account.blocks, [&](const Block& block) {
            return block.holds(m_today) &&
                   (block.items.empty() || std::ranges::find(block.items, item.id) != block.items.end());
        });
    }

    static Money partOf(const std::vector<CoveredItem>& covered, ItemId item)
    {
        Money sum(0);
        for (const CoveredItem& part : covered) {
            if (part.item == item) sum += part.amount;
        }
        return sum;
    }

    [[nodiscard]] Money disputed(const Item& item) const
    {
        Money sum(0);
        for (const Dispute& dispute : m_account.disputes) {
            if (dispute.isOpen(m_today)) sum += partOf(dispute.items, item.id);
        }
        return sum;
    }

    /// Of the last promise, while its day has not come and no money has come since it was made.
    [[nodiscard]] Money promised(const Item& item) const
    {
        const Promise* last = nullptr;
        for (const Promise& promise : m_account.promises) {
            const bool covers = partOf(promise.items, item.id).isPositive() && promise.madeOn <= m_today;
            if (covers && (last == nullptr || last->madeOn <= promise.madeOn)) last = &promise;
        }
        if (last == nullptr || m_today > last->promisedOn) return Money(0);
        // One instalment that is missed breaks the whole plan.
        const auto ofOneCall = std::ranges::count(m_account.promises, last->attempt, &Promise::attempt);
        if (ofOneCall > 1) return Money(0);
        const bool hasMoney = std::ranges::any_of(m_account.items, [&](const Item& other) {
            return other.isCredit() && other.bookedOn <= m_today && other.bookedOn >= last->madeOn;
        });
        const bool isAllocated = std::ranges::any_of(m_account.allocations, [&](const Allocation& allocation) {
            return allocation.effectiveOn <= m_today && allocation.effectiveOn >= last->madeOn;
        });
        return hasMoney || isAllocated ? Money(0) : partOf(last->items, item.id);
    }

    [[nodiscard]] Money secured(const Item& item) const
    {
        Money most(0);
        for (const Instrument& instrument : m_account.instruments) {
            if (stateOf(instrument, m_today).secures) most = std::max(most, partOf(instrument.items, item.id));
        }
        return most;
    }

    const Account& m_account;
    Date m_today;
};

TEST_P(DunningProperty, NothingPaidPromisedDisputedSecuredOrBlockedIsAskedFor)
{
    int suspended = 0;
    forAll(Policies::Random, [&](const DunningBook& book, Date today, Generator&) {
        const auto portfolio = book.knownOn(today);
        const DunningContext context = book.contextOn(today, *portfolio);
        for (const Call& call : makeLists(*portfolio, context).calls) {
            const Account& account = *portfolio->find(call.customer);
            const PlainClaim claim{account, today};
            Money credit(0);
            Money overdue(0);
            for (const Item& item : account.items) {
                if (item.bookedOn > today) continue;
                if (item.isCredit()) credit -= item.amount;
            }
            for (const Allocation& allocation : account.allocations) {
                if (allocation.effectiveOn <= today) credit -= allocation.amount;
            }
            for (const CallItem& item : call.items) {
                const Item& fact = *account.findItem(item.item);
                ASSERT_EQ(item.open, claim.open(fact)) << item.number;
                ASSERT_LE(item.callable.minorUnits(), claim.most(fact).minorUnits()) << item.number;
                suspended += claim.most(fact) < item.open ? 1 : 0;
                if (item.daysLate > 0 || item.inDossier || call.phase == Phase::Preventive) overdue += item.callable;
            }
            ASSERT_LE(call.callable, overdue);
            ASSERT_LE(call.callable, std::max(Money(0), stateOf(account, today, Currency::euro()).balance));
            ASSERT_LE(call.callable + credit, stateOf(account, today, Currency::euro()).balance + credit);
        }
    });
    EXPECT_GT(suspended, 100);
}

bool isAbout(const std::vector<ItemId>& items, const Item& item, Date on)
{
    return items.empty() ? item.bookedOn <= on : std::ranges::find(items, item.id) != items.end();
}

/// The last day on which something was done about an item, at the earliest its due date.
Date lastDoneOn(const Account& account, const Item& item, Date today)
{
    Date last = item.dueOn;
    for (const Attempt& attempt : account.attempts) {
        if (attempt.on <= today && isAbout(attempt.items, item, attempt.on)) last = later(last, attempt.on);
    }
    for (const Reminder& reminder : account.reminders) {
        if (reminder.sentOn <= today && isAbout(reminder.items, item, reminder.sentOn))
            last = later(last, reminder.sentOn);
    }
    return last;
}

/// An agreed call-back, and nobody has spoken to the customer about the item since.
bool hasCallBack(const Account& account, const Item& item, Date today)
{
    const Attempt* last = nullptr;
    for (const Attempt& attempt : account.attempts) {
        const bool hasReached = reachedCustomer(attempt.outcome) && attempt.outcome != Outcome::WrongContact;
        if (!hasReached || attempt.on > today || !isAbout(attempt.items, item, attempt.on)) continue;
        if (last == nullptr || last->on <= attempt.on) last = &attempt;
    }
    return last != nullptr && last->callBackOn.has_value();
}

TEST_P(DunningProperty, NoGapIsLongerThanTenDaysWithoutAReasonForIt)
{
    constexpr int longestGap = 10;
    int claims = 0;
    forAll(Policies::Random, [&](const DunningBook& book, Date today, Generator&) {
        const auto portfolio = book.knownOn(today);
        const DunningContext context = book.contextOn(today, *portfolio);
        const DayLists lists = makeLists(*portfolio, context);
        portfolio->forEach([&](const Account& account) {
            const AccountDecision decision = decide(account, context);
            const bool isListed = std::ranges::any_of(
                lists.calls, [&](const Call& call) { return call.customer == account.customer.id; });
            const bool isAllocated =
                std::ranges::any_of(decision.tasks, [](const Task& task) { return task.kind == TaskKind::Allocate; });
            for (const CallItem& item : decision.items) {
                const Item& fact = *account.findItem(item.item);
                const bool isFree = item.daysLate > 0 && item.callable.isPositive() && item.promised.isZero() &&
                                    item.disputed.isZero() && item.secured.isZero() && item.blocked.isZero() &&
                                    !item.inDossier && !hasCallBack(account, fact, today);
                if (!isFree) continue;
                ++claims;
                const Date limit = lastDoneOn(account, fact, today).plusDays(longestGap);
                ASSERT_TRUE(item.nextActionOn) << item.number;
                // What came to an end since (a promise, a dispute, a block) was a reason for a longer gap; from the next
                // open day on it is none.
                ASSERT_LE(*item.nextActionOn, later(limit, context.businessDays.following(today)))
                    << item.number << " next on " << formatIsoDate(*item.nextActionOn);
                if (limit <= today && !isAllocated && context.businessDays.isOpen(today)) {
                    ASSERT_TRUE(isListed) << item.number;
                }
            }
        });
    });
    EXPECT_GT(claims, casesInPart / 4);
}

TEST_P(DunningProperty, AnAccountStandsOnOneListAndTheListSaysWhatTheExplanationSays)
{
    int calls = 0;
    forAll(Policies::Random, [&](const DunningBook& book, Date today, Generator&) {
        const auto portfolio = book.knownOn(today);
        const DunningContext context = book.contextOn(today, *portfolio);
        const DayLists lists = makeLists(*portfolio, context);
        std::map<CustomerId, const Call*> callOf;
        for (const Call& call : lists.calls) {
            ++calls;
            ASSERT_TRUE(callOf.emplace(call.customer, &call).second) << "on two lists";
            ASSERT_LE(call.nextActionOn, today);
            ASSERT_FALSE(call.reasons.empty());
        }
        portfolio->forEach([&](const Account& account) {
            const AccountDecision decision = decide(account, context);
            const auto listed = callOf.find(account.customer.id);
            ASSERT_EQ(decision.call.has_value(), listed != callOf.end());
            ASSERT_EQ(decision.whyNot.empty(), decision.call.has_value()) << "says why exactly when it is not called";
            if (!decision.call) return;
            ASSERT_EQ(decision.call->points, listed->second->points);
            ASSERT_EQ(decision.call->reasons, listed->second->reasons);
            ASSERT_EQ(decision.call->phase, listed->second->phase);
            ASSERT_EQ(decision.call->callable, listed->second->callable);
        });
    });
    EXPECT_GT(calls, casesInPart / 4);
}

/// Once something overdue is on a list it stays there until somebody acts, however long the program was not opened; what
/// is not on it has a task or a dated action ahead.
TEST_P(DunningProperty, DaysWithoutTheProgramLoseNothing)
{
    int kept = 0;
    forAll(Policies::Standard, [&](const DunningBook& book, Date today, Generator& generator) {
        const auto portfolio = book.knownOn(today);
        const Date reopenedOn = today.plusDays(generator.small(1, 12));
        const DunningContext then = book.contextOn(reopenedOn, *portfolio);
        for (Date day = today; day < reopenedOn; day = day.plusDays(1)) {
            const DunningContext context = book.contextOn(day, *portfolio);
            for (const Call& call : makeLists(*portfolio, context).calls) {
                // What is called before it is due is over when it is due.
                const bool isForOverdue = std::ranges::any_of(call.items, [&](const CallItem& item) {
                    return item.daysLate > 0 && item.callable.isPositive() && *item.nextActionOn <= day;
                });
                if (!isForOverdue) continue;
                ++kept;
                const AccountDecision later = decide(*portfolio->find(call.customer), then);
                ASSERT_TRUE(later.call) << "called on " << formatIsoDate(day) << ", not on "
                                        << formatIsoDate(reopenedOn);
                ASSERT_GE(later.call->phase, call.phase);
                // A call before the due date asks for what is not due yet; one after it does not.
                if (later.call->phase == call.phase) {
                    ASSERT_GE(later.call->callable, call.callable);
                }
            }
        }
        portfolio->forEach([&](const Account& account) {
            const AccountDecision decision = decide(account, then);
            if (decision.call) return;
            for (const CallItem& item : decision.items) {
                if (item.daysLate == 0) continue;
                const bool isAhead = item.nextActionOn && *item.nextActionOn > reopenedOn;
                ASSERT_TRUE(isAhead || !decision.tasks.empty()) << item.number;
            }
        });
    });
    EXPECT_GT(kept, casesInPart / 4);
}

} // namespace
} // namespace encours::property
