// SPDX-License-Identifier: GPL-3.0-or-later
#include "property/random_book.h"

#include <algorithm>
#include <string>
#include <tuple>
#include <utility>

namespace encours::property {
namespace {

class LedgerMaker {
public:
    LedgerMaker(Generator& generator, std::int64_t customer) : m_generator(generator)
    {
        m_account.customer.id = CustomerId{customer};
        m_account.customer.code = "C" + std::to_string(customer);
        m_nextId = customer * 1'000;
    }

    Account make()
    {
        for (int count = m_generator.small(0, 6); count > 0; --count) addDebit();
        for (int count = m_generator.small(0, 5); count > 0; --count) addCredit();
        for (int count = m_generator.small(0, 8); count > 0; --count) allocate();
        if (m_generator.chance(25)) returnAPayment();
        if (m_generator.chance(50) && !debits().empty()) {
            for (int count = m_generator.small(1, 3); count > 0; --count) addInstrument();
        }
        return finish();
    }

private:
    Date someDay() { return m_generator.date(firstBookDay, lastBookDay); }

    Item& add(ItemKind kind, std::int64_t cents, Date issuedOn)
    {
        Item item;
        item.id = ItemId{++m_nextId};
        item.kind = kind;
        item.amount = Money(cents);
        item.number = "N" + std::to_string(item.id.value);
        item.issuedOn = item.dueOn = issuedOn;
        item.bookedOn = m_generator.chance(80) ? issuedOn : issuedOn.plusDays(m_generator.small(-3, 12));
        m_items.push_back(std::move(item));
        m_left.push_back(cents < 0 ? -cents : cents);
        return m_items.back();
    }

    void addDebit()
    {
        const Date issuedOn = someDay();
        const std::int64_t cents = m_generator.between(1, 1'000'000);
        if (m_generator.chance(20)) { // one document, several due dates
            const std::string number = "E" + std::to_string(m_nextId);
            for (int part = m_generator.small(2, 4); part > 0; --part) {
                Item& item = add(ItemKind::Invoice, cents / part + 1, issuedOn);
                item.dueOn = issuedOn.plusDays(30 * part);
                item.number = number;
            }
            return;
        }
        constexpr ItemKind kinds[] = {ItemKind::Invoice, ItemKind::Invoice, ItemKind::Invoice, ItemKind::OpeningBalance,
                                      ItemKind::Adjustment};
        Item& item = add(kinds[m_generator.small(0, 4)], cents, issuedOn);
        item.dueOn = issuedOn.plusDays(m_generator.small(0, 90));
    }

    void addCredit()
    {
        constexpr ItemKind kinds[] = {ItemKind::Payment,    ItemKind::Payment,        ItemKind::Payment,
                                      ItemKind::CreditNote, ItemKind::OpeningBalance, ItemKind::Adjustment};
        add(kinds[m_generator.small(0, 5)], -m_generator.between(1, 1'000'000), someDay());
    }

    [[nodiscard]] std::vector<std::size_t> those(bool areDebits) const
    {
        std::vector<std::size_t> places;
        for (std::size_t place = 0; place < m_items.size(); ++place) {
            if (m_items[place].isDebit() == areDebits) places.push_back(place);
        }
        return places;
    }
    [[nodiscard]] std::vector<std::size_t> debits() const { return those(true); }

    std::size_t oneOf(const std::vector<std::size_t>& places)
    {
        return places[static_cast<std::size_t>(m_generator.small(0, static_cast<int>(places.size()) - 1))];
    }

    void allocate()
    {
        if (debits().empty() || those(false).empty()) return;
        allocate(oneOf(debits()), oneOf(those(false)));
    }

    void allocate(std::size_t debit, std::size_t credit)
    {
        const std::int64_t most = std::min(m_left[debit], m_left[credit]);
        if (most == 0) return;
        const std::int64_t cents = m_generator.chance(60) ? most : m_generator.between(1, most);
        m_left[debit] -= cents;
        m_left[credit] -= cents;
        Date on = later(m_items[debit].bookedOn, m_items[credit].bookedOn);
        if (m_generator.chance(10)) on = on.plusDays(m_generator.small(1, 60));
        else if (m_generator.chance(5)) on = on.plusDays(-m_generator.small(1, 20));
        m_allocations.push_back({AllocationId{++m_nextId}, m_items[debit].id, m_items[credit].id, Money(cents), on});
    }

    /// The bank takes a payment back some days after it came: what was left of it, or the whole once more.
    void returnAPayment()
    {
        const auto credits = those(false);
        if (credits.empty()) return;
        const std::size_t payment = oneOf(credits);
        const std::int64_t cents = -m_items[payment].amount.minorUnits();
        const Date on = m_items[payment].bookedOn.plusDays(m_generator.small(0, 20));
        add(ItemKind::PaymentReturn, cents, on);
        if (m_generator.chance(70)) allocate(m_items.size() - 1, payment);
    }

    /// Every step may follow the one before it; some come on the same day.
    void addInstrument()
    {
        Instrument instrument;
        instrument.id = InstrumentId{++m_nextId};
        instrument.kind =
            m_generator.chance(60)
                ? static_cast<InstrumentKind>(m_generator.small(0, 2))
                : static_cast<InstrumentKind>(m_generator.small(0, static_cast<int>(instrumentKindCount) - 1));
        const std::size_t first = oneOf(debits());
        Date on = m_items[first].issuedOn.plusDays(m_generator.small(0, 40));
        instrument.dueOn = on.plusDays(m_generator.small(-5, 75));
        instrument.amount = Money(0);
        for (const std::size_t place : {first, oneOf(debits())}) {
            if (!instrument.items.empty() && instrument.items.front().item == m_items[place].id) continue;
            const Money whole = m_items[place].amount;
            instrument.items.push_back({m_items[place].id, m_generator.chance(70)
                                                               ? whole
                                                               : Money(m_generator.between(1, whole.minorUnits()))});
            instrument.amount += instrument.items.back().amount;
        }
        std::optional<InstrumentStep> last;
        for (int tries = m_generator.small(3, 14); tries > 0; --tries) {
            const auto step =
                static_cast<InstrumentStep>(m_generator.small(0, static_cast<int>(instrumentStepCount) - 1));
            if (!canFollow(instrument.kind, last, step)) continue;
            instrument.events.push_back({step, on, {}, {}});
            last = step;
            on = on.plusDays(m_generator.chance(20) ? 0 : m_generator.small(1, 40));
        }
        if (!instrument.events.empty()) m_instruments.push_back(std::move(instrument));
    }

    Account finish()
    {
        std::sort(m_items.begin(), m_items.end(), [](const Item& left, const Item& right) {
            return std::tie(left.bookedOn, left.id) < std::tie(right.bookedOn, right.id);
        });
        std::sort(m_allocations.begin(), m_allocations.end(), [](const Allocation& left, const Allocation& right) {
            return std::tie(left.debit, left.id) < std::tie(right.debit, right.id);
        });
        m_account.items = std::move(m_items);
        m_account.allocations = std::move(m_allocations);
        m_account.instruments = std::move(m_instruments);
        return std::move(m_account);
    }

    Generator& m_generator;
    Account m_account;
    std::int64_t m_nextId = 0;
    std::vector<Item> m_items;
    std::vector<std::int64_t> m_left; ///< of each item, to allocate
    std::vector<Allocation> m_allocations;
    std::vector<Instrument> m_instruments;
};

} // namespace

Account randomLedgerAccount(Generator& generator, std::int64_t customer)
{
    return LedgerMaker(generator, customer).make();
}

std::vector<Account> randomLedger(Generator& generator, int accounts)
{
    std::vector<Account> ledger;
    for (std::int64_t customer = 1; customer <= accounts; ++customer)
        ledger.push_back(randomLedgerAccount(generator, customer));
    return ledger;
}

Date telltaleDay(Generator& generator, const Account& account)
{
    if (account.items.empty() || generator.chance(15))
        return generator.date(firstBookDay.plusDays(-40), lastBookDay.plusDays(120));
    const auto last = static_cast<std::int64_t>(account.items.size()) - 1;
    const Item& item = account.items[static_cast<std::size_t>(generator.between(0, last))];
    if (!account.instruments.empty() && generator.chance(40)) {
        const Instrument& instrument = account.instruments.front();
        const Date day = generator.chance(50) ? instrument.dueOn : instrument.events.back().on;
        return day.plusDays(generator.small(-2, 6));
    }
    if (!account.allocations.empty() && generator.chance(30))
        return account.allocations.back().effectiveOn.plusDays(generator.small(-1, 1));
    if (generator.chance(30)) return item.bookedOn.plusDays(generator.small(-1, 1));
    return item.dueOn.plusDays(30 * generator.small(0, 3) + generator.small(0, 1));
}

} // namespace encours::property
