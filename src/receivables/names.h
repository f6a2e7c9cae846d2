// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <compare>
#include <cstddef>
#include <string>
#include <string_view>

namespace encours {

/// A one-line text with a length limit in characters (code points). Invariant: valid UTF-8, no control character, no
/// bidirectional override or mark, no white space at either end, runs of white space folded to one space, not empty,
/// at most `Rule::limit` characters. The text is data: it is never read as markup, a formula or a path.
template <typename Rule>
class Line {
public:
    /// Errors: TextTooLong{field,limit}, TextInvalid{field} (empty, or not UTF-8). White space is folded; control
    /// characters and bidirectional marks are removed (wasCleaned() of the same text tells that there were some).
    static Result<Line> parse(std::string_view text);
    [[nodiscard]] const std::string& text() const { return m_text; }
    friend auto operator<=>(const Line&, const Line&) = default;

private:
    explicit Line(std::string text) : m_text(std::move(text)) {}
    std::string m_text;
};

/// True when Line::parse() would take more than white space out of this text: worth a warning.
[[nodiscard]] bool wasCleaned(std::string_view text);

struct CustomerCodeRule {
    static constexpr std::string_view field = "customer_code";
    static constexpr std::size_t limit = 40;
};
struct CustomerNameRule {
    static constexpr std::string_view field = "customer_name";
    static constexpr std::size_t limit = 200;
};
struct DocumentNumberRule {
    static constexpr std::string_view field = "number";
    static constexpr std::size_t limit = 100;
};

/// Code of a customer in the customer's ledger account (compte auxiliaire, or the 411 account itself).
using CustomerCode = Line<CustomerCodeRule>;
/// Company name (raison sociale) or the name of a person who trades.
using CustomerName = Line<CustomerNameRule>;
/// Number printed on an invoice, credit note or payment (numéro de pièce).
using DocumentNumber = Line<DocumentNumberRule>;

} // namespace encours
