// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/figures/reference_delays.h"
#include "words/words.h"

#include <fmt/format.h>

namespace encours {

namespace {

std::string text(Language language, std::string_view name, const WordArguments& arguments = {})
{
    return words(language, "reference-delay." + std::string{name}, arguments);
}

FigureCell days(const std::optional<std::int64_t>& tenths)
{
    return tenths ? FigureCell{FigureDays{*tenths}} : FigureCell{};
}

/// How many months a period of whole months has; 0 for another.
int wholeMonths(Date from, Date to)
{
    for (const int months : {3, 6, 12}) {
        if (from == from.firstOfMonth() && to == from.plusMonths(months).plusDays(-1)) return months;
    }
    return 0;
}

} // namespace

std::string referenceSectorName(Language language, const std::string& sector)
{
    return sector.empty() ? text(language, "economy") : sector;
}

std::string referenceKindName(Language language, ReferenceKind kind)
{
    return text(language, referenceKindCode(kind));
}

std::string referencePeriodText(Language language, Date from, Date to)
{
    const int months = wholeMonths(from, to);
    const auto parts = from.parts();
    const int turn = months == 0 ? 0 : (parts.month - 1) / months + 1;
    const bool isCalendar = months > 0 && (parts.month - 1) % months == 0;
    if (isCalendar && months == 12) return std::to_string(parts.year);
    if (isCalendar && months == 6) return fmt::format("{}-S{}", parts.year, turn);
    if (isCalendar) {
        return fmt::format("{}-{}{}", parts.year, language == Language::French ? "T" : "Q", turn);
    }
    return fmt::format("{} – {}", formatDate(from, language), formatDate(to, language));
}

FigureTable referenceDelayTable(const ReferenceDelays& delays, Language language)
{
    FigureTable table;
    table.name = text(language, "name");
    table.title = text(language, "title");
    table.notes = {text(language, "about")};
    for (const std::string_view column : {"measured", "sector", "period", "days", "source", "checked", "whose"})
        table.columns.push_back(text(language, column));
    const auto rows = delays.rows();
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        table.rows.push_back({referenceKindName(language, row->kind), referenceSectorName(language, row->sector),
                              referencePeriodText(language, row->from, row->to), FigureDays{row->tenths}, row->source,
                              row->checkedOn, isOwnReference(*row) ? text(language, "own") : std::string{}});
    }
    return table;
}

FigureTable referenceComparisonTable(const std::vector<ReferenceComparison>& comparisons, Date asOf, Language language)
{
    FigureTable table;
    table.name = text(language, "comparison-name");
    table.title = text(language, "comparison-title");
    table.notes = {text(language, "as-of", {{"on", formatIsoDate(asOf)}}), text(language, "about")};
    for (const std::string_view column : {"measured", "sector", "period", "days", "ours", "difference", "source"})
        table.columns.push_back(text(language, column));
    for (const ReferenceComparison& row : comparisons) {
        const ReferenceDelay& reference = row.reference;
        table.rows.push_back({referenceKindName(language, reference.kind),
                              referenceSectorName(language, reference.sector),
                              referencePeriodText(language, reference.from, reference.to), FigureDays{reference.tenths},
                              days(row.ours), days(row.difference), reference.source});
    }
    return table;
}

} // namespace encours
