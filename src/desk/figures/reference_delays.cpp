// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/figures/reference_delays.h"

#include "base/fold.h"
#include "base/log.h"
#include "base/utf8.h"
#include "desk/figures/figure_settings.h"
#include "desk/json_document.h"
#include "exchange/reference_delays_file.h"
#include "store/store.h"

#include <algorithm>
#include <fmt/format.h>

namespace encours {

namespace {

constexpr std::string_view prefix = "reference-delays.";
constexpr std::int64_t mostTenths = 3'660;

/// One for a kind, a period and a sector: a second row for the same is a correction.
std::string settingOf(const ReferenceDelay& delay)
{
    return fmt::format("{}{}.{}.{}.{}", prefix, referenceKindCode(delay.kind), formatIsoDate(delay.from),
                       formatIsoDate(delay.to), foldForSearch(delay.sector));
}

std::string documentOf(const ReferenceDelay& delay)
{
    return OrderedJson{{"kind", referenceKindCode(delay.kind)},
                       {"sector", delay.sector},
                       {"from", formatIsoDate(delay.from)},
                       {"to", formatIsoDate(delay.to)},
                       {"tenths", delay.tenths},
                       {"source", delay.source},
                       {"checked_on", formatIsoDate(delay.checkedOn)}}
        .dump();
}

Result<ReferenceDelay> delayFrom(std::string_view text)
{
    ENCOURS_ASSIGN(const OrderedJson document, parseDocument(text));
    ObjectReader reader{document};
    ReferenceDelay delay;
    reader.choice("kind", delay.kind, parseReferenceKind);
    reader.text("sector", delay.sector);
    reader.day("from", delay.from);
    reader.day("to", delay.to);
    reader.integer("tenths", delay.tenths, 0, mostTenths);
    reader.text("source", delay.source, true);
    reader.day("checked_on", delay.checkedOn);
    ENCOURS_TRY(reader.finish());
    ENCOURS_TRY(checkReferenceDelay(delay));
    return delay;
}

Result<std::vector<ReferenceDelay>> ownRows(Desk& desk)
{
    ENCOURS_ASSIGN(const auto settings, desk.store().settingsUnder(prefix));
    std::vector<ReferenceDelay> rows;
    for (const auto& [name, value] : settings) {
        if (value.empty()) continue;
        auto read = delayFrom(value);
        if (read) rows.push_back(*std::move(read));
        else logWarning(LogChannel::Store, fmt::format("A reference delay ({}) cannot be read.", name.size()));
    }
    return rows;
}

Result<Done> record(Desk& desk, const std::string& name, const std::string& value, const std::string& key)
{
    const auto recorded = desk.store().record(desk.header("settings-edited", key, fmt::format("{}={}", name, value)),
                                              [&](FactWriter& writer) { return writer.setSetting(name, value); });
    if (!recorded) return recorded.fault();
    return Done{};
}

/// A text of one line.
Result<std::string> lineOf(const char* field, const std::string& typed)
{
    if (!isValidUtf8(typed)) return Fault{FaultCode::TextInvalid, {{"field", field}}, "not UTF-8"};
    return cleanLine(typed).text;
}

} // namespace

ReferenceDelays referenceDelaysWithoutBook()
{
    return shippedReferenceDelays();
}

Result<std::int64_t> parseReferenceDays(std::string_view text)
{
    return parseTenths(text);
}

Result<ReferenceDelays> readReferenceDelays(Desk& desk)
{
    ENCOURS_ASSIGN(const auto own, ownRows(desk));
    return shippedReferenceDelays().with(own);
}

IndicatorCode comparedFigure(ReferenceKind kind)
{
    return kind == ReferenceKind::DaysLate ? IndicatorCode::DaysLate : IndicatorCode::PaymentDelay;
}

std::vector<ReferenceComparison> compareWithReferences(const ReferenceDelays& delays, const Indicators& figures)
{
    std::vector<ReferenceComparison> comparisons;
    for (const ReferenceKind kind : {ReferenceKind::DaysLate, ReferenceKind::PaymentDelay}) {
        for (const std::string& sector : delays.sectors(kind)) {
            const ReferenceDelay* const reference = delays.latest(kind, sector, figures.asOf);
            if (reference == nullptr) continue;
            ReferenceComparison comparison{*reference, isOwnReference(*reference), std::nullopt, std::nullopt};
            const Indicator* const ours = figures.find(comparedFigure(kind));
            if (ours != nullptr) comparison.ours = ours->value;
            if (comparison.ours) comparison.difference = *comparison.ours - reference->tenths;
            comparisons.push_back(std::move(comparison));
        }
    }
    return comparisons;
}

Result<std::vector<ReferenceComparison>> compareWithReferences(Desk& desk, Date asOf)
{
    ENCOURS_ASSIGN(const ReferenceDelays delays, readReferenceDelays(desk));
    ENCOURS_ASSIGN(const FigureSettings settings, readFigureSettings(desk));
    const auto portfolio = withoutExcluded(desk.portfolio(), settings);
    return compareWithReferences(delays, indicatorsOf(*portfolio, asOf, indicatorRulesOf(desk, settings)));
}

bool isOwnReference(const ReferenceDelay& delay)
{
    const auto shipped = shippedReferenceDelays().rows();
    return std::ranges::find(shipped, delay) == shipped.end();
}

Result<Done> EditReferenceDelays::add(const ReferenceDelay& delay, const std::string& key)
{
    ReferenceDelay cleaned = delay;
    ENCOURS_ASSIGN(cleaned.sector, lineOf("sector", delay.sector));
    ENCOURS_ASSIGN(cleaned.source, lineOf("source", delay.source));
    ENCOURS_TRY(checkReferenceDelay(cleaned));
    if (cleaned.to > m_desk.today()) return faultAbout(FaultCode::DateInTheFuture, formatIsoDate(cleaned.to));
    ENCOURS_ASSIGN(const auto known, readReferenceDelays(m_desk));
    if (std::ranges::find(known.rows(), cleaned) != known.rows().end()) return Done{};
    return record(m_desk, settingOf(cleaned), documentOf(cleaned), key);
}

Result<Done> EditReferenceDelays::remove(const ReferenceDelay& delay, const std::string& key)
{
    ENCOURS_ASSIGN(const auto own, ownRows(m_desk));
    const std::string name = settingOf(delay);
    if (std::ranges::find(own, name, settingOf) == own.end()) {
        Fault fault = faultAbout(FaultCode::ValueNotListed, delay.sector + " " + formatIsoDate(delay.from));
        fault.arguments.insert(fault.arguments.begin(), {"field", "reference-delays"});
        return fault;
    }
    return record(m_desk, name, "", key);
}

} // namespace encours
