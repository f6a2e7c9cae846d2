// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/lettering.h"
#include "exchange/plan_builder.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// An item that was open the evening before a year begins.
struct ClosingItem {
    std::string_view number;
    OpenSide open;
};

/// A customer as the books were closed: the sum of its account, and what was open.
struct ClosingAccount {
    std::int64_t balanceMinor = 0;
    std::vector<ClosingItem> items;
};
using ClosingAccounts = std::map<std::string, ClosingAccount, std::less<>>;

/// An opening line of the year that begins.
struct OpeningLine {
    std::string_view customer;
    std::string_view account;
    std::string_view number;
    std::string_view lettering;
    std::int64_t amountMinor = 0;
};

/// What an opening line stands for: items of the year before. Several opening lines of a customer that are carried
/// forward as a whole share one group of items.
struct OpeningStandIn {
    std::vector<std::size_t> openings; ///< indexes of opening lines
    std::vector<OpenSide> items;       ///< what they stand for
    bool takesDifference = false;      ///< the customer's difference belongs to this group too
    bool isUnclear = false;            ///< several codes: nobody can tell which item has which
};

/// The comparison of a customer's opening with its closing.
struct OpeningComparison {
    std::string customer;
    std::int64_t openingMinor = 0;
    std::int64_t closingMinor = 0;
    std::vector<OpeningStandIn> standIns;

    [[nodiscard]] std::int64_t differenceMinor() const { return openingMinor - closingMinor; }
};

/// Matches opening lines with what was open the evening before: by number and amount, then as a whole for the
/// customer. Every customer with an opening or a closing is compared, in order of their codes.
[[nodiscard]] std::vector<OpeningComparison> compareOpenings(const std::vector<OpeningLine>& openings,
                                                             const ClosingAccounts& closings);

/// The line that carries a difference, shaped like an opening line of the file so that it is recognised again.
[[nodiscard]] DraftLine differenceLine(const DraftLine& opening, const std::string& customer,
                                       std::int64_t differenceMinor);
void warnOfDifference(PlanBuilder& plan, const OpeningComparison& comparison, Date on);

} // namespace encours
