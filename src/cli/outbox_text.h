// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"
#include "desk/outbox/outbox.h"

#include <vector>

namespace encours {

/// `{message, state, tested, on, customer, name, to, subject, template, letter, attempts, documents, detail}`
[[nodiscard]] Json messageJson(const MessageLine& line);
void showMessages(Session& session, const std::vector<MessageLine>& lines);
/// One message with its history and its text.
void showMessage(Session& session, const MessageLine& line);

} // namespace encours
