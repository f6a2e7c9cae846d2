// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "receivables/item.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace encours {

enum class BookSide : std::uint8_t { Debit, Credit };

/// Reads a column that tells the side of an amount: D/C, debit/credit, +/-, 1/-1 or, as Sage, 0/1. Show it the whole
/// column first: a lone 1 means credit only where 0 occurs.
class SenseWords {
public:
    void see(std::string_view cell);
    [[nodiscard]] std::optional<BookSide> side(std::string_view cell) const;

private:
    bool m_hasZero = false;
};

/// What a word such as `Facture`, `AV`, `credit note` or `381` (UNTDID 1001) calls a document.
[[nodiscard]] std::optional<ItemKind> kindOfWords(std::string_view cell);

/// The kind of a line from what its type column says, if anything, made to fit the sign of its amount.
[[nodiscard]] ItemKind kindOfAmount(std::optional<ItemKind> stated, std::int64_t amountMinor, bool speaksOfPayment);

} // namespace encours
