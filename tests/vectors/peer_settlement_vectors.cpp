// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/amount_text.h"
#include "receivables/early_discount.h"
#include "support/account_builder.h"
#include "vectors/term_rule.h"
#include "vectors/vector_case.h"

#include <algorithm>
#include <optional>
#include <stdexcept>

namespace encours::vectors {
namespace {

Money amountOf(const Json& value)
{
    const std::string text = value.is_string() ? value.get<std::string>() : value.dump();
    return parseAmount(text, Currency::euro(), DecimalMark::Dot).value();
}

/// What happened to an account, in order.
struct Movement {
    ItemKind kind = ItemKind::Invoice;
    Date on;
    Money amount;              ///< signed as in an account
    std::optional<Money> most; ///< how much of it settles other movements, when the peer says so
};

/// "160.00 as lots 120+40", "50.00 (40 applied)": the amount and what stands behind it.
Movement movementOf(ItemKind kind, Date on, const Json& value)
{
    const std::string text = value.is_string() ? value.get<std::string>() : value.dump();
    const auto end = std::min(text.find(' '), text.size());
    const bool isCredit = kind == ItemKind::Payment || kind == ItemKind::CreditNote;
    const Money amount = amountOf(text.substr(0, end));
    Movement movement{kind, on, isCredit ? -amount : amount, {}};
    const std::string remark = text.substr(end);
    if (remark.starts_with(" (") && remark.ends_with(" applied)")) {
        movement.most = amountOf(remark.substr(2, remark.find(' ', 2) - 2));
    } else if (!remark.empty() && !remark.starts_with(" as lots ")) {
        throw std::runtime_error{"unknown remark" + remark};
    }
    return movement;
}

/// `["1980-06-24", "28.00"]`, or the amount alone on a day of its own.
Movement readMovement(ItemKind kind, const Json& entry)
{
    const Date someDay = Date::of(2026, 11, 21);
    if (!entry.is_array()) return movementOf(kind, someDay, entry);
    return movementOf(kind, dateOf(entry.at(0)), entry.at(1));
}

std::vector<Movement> movementsOf(const Json& given)
{
    constexpr std::pair<const char*, ItemKind> single[] = {
        {"invoice", ItemKind::Invoice},
        {"credit_note", ItemKind::CreditNote},
        {"payment", ItemKind::Payment},
        {"refund", ItemKind::PaymentReturn},
    };
    std::vector<Movement> movements;
    for (const auto& [name, kind] : single) {
        if (given.contains(name)) movements.push_back(readMovement(kind, given.at(name)));
        const std::string several = std::string{name} + 's';
        if (!given.contains(several)) continue;
        for (const Json& entry : given.at(several)) movements.push_back(readMovement(kind, entry));
    }
    std::ranges::stable_sort(movements, {}, &Movement::on);
    return movements;
}

/// The account after the first movements: each settles the oldest ones of the other sign.
class Book {
public:
    explicit Book(Money openedWith)
    {
        if (!openedWith.isZero()) {
            const Date longAgo = Date::of(1950, 1, 1);
            m_builder.openingBalance("opening", openedWith.minorUnits(), {longAgo, longAgo});
        }
    }

    void add(const Movement& movement)
    {
        const std::string number = std::to_string(m_lines.size() + 1);
        const std::int64_t cents = movement.amount.absolute().minorUnits();
        switch (movement.kind) {
        case ItemKind::CreditNote: m_builder.creditNote(number, cents, movement.on); break;
        case ItemKind::Payment: m_builder.payment(number, cents, movement.on); break;
        default: m_builder.invoice(number, cents, {movement.on, movement.on}); break;
        }
        m_lines.push_back({movement.kind, number, movement.amount});
        settle(movement.most.value_or(movement.amount.absolute()));
        m_last = movement.on;
    }

    [[nodiscard]] Money balance() const { return stateOf(m_builder.build(), m_last, Currency::euro()).balance; }

    /// What is open of the movements of a kind.
    [[nodiscard]] Money open(ItemKind kind) const
    {
        const Account built = m_builder.build();
        const AccountState now = stateOf(built, m_last, Currency::euro());
        Money sum;
        for (const auto* const side : {&now.debits, &now.credits}) {
            for (const OpenItem& item : *side) {
                const auto line = std::ranges::find(m_lines, item.item->number.str(), &Line::number);
                if (line != m_lines.end() && line->kind == kind) sum += item.open;
            }
        }
        return sum;
    }

private:
    struct Line {
        ItemKind kind;
        std::string number;
        Money left;
    };

    void settle(Money most)
    {
        Line& latest = m_lines.back();
        for (Line& earlier : m_lines) {
            if (earlier.left.isPositive() == latest.left.isPositive()) continue;
            const Money part = smaller(most, smaller(earlier.left.absolute(), latest.left.absolute()));
            if (part.isZero()) continue;
            Line& debit = latest.left.isPositive() ? latest : earlier;
            Line& credit = latest.left.isPositive() ? earlier : latest;
            m_builder.allocate(credit.number, debit.number, part.minorUnits());
            debit.left -= part;
            credit.left += part;
            most -= part;
        }
    }

    test::AccountBuilder m_builder;
    std::vector<Line> m_lines;
    Date m_last;
};

/// The rate of a discount, `5`, `"5%"`; nothing when the vector has none.
std::optional<Rate> discountRate(const Json& given)
{
    for (const char* const name : {"skonto_pct", "skonto_percent", "discount_pct", "skonto", "discount"}) {
        if (!given.contains(name)) continue;
        const Json& value = given.at(name);
        return Rate::parse(value.is_string() ? value.get<std::string>() : value.dump()).value();
    }
    return std::nullopt;
}

/// With an earned discount, which settles the invoice like a credit note.
struct Settled {
    Book book{Money{}};
    Money discount;
    std::optional<Money> toPay; ///< with the discount
};

Settled settled(const std::vector<Movement>& movements, Money openedWith, const std::optional<Rate>& rate)
{
    Settled result{Book{openedWith}, {}, {}};
    Money invoiced;
    Money paid;
    for (const Movement& movement : movements) {
        result.book.add(movement);
        if (movement.kind == ItemKind::Invoice) invoiced += movement.amount;
        if (movement.kind == ItemKind::Payment) paid -= movement.amount;
    }
    if (!rate) return result;
    const Date on = movements.back().on;
    const DiscountAmounts amounts = discountOf({*rate, 0}, invoiced, Money{});
    result.toPay = amounts.toPay;
    if (judgeDiscount(amounts, paid, on, on) == DiscountOutcome::Earned) {
        result.discount = invoiced - paid;
        result.book.add({ItemKind::CreditNote, on, -result.discount, {}});
    }
    return result;
}

Json balancesAfterEach(const std::vector<Movement>& movements, Money openedWith)
{
    Book book{openedWith};
    Json balances = Json::array();
    for (const Movement& movement : movements) {
        book.add(movement);
        balances.push_back(book.balance().minorUnits());
    }
    return balances;
}

void allowOnly(const Json& given)
{
    constexpr std::string_view known[] = {"invoice",      "invoices", "credit_note", "credit_notes", "payment",
                                          "payments",     "refund",   "refunds",     "skonto_pct",   "skonto_percent",
                                          "discount_pct", "skonto",   "discount"};
    for (const auto& [name, value] : given.items()) {
        if (std::ranges::find(known, name) == std::end(known)) throw std::runtime_error{"unknown " + name};
    }
}

/// One thing that a vector expects, as we compute it.
Json valueOf(std::string_view name, const Settled& result, Money invoiced)
{
    const Money invoiceOpen = result.book.open(ItemKind::Invoice);
    if (name == "invoice_open" || name == "open") return invoiceOpen.minorUnits();
    if (name == "paid") return (invoiced - invoiceOpen).minorUnits();
    if (name == "skonto" || name == "discount" || name == "discount_taken") return result.discount.minorUnits();
    if (name == "amount_less_skonto" || name == "amount_if_discounted") return result.toPay.value().minorUnits();
    if (name == "prepayment_left") {
        const Money refundedTooMuch = result.book.open(ItemKind::PaymentReturn);
        return (refundedTooMuch - result.book.open(ItemKind::Payment)).minorUnits();
    }
    throw std::runtime_error{"unknown result " + std::string{name}};
}

Finding checkSettlement(const VectorCase& vector)
{
    allowOnly(vector.input);
    const std::vector<Movement> movements = movementsOf(vector.input);
    Money openedWith; // the peer's test goes on from its earlier cases
    if (vector.expected.contains("balance_after_each")) {
        openedWith = amountOf(vector.expected.at("balance_after_each").at(0)) - movements.at(0).amount;
    }
    Money invoiced;
    for (const Movement& movement : movements) {
        if (movement.kind == ItemKind::Invoice) invoiced += movement.amount;
    }
    const Settled result = settled(movements, openedWith, discountRate(vector.input));
    Json expected;
    Json actual;
    for (const auto& [name, value] : vector.expected.items()) {
        if (name == "balance_after_each") {
            for (const Json& balance : value) expected[name].push_back(amountOf(balance).minorUnits());
            actual[name] = balancesAfterEach(movements, openedWith);
        } else {
            expected[name] = amountOf(value).minorUnits();
            actual[name] = valueOf(name, result, invoiced);
        }
    }
    const bool refundedTooMuch = result.book.open(ItemKind::PaymentReturn).isPositive();
    if (!refundedTooMuch) return compared(expected, actual);
    return comparedUnder(
        "what was refunded beyond a prepayment keeps the name of prepayment; ours is owed by the customer", expected,
        actual);
}

} // namespace

void addSettlementChecks(Checks& checks)
{
    checks["settlement"] = checkSettlement;
}

} // namespace encours::vectors
