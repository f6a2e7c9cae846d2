// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/targets/target_matcher.h"

#include "base/fold.h"
#include "dunning/rules/escalation.h"
#include "dunning/targets/target_values.h"
#include "portfolio/indicators/exact_quotient.h"
#include "portfolio/item_index.h"

#include <algorithm>
#include <compare>

namespace encours {

namespace {

constexpr int wholeBp = 10'000;
constexpr std::int64_t hundredths = 100;

bool holdsOrder(TargetComparison comparison, std::strong_ordering order)
{
    switch (comparison) {
    case TargetComparison::Equal:
    case TargetComparison::AnyOf: return order == std::strong_ordering::equal;
    case TargetComparison::NotEqual: return order != std::strong_ordering::equal;
    case TargetComparison::AtLeast: return order != std::strong_ordering::less;
    case TargetComparison::MoreThan: return order == std::strong_ordering::greater;
    case TargetComparison::AtMost: return order != std::strong_ordering::greater;
    case TargetComparison::LessThan: return order == std::strong_ordering::less;
    }
    return false;
}

std::int64_t unitOf(Currency currency)
{
    std::int64_t unit = 1;
    for (int digit = 0; digit < currency.decimals(); ++digit) unit *= 10;
    return unit;
}

std::strong_ordering orderOf(Wide left, Wide right)
{
    if (left < right) return std::strong_ordering::less;
    return right < left ? std::strong_ordering::greater : std::strong_ordering::equal;
}

} // namespace

bool TargetFacts::isInTopTurnover() const
{
    if (!m_isInTopTurnover) {
        m_isInTopTurnover = m_view.context.averages.inTopTurnover.contains(m_view.account.customer.id);
    }
    return *m_isInTopTurnover;
}

const TargetFacts::Paid& TargetFacts::paid() const
{
    if (m_paid) return *m_paid;
    const Date today = m_view.context.today;
    const Date after = today.plusMonths(-12);
    Wide paid = 0;
    Wide paidLate = 0;
    Wide amountDays = 0;
    const ItemIndex index(m_view.account);
    for (const Allocation& allocation : m_view.account.allocations) {
        if (allocation.effectiveOn <= after || allocation.effectiveOn > today) continue;
        const std::size_t debit = index.positionOf(allocation.debit);
        const std::size_t credit = index.positionOf(allocation.credit);
        if (debit == ItemIndex::none || credit == ItemIndex::none) continue;
        if (m_view.account.items[credit].kind != ItemKind::Payment) continue;
        paid += allocation.amount.minorUnits();
        const int daysLate = allocation.effectiveOn - m_view.account.items[debit].dueOn;
        if (daysLate <= 0) continue;
        paidLate += allocation.amount.minorUnits();
        amountDays += Wide{allocation.amount.minorUnits()} * daysLate;
    }
    m_paid.emplace();
    if (paid <= 0) return *m_paid;
    m_paid->lateShareBp = static_cast<int>(paidLate * wholeBp / paid);
    // Halving both keeps them within 64 bits; what is lost is far below a hundredth of a day.
    constexpr Wide most = Money::largest;
    while (amountDays > most || paid > most) {
        amountDays /= 2;
        paid /= 2;
    }
    m_paid->delays = {static_cast<std::int64_t>(amountDays), static_cast<std::int64_t>(paid)};
    return *m_paid;
}

int TargetFacts::lateShareBp() const
{
    return paid().lateShareBp;
}

TargetFacts::DelaySums TargetFacts::delaySums() const
{
    return paid().delays;
}

int TargetFacts::usualDaysLate() const
{
    const DelaySums sums = delaySums();
    return sums.amount <= 0 ? 0 : static_cast<int>(nearestQuotient(sums.amountDays, sums.amount));
}

Money TargetFacts::averageInvoice() const
{
    if (m_averageInvoice) return *m_averageInvoice;
    const Date today = m_view.context.today;
    const Date after = today.plusMonths(-12);
    Wide sum = 0;
    std::int64_t count = 0;
    for (const Item& item : m_view.account.items) {
        if (item.kind != ItemKind::Invoice || item.issuedOn <= after || item.issuedOn > today) continue;
        sum += item.amount.minorUnits();
        ++count;
    }
    const std::int64_t average = count == 0 ? 0 : nearestQuotient(sum, count);
    m_averageInvoice = Money(average, m_view.state.balance.currency());
    return *m_averageInvoice;
}

int TargetFacts::brokenPromises() const
{
    if (!m_brokenPromises) m_brokenPromises = escalationOf(m_view).brokenPromises;
    return *m_brokenPromises;
}

TradeSector TargetFacts::sector() const
{
    return m_view.account.customer.sector(m_view.context.rules);
}

const std::string& TargetFacts::folded(CustomerField field) const
{
    const auto found = std::ranges::find(m_folded, field, &std::pair<CustomerField, std::string>::first);
    if (found != m_folded.end()) return found->second;
    return m_folded.emplace_back(field, foldForSearch(m_view.account.customer.field(field))).second;
}

const std::string& TargetFacts::foldedCode() const
{
    if (!m_code) m_code = foldForSearch(m_view.account.customer.code);
    return *m_code;
}

PaymentMeans TargetFacts::meansOf(const Item& item) const
{
    if (item.means != PaymentMeans::Unknown) return item.means;
    if (!m_usualMeans) m_usualMeans = m_view.account.customer.means();
    return *m_usualMeans;
}

TargetMatcher::TargetMatcher(const Condition& condition, Currency currency)
    : m_kind(condition.kind), m_field(condition.field), m_comparison(condition.comparison), m_unit(unitOf(currency))
{
    const TargetValue value = targetValueOf(m_field);
    const bool isText = value == TargetValue::Text || value == TargetValue::Code || value == TargetValue::YesNo;
    for (const std::string& text : condition.values) {
        if (isText) m_texts.push_back(foldForSearch(text));
        else m_numbers.push_back(readHundredths(text).value_or(0));
    }
    m_parts.reserve(condition.parts.size());
    for (const Condition& part : condition.parts) m_parts.emplace_back(part, currency);
}

bool TargetMatcher::matches(const Item& item, const TargetFacts& facts) const
{
    const auto isTrue = [&](const TargetMatcher& part) { return part.matches(item, facts); };
    switch (m_kind) {
    case Condition::Kind::Always: return true;
    case Condition::Kind::Compare: return holds(item, facts);
    case Condition::Kind::All: return std::ranges::all_of(m_parts, isTrue);
    case Condition::Kind::Any: return std::ranges::any_of(m_parts, isTrue);
    case Condition::Kind::Not: return !isTrue(m_parts.front());
    }
    return false;
}

bool TargetMatcher::holdsText(const std::string& text) const
{
    const bool isAmong = std::ranges::find(m_texts, text) != m_texts.end();
    return isAmong != (m_comparison == TargetComparison::NotEqual);
}

bool TargetMatcher::holdsYes(bool isYes) const
{
    const bool isAsked = m_texts.front() == "yes";
    return (isYes == isAsked) != (m_comparison == TargetComparison::NotEqual);
}

bool TargetMatcher::holdsNumber(std::int64_t number) const
{
    return holdsRatio(number, 1, 1);
}

bool TargetMatcher::holdsAmount(Money amount) const
{
    return holdsRatio(amount.minorUnits(), m_unit, 1);
}

/// numerator ÷ denominator × scale against the values; of a ratio that does not exist nothing is true.
bool TargetMatcher::holdsRatio(std::int64_t numerator, std::int64_t denominator, std::int64_t scale) const
{
    if (denominator <= 0) return false;
    const Wide left = Wide{numerator} * scale * hundredths;
    return std::ranges::any_of(m_numbers, [&](std::int64_t number) {
        return holdsOrder(m_comparison, orderOf(left, Wide{number} * denominator));
    });
}

bool TargetMatcher::holds(const Item& item, const TargetFacts& facts) const
{
    const AccountView& view = facts.view();
    const Customer& customer = view.account.customer;
    const Currency currency = view.context.currency;
    switch (m_field) {
    case TargetField::Amount: return holdsAmount(item.amount);
    case TargetField::AverageMultiple:
        return holdsRatio(item.amount.minorUnits(), view.context.averages.averageInvoice.minorUnits(), 1);
    case TargetField::OwnMultiple: return holdsRatio(item.amount.minorUnits(), facts.averageInvoice().minorUnits(), 1);
    case TargetField::TopTurnover: return holdsYes(facts.isInTopTurnover());
    case TargetField::LateShare: return holdsRatio(facts.lateShareBp(), wholeBp, hundredths);
    case TargetField::DaysLateAverage: return holdsRatio(facts.delaySums().amountDays, facts.delaySums().amount, 1);
    case TargetField::Balance: return holdsAmount(view.state.balance);
    case TargetField::LimitUse: {
        const auto limit = customer.creditLimit(currency);
        return limit && holdsRatio(view.state.balance.minorUnits(), limit->minorUnits(), hundredths);
    }
    case TargetField::BrokenPromises: return holdsNumber(facts.brokenPromises());
    case TargetField::Means: return holdsText(std::string{paymentMeansCode(facts.meansOf(item))});
    case TargetField::Sector: return holdsText(std::string{tradeSectorCode(facts.sector())});
    case TargetField::Segment: return holdsText(facts.folded(CustomerField::Segment));
    case TargetField::Controller: return holdsText(facts.folded(CustomerField::Controller));
    case TargetField::Salesperson: return holdsText(facts.folded(CustomerField::Salesperson));
    case TargetField::Customer: return holdsText(facts.foldedCode());
    case TargetField::DebtorKind: return holdsText(std::string{debtorKindCode(customer.debtorKind())});
    case TargetField::DueMonth: return holdsNumber(item.dueOn.parts().month);
    case TargetField::Factored: {
        const ItemView* open = view.find(item.id);
        return holdsYes(open != nullptr && open->isFactored);
    }
    case TargetField::Insured: return holdsYes(customer.insuredLimit(currency).has_value());
    }
    return false;
}

} // namespace encours
