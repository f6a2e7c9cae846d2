// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/dossiers/dossier_actions.h"

#include "base/fold.h"
#include "desk/letters/letter_words.h"
#include "words/letter_words.h"
#include "words/words.h"

#include <algorithm>

namespace encours {
namespace {

std::string cents(Money amount)
{
    return std::to_string(amount.minorUnits());
}

/// Collects the actions of one account.
class ActionList {
public:
    ActionList(const Account& account, const ActionsWanted& wanted) : m_account(account), m_wanted(wanted) {}

    void addCalls();
    void addPromises();
    void addDisputes();
    void addReminders(std::span<const LetterLine> letters);
    void addLetters(std::span<const LetterLine> letters);
    void addPayments();
    void addLaw();
    [[nodiscard]] std::vector<ActionLine> take()
    {
        std::ranges::stable_sort(m_lines, {}, &ActionLine::on);
        return std::move(m_lines);
    }

private:
    [[nodiscard]] bool isWanted(ItemId item) const
    {
        return std::ranges::find(m_wanted.items, item) != m_wanted.items.end();
    }
    /// What names no invoice is about all of them.
    [[nodiscard]] bool concerns(const std::vector<ItemId>& items) const
    {
        return items.empty() || std::ranges::any_of(items, [this](ItemId item) { return isWanted(item); });
    }
    [[nodiscard]] bool concerns(const std::vector<CoveredItem>& items) const
    {
        return std::ranges::any_of(items, [this](const CoveredItem& item) { return isWanted(item.item); });
    }
    [[nodiscard]] std::string say(std::string_view key, const WordArguments& arguments = {}) const
    {
        return words(m_wanted.language, key, arguments, m_currency);
    }
    void add(Date on, std::string action, std::string result)
    {
        if (on < m_wanted.from || on > m_wanted.to) return;
        m_lines.push_back({on, std::move(action), std::move(result)});
    }
    [[nodiscard]] std::string resultOf(const Attempt& attempt) const;

    const Account& m_account;
    const ActionsWanted& m_wanted;
    Currency m_currency = m_account.items.empty() ? Currency::euro() : m_account.items.front().amount.currency();
    std::vector<ActionLine> m_lines;
};

std::string ActionList::resultOf(const Attempt& attempt) const
{
    std::string result = wordsFor(m_wanted.language, attempt.outcome);
    if (attempt.callBackOn) {
        result += say("dossier-action.call-back", {{"on", formatIsoDate(*attempt.callBackOn)}});
    }
    for (const Promise& promise : m_account.promises) {
        if (promise.attempt != attempt.id) continue;
        result += say("dossier-action.promised",
                      {{"amount_cents", cents(promise.amount)}, {"on", formatIsoDate(promise.promisedOn)}});
    }
    return result;
}

void ActionList::addCalls()
{
    for (const Attempt& attempt : m_account.attempts) {
        if (!concerns(attempt.items)) continue;
        const bool isInbound = attempt.direction == Direction::Inbound;
        add(attempt.on, say(isInbound ? "dossier-action.called-us" : "dossier-action.call"), resultOf(attempt));
    }
}

void ActionList::addPromises()
{
    const std::vector<TrackedPromise> promises = trackPromises(m_account, m_wanted.to, m_wanted.rules);
    for (const TrackedPromise& tracked : promises) {
        const PromiseProgress& progress = tracked.progress;
        if (progress.state == PromiseState::Running || !concerns(tracked.promise->items)) continue;
        const Date on = progress.state == PromiseState::Kept ? progress.lastDay : progress.lastDay.plusDays(1);
        add(earlier(on, m_wanted.to),
            say("dossier-action.promise",
                {{"on", formatIsoDate(tracked.promise->promisedOn)}, {"amount_cents", cents(tracked.promise->amount)}}),
            wordsFor(m_wanted.language, progress.state));
    }
}

void ActionList::addDisputes()
{
    for (const Dispute& dispute : m_account.disputes) {
        if (!concerns(dispute.items)) continue;
        Money sum(0, m_currency);
        for (const CoveredItem& item : dispute.items) sum += item.amount;
        add(dispute.openedOn, say("dossier-action.dispute", {{"amount_cents", cents(sum)}}),
            wordsFor(m_wanted.language, dispute.category));
        if (dispute.resolvedOn && !dispute.isOpen(m_wanted.to)) {
            add(*dispute.resolvedOn, say("dossier-action.dispute-resolved"),
                wordsFor(m_wanted.language, dispute.resolution));
        }
    }
}

/// Those that no kept letter stands for: recorded before letters were kept.
void ActionList::addReminders(std::span<const LetterLine> letters)
{
    for (const Reminder& reminder : m_account.reminders) {
        const auto isItsLetter = [&](const LetterLine& letter) { return letter.fact.reminder == reminder.id; };
        if (!concerns(reminder.items) || std::ranges::any_of(letters, isItsLetter)) continue;
        add(reminder.sentOn, say("dossier-action.letter"), templateWords(m_wanted.language, reminder.templateCode));
    }
}

void ActionList::addLetters(std::span<const LetterLine> letters)
{
    for (const LetterLine& letter : letters) {
        if (!hasLeft(letter) || !concerns(letter.fact.items)) continue;
        const bool isEmail = letter.fact.channel == LetterChannel::Email;
        std::string result = templateWords(m_wanted.language, letter.fact.templateCode);
        if (letter.dispatch) result += " – " + dispatchText(*letter.dispatch, m_wanted.language);
        add(letter.fact.writtenOn, say(isEmail ? "dossier-action.email" : "dossier-action.letter"), std::move(result));
    }
}

void ActionList::addPayments()
{
    for (const Allocation& allocation : m_account.allocations) {
        const Item* const credit = isWanted(allocation.debit) ? m_account.findItem(allocation.credit) : nullptr;
        if (credit == nullptr) continue;
        const bool isPayment = credit->kind == ItemKind::Payment;
        add(allocation.effectiveOn, say(isPayment ? "dossier-action.payment" : "dossier-action.credit"),
            say("dossier-action.amount", {{"amount_cents", cents(allocation.amount)}}));
    }
}

/// What the law knows of; how we keep our books is nobody else's business.
void ActionList::addLaw()
{
    for (const Dossier& dossier : m_account.dossiers) {
        if (concerns(dossier.items)) add(dossier.decidedOn, say("dossier-action.litigation"), {});
    }
    for (const AccountEvent& event : m_account.events) {
        switch (event.kind) {
        case AccountEventKind::Doubtful:
        case AccountEventKind::SoundAgain:
        case AccountEventKind::Irrecoverable:
        case AccountEventKind::VatRecovered:
        case AccountEventKind::InsurerNotified: continue;
        default: add(event.on, say("dossier-action.law"), wordsFor(m_wanted.language, event.kind));
        }
    }
}

} // namespace

bool hasLeft(const LetterLine& letter)
{
    return letter.fact.channel == LetterChannel::Paper || letter.mail == MailState::Sent;
}

std::string dispatchText(const LetterDispatch& dispatch, Language language)
{
    std::string text = wordsFor(language, dispatch.kind);
    const std::string reference = cleanLine(dispatch.reference).text;
    if (!reference.empty()) text += words(language, "dossier-action.reference", {{"reference", reference}});
    text += words(language, "dossier-action.posted", {{"on", formatIsoDate(dispatch.postedOn)}});
    if (dispatch.deliveredOn) {
        text += words(language, "dossier-action.delivered", {{"on", formatIsoDate(*dispatch.deliveredOn)}});
    }
    return text;
}

std::vector<ActionLine> actionsOf(const Account& account, std::span<const LetterLine> letters,
                                  const ActionsWanted& wanted)
{
    ActionList list{account, wanted};
    list.addCalls();
    list.addPromises();
    list.addDisputes();
    list.addReminders(letters);
    list.addLetters(letters);
    list.addPayments();
    list.addLaw();
    return list.take();
}

} // namespace encours
