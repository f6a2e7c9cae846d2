// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/rules/item_states.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace encours {

/// What conditions ask about one account, each computed when first asked for. Lives no longer than the view.
class TargetFacts {
public:
    explicit TargetFacts(const AccountView& view) : m_view(view) {}

    [[nodiscard]] const AccountView& view() const { return m_view; }
    [[nodiscard]] bool isInTopTurnover() const;
    /// Part of the amount paid in the last 12 months that came after its due date, in hundredths of a per cent.
    [[nodiscard]] int lateShareBp() const;
    /// The customer's own average invoice of the last 12 months; 0 when there is none.
    [[nodiscard]] Money averageInvoice() const;
    /// Days late of what was paid in the last 12 months, by amount: Σ amount × days and Σ amount, scaled down alike.
    struct DelaySums {
        std::int64_t amountDays = 0;
        std::int64_t amount = 0;
    };
    [[nodiscard]] DelaySums delaySums() const;
    /// The same rounded to whole days; 0 while nothing was paid.
    [[nodiscard]] int usualDaysLate() const;
    [[nodiscard]] int brokenPromises() const;
    [[nodiscard]] TradeSector sector() const;
    /// A text of the customer, without case and accents.
    [[nodiscard]] const std::string& folded(CustomerField field) const;
    [[nodiscard]] const std::string& foldedCode() const;
    [[nodiscard]] PaymentMeans meansOf(const Item& item) const;

private:
    struct Paid {
        int lateShareBp = 0;
        DelaySums delays;
    };
    [[nodiscard]] const Paid& paid() const;

    const AccountView& m_view;
    mutable std::optional<bool> m_isInTopTurnover;
    mutable std::optional<Paid> m_paid;
    mutable std::optional<Money> m_averageInvoice;
    mutable std::optional<int> m_brokenPromises;
    mutable std::optional<PaymentMeans> m_usualMeans;
    mutable std::optional<std::string> m_code;
    mutable std::vector<std::pair<CustomerField, std::string>> m_folded;
};

/// A condition made ready to be asked of many items: numbers read, texts folded.
class TargetMatcher {
public:
    TargetMatcher(const Condition& condition, Currency currency);

    [[nodiscard]] bool matches(const Item& item, const TargetFacts& facts) const;
    /// Whether it is true of every item.
    [[nodiscard]] bool isAlways() const { return m_kind == Condition::Kind::Always; }

private:
    [[nodiscard]] bool holds(const Item& item, const TargetFacts& facts) const;
    [[nodiscard]] bool holdsText(const std::string& text) const;
    [[nodiscard]] bool holdsYes(bool isYes) const;
    [[nodiscard]] bool holdsNumber(std::int64_t number) const;
    [[nodiscard]] bool holdsAmount(Money amount) const;
    [[nodiscard]] bool holdsRatio(std::int64_t numerator, std::int64_t denominator, std::int64_t scale) const;

    Condition::Kind m_kind;
    TargetField m_field;
    TargetComparison m_comparison;
    std::int64_t m_unit = 100;             ///< minor units of the book's currency in one unit
    std::vector<std::int64_t> m_numbers{}; ///< in hundredths
    std::vector<std::string> m_texts{};    ///< folded
    std::vector<TargetMatcher> m_parts{};
};

} // namespace encours
