// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <optional>

class QWidget;

namespace encours::ui {

class AppContext;

/// Asks for a folder and writes the proof of diligence there, for one customer or for all; says where it lies. Nothing comes
/// back when `receiver` is gone.
void produceDiligence(AppContext& context, QWidget* receiver, std::optional<CustomerId> customer, bool isFactoredOnly);

} // namespace encours::ui
