// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "receivables/mail_message.h"

#include <string>
#include <string_view>

namespace encours {

[[nodiscard]] std::string wordsFor(Language language, MailState state);
/// Where a message stands; one that only went to the test address says so.
[[nodiscard]] std::string wordsForState(Language language, const MailMessage& message);
/// What is known about an arrow that was taken, e.g. « le serveur est injoignable »; the server's own words are kept.
[[nodiscard]] std::string wordsForDetail(Language language, std::string_view detail);
/// Whether the message went to the test address last.
[[nodiscard]] bool wasTested(const MailMessage& message);

} // namespace encours
