// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/letters/keep_letter.h"
#include "desk/letters/letter_office.h"
#include "desk/runs/dunning_run.h"
#include "widgets/pill.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

class QComboBox;

namespace encours::ui {

/// How letters and dunning runs speak, in the language of the window.

/// `Première relance`, `Première relance (vip)` for a wording with a name of its own.
[[nodiscard]] QString templateName(std::string_view templateCode);
[[nodiscard]] QString channelWord(LetterChannel channel);
[[nodiscard]] QString dispatchWord(DispatchKind kind);
[[nodiscard]] QString mailWord(MailState state);
/// A person left the customer out.
[[nodiscard]] bool isDroppedByHand(const RunCandidate& candidate);
/// Why a customer is left out of a run, or what to look at, in a few words.
[[nodiscard]] QString remarkText(const RunFinding& finding);
[[nodiscard]] QString remarksText(const std::vector<RunFinding>& findings); ///< one a line

/// How a letter left the house, or where its message stands. Nothing when nobody has said.
[[nodiscard]] std::optional<Status> sentStatus(const LetterLine& line);
/// The same as a sentence: `Recommandée, postée le 12/11/2026, reçue le 14/11/2026`.
[[nodiscard]] QString dispatchText(const LetterDispatch& dispatch);
/// `12/30 · 40 %` of those that are old enough; `–` when none is.
[[nodiscard]] QString shareText(int part, int whole);

/// Every wording of the office, each once, by kind.
[[nodiscard]] std::vector<std::string> templateCodes(const LetterOffice& office);
/// A combo that never pushes its form apart and tells in a tooltip what it may have to cut.
void calmCombo(QComboBox* combo);
/// Chooses the entry with this data; the first one when there is none.
void chooseData(QComboBox* combo, const QVariant& data);

} // namespace encours::ui
