// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/draft_builder.h"
#include "money/exchange_rate.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace encours {

/// Reads what a FEC says of amounts in other currencies (Montantdevise, Idevise). Some programs write the amount without
/// a sign, others with that of the entry; both are read. What cannot be read is a warning: the amount in the book's
/// currency is what the ledger is kept in.
class LedgerForeignAmounts {
public:
    LedgerForeignAmounts(DraftBuilder& builder, Currency book) : m_builder(builder), m_book(book) {}

    struct Cells {
        Cell amount;
        Cell currency;
        bool isWrittenNegative = false; ///< a negative debit or credit: the amount may then be negative too
    };
    /// The amount in the line's own currency, signed like `booked`; nothing for a line in the book's currency.
    std::optional<Money> read(const Cells& cells, const std::string& customer, Money booked);
    void warnOfMissing();

private:
    void warnAbout(WarningCode code, const Cell& cell, const std::string& customer);

    DraftBuilder& m_builder;
    Currency m_book;
    std::map<std::string, std::int64_t, std::less<>> m_missing; ///< lines without an amount, by their currency
};

/// Books the rows of a table that are in another currency: at the amount in the book's currency that the row gives, else
/// at its rate. A row that gives neither is refused.
class TableForeignAmounts {
public:
    TableForeignAmounts(DraftBuilder& builder, Currency book, DecimalMark mark)
        : m_builder(builder), m_book(book), m_mark(mark)
    {
    }

    /// The currency that the cell names: the book's when it is blank. Nothing after a reject.
    std::optional<Currency> currencyOf(const Cell& cell);

    struct Cells {
        Cell currency;
        Cell bookAmount;
        Cell rate;
    };
    /// Sets the amount of the line and, when `stated` is in another currency, the original. False after a reject.
    bool book(const Cells& cells, Money stated, DraftLine& line);
    void warnOfRates();

private:
    /// The first row of a currency that was converted at a rate, and how many there were.
    struct Converted {
        std::int64_t line = 0;
        std::int64_t count = 0;
        std::string rate; ///< as the file writes it
    };
    /// The amount that the cell gives, with the sign of `stated`.
    std::optional<Money> bookAmountOf(const Cell& cell, Money stated);
    std::optional<Money> convert(const Cells& cells, Money stated);

    DraftBuilder& m_builder;
    Currency m_book;
    DecimalMark m_mark;
    std::map<Currency, Converted> m_converted;
};

} // namespace encours
