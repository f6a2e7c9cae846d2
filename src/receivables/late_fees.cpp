// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/late_fees.h"

#include "base/contract.h"

#include <algorithm>

namespace encours {
namespace {

/// One debt, day after day: what is left of it, and the interest that has come up.
class Debt {
public:
    Debt(const LateFeeQuestion& question, const LegalValues& values)
        : m_question(question),
          m_values(values),
          m_lastOn(lastDay(question)),
          m_countedTo(question.dueOn),
          m_principal(question.principal),
          m_unpaid(Money{0, question.principal.currency()})
    {
        m_fees.interest = m_unpaid;
    }

    Result<LateFees> answer()
    {
        for (const Settlement& settlement : settlementsInOrder()) {
            ENCOURS_TRY(accrueTo(settlement.on));
            settle(settlement);
        }
        ENCOURS_TRY(accrueTo(m_lastOn));
        m_fees.interestUnpaid = m_unpaid;
        m_fees.principalLeft = m_principal;
        return m_fees;
    }

private:
    static Date lastDay(const LateFeeQuestion& question)
    {
        return question.judgmentOn ? earlier(question.until, question.judgmentOn->plusDays(-1)) : question.until;
    }

    /// What came in by the last day asked for, oldest first.
    [[nodiscard]] std::vector<Settlement> settlementsInOrder() const
    {
        std::vector<Settlement> ordered;
        for (const Settlement& settlement : m_question.settlements) {
            expect(settlement.amount.isPositive(), "a settlement of nothing");
            if (settlement.on <= m_question.until) ordered.push_back(settlement);
        }
        std::ranges::stable_sort(ordered, {}, &Settlement::on);
        return ordered;
    }

    /// Adds the lines of the days that were not counted yet, up to and with a day.
    Result<Done> accrueTo(Date day)
    {
        const Date last = earlier(day, m_lastOn);
        while (m_countedTo < last && m_principal.isPositive()) {
            const Date from = m_countedTo.plusDays(1);
            const Date to = m_question.rate.floats() ? earlier(last, HalfYear::of(from).last()) : last;
            ENCOURS_TRY(addLine(from, to));
            m_countedTo = to;
        }
        return Done{};
    }

    Result<Done> addLine(Date from, Date to)
    {
        ENCOURS_ASSIGN(const Rate rate, m_question.rate.on(from, startsOn(), m_values));
        ENCOURS_ASSIGN(const std::int64_t yearDays, daysOfYear());
        const int days = to - from + 1;
        const Money interest =
            proportion(m_principal, std::int64_t{rate.bp()} * days, std::int64_t{Rate::largestBp} * yearDays);
        m_fees.lines.push_back({from, to, days, rate, m_principal, interest});
        m_fees.interest += interest;
        m_unpaid += interest;
        return Done{};
    }

    [[nodiscard]] Result<std::int64_t> daysOfYear() const
    {
        if (!m_question.yearDays) return m_values.at(LegalName::InterestYearDays, startsOn());
        expect(*m_question.yearDays > 0, "a year without days");
        return std::int64_t{*m_question.yearDays};
    }

    void settle(const Settlement& settlement)
    {
        Money left = settlement.amount;
        const bool paysInterest = m_question.imputation == Imputation::InterestFirst && !settlement.isCreditNote;
        if (paysInterest) {
            const Money paid = smaller(left, m_unpaid);
            m_unpaid -= paid;
            left -= paid;
        }
        m_principal -= smaller(left, m_principal);
    }

    [[nodiscard]] Date startsOn() const { return m_question.dueOn.plusDays(1); }

    const LateFeeQuestion& m_question;
    const LegalValues& m_values;
    Date m_lastOn;
    Date m_countedTo;
    Money m_principal;
    Money m_unpaid;
    LateFees m_fees;
};

bool isLate(const IndemnityQuestion::Part& part, Date asOf)
{
    return asOf > part.dueOn && (!part.settledOn || *part.settledOn > part.dueOn);
}

} // namespace

Result<LateFees> lateFees(const LateFeeQuestion& question, const LegalValues& values)
{
    expect(question.principal.isPositive(), "interest on nothing");
    return Debt{question, values}.answer();
}

Result<Money> recoveryIndemnity(const IndemnityQuestion& question, Date asOf, const LegalValues& values)
{
    if (question.debtor == DebtorKind::Consumer) return Money{0};
    std::optional<Date> lateSince;
    for (const IndemnityQuestion::Part& part : question.parts) {
        const bool isForbidden = question.judgmentOn && part.dueOn >= *question.judgmentOn;
        if (isForbidden || !isLate(part, asOf)) continue;
        const Date since = part.dueOn.plusDays(1);
        lateSince = lateSince ? earlier(*lateSince, since) : since;
    }
    if (!lateSince) return Money{0};
    ENCOURS_ASSIGN(const std::int64_t cents, values.at(LegalName::RecoveryIndemnity, *lateSince));
    return Money{cents};
}

} // namespace encours
