// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/currencies.h"

#include "portfolio/instrument_cover.h"

#include <algorithm>
#include <map>

namespace encours {

namespace {

CurrencyTotal emptyTotal(Currency currency, Currency book)
{
    const Money nothing{0, book};
    const Money none{0, currency};
    return {currency, none, none, {nothing, nothing, nothing, nothing, nothing, nothing, nothing}};
}

void subtract(Ageing& from, const Ageing& part)
{
    from.notDue -= part.notDue;
    from.days1To30 -= part.days1To30;
    from.days31To60 -= part.days31To60;
    from.days61To90 -= part.days61To90;
    from.over90 -= part.over90;
    from.bills -= part.bills;
    from.unallocated -= part.unallocated;
}

/// Adds up what is open in the other currencies; few accounts have any.
class ForeignTotals {
public:
    ForeignTotals(Date asOf, Currency book, const AgeBounds& bounds) : m_asOf(asOf), m_book(book), m_bounds(bounds) {}

    void add(const Account& account, const AccountState& state)
    {
        for (const OpenItem& open : state.debits) {
            if (CurrencyTotal* const total = totalOf(account, open)) {
                total->debits += *openOriginalOf(account, open);
                total->ageing.column(m_bounds.bucketOf(m_asOf - open.item->dueOn)) += open.open;
            }
        }
        for (const OpenItem& open : state.credits) {
            if (CurrencyTotal* const total = totalOf(account, open)) {
                total->credits += *openOriginalOf(account, open);
                total->ageing.unallocated += open.open;
            }
        }
        for (const BillShift& shift : billShiftsOf(account, state)) {
            if (CurrencyTotal* const total = totalOf(account, {shift.item, shift.amount}))
                applyShift(shift, m_asOf, total->ageing, m_bounds);
        }
    }

    /// What remains of the whole after the others is in the book's currency.
    [[nodiscard]] std::vector<CurrencyTotal> withBook(const Ageing& whole) const
    {
        CurrencyTotal ofBook = emptyTotal(m_book, m_book);
        ofBook.ageing = whole;
        for (const auto& [currency, total] : m_totals) subtract(ofBook.ageing, total.ageing);
        ofBook.credits = ofBook.ageing.unallocated;
        ofBook.debits = ofBook.ageing.total() - ofBook.credits;
        std::vector<CurrencyTotal> totals{ofBook};
        for (const auto& [currency, total] : m_totals) totals.push_back(total);
        return totals;
    }

private:
    CurrencyTotal* totalOf(const Account& account, const OpenItem& open)
    {
        const ForeignAmount* const foreign = foreignAmountOf(account, open.item->id);
        if (foreign == nullptr) return nullptr;
        const Currency currency = foreign->original.currency();
        return &m_totals.try_emplace(currency, emptyTotal(currency, m_book)).first->second;
    }

    Date m_asOf;
    Currency m_book;
    AgeBounds m_bounds;
    std::map<Currency, CurrencyTotal> m_totals;
};

} // namespace

const ForeignAmount* foreignAmountOf(const Account& account, ItemId item)
{
    const auto found = std::ranges::lower_bound(account.foreignAmounts, item, {}, &ForeignAmount::item);
    return found != account.foreignAmounts.end() && found->item == item ? &*found : nullptr;
}

std::optional<Money> openOriginalOf(const Account& account, const OpenItem& open)
{
    const ForeignAmount* const foreign = foreignAmountOf(account, open.item->id);
    if (foreign == nullptr) return std::nullopt;
    return openOriginal(foreign->original, open.item->amount, open.open);
}

std::unordered_map<ItemId, Money> openOriginalsOf(const Account& account, const AccountState& state)
{
    std::unordered_map<ItemId, Money> originals;
    if (account.foreignAmounts.empty()) return originals;
    for (const auto* const open : {&state.debits, &state.credits}) {
        for (const OpenItem& item : *open) {
            if (const auto original = openOriginalOf(account, item)) originals.emplace(item.item->id, *original);
        }
    }
    return originals;
}

std::vector<CurrencyTotal> totalsByCurrency(const Account& account, Date asOf, Currency book)
{
    const AccountState state = stateOf(account, asOf, book);
    ForeignTotals totals{asOf, book, AgeBounds{}};
    totals.add(account, state);
    return totals.withBook(state.ageing);
}

std::vector<CurrencyTotal> totalsByCurrency(const Portfolio& portfolio, Date asOf, const Ageing& whole,
                                            const AgeBounds& bounds)
{
    const Currency book = portfolio.currency();
    ForeignTotals totals{asOf, book, bounds};
    portfolio.forEach([&](const Account& account) {
        if (!account.foreignAmounts.empty()) totals.add(account, stateOf(account, asOf, book));
    });
    return totals.withBook(whole);
}

} // namespace encours
