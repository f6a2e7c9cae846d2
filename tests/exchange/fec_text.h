// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace encours::test {

/// One line of a FEC as text; what a test does not name is plausible.
struct FecRow {
    std::string journal = "VE";
    std::string journalLabel = "Ventes";
    std::string entry = "1";
    std::string date = "20220115";
    std::string account = "411000";
    std::string accountLabel = "Clients";
    std::string customer;
    std::string name;
    std::string piece = "F1";
    std::string pieceDate = "20220115";
    std::string label = "Facture";
    std::string debit = "0,00";
    std::string credit = "0,00";
    std::string lettering;
    std::string letteringDate;
    std::string validDate = "20220131";
    std::string foreignAmount;
    std::string foreignCurrency;
};

inline constexpr std::string_view fecHeader =
    "JournalCode\tJournalLib\tEcritureNum\tEcritureDate\tCompteNum\tCompteLib\tCompAuxNum\tCompAuxLib\t"
    "PieceRef\tPieceDate\tEcritureLib\tDebit\tCredit\tEcritureLet\tDateLet\tValidDate\tMontantdevise\tIdevise";

inline std::string centsText(std::int64_t cents)
{
    const std::int64_t size = cents < 0 ? -cents : cents;
    const std::string rest = std::to_string(size % 100);
    return (cents < 0 ? "-" : "") + std::to_string(size / 100) + "," + (rest.size() == 1 ? "0" : "") + rest;
}

inline std::string fecLine(const FecRow& row)
{
    const std::vector<std::string> fields{
        row.journal,  row.journalLabel, row.entry,         row.date,      row.account,       row.accountLabel,
        row.customer, row.name,         row.piece,         row.pieceDate, row.label,         row.debit,
        row.credit,   row.lettering,    row.letteringDate, row.validDate, row.foreignAmount, row.foreignCurrency};
    std::string line;
    for (std::size_t at = 0; at < fields.size(); ++at) line += (at == 0 ? "" : "\t") + fields[at];
    return line;
}

inline std::string fecFile(const std::vector<FecRow>& rows, std::string_view lineEnd = "\r\n")
{
    std::string text = std::string{fecHeader} + std::string{lineEnd};
    for (const FecRow& row : rows) text += fecLine(row) + std::string{lineEnd};
    return text;
}

/// A sale in three lines: customer, sales, VAT (20 %).
inline void addSale(std::vector<FecRow>& rows, FecRow row, std::int64_t cents)
{
    const std::int64_t vat = cents / 6;
    row.debit = centsText(cents);
    row.credit = "0,00";
    rows.push_back(row);
    FecRow other = row;
    other.customer.clear();
    other.name.clear();
    other.lettering.clear();
    other.debit = "0,00";
    other.account = "701000";
    other.credit = centsText(cents - vat);
    rows.push_back(other);
    other.account = "445710";
    other.credit = centsText(vat);
    rows.push_back(other);
}

/// A payment in two lines: bank, customer.
inline void addPayment(std::vector<FecRow>& rows, FecRow row, std::int64_t cents)
{
    if (row.journal == "VE") {
        row.journal = "BQ";
        row.journalLabel = "Banque";
    }
    row.debit = "0,00";
    row.credit = centsText(cents);
    rows.push_back(row);
    row.customer.clear();
    row.name.clear();
    row.lettering.clear();
    row.account = "512000";
    row.debit = centsText(cents);
    row.credit = "0,00";
    rows.push_back(row);
}

/// An opening line of a customer; the other side goes to the equity account.
inline void addOpening(std::vector<FecRow>& rows, FecRow row, std::int64_t cents)
{
    row.journal = "AN";
    row.journalLabel = "A nouveaux";
    row.debit = cents > 0 ? centsText(cents) : "0,00";
    row.credit = cents > 0 ? "0,00" : centsText(-cents);
    rows.push_back(row);
    std::swap(row.debit, row.credit);
    row.account = "110000";
    row.customer.clear();
    row.name.clear();
    row.lettering.clear();
    rows.push_back(row);
}

} // namespace encours::test
