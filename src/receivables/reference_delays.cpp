// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/reference_delays.h"

#include "base/codes.h"
#include "base/fold.h"
#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace encours {

namespace {

constexpr std::array<std::string_view, 2> kindCodes{"days-late", "payment-delay"};
constexpr std::int64_t mostTenths = 3'660;
constexpr std::size_t longestSector = 100;
constexpr std::size_t longestSource = 500;

Fault tooLong(const char* field, std::size_t limit)
{
    return {FaultCode::TextTooLong, {{"field", field}, {"limit", std::to_string(limit)}}, {}};
}

auto placeOf(const ReferenceDelay& row)
{
    return std::tuple{row.kind, foldForSearch(row.sector), row.to, row.from};
}

} // namespace

std::string_view referenceKindCode(ReferenceKind kind)
{
    return codeOf(kindCodes, kind);
}

std::optional<ReferenceKind> parseReferenceKind(std::string_view code)
{
    return parseCode<ReferenceKind>(kindCodes, code);
}

Result<Done> checkReferenceDelay(const ReferenceDelay& delay)
{
    if (cleanLine(delay.source).text.empty()) return FaultCode::SourceMissing;
    if (delay.to < delay.from) {
        return Fault{
            FaultCode::DatesReversed, {{"first", formatIsoDate(delay.from)}, {"second", formatIsoDate(delay.to)}}, {}};
    }
    if (delay.tenths < 0 || delay.tenths > mostTenths) {
        return Fault{FaultCode::ValueNotListed,
                     {{"field", "days"}, {"value", std::to_string(delay.tenths / 10)}},
                     "a delay that no economy has"};
    }
    if (codePointCount(delay.sector) > longestSector) return tooLong("sector", longestSector);
    if (codePointCount(delay.source) > longestSource) return tooLong("source", longestSource);
    return Done{};
}

ReferenceDelays::ReferenceDelays(std::vector<ReferenceDelay> rows)
{
    std::ranges::stable_sort(rows, {}, placeOf);
    m_rows.reserve(rows.size());
    for (ReferenceDelay& row : rows) {
        const bool isCorrection = !m_rows.empty() && placeOf(m_rows.back()) == placeOf(row);
        if (isCorrection) m_rows.pop_back();
        m_rows.push_back(std::move(row));
    }
}

ReferenceDelays ReferenceDelays::with(std::span<const ReferenceDelay> later) const
{
    std::vector<ReferenceDelay> rows = m_rows;
    rows.insert(rows.end(), later.begin(), later.end());
    return ReferenceDelays{std::move(rows)};
}

const ReferenceDelay* ReferenceDelays::latest(ReferenceKind kind, std::string_view sector, Date on) const
{
    const std::string folded = foldForSearch(sector);
    const ReferenceDelay* latest = nullptr;
    for (const ReferenceDelay& row : m_rows) { // by the end of the period
        if (row.kind == kind && row.to <= on && foldForSearch(row.sector) == folded) latest = &row;
    }
    return latest;
}

std::vector<std::string> ReferenceDelays::sectors(ReferenceKind kind) const
{
    std::vector<std::string> names;
    for (const ReferenceDelay& row : m_rows) {
        if (row.kind != kind) continue;
        const bool isNew = names.empty() || foldForSearch(names.back()) != foldForSearch(row.sector);
        if (isNew) names.push_back(row.sector);
    }
    return names;
}

} // namespace encours
