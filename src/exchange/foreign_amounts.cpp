// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/foreign_amounts.h"

#include "exchange/cells.h"
#include "receivables/foreign_amount.h"

#include <utility>

namespace encours {
namespace {

Result<Currency> parseCurrency(std::string_view text)
{
    return text == "€" ? Result<Currency>{Currency::euro()} : Currency::parse(text);
}

Money withSignOf(Money amount, Money other)
{
    return amount.isNegative() == other.isNegative() ? amount : -amount;
}

/// Programs write a zero for an amount that they do not give.
bool says(const Cell& cell)
{
    return trimmed(cell.value).find_first_not_of("-0,. ") != std::string_view::npos;
}

} // namespace

std::optional<Money> LedgerForeignAmounts::read(const Cells& cells, const std::string& customer, Money booked)
{
    const std::string_view named = withoutQuotes(cells.currency.value);
    if (named.empty()) return std::nullopt;
    const auto currency = parseCurrency(named);
    if (!currency) {
        warnAbout(WarningCode::ValueUnreadable, cells.currency, customer);
        return std::nullopt;
    }
    if (*currency == m_book) return std::nullopt;
    const auto amount = parseLedgerAmount(cells.amount.value, *currency);
    if (!amount) {
        warnAbout(WarningCode::ValueUnreadable, cells.amount, customer);
        return std::nullopt;
    }
    if (amount->isZero()) {
        ++m_missing[std::string{currency->code()}];
        return std::nullopt;
    }
    if (amount->isNegative() && booked.isPositive() && !cells.isWrittenNegative) {
        warnAbout(WarningCode::ForeignSignDiffers, cells.amount, customer);
        return std::nullopt;
    }
    return withSignOf(*amount, booked);
}

void LedgerForeignAmounts::warnAbout(WarningCode code, const Cell& cell, const std::string& customer)
{
    m_builder.warn(code, {{"customer", customer},
                          {"column", shownValue(cell.column)},
                          {"value", shownValue(cell.value)},
                          {"line", std::to_string(cell.line)}});
}

void LedgerForeignAmounts::warnOfMissing()
{
    for (const auto& [currency, count] : m_missing)
        m_builder.warn(WarningCode::OtherCurrency, {{"currency", currency}, {"count", std::to_string(count)}});
}

std::optional<Currency> TableForeignAmounts::currencyOf(const Cell& cell)
{
    const std::string_view named = trimmed(cell.value);
    if (named.empty()) return m_book;
    const auto currency = parseCurrency(named);
    if (currency) return *currency;
    m_builder.reject(cell, currency.fault());
    return std::nullopt;
}

bool TableForeignAmounts::book(const Cells& cells, Money stated, DraftLine& line)
{
    const bool isForeign = stated.currency() != m_book;
    std::optional<Money> booked = stated;
    if (says(cells.bookAmount)) {
        booked = bookAmountOf(cells.bookAmount, stated);
    } else if (isForeign) {
        booked = convert(cells, stated);
    }
    if (!booked) return false;
    line.amount = *booked;
    if (isForeign && canStandBeside(stated, *booked)) line.original = stated;
    return true;
}

std::optional<Money> TableForeignAmounts::bookAmountOf(const Cell& cell, Money stated)
{
    const auto amount = parseAmount(trimmed(cell.value), m_book, m_mark, ExcessDigits::Refuse);
    if (!amount) {
        m_builder.reject(cell, amount.fault());
        return std::nullopt;
    }
    const Money booked = amount->isNegative() ? *amount : withSignOf(*amount, stated);
    const bool agrees = stated.currency() == m_book
                            ? booked == stated
                            : canStandBeside(stated, booked) || (stated.isZero() && booked.isZero());
    if (agrees) return booked;
    m_builder.reject(cell,
                     Fault{FaultCode::BookAmountConflict,
                           {{"value", shownValue(cell.value)}, {"currency", std::string{stated.currency().code()}}},
                           {}});
    return std::nullopt;
}

std::optional<Money> TableForeignAmounts::convert(const Cells& cells, Money stated)
{
    const auto refuse = [this](const Cell& at, Fault fault) -> std::optional<Money> {
        m_builder.reject(at, std::move(fault));
        return std::nullopt;
    };
    const std::string_view text = trimmed(cells.rate.value);
    if (text.empty()) {
        return refuse(cells.currency,
                      Fault{FaultCode::CurrencyMixed,
                            {{"first", std::string{m_book.code()}}, {"second", std::string{stated.currency().code()}}},
                            {}});
    }
    const auto rate = ExchangeRate::parse(text);
    if (!rate) return refuse(cells.rate, rate.fault());
    const auto booked = rate->toBook(stated, m_book);
    if (!booked) return refuse(cells.rate, booked.fault());
    Converted& converted =
        m_converted.try_emplace(stated.currency(), Converted{cells.rate.line, 0, shownValue(text)}).first->second;
    ++converted.count;
    return *booked;
}

void TableForeignAmounts::warnOfRates()
{
    for (const auto& [currency, converted] : m_converted) {
        m_builder.warn(WarningCode::ConvertedByRate, {{"currency", std::string{currency.code()}},
                                                      {"count", std::to_string(converted.count)},
                                                      {"line", std::to_string(converted.line)},
                                                      {"rate", converted.rate},
                                                      {"book", std::string{m_book.code()}}});
    }
}

} // namespace encours
