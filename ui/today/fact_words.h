// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/todays_lists.h"
#include "today/fact_list.h"

#include <vector>

namespace encours::ui {

/// What is known of a customer beside its invoices, in groups and in words: payments to allocate, promises with how often they
/// broke, disputes, instruments, letters, late charges, how it pays. Groups without lines stand for nothing known.
[[nodiscard]] std::vector<FactGroup> factGroups(const CustomerSheet& sheet);
/// `comptabilité fournisseurs · 9 h – 11 h · jointe le 12/10`: what stands beside a person's name.
[[nodiscard]] QString personDetails(const CallPerson& person);

} // namespace encours::ui
