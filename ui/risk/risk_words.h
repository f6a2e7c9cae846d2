// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/factoring.h"
#include "desk/instruments.h"
#include "receivables/account_event.h"
#include "receivables/legal_clock.h"
#include "risk/item_check_list.h"
#include "support/format.h"
#include "support/language.h"
#include "widgets/pill.h"
#include "words/words.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace encours::ui {

/// How the registers speak, in the language of the window.

template <typename T>
QString wordOf(T value)
{
    return toQ(wordsFor(currentLanguage(), value));
}

/// `Lettre de change acceptée n° 4521`.
[[nodiscard]] QString instrumentName(const Instrument& instrument);
/// Green while it secures, amber while it does not yet, red when it came back, grey when it is over.
[[nodiscard]] Status instrumentStatus(const InstrumentState& state);
[[nodiscard]] bool isOver(const InstrumentState& state);
/// What a person does, as a button says it: `Remit for collection`.
[[nodiscard]] QString verbOf(InstrumentStep step);
[[nodiscard]] QString verbOf(FactorStep step);
[[nodiscard]] Status factorStatus(const FactoringRow& row, Date today);

/// Red when the day has passed, amber when it is at most `alertDays` away.
[[nodiscard]] std::optional<Tone> deadlineTone(Date on, Date today, int alertDays);
/// `21/11/2026 · dans 3 j`.
[[nodiscard]] QString dayAndDistance(Date on, Date today);
/// Every number with commas between, the tail counted when there are many.
[[nodiscard]] QString joinedNumbers(const std::vector<std::string>& numbers);
/// `F2026-0468`, or the kind of document when it has no number.
[[nodiscard]] QString numberOf(const Item& item);
/// Open debits of a customer as of today, oldest due date first.
[[nodiscard]] std::vector<CheckedItem> openItemsOf(const Desk& desk, CustomerId customer);

} // namespace encours::ui
