// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "desk/desk.h"
#include "exchange/figure_table.h"
#include "portfolio/indicators/indicators.h"
#include "receivables/reference_delays.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// What the program ships with the rows of the book over it. Desk thread.
[[nodiscard]] Result<ReferenceDelays> readReferenceDelays(Desk& desk);
/// What the program ships.
[[nodiscard]] ReferenceDelays referenceDelaysWithoutBook();

/// `13,6`, `13.6`, `14` as tenths of a day. Errors: ValueNotListed{field,value}.
[[nodiscard]] Result<std::int64_t> parseReferenceDays(std::string_view text);

/// A reference beside the figure of the book that measures the same.
struct ReferenceComparison {
    ReferenceDelay reference;
    bool isOwn = false;                     ///< added in this book
    std::optional<std::int64_t> ours;       ///< tenths of a day; nothing when the book has nothing to measure
    std::optional<std::int64_t> difference; ///< ours less the reference: < 0 is better
};
/// Whether a row was added in the book, not shipped with the program.
[[nodiscard]] bool isOwnReference(const ReferenceDelay& delay);
/// The references known on a day of `figures`, one for each kind and sector that has a row, the whole economy first.
/// Any thread.
[[nodiscard]] std::vector<ReferenceComparison> compareWithReferences(const ReferenceDelays& delays,
                                                                     const Indicators& figures);
/// The same with the figures of the book as of a day, counted as its settings say. Desk thread.
[[nodiscard]] Result<std::vector<ReferenceComparison>> compareWithReferences(Desk& desk, Date asOf);
/// The figure that a reference is compared with: days late weighted by amount, or the delay of payment.
[[nodiscard]] IndicatorCode comparedFigure(ReferenceKind kind);

/// `Ensemble de l’économie` for "", else the sector as it was written.
[[nodiscard]] std::string referenceSectorName(Language language, const std::string& sector);
[[nodiscard]] std::string referenceKindName(Language language, ReferenceKind kind);
/// `2024-S1`, `2017-T2`, `2025`, or both days.
[[nodiscard]] std::string referencePeriodText(Language language, Date from, Date to);

/// All rows, newest period first within a sector, and those of the comparison; tables to save.
[[nodiscard]] FigureTable referenceDelayTable(const ReferenceDelays& delays, Language language);
[[nodiscard]] FigureTable referenceComparisonTable(const std::vector<ReferenceComparison>& comparisons, Date asOf,
                                                   Language language);

/// Adds and takes away rows of the book; those that the program ships stay, and a row of the book for the same period stands
/// over one of them. Each change is a fact.
class EditReferenceDelays {
public:
    explicit EditReferenceDelays(Desk& desk) : m_desk(desk) {}
    /// Errors: as checkReferenceDelay(), TextInvalid, DateInTheFuture{value} (a period that has not ended).
    Result<Done> add(const ReferenceDelay& delay, const std::string& key = {});
    /// Errors: ValueNotListed{field,value} when the book has no such row of its own.
    Result<Done> remove(const ReferenceDelay& delay, const std::string& key = {});

private:
    Desk& m_desk;
};

} // namespace encours
