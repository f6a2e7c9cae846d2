// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pill.h"

#ifndef Q_MOC_RUN
#include "receivables/mail_message.h"
#endif

namespace encours::ui {

/// Where a message stands, as a chip.
[[nodiscard]] Status statusOf(const encours::MailMessage& message);
/// Its history, one line for each arrow.
[[nodiscard]] QString historyOf(const encours::MailMessage& message, encours::Date today);

} // namespace encours::ui
