// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/demo_history.h"

#include "calendar/business_days.h"
#include "desk/demo_names.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

namespace encours {
namespace {

constexpr int stillOpenDisputesPerMille = 400;
constexpr int historyDays = 92;
/// Shortly before the last day less was done: that is what today's lists are made of.
constexpr int quietDays = 8;
constexpr int promiseGraceDays = 4;
constexpr int mostEmptyPromises = 2;
constexpr int firstReminderDays = 10;
constexpr int daysBetweenReminders = 25;
constexpr int preventiveFirstDay = 21;
constexpr int preventiveLastDay = 9;
constexpr std::array escalationDays{27, 18, 9};

constexpr std::array<std::string_view, 4> promiseNotes{"Virement programmé", "Le gérant signe en fin de semaine",
                                                       "Passe dans la prochaine campagne de règlement", ""};
constexpr std::array<std::string_view, 3> evasiveNotes{"« Je m’en occupe »", "Attend le retour du directeur",
                                                       "Ne sait pas, doit vérifier"};
constexpr std::array<std::string_view, 3> paidNotes{"Dit avoir viré vendredi", "Chèque parti hier",
                                                    "Demande la date de valeur"};
constexpr std::array<std::string_view, 3> messageNotes{"Message à l’accueil", "Répondeur", "Message à la comptabilité"};

struct Cause {
    DisputeCategory category;
    std::string_view words;
};
constexpr std::array causes{Cause{DisputeCategory::Administrative, "Bon de commande manquant"},
                            Cause{DisputeCategory::Administrative, "Facture jamais reçue"},
                            Cause{DisputeCategory::Commercial, "Remise de fin d’année non déduite"},
                            Cause{DisputeCategory::Commercial, "Prix différent du devis"},
                            Cause{DisputeCategory::Technical, "Marchandise abîmée à la livraison"},
                            Cause{DisputeCategory::Technical, "Quantité livrée incomplète"}};

/// Works through the last three months of one customer, day by day; lives for one call of generateHistory().
class HistoryMaker {
public:
    HistoryMaker(DemoBook& book, DemoIndex customer, const DemoTraits& traits, Date until, DemoRandom& random)
        : m_book(book),
          m_customer(customer),
          m_traits(traits),
          m_until(until),
          m_next(until.plusDays(-historyDays)),
          m_random(random)
    {
    }

    void run(const std::vector<const DemoFate*>& fates)
    {
        const Date last = m_traits.role == DemoRole::InDossier ? m_until.plusDays(-45) : m_until.plusDays(-1);
        for (Date day = m_next; day <= last; day = day.plusDays(1)) {
            if (m_open.isOpen(day)) work(day, fates);
        }
        if (m_traits.role == DemoRole::InDossier) openDossier(fates);
    }

private:
    using Fates = std::vector<const DemoFate*>;

    void work(Date day, const Fates& fates)
    {
        if (m_traits.role == DemoRole::Escalating && day >= m_until.plusDays(-45)) return escalate(day);
        const auto claimed = claimedOn(day, fates);
        if (claimed.empty()) return prevent(day, fates);
        if (day < m_next || !m_random.chance(m_until - day <= quietDays ? 120 : 700)) return;
        const int late = day - claimed.front()->dueOn;
        if (late >= firstReminderDays && day - m_lastReminder > daysBetweenReminders && m_random.chance(450)) {
            return remind(day, claimed);
        }
        call(day, claimed);
    }

    /// Overdue, open, and neither promised nor disputed; oldest first.
    Fates claimedOn(Date day, const Fates& fates) const
    {
        Fates claimed;
        for (const auto* fate : fates) {
            const auto suspended = m_suspendedUntil.find(fate->item);
            const bool isSuspended = suspended != m_suspendedUntil.end() && suspended->second >= day;
            if (fate->dueOn < day && fate->openOn(day) > 0 && !isSuspended) claimed.push_back(fate);
        }
        return claimed;
    }

    void call(Date day, const Fates& claimed)
    {
        const bool isHard = m_traits.payer >= DemoPayer::Late;
        const auto which = isHard ? m_random.pick({32, 18, 14, 6, 7, 12, 4, 4, 2, 1})
                                  : m_random.pick({44, 16, 12, 6, 9, 3, 5, 4, 0, 1});
        static constexpr std::array outcomes{
            Outcome::Promise, Outcome::NoAnswer,  Outcome::Message, Outcome::CallBack,   Outcome::Paid,
            Outcome::Evasive, Outcome::Duplicate, Outcome::Dispute, Outcome::Difficulty, Outcome::WrongContact};
        // Who has broken a word twice is not asked for a third by anybody; else all would stand before the court.
        static constexpr std::array instead{Outcome::NoAnswer, Outcome::Message, Outcome::CallBack};
        const bool isWornOut = outcomes[which] == Outcome::Promise && m_emptyPromises >= mostEmptyPromises;
        record(day, isWornOut ? m_random.oneOf(instead) : outcomes[which], claimed);
    }

    void record(Date day, Outcome outcome, const Fates& claimed)
    {
        auto attempt = attemptOn(day, outcome);
        switch (outcome) {
        case Outcome::Promise: promise(attempt, claimed); break;
        case Outcome::Dispute: dispute(attempt, *claimed.front()); break;
        case Outcome::CallBack:
            attempt.callBackOn = m_open.following(day.plusDays(static_cast<int>(m_random.between(2, 7))));
            m_next = *attempt.callBackOn;
            break;
        case Outcome::NoAnswer: m_next = m_open.advance(day, 1); break;
        case Outcome::Message:
            attempt.note = m_random.oneOf(messageNotes);
            m_next = m_open.advance(day, 2);
            break;
        case Outcome::Paid:
            attempt.note = m_random.oneOf(paidNotes);
            m_next = m_open.advance(day, 3);
            break;
        case Outcome::Evasive:
            attempt.note = m_random.oneOf(evasiveNotes);
            m_next = m_open.advance(day, 3);
            break;
        case Outcome::Duplicate: m_next = day.plusDays(7); break;
        case Outcome::Difficulty: m_next = m_open.advance(day, 5); break;
        case Outcome::WrongContact:
        case Outcome::Plan: m_next = m_open.advance(day, 1); break;
        }
        m_book.attempts.push_back(std::move(attempt));
    }

    DemoAttempt attemptOn(Date day, Outcome outcome)
    {
        DemoAttempt attempt;
        attempt.customer = m_customer;
        attempt.outcome = outcome;
        attempt.on = day;
        attempt.direction = m_random.chance(80) ? Direction::Inbound : Direction::Outbound;
        return attempt;
    }

    /// Most promises are meant: they name the day on which the money will come. The others are broken or kept late.
    Date promisedDay(Date day, const Fates& claimed)
    {
        const auto paidOn = claimed.front()->paidOn();
        const bool isHonest = paidOn && *paidOn > day && *paidOn - day <= 25 && m_random.chance(750);
        if (isHonest) return *paidOn;
        ++m_emptyPromises;
        return m_open.following(day.plusDays(static_cast<int>(m_random.between(4, 12))));
    }

    void promise(DemoAttempt& attempt, const Fates& claimed)
    {
        DemoPromise promised;
        promised.promisedOn = promisedDay(attempt.on, claimed);
        promised.means = m_traits.means;
        for (const auto* fate : claimed) {
            promised.items.push_back({fate->item, fate->openOn(attempt.on)});
            attempt.items.push_back(fate->item);
            m_suspendedUntil[fate->item] = promised.promisedOn.plusDays(promiseGraceDays);
        }
        attempt.note = m_random.oneOf(promiseNotes);
        attempt.promise = std::move(promised);
        m_next = attempt.on.plusDays(1);
    }

    void dispute(DemoAttempt& attempt, const DemoFate& fate)
    {
        const auto& cause = m_random.oneOf(causes);
        DemoDispute opened;
        opened.category = cause.category;
        opened.cause = cause.words;
        opened.owner = demoSalesperson(static_cast<std::int64_t>(m_customer));
        opened.deadlineOn = m_open.advance(attempt.on, 10);
        const auto open = fate.openOn(attempt.on);
        opened.items.push_back({fate.item, m_random.chance(400) ? open : std::max<std::int64_t>(1, open * 35 / 100)});
        const Date resolvedOn = m_open.following(attempt.on.plusDays(static_cast<int>(m_random.between(5, 20))));
        m_suspendedUntil[fate.item] = opened.deadlineOn;
        const bool dragsOn = m_random.chance(stillOpenDisputesPerMille);
        if (resolvedOn < m_until && !dragsOn) {
            static constexpr std::array ends{DisputeResolution::Settled, DisputeResolution::CreditNote,
                                             DisputeResolution::Rejected};
            opened.resolvedOn = resolvedOn;
            opened.resolution = ends[m_random.pick({50, 25, 25})];
            m_suspendedUntil[fate.item] = resolvedOn;
        }
        attempt.items.push_back(fate.item);
        attempt.dispute = std::move(opened);
        m_next = attempt.on.plusDays(1);
    }

    void remind(Date day, const Fates& claimed)
    {
        DemoStep reminder{m_customer, day, {}};
        for (const auto* fate : claimed) reminder.items.push_back(fate->item);
        m_book.reminders.push_back(std::move(reminder));
        m_lastReminder = day;
        m_next = day.plusDays(9);
    }

    /// Before the due date: once for what comes, so that the day's preventive list holds what nobody has asked about yet.
    void prevent(Date day, const Fates& fates)
    {
        if (day < m_next) return;
        Fates soon;
        for (const auto* fate : fates) {
            const int left = fate->dueOn - day;
            const bool isNew = !m_prevented.contains(fate->item) || m_prevented.at(fate->item) < day.plusDays(-30);
            if (left >= preventiveLastDay && left <= preventiveFirstDay && isNew && fate->openOn(day) > 0)
                soon.push_back(fate);
        }
        if (soon.empty() || !m_random.chance(m_until - day <= quietDays ? 60 : 400)) return;
        const auto which = m_random.pick({50, 18, 18, 14});
        static constexpr std::array outcomes{Outcome::Promise, Outcome::NoAnswer, Outcome::Evasive, Outcome::Duplicate};
        const auto paidOn = soon.front()->paidOn();
        const bool willBeLate = !paidOn || *paidOn > soon.front()->dueOn.plusDays(promiseGraceDays);
        const auto outcome = which == 0 && willBeLate ? Outcome::Evasive : outcomes[which];
        record(day, outcome, soon);
        if (outcome == Outcome::Promise) m_book.attempts.back().promise->promisedOn = later(soon.front()->dueOn, day);
        if (outcome == Outcome::NoAnswer) return;
        for (const auto* fate : soon) m_prevented[fate->item] = day;
    }

    void escalate(Date day)
    {
        for (const int before : escalationDays) {
            if (day == m_open.following(m_until.plusDays(-before))) record(day, Outcome::Evasive, {});
        }
    }

    void openDossier(const Fates& fates)
    {
        const Date on = m_open.preceding(m_until.plusDays(static_cast<int>(-m_random.between(12, 40))));
        DemoStep dossier{m_customer, on, {}};
        for (const auto* fate : fates) {
            if (fate->dueOn < on && fate->openOn(on) > 0) dossier.items.push_back(fate->item);
        }
        if (!dossier.items.empty()) m_book.dossiers.push_back(std::move(dossier));
    }

    DemoBook& m_book;
    DemoIndex m_customer;
    const DemoTraits& m_traits;
    Date m_until;
    Date m_next; ///< nobody calls before
    Date m_lastReminder;
    int m_emptyPromises = 0;
    DemoRandom& m_random;
    BusinessCalendar m_open;
    std::map<DemoIndex, Date> m_suspendedUntil;
    std::map<DemoIndex, Date> m_prevented;
};

} // namespace

void generateHistory(DemoBook& book, DemoIndex customer, const DemoTraits& traits, const std::vector<DemoFate>& fates,
                     Date until, DemoRandom& random)
{
    const Date from = until.plusDays(-historyDays);
    std::vector<const DemoFate*> live;
    for (const auto& fate : fates) {
        if (fate.openOn(from) > 0) live.push_back(&fate);
    }
    std::ranges::sort(live, {}, [](const DemoFate* fate) { return std::pair{fate->dueOn, fate->item}; });
    HistoryMaker{book, customer, traits, until, random}.run(live);
}

const std::string& demoCaller(const DemoBook& book, DemoIndex customer)
{
    static const std::string helper = "Inès Garnier";
    constexpr DemoIndex everySixth = 6;
    const auto& fields = book.customers[customer].fields;
    const auto controller =
        std::ranges::find(fields, CustomerField::Controller, [](const auto& field) { return field.first; });
    return customer % everySixth == everySixth - 1 || controller == fields.end() ? helper : controller->second;
}

std::optional<std::int32_t> demoSeconds(const DemoAttempt& made, DemoIndex place)
{
    if (place % 4 == 0) return std::nullopt;
    const auto spread = static_cast<std::int32_t>(place * 97 % 360);
    return reachedCustomer(made.outcome) ? 90 + spread : 15 + spread / 12;
}

} // namespace encours
