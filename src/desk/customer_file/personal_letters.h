// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/json_document.h"
#include "receivables/contact_person.h"

namespace encours {

/// Adds `letters` and `messages` to what a customer is given who asks what is known of it; of one person: those that are
/// addressed to it. What was erased is left out. On the thread of the store.
Result<Done> addPersonalLetters(OrderedJson& document, Desk& desk, CustomerId customer, const ContactPerson* person,
                                Language language);

} // namespace encours
