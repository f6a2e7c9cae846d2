// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/clock.h"
#include "calendar/date.h"
#include "money/money.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace encours::ui {

[[nodiscard]] QString toQ(std::string_view utf8);
[[nodiscard]] std::string toStd(const QString& text);
/// With a capital at the beginning, for captions: words/ writes terms in small letters.
[[nodiscard]] QString capitalised(QString text);

/// All in the language of the window (support/language.h).
[[nodiscard]] QString amountText(Money amount);                  ///< `1 234,56 €`
[[nodiscard]] QString bareAmountText(Money amount);              ///< `1 234,56`
[[nodiscard]] QString dashedAmountText(Money amount);            ///< bare, zero as `–`: for dense tables
[[nodiscard]] QString countText(std::int64_t count);             ///< `5 422`
[[nodiscard]] QString dateText(Date date);                       ///< `21/11/2026`
[[nodiscard]] QString dateText(const std::optional<Date>& date); ///< `–` when there is none
[[nodiscard]] QString shortDateText(Date date);                  ///< `21/11`
[[nodiscard]] QString weekdayDateText(Date date);                ///< `ven. 27/11/2026`
[[nodiscard]] QString longDateText(Date date);                   ///< `samedi 21 novembre 2026`
/// `aujourd’hui`, `demain`, `dans 3 j`, `hier`, `il y a 3 j`: stands beside a date, never alone.
[[nodiscard]] QString relativeDayText(Date date, Date today);
/// `ce matin à 08:12`, `hier à 17:40`, `le 18/11 à 09:00`: when something was done, on the machine's clock.
[[nodiscard]] QString momentText(Moment moment, Date today);

} // namespace encours::ui
