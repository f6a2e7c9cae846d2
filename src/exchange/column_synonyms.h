// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// A column's name without case, accents, spaces and punctuation: `N° Pièce` and `n_piece` both give `npiece`.
[[nodiscard]] std::string columnKey(std::string_view name);

/// The field of a table that a column of this key holds, as ReadOptions::columns codes it; `balance` stands for what is
/// left to pay, `book_balance` for the same in the book's currency, `paid-on` for a payment's day (the issue day of a payment, the settlement day of an invoice), and
/// `client` for a column named just "client", which may hold codes or names. Nothing when the name says nothing.
[[nodiscard]] std::optional<std::string_view> fieldOfColumn(std::string_view key);
/// All field codes of tables, without the four above.
[[nodiscard]] const std::vector<std::string_view>& tableFieldCodes();

/// Columns of a FEC (LPF A47 A-1 VII), in the order of the text, then the two that may replace Debit and Credit.
enum class FecColumn : std::uint8_t {
    JournalCode,
    JournalLib,
    EcritureNum,
    EcritureDate,
    CompteNum,
    CompteLib,
    CompAuxNum,
    CompAuxLib,
    PieceRef,
    PieceDate,
    EcritureLib,
    Debit,
    Credit,
    EcritureLet,
    DateLet,
    ValidDate,
    Montantdevise,
    Idevise,
    Montant,
    Sens,
};
inline constexpr std::size_t fecColumnCount = 20;
[[nodiscard]] std::string_view fecColumnName(FecColumn column); ///< as the text of the law spells it

/// Where the columns of a FEC stand in its header.
struct FecColumns {
    std::array<std::optional<std::size_t>, fecColumnCount> places;
    std::vector<std::size_t> unknown;  ///< columns that are none of the FEC's
    std::vector<std::size_t> repeated; ///< a second column of a name; the first one counts

    [[nodiscard]] std::optional<std::size_t> place(FecColumn column) const
    {
        return places[static_cast<std::size_t>(column)];
    }
    [[nodiscard]] bool hasSense() const; ///< Montant and Sens instead of Debit and Credit
    [[nodiscard]] int found() const;     ///< number of FEC columns recognised
    /// The first column that the text asks for and that the header lacks.
    [[nodiscard]] std::optional<std::string_view> missing() const;
};
[[nodiscard]] FecColumns findFecColumns(const std::vector<std::string>& header);

} // namespace encours
