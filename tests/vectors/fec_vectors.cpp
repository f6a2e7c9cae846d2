// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/readers.h"
#include "exchange/reconciliation.h"
#include "vectors/vector_case.h"

#include <algorithm>
#include <stdexcept>

namespace encours::vectors {
namespace {

const std::string fileName = "999999999FEC20261231.txt";

/// The columns of LPF A47 A-1, amounts in either of the two lawful forms.
std::vector<std::string> columnsOf(const Json& rows)
{
    const bool signedAmounts = std::ranges::any_of(rows, [](const Json& row) { return row.contains("Sens"); });
    return {"JournalCode",
            "JournalLib",
            "EcritureNum",
            "EcritureDate",
            "CompteNum",
            "CompteLib",
            "CompAuxNum",
            "CompAuxLib",
            "PieceRef",
            "PieceDate",
            "EcritureLib",
            signedAmounts ? "Montant" : "Debit",
            signedAmounts ? "Sens" : "Credit",
            "EcritureLet",
            "DateLet",
            "ValidDate",
            "Montantdevise",
            "Idevise"};
}

std::string lineOf(const Json& row, const std::vector<std::string>& columns)
{
    std::string line;
    for (const std::string& column : columns) {
        if (&column != &columns.front()) line += '\t';
        line += row.value(column, "");
    }
    return line + "\r\n";
}

bool isCredit(const Json& row)
{
    if (row.contains("Sens")) return row.at("Sens") == "C";
    const auto credit = row.value("Credit", "");
    return credit.find_first_of("123456789") != std::string::npos;
}

/// The row with what every line of a ledger has, in an entry of its own.
Json completed(const Json& row, std::size_t number)
{
    Json full{{"JournalCode", isCredit(row) ? "BQ" : "VT"},
              {"JournalLib", "Journal"},
              {"EcritureNum", std::to_string(number)},
              {"EcritureDate", "20260115"},
              {"CompteLib", "Compte"},
              {"CompAuxLib", row.value("CompAuxNum", "")},
              {"PieceDate", "20260115"},
              {"EcritureLib", "Libellé"},
              {"ValidDate", "20260131"}};
    full.update(row);
    return full;
}

/// What balances the row: a sale for a debit, money in the bank for a credit.
Json counterpart(Json row)
{
    const bool credit = isCredit(row);
    row["CompteNum"] = credit ? "512000" : "707000";
    row["CompAuxNum"] = "";
    row["CompAuxLib"] = "";
    row["EcritureLet"] = "";
    if (row.contains("Sens")) {
        row["Sens"] = credit ? "D" : "C";
    } else {
        std::swap(row["Debit"], row["Credit"]);
    }
    return row;
}

std::string ledgerText(const Json& rows)
{
    const std::vector<std::string> columns = columnsOf(rows);
    Json header;
    for (const std::string& column : columns) header[column] = column;
    std::string text = lineOf(header, columns);
    std::size_t number = 0;
    for (const Json& row : rows) {
        const Json full = completed(row, ++number);
        text += lineOf(full, columns) + lineOf(counterpart(full), columns);
    }
    return text;
}

Finding checkOpenItems(const VectorCase& vector)
{
    const std::string text = ledgerText(vector.input.at("rows"));
    const ReadOptions options;
    const FileForm form = recognise(text, fileName, options).value();
    const ImportDraft draft = readDraft(text, fileName, form, options, Progress{}, Cancellation{}).value();
    if (!draft.report.rejects.empty()) {
        throw std::runtime_error{"rejected: " + std::string{faultName(draft.report.rejects.front().fault.code)}};
    }
    const ImportPlan plan = reconcile(draft, KnownLedger{});
    std::vector<std::int64_t> open;
    for (const PlannedItem& item : plan.items) open.push_back(item.line.amount.minorUnits());
    for (const PlannedAllocation& allocation : plan.allocations) {
        open.at(allocation.debit.newIndex) -= allocation.amountMinor;
        open.at(allocation.credit.newIndex) += allocation.amountMinor;
    }
    Json actual = Json::array();
    for (std::size_t index = 0; index < open.size(); ++index) {
        if (open[index] != 0) actual.push_back({plan.items[index].line.number, open[index]});
    }
    return compared(vector.expected, actual);
}

} // namespace

void addFecChecks(Checks& checks)
{
    checks["fec_open_items"] = checkOpenItems;
}

} // namespace encours::vectors
