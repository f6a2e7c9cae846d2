// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/payment_terms.h"

#include <fmt/format.h>

namespace encours {
namespace {

/// Picks the wording of one language.
struct Words {
    bool french;
    [[nodiscard]] const char* of(const char* inFrench, const char* inEnglish) const
    {
        return french ? inFrench : inEnglish;
    }
};

std::string counted(int count, const char* one, const char* many)
{
    return fmt::format("{} {}", count, count > 1 ? many : one);
}

std::string days(int count, Words words)
{
    return words.french ? counted(count, "jour", "jours") : counted(count, "day", "days");
}

std::string months(int count, Words words)
{
    return words.french ? counted(count, "mois", "mois") : counted(count, "month", "months");
}

std::string duration(const TermStep& step, Words words)
{
    if (step.months == 0 && step.days == 0) return {};
    if (step.months == 0) return days(step.days, words);
    if (step.days == 0) return months(step.months, words);
    return months(step.months, words) + words.of(" et ", " and ") + days(step.days, words);
}

std::string endThenDays(const TermStep& step, Words words)
{
    const std::string after = days(step.days, words);
    const char* end = words.of("fin de mois", "end of month");
    if (step.months == 0) return fmt::format("{} {}", end, after);
    return fmt::format("{} {} {} {}", months(step.months, words), end, words.of("puis", "then"), after);
}

std::string core(const TermStep& step, Words words)
{
    if (step.monthEnd == MonthEnd::EndThenDays) return endThenDays(step, words);
    std::string text = duration(step, words);
    if (step.monthEnd == MonthEnd::None) return text;
    if (!text.empty()) text += ' ';
    if (step.monthEnd == MonthEnd::DecadeEnd) return text + words.of("fin de décade", "end of ten-day period");
    text += words.of("fin de mois", "end of month");
    if (step.daysAfterEnd == 0) return text;
    return fmt::format("{} {} {}", text, words.of("puis", "then"), days(step.daysAfterEnd, words));
}

std::string ordinal(int day, Words words)
{
    if (words.french) return std::to_string(day);
    const bool teen = day >= 11 && day <= 13;
    const char* suffix = teen ? "th" : day % 10 == 1 ? "st" : day % 10 == 2 ? "nd" : day % 10 == 3 ? "rd" : "th";
    return std::to_string(day) + suffix;
}

std::string payDayList(const TermStep& step, Words words)
{
    const auto count = step.payDays.size();
    std::string text = words.of(count > 1 ? "les " : "le ", "on the ");
    for (std::size_t index = 0; index < count; ++index) {
        if (index > 0) text += index + 1 == count ? words.of(" et ", " and ") : ", ";
        text += ordinal(step.payDays[index], words);
    }
    return text;
}

/// What has to be said after the pay days, because it is not what these words usually mean.
std::string payDayRemark(const TermStep& step, Words words)
{
    const bool strictIsUsual = step.monthEnd == MonthEnd::DaysThenEnd && step.daysAfterEnd == 0;
    if (step.payDayRule == PayDayRule::InThatMonth) return words.of(" du mois", " of the month");
    if (step.payDayRule == PayDayRule::StrictlyAfter) {
        return strictIsUsual ? "" : words.of(" (ce jour exclu)", " (that day excluded)");
    }
    return strictIsUsual ? words.of(" (ce jour compris)", " (that day included)") : "";
}

std::string withPayDays(const TermStep& step, Words words)
{
    std::string text = core(step, words);
    if (step.payDays.empty()) return text;
    const bool nextMonth = step.monthEnd == MonthEnd::DaysThenEnd && step.months == 0 && step.days == 0 &&
                           step.payDayRule == PayDayRule::StrictlyAfter;
    if (nextMonth) return payDayList(step, words) + words.of(" du mois suivant", " of the next month");
    if (!text.empty()) text += ' ';
    return text + payDayList(step, words) + payDayRemark(step, words);
}

std::string stepText(const TermStep& step, Words words)
{
    const std::string text = withPayDays(step, words);
    const auto from = [&](const char* alone, const char* after) { return text.empty() ? alone : text + after; };
    switch (step.base) {
    case TermBase::DeliveryDate:
        return from(words.of("à la livraison", "on delivery"), words.of(" date de livraison", " from delivery"));
    case TermBase::ReceiptDate:
        return from(words.of("à réception", "on receipt"), words.of(" date de réception", " from receipt"));
    case TermBase::OrderDate:
        return from(words.of("à la commande", "on order"), words.of(" date de commande", " from order"));
    case TermBase::InvoiceDate: break;
    }
    return from(words.of("comptant", "cash"), "");
}

std::string shareText(std::int32_t shareBp, Words words)
{
    std::string text = std::to_string(shareBp / 100);
    if (const int rest = shareBp % 100; rest != 0) {
        text += words.of(",", ".");
        text += rest % 10 == 0 ? std::to_string(rest / 10) : fmt::format("{:02}", rest);
    }
    return text + words.of("\u00A0%", "%");
}

/// "3 × sans frais": equal parts at once, after one month, after two…
bool isMonthlyPlan(const std::vector<TermStep>& steps)
{
    const auto count = static_cast<std::int32_t>(steps.size());
    if (count < 2 || count > 12) return false;
    std::int32_t left = 10'000;
    for (std::int32_t index = 0; index < count; ++index) {
        TermStep expected;
        expected.shareBp = index + 1 == count ? left : (10'000 + count / 2) / count;
        expected.months = index;
        left -= expected.shareBp;
        if (steps[static_cast<std::size_t>(index)] != expected) return false;
    }
    return true;
}

std::string stepsText(const std::vector<TermStep>& steps, Words words)
{
    if (steps.size() == 1) return stepText(steps.front(), words);
    if (isMonthlyPlan(steps)) {
        return fmt::format("{} × {}", steps.size(), words.of("sans frais", "monthly instalments"));
    }
    std::string text;
    for (std::size_t index = 0; index < steps.size(); ++index) {
        const TermStep& step = steps[index];
        const bool last = index + 1 == steps.size();
        const std::string body = stepText(step, words);
        text += last ? words.of("solde", "balance") : shareText(step.shareBp, words);
        text += words.french && body.front() >= '0' && body.front() <= '9' ? " à " : " ";
        text += body;
        if (!last) text += ", ";
    }
    return text;
}

/// What stands behind the terms when a discount is offered.
std::string discountText(const EarlyDiscount& discount, Words words)
{
    const std::string rate = shareText(discount.rate.bp(), words);
    const std::string offer = words.french ? "escompte " + rate : rate + " discount";
    if (discount.days == 0) return offer + words.of(" comptant", " for cash");
    return offer + words.of(" à ", " within ") + days(discount.days, words);
}

} // namespace

std::string PaymentTerms::text(Language language) const
{
    const Words words{language == Language::French};
    const std::string text = stepsText(m_steps, words);
    return m_discount ? text + ", " + discountText(*m_discount, words) : text;
}

} // namespace encours
