// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/portfolio.h"

#include "portfolio/turnover_averages.h"

#include "base/contract.h"
#include "portfolio/aged_columns.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace encours {

namespace {

std::size_t indexOf(CustomerId id)
{
    return static_cast<std::size_t>(id.value - 1);
}

struct Turnover {
    CustomerId customer;
    Money invoiced;
};

std::shared_ptr<const LedgerColumns> columnsOf(const std::vector<Portfolio::AccountPtr>& accounts)
{
    std::vector<const Account*> plain;
    plain.reserve(accounts.size());
    for (const Portfolio::AccountPtr& account : accounts) plain.push_back(account.get());
    return std::make_shared<const LedgerColumns>(LedgerColumns::of(plain));
}

/// Takes the largest customers until they make four fifths of the whole.
void markTop(std::vector<Turnover> turnovers, Money whole, BookAverages& averages)
{
    std::sort(turnovers.begin(), turnovers.end(), [](const Turnover& left, const Turnover& right) {
        return left.invoiced != right.invoiced ? left.invoiced > right.invoiced : left.customer < right.customer;
    });
    std::int64_t covered = 0;
    for (const Turnover& turnover : turnovers) {
        if (covered >= whole.minorUnits() - whole.minorUnits() / 5) return;
        covered += turnover.invoiced.minorUnits();
        averages.inTopTurnover.emplace(turnover.customer, true);
    }
}

} // namespace

std::shared_ptr<const Portfolio> Portfolio::fromAccounts(std::vector<Account> accounts, Currency currency)
{
    return Portfolio(currency).withAccounts(std::move(accounts));
}

std::shared_ptr<const Portfolio> Portfolio::withAccounts(std::vector<Account> changed) const
{
    std::sort(changed.begin(), changed.end(),
              [](const Account& left, const Account& right) { return left.customer.id < right.customer.id; });
    auto next = std::make_shared<Portfolio>(*this);
    for (auto account = changed.begin(); account != changed.end();) {
        expect(account->customer.id.isStored(), "an account in a portfolio has a customer id");
        const std::size_t number = indexOf(account->customer.id) / chunkSize;
        expect(number <= next->m_chunks.size(), "customer ids have no gaps");
        if (number == next->m_chunks.size()) next->m_chunks.push_back(std::make_shared<const Chunk>());
        auto chunk = std::make_shared<Chunk>(*next->m_chunks[number]);
        bool hasSameLedger = chunk->columns != nullptr;
        for (; account != changed.end() && indexOf(account->customer.id) / chunkSize == number; ++account) {
            const std::size_t place = indexOf(account->customer.id) % chunkSize;
            expect(place <= chunk->accounts.size(), "customer ids have no gaps");
            if (place == chunk->accounts.size()) {
                chunk->accounts.emplace_back();
                chunk->hasInstruments.push_back(0);
                ++next->m_size;
            }
            const AccountPtr& before = chunk->accounts[place];
            hasSameLedger = hasSameLedger && before && before->sharesLedgerWith(*account);
            chunk->hasInstruments[place] = account->instruments.empty() ? 0 : 1;
            chunk->accounts[place] = std::make_shared<const Account>(std::move(*account));
        }
        if (!hasSameLedger) chunk->columns = columnsOf(chunk->accounts);
        next->m_chunks[number] = std::move(chunk);
    }
    return next;
}

const Account* Portfolio::find(CustomerId id) const
{
    if (!id.isStored() || indexOf(id) >= m_size) return nullptr;
    return &at(indexOf(id));
}

Portfolio::AccountPtr Portfolio::share(CustomerId id) const
{
    if (!id.isStored() || indexOf(id) >= m_size) return nullptr;
    return m_chunks[indexOf(id) / chunkSize]->accounts[indexOf(id) % chunkSize];
}

const Account* Portfolio::findByCode(std::string_view code) const
{
    for (std::size_t index = 0; index < m_size; ++index) {
        if (at(index).customer.code == code) return &at(index);
    }
    return nullptr;
}

void Portfolio::forEach(const std::function<void(const Account&)>& visit) const
{
    for (std::size_t index = 0; index < m_size; ++index) visit(at(index));
}

BookAverages turnoverAveragesOf(const Portfolio& portfolio, Date asOf)
{
    BookAverages averages;
    averages.asOf = asOf;
    const Date after = asOf.plusMonths(-12);
    std::vector<Turnover> turnovers;
    Money whole(0, portfolio.currency());
    std::int64_t count = 0;
    portfolio.forEach([&](const Account& account) {
        Turnover turnover{account.customer.id, Money(0, portfolio.currency())};
        for (const Item& item : account.items) {
            if (item.bookedOn > asOf) break;
            const bool isCounted =
                item.kind == ItemKind::Invoice && item.isDebit() && item.issuedOn > after && item.issuedOn <= asOf;
            if (!isCounted) continue;
            turnover.invoiced += item.amount;
            ++count;
        }
        if (!turnover.invoiced.isPositive()) return;
        whole += turnover.invoiced;
        turnovers.push_back(turnover);
    });
    averages.averageInvoice = Money(count == 0 ? 0 : (whole.minorUnits() + count / 2) / count, portfolio.currency());
    markTop(std::move(turnovers), whole, averages);
    return averages;
}

BookAverages averagesOf(const Portfolio& portfolio, Date asOf)
{
    BookAverages averages = turnoverAveragesOf(portfolio, asOf);
    portfolio.forEach([&](const Account& account) {
        const Money overdue = stateOf(account, asOf, portfolio.currency()).ageing.overdue();
        if (overdue.isPositive()) averages.overdueAmounts.push_back(overdue);
    });
    std::sort(averages.overdueAmounts.begin(), averages.overdueAmounts.end(), std::greater<>());
    return averages;
}

int BookAverages::rankOf(Money amount) const
{
    const auto firstNotLarger =
        std::lower_bound(overdueAmounts.begin(), overdueAmounts.end(), amount, std::greater<>());
    return static_cast<int>(firstNotLarger - overdueAmounts.begin()) + 1;
}

Ageing ageingOf(const Portfolio& portfolio, Date asOf)
{
    Ageing sum = stateOf(Account{}, asOf, portfolio.currency()).ageing;
    for (const Ageing& ageing : ageByAccount(portfolio, asOf)) sum += ageing;
    return sum;
}

} // namespace encours
