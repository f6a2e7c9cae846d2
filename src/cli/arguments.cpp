// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include "desk/todays_lists.h"
#include "money/amount_text.h"

#include <algorithm>

namespace encours {
namespace {

Result<Portfolio::AccountPtr> accountOf(const Desk& desk, CustomerId customer)
{
    auto account = desk.portfolio()->share(customer);
    if (!account) return faultAbout(FaultCode::CustomerUnknown, "#" + std::to_string(customer.value));
    return account;
}

/// An invoice that is named twice is meant once.
std::vector<std::string> eachOnce(std::vector<std::string> numbers)
{
    std::ranges::sort(numbers);
    const auto repeated = std::ranges::unique(numbers);
    numbers.erase(repeated.begin(), repeated.end());
    return numbers;
}

} // namespace

Fault unknownValue(std::string_view option, std::string_view value)
{
    return faultAbout(FaultCode::RequestMalformed, std::string{option} + " " + std::string{value}, "reason");
}

Result<std::optional<Date>> optionalDate(const std::string& text)
{
    if (text.empty()) return std::optional<Date>{};
    ENCOURS_ASSIGN(const Date date, parseDate(text));
    return std::optional{date};
}

Result<Date> dateOr(const std::string& text, Date usual)
{
    ENCOURS_ASSIGN(const auto date, optionalDate(text));
    return date.value_or(usual);
}

Result<std::optional<Money>> optionalAmount(const std::string& text, Currency currency)
{
    if (text.empty()) return std::optional<Money>{};
    ENCOURS_ASSIGN(const Money amount, parseAmount(text, currency, DecimalMark::Dot, ExcessDigits::Refuse));
    return std::optional{amount};
}

std::vector<std::string> splitList(std::string_view text)
{
    std::vector<std::string> parts;
    while (!text.empty()) {
        const auto comma = std::min(text.find(','), text.size());
        if (comma > 0) parts.emplace_back(text.substr(0, comma));
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
    return parts;
}

Result<std::pair<std::string, std::string>> splitSetting(const std::string& text)
{
    const auto equals = text.find('=');
    if (equals == std::string::npos || equals == 0) return unknownValue("--set", text);
    return std::pair{text.substr(0, equals), text.substr(equals + 1)};
}

Result<std::pair<Date, Money>> splitDatedAmount(std::string_view option, const std::string& text)
{
    const auto equals = text.find('=');
    if (equals == std::string::npos) return unknownValue(option, text);
    ENCOURS_ASSIGN(const Date on, parseDate(text.substr(0, equals)));
    ENCOURS_ASSIGN(const auto amount, optionalAmount(text.substr(equals + 1), Currency::euro()));
    if (!amount) return unknownValue(option, text);
    if (!amount->isPositive()) return FaultCode::AmountNotPositive;
    return std::pair{on, *amount};
}

Result<CustomerId> resolveCustomer(const Desk& desk, const std::string& code)
{
    return ShowCustomer{desk}.resolve(code);
}

Result<CustomerId> exactCustomer(const Desk& desk, const std::string& code)
{
    if (const Account* const exact = desk.portfolio()->findByCode(code)) return exact->customer.id;
    return resolveCustomer(desk, code);
}

Result<std::optional<CustomerId>> optionalCustomer(const Desk& desk, const std::string& code)
{
    if (code.empty()) return std::optional<CustomerId>{};
    ENCOURS_ASSIGN(const CustomerId customer, resolveCustomer(desk, code));
    return std::optional{customer};
}

Result<std::vector<ItemId>> openItemsByNumber(const Desk& desk, CustomerId customer, const std::string& numbers)
{
    ENCOURS_ASSIGN(const auto account, accountOf(desk, customer));
    const auto state = stateOf(*account, desk.today(), desk.settings().currency);
    std::vector<ItemId> items;
    for (const auto& number : eachOnce(splitList(numbers))) {
        const auto before = items.size();
        for (const auto& open : state.debits) {
            if (open.item->number == number) items.push_back(open.item->id);
        }
        if (items.size() > before) continue;
        const bool isKnown =
            std::ranges::any_of(account->items, [&](const Item& item) { return item.number == number; });
        return faultAbout(isKnown ? FaultCode::InvoicesNotOpen : FaultCode::InvoiceUnknown, number);
    }
    return items;
}

Result<DisputeId> namedDispute(const Desk& desk, CustomerId customer, std::int64_t number)
{
    if (number > 0) return DisputeId{number};
    ENCOURS_ASSIGN(const auto account, accountOf(desk, customer));
    std::vector<DisputeId> open;
    for (const auto& dispute : account->disputes) {
        if (dispute.isOpen(desk.today())) open.push_back(dispute.id);
    }
    if (open.size() == 1) return open.front();
    const auto* reason = open.empty() ? "no-open-dispute" : "several-disputes";
    return Fault{FaultCode::RequestMalformed, {{"reason", reason}}, "which dispute"};
}

std::string joined(const std::vector<std::string>& parts)
{
    std::string text;
    for (const auto& part : parts) text += (text.empty() ? "" : ", ") + part;
    return text;
}

Result<std::vector<ItemId>> debitsByNumber(const Desk& desk, CustomerId customer, const std::string& numbers)
{
    ENCOURS_ASSIGN(const auto account, accountOf(desk, customer));
    std::vector<ItemId> items;
    for (const auto& number : eachOnce(splitList(numbers))) {
        const auto before = items.size();
        for (const auto& item : account->items) {
            if (item.isDebit() && item.number == number) items.push_back(item.id);
        }
        if (items.size() == before) return faultAbout(FaultCode::InvoiceUnknown, number);
    }
    return items;
}

} // namespace encours
