// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table_columns.h"

#include "exchange/cells.h"
#include "exchange/column_synonyms.h"

#include <algorithm>
#include <array>

namespace encours {
namespace {

/// Names that give way to a more telling one for the same field.
bool isGeneric(std::string_view key)
{
    constexpr std::array<std::string_view, 17> generic{
        "compte", "comptenum", "ncompte", "account", "reference", "ref",  "numero", "number", "date",
        "total",  "montant",   "amount",  "nom",     "name",      "type", "piece",  "ttc"};
    return std::ranges::find(generic, key) != generic.end();
}

constexpr std::size_t nameLimit = 200;

bool mentions(std::string_view key, std::initializer_list<std::string_view> words)
{
    return std::ranges::any_of(words, [&](std::string_view word) { return key.find(word) != std::string_view::npos; });
}

bool isFieldCode(std::string_view code)
{
    const auto& codes = tableFieldCodes();
    return std::ranges::find(codes, code) != codes.end();
}

} // namespace

std::optional<std::size_t> columnIndex(const std::vector<std::string>& header, std::string_view name)
{
    const auto exact = std::ranges::find(header, name);
    if (exact != header.end()) return static_cast<std::size_t>(exact - header.begin());
    const std::string key = columnKey(name);
    const auto similar =
        std::ranges::find_if(header, [&](const std::string& column) { return columnKey(column) == key; });
    if (key.empty() || similar == header.end()) return std::nullopt;
    return static_cast<std::size_t>(similar - header.begin());
}

std::vector<std::string> headerNames(const Row& row)
{
    std::vector<std::string> names;
    for (const std::string_view field : row.fields) names.push_back(cutText(withoutQuotes(field), nameLimit).text);
    while (names.size() > 1 && names.back().empty()) names.pop_back();
    return names;
}

int tellingColumns(const std::vector<std::string>& header, const ColumnMap& given)
{
    const auto isGivenName = [&](const std::string& name) {
        return std::ranges::any_of(given, [&](const auto& pair) { return columnKey(pair.second) == columnKey(name); });
    };
    return static_cast<int>(std::ranges::count_if(header, [&](const std::string& name) {
        return !name.empty() && (fieldOfColumn(columnKey(name)) || isGivenName(name));
    }));
}

Result<TableHeader> TableHeader::read(const std::vector<std::string>& header, const ColumnMap& given)
{
    TableHeader table;
    table.m_header = header;
    std::vector<bool> isTaken(header.size(), false);
    for (const auto& [code, name] : given) {
        if (!isFieldCode(code)) return Fault{FaultCode::MappingMalformed, {{"value", shownValue(code)}}, {}};
        const auto column = columnIndex(header, name);
        if (!column) return Fault{FaultCode::ColumnUnknown, {{"column", shownValue(name)}}, {}};
        table.m_candidates.push_back({code, *column, 0});
        isTaken[*column] = true;
    }
    for (std::size_t column = 0; column < header.size(); ++column) {
        table.m_keys.push_back(columnKey(header[column]));
        const auto field = fieldOfColumn(table.m_keys.back());
        if (!field || isTaken[column] || table.isGiven(*field)) continue;
        table.m_candidates.push_back({std::string{*field}, column, isGeneric(table.m_keys.back()) ? 2 : 1});
    }
    return table;
}

bool TableHeader::isGiven(std::string_view field) const
{
    return std::ranges::any_of(
        m_candidates, [&](const Candidate& candidate) { return candidate.rank == 0 && candidate.field == field; });
}

std::optional<std::size_t> TableHeader::best(std::string_view field) const
{
    const Candidate* found = nullptr;
    for (const Candidate& candidate : m_candidates) {
        if (candidate.field == field && (found == nullptr || candidate.rank < found->rank)) found = &candidate;
    }
    if (found == nullptr) return std::nullopt;
    return found->column;
}

bool TableHeader::speaksOfPayments() const
{
    return std::ranges::any_of(m_candidates, [&](const Candidate& candidate) {
        const bool isCore = candidate.field == "amount" || candidate.field == "number";
        return isCore && mentions(m_keys[candidate.column],
                                  {"reglement", "regle", "paiement", "paye", "payment", "paid", "encaissement"});
    });
}

std::optional<ImportKind> TableHeader::kind() const
{
    const bool hasCustomer = has("customer") || has("client") || has("name");
    const bool hasSides = has("debit") || has("credit") || has("sense");
    const bool hasDocument = has("number") || has("issued") || has("due") || has("booked");
    if (!hasCustomer) return std::nullopt;
    if (has("amount") && has("paid-on") && !has("due") && !has("issued") && !has("settled"))
        return ImportKind::Payments;
    if (has("amount") && !has("due") && !has("settled") && (has("invoice") || speaksOfPayments()) &&
        (has("issued") || has("paid-on"))) {
        return ImportKind::Payments;
    }
    if (has("balance") && hasDocument) return ImportKind::OpenItems;
    if (hasSides && hasDocument) return ImportKind::OpenItems;
    if (has("amount") && has("number") && (has("issued") || has("due") || has("booked"))) return ImportKind::Invoices;
    const bool isAmountless = !has("amount") && !hasSides;
    return isAmountless || !hasDocument ? std::optional{ImportKind::Customers} : std::nullopt;
}

Result<ColumnMap> TableHeader::columns(ImportKind kind) const
{
    std::vector<std::pair<std::string, std::size_t>> chosen;
    const auto isTaken = [&](std::size_t column) {
        return std::ranges::any_of(chosen, [&](const auto& pair) { return pair.second == column; });
    };
    const auto take = [&](std::string_view field, std::initializer_list<std::string_view> sources) {
        for (const std::string_view source : sources) {
            const auto column = best(source);
            if (!column || isTaken(*column)) continue;
            chosen.emplace_back(field, *column);
            return;
        }
    };
    if (kind == ImportKind::Payments) choosePayments(chosen);
    const bool hasCodeAndClient = has("customer") && has("client");
    take("customer", {"customer", "client", "name"});
    if (hasCodeAndClient) take("name", {"name", "client"});
    if (kind == ImportKind::OpenItems && !isGiven("amount")) take("amount", {"balance", "amount"});
    const bool isOfBalance = kind == ImportKind::OpenItems && !isGiven("amount") && has("balance");
    if (isOfBalance && !isGiven("book_amount")) take("book_amount", {"book_balance"});
    if (kind == ImportKind::Invoices) take("settled", {"settled", "paid-on"});
    if (kind == ImportKind::Invoices || kind == ImportKind::Payments) take("amount", {"amount", "balance"});
    if (kind != ImportKind::Customers) take("issued", {"issued", "booked", "paid-on", "settled"});
    for (const std::string_view field : tableFieldCodes()) {
        const bool isChosen = std::ranges::any_of(chosen, [&](const auto& pair) { return pair.first == field; });
        // What is open is not settled, and the whole amount in the book's currency is not what is open of it.
        const bool isWholeAmount = field == "book_amount" && isOfBalance && has("amount") && !isGiven(field);
        const bool isUseless = (kind == ImportKind::OpenItems && field == "settled") || isWholeAmount;
        if (!isChosen && !isUseless) take(field, {field});
    }
    const auto isFound = [&](std::string_view field) {
        return std::ranges::any_of(chosen, [&](const auto& pair) { return pair.first == field; });
    };
    const auto missing = [](std::string_view field) {
        return Fault{FaultCode::ColumnMissing, {{"column", std::string{field}}}, {}};
    };
    if (!isFound("customer")) return missing("customer");
    if (kind == ImportKind::Invoices && !isFound("number")) return missing("number");
    const bool hasDay = isFound("issued") || (kind == ImportKind::OpenItems && isFound("due"));
    if (kind != ImportKind::Customers && !hasDay) return missing("issued");
    const bool hasAmount = isFound("amount") || (isFound("debit") && isFound("credit"));
    if (kind != ImportKind::Customers && !hasAmount) return missing("amount");
    ColumnMap map;
    for (const auto& [field, column] : chosen) map.emplace_back(field, m_header[column]);
    return map;
}

/// In a table of payments a column "N° facture" names the invoice that is paid, and the day of payment is the day.
void TableHeader::choosePayments(std::vector<std::pair<std::string, std::size_t>>& chosen) const
{
    const auto find = [&](std::string_view field, bool speaksOfInvoices) -> std::optional<std::size_t> {
        for (const Candidate& candidate : m_candidates) {
            const bool speaks = mentions(m_keys[candidate.column], {"facture", "invoice"});
            if (candidate.field == field && candidate.rank > 0 && speaks == speaksOfInvoices) return candidate.column;
        }
        return std::nullopt;
    };
    if (!isGiven("issued")) {
        const auto day = has("paid-on") ? best("paid-on") : has("settled") ? best("settled") : find("issued", false);
        if (day) chosen.emplace_back("issued", *day);
    }
    if (!isGiven("invoice") && !has("invoice")) {
        if (const auto invoice = find("number", true)) chosen.emplace_back("invoice", *invoice);
    }
    if (!isGiven("number")) {
        if (const auto number = find("number", false)) chosen.emplace_back("number", *number);
    }
}

} // namespace encours
