// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/letters/letter_response.h"

#include "desk/named_account.h"
#include "desk/outbox/message_facts.h"
#include "store/store.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace encours {

namespace {

constexpr int shortDays = 7;
constexpr int longDays = 30;

/// What came back to a letter within some days.
struct Answer {
    Money received;
    bool hasPromised = false;
    bool hasDisputed = false;
    bool hasCalled = false;

    [[nodiscard]] bool isThere() const { return received.isPositive() || hasPromised || hasDisputed || hasCalled; }
};

/// From the day after, because what arrives on the day itself was on its way.
struct Window {
    Date leftOn;
    int days = 0;

    [[nodiscard]] bool holds(Date day) const { return day > leftOn && day <= leftOn.plusDays(days); }
    [[nodiscard]] bool hasPassed(Date today) const { return leftOn.plusDays(days) <= today; }
};

bool coversAny(const std::vector<CoveredItem>& covered, const std::set<ItemId>& named)
{
    return std::ranges::any_of(covered, [&](const CoveredItem& part) { return named.contains(part.item); });
}

Money receivedIn(const Account& account, const std::set<ItemId>& named, const Window& window, Currency currency)
{
    Money received(0, currency);
    for (const Allocation& allocation : account.allocations) {
        if (!window.holds(allocation.effectiveOn) || !named.contains(allocation.debit)) continue;
        const Item* const credit = account.findItem(allocation.credit);
        if (credit != nullptr && credit->kind == ItemKind::Payment) received += allocation.amount;
    }
    return received;
}

Answer answerOf(const WrittenLetter& letter, const Account& account, const Window& window)
{
    const std::set<ItemId> named(letter.items.begin(), letter.items.end());
    Answer answer;
    answer.received = receivedIn(account, named, window, letter.total.currency());
    answer.hasPromised = std::ranges::any_of(account.promises, [&](const Promise& promise) {
        return window.holds(promise.madeOn) && coversAny(promise.items, named);
    });
    answer.hasDisputed = std::ranges::any_of(account.disputes, [&](const Dispute& dispute) {
        return window.holds(dispute.openedOn) && coversAny(dispute.items, named);
    });
    answer.hasCalled = std::ranges::any_of(account.attempts, [&](const Attempt& attempt) {
        return attempt.direction == Direction::Inbound && window.holds(attempt.on);
    });
    return answer;
}

void count(LetterResponse& row, const WrittenLetter& letter, const Account& account, Date leftOn, Date today)
{
    ++row.letters;
    const Window soon{leftOn, shortDays};
    if (soon.hasPassed(today)) {
        ++row.counted7;
        row.answered7 += answerOf(letter, account, soon).isThere() ? 1 : 0;
    }
    const Window late{leftOn, longDays};
    if (!late.hasPassed(today)) return;
    const Answer answer = answerOf(letter, account, late);
    ++row.counted30;
    row.answered30 += answer.isThere() ? 1 : 0;
    row.paid30 += answer.received.isPositive() ? 1 : 0;
    row.promised30 += answer.hasPromised ? 1 : 0;
    row.disputed30 += answer.hasDisputed ? 1 : 0;
    row.claimed30 += letter.total;
    row.received30 += answer.received;
}

void add(LetterResponse& sum, const LetterResponse& row)
{
    sum.letters += row.letters;
    sum.counted7 += row.counted7;
    sum.answered7 += row.answered7;
    sum.counted30 += row.counted30;
    sum.answered30 += row.answered30;
    sum.paid30 += row.paid30;
    sum.promised30 += row.promised30;
    sum.disputed30 += row.disputed30;
    sum.claimed30 += row.claimed30;
    sum.received30 += row.received30;
}

LetterResponse emptyRow(std::string code, Currency currency)
{
    LetterResponse row;
    row.templateCode = std::move(code);
    row.claimed30 = row.received30 = Money(0, currency);
    return row;
}

/// When e-mail letters were sent; those that were not are absent.
Result<std::unordered_map<LetterId, Date>> sentDays(Desk& desk)
{
    ENCOURS_ASSIGN(const auto messages, desk.store().messages());
    std::unordered_map<LetterId, Date> days;
    for (const MailMessage& message : messages) {
        if (!message.letter) continue;
        for (const MailEvent& event : message.events) {
            const bool hasLeft = event.state == MailState::Sent && event.detail != testDetail;
            if (hasLeft) days.emplace(*message.letter, localDay(event.at));
        }
    }
    return days;
}

} // namespace

Result<std::vector<LetterResponse>> measureResponse(Desk& desk, Date from, Date to)
{
    if (to < from) {
        return Fault{FaultCode::DatesReversed,
                     {{"first", formatIsoDate(from)}, {"second", formatIsoDate(to)}},
                     "response to letters"};
    }
    ENCOURS_ASSIGN(const auto sent, sentDays(desk));
    // An e-mail may leave days after it was written.
    ENCOURS_ASSIGN(const auto letters, desk.store().letters({{}, {}, {}, to}));
    const Currency currency = desk.portfolio()->currency();
    std::map<std::string, LetterResponse> rows;
    for (const WrittenLetter& letter : letters) {
        const auto mailed = sent.find(letter.id);
        if (letter.channel == LetterChannel::Email && mailed == sent.end()) continue;
        const Date leftOn = letter.channel == LetterChannel::Email ? mailed->second : letter.writtenOn;
        if (leftOn < from || leftOn > to) continue;
        const auto account = accountOf(desk, letter.customer);
        if (!account) continue;
        auto& row = rows.try_emplace(letter.templateCode, emptyRow(letter.templateCode, currency)).first->second;
        count(row, letter, **account, leftOn, desk.today());
    }
    std::vector<LetterResponse> responses;
    LetterResponse sum = emptyRow({}, currency);
    for (auto& [code, row] : rows) {
        add(sum, row);
        responses.push_back(std::move(row));
    }
    responses.push_back(std::move(sum));
    return responses;
}

} // namespace encours
