// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/forecast/payer_facts.h"
#include "portfolio/forecast/payer_profile.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace encours {

/// A sum of days in which older parts fade.
struct FadingMean {
    double sum = 0;
    double weight = 0;

    void add(double value, double share)
    {
        sum += value * share;
        weight += share;
    }
    void fade(double factor)
    {
        sum *= factor;
        weight *= factor;
    }
    [[nodiscard]] double mean() const { return weight > 0 ? sum / weight : 0; }
    /// Drawn towards `usual` as if that had been seen `strength` times.
    [[nodiscard]] double towards(double usual, double strength) const
    {
        return (sum + strength * usual) / (weight + strength);
    }
};

/// Learns how customers pay, one fact after the other in the order of days. A delay is: the level at which the book pays at
/// present + how the customer differs from it + what a dispute adds + an error. Each is drawn towards the one above it as
/// long as little was seen.
class PayerLearner {
public:
    explicit PayerLearner(const PayerFacts& facts);

    void learn();
    [[nodiscard]] PayerProfiles finish();

private:
    static constexpr std::size_t kept = 24;
    static constexpr std::size_t recent = 6;
    using Predictions = std::array<float, scoredModelCount>;

    /// What is known of one customer.
    struct Payer {
        FadingMean offset;  ///< from the level of the book
        FadingMean dispute; ///< more days when disputed
        FadingMean error;   ///< size
        FadingMean delay;
        std::array<float, kept> lastDelays{};
        std::array<PaidDay, kept> lastDays{}; ///< each once
        std::size_t seen = 0;
        std::size_t daysSeen = 0;
        PayHabit habit;
        std::array<ModelScore, scoredModelCount> scores;
    };
    struct Event {
        std::int32_t day;
        std::uint32_t place; ///< of the part, or of the invoice
        bool isBooking;      ///< on one day, payments come first
    };

    [[nodiscard]] std::vector<Event> events() const;
    void pass(std::int32_t day);
    void book(std::uint32_t place);
    void pay(const PaymentPart& part);
    void score(Payer& payer, const PaymentPart& part, double delay) const;
    void adapt(Payer& payer, const PaymentPart& part, double delay, bool isDisputed);

    [[nodiscard]] double level() const;
    [[nodiscard]] double disputeDelay(const Payer& payer) const;
    [[nodiscard]] double offset(const Payer& payer) const;
    [[nodiscard]] double tendency(const Payer& payer) const;
    [[nodiscard]] double usualError(const Payer& payer) const;
    [[nodiscard]] double trustIn(double usual) const;
    [[nodiscard]] double august(double expectedOn) const;
    [[nodiscard]] Predictions predict(const Payer& payer, std::int32_t payableOn, double dispute) const;
    static void remember(Payer& payer, std::int32_t paidOn);

    void choose(const Payer& payer, PayerProfile& profile) const;
    void describe(std::size_t account, PayerProfile& profile) const;
    void finishCurve(PayerProfiles& profiles) const;
    void finishRunCurve(PayerProfiles& profiles) const;
    [[nodiscard]] ErrorCurve::Error stillOpen(const WatchedInvoice& invoice, const PayerProfile& profile) const;
    void finishPace(PayerProfiles& profiles) const;

    const PayerFacts& m_facts;
    std::vector<Payer> m_payers;
    std::vector<Predictions> m_predictions; ///< by invoice
    std::vector<char> m_isPredicted;        ///< by invoice
    std::vector<ErrorCurve::Error> m_errors;
    std::int32_t m_day = 0;
    FadingMean m_level; ///< of the last months
    FadingMean m_longLevel;
    FadingMean m_dispute;
    FadingMean m_error;
    FadingMean m_square;     ///< of the error
    FadingMean m_difference; ///< square of the distance from the level
    FadingMean m_august;
    double m_closedDays = 0; ///< payments on days on which banks do not settle
};

} // namespace encours
