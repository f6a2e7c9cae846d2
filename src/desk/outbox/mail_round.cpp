// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/outbox/mail_round.h"

#include "base/log.h"
#include "desk/outbox/message_facts.h"
#include "desk/outbox/prepare_mail.h"
#include "portfolio/account.h"
#include "store/store.h"

#include <algorithm>
#include <fmt/format.h>

namespace encours {
namespace {

constexpr std::int64_t minute = 60'000'000;
/// A message is under way for two minutes at most; on a server another machine may be the one that sends it.
constexpr std::int64_t longestDelivery = 5 * minute;

/// What the server said, else why it said nothing.
std::string reasonOf(const Delivery& delivery)
{
    if (!delivery.answer.empty() || !delivery.fault) return delivery.answer;
    for (const auto& [placeholder, value] : delivery.fault->arguments) {
        if (placeholder == "reason") return value;
    }
    return {};
}

/// A code of ours and the reason.
std::string failureDetail(std::string_view code, const Delivery& delivery)
{
    const std::string reason = reasonOf(delivery);
    return mailDetail(reason.empty() ? std::string{code} : fmt::format("{}: {}", code, reason));
}

std::string failureDetail(const Delivery& delivery)
{
    return failureDetail(faultName(delivery.fault ? delivery.fault->code : FaultCode::MailRefused), delivery);
}

/// What the server answered, about this message.
Fault faultOf(const Delivery& delivery, MailMessageId message)
{
    const std::string number = std::to_string(message.value);
    Fault fault = delivery.fault.value_or(Fault{FaultCode::MailRefused, {{"reason", mailDetail(delivery.answer)}}, {}});
    if (fault.code != FaultCode::MailRefused) return fault;
    std::erase_if(fault.arguments, [](const auto& argument) { return argument.first == "value"; });
    fault.arguments.emplace_back("value", number);
    return fault;
}

} // namespace

std::int64_t microsecondsToWait(std::span<const Moment> handedOver, Moment now, int perMinute)
{
    const auto most = static_cast<std::size_t>(std::max(1, perMinute));
    if (handedOver.size() < most) return 0;
    const Moment first = handedOver[handedOver.size() - most];
    return std::clamp<std::int64_t>(first.microseconds + minute - now.microseconds, 0, minute);
}

// A person may have two windows on one book; on a server the store itself refuses the slower of two.
Result<Done> MailRound::lock()
{
    if (m_desk.isOnServer()) return Done{};
    auto file = m_desk.file();
    file += ".mail.lock";
    ENCOURS_ASSIGN(FileLock lock, FileLock::acquire(file));
    m_lock.emplace(std::move(lock));
    return Done{};
}

Result<Done> MailRound::open(const MailSecret& secret, const std::optional<MailServer>& server)
{
    ENCOURS_ASSIGN(m_settings, readMailSettings(m_desk));
    if (!m_settings.isConfigured()) return faultAbout(FaultCode::MailNotConfigured, "mail.host", "field");
    const BookSettings book = m_desk.settings();
    ENCOURS_TRY(senderOf(m_settings, book));
    if (m_settings.isTest) ENCOURS_TRY(testAddressOf(m_settings, book));
    const bool needsPassword = !m_settings.server.user.empty();
    const bool isForAnother = server && *server != m_settings.server;
    if (needsPassword && (secret.isEmpty() || isForAnother)) {
        return faultAbout(FaultCode::MailPasswordMissing, m_settings.server.user);
    }
    ENCOURS_ASSIGN(const bool isPaused, isOutboxPaused(m_desk));
    if (isPaused) return FaultCode::MailPaused;
    ENCOURS_TRY(lock());
    m_secret = secret;
    ENCOURS_ASSIGN(auto messages, m_desk.store().messages());
    for (const MailMessage& message : messages) {
        for (const MailEvent& event : message.events) {
            if (event.state == MailState::HandedOver && event.detail != byHandDetail) m_handedOver.push_back(event.at);
        }
    }
    std::ranges::sort(m_handedOver);
    ENCOURS_TRY(giveUpAbandoned(messages));
    for (MailMessage& message : messages) {
        if (message.state() == MailState::Approved) m_waiting.push_back(std::move(message));
    }
    m_total = m_waiting.size();
    return Done{};
}

/// Handed over and no end recorded: nobody knows whether it went, unless it only went to ourselves.
Result<Done> MailRound::giveUpAbandoned(std::vector<MailMessage>& messages)
{
    for (MailMessage& message : messages) {
        if (message.state() != MailState::HandedOver) continue;
        const MailEvent last = message.events.back();
        const bool mayBeUnderWay =
            m_desk.isOnServer() && m_desk.now().microseconds - last.at.microseconds < longestDelivery;
        if (mayBeUnderWay) continue;
        const bool wasTest = last.detail == testDetail;
        ENCOURS_TRY(record(message, wasTest ? MailState::Failed : MailState::Unknown, last.attempt,
                           wasTest ? testDetail : interruptedDetail));
        if (!wasTest) ++m_result.unknown;
    }
    return Done{};
}

std::int64_t MailRound::toWait() const
{
    const bool isForNothing = isOver() || handedOverToday() >= m_settings.perDay;
    return isForNothing ? 0 : microsecondsToWait(m_handedOver, m_desk.now(), m_settings.perMinute);
}

int MailRound::handedOverToday() const
{
    const Date today = localDay(m_desk.now());
    return static_cast<int>(
        std::ranges::count_if(m_handedOver, [today](Moment moment) { return localDay(moment) == today; }));
}

/// What was paid since it was written is not claimed.
Result<bool> MailRound::isStillToClaim(const MailMessage& message)
{
    ENCOURS_ASSIGN(const auto letter, letterOf(m_desk, message));
    if (!letter || !letter->total.isPositive() || letter->items.empty()) return true;
    const auto portfolio = m_desk.portfolio();
    auto account = portfolio->share(message.customer);
    if (account && account->mergedInto) account = portfolio->share(*account->mergedInto);
    if (!account) return false;
    const AccountState state = stateOf(*account, m_desk.today(), m_desk.settings().currency);
    return std::ranges::any_of(state.debits, [&](const OpenItem& open) {
        return std::ranges::find(letter->items, open.item->id) != letter->items.end();
    });
}

Result<Done> MailRound::record(const MailMessage& message, MailState state, int attempt, std::string_view detail)
{
    MailEvent event;
    event.state = state;
    event.at = m_desk.now();
    event.attempt = attempt;
    event.detail = detail;
    return recordMailEvent(m_desk, message, event);
}

Result<Done> MailRound::cancel(const MailMessage& message, std::string_view detail, const Fault& fault)
{
    ++m_result.cancelled;
    m_result.refused.push_back({message.id, fault});
    return record(message, MailState::Cancelled, message.attempts(), detail);
}

Result<Done> MailRound::sendNext()
{
    if (isOver()) return Done{};
    // A round may last for hours: whoever turns test mode on meanwhile means the next message too.
    ENCOURS_ASSIGN(const MailSettings settings, readMailSettings(m_desk));
    m_hasNewSettings = settings != m_settings;
    if (m_hasNewSettings) return Done{};
    if (handedOverToday() >= m_settings.perDay) {
        m_result.stoppedBy = faultAbout(FaultCode::MailLimitReached, std::to_string(m_settings.perDay), "count");
        return Done{};
    }
    const MailMessage message = std::move(m_waiting.front());
    m_waiting.pop_front();
    const auto done = deliver(message);
    // A person cancelled it meanwhile, or another machine was quicker.
    const bool wasTaken = !done && done.fault().code == FaultCode::MessageNotPossible;
    return wasTaken ? Result<Done>{Done{}} : done;
}

Result<Done> MailRound::deliver(const MailMessage& message)
{
    const bool isTest = m_settings.isTest;
    const auto toClaim = isStillToClaim(message);
    if (!toClaim) return cancel(message, faultName(toClaim.fault().code), toClaim.fault());
    if (!*toClaim) {
        const auto account = m_desk.portfolio()->share(message.customer);
        const std::string code = account ? account->customer.code : std::string{};
        return cancel(message, nothingToClaimDetail, faultAbout(FaultCode::NothingToClaim, code, "customer"));
    }
    const auto prepared = prepareMail(m_desk, m_printer, m_settings, message, isTest);
    if (!prepared) return cancel(message, faultName(prepared.fault().code), prepared.fault());
    const int attempt = message.attempts() + 1;
    ENCOURS_TRY(record(message, MailState::HandedOver, attempt, isTest ? testDetail : std::string_view{}));
    m_handedOver.push_back(m_desk.now());
    const Delivery delivery =
        m_transport.deliver(m_settings.server, m_secret, prepared->from, prepared->to, prepared->bytes);
    MailMessage sent = message;
    sent.events.push_back({MailState::HandedOver, m_handedOver.back(), attempt, {}, {}});
    ENCOURS_TRY(isTest ? settleTest(sent, delivery) : settle(sent, delivery));
    if (delivery.state == DeliveryState::Sent && !isTest) sendCopy(prepared->from, prepared->bytes);
    // Whoever did not answer once would be asked in vain, and make the next one uncertain too.
    const bool isStop = delivery.isServerFault || delivery.state == DeliveryState::Unknown;
    if (isStop) m_result.stoppedBy = faultOf(delivery, message.id);
    return Done{};
}

Result<Done> MailRound::settle(MailMessage message, const Delivery& delivery)
{
    switch (delivery.state) {
    case DeliveryState::Sent:
        ++m_result.sent;
        return record(message, MailState::Sent, message.attempts(), mailDetail(delivery.answer));
    case DeliveryState::Unknown:
        ++m_result.unknown;
        m_result.unanswered = message.id;
        return record(message, MailState::Unknown, message.attempts(), failureDetail(unansweredDetail, delivery));
    case DeliveryState::NotSent: break;
    }
    ++m_result.failed;
    m_result.refused.push_back({message.id, faultOf(delivery, message.id)});
    return record(message, MailState::Failed, message.attempts(), failureDetail(delivery));
}

/// Nothing went to the customer, whatever became of it: it waits for a person again.
Result<Done> MailRound::settleTest(const MailMessage& message, const Delivery& delivery)
{
    if (delivery.state == DeliveryState::Sent) {
        ++m_result.tested;
        return record(message, MailState::Failed, message.attempts(), testDetail);
    }
    ++m_result.failed;
    m_result.refused.push_back({message.id, faultOf(delivery, message.id)});
    return record(message, MailState::Failed, message.attempts(), failureDetail(delivery));
}

/// The customer's message was sent; a copy that fails changes nothing about that.
void MailRound::sendCopy(const MailAddress& from, const std::string& bytes)
{
    if (m_settings.copyTo.empty()) return;
    const auto to = MailAddress::parse(m_settings.copyTo);
    if (!to) return;
    const Delivery copy = m_transport.deliver(m_settings.server, m_secret, from, *to, bytes);
    if (copy.state != DeliveryState::Sent) logWarning(LogChannel::App, "The copy of a message was not sent.");
}

SendResult MailRound::result() const
{
    SendResult result = m_result;
    result.waiting = static_cast<int>(m_waiting.size());
    return result;
}

} // namespace encours
