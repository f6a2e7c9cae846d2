// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/forecast/payer_profile.h"

#include "base/contract.h"
#include "portfolio/forecast/payer_learner.h"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <utility>

namespace encours {

namespace {

constexpr double scoresNeeded = 6;    ///< payments before a model may take the place of the tendency
constexpr double clearlyBetter = 0.9; ///< and by how much it must be better
constexpr double errorStrength = 10;  ///< payments after which a customer's errors count more than the book's
constexpr double latest = 0.02;       ///< share of payments that the curve does not describe any more
constexpr double fewestAfter = 5;
constexpr int halfYear = 182;
constexpr int tenYears = 3'653;

/// A number of days with what it weighs.
struct WeighedDays {
    double days = 0;
    double weight = 0;
};

/// The smallest number by which a share of the weight is reached. `values` in order, not empty.
double quantileOf(const std::vector<WeighedDays>& values, double share)
{
    double whole = 0;
    for (const WeighedDays& value : values) whole += value.weight;
    double reached = 0;
    for (const WeighedDays& value : values) {
        reached += value.weight;
        if (reached >= share * whole) return value.days;
    }
    return values.back().days;
}

void sortByDays(std::vector<WeighedDays>& values)
{
    std::sort(values.begin(), values.end(), [](const WeighedDays& left, const WeighedDays& right) {
        return std::pair(left.days, left.weight) < std::pair(right.days, right.weight);
    });
}

double medianDistance(std::vector<WeighedDays> values, double from)
{
    for (WeighedDays& value : values) value.days = std::abs(value.days - from);
    sortByDays(values);
    return quantileOf(values, 0.5);
}

} // namespace

std::string_view dateModelCode(DateModel model)
{
    switch (model) {
    case DateModel::Tendency: return "tendency";
    case DateModel::MeanDelay: return "mean";
    case DateModel::MedianDelay: return "median";
    case DateModel::RecentMedian: return "recent-median";
    case DateModel::PayHabit: return "pay-habit";
    case DateModel::BookLevel: break;
    }
    return "book";
}

void PayerLearner::describe(std::size_t account, PayerProfile& profile) const
{
    std::vector<WeighedDays> delays;
    FadingMean all;
    FadingMean lately;
    FadingMean before;
    int latelyCount = 0;
    for (std::size_t place = m_facts.firstPartOf[account]; place < m_facts.firstPartOf[account + 1]; ++place) {
        const PaymentPart& part = m_facts.parts[place];
        const double days = part.paidOn - m_facts.invoices[part.invoice].dueOn;
        const Money amount(part.amount, m_facts.currency);
        const auto weight = static_cast<double>(part.amount);
        const bool isLate = part.paidOn > m_facts.asOf.dayNumber() - halfYear;
        profile.paid += amount;
        if (days > 0) profile.paidLate += amount;
        delays.push_back({days, weight});
        all.add(days, weight);
        (isLate ? lately : before).add(days, weight);
        latelyCount += isLate ? 1 : 0;
    }
    profile.payments = static_cast<int>(delays.size());
    if (delays.empty()) return;
    sortByDays(delays);
    profile.weightedDelay = all.mean();
    profile.medianDelay = quantileOf(delays, 0.5);
    profile.spread = medianDistance(delays, profile.medianDelay);
    profile.earlyDelay = quantileOf(delays, 0.1);
    profile.lateDelay = quantileOf(delays, 0.9);
    if (latelyCount >= 3 && profile.payments - latelyCount >= 3) profile.trend = lately.mean() - before.mean();
}

/// The tendency, unless another model did clearly better on this customer: among few payments the best of five is often
/// best by chance.
void PayerLearner::choose(const Payer& payer, PayerProfile& profile) const
{
    profile.scores = payer.scores;
    profile.model = payer.delay.weight > 0 ? DateModel::Tendency : DateModel::BookLevel;
    profile.delay = tendency(payer);
    profile.disputeDelay = disputeDelay(payer);
    profile.usualError = usualError(payer);
    profile.habit = payer.habit;
    const auto errorOf = [&](DateModel model) { return payer.scores[static_cast<std::size_t>(model)].meanError(); };
    if (payer.scores.front().weight < scoresNeeded) return;
    DateModel best = DateModel::Tendency;
    double least = errorOf(best) * clearlyBetter;
    for (const DateModel model :
         {DateModel::MeanDelay, DateModel::MedianDelay, DateModel::RecentMedian, DateModel::PayHabit}) {
        if (model == DateModel::PayHabit && !profile.habit.exists()) continue;
        if (errorOf(model) >= least) continue;
        best = model;
        least = errorOf(model);
    }
    if (best == DateModel::Tendency) return;
    const Predictions delays = predict(payer, m_day, 0);
    profile.model = best;
    profile.delay = delays[static_cast<std::size_t>(best == DateModel::PayHabit ? DateModel::MedianDelay : best)];
    const ModelScore& score = payer.scores[static_cast<std::size_t>(best)];
    profile.usualError =
        std::max(0.5, (score.errorSum + errorStrength * usualError(payer)) / (score.weight + errorStrength));
}

/// What is open is not paid up to its age: no more is known.
ErrorCurve::Error PayerLearner::stillOpen(const WatchedInvoice& invoice, const PayerProfile& profile) const
{
    const double dispute = invoice.disputedFrom <= m_day ? profile.disputeDelay : 0;
    double expected = invoice.payableOn + profile.delay + dispute;
    if (profile.model == DateModel::PayHabit) {
        expected = profile.habit.nearest(static_cast<std::int32_t>(std::lround(expected)));
    }
    return {(invoice.seenUntil + 0.5 - expected) / profile.usualError,
            static_cast<double>(invoice.open) / static_cast<double>(invoice.amount), false};
}

void PayerLearner::finishCurve(PayerProfiles& profiles) const
{
    std::vector<ErrorCurve::Error> errors = m_errors;
    for (const WatchedInvoice& invoice : m_facts.invoices) {
        if (invoice.open > 0) errors.push_back(stillOpen(invoice, profiles.m_profiles[invoice.account]));
    }
    profiles.m_curve = ErrorCurve(std::move(errors));
}

/// The same for customers with payment runs, when there are enough of them: most of their payments fall on the very day.
void PayerLearner::finishRunCurve(PayerProfiles& profiles) const
{
    std::vector<ErrorCurve::Error> errors;
    for (const PaymentPart& part : m_facts.parts) {
        const WatchedInvoice& invoice = m_facts.invoices[part.invoice];
        const PayerProfile& profile = profiles.m_profiles[invoice.account];
        if (profile.model != DateModel::PayHabit || m_isPredicted[part.invoice] == 0) continue;
        const double delay = part.paidOn - invoice.payableOn;
        const double expected = m_predictions[part.invoice][static_cast<std::size_t>(DateModel::PayHabit)];
        errors.push_back({(delay - expected) / profile.usualError, part.share, true});
    }
    if (static_cast<int>(errors.size()) < PayerProfiles::fewestPayments) {
        profiles.m_runCurve = profiles.m_curve;
        return;
    }
    for (const WatchedInvoice& invoice : m_facts.invoices) {
        const PayerProfile& profile = profiles.m_profiles[invoice.account];
        const bool counts = invoice.open > 0 && profile.model == DateModel::PayHabit;
        if (counts) errors.push_back(stillOpen(invoice, profile));
    }
    profiles.m_runCurve = ErrorCurve(std::move(errors));
}

/// Payments per day of waiting, of those later than nearly all others.
void PayerLearner::finishPace(PayerProfiles& profiles) const
{
    const double bound = profiles.m_curve.reach(0.95).value_or(3);
    const auto lateFrom = [&](const WatchedInvoice& invoice) {
        const PayerProfile& profile = profiles.m_profiles[invoice.account];
        const double dispute = invoice.disputedFrom <= m_day ? profile.disputeDelay : 0;
        return invoice.payableOn + profile.delay + dispute + bound * profile.usualError;
    };
    double payments = 1;
    double waited = 45; // days: what is believed before anything was seen
    for (const PaymentPart& part : m_facts.parts) {
        const double days = part.paidOn - lateFrom(m_facts.invoices[part.invoice]);
        if (days <= 0) continue;
        payments += part.share;
        waited += part.share * days;
    }
    for (const WatchedInvoice& invoice : m_facts.invoices) {
        if (invoice.open <= 0) continue;
        const double share = static_cast<double>(invoice.open) / static_cast<double>(invoice.amount);
        waited += share * std::max(0.0, invoice.seenUntil - lateFrom(invoice));
    }
    profiles.m_latePace = payments / waited;
}

PayerProfiles PayerLearner::finish()
{
    PayerProfiles profiles;
    profiles.m_asOf = m_facts.asOf;
    profiles.m_payments = static_cast<int>(m_facts.parts.size());
    profiles.m_augustDelay = std::max(0.0, m_august.towards(0, 50));
    profiles.m_paysOnSettlementDays = 50 * m_closedDays <= static_cast<double>(m_facts.parts.size());
    profiles.m_profiles.resize(m_payers.size());
    for (std::size_t account = 0; account < m_payers.size(); ++account) {
        PayerProfile& profile = profiles.m_profiles[account];
        profile.paid = profile.paidLate = Money(0, m_facts.currency);
        choose(m_payers[account], profile);
        describe(account, profile);
    }
    for (const WatchedInvoice& invoice : m_facts.invoices) {
        if (invoice.open > 0 && invoice.dueOn < m_day) ++profiles.m_profiles[invoice.account].openOverdue;
    }
    finishCurve(profiles);
    finishRunCurve(profiles);
    finishPace(profiles);
    return profiles;
}

PayerProfiles PayerProfiles::learn(const Portfolio& portfolio, Date asOf)
{
    const PayerFacts facts = PayerFacts::of(portfolio, asOf);
    PayerLearner learner(facts);
    learner.learn();
    return learner.finish();
}

const PayerProfile& PayerProfiles::of(CustomerId customer) const
{
    expect(customer.isStored() && static_cast<std::size_t>(customer.value) <= m_profiles.size(),
           "a customer of the portfolio");
    return m_profiles[static_cast<std::size_t>(customer.value - 1)];
}

PaymentOutlook PayerProfiles::outlook(CustomerId customer, std::int32_t payableOn, bool isDisputed,
                                      std::int32_t openOn) const
{
    const PayerProfile& profile = of(customer);
    PaymentOutlook outlook;
    outlook.openOn = openOn;
    outlook.usualError = profile.usualError;
    outlook.expected = payableOn + profile.delay + (isDisputed ? profile.disputeDelay : 0);
    outlook.isOnRun = profile.model == DateModel::PayHabit;
    if (outlook.isOnRun) {
        outlook.expected = profile.habit.nearest(static_cast<std::int32_t>(std::lround(outlook.expected)));
    }
    const auto day = Date::fromDayNumber(std::lround(outlook.expected));
    if (day.isDone() && day->parts().month == 8) outlook.expected += m_augustDelay;
    const double age = (outlook.openOn + 0.5 - outlook.expected) / outlook.usualError;
    const ErrorCurve& curve = curveOf(outlook);
    outlook.paidBefore = curve.paidBy(age);
    outlook.isBeyond = 1 - outlook.paidBefore < latest || curve.paidAfter(age) < fewestAfter;
    return outlook;
}

double PayerProfiles::chancePaidBy(const PaymentOutlook& outlook, std::int32_t day) const
{
    if (day <= outlook.openOn) return 0;
    if (outlook.isBeyond) return -std::expm1(-m_latePace * (day - outlook.openOn));
    const double paid = curveOf(outlook).paidBy((day + 0.5 - outlook.expected) / outlook.usualError);
    return std::clamp((paid - outlook.paidBefore) / (1 - outlook.paidBefore), 0.0, 1.0);
}

std::optional<std::int32_t> PayerProfiles::dayOfChance(const PaymentOutlook& outlook, double chance) const
{
    double day = 0;
    if (outlook.isBeyond) {
        day = outlook.openOn - std::log1p(-chance) / m_latePace;
    } else {
        const auto error = curveOf(outlook).reach(outlook.paidBefore + chance * (1 - outlook.paidBefore));
        if (!error) return std::nullopt;
        day = outlook.expected + *error * outlook.usualError - 0.5;
    }
    if (day - outlook.openOn > tenYears) return std::nullopt;
    return std::max(outlook.openOn + 1, static_cast<std::int32_t>(std::ceil(day)));
}

} // namespace encours
