// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/record_contact.h"

#include "base/fold.h"
#include "base/utf8.h"
#include "desk/board_parts.h"
#include "desk/covered_items.h"
#include "desk/disputes.h"
#include "desk/named_account.h"
#include "desk/todays_lists.h"
#include "store/store.h"

#include <algorithm>
#include <fmt/format.h>

namespace encours {

namespace {

constexpr int proposedPromiseDays = 7;
constexpr std::size_t longestNote = 4'000;
constexpr int mostInstalments = 36;
constexpr int longestCallSeconds = 24 * 60 * 60;

/// What a request leads to, before anything is written.
struct ContactFacts {
    Attempt attempt;
    std::vector<Promise> promises;
    std::optional<Dispute> dispute;
};

std::string canonicalText(const ContactRequest& request)
{
    std::string text =
        fmt::format("{}|{}|{}|{}|{}|{}|{}|{}|{}|{}|{}", request.customer.value, outcomeCode(request.outcome),
                    static_cast<int>(request.direction), request.date ? formatIsoDate(*request.date) : "",
                    request.amount ? std::to_string(request.amount->minorUnits()) : "", paymentMeansCode(request.means),
                    request.category ? disputeCategoryCode(*request.category) : "", request.cause, request.owner,
                    request.instalments, request.note);
    for (const ItemId item : request.items) {
        text += fmt::format("|{}", item.value);
    }
    // Only when told: a request from before these members were known keeps its digest.
    if (request.seconds) text += fmt::format("|s{}", *request.seconds);
    if (request.person.isStored()) text += fmt::format("|p{}", request.person.value);
    return text;
}

/// What is spoken of when no amount is said: what today's call claims, unless invoices are named.
Money amountOf(const ContactRequest& request, const AccountDecision& decision, const std::vector<CallItem>& items,
               Currency currency)
{
    if (request.amount) {
        return *request.amount;
    }
    const Money claimed = decision.call ? decision.call->callable : decision.callable;
    return request.items.empty() && claimed.isPositive() ? claimed : proposedAmount(items, currency);
}

Result<Done> checkText(std::string_view text, std::string_view field)
{
    if (!isValidUtf8(text)) {
        return Fault{FaultCode::TextInvalid, {{"field", std::string{field}}}, "not UTF-8"};
    }
    if (codePointCount(text) > longestNote) {
        return Fault{FaultCode::TextTooLong,
                     {{"field", std::string{field}}, {"limit", std::to_string(longestNote)}},
                     "too long"};
    }
    return Done{};
}

/// A clock that ran away is no length of a call.
Result<Done> checkSeconds(const std::optional<std::int32_t>& seconds)
{
    if (!seconds || (*seconds >= 0 && *seconds <= longestCallSeconds)) return Done{};
    return Fault{FaultCode::RequestMalformed, {{"reason", "seconds"}}, "0 to 86400 seconds"};
}

Result<Done> checkPerson(ContactPersonId person, const Account& account)
{
    const bool isKnown = std::ranges::find(account.persons, person, &ContactPerson::id) != account.persons.end();
    if (!person.isStored() || isKnown) return Done{};
    return Fault{FaultCode::PersonUnknown, {{"value", "#" + std::to_string(person.value)}}, "no such person"};
}

Result<Done> checkFuture(const std::optional<Date>& day, Date today, FaultCode code)
{
    if (day && *day < today) {
        return Fault{code, {{"value", formatDate(*day, Language::French)}}, "before today"}; // The same in English.
    }
    return Done{};
}

std::vector<ItemId> idsOf(const std::vector<CoveredItem>& covered)
{
    std::vector<ItemId> ids;
    for (const CoveredItem& item : covered) {
        ids.push_back(item.item);
    }
    return ids;
}

Promise promiseOf(const ContactRequest& request, Date madeOn, Date promisedOn, std::vector<CoveredItem> items)
{
    Promise promise;
    promise.madeOn = madeOn;
    promise.promisedOn = promisedOn;
    promise.means = request.means;
    promise.amount = Money{0, items.front().amount.currency()};
    for (const CoveredItem& item : items) {
        promise.amount += item.amount;
    }
    promise.items = std::move(items);
    return promise;
}

/// Decides what is promised: one promise, or the instalments of a plan.
Result<Done> addPromises(const ContactRequest& request, Money amount, const std::vector<CallItem>& items, Date today,
                         ContactFacts& facts)
{
    ENCOURS_TRY(checkFuture(request.date, today, FaultCode::PromiseInThePast));
    ENCOURS_ASSIGN(const std::vector<CoveredItem> covered, spread(amount, items));
    const Date firstOn = request.date.value_or(proposedPromiseDay(today));
    facts.attempt.items = idsOf(covered);
    if (request.outcome == Outcome::Promise) {
        facts.promises.push_back(promiseOf(request, today, firstOn, covered));
        return Done{};
    }
    if (request.instalments < 1 || request.instalments > mostInstalments) {
        return Fault{FaultCode::RequestMalformed, {{"reason", "instalments"}}, "1 to 36 instalments"};
    }
    const std::vector<std::int64_t> weights(static_cast<std::size_t>(request.instalments), 1);
    const auto parts = cutIntoParts(covered, split(amount, weights));
    int month = 0;
    for (const std::vector<CoveredItem>& part : parts) {
        if (!part.empty()) {
            facts.promises.push_back(promiseOf(request, today, firstOn.plusMonths(month), part));
        }
        ++month;
    }
    return Done{};
}

/// Whoever collects leaves the resolution to somebody else; nobody named shows as missing among the disputes.
Result<std::string> disputeOwner(const std::string& named, const Customer& customer, const std::string& actor)
{
    ENCOURS_ASSIGN(std::string owner, cleanText("owner", named));
    if (owner.empty()) return proposedOwner(customer, actor);
    if (isSamePerson(owner, actor) || isSamePerson(owner, customer.field(CustomerField::Controller))) {
        return faultAbout(FaultCode::DisputeOwnerIsCollector, owner, "person");
    }
    return owner;
}

Result<Done> addDispute(const ContactRequest& request, Money amount, const std::vector<CallItem>& items,
                        const Desk& desk, const DunningContext& context, ContactFacts& facts)
{
    const Date today = context.today;
    ENCOURS_ASSIGN(const auto account, accountOf(desk, request.customer));
    if (!request.category) {
        return FaultCode::DisputeCategoryMissing;
    }
    ENCOURS_TRY(checkFuture(request.date, today, FaultCode::DateInThePast));
    Dispute dispute;
    ENCOURS_ASSIGN(dispute.items, spread(amount, items));
    dispute.openedOn = today;
    const auto policy = desk.policy();
    const int deadlineDays = planOf(*policy, account->customer).disputeDeadlineOpenDays;
    dispute.deadlineOn = request.date.value_or(context.businessDays.advance(today, deadlineDays));
    dispute.category = *request.category;
    dispute.cause = request.cause;
    ENCOURS_ASSIGN(dispute.owner, disputeOwner(request.owner, account->customer, desk.actor()));
    facts.attempt.items = idsOf(dispute.items);
    facts.dispute = std::move(dispute);
    return Done{};
}

Result<ContactFacts> factsOf(const ContactRequest& request, const AccountDecision& decision, const Desk& desk,
                             const DunningContext& context)
{
    const Date today = context.today;
    ENCOURS_TRY(checkText(request.note, "note"));
    ENCOURS_TRY(checkText(request.cause, "cause"));
    ENCOURS_TRY(checkSeconds(request.seconds));
    ENCOURS_ASSIGN(const auto account, accountOf(desk, request.customer));
    ENCOURS_TRY(checkPerson(request.person, *account));
    ENCOURS_ASSIGN(const std::vector<CallItem> items, namedItems(decision, request.items));
    const Money amount = amountOf(request, decision, items, context.currency);
    ContactFacts facts;
    facts.attempt.outcome = request.outcome;
    facts.attempt.direction = request.direction;
    facts.attempt.on = today;
    facts.attempt.note = request.note;
    facts.attempt.items = request.items;
    facts.attempt.seconds = request.seconds;
    facts.attempt.person = request.person;
    switch (request.outcome) {
    case Outcome::Promise:
    case Outcome::Plan: ENCOURS_TRY(addPromises(request, amount, items, today, facts)); return facts;
    case Outcome::Dispute: ENCOURS_TRY(addDispute(request, amount, items, desk, context, facts)); return facts;
    case Outcome::CallBack:
        if (!request.date) {
            return FaultCode::CallBackDateMissing;
        }
        break;
    default: break;
    }
    ENCOURS_TRY(checkFuture(request.date, today, FaultCode::DateInThePast));
    facts.attempt.callBackOn = request.date;
    return facts;
}

Result<Done> write(FactWriter& writer, CustomerId customer, const ContactFacts& facts)
{
    ENCOURS_ASSIGN(const AttemptId attempt, writer.addAttempt(customer, facts.attempt));
    for (const Promise& promise : facts.promises) {
        ENCOURS_TRY(writer.addPromise(customer, attempt, promise));
    }
    if (facts.dispute) {
        ENCOURS_TRY(writer.addDispute(customer, attempt, *facts.dispute));
    }
    return Done{};
}

} // namespace

Date proposedPromiseDay(Date today)
{
    return BusinessCalendar{HolidayZone::France, DayCount::Target}.following(today.plusDays(proposedPromiseDays));
}

Result<ContactRecorded> RecordContact::execute(const ContactRequest& request)
{
    const Date today = m_desk.today();
    const TodaysLists lists{m_desk};
    const auto context = m_desk.context(today);
    const CommandHeader header = m_desk.header("contact", request.key, canonicalText(request));
    ContactRecorded recorded;
    // A repeated key must answer "done" even when what it would record makes no sense any more.
    ENCOURS_ASSIGN(const auto before, m_desk.store().findRecorded(header));
    if (before) {
        recorded.seq = before->seq;
        recorded.wasRecordedBefore = true;
    } else {
        ENCOURS_ASSIGN(const AccountDecision decision, lists.explain(request.customer, today));
        ENCOURS_ASSIGN(const ContactFacts facts, factsOf(request, decision, m_desk, *context));
        recorded.promises = facts.promises;
        if (request.isDryRun) {
            return recorded;
        }
        ENCOURS_ASSIGN(const Recorded done, m_desk.store().record(header, [&](FactWriter& writer) {
            return write(writer, request.customer, facts);
        }));
        recorded.seq = done.seq;
        recorded.wasRecordedBefore = done.wasRecordedBefore;
        ENCOURS_TRY(m_desk.refresh(request.customer, done));
    }
    ENCOURS_ASSIGN(const AccountDecision after, lists.explain(request.customer, today));
    recorded.nextActionOn = after.nextActionOn;
    return recorded;
}

Result<UndoneAction> UndoLastAction::execute(const std::string& key)
{
    ENCOURS_ASSIGN(const auto last, m_desk.store().lastUndoable(m_desk.actor()));
    if (!last) {
        return FaultCode::NothingToUndo;
    }
    return undo(*last, key);
}

Result<UndoneAction> UndoLastAction::undo(JournalSeq seq, const std::string& key)
{
    ENCOURS_ASSIGN(const JournalEntry entry, m_desk.store().journalEntry(seq));
    if (entry.isUndone) {
        return FaultCode::UndoneAlready;
    }
    if (entry.kind == "import" || entry.kind == "undo" || entry.kind == "book-created" || entry.kind == "demo") {
        return Fault{FaultCode::RequestMalformed, {{"reason", entry.kind}}, "this kind of entry is not undone here"};
    }
    ENCOURS_ASSIGN(const Recorded recorded,
                   m_desk.store().record(m_desk.header("undo", key, fmt::format("{}", seq.value)),
                                         [&](FactWriter& writer) { return writer.undoEntry(seq, entry.customers); }));
    if (entry.kind == "settings-edited" || entry.kind == "own-account" || entry.kind == "legal-values" ||
        entry.kind == "policy") {
        ENCOURS_TRY(m_desk.reload());
    } else {
        ENCOURS_TRY(m_desk.refresh(entry.customers));
    }
    UndoneAction undone;
    undone.seq = seq;
    undone.kind = entry.kind;
    if (!entry.customers.empty()) {
        undone.customer = entry.customers.front();
    }
    undone.outcome = entry.outcome;
    return undone;
}

} // namespace encours
