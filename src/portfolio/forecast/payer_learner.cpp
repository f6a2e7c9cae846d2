// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/forecast/payer_learner.h"

#include "calendar/business_days.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace encours {

namespace {

constexpr double levelHalfLife = 60;   ///< days in which what the level knew counts half
constexpr double levelStrength = 10;   ///< of the two years, against the last months
constexpr double weakest = 0.5;        ///< payments after which a customer counts more than the book: at least
constexpr double strongest = 10;       ///< and at most
constexpr double squareOfError = 1.57; ///< mean square of a normal error, by the square of its mean size
constexpr double disputeStrength = 10;
constexpr double errorStrength = 10;
constexpr double augustStrength = 50;
constexpr double errorAtFirst = 7;   ///< days, before anything was seen
constexpr double largestError = 3;   ///< usual errors by which one payment may move what is expected
constexpr double firstPayments = 20; ///< before these, errors say more of us than of the customers
constexpr double scoreFading = 0.92; ///< by payment
constexpr double scoredFrom = 3;     ///< payments of a customer
constexpr double shortestDelay = -400;
constexpr double longestDelay = 1'500;

double medianOf(std::span<float> values)
{
    const std::size_t middle = values.size() / 2;
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(middle), values.end());
    const double upper = values[middle];
    if (values.size() % 2 == 1) return upper;
    return (upper + *std::max_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(middle))) / 2;
}

/// What a day of the calendar is, looked up for every payment.
struct CalendarDay {
    PaidDay paid;
    bool settles = true; ///< banks do
    bool isInAugust = false;
};

CalendarDay calendarDay(Date day)
{
    static const BusinessCalendar target(HolidayZone::France, DayCount::Target);
    return {PaidDay::of(day.dayNumber()), target.isOpen(day), day.parts().month == 8};
}

CalendarDay dayAt(std::int32_t day)
{
    static const Date first = Date::of(2000, 1, 1);
    static const std::vector<CalendarDay> days = [] {
        std::vector<CalendarDay> all;
        for (Date next = first; next < Date::of(2050, 1, 1); next = next.plusDays(1)) all.push_back(calendarDay(next));
        return all;
    }();
    const std::int64_t place = std::int64_t{day} - first.dayNumber();
    if (place >= 0 && place < static_cast<std::int64_t>(days.size())) return days[static_cast<std::size_t>(place)];
    return calendarDay(*Date::fromDayNumber(std::clamp(day, Date::first().dayNumber(), Date::last().dayNumber())));
}

} // namespace

PayerLearner::PayerLearner(const PayerFacts& facts)
    : m_facts(facts),
      m_payers(facts.firstInvoiceOf.size() - 1),
      m_predictions(facts.invoices.size()),
      m_isPredicted(facts.invoices.size(), 0)
{
    m_errors.reserve(facts.parts.size() + facts.invoices.size());
}

std::vector<PayerLearner::Event> PayerLearner::events() const
{
    std::vector<Event> events;
    events.reserve(m_facts.invoices.size() + m_facts.parts.size());
    for (std::uint32_t place = 0; place < m_facts.invoices.size(); ++place) {
        events.push_back({m_facts.invoices[place].bookedOn, place, true});
    }
    for (std::uint32_t place = 0; place < m_facts.parts.size(); ++place) {
        events.push_back({m_facts.parts[place].paidOn, place, false});
    }
    std::sort(events.begin(), events.end(), [](const Event& left, const Event& right) {
        if (left.day != right.day) return left.day < right.day;
        if (left.isBooking != right.isBooking) return right.isBooking;
        return left.place < right.place;
    });
    return events;
}

void PayerLearner::learn()
{
    for (const Event& event : events()) {
        pass(event.day);
        if (event.isBooking) book(event.place);
        else pay(m_facts.parts[event.place]);
    }
    pass(m_facts.asOf.dayNumber());
}

void PayerLearner::pass(std::int32_t day)
{
    if (m_day != 0 && day > m_day) m_level.fade(std::exp2((m_day - day) / levelHalfLife));
    m_day = day;
}

double PayerLearner::level() const
{
    return m_level.towards(m_longLevel.mean(), levelStrength);
}

double PayerLearner::disputeDelay(const Payer& payer) const
{
    return payer.dispute.towards(m_dispute.towards(0, 5), disputeStrength);
}

/// How a customer differs from the book, drawn towards it the more, the more erratic it is and the more alike customers are
/// (the ratio of the variance within a customer to the variance between them).
double PayerLearner::offset(const Payer& payer) const
{
    const double within = squareOfError * usualError(payer) * usualError(payer);
    const double between = std::max(m_difference.mean() - m_square.mean(), m_difference.mean() / 10);
    return payer.offset.towards(0, between > 0 ? std::clamp(within / between, weakest, strongest) : strongest);
}

double PayerLearner::tendency(const Payer& payer) const
{
    return level() + offset(payer);
}

/// Who pays erratically says little about the level of the book: weight by precision, within bounds.
double PayerLearner::trustIn(double usual) const
{
    const double ratio = m_error.towards(errorAtFirst, errorStrength) / usual;
    return std::clamp(ratio * ratio, 0.05, 4.0);
}

double PayerLearner::usualError(const Payer& payer) const
{
    return std::max(0.5, payer.error.towards(m_error.towards(errorAtFirst, errorStrength), errorStrength));
}

/// Firms that close in August pay in September: what came later than expected in the Augusts that were seen.
double PayerLearner::august(double expectedOn) const
{
    if (!dayAt(static_cast<std::int32_t>(std::lround(expectedOn))).isInAugust) return 0;
    return std::max(0.0, m_august.towards(0, augustStrength));
}

void PayerLearner::remember(Payer& payer, std::int32_t paidOn)
{
    if (payer.daysSeen > 0 && payer.lastDays[(payer.daysSeen - 1) % kept].day == paidOn) return;
    payer.lastDays[payer.daysSeen % kept] = dayAt(paidOn).paid;
    ++payer.daysSeen;
    payer.habit = PayHabit::find({payer.lastDays.data(), std::min(payer.daysSeen, kept)});
}

PayerLearner::Predictions PayerLearner::predict(const Payer& payer, std::int32_t payableOn, double dispute) const
{
    const std::size_t count = std::min(payer.seen, kept);
    std::array<float, kept> values{};
    std::copy_n(payer.lastDelays.begin(), count, values.begin());
    const double median = medianOf({values.data(), count});
    const std::size_t few = std::min(count, recent);
    for (std::size_t back = 0; back < few; ++back) values[back] = payer.lastDelays[(payer.seen - 1 - back) % kept];
    const double lately = medianOf({values.data(), few});

    Predictions days{};
    const auto put = [&](DateModel model, double delay) {
        days[static_cast<std::size_t>(model)] = static_cast<float>(delay + dispute);
    };
    put(DateModel::Tendency, tendency(payer));
    put(DateModel::MeanDelay, payer.delay.mean());
    put(DateModel::MedianDelay, median);
    put(DateModel::RecentMedian, lately);
    put(DateModel::PayHabit, median);
    if (payer.habit.exists()) {
        const auto day = payableOn + static_cast<std::int32_t>(std::lround(median + dispute));
        put(DateModel::PayHabit, payer.habit.nearest(day) - payableOn - dispute);
    }
    return days;
}

void PayerLearner::book(std::uint32_t place)
{
    const WatchedInvoice& invoice = m_facts.invoices[place];
    const Payer& payer = m_payers[invoice.account];
    if (payer.delay.weight < scoredFrom) return;
    const double dispute = invoice.disputedFrom <= m_day ? disputeDelay(payer) : 0;
    m_predictions[place] = predict(payer, invoice.payableOn, dispute);
    m_isPredicted[place] = 1;
}

void PayerLearner::pay(const PaymentPart& part)
{
    const WatchedInvoice& invoice = m_facts.invoices[part.invoice];
    Payer& payer = m_payers[invoice.account];
    const double delay = std::clamp<double>(part.paidOn - invoice.payableOn, shortestDelay, longestDelay);
    const bool isDisputed = invoice.disputedFrom <= part.paidOn;
    const double dispute = isDisputed ? disputeDelay(payer) : 0;
    const double usual = usualError(payer);
    double expected = tendency(payer) + dispute;
    const double inAugust = august(invoice.payableOn + expected);
    const bool expectsAugust = dayAt(static_cast<std::int32_t>(std::lround(invoice.payableOn + expected))).isInAugust;
    const double error = delay - expected;
    if (m_longLevel.weight >= firstPayments) {
        m_errors.push_back({(error - inAugust) / usual, part.share, true});
        if (expectsAugust) m_august.add(std::clamp(error, -largestError * usual, largestError * usual), part.share);
    }
    if (!dayAt(part.paidOn).settles) ++m_closedDays;
    score(payer, part, delay);
    adapt(payer, part, delay, isDisputed);
}

void PayerLearner::score(Payer& payer, const PaymentPart& part, double delay) const
{
    if (m_isPredicted[part.invoice] == 0) return;
    for (std::size_t model = 0; model < scoredModelCount; ++model) {
        ModelScore& score = payer.scores[model];
        score.weight = score.weight * scoreFading + part.share;
        score.errorSum =
            score.errorSum * scoreFading + part.share * std::abs(double{m_predictions[part.invoice][model]} - delay);
    }
}

void PayerLearner::adapt(Payer& payer, const PaymentPart& part, double delay, bool isDisputed)
{
    const double dispute = isDisputed ? disputeDelay(payer) : 0;
    const double usual = usualError(payer);
    const double expected = tendency(payer) + dispute;
    double error = delay - expected;
    if (m_longLevel.weight >= firstPayments) error = std::clamp(error, -largestError * usual, largestError * usual);
    const double believed = expected + error;

    const double levelThen = level();
    const double offsetThen = offset(payer);
    m_error.add(std::abs(error), part.share);
    m_square.add(error * error, part.share);
    m_difference.add((believed - levelThen - dispute) * (believed - levelThen - dispute), part.share);
    payer.error.add(std::abs(error), part.share);
    const double trust = part.share * trustIn(usual);
    m_level.add(believed - offsetThen - dispute, trust);
    m_longLevel.add(believed - offsetThen - dispute, trust);
    payer.offset.add(believed - levelThen - dispute, part.share);
    payer.delay.add(delay - dispute, part.share);
    if (isDisputed) {
        const double more = believed - levelThen - offset(payer);
        payer.dispute.add(more, part.share);
        m_dispute.add(more, part.share);
    }
    payer.lastDelays[payer.seen % kept] = static_cast<float>(delay - dispute);
    ++payer.seen;
    remember(payer, part.paidOn);
}

} // namespace encours
