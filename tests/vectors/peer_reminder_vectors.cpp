// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/payment_terms.h"
#include "vectors/peer_dunning.h"
#include "vectors/term_rule.h"

#include <algorithm>
#include <charconv>
#include <stdexcept>

// When the next reminder goes out.
namespace encours::vectors {
namespace {

constexpr auto* fromInvoiceDate =
    "reminders are counted from the invoice date; ours from the due date, here the same day";
constexpr auto* skipsPast =
    "a reminder that is due today or was missed is skipped; ours stays on today's list until done";
constexpr auto* beforeDue =
    "whoever is configured is reminded before the due date; ours are selected, so only the days are compared";

/// A day of a peer's case, "2024-03-01" or "D-2" counted from the day of the case.
class CaseDays {
public:
    [[nodiscard]] Date read(std::string_view text) const
    {
        if (!text.starts_with('D')) return dateOf(Json(std::string{text}));
        return m_today.plusDays(text.size() == 1 ? 0 : wholeNumber(text.substr(1)));
    }
    [[nodiscard]] Json write(Date day, std::string_view like) const
    {
        if (!like.starts_with('D')) return formatIsoDate(day);
        const int days = day - m_today;
        return days == 0 ? std::string{"D"} : (days > 0 ? "D+" : "D") + std::to_string(days);
    }
    [[nodiscard]] Date today() const { return m_today; }

    static int wholeNumber(std::string_view text)
    {
        if (text.starts_with('+')) text.remove_prefix(1);
        int number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error != std::errc{} || end == text.data()) throw std::runtime_error{"no number: " + std::string{text}};
        return number;
    }

private:
    Date m_today = Date::of(2026, 11, 21);
};

/// "+50 after invoice", "29 before due", "1 after due".
Date dayOfReminder(const std::string& wording, Date invoicedOn, Date dueOn)
{
    const int days = CaseDays::wholeNumber(wording);
    if (wording.ends_with("after invoice")) return invoicedOn.plusDays(days);
    if (wording.ends_with("after due")) return dueOn.plusDays(days);
    if (wording.ends_with("before due")) return dueOn.plusDays(-days);
    throw std::runtime_error{"unknown reminder " + wording};
}

struct ReminderCase {
    Date invoicedOn;
    Date dueOn;
    Date today;
    std::optional<Date> lastSentOn;
    std::size_t sent = 0;
};

ReminderCase reminderCase(const Json& given, const CaseDays& days)
{
    ReminderCase reminders;
    reminders.invoicedOn = days.read(given.value("invoice_date", "D"));
    const auto terms = PaymentTerms::netDays(given.value("term_days", 0));
    reminders.dueOn = given.contains("due") ? days.read(given.at("due").get<std::string>())
                                            : terms.dueOn({reminders.invoicedOn, {}, {}, {}});
    for (const Json& sent : given.value("sent", Json::array())) {
        ++reminders.sent;
        const auto text = sent.get<std::string>();
        if (const auto on = text.find(" on "); on != std::string::npos)
            reminders.lastSentOn = days.read(text.substr(on + 4));
    }
    const bool isRelative = given.value("invoice_date", "D").starts_with('D');
    reminders.today = isRelative ? days.today() : reminders.lastSentOn.value_or(reminders.invoicedOn);
    return reminders;
}

/// Before and after the due date, the earliest day that comes.
Date earliestOf(const Json& wordings, const ReminderCase& reminders)
{
    std::optional<Date> earliest;
    for (const Json& wording : wordings) {
        const Date day = dayOfReminder(wording.get<std::string>(), reminders.invoicedOn, reminders.dueOn);
        if (day > reminders.today) earliest = earliest ? earlier(*earliest, day) : day;
    }
    return earliest.value();
}

/// A plan of letters, those sent before, and what our engine says comes next.
struct PlannedReminders {
    std::vector<int> offsets;
    std::vector<int> sentOn; ///< days after the invoice
    int today = 0;
    std::optional<int> thenEvery;

    /// Days after the invoice.
    [[nodiscard]] int next() const
    {
        DunningPlan plan = planOfLevels(offsets);
        if (thenEvery) {
            PlanStep again;
            again.code = "again";
            again.channel = StepChannel::Letter;
            again.anchor = StepAnchor::LastAction;
            again.offsetDays = *thenEvery;
            plan.steps.push_back(again);
        }
        const bool isPlanned = sentOn.size() < offsets.size();
        PeerCase peer{std::move(plan), {isPlanned ? offsets[sentOn.size()] : sentOn.back() + thenEvery.value()}};
        peer.invoice("F", 10'000);
        for (const int day : sentOn) peer.letter(day);
        return peer.decideOn(std::max(today, 1)).nextActionOn.value() - peer.due();
    }
};

PlannedReminders plannedOf(const Json& given, const ReminderCase& reminders)
{
    PlannedReminders planned;
    planned.offsets = numbersOf(given.at("reminders_after_invoice"));
    planned.today = reminders.today - reminders.invoicedOn;
    // A reminder without a day went out on its own day.
    for (std::size_t place = 0; place < reminders.sent; ++place) planned.sentOn.push_back(planned.offsets.at(place));
    if (reminders.lastSentOn && !planned.sentOn.empty())
        planned.sentOn.back() = *reminders.lastSentOn - reminders.invoicedOn;
    if (given.contains("then_every_days")) planned.thenEvery = given.at("then_every_days").get<int>();
    return planned;
}

Finding checkReminderDate(const VectorCase& vector)
{
    const Json& given = vector.input;
    const CaseDays days;
    const ReminderCase reminders = reminderCase(given, days);
    const bool isPlan = given.contains("reminders_after_invoice");
    Json expected = vector.expected;
    Json actual;
    std::string convention = isPlan ? fromInvoiceDate : beforeDue;
    for (const auto& [name, value] : vector.expected.items()) {
        const auto like = value.is_null() ? std::string{} : value.get<std::string>();
        if (name == "due") {
            actual[name] = days.write(reminders.dueOn, like);
        } else if (name != "next") {
            throw std::runtime_error{"unknown day " + name};
        } else if (!isPlan) {
            actual[name] = days.write(earliestOf(given.at("reminders"), reminders), like);
        } else {
            const PlannedReminders planned = plannedOf(given, reminders);
            if (planned.sentOn.size() >= planned.offsets.size() && !planned.thenEvery) {
                actual[name] = Json{}; // no step is left
                continue;
            }
            const int next = planned.next();
            actual[name] = days.write(reminders.invoicedOn.plusDays(next), like);
            // Ours has come and waits; the peer's was passed over.
            const bool isWaiting =
                reminders.sent < planned.offsets.size() && planned.offsets[reminders.sent] <= planned.today;
            if (!isWaiting) continue;
            convention = std::string{skipsPast} + "; " + fromInvoiceDate;
            expected[name] = days.write(reminders.invoicedOn.plusDays(planned.offsets[reminders.sent]), like);
        }
    }
    return comparedUnder(convention, expected, actual);
}

} // namespace

void addReminderDateChecks(Checks& checks)
{
    checks["reminder_date"] = checkReminderDate;
}

} // namespace encours::vectors
