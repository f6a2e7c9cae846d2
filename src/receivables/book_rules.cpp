// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/book_rules.h"

#include "base/contract.h"
#include "base/fold.h"
#include "base/utf8.h"
#include "money/amount_text.h"
#include "receivables/yes_no.h"

#include <algorithm>
#include <charconv>
#include <utility>
#include <variant>

namespace encours {
namespace {

constexpr std::size_t longestName = 200;
constexpr std::size_t longestNotice = 2'000;
constexpr int mostDays = 366;

/// Where one rule is held.
using Slot = std::variant<LateRate*, TradeSector*, bool*, Rate*, std::string*, int*, Money*>;
using NamedSlot = std::pair<std::string_view, Slot>;

std::vector<NamedSlot> slotsOf(BookRules& rules)
{
    return {
        {"late_rate", &rules.lateRate},
        {"sector", &rules.sector},
        {"end_of_month_clause", &rules.hasEndOfMonthClause},
        {"usual_vat", &rules.usualVat},
        {"factor.name", &rules.factor.name},
        {"factor.iban", &rules.factor.iban},
        {"factor.bic", &rules.factor.bic},
        {"factor.notice", &rules.factor.notice},
        {"factor.definancing_days", &rules.factor.definancingDays},
        {"factor.alert_days", &rules.factor.alertDays},
        {"factor.reserve", &rules.factor.reserve},
        {"factor.notified", &rules.factor.isNotified},
        {"factor.chases", &rules.factor.factorChases},
        {"insurance.insurer", &rules.insurance.insurer},
        {"insurance.declare_days", &rules.insurance.declareDays},
        {"insurance.alert_days", &rules.insurance.alertDays},
        {"insurance.covered_share", &rules.insurance.coveredShare},
        {"insurance.deductible", &rules.insurance.deductible},
        {"provision.days_1_30", &rules.provision.days1To30},
        {"provision.days_31_60", &rules.provision.days31To60},
        {"provision.days_61_90", &rules.provision.days61To90},
        {"provision.over_90", &rules.provision.over90},
        {"provision.doubtful", &rules.provision.doubtful},
        {"stale_ledger_days", &rules.staleLedgerDays},
    };
}

Slot slotOf(BookRules& rules, std::string_view code)
{
    for (const auto& [name, slot] : slotsOf(rules)) {
        if (name == code) return slot;
    }
    expect(false, "unknown rule of a book");
    return {};
}

std::string textOf(const LateRate& rate)
{
    return rate.text();
}
std::string textOf(TradeSector sector)
{
    return std::string{tradeSectorCode(sector)};
}
std::string textOf(bool isYes)
{
    return std::string{yesNoCode(isYes)};
}
std::string textOf(Rate rate)
{
    return rate.text();
}
std::string textOf(const std::string& text)
{
    return text;
}
std::string textOf(int days)
{
    return std::to_string(days);
}
std::string textOf(Money amount)
{
    return formatPlainAmount(amount);
}

Fault notListed(std::string_view code, std::string_view text)
{
    Fault fault = faultAbout(FaultCode::ValueNotListed, text);
    fault.arguments.insert(fault.arguments.begin(), {"field", std::string{code}});
    return fault;
}

Result<Done> read(LateRate& rate, std::string_view, std::string_view text)
{
    ENCOURS_ASSIGN(rate, LateRate::parse(text));
    return Done{};
}

Result<Done> read(TradeSector& sector, std::string_view code, std::string_view text)
{
    const auto known = parseTradeSector(foldForSearch(text));
    if (!known) return notListed(code, text);
    sector = *known;
    return Done{};
}

Result<Done> read(bool& isYes, std::string_view code, std::string_view text)
{
    const auto known = parseYesNo(text);
    if (!known) return notListed(code, text);
    isYes = *known;
    return Done{};
}

Result<Done> read(Rate& rate, std::string_view, std::string_view text)
{
    ENCOURS_ASSIGN(rate, Rate::parse(text));
    return Done{};
}

Result<Done> read(std::string& held, std::string_view code, std::string_view text)
{
    const std::size_t limit = code == "factor.notice" ? longestNotice : longestName;
    if (codePointCount(text) > limit) {
        return Fault{
            FaultCode::TextTooLong, {{"field", std::string{code}}, {"limit", std::to_string(limit)}}, "too long"};
    }
    held = text;
    return Done{};
}

Result<Done> read(int& days, std::string_view code, std::string_view text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isRead = error == std::errc{} && end == text.data() + text.size();
    if (!isRead || number < 0 || number > mostDays) return notListed(code, text);
    days = number;
    return Done{};
}

Result<Done> read(Money& amount, std::string_view code, std::string_view text)
{
    ENCOURS_ASSIGN(const Money typed, parseAmount(text, amount.currency()));
    if (typed.isNegative()) return notListed(code, text);
    amount = typed;
    return Done{};
}

template <typename Value>
void resetTo(Value& value, const Value& usual)
{
    value = usual;
}

void resetTo(Money& amount, const Money& usual)
{
    amount = Money{usual.minorUnits(), amount.currency()};
}

void reset(BookRules& rules, std::string_view code)
{
    BookRules usual;
    const Slot usualSlot = slotOf(usual, code);
    std::visit([&](auto* held) { resetTo(*held, *std::get<decltype(held)>(usualSlot)); }, slotOf(rules, code));
}

} // namespace

const std::vector<std::string_view>& bookRuleCodes()
{
    static const std::vector<std::string_view> codes = [] {
        BookRules rules;
        std::vector<std::string_view> all;
        for (const auto& [code, slot] : slotsOf(rules)) all.push_back(code);
        return all;
    }();
    return codes;
}

std::string bookRuleText(const BookRules& rules, std::string_view code)
{
    BookRules copy = rules;
    return std::visit([](const auto* held) { return textOf(*held); }, slotOf(copy, code));
}

Result<Done> setBookRule(BookRules& rules, std::string_view code, std::string_view text)
{
    const auto& codes = bookRuleCodes();
    if (std::ranges::find(codes, code) == codes.end()) return faultAbout(FaultCode::RequestMalformed, code, "reason");
    const std::string line = cleanLine(text).text;
    if (line.empty()) {
        reset(rules, code);
        return Done{};
    }
    return std::visit([&](auto* held) { return read(*held, code, line); }, slotOf(rules, code));
}

} // namespace encours
