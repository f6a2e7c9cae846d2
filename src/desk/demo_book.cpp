// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/demo_book.h"

#include "desk/demo_history.h"
#include "desk/demo_ledger.h"
#include "desk/demo_names.h"
#include "money/amount_text.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>
#include <numeric>

namespace encours {
namespace {

constexpr int paretoShift = 2; ///< softens the largest customers
constexpr std::int64_t progressEvery = 256;
/// Streams of random numbers; customers have their own, from customerStream on.
constexpr std::uint64_t rankStream = 1;
constexpr std::uint64_t nameStream = 2;
constexpr std::uint64_t customerStream = 1'000;

std::vector<std::int64_t> shuffled(std::int64_t count, DemoRandom& random)
{
    std::vector<std::int64_t> order(static_cast<std::size_t>(count));
    std::iota(order.begin(), order.end(), 0);
    for (auto left = count; left > 1; --left) {
        std::swap(order[static_cast<std::size_t>(left - 1)], order[static_cast<std::size_t>(random.below(left))]);
    }
    return order;
}

/// Invoices of each rank, 0 the largest customer: as 1 / (rank + shift), at least one while there are enough.
std::vector<std::int64_t> invoicesByRank(std::int64_t customers, std::int64_t invoices)
{
    std::vector<std::int64_t> weights;
    for (std::int64_t rank = 0; rank < customers; ++rank) weights.push_back(1'000'000 / (rank + 1 + paretoShift));
    const auto floor = std::min<std::int64_t>(1, invoices / customers);
    const auto total = std::accumulate(weights.begin(), weights.end(), std::int64_t{0});
    const auto shared = invoices - floor * customers;
    std::vector<std::int64_t> counts;
    for (const auto weight : weights) counts.push_back(floor + shared * weight / total);
    auto left = invoices - std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
    for (std::size_t rank = 0; left > 0; rank = (rank + 1) % counts.size(), --left) ++counts[rank];
    return counts;
}

/// A few customers from the middle of the book have a role; the same ranks for the same size.
DemoRole roleOf(std::int64_t rank, std::int64_t customers)
{
    const auto each = std::max<std::int64_t>(1, customers / 30);
    const auto first = customers / 6;
    const auto place = rank - first;
    if (customers < 10 || place < 0 || place % 3 != 0) return DemoRole::Ordinary;
    const auto turn = place / 3;
    if (turn < each) return DemoRole::InDossier;
    if (turn < 2 * each - 1) return DemoRole::Escalating;
    return turn < 3 * each - 1 ? DemoRole::CreditAhead : DemoRole::Ordinary;
}

PaymentTerms termsOf(DemoRandom& random)
{
    switch (random.pick({40, 28, 12, 8, 6, 6})) {
    case 0: return PaymentTerms::endOfMonth(45, MonthEnd::DaysThenEnd);
    case 1: return PaymentTerms::netDays(30);
    case 2: return PaymentTerms::endOfMonth(30, MonthEnd::DaysThenEnd);
    case 3: return PaymentTerms::netDays(60);
    case 4: return PaymentTerms{};
    default: return PaymentTerms::endOfMonth(45, MonthEnd::EndThenDays);
    }
}

DemoTraits traitsOf(std::int64_t rank, std::int64_t customers, DemoRandom& random)
{
    static constexpr std::array payers{DemoPayer::Prompt, DemoPayer::Usual, DemoPayer::Slow, DemoPayer::Late,
                                       DemoPayer::Troubled};
    static constexpr std::array means{PaymentMeans::Transfer, PaymentMeans::Cheque, PaymentMeans::BillOfExchange,
                                      PaymentMeans::DirectDebit, PaymentMeans::Card};
    DemoTraits traits;
    traits.role = roleOf(rank, customers);
    traits.payer = payers[random.pick({14, 30, 28, 20, 8})];
    traits.terms = termsOf(random);
    traits.means = means[random.pick({64, 14, 10, 8, 4})];
    // Prompt: a direct debit comes when it is due.
    if (traits.means == PaymentMeans::DirectDebit) traits.payer = DemoPayer::Prompt;
    if (traits.role != DemoRole::Ordinary) traits.means = PaymentMeans::Transfer;
    if (traits.role == DemoRole::InDossier || traits.role == DemoRole::Escalating) traits.payer = DemoPayer::Late;
    traits.hasPayDays = random.chance(450);
    const auto size = rank * 10 < customers ? 240'000 : rank * 3 < customers ? 130'000 : 80'000;
    traits.medianCents = random.longTail(size, 5);
    return traits;
}

std::vector<Date> issueDays(const DemoSeason& season, std::int64_t count, DemoRandom& random)
{
    std::vector<Date> days;
    days.reserve(static_cast<std::size_t>(count));
    for (std::int64_t each = 0; each < count; ++each) days.push_back(season.draw(random));
    std::ranges::sort(days);
    return days;
}

DemoCustomer customerOf(std::int64_t number, const DemoTraits& traits, DemoNames& names, DemoRandom& random)
{
    const auto place = DemoNames::place(random);
    const auto name = names.company(random, place.city);
    const auto person = DemoNames::person(random, name);
    const auto limit = traits.medianCents * random.between(8, 25) / 100'000 * 100'000;
    const std::array segments{"Grands comptes", "PME", "Artisans", "Collectivités"};
    const std::int64_t controller = random.below(2);
    DemoCustomer customer{fmt::format("C{:05}", number + 1), {}};
    auto& fields = customer.fields;
    fields = {{CustomerField::Name, name},
              {CustomerField::Terms, traits.terms.text(Language::French)},
              {CustomerField::Means, std::string{paymentMeansCode(traits.means)}},
              {CustomerField::CreditLimit, formatPlainAmount(Money{std::max<std::int64_t>(limit, 200'000)})},
              {CustomerField::Siren, demoSiren(number + 20'000)},
              {CustomerField::AddressLine1, place.street},
              {CustomerField::AddressLine2, place.complement},
              {CustomerField::PostalCode, place.postalCode},
              {CustomerField::City, place.city},
              {CustomerField::ContactName, person.name},
              {CustomerField::ContactRole, person.role},
              {CustomerField::Phone, person.phone},
              {CustomerField::Email, person.email},
              {CustomerField::BestHours, person.bestHours},
              {CustomerField::Controller, demoController(controller)},
              {CustomerField::Salesperson, demoSalesperson(number)},
              {CustomerField::Segment, std::string{random.oneOf(segments)}}};
    const auto forget = [&](std::initializer_list<CustomerField> lost) {
        std::erase_if(fields, [&](const auto& field) { return std::ranges::find(lost, field.first) != lost.end(); });
    };
    if (random.chance(50)) forget({CustomerField::Phone});
    if (random.chance(40)) forget({CustomerField::AddressLine1, CustomerField::AddressLine2});
    if (random.chance(50)) forget({CustomerField::Email});
    if (random.chance(30)) forget({CustomerField::ContactName, CustomerField::ContactRole});
    std::erase_if(fields, [](const auto& field) { return field.second.empty(); });
    return customer;
}

/// The place of each item after sorting by day; within a day in the order in which they were made.
std::vector<DemoIndex> sortItems(std::vector<DemoItem>& items)
{
    std::vector<DemoIndex> order(items.size());
    std::iota(order.begin(), order.end(), DemoIndex{0});
    std::ranges::stable_sort(order, {}, [&](DemoIndex index) { return items[index].bookedOn; });
    std::vector<DemoItem> sorted;
    sorted.reserve(items.size());
    std::vector<DemoIndex> placeOf(items.size());
    for (const auto index : order) {
        placeOf[index] = sorted.size();
        sorted.push_back(std::move(items[index]));
    }
    items = std::move(sorted);
    return placeOf;
}

/// Numbers run through a year, one series for each kind of document.
void numberItems(std::vector<DemoItem>& items)
{
    std::map<std::pair<int, char>, int> last;
    const int digits = items.size() > 60'000 ? 6 : 4;
    for (auto& item : items) {
        const char series = item.kind == ItemKind::Invoice ? 'F' : item.kind == ItemKind::CreditNote ? 'A' : 'R';
        const int year = item.issuedOn.parts().year;
        const int number = ++last[{year, series}];
        item.number = fmt::format("{}{}-{:0{}}", series, year, number, digits);
    }
}

void renameItems(DemoBook& book, const std::vector<DemoIndex>& placeOf)
{
    for (auto& allocation : book.allocations) {
        allocation.debit = placeOf[allocation.debit];
        allocation.credit = placeOf[allocation.credit];
    }
    const auto renameAll = [&](std::vector<DemoIndex>& items) {
        for (auto& item : items) item = placeOf[item];
    };
    const auto renameCovered = [&](std::vector<DemoCovered>& items) {
        for (auto& covered : items) covered.item = placeOf[covered.item];
    };
    for (auto& attempt : book.attempts) {
        renameAll(attempt.items);
        if (attempt.promise) renameCovered(attempt.promise->items);
        if (attempt.dispute) renameCovered(attempt.dispute->items);
    }
    for (auto& reminder : book.reminders) renameAll(reminder.items);
    for (auto& dossier : book.dossiers) renameAll(dossier.items);
}

void putInOrder(DemoBook& book)
{
    const auto placeOf = sortItems(book.items);
    numberItems(book.items);
    renameItems(book, placeOf);
    std::ranges::stable_sort(book.attempts, {}, &DemoAttempt::on);
    std::ranges::stable_sort(book.reminders, {}, &DemoStep::on);
    std::ranges::stable_sort(book.dossiers, {}, &DemoStep::on);
}

} // namespace

Result<DemoBook> generateDemoBook(const DemoRequest& request, const Progress& progress,
                                  const Cancellation& cancellation)
{
    DemoBook book;
    book.company = demoCompany();
    DemoRandom ranking{request.seed, rankStream};
    DemoRandom naming{request.seed, nameStream};
    DemoNames names;
    const auto ranks = shuffled(request.customers, ranking);
    const auto counts = invoicesByRank(request.customers, request.invoices);
    const DemoSeason season{request.until};
    for (std::int64_t number = 0; number < request.customers; ++number) {
        if (cancellation.isRequested()) return FaultCode::ImportCancelled;
        const auto rank = ranks[static_cast<std::size_t>(number)];
        const auto customer = static_cast<DemoIndex>(number);
        DemoRandom random{request.seed, customerStream + static_cast<std::uint64_t>(number)};
        const auto traits = traitsOf(rank, request.customers, random);
        book.customers.push_back(customerOf(number, traits, names, naming));
        const auto days = issueDays(season, counts[static_cast<std::size_t>(rank)], random);
        const auto fates = generateAccount(book, customer, traits, days, request.until, random);
        generateHistory(book, customer, traits, fates, request.until, random);
        if (number % progressEvery == 0) progress.say(number, request.customers);
    }
    putInOrder(book);
    return book;
}

} // namespace encours
