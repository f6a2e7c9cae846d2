// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/item_words.h"

#include "desk/letters/letter_words.h"
#include "receivables/account_event.h"
#include "support/format.h"
#include "support/language.h"
#include "words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace encours::ui {

namespace {

struct ItemWords {
    Q_DECLARE_TR_FUNCTIONS(ItemWords)
};

template <typename T>
QString wordOf(T value)
{
    return toQ(wordsFor(currentLanguage(), value));
}

QString joined(const QString& head, const std::string& tail)
{
    return tail.empty() ? head : ItemWords::tr("%1: %2").arg(head, toQ(tail));
}

/// How the latest promise stands; one that was kept needs no word.
std::optional<Status> promisePill(const CustomerSheet& sheet)
{
    if (sheet.account->promises.empty()) return std::nullopt;
    const Promise& latest = sheet.account->promises.back();
    const PromiseProgress progress = progressOf(latest, *sheet.account, sheet.state.asOf);
    switch (progress.state) {
    case PromiseState::Running:
        return Status{Icon::Clock, ItemWords::tr("Promised for %1").arg(shortDateText(latest.promisedOn)), Tone::Blue};
    case PromiseState::Broken:
        return Status{Icon::Cross, ItemWords::tr("Promise broken on %1").arg(shortDateText(progress.lastDay)),
                      Tone::Red};
    case PromiseState::PartlyKept:
        return Status{Icon::Warning, ItemWords::tr("Promise of %1 kept in part").arg(shortDateText(latest.promisedOn)),
                      Tone::Amber};
    case PromiseState::Kept:
    case PromiseState::KeptLate: return std::nullopt;
    }
    return std::nullopt;
}

std::vector<Status> disputePills(const CustomerSheet& sheet)
{
    const Date day = sheet.state.asOf;
    int open = 0;
    int closed = 0;
    for (const Dispute& dispute : sheet.account->disputes) {
        if (dispute.isOpen(day)) ++open;
        else if (dispute.resolvedOn && day - *dispute.resolvedOn <= 90) ++closed;
    }
    std::vector<Status> pills;
    if (open > 0) pills.push_back({Icon::Diamond, ItemWords::tr("%n open dispute(s)", nullptr, open), Tone::Violet});
    if (closed > 0) {
        pills.push_back({Icon::Diamond, ItemWords::tr("%n dispute(s) resolved", nullptr, closed), Tone::Violet});
    }
    return pills;
}

/// `call received, 3 min, with Ms Roy`: what stands behind an outcome when it is known.
QString callDetails(const TimelineEntry& entry)
{
    QStringList details;
    if (entry.isInbound) details << ItemWords::tr("call received");
    if (!entry.person.empty()) details << toQ(entry.person);
    if (entry.seconds && *entry.seconds >= 60) details << ItemWords::tr("%1 min").arg((*entry.seconds + 30) / 60);
    return details.join(QStringLiteral(", "));
}

TimelineLine callLine(const TimelineEntry& entry)
{
    QString text = entry.outcome ? wordOf(*entry.outcome) : QString{};
    if (entry.outcome == Outcome::Promise && entry.amount.isPositive()) {
        text += QLatin1Char(' ') + amountText(entry.amount);
    }
    if (entry.promisedOn) text = ItemWords::tr("%1 for %2").arg(text, shortDateText(*entry.promisedOn));
    if (const QString details = callDetails(entry); !details.isEmpty()) {
        text = ItemWords::tr("%1 (%2)").arg(text, details);
    }
    return {Icon::Phone, Tone::Neutral, {}, joined(text, entry.text)};
}

TimelineLine promiseLine(const TimelineEntry& entry)
{
    const PromiseState state = entry.promiseState.value_or(PromiseState::Running);
    QString text = ItemWords::tr("Promise of %1").arg(amountText(entry.amount));
    if (entry.promisedOn) text = ItemWords::tr("%1 for %2").arg(text, shortDateText(*entry.promisedOn));
    text = ItemWords::tr("%1: %2").arg(text, wordOf(state));
    switch (state) {
    case PromiseState::Running: return {Icon::Promise, Tone::Blue, {}, text};
    case PromiseState::Kept:
    case PromiseState::KeptLate: return {Icon::Check, Tone::Green, {}, text};
    case PromiseState::PartlyKept: return {Icon::Warning, Tone::Amber, {}, text};
    case PromiseState::Broken: return {Icon::Cross, Tone::Red, {}, text};
    }
    return {Icon::Promise, Tone::Neutral, {}, text};
}

TimelineLine disputeLine(const TimelineEntry& entry)
{
    QString text = ItemWords::tr("Dispute of %1").arg(amountText(entry.amount));
    if (entry.category) text = ItemWords::tr("%1 (%2)").arg(text, wordOf(*entry.category));
    return {Icon::Diamond, Tone::Violet, {}, joined(text, entry.text)};
}

QString withPerson(const QString& text, const std::string& person)
{
    return person.empty() ? text : ItemWords::tr("%1 (%2)").arg(text, toQ(person));
}

TimelineLine disputeStepLine(const TimelineEntry& entry)
{
    const DisputeStepKind kind = entry.disputeStep.value_or(DisputeStepKind::Note);
    QString text = ItemWords::tr("Dispute, %1").arg(wordOf(kind));
    if (entry.category) text = joined(text, toStd(wordOf(*entry.category)));
    if (!entry.text.empty()) text = joined(text, entry.text);
    if (entry.promisedOn) text = ItemWords::tr("%1 for %2").arg(text, shortDateText(*entry.promisedOn));
    return {Icon::Diamond, Tone::Violet, {}, withPerson(text, entry.person)};
}

TimelineLine circuitLine(const TimelineEntry& entry)
{
    const CircuitStep step = entry.circuitStep.value_or(CircuitStep::Received);
    QString text = ItemWords::tr("Invoice %1: %2").arg(toQ(entry.text), wordOf(step));
    if (entry.promisedOn) text = ItemWords::tr("%1 for %2").arg(text, shortDateText(*entry.promisedOn));
    const bool isHeld = step == CircuitStep::Held;
    return {
        isHeld ? Icon::Warning : Icon::Check, isHeld ? Tone::Amber : Tone::Neutral, {}, withPerson(text, entry.person)};
}

TimelineLine blockLine(const TimelineEntry& entry)
{
    const QString kind = entry.blockKind ? wordOf(*entry.blockKind) : QString{};
    if (entry.kind == TimelineEntry::Kind::BlockEnded) {
        return {Icon::Shield, Tone::Neutral, {}, ItemWords::tr("Block ended: %1").arg(kind)};
    }
    const QString until = entry.promisedOn ? shortDateText(*entry.promisedOn) : QString{};
    const QString text = ItemWords::tr("Left in peace until %1 (%2)").arg(until, kind);
    return {Icon::Shield, Tone::Amber, {}, joined(text, entry.text)};
}

TimelineLine instrumentLine(const TimelineEntry& entry)
{
    const QString kind = entry.instrument ? capitalised(wordOf(*entry.instrument)) : QString{};
    const InstrumentStep step = entry.instrumentStep.value_or(InstrumentStep::Requested);
    const QString text = ItemWords::tr("%1 of %2: %3").arg(kind, amountText(entry.amount), wordOf(step));
    const bool isUnpaid = step == InstrumentStep::Unpaid;
    const Tone tone = isUnpaid ? Tone::Red : step == InstrumentStep::Paid ? Tone::Green : Tone::Neutral;
    return {isUnpaid ? Icon::Cross : Icon::Payment, tone, {}, joined(text, entry.text)};
}

TimelineLine wordedLine(const TimelineEntry& entry)
{
    using Kind = TimelineEntry::Kind;
    switch (entry.kind) {
    case Kind::Call: return callLine(entry);
    case Kind::Promise: return promiseLine(entry);
    case Kind::Dispute: return disputeLine(entry);
    case Kind::DisputeResolved: {
        const QString how = entry.resolution ? wordOf(*entry.resolution) : QString{};
        const QString text = ItemWords::tr("Dispute closed: %1").arg(how);
        return {Icon::Diamond, Tone::Neutral, {}, withPerson(text, entry.person)};
    }
    case Kind::DisputeStep: return disputeStepLine(entry);
    case Kind::Circuit: return circuitLine(entry);
    case Kind::Block:
    case Kind::BlockEnded: return blockLine(entry);
    case Kind::Reminder:
        return {Icon::Mail,
                Tone::Neutral,
                {},
                joined(ItemWords::tr("Reminder letter"), templateWords(currentLanguage(), entry.text))};
    case Kind::Payment:
        return {Icon::Payment,
                Tone::Green,
                {},
                joined(ItemWords::tr("Received %1").arg(amountText(entry.amount.absolute())), entry.text)};
    case Kind::Instrument: return instrumentLine(entry);
    case Kind::Note: return {Icon::Records, Tone::Neutral, {}, joined(ItemWords::tr("Note"), entry.text)};
    case Kind::Attachment: return {Icon::File, Tone::Neutral, {}, joined(ItemWords::tr("Document"), entry.text)};
    case Kind::Merge: return {Icon::Records, Tone::Neutral, {}, joined(ItemWords::tr("Merged with"), entry.text)};
    case Kind::Dossier: return {Icon::Gavel, Tone::Red, {}, joined(ItemWords::tr("Passed to litigation"), entry.text)};
    }
    return {};
}

} // namespace

QString circuitWord(const CircuitState& state)
{
    if (state.isHeld)
        return state.holder() == CircuitHolder::Buyer ? ItemWords::tr("held: buyer") : ItemWords::tr("held: accounts");
    if (!state.reached) return QStringLiteral("–");
    switch (*state.reached) {
    case CircuitStep::Received: return ItemWords::tr("received");
    case CircuitStep::Validated: return ItemWords::tr("approved");
    case CircuitStep::Passed: return ItemWords::tr("passed on");
    case CircuitStep::Scheduled:
        return state.payOn ? ItemWords::tr("to pay %1").arg(shortDateText(*state.payOn)) : ItemWords::tr("to pay");
    case CircuitStep::Held: break;
    }
    return QStringLiteral("–");
}

QString circuitSentence(const CircuitState& state)
{
    QString text = ItemWords::tr("Circuit: %1 on %2").arg(wordOf(state.last->step), dateText(state.last->on));
    if (!state.last->toldBy.empty()) text = ItemWords::tr("%1, says %2").arg(text, toQ(state.last->toldBy));
    return ItemWords::tr("%1; next: %2").arg(text, wordOf(state.holder()));
}

Status itemStatus(const CallItem& item)
{
    if (item.inDossier) return {Icon::Gavel, ItemWords::tr("in litigation"), Tone::Red};
    switch (item.state) {
    case ItemState::NotDue: return {Icon::Check, wordOf(item.state), Tone::Green};
    case ItemState::Promised: return {Icon::Clock, wordOf(item.state), Tone::Blue};
    case ItemState::Disputed: return {Icon::Diamond, wordOf(item.state), Tone::Violet};
    case ItemState::Callable:
        if (item.isBrokenPromise) return {Icon::Cross, ItemWords::tr("promise broken"), Tone::Red};
        if (item.callable.isZero()) return {Icon::Link, ItemWords::tr("covered by credit"), Tone::Neutral};
        return {Icon::Dot, wordOf(item.state), Tone::Neutral};
    case ItemState::Secured: return {Icon::Shield, wordOf(item.state), Tone::Green};
    case ItemState::Blocked: return {Icon::Cross, wordOf(item.state), Tone::Neutral};
    case ItemState::Settled: return {Icon::Dot, wordOf(item.state), Tone::Neutral};
    }
    return {};
}

Status factoredStatus()
{
    return {Icon::Link, ItemWords::tr("factored"), Tone::Blue};
}

Status insolvencyStatus(const Insolvency& insolvency)
{
    switch (insolvency.kind) {
    case AccountEventKind::Safeguard: return {Icon::Gavel, ItemWords::tr("Safeguard"), Tone::Violet};
    case AccountEventKind::Liquidation: return {Icon::Gavel, ItemWords::tr("Liquidation"), Tone::Red};
    default: return {Icon::Gavel, ItemWords::tr("Receivership"), Tone::Violet};
    }
}

std::vector<Status> customerStatuses(const CustomerSheet& sheet)
{
    std::vector<Status> pills;
    const auto insolvency = insolvencyOf(sheet.account->events, sheet.state.asOf);
    if (insolvency) pills.push_back(insolvencyStatus(*insolvency));
    if (isDoubtful(sheet.account->events, sheet.state.asOf)) {
        pills.push_back({Icon::Warning, ItemWords::tr("Doubtful"), Tone::Red});
    }
    const LitigationState litigation = sheet.decision.call ? sheet.decision.call->litigation : LitigationState::None;
    const bool isDecided = litigation == LitigationState::Decided || !sheet.account->dossiers.empty();
    if (isDecided) pills.push_back({Icon::Gavel, ItemWords::tr("In litigation"), Tone::Red});
    if (const auto promise = promisePill(sheet)) pills.push_back(*promise);
    for (Status& pill : disputePills(sheet)) pills.push_back(std::move(pill));
    if (!isDecided && litigation == LitigationState::Proposed) {
        pills.push_back({Icon::Gavel, ItemWords::tr("Litigation proposed"), Tone::Amber});
    }
    return pills;
}

QString customerLine(const Customer& customer)
{
    QStringList parts{toQ(customer.code)};
    if (const auto terms = customer.terms()) parts << toQ(terms->text(currentLanguage()));
    if (customer.means() != PaymentMeans::Unknown) parts << wordOf(customer.means());
    return parts.join(QStringLiteral(" · "));
}

TimelineLine timelineLine(const TimelineEntry& entry)
{
    TimelineLine line = wordedLine(entry);
    line.day = shortDateText(entry.on);
    return line;
}

} // namespace encours::ui
