// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "calendar/date.h"

#include <string>

namespace encours {

/// Something worth remembering about a customer, on the timeline beside the calls. Never edited; personal: the customer may
/// ask to read it (RGPD, art. 15).
struct AccountNote {
    AccountNoteId id;
    Date on;
    std::string text;
    std::string actor; ///< who wrote it
    JournalSeq recordedBy;
};

} // namespace encours
