// SPDX-License-Identifier: GPL-3.0-or-later
#include "vectors/term_rule.h"

#include <stdexcept>

namespace encours::vectors {
namespace {

int numberOf(const Json& rule, const char* name, const char* otherName)
{
    if (rule.contains(name) && rule.at(name).is_number_integer()) return rule.at(name).get<int>();
    return rule.contains(otherName) && rule.at(otherName).is_number_integer() ? rule.at(otherName).get<int>() : 0;
}

std::vector<int> daysOf(const Json& rule)
{
    for (const char* const name : {"days", "dom", "day"}) {
        if (!rule.contains(name)) continue;
        const Json& value = rule.at(name);
        if (value.is_array()) return value.get<std::vector<int>>();
        if (std::string_view{name} != "days") return {value.get<int>()};
    }
    throw std::runtime_error{"a rule without its days"};
}

/// Applies the words of a name one after another: `days_then_eom_then_day` is days, eom, day.
class StepBuilder {
public:
    explicit StepBuilder(const Json& rule) : m_rule(rule) {}

    void apply(std::string_view word)
    {
        if (word == "days" || word == "net_days") {
            addDays(numberOf(m_rule, "n", "days"));
        } else if (word == "weeks" || word == "net_weeks") {
            addDays(7 * numberOf(m_rule, "n", "weeks"));
        } else if (word == "months" || word == "net_months") {
            m_step.months += numberOf(m_rule, "months", "n");
        } else if (word == "eom" || word == "end_of_month") {
            m_step.monthEnd = MonthEnd::DaysThenEnd;
        } else if (word == "decade_end") {
            m_step.monthEnd = MonthEnd::DecadeEnd;
        } else if (word == "day" || word == "dom_of_next_month" || word == "day_of_next_month" ||
                   word == "next_month_day") {
            m_step.monthEnd = MonthEnd::DaysThenEnd;
            setPayDays(PayDayRule::StrictlyAfter);
        } else if (word == "payday" || word == "paydays" || word == "first_dom_on_or_after") {
            setPayDays(PayDayRule::OnOrAfter);
        } else if (word == "dom_of_month" || word == "day_of_month") {
            m_step.months += numberOf(m_rule, "month_offset", "months");
            setPayDays(PayDayRule::InThatMonth);
        } else if (word != "cash" && word != "immediate" && word != "receipt" && word != "on_receipt") {
            throw std::runtime_error{"unknown term " + std::string{word}};
        }
    }

    [[nodiscard]] TermStep take() { return m_step; }

private:
    void addDays(int days)
    {
        m_step.days += days;
        if (m_step.monthEnd == MonthEnd::DaysThenEnd) m_step.monthEnd = MonthEnd::EndThenDays;
    }

    void setPayDays(PayDayRule rule)
    {
        m_step.payDays = daysOf(m_rule);
        m_step.payDayRule = rule;
    }

    const Json& m_rule;
    TermStep m_step;
};

Date postponed(Date day, const Json& rule)
{
    if (!rule.contains("holidays")) return day;
    const Json& holidays = rule.at("holidays");
    while (holidays.contains(formatIsoDate(day))) day = dateOf(holidays.at(formatIsoDate(day)));
    return day;
}

} // namespace

Date dateOf(const Json& text)
{
    return parseIsoDate(text.get<std::string>()).value();
}

TermStep termStep(std::string_view name, const Json& rule)
{
    constexpr std::string_view then = "_then_";
    StepBuilder builder{rule};
    while (true) {
        const auto end = name.find(then);
        builder.apply(name.substr(0, end));
        if (end == std::string_view::npos) break;
        name.remove_prefix(end + then.size());
    }
    // Through the terms themselves, so that the vectors see what a user's terms would do.
    return PaymentTerms::fromSteps({builder.take()}).value().steps().front();
}

std::vector<Date> dueDates(const Json& rule, Date invoicedOn)
{
    if (rule.is_null()) return {PaymentTerms{}.dueOn({invoicedOn, {}, {}, {}})};
    const auto name = rule.at("t").get<std::string>();
    if (name != "instalments" && name != "sequential")
        return {postponed(dueOn(termStep(name, rule), invoicedOn), rule)};
    std::vector<Date> days;
    Date base = invoicedOn;
    for (const Json& line : rule.at("lines")) {
        const Date day = dueDates(line, base).front();
        days.push_back(postponed(day, rule));
        if (name == "sequential") base = day;
    }
    return days;
}

} // namespace encours::vectors
