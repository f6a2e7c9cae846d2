// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/figures/figure_settings.h"
#include "exchange/figure_table.h"
#include "portfolio/indicators/figure_parts.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace encours {

/// A part of a figure with the account and the line that it names; both live in the portfolio of the FigureDetail.
struct FigureLine {
    FigurePart part;
    const Account* account = nullptr; ///< null: a month
    const Item* item = nullptr;

    [[nodiscard]] std::string customerCode() const; ///< "" of a month
    [[nodiscard]] std::string customerName() const;
    [[nodiscard]] std::string number() const; ///< of the item; "" when there is none
};

/// One side of a figure: what its numerator or its denominator is made of.
struct FigureSide {
    std::vector<FigureLine> lines; ///< largest value first
    std::int64_t sum = 0;          ///< Σ values
    std::int64_t shown = 0;        ///< what the figure says: its numerator, its denominator, or the value itself
    IndicatorUnit unit = IndicatorUnit::None;
    bool isWhole = true; ///< `sum` is `shown`: the lines are the figure and nothing else

    // Which columns say something:
    bool hasCustomers = false;
    bool hasItems = false;
    bool hasAmounts = false; ///< that are weighted
    bool hasDays = false;    ///< that they are weighted by
};

/// Where a figure comes from, line by line.
struct FigureDetail {
    std::shared_ptr<const Portfolio> portfolio; ///< without the customers that are left out
    FigureSettings settings;
    Rate usualVat;
    Date asOf;
    Indicator figure;
    FigureSide numerator; ///< or what the value is made of, when the figure has no numerator
    FigureSide denominator;
    bool hasDenominator = false;
    bool isSum = true; ///< see FigureParts
};

/// The parts of a figure, with their names. `figure` is one of indicatorsOf() with the same arguments. Any thread; linear in
/// the ledger.
[[nodiscard]] FigureDetail figureDetailOf(std::shared_ptr<const Portfolio> portfolio, Date asOf,
                                          const FigureSettings& settings, const IndicatorRules& rules,
                                          const Indicator& figure);

/// A figure of the book as of a day and all that makes it. Reads the portfolio only: may run on any thread.
class ShowFigure {
public:
    explicit ShowFigure(const Desk& desk) : m_desk(desk) {}
    [[nodiscard]] FigureDetail execute(IndicatorCode code, Date asOf, const FigureSettings& settings) const;

private:
    const Desk& m_desk;
};

/// The figure named by its code (`dso`, `days-late`…); nothing when there is none of that name.
[[nodiscard]] std::optional<IndicatorCode> parseIndicator(std::string_view code);

/// The figure as the basis of the book shows it (shownIndicator()), when that is another amount than what its lines sum to:
/// lines are always with VAT. Nothing otherwise.
[[nodiscard]] std::optional<Money> shownWithoutVat(const FigureDetail& detail);

/// `facture`, `règlement`… of a line, in small letters.
[[nodiscard]] std::string figureLineKind(Language language, const FigureLine& line);
/// The heading of the column of values: `Montant`, `Montant × jours`, `Nombre`, `Jours`.
[[nodiscard]] std::string figureValueHeading(Language language, IndicatorUnit unit);
/// A value of a side with its unit.
[[nodiscard]] std::string figureSideText(Language language, const FigureDetail& detail, IndicatorUnit unit,
                                         std::int64_t value);
/// What is divided by what, in numbers: `1 234,56 € ÷ 2 345,67 € × 365 = 52,3 j`; "" for a figure that is no quotient.
[[nodiscard]] std::string figureArithmetic(Language language, const Indicator& figure, Currency currency);
/// Why the parts do not sum to the figure; "" when they do.
[[nodiscard]] std::string whyNoSum(Language language, IndicatorCode code);

/// A table for each side, numerator first: day, figure, formula, definition and what was left out above the lines.
[[nodiscard]] std::vector<FigureTable> figureDetailTables(const FigureDetail& detail, Language language);

} // namespace encours
