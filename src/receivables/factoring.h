// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "calendar/date.h"
#include "money/money.h"
#include "money/rate.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// The factoring contract of the book (contrat d'affacturage). No name: there is none.
struct FactorContract {
    std::string name;
    std::string iban; ///< account that letters about factored invoices must carry
    std::string bic;
    std::string notice;               ///< subrogation notice printed on them (mention subrogative)
    int definancingDays = 60;         ///< the factor takes its money back this many days after the due date
    int alertDays = 15;               ///< we want to know this many days before
    Rate reserve = Rate::ofBp(1'000); ///< fonds de garantie
    bool isNotified = true;           ///< the customer knows and pays the factor
    bool factorChases = false;        ///< dunning is done by the factor: we do not call

    [[nodiscard]] bool exists() const { return !name.empty(); }
    friend bool operator==(const FactorContract&, const FactorContract&) = default;
};

/// What happened to an invoice under the contract.
enum class FactorStep : std::uint8_t {
    Assigned, ///< cédée
    Approved, ///< within the debtor's approved limit
    Rejected, ///< not taken
    Financed,
    Definanced, ///< the factor took its money back
    PaidToUs,   ///< the customer paid us instead of the factor
    Forwarded,  ///< that payment was passed on to the factor
};
inline constexpr std::size_t factorStepCount = 7;
[[nodiscard]] std::string_view factorStepCode(FactorStep step); ///< `assigned`, …, `paid-to-us`, `forwarded`
[[nodiscard]] std::optional<FactorStep> parseFactorStep(std::string_view code);

struct FactorEvent {
    ItemId item;
    FactorStep step = FactorStep::Assigned;
    Date on;
    Money amount; ///< of Financed, PaidToUs, Forwarded; else zero
    JournalSeq recordedBy;
};

/// How an item stands with the factor on a day.
struct FactorState {
    std::optional<FactorStep> step; ///< last of assigned … definanced; nothing: never assigned
    bool isFactored = false;        ///< assigned, approved or financed, and neither rejected nor definanced
    bool isFinanced = false;
    Money financed;
    Money toForward;   ///< received by us and not passed on
    Date definancedOn; ///< due date + definancingDays: when the financing is taken back
    /// Financed, open, and the day of definancing is at most alertDays away.
    [[nodiscard]] bool isAlert(Date asOf, const FactorContract& contract) const
    {
        return isFinanced && definancedOn.plusDays(-contract.alertDays) <= asOf;
    }
};
/// `events` of that item, in the order of their days.
[[nodiscard]] FactorState factorStateOf(std::span<const FactorEvent> events, ItemId item, Date dueOn, Date asOf,
                                        const FactorContract& contract);
/// Whether a step may follow: what was never assigned is not financed; what was rejected may be assigned again.
[[nodiscard]] bool canFollow(const FactorState& state, FactorStep step);

} // namespace encours
