// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/mail_message.h"

#include <array>
#include <cstddef>

namespace encours {
namespace {

constexpr std::array<std::string_view, mailStateCount> codes{"drafted", "approved", "handed-over", "sent",
                                                             "unknown", "failed",   "cancelled"};

} // namespace

std::string_view mailStateCode(MailState state)
{
    return codes.at(static_cast<std::size_t>(state));
}

std::optional<MailState> parseMailState(std::string_view code)
{
    for (std::size_t place = 0; place < codes.size(); ++place) {
        if (codes[place] == code) return static_cast<MailState>(place);
    }
    return std::nullopt;
}

bool mayFollow(MailState before, MailState after)
{
    switch (before) {
    case MailState::Drafted: return after == MailState::Approved || after == MailState::Cancelled;
    case MailState::Approved: return after == MailState::HandedOver || after == MailState::Cancelled;
    case MailState::HandedOver:
        return after == MailState::Sent || after == MailState::Failed || after == MailState::Unknown;
    case MailState::Unknown:
        return after == MailState::Sent || after == MailState::Approved || after == MailState::Cancelled;
    case MailState::Failed: return after == MailState::Approved || after == MailState::Cancelled;
    case MailState::Sent:
    case MailState::Cancelled: return false;
    }
    return false;
}

} // namespace encours
