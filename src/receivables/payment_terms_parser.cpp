// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/payment_terms.h"
#include "receivables/terms_words.h"

#include <algorithm>
#include <span>

namespace encours {
namespace {

using Tokens = std::span<const TermToken>;

constexpr std::int32_t wholeBp = 10'000;
constexpr int mostInstalments = 12;

/// Reads one instalment: the words in any order that people write, each kind of statement at most once.
class StepReader {
public:
    explicit StepReader(Tokens tokens) : m_tokens(tokens) {}

    std::optional<TermStep> read()
    {
        while (m_at < m_tokens.size()) {
            if (!readOne()) return std::nullopt;
        }
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

    [[nodiscard]] PayDayRule usualRule() const
    {
        return m_step.monthEnd == MonthEnd::DaysThenEnd ? PayDayRule::StrictlyAfter : PayDayRule::OnOrAfter;
    }

    bool readOne()
    {
        switch (m_tokens[m_at].word) {
        case TermWord::Number: return readNumber();
        case TermWord::Plus: ++m_at; return sees(TermWord::Number) && readNumber();
        case TermWord::MonthEnd:
        case TermWord::DecadeEnd:
        case TermWord::End:
        case TermWord::Last: return readEnd();
        case TermWord::On: ++m_at; return !sees(TermWord::Number) || readPayDays();
        case TermWord::Day: ++m_at; return sees(TermWord::Included) || sees(TermWord::Excluded);
        case TermWord::Included: ++m_at; return setRule(PayDayRule::OnOrAfter);
        case TermWord::Excluded: ++m_at; return setRule(PayDayRule::StrictlyAfter);
        case TermWord::Delivery: ++m_at; return setBase(TermBase::DeliveryDate);
        case TermWord::Receipt: ++m_at; return setBase(TermBase::ReceiptDate);
        case TermWord::Order: ++m_at; return setBase(TermBase::OrderDate);
        case TermWord::Cash: ++m_at; return !std::exchange(m_cash, true);
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
        const bool ofMonth = sees(TermWord::Of, 1) && (sees(TermWord::Month, 2) || sees(TermWord::Next, 2));
        const bool nextMonth = sees(TermWord::Month, 1) && sees(TermWord::Next, 2);
        if (ofMonth || nextMonth) return readPayDays();
        const int count = m_tokens[m_at++].number;
        if (take(TermWord::Day)) return addDuration(0, count);
        if (take(TermWord::Week)) return addDuration(0, 7 * count);
        if (take(TermWord::Month)) return addDuration(count, 0);
        if (m_step.monthEnd == MonthEnd::DaysThenEnd && m_durations > 0) {
            --m_at;
            return readPayDays();
        }
        return addDuration(0, count);
    }

    bool addDuration(int months, int days)
    {
        const bool afterMonths = m_durations == 1 && m_step.days == 0 && months == 0;
        if (m_durations > 0 && !afterMonths) return false;
        ++m_durations;
        m_step.months += months;
        m_step.days = days;
        // "fin de mois 30 jours" adds after the end; "fin de mois + 1 mois" is the end of the next month.
        if (m_step.monthEnd == MonthEnd::DaysThenEnd && days > 0) m_step.monthEnd = MonthEnd::EndThenDays;
        return true;
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
        take(TermWord::Day); // "ten-day period"
        if (take(TermWord::Decade)) return setEnd(MonthEnd::DecadeEnd);
        if (take(TermWord::Next)) ++m_step.months;
        if (!take(TermWord::Month)) return false;
        if (take(TermWord::Next)) ++m_step.months;
        return setEnd(MonthEnd::DaysThenEnd);
    }

    bool setEnd(MonthEnd end)
    {
        m_step.monthEnd = end;
        return true;
    }

    bool readPayDays()
    {
        if (!m_step.payDays.empty()) return false;
        do {
            m_step.payDays.push_back(m_tokens[m_at++].number);
        } while (continuesPayDays());
        if (sees(TermWord::Of) && (sees(TermWord::Month, 1) || sees(TermWord::Next, 1))) ++m_at;
        const bool nextBefore = take(TermWord::Next);
        const bool month = take(TermWord::Month);
        const bool next = nextBefore || (month && take(TermWord::Next));
        if (!month) return !next;
        if (!next) {
            m_payDayRule = PayDayRule::InThatMonth;
            return true;
        }
        m_payDayRule = PayDayRule::StrictlyAfter;
        if (m_step.monthEnd == MonthEnd::None) m_step.monthEnd = MonthEnd::DaysThenEnd;
        return m_step.monthEnd == MonthEnd::DaysThenEnd;
    }

    /// Steps over what stands between two pay days.
    bool continuesPayDays()
    {
        std::size_t ahead = 0;
        while (sees(TermWord::Separator, ahead) || sees(TermWord::Slash, ahead)) ++ahead;
        if (ahead > 0 && sees(TermWord::On, ahead)) ++ahead;
        const bool isDuration = sees(TermWord::Day, ahead + 1) && !sees(TermWord::Included, ahead + 2);
        if (ahead == 0 || !sees(TermWord::Number, ahead) || isDuration) return false;
        m_at += ahead;
        return true;
    }

    Tokens m_tokens;
    std::size_t m_at = 0;
    TermStep m_step;
    std::optional<PayDayRule> m_payDayRule;
    int m_durations = 0;
    bool m_cash = false;
};

/// A share at the start of a part: its size (nothing for "solde") and how many tokens it takes.
struct Share {
    std::optional<std::int32_t> bp;
    std::size_t length = 0;
};

std::optional<Share> shareAt(Tokens tokens, std::size_t at)
{
    const auto sees = [&](std::size_t ahead, TermWord word) {
        return at + ahead < tokens.size() && tokens[at + ahead].word == word;
    };
    if (sees(0, TermWord::Rest)) return Share{std::nullopt, 1};
    if (!sees(0, TermWord::Number)) return std::nullopt;
    const int whole = tokens[at].number;
    if (sees(1, TermWord::Percent)) return Share{whole * 100, 2};
    if (!sees(1, TermWord::Fraction) || !sees(2, TermWord::Number) || !sees(3, TermWord::Percent)) return std::nullopt;
    const TermToken& fraction = tokens[at + 2];
    if (fraction.digits > 2) return std::nullopt;
    return Share{whole * 100 + (fraction.digits == 1 ? 10 : 1) * fraction.number, 4};
}

/// Gives each step the same share; the last takes what remains.
void shareEqually(std::vector<TermStep>& steps)
{
    const auto count = static_cast<std::int32_t>(steps.size());
    std::int32_t left = wholeBp;
    for (TermStep& step : steps) {
        step.shareBp = &step == &steps.back() ? left : (wholeBp + count / 2) / count;
        left -= step.shareBp;
    }
}

/// "3 × sans frais": at once, after one month, after two.
std::optional<std::vector<TermStep>> monthlyPlan(Tokens tokens)
{
    if (tokens.size() < 2 || tokens[0].word != TermWord::Number) return std::nullopt;
    const bool onlyTimes =
        std::ranges::all_of(tokens.subspan(1), [](auto each) { return each.word == TermWord::Times; });
    if (!onlyTimes || tokens[0].number < 2 || tokens[0].number > mostInstalments) return std::nullopt;
    std::vector<TermStep> steps(static_cast<std::size_t>(tokens[0].number));
    for (std::size_t index = 0; index < steps.size(); ++index) steps[index].months = static_cast<int>(index);
    shareEqually(steps);
    return steps;
}

/// "30/60/90 jours fin de mois": equal parts that differ in the first number only.
std::optional<std::vector<TermStep>> slashList(Tokens tokens)
{
    std::vector<TermToken> numbers;
    std::size_t at = 0;
    while (at < tokens.size() && tokens[at].word == TermWord::Number) {
        numbers.push_back(tokens[at++]);
        if (at >= tokens.size() || tokens[at].word != TermWord::Slash) break;
        ++at;
    }
    if (numbers.size() < 2 || numbers.size() > static_cast<std::size_t>(mostInstalments)) return std::nullopt;
    std::vector<TermStep> steps;
    for (const TermToken& number : numbers) {
        std::vector<TermToken> single{number};
        single.insert(single.end(), tokens.begin() + static_cast<std::ptrdiff_t>(at), tokens.end());
        const auto step = StepReader{single}.read();
        if (!step) return std::nullopt;
        steps.push_back(*step);
    }
    shareEqually(steps);
    return steps;
}

/// What may stand between two parts: ", ", "et le", "+", "puis", "/".
bool joinsParts(const TermToken& token)
{
    return token.word == TermWord::Separator || token.word == TermWord::Plus || token.word == TermWord::On ||
           token.word == TermWord::Slash;
}

/// "30 % à la commande, solde à 30 jours".
std::optional<std::vector<TermStep>> shares(Tokens tokens)
{
    std::vector<TermStep> steps;
    std::int32_t left = wholeBp;
    std::size_t at = 0;
    while (at < tokens.size()) {
        if (joinsParts(tokens[at])) {
            ++at;
            continue;
        }
        const auto share = shareAt(tokens, at);
        if (!share || left <= 0) return std::nullopt;
        at += share->length;
        const std::size_t start = at;
        while (at < tokens.size() && !shareAt(tokens, at)) ++at;
        std::size_t end = at;
        while (end > start && joinsParts(tokens[end - 1])) --end;
        auto step = StepReader{tokens.subspan(start, end - start)}.read();
        if (!step) return std::nullopt;
        step->shareBp = share->bp.value_or(left);
        left -= step->shareBp;
        steps.push_back(*step);
    }
    return steps;
}

std::optional<std::vector<TermStep>> readSteps(Tokens tokens)
{
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        if (shareAt(tokens, at)) return shares(tokens);
    }
    if (auto plan = monthlyPlan(tokens)) return plan;
    if (auto list = slashList(tokens)) return list;
    const auto step = StepReader{tokens}.read();
    if (!step) return std::nullopt;
    return std::vector<TermStep>{*step};
}

} // namespace

Result<PaymentTerms> PaymentTerms::parse(std::string_view text)
{
    const auto malformed = [&] { return faultAbout(FaultCode::TermsMalformed, text); };
    const auto tokens = termTokens(text);
    if (!tokens) return malformed();
    auto steps = readSteps(*tokens);
    if (!steps) return malformed();
    auto terms = fromSteps(std::move(*steps));
    if (!terms) return malformed();
    return terms;
}

} // namespace encours
