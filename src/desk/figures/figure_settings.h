// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "portfolio/age_bounds.h"
#include "portfolio/indicators/indicators.h"

#include <memory>
#include <string>
#include <vector>

namespace encours {

/// In what amounts are shown to the management.
enum class TaxBasis : std::uint8_t {
    WithVat,    ///< TTC, as customers owe it
    WithoutVat, ///< HT: each figure divided by 1 + the book's usual VAT rate, rounded once; quotients stay as they are
};
[[nodiscard]] std::string_view taxBasisCode(TaxBasis basis); ///< `ttc`, `ht`
[[nodiscard]] std::optional<TaxBasis> parseTaxBasis(std::string_view code);

/// How the firm wants its figures counted: one decision for the dashboard, the indicators, the aged balance, the management
/// page and their exports. Stored in the book as settings `figures.…`; the lists of the day do not depend on it.
struct FigureSettings {
    AgeBounds ageBounds;
    int periodMonths = 12; ///< of sales, payments and promises, 1–36
    int chartMonths = 12;  ///< columns of the charts, 3–36
    TaxBasis basis = TaxBasis::WithVat;
    std::vector<std::string> excludedCodes; ///< customers left out everywhere (group companies…)
    std::optional<Money> hourCost;          ///< of a controller, for the cost of dunning
    std::optional<Money> letterCost;        ///< of a letter sent
    Rate factorCommission;                  ///< of the turnover that a factor would be given; 0: not known
    int minutesPerCall = 6;                 ///< of calls whose length was not measured

    friend bool operator==(const FigureSettings&, const FigureSettings&) = default;
};

/// Names under which they are stored and given on the command line: `figures.age_bounds`, `figures.period_months`, …
[[nodiscard]] const std::vector<std::string_view>& figureSettingCodes();
[[nodiscard]] std::string figureSettingText(const FigureSettings& settings, std::string_view code);
/// Reads a value; "" brings the default back. Errors: ValueNotListed{field,value}, AmountMalformed, RateMalformed,
/// RequestMalformed (unknown code).
Result<Done> setFigureSetting(FigureSettings& settings, std::string_view code, std::string_view text,
                              Currency currency);

/// The settings of a book, the defaults where it says nothing or something that cannot be read. Desk thread.
[[nodiscard]] Result<FigureSettings> readFigureSettings(Desk& desk);

/// Changes some of them; each change is a fact. Errors: as setFigureSetting(), CustomerUnknown{value}.
struct FigureSettingsRequest {
    std::vector<std::pair<std::string, std::string>> changes; ///< code, text
    std::string key;
    bool isDryRun = false;
};
class EditFigureSettings {
public:
    explicit EditFigureSettings(Desk& desk) : m_desk(desk) {}
    Result<FigureSettings> execute(const FigureSettingsRequest& request);

private:
    Desk& m_desk;
};

/// The portfolio without the customers that are left out: their accounts stand in it without a line, so that every place and
/// id stays. The same snapshot when nobody is left out.
[[nodiscard]] std::shared_ptr<const Portfolio> withoutExcluded(std::shared_ptr<const Portfolio> portfolio,
                                                               const FigureSettings& settings);

/// What indicators depend on, of this book and these settings. Any thread.
[[nodiscard]] IndicatorRules indicatorRulesOf(const Desk& desk, const FigureSettings& settings);

/// An amount as the basis shows it.
[[nodiscard]] Money shownAmount(Money withVat, const FigureSettings& settings, Rate usualVat);

/// The lines that every export carries: basis, who is left out, period, columns. Empty for the defaults but for the basis.
[[nodiscard]] std::vector<std::string> figureNotes(const FigureSettings& settings, Language language);

} // namespace encours
