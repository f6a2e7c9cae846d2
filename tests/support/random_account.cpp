// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/random_account.h"

#include <algorithm>
#include <optional>
#include <string>

namespace encours::test {

namespace {

/// A document with what is left to allocate of it.
struct Document {
    std::string number;
    std::int64_t cents = 0;
};

class Maker {
public:
    Maker(std::uint64_t seed, Date middle, std::int64_t customer)
        : m_random(seed), m_middle(middle), m_builder("C" + std::to_string(customer), customer)
    {
    }

    Account make()
    {
        const int debits = pick(m_random, 8);
        for (int count = 0; count < debits; ++count) addDebit();
        const int credits = pick(m_random, 5);
        for (int count = 0; count < credits; ++count) addCredit();
        allocate();
        const int events = pick(m_random, 8);
        if (!m_debits.empty()) {
            for (int count = 0; count < events; ++count) addEvent();
            if (pick(m_random, 3) == 0) addLifeInTrade();
        }
        Account account = m_builder.build();
        std::ranges::stable_sort(account.attempts.edit(), {}, &Attempt::on);
        return account;
    }

private:
    Date day(int from, int to) { return m_middle.plusDays(from + pick(m_random, to - from + 1)); }

    void addDebit()
    {
        const Document debit{"F" + std::to_string(m_debits.size()), 1 + pick(m_random, 500'000)};
        const Date issuedOn = day(-100, 20);
        const AccountBuilder::Days days{issuedOn, issuedOn.plusDays(pick(m_random, 61))};
        if (pick(m_random, 6) == 0) m_builder.openingBalance(debit.number, debit.cents, days);
        else if (pick(m_random, 6) == 0) m_builder.invoice(debit.number, debit.cents, days, PaymentMeans::DirectDebit);
        else m_builder.invoice(debit.number, debit.cents, days);
        m_debits.push_back(debit);
    }

    void addCredit()
    {
        const Document credit{"R" + std::to_string(m_credits.size()), 1 + pick(m_random, 400'000)};
        if (pick(m_random, 4) == 0) m_builder.creditNote(credit.number, credit.cents, day(-100, 40));
        else m_builder.payment(credit.number, credit.cents, day(-100, 40));
        m_credits.push_back(credit);
    }

    void allocate()
    {
        for (Document& credit : m_credits) {
            if (m_debits.empty() || pick(m_random, 4) == 0) continue;
            Document& debit = m_debits[static_cast<std::size_t>(pick(m_random, static_cast<int>(m_debits.size())))];
            const std::int64_t cents = std::min(credit.cents, debit.cents);
            if (cents == 0) continue;
            m_builder.allocate(credit.number, debit.number, cents);
            credit.cents -= cents;
            debit.cents -= cents;
        }
    }

    AccountBuilder::Covered someCover()
    {
        AccountBuilder::Covered covered;
        for (const Document& debit : m_debits) {
            if (pick(m_random, 2) == 0)
                covered.emplace_back(debit.number, 1 + pick(m_random, static_cast<int>(debit.cents) + 1));
        }
        if (covered.empty()) covered.emplace_back(m_debits.front().number, 1 + m_debits.front().cents);
        return covered;
    }

    void addEvent()
    {
        const Date on = day(-60, 30);
        const AccountBuilder::Covered covered = someCover();
        AccountBuilder::Numbers numbers;
        if (pick(m_random, 2) == 0) {
            for (const auto& [number, cents] : covered) numbers.push_back(number);
        }
        switch (pick(m_random, 9)) {
        case 0: m_builder.promise(on, on.plusDays(pick(m_random, 20)), covered); break;
        case 1:
            m_builder.plan(on, {on.plusDays(7), on.plusDays(37)}, covered.front().first,
                           covered.front().second / 2 + 1);
            break;
        case 2: m_builder.dispute(on, on.plusDays(14), covered); break;
        case 3:
            m_builder.dispute(on, on.plusDays(14), covered);
            m_builder.resolveLastDispute(on.plusDays(pick(m_random, 20)), pick(m_random, 2) == 0
                                                                              ? DisputeResolution::Rejected
                                                                              : DisputeResolution::Settled);
            break;
        case 4: m_builder.callBack(on, on.plusDays(1 + pick(m_random, 15)), numbers); break;
        case 5: m_builder.letter(on, numbers); break;
        case 6:
            if (pick(m_random, 4) == 0) m_builder.dossier(on, {covered.front().first});
            break;
        default: m_builder.call(calls[static_cast<std::size_t>(pick(m_random, 7))], on, numbers); break;
        }
    }

    void addLifeInTrade()
    {
        for (int count = pick(m_random, 4); count > 0; --count) addInstrument();
        if (pick(m_random, 3) == 0) addFactoring();
        for (int count = pick(m_random, 3); count > 0; --count) {
            const auto kind = static_cast<AccountEventKind>(pick(m_random, static_cast<int>(accountEventKindCount)));
            m_builder.event(kind, day(-60, 30));
        }
    }

    /// Every step may follow the one before it, a few days later or on the same day.
    void addInstrument()
    {
        const auto kind = static_cast<InstrumentKind>(pick(m_random, static_cast<int>(instrumentKindCount)));
        std::vector<AccountBuilder::Step> steps;
        std::optional<InstrumentStep> last;
        Date on = day(-80, 20);
        const Date dueOn = on.plusDays(pick(m_random, 75) - 10);
        for (int tries = 4 + pick(m_random, 12); tries > 0; --tries) {
            const auto step = static_cast<InstrumentStep>(pick(m_random, static_cast<int>(instrumentStepCount)));
            if (!canFollow(kind, last, step)) continue;
            steps.push_back({step, on});
            last = step;
            on = on.plusDays(pick(m_random, 25));
        }
        if (!steps.empty()) m_builder.instrument(kind, dueOn, someCover(), steps);
    }

    void addFactoring()
    {
        for (const auto& [number, cents] : someCover()) {
            const Date on = day(-80, 0);
            m_builder.factor(number, FactorStep::Assigned, on);
            if (pick(m_random, 2) == 0) m_builder.factor(number, FactorStep::Financed, on.plusDays(3), cents);
            if (pick(m_random, 4) == 0) m_builder.factor(number, FactorStep::Definanced, on.plusDays(90));
        }
    }

    static constexpr std::array calls{Outcome::NoAnswer,  Outcome::Message,    Outcome::Paid,        Outcome::Evasive,
                                      Outcome::Duplicate, Outcome::Difficulty, Outcome::WrongContact};

    std::mt19937_64 m_random;
    Date m_middle;
    AccountBuilder m_builder;
    std::vector<Document> m_debits;
    std::vector<Document> m_credits;
};

} // namespace

Account randomAccount(std::uint64_t seed, Date middle, std::int64_t customer)
{
    return Maker(seed, middle, customer).make();
}

} // namespace encours::test
