// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "desk/dashboard/dashboard.h"
#include "exchange/figure_table.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// Indicators that are read together, in the order of the page.
enum class IndicatorFamily : std::uint8_t { Receivables, Lateness, Roll, Promises, Disputes, Risk, Dunning };
inline constexpr std::size_t indicatorFamilyCount = 7;
[[nodiscard]] std::string_view indicatorFamilyCode(IndicatorFamily family); ///< `receivables`, `lateness`, …
[[nodiscard]] const std::vector<IndicatorFamily>& allIndicatorFamilies();
/// Every indicator belongs to one family.
[[nodiscard]] const std::vector<IndicatorCode>& membersOf(IndicatorFamily family);
/// DSOs to be seen side by side: the same receivables over different sales, then what of them is not due, and late.
[[nodiscard]] const std::vector<IndicatorCode>& dsoVariants();
[[nodiscard]] std::string familyName(Language language, IndicatorFamily family);
/// Why figures of a family that look alike differ.
[[nodiscard]] std::string familyRemark(Language language, IndicatorFamily family);

/// A figure as the basis shows it: amounts without VAT when the firm wants them so; the provision always is.
[[nodiscard]] Indicator shownIndicator(Indicator figure, const FigureSettings& settings, Rate usualVat);

/// All figures by family, beside those of the day of comparison when there is one, with the difference, the formula and the
/// definition.
[[nodiscard]] FigureTable familyTable(const DashboardView& view, Language language);

} // namespace encours
