// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/draft_builder.h"
#include "receivables/item.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace encours {

/// Which account a line is booked on, as far as receivables care (plan comptable général).
enum class AccountClass : std::uint8_t {
    Customer, ///< 411, 413
    Doubtful, ///< 416: a customer's account too
    Advance,  ///< 419: advances received, listed apart
    Sales,    ///< 70 or 44571 (TVA collectée)
    Bank,     ///< 5
    Other,    ///< all else, 418 (factures à établir) included
};
[[nodiscard]] AccountClass accountClassOf(std::string_view account);

/// What the lines of an entry that are not on a customer's account say.
struct FecEntryFacts {
    std::int64_t balanceMinor = 0; ///< debit − credit of all lines; not 0 in an entry that does not balance
    bool hasSales = false;
    bool hasBank = false;
    PaymentMeans bankMeans = PaymentMeans::Unknown; ///< told by a cheque, cash or bill account
};

/// The entries (écritures) of a ledger: lines with the same journal, number and date belong together, wherever they
/// stand in the file.
class FecEntries {
public:
    /// Index of the entry, made when it is new. Neighbouring lines of one entry cost no search.
    [[nodiscard]] std::size_t entry(std::string_view journal, std::string_view number, std::string_view date);
    void add(std::size_t entry, std::string_view account, AccountClass accountClass, std::int64_t amountMinor);
    [[nodiscard]] const FecEntryFacts& facts(std::size_t entry) const { return m_facts[entry]; }
    /// Entries that do not balance, by their names (journal and number), in order of the file.
    [[nodiscard]] std::vector<std::pair<std::string, std::int64_t>> unbalanced() const;

private:
    std::string m_key;
    std::string m_lastKey;
    std::size_t m_last = 0;
    TextMap<std::size_t> m_entries;
    std::vector<FecEntryFacts> m_facts;
};

/// What a line on a customer's account is, told by its entry; `amountMinor` is debit − credit and not 0.
[[nodiscard]] ItemKind kindOfLine(const FecEntryFacts& entry, bool isOpening, std::int64_t amountMinor);

/// True for the journal of opening balances: code AN, ANO, RAN, OUV… or a label such as "A nouveaux".
[[nodiscard]] bool isOpeningJournal(std::string_view code, std::string_view label);
/// True for a piece or a label that says "report à nouveau" in a journal that does not.
[[nodiscard]] bool looksLikeOpening(std::string_view pieceRef, std::string_view label);

} // namespace encours
