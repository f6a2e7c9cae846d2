// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/result.h"
#include "calendar/date.h"
#include "money/money.h"
#include "receivables/early_discount.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// The day from which a term runs.
enum class TermBase : std::uint8_t { InvoiceDate, DeliveryDate, ReceiptDate, OrderDate };

/// What "fin de mois" means in a term. "45 jours fin de mois" has two lawful readings (C. com. L441-10 I, accepted by
/// the DGCCRF): the reading is part of the terms, never guessed for an invoice.
enum class MonthEnd : std::uint8_t {
    None,        ///< no month end
    DaysThenEnd, ///< reading A: + months, + days, then the end of that month
    EndThenDays, ///< reading B: + months, end of that month, then + days
    DecadeEnd,   ///< fin de décade: end of the ten-day block (10, 20, last day), + months, + days (L441-11)
};

/// Which of the customer's payment days is taken.
enum class PayDayRule : std::uint8_t {
    OnOrAfter,     ///< "les 10 et 25": the first such day, that day included
    StrictlyAfter, ///< "fin de mois le 10": the next such day after
    InThatMonth,   ///< "le 15 du mois": that day of the month reached, even when it is earlier
};

/// One part of an invoice and when it falls due. Days of `payDays` are 1–31; 31 means the month's last day; InThatMonth
/// takes one day only. Terms hold at most 120 months and 3,650 days, and keep one form where two mean the same: pay days
/// in order, a month end with no days after it as DaysThenEnd, one with no days before it as EndThenDays, and
/// `daysAfterEnd` only in a DaysThenEnd that has `days` too.
struct TermStep {
    std::int32_t shareBp = 10'000; ///< part of the total in hundredths of a per cent
    TermBase base = TermBase::InvoiceDate;
    int months = 0;
    int days = 0;
    MonthEnd monthEnd = MonthEnd::None;
    int daysAfterEnd = 0; ///< "45 jours fin de mois + 10 jours"
    std::vector<int> payDays;
    PayDayRule payDayRule = PayDayRule::OnOrAfter;

    friend auto operator<=>(const TermStep&, const TermStep&) = default;
};

/// The days a term may start from; those that are unknown stand for the invoice date.
struct TermDates {
    Date invoicedOn;
    std::optional<Date> deliveredOn;
    std::optional<Date> receivedOn;
    std::optional<Date> orderedOn;
};

/// An instalment of an invoice.
struct Instalment {
    Date dueOn;
    Money amount;
    friend bool operator==(const Instalment&, const Instalment&) = default;
};

/// Payment terms (conditions de règlement). Invariant: at least one step; the shares sum to 100 %.
class PaymentTerms {
public:
    /// At once (comptant).
    PaymentTerms() : m_steps(1) {}
    /// Errors: TermsMalformed{value}.
    static Result<PaymentTerms> fromSteps(std::vector<TermStep> steps);
    static PaymentTerms netDays(int days);
    static PaymentTerms endOfMonth(int days, MonthEnd reading);

    /// Reads the French or English wording: `30 jours`, `30 jours nets`, `net 30`, `45 jours fin de mois` (reading A),
    /// `fin de mois 45 jours` (reading B), `fin de mois`, `30 jours fin de mois le 10`, `30 jours le 10 et 25`,
    /// `1 mois`, `un mois et demi` (L511-24: one month, then 15 days), `sous huitaine`, `comptant`, `à réception`,
    /// `30 jours fin de décade`, `30 % à la commande, solde à 30 jours`, `30/60/90 jours`, `4 mensualités`, the short
    /// forms `30J`, `30 FDM`, `30JFDM10`, `15 MFI`…, each with `, escompte 2 % à 8 jours` or `, sans escompte` behind,
    /// and `2/10 net 30`. Terms in business days ("10 jours ouvrés") are refused: they are not calendar days.
    /// Errors: TermsMalformed{value}.
    static Result<PaymentTerms> parse(std::string_view text);
    /// The wording that parse() reads back to the same terms.
    [[nodiscard]] std::string text(Language language = Language::French) const;

    [[nodiscard]] const std::vector<TermStep>& steps() const { return m_steps; }
    /// Offered for early payment; nothing: none is granted (escompte: néant).
    [[nodiscard]] const std::optional<EarlyDiscount>& discount() const { return m_discount; }
    /// The same terms with a discount, or without. Errors: TermsMalformed{value}.
    [[nodiscard]] Result<PaymentTerms> withDiscount(std::optional<EarlyDiscount> discount) const;
    /// Due date of the last instalment.
    [[nodiscard]] Date dueOn(const TermDates& dates) const;
    /// Every instalment; each part rounded once, the remainder on the last.
    [[nodiscard]] std::vector<Instalment> instalments(Money total, const TermDates& dates) const;

    friend bool operator==(const PaymentTerms&, const PaymentTerms&) = default;

private:
    explicit PaymentTerms(std::vector<TermStep> steps) : m_steps(std::move(steps)) {}
    std::vector<TermStep> m_steps;
    std::optional<EarlyDiscount> m_discount;
};

/// Due date of one step from its base day.
[[nodiscard]] Date dueOn(const TermStep& step, Date base);

} // namespace encours
