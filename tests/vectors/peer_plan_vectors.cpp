// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/closures.h"
#include "money/amount_text.h"
#include "vectors/term_rule.h"
#include "vectors/vector_case.h"

#include <algorithm>
#include <optional>
#include <sstream>
#include <stdexcept>

namespace encours::vectors {
namespace {

Money amountOf(const std::string& text)
{
    return parseAmount(text, Currency::euro(), DecimalMark::Dot).value();
}

/// A line of a peer's plan: `25% +30d`, `fixed 4.00 +1 month 30 d`, `remainder day 15, +2 months 30 d`.
struct PlanLine {
    enum class Share { Percent, PercentOfTotal, Fixed, Rest };
    Share share = Share::Rest;
    std::int64_t percentBp = 0;
    Money fixed;
    int months = 0;
    int days = 0;
    std::optional<int> dayOfMonth;
    bool onEvent = false; ///< counted from an event whose day is unknown
};

/// The words of a line without signs; `30d` is two words.
std::vector<std::string> wordsOf(const std::string& line)
{
    std::string spaced;
    for (const char sign : line) {
        const bool unitBehindNumber = std::isalpha(static_cast<unsigned char>(sign)) != 0 && !spaced.empty() &&
                                      std::isdigit(static_cast<unsigned char>(spaced.back())) != 0;
        if (unitBehindNumber) spaced += ' ';
        spaced += sign == ',' || sign == '+' ? ' ' : sign;
    }
    std::istringstream stream{spaced};
    std::vector<std::string> words;
    for (std::string word; stream >> word;) words.push_back(word);
    return words;
}

class PlanLineReader {
public:
    explicit PlanLineReader(const std::string& line) : m_words(wordsOf(line)) {}

    PlanLine read()
    {
        readShare();
        while (m_at < m_words.size()) readWhen();
        return m_line;
    }

private:
    const std::string& next()
    {
        if (m_at >= m_words.size()) throw std::runtime_error{"a plan line ends too early"};
        return m_words[m_at++];
    }

    bool takes(std::string_view word)
    {
        if (m_at >= m_words.size() || m_words[m_at] != word) return false;
        ++m_at;
        return true;
    }

    void readShare()
    {
        const std::string word = next();
        if (word.ends_with('%')) {
            m_line.share = PlanLine::Share::Percent;
            m_line.percentBp = amountOf(word.substr(0, word.size() - 1)).minorUnits();
            if (takes("of")) {
                if (!takes("total")) throw std::runtime_error{"a share of what?"};
                m_line.share = PlanLine::Share::PercentOfTotal;
            }
        } else if (word == "fixed") {
            m_line.share = PlanLine::Share::Fixed;
            m_line.fixed = amountOf(next());
        } else if (word != "remainder" && word != "balance") {
            throw std::runtime_error{"unknown share " + word};
        }
    }

    void readWhen()
    {
        if (takes("day")) {
            m_line.dayOfMonth = std::stoi(next());
        } else if (takes("on")) {
            takes("an");
            if (!takes("event")) throw std::runtime_error{"counted from what?"};
            m_line.onEvent = true;
            for (const char* const word : {"not", "yet", "known"}) takes(word);
        } else {
            const int count = std::stoi(next());
            const std::string unit = next();
            if (unit == "d" || unit == "day" || unit == "days") {
                m_line.days += count;
            } else if (unit == "w" || unit == "week" || unit == "weeks") {
                m_line.days += 7 * count;
            } else if (unit == "month" || unit == "months") {
                m_line.months += count;
            } else {
                throw std::runtime_error{"unknown unit " + unit};
            }
        }
    }

    std::vector<std::string> m_words;
    std::size_t m_at = 0;
    PlanLine m_line;
};

/// One of our terms; a day of the month with days after it is two, one after the other.
Date dueOf(const PlanLine& line, Date base)
{
    TermStep first;
    first.months = line.months;
    TermStep second;
    second.days = line.days;
    if (line.dayOfMonth) {
        first.payDays = {*line.dayOfMonth};
        first.payDayRule = PayDayRule::InThatMonth;
    }
    return dueOn(second, dueOn(first, base));
}

Money shareOf(const PlanLine& line, Money total, Money left)
{
    constexpr std::int64_t wholeBp = 10'000;
    const auto part = [&](Money whole) {
        return split(whole, std::vector<std::int64_t>{line.percentBp, wholeBp - line.percentBp}).front();
    };
    switch (line.share) {
    case PlanLine::Share::Percent: return part(left);
    case PlanLine::Share::PercentOfTotal: return part(total);
    case PlanLine::Share::Fixed: return total.isNegative() ? -line.fixed : line.fixed;
    case PlanLine::Share::Rest: break;
    }
    return left;
}

/// Shares of the total that make the whole are one of our payment terms.
std::optional<PaymentTerms> asTerms(const std::vector<PlanLine>& lines)
{
    std::vector<TermStep> steps;
    for (const PlanLine& line : lines) {
        const bool isShare = line.share == PlanLine::Share::Percent && line.percentBp > 0;
        if (!isShare || line.dayOfMonth) return std::nullopt;
        TermStep step;
        step.shareBp = static_cast<std::int32_t>(line.percentBp);
        step.base = line.onEvent ? TermBase::DeliveryDate : TermBase::InvoiceDate;
        step.months = line.months;
        step.days = line.days;
        steps.push_back(step);
    }
    auto terms = PaymentTerms::fromSteps(std::move(steps));
    if (!terms) return std::nullopt;
    return std::move(terms).value();
}

std::vector<Instalment> planned(const std::vector<PlanLine>& lines, Money total, Date base)
{
    if (const auto terms = asTerms(lines)) return terms->instalments(total, {base, {}, {}, {}});
    std::vector<Instalment> parts;
    Money left = total;
    for (const PlanLine& line : lines) {
        const bool last = &line == &lines.back();
        const Money amount = last ? left : shareOf(line, total, left);
        parts.push_back({dueOf(line, base), amount});
        left -= amount;
    }
    return parts;
}

Json jsonOf(Date dueOn, Money amount)
{
    return {formatIsoDate(dueOn), amount.minorUnits()};
}

Finding checkPlan(const VectorCase& vector)
{
    const Json& given = vector.input;
    const Date base = dateOf(given.contains("date") ? given.at("date") : given.at("reference_date"));
    const Money total =
        amountOf((given.contains("amount") ? given.at("amount") : given.at("total")).get<std::string>());
    std::vector<PlanLine> lines;
    for (const Json& line : given.at("lines")) lines.push_back(PlanLineReader{line.get<std::string>()}.read());

    std::string convention;
    Json expected = Json::array();
    for (const Json& part : vector.expected.at("instalments")) {
        const std::size_t index = expected.size();
        const bool unknownDay = index < lines.size() && lines[index].onEvent;
        // Until the day is known, ours counts from the invoice; the peer writes a day that never comes.
        expected.push_back(jsonOf(unknownDay ? base : dateOf(part.at(0)), amountOf(part.at(1).get<std::string>())));
        if (unknownDay) convention = "a day not yet known is a sentinel far away; ours is counted from the invoice day";
    }
    Json actual = Json::array();
    Money sum;
    for (const Instalment& part : planned(lines, total, base)) {
        actual.push_back(jsonOf(part.dueOn, part.amount));
        sum += part.amount;
    }
    if (sum != total) throw std::runtime_error{"the parts do not sum to the total"};
    if (total.isZero()) {
        convention = "nothing to pay is one line on the invoice day; ours keeps its lines, each of nothing";
        actual = Json::array({jsonOf(base, sum)});
    } else if (convention.empty() && !asTerms(lines)) {
        convention = "fixed amounts and shares of what is left are no part of our terms: ours are shares of the total";
    }
    return comparedUnder(convention, expected, actual);
}

Finding checkPayDays(const VectorCase& vector)
{
    Json expected = Json::array();
    Json actual = Json::array();
    const bool isRefused = vector.expected.contains("error");
    for (const Json& text : vector.input.at("inputs")) {
        if (isRefused) {
            expected.push_back("refused");
            actual.push_back(PayDays::parse(text.get<std::string>()) ? "read" : "refused");
            continue;
        }
        expected.push_back(vector.expected.at("each"));
        actual.push_back(PayDays::parse(text.get<std::string>()).value().days());
    }
    return compared(expected, actual);
}

} // namespace

void addInstalmentPlanChecks(Checks& checks)
{
    checks["instalments"] = checkPlan;
}

void addPayDayChecks(Checks& checks)
{
    checks["parse"] = checkPayDays;
}

} // namespace encours::vectors
