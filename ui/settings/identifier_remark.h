// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "receivables/identifiers.h"

#include <QString>

namespace encours::ui {

/// `SIREN`, `n° de TVA`: an identifier in the words of the window.
[[nodiscard]] QString identifierText(IdentifierKind kind);
/// What a verdict means and what to do.
[[nodiscard]] QString verdictText(IdentifierVerdict verdict);
/// The warning about an identifier as it is typed; empty when it is right or when there is nothing yet.
[[nodiscard]] QString identifierRemark(IdentifierKind kind, const QString& text);

} // namespace encours::ui
