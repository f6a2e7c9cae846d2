// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/demo_ledger.h"

#include <algorithm>
#include <array>
#include <map>

namespace encours {
namespace {

constexpr int historyYears = 3;
constexpr std::int64_t smallestInvoice = 1'500;
constexpr std::int64_t largestInvoice = 50'000'000;
/// Customers with a role have paid nothing for so long before the last day.
constexpr int silentDays = 75;
constexpr int oldestUnpaidDays = 200;
constexpr int freshDays = 8;
constexpr int recentCreditDays = 90;

Date weekdayOnOrAfter(Date day)
{
    if (day.weekday() == Weekday::Saturday) return day.plusDays(2);
    return day.weekday() == Weekday::Sunday ? day.plusDays(1) : day;
}

std::int64_t daysAfterDue(DemoPayer payer, DemoRandom& random)
{
    switch (payer) {
    case DemoPayer::Prompt: return random.between(-5, 1);
    case DemoPayer::Usual: return random.between(-2, 9);
    case DemoPayer::Slow: return random.between(5, 28);
    case DemoPayer::Late: return random.between(18, 65);
    case DemoPayer::Troubled: return random.between(40, 140);
    }
    return 0;
}

/// What falls due in the holidays waits for September, except with those who never wait.
std::int64_t summerDelay(const DemoTraits& traits, Date dueOn, DemoRandom& random)
{
    const auto [year, month, day] = dueOn.parts();
    const bool isSummer = month == 8 || (month == 7 && day > 20);
    return isSummer && traits.payer != DemoPayer::Prompt ? random.between(7, 22) : 0;
}

Date onPayDay(Date day)
{
    const int number = day.parts().day;
    if (number <= 10) return weekdayOnOrAfter(day.withDayOfMonth(10));
    if (number <= 25) return weekdayOnOrAfter(day.withDayOfMonth(25));
    return weekdayOnOrAfter(day.firstOfMonth().plusMonths(1).withDayOfMonth(10));
}

/// Builds one account; lives for one call of generateAccount().
class AccountMaker {
public:
    AccountMaker(DemoBook& book, DemoIndex customer, const DemoTraits& traits, Date until, DemoRandom& random)
        : m_book(book), m_customer(customer), m_traits(traits), m_until(until), m_random(random)
    {
    }

    void addInvoice(Date issuedOn)
    {
        const auto cents = std::clamp(m_random.longTail(m_traits.medianCents, 8), smallestInvoice, largestInvoice);
        TermDates dates;
        dates.invoicedOn = issuedOn;
        DemoFate fate{addItem(ItemKind::Invoice, issuedOn, cents), m_traits.terms.dueOn(dates), cents, {}};
        m_book.items[fate.item].dueOn = fate.dueOn;
        if (m_random.chance(40)) addCreditNote(fate, issuedOn);
        planPayments(fate);
        m_fates.push_back(std::move(fate));
    }

    std::vector<DemoFate> finish()
    {
        for (const auto& [day, parts] : m_payments) addPayment(day, parts);
        if (m_traits.role == DemoRole::CreditAhead) addAdvance();
        return std::move(m_fates);
    }

private:
    struct Part {
        DemoIndex invoice = 0;
        std::int64_t cents = 0;
    };

    DemoIndex addItem(ItemKind kind, Date on, std::int64_t cents)
    {
        DemoItem item;
        item.customer = m_customer;
        item.kind = kind;
        item.issuedOn = on;
        item.bookedOn = on;
        item.cents = cents;
        item.means = kind == ItemKind::CreditNote ? PaymentMeans::Unknown : m_traits.means;
        m_book.items.push_back(std::move(item));
        return m_book.items.size() - 1;
    }

    void addCreditNote(DemoFate& fate, Date issuedOn)
    {
        const auto on = weekdayOnOrAfter(issuedOn.plusDays(static_cast<int>(m_random.between(4, 30))));
        if (on > m_until) return;
        const auto cents = m_random.chance(100) ? fate.cents : fate.cents * m_random.between(5, 40) / 100;
        const auto credit = addItem(ItemKind::CreditNote, on, -cents);
        const bool waits = m_until - on < recentCreditDays && m_random.chance(350);
        if (!waits) m_book.allocations.push_back({fate.item, credit, cents});
        fate.reductions.push_back({on, cents});
    }

    bool staysUnpaid(const DemoFate& fate)
    {
        const int age = m_until - fate.dueOn;
        if (m_traits.role == DemoRole::Escalating || m_traits.role == DemoRole::InDossier)
            return age < oldestUnpaidDays;
        return m_traits.payer == DemoPayer::Troubled && age < oldestUnpaidDays && m_random.chance(300);
    }

    void planPayments(DemoFate& fate)
    {
        const auto open = fate.openOn(m_until.plusDays(400));
        if (open <= 0 || staysUnpaid(fate)) return;
        auto delay = daysAfterDue(m_traits.payer, m_random);
        delay += summerDelay(m_traits, fate.dueOn, m_random);
        const auto on = fate.dueOn.plusDays(static_cast<int>(delay));
        if (!m_random.chance(60)) return plan(fate, on, open);
        const auto first = open * m_random.between(30, 70) / 100;
        plan(fate, on, first);
        plan(fate, on.plusDays(static_cast<int>(m_random.between(15, 45))), open - first);
    }

    void plan(DemoFate& fate, Date wanted, std::int64_t cents)
    {
        const Date issuedOn = m_book.items[fate.item].issuedOn;
        auto on = weekdayOnOrAfter(later(wanted, issuedOn.plusDays(1)));
        if (m_traits.hasPayDays) on = onPayDay(on);
        const bool hasRole = m_traits.role == DemoRole::Escalating || m_traits.role == DemoRole::InDossier;
        if (hasRole) on = earlier(on, later(weekdayOnOrAfter(m_until.plusDays(-silentDays)), issuedOn.plusDays(1)));
        if (cents <= 0) return;
        fate.reductions.push_back({on, cents});
        if (on <= m_until) m_payments[on].push_back({fate.item, cents});
    }

    void addPayment(Date on, const std::vector<Part>& parts)
    {
        std::int64_t total = 0;
        for (const auto& part : parts) total += part.cents;
        const auto payment = addItem(ItemKind::Payment, on, -total);
        // The newest money has not been allocated yet by the bookkeeper.
        if (m_until - on < freshDays && m_random.chance(120)) return;
        for (const auto& part : parts) m_book.allocations.push_back({part.invoice, payment, part.cents});
    }

    void addAdvance()
    {
        std::int64_t open = 0;
        for (const auto& fate : m_fates) open += fate.openOn(m_until);
        if (open <= 0) return;
        const auto on = weekdayOnOrAfter(m_until.plusDays(-6));
        addItem(ItemKind::Payment, on, -(open + open * m_random.between(0, 8) / 100));
    }

    DemoBook& m_book;
    DemoIndex m_customer;
    const DemoTraits& m_traits;
    Date m_until;
    DemoRandom& m_random;
    std::vector<DemoFate> m_fates;
    std::map<Date, std::vector<Part>> m_payments;
};

} // namespace

std::int64_t DemoFate::openOn(Date day) const
{
    std::int64_t open = cents;
    for (const auto& reduction : reductions) {
        if (reduction.on <= day) open -= reduction.cents;
    }
    return open;
}

std::optional<Date> DemoFate::paidOn() const
{
    std::int64_t open = cents;
    Date last;
    for (const auto& reduction : reductions) {
        open -= reduction.cents;
        last = later(last, reduction.on);
    }
    return open == 0 ? std::optional{last} : std::nullopt;
}

std::vector<DemoFate> generateAccount(DemoBook& book, DemoIndex customer, const DemoTraits& traits,
                                      std::span<const Date> issueDays, Date until, DemoRandom& random)
{
    AccountMaker maker{book, customer, traits, until, random};
    for (const Date day : issueDays) maker.addInvoice(day);
    return maker.finish();
}

DemoSeason::DemoSeason(Date until)
{
    static constexpr std::array<std::int64_t, 13> byMonth{0, 95, 95, 105, 100, 92, 108, 100, 42, 104, 110, 104, 88};
    std::int64_t sum = 0;
    for (Date day = until.plusMonths(-12 * historyYears); day <= until; day = day.plusDays(1)) {
        if (day.weekday() >= Weekday::Saturday) continue;
        sum += byMonth[static_cast<std::size_t>(day.parts().month)];
        m_days.push_back(day);
        m_upTo.push_back(sum);
    }
}

Date DemoSeason::draw(DemoRandom& random) const
{
    const auto drawn = random.below(m_upTo.back());
    const auto found = std::ranges::upper_bound(m_upTo, drawn);
    return m_days[static_cast<std::size_t>(found - m_upTo.begin())];
}

} // namespace encours
