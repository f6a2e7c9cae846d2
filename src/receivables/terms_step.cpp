// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/terms_step.h"

#include <utility>

namespace encours {
namespace {

using Tokens = std::span<const TermToken>;

/// Takes the words in any order that people write, each kind of statement at most once.
class StepReader {
public:
    explicit StepReader(Tokens tokens) : m_tokens(tokens) {}
    StepReader(Tokens tokens, bool isDeposit) : m_tokens(tokens), m_isPart(true), m_deposit(isDeposit) {}

    std::optional<TermStep> read()
    {
        while (m_at < m_tokens.size()) {
            if (!readOne()) return std::nullopt;
        }
        if (m_deposit && isUnsaid()) m_step.base = TermBase::OrderDate;
        const bool later = m_durations > 0 || m_step.monthEnd != MonthEnd::None || !m_step.payDays.empty();
        if (later ? m_cash : !m_cash && m_step.base == TermBase::InvoiceDate) return std::nullopt;
        if (!m_step.payDays.empty()) m_step.payDayRule = m_payDayRule.value_or(usualRule());
        return m_step;
    }

private:
    [[nodiscard]] bool sees(TermWord word, std::size_t ahead = 0) const
    {
        return m_at + ahead < m_tokens.size() && m_tokens[m_at + ahead].word == word;
    }

    bool take(TermWord word)
    {
        if (!sees(word)) return false;
        ++m_at;
        return true;
    }

    /// Whether nothing was said of when.
    [[nodiscard]] bool isUnsaid() const
    {
        return !m_cash && m_durations == 0 && m_step.monthEnd == MonthEnd::None && m_step.payDays.empty() &&
               m_step.base == TermBase::InvoiceDate;
    }

    [[nodiscard]] bool endsWithMonthEnd() const
    {
        return m_step.monthEnd == MonthEnd::DaysThenEnd && m_step.daysAfterEnd == 0;
    }

    [[nodiscard]] PayDayRule usualRule() const
    {
        return endsWithMonthEnd() ? PayDayRule::StrictlyAfter : PayDayRule::OnOrAfter;
    }

    [[nodiscard]] bool seesBase(std::size_t ahead = 0) const
    {
        return sees(TermWord::Delivery, ahead) || sees(TermWord::Receipt, ahead) || sees(TermWord::Order, ahead) ||
               sees(TermWord::Invoice, ahead);
    }

    bool readOne()
    {
        switch (m_tokens[m_at].word) {
        case TermWord::Number: return readNumber();
        case TermWord::Plus: ++m_at; return m_step.payDays.empty() && sees(TermWord::Number) && readDuration();
        case TermWord::MonthEnd:
        case TermWord::DecadeEnd:
        case TermWord::End:
        case TermWord::Last: return readEnd();
        case TermWord::On: ++m_at; return !sees(TermWord::Number) || (countsUnits() ? readDuration() : readPayDays());
        case TermWord::Day: ++m_at; return sees(TermWord::Included) || sees(TermWord::Excluded);
        case TermWord::Included: ++m_at; return setRule(PayDayRule::OnOrAfter);
        case TermWord::Excluded: ++m_at; return setRule(PayDayRule::StrictlyAfter);
        case TermWord::Delivery: ++m_at; return setBase(TermBase::DeliveryDate);
        case TermWord::Receipt: ++m_at; return setBase(TermBase::ReceiptDate);
        case TermWord::Order: ++m_at; return setBase(TermBase::OrderDate);
        case TermWord::Cash: ++m_at; return !std::exchange(m_cash, true);
        case TermWord::Half: ++m_at; return addHalfMonth();
        case TermWord::Next: ++m_at; return m_durations > 0 && seesBase(); // "30 jours suivant la livraison"
        case TermWord::After: ++m_at; return m_durations > 0 && !std::exchange(m_isFromEnd, true);
        case TermWord::Deposit: ++m_at; return m_isPart && !std::exchange(m_deposit, true);
        case TermWord::Invoice:
        case TermWord::Separator:
        case TermWord::Parenthesis:
        case TermWord::Of: ++m_at; return true;
        default: return false;
        }
    }

    bool setBase(TermBase base)
    {
        if (m_step.base != TermBase::InvoiceDate && m_step.base != base) return false;
        m_step.base = base;
        return true;
    }

    bool setRule(PayDayRule rule)
    {
        if (m_payDayRule || m_step.payDays.empty()) return false;
        m_payDayRule = rule;
        return true;
    }

    /// A number with its unit is a duration; without one, a pay day after "30 JFDM", else days.
    bool readNumber()
    {
        const bool afterDaysAndEnd = endsWithMonthEnd() && m_durations > 0;
        if (startsPayDays() || (afterDaysAndEnd && !countsUnits())) return readPayDays();
        return readDuration();
    }

    /// Whether the number is one of days, weeks or months, not "le 10 (jour compris)" or "le 10 mois suivant".
    [[nodiscard]] bool countsUnits() const
    {
        if (sees(TermWord::Day, 1)) return !sees(TermWord::Included, 2) && !sees(TermWord::Excluded, 2);
        return sees(TermWord::Week, 1) || (sees(TermWord::Month, 1) && !startsPayDays());
    }

    /// "10 du mois", "10 et 25 du mois suivant", "10 mois suivant".
    [[nodiscard]] bool startsPayDays() const
    {
        std::size_t ahead = 1;
        while (const std::size_t step = stepToNextPayDay(ahead)) ahead += step + 1;
        const bool ofMonth =
            sees(TermWord::Of, ahead) &&
            (sees(TermWord::Month, ahead + 1) || (sees(TermWord::Next, ahead + 1) && sees(TermWord::Month, ahead + 2)));
        const bool nextMonth = sees(TermWord::Month, ahead) && sees(TermWord::Next, ahead + 1) && !seesBase(ahead + 2);
        return ofMonth || nextMonth;
    }

    bool readDuration()
    {
        const int count = m_tokens[m_at++].number;
        if (take(TermWord::Day)) return addDuration(0, count);
        if (take(TermWord::Week)) return addDuration(0, 7 * count);
        if (take(TermWord::Month)) return addDuration(count, 0);
        return addDuration(0, count);
    }

    bool addDuration(int months, int days)
    {
        if (!m_step.payDays.empty() && m_step.monthEnd != MonthEnd::None) return false;
        const bool afterEnd = endsWithMonthEnd() && m_step.days > 0 && months == 0;
        if (afterEnd) {
            m_step.daysAfterEnd = days; // "45 jours fin de mois + 10 jours"
            return true;
        }
        const bool afterMonths = m_durations == 1 && m_step.days == 0 && months == 0;
        if (m_durations > 0 && !afterMonths) return false;
        ++m_durations;
        m_step.months += months;
        m_step.days = days;
        // "fin de mois 30 jours" adds after the end; "fin de mois + 1 mois" is the end of the next month.
        if (m_step.monthEnd == MonthEnd::DaysThenEnd && days > 0) m_step.monthEnd = MonthEnd::EndThenDays;
        return true;
    }

    /// "un mois et demi" is one month, then 15 days (C. com. L511-24).
    bool addHalfMonth()
    {
        constexpr int halfMonth = 15;
        const bool afterMonths = m_durations == 1 && m_step.months > 0 && m_step.days == 0;
        return afterMonths && m_step.monthEnd == MonthEnd::None && addDuration(0, halfMonth);
    }

    bool readEnd()
    {
        if (m_step.monthEnd != MonthEnd::None || !m_step.payDays.empty()) return false;
        const bool last = take(TermWord::Last);
        if (last && !take(TermWord::Day)) return false;
        if (take(TermWord::DecadeEnd)) return setEnd(MonthEnd::DecadeEnd);
        if (take(TermWord::MonthEnd)) return setEnd(MonthEnd::DaysThenEnd);
        if (!last) ++m_at; // "fin"
        take(TermWord::Of);
        const bool tenDays = sees(TermWord::Number) && m_tokens[m_at].number == 10 && sees(TermWord::Day, 1);
        if (tenDays && sees(TermWord::Decade, 2)) m_at += 2; // "ten-day period"
        if (take(TermWord::Decade)) return setEnd(MonthEnd::DecadeEnd);
        if (take(TermWord::Next)) ++m_step.months;
        if (!take(TermWord::Month)) return false;
        if (take(TermWord::Next)) ++m_step.months;
        return setEnd(MonthEnd::DaysThenEnd);
    }

    bool setEnd(MonthEnd end)
    {
        m_step.monthEnd = end;
        // "45 jours après la fin du mois" counts from there, as "fin de mois 45 jours" does.
        if (m_isFromEnd && end == MonthEnd::DaysThenEnd && m_step.days > 0) m_step.monthEnd = MonthEnd::EndThenDays;
        return true;
    }

    bool readPayDays()
    {
        if (!m_step.payDays.empty()) return false;
        while (true) {
            m_step.payDays.push_back(m_tokens[m_at++].number);
            const std::size_t step = stepToNextPayDay(0);
            if (step == 0) break;
            m_at += step;
        }
        if (sees(TermWord::Of) && (sees(TermWord::Month, 1) || sees(TermWord::Next, 1))) ++m_at;
        const bool nextBefore = take(TermWord::Next);
        const bool month = take(TermWord::Month);
        const bool next = nextBefore || (month && take(TermWord::Next));
        if (!month) return !next;
        if (!next) {
            // "le 15 du mois" is that day of it; of "les 10 et 25 du mois" the first that comes.
            m_payDayRule = m_step.payDays.size() > 1 ? PayDayRule::OnOrAfter : PayDayRule::InThatMonth;
            return true;
        }
        m_payDayRule = PayDayRule::StrictlyAfter;
        if (m_step.monthEnd == MonthEnd::None) m_step.monthEnd = MonthEnd::DaysThenEnd;
        return endsWithMonthEnd();
    }

    /// How far it is over what stands between two pay days; nothing when no other one follows.
    [[nodiscard]] std::size_t stepToNextPayDay(std::size_t from) const
    {
        std::size_t ahead = from;
        while (sees(TermWord::Separator, ahead) || sees(TermWord::Slash, ahead) || sees(TermWord::Or, ahead)) ++ahead;
        if (ahead > from && sees(TermWord::On, ahead)) ++ahead;
        const bool isDuration = sees(TermWord::Day, ahead + 1) && !sees(TermWord::Included, ahead + 2);
        return sees(TermWord::Number, ahead) && !isDuration ? ahead - from : 0;
    }

    Tokens m_tokens;
    std::size_t m_at = 0;
    TermStep m_step;
    std::optional<PayDayRule> m_payDayRule;
    int m_durations = 0;
    bool m_cash = false;
    bool m_isPart = false; ///< of several shares
    bool m_deposit = false;
    bool m_isFromEnd = false; ///< the days count from the month's end
};

} // namespace

std::optional<TermStep> readTermStep(std::span<const TermToken> tokens)
{
    return StepReader{tokens}.read();
}

std::optional<TermStep> readTermPart(std::span<const TermToken> tokens, bool isDeposit)
{
    return StepReader{tokens, isDeposit}.read();
}

} // namespace encours
