// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/promises.h"
#include "widgets/pill.h"

#include <QString>

namespace encours::ui {

/// What became of a promise, with how long ago it failed.
[[nodiscard]] Status promiseStatus(const PromiseRow& row);
/// `F2026-0468 · promis 400,00 € · reste 120,00 €`.
[[nodiscard]] QString promisedLine(const PromisedInvoice& invoice);

} // namespace encours::ui
