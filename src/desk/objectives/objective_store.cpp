// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/objectives/objective_store.h"

#include "base/log.h"
#include "desk/json_document.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <limits>

namespace encours {
namespace {

constexpr std::string_view prefix = "objectives.";

std::optional<IndicatorCode> parseIndicator(std::string_view code)
{
    const auto& all = allIndicators();
    const auto found = std::ranges::find(all, code, indicatorCode);
    return found == all.end() ? std::nullopt : std::optional{*found};
}

Result<Objective> objectiveFrom(const std::string& id, std::string_view text)
{
    ENCOURS_ASSIGN(const OrderedJson document, parseDocument(text));
    ObjectReader reader{document};
    Objective objective;
    objective.id = id;
    reader.choice("indicator", objective.indicator, parseIndicator);
    std::string by;
    reader.text("group_by", by);
    objective.scope.grouping = parseGrouping(by);
    if (!by.empty() && !objective.scope.grouping) reader.misfit("group_by", by);
    reader.text("group", objective.scope.key);
    reader.day("from", objective.from);
    reader.day("by", objective.by);
    reader.integer("target", objective.target, std::numeric_limits<std::int64_t>::min(),
                   std::numeric_limits<std::int64_t>::max());
    reader.text("note", objective.note);
    ENCOURS_TRY(reader.finish());
    return objective;
}

int numberOf(std::string_view id)
{
    int number = 0;
    std::from_chars(id.data(), id.data() + id.size(), number);
    return number;
}

} // namespace

std::string objectiveSetting(const std::string& id)
{
    return std::string{prefix} + id;
}

std::string objectiveDocument(const Objective& objective)
{
    OrderedJson document{{"indicator", indicatorCode(objective.indicator)}};
    if (objective.scope.grouping) {
        document["group_by"] = groupingCode(*objective.scope.grouping);
        document["group"] = objective.scope.key;
    }
    document["from"] = formatIsoDate(objective.from);
    document["by"] = formatIsoDate(objective.by);
    document["target"] = objective.target;
    document["note"] = objective.note;
    return document.dump();
}

Result<StoredObjectives> readObjectives(Store& store)
{
    ENCOURS_ASSIGN(const auto settings, store.settingsUnder(prefix));
    StoredObjectives stored;
    for (const auto& [id, value] : settings) {
        stored.lastId = std::max(stored.lastId, numberOf(id));
        if (value.empty()) continue;
        if (auto read = objectiveFrom(id, value)) stored.objectives.push_back(*std::move(read));
        else logWarning(LogChannel::Store, fmt::format("Objective {} cannot be read.", id));
    }
    std::ranges::sort(stored.objectives, {}, [](const Objective& each) { return numberOf(each.id); });
    return stored;
}

} // namespace encours
