// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reconciliation.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace encours {

/// Customers of the book by id and by code. Looks into the ledger, which must outlive it.
class KnownCustomers {
public:
    explicit KnownCustomers(const KnownLedger& known);
    [[nodiscard]] const KnownCustomer* byCode(std::string_view code) const;
    [[nodiscard]] std::string_view codeOf(CustomerId id) const; ///< "" for a customer that the ledger does not list

private:
    std::unordered_map<std::string_view, const KnownCustomer*> m_byCode;
    std::unordered_map<CustomerId, const KnownCustomer*> m_byId;
};

/// What makes two lines the same line. Texts look into the line they were taken from.
struct LineContents {
    std::string_view customer;
    std::string_view account;
    std::string_view number;
    std::string_view label;
    ItemKind kind = ItemKind::Invoice;
    std::int32_t issuedOn = 0;
    std::int32_t bookedOn = 0;
    std::int64_t amountMinor = 0;

    friend bool operator==(const LineContents&, const LineContents&) = default;
};
[[nodiscard]] LineContents contentsOf(const DraftLine& line);
[[nodiscard]] LineContents contentsOf(const KnownLine& line, std::string_view customer);

/// What the book knows of a line of a file.
struct LineMatch {
    enum class Fate : std::uint8_t { New, Same, Changed };
    Fate fate = Fate::New;
    std::size_t known = 0; ///< index into KnownLedger::lines, unless new
};
struct LineMatches {
    std::vector<LineMatch> lines;       ///< one for each line of the file
    std::vector<std::size_t> unmatched; ///< known lines that the file lacks
};

/// Recognises lines by their contents, n identical lines as n lines; those left by their place: journal, entry,
/// account, customer and which such line it is. Linear.
[[nodiscard]] LineMatches matchLines(const std::vector<const DraftLine*>& lines,
                                     const std::vector<std::size_t>& candidates, const KnownLedger& known,
                                     const KnownCustomers& customers);

} // namespace encours
