// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/outbox/message_facts.h"
#include "desk/outbox/outbox.h"
#include "store/store.h"

#include <algorithm>

namespace encours {
namespace {

/// The arrows to go: what left with another mail program was approved and handed over by a person.
std::vector<MailState> wayTo(MailState from, MailState to)
{
    if (to != MailState::Sent) return {to};
    switch (from) {
    case MailState::Drafted:
    case MailState::Failed: return {MailState::Approved, MailState::HandedOver, MailState::Sent};
    case MailState::Approved: return {MailState::HandedOver, MailState::Sent};
    default: return {MailState::Sent};
    }
}

Fault notPossible(const MailMessage& message)
{
    return Fault{FaultCode::MessageNotPossible,
                 {{"value", std::to_string(message.id.value)}, {"state", std::string{mailStateCode(message.state())}}},
                 "no such arrow"};
}

Result<Done> decide(Desk& desk, MailMessage message, MailState state, const std::string& key)
{
    // Only sending hands over, and only its answer fails or makes uncertain.
    const bool isOfPeople = state == MailState::Approved || state == MailState::Cancelled || state == MailState::Sent;
    const bool isUnderWay = message.state() == MailState::HandedOver;
    if (!isOfPeople || isUnderWay) return notPossible(message);
    for (const MailState step : wayTo(message.state(), state)) {
        MailEvent event;
        event.state = step;
        event.at = desk.now();
        event.attempt = message.attempts() + (step == MailState::HandedOver ? 1 : 0);
        const bool isByHand = step == MailState::Sent || step == MailState::HandedOver;
        if (isByHand) event.detail = byHandDetail;
        const std::string stepKey =
            key.empty() ? key : key + '-' + std::to_string(message.id.value) + '-' + std::string{mailStateCode(step)};
        ENCOURS_TRY(recordMailEvent(desk, message, event, stepKey));
        message.events.push_back(event);
    }
    return Done{};
}

} // namespace

MessagesDecided DecideMessages::execute(const std::vector<MailMessageId>& messages, MailState state,
                                        const std::string& key)
{
    MessagesDecided decided;
    const auto known = m_desk.store().messages();
    for (const MailMessageId id : messages) {
        if (!known) {
            decided.refused.push_back({id, known.fault()});
            continue;
        }
        const auto found = std::ranges::find(*known, id, &MailMessage::id);
        const auto done = found == known->end() ? Result<Done>{messageUnknown(id)} : decide(m_desk, *found, state, key);
        if (done) decided.done.push_back(id);
        else decided.refused.push_back({id, done.fault()});
    }
    return decided;
}

} // namespace encours
