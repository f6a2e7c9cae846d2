// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/people/people_store.h"

#include "base/fold.h"
#include "base/log.h"
#include "desk/json_document.h"

#include <algorithm>
#include <fmt/format.h>
#include <tuple>

namespace encours {
namespace {

constexpr std::string_view colleaguePrefix = "people.person.";
constexpr std::string_view handOverPrefix = "people.hand-over.";

Result<Colleague> colleagueFrom(std::string_view text)
{
    ENCOURS_ASSIGN(const OrderedJson document, parseDocument(text));
    ObjectReader reader{document};
    Colleague colleague;
    reader.text("name", colleague.name, true);
    reader.choice("role", colleague.role, parseDeskRole);
    reader.text("login", colleague.login);
    ENCOURS_TRY(reader.finish());
    return colleague;
}

Result<HandOver> handOverFrom(std::string_view text)
{
    ENCOURS_ASSIGN(const OrderedJson document, parseDocument(text));
    ObjectReader reader{document};
    HandOver handOver;
    reader.text("from", handOver.from, true);
    reader.text("to", handOver.to, true);
    reader.day("from_on", handOver.fromOn);
    reader.day("until_on", handOver.untilOn);
    ENCOURS_TRY(reader.finish());
    return handOver;
}

/// What another version of the program wrote must not keep the book shut.
template <typename Value>
void take(Result<Value> read, const std::string& name, std::vector<Value>& into)
{
    if (read) into.push_back(*std::move(read));
    else logWarning(LogChannel::Store, fmt::format("A setting of people ({} characters) cannot be read.", name.size()));
}

} // namespace

std::string colleagueSetting(std::string_view name)
{
    return std::string{colleaguePrefix} + foldForSearch(name);
}

std::string handOverSetting(const HandOver& handOver)
{
    return fmt::format("{}{}.{}", handOverPrefix, formatIsoDate(handOver.fromOn), foldForSearch(handOver.from));
}

std::string colleagueDocument(const Colleague& colleague)
{
    return OrderedJson{{"name", colleague.name}, {"role", deskRoleCode(colleague.role)}, {"login", colleague.login}}
        .dump();
}

std::string handOverDocument(const HandOver& handOver)
{
    return OrderedJson{{"from", handOver.from},
                       {"to", handOver.to},
                       {"from_on", formatIsoDate(handOver.fromOn)},
                       {"until_on", formatIsoDate(handOver.untilOn)}}
        .dump();
}

Result<std::shared_ptr<const People>> readPeople(Store& store)
{
    ENCOURS_ASSIGN(const auto settings, store.settingsUnder("people."));
    auto people = std::make_shared<People>();
    for (const auto& [rest, value] : settings) {
        if (value.empty()) continue;
        const std::string name = "people." + rest;
        if (name.starts_with(colleaguePrefix)) take(colleagueFrom(value), name, people->colleagues);
        if (name.starts_with(handOverPrefix)) take(handOverFrom(value), name, people->handOvers);
    }
    std::ranges::sort(people->colleagues, {}, [](const Colleague& each) { return foldForSearch(each.name); });
    std::ranges::sort(people->handOvers, [](const HandOver& left, const HandOver& right) {
        return std::tie(left.fromOn, left.from) < std::tie(right.fromOn, right.from);
    });
    return std::shared_ptr<const People>{std::move(people)};
}

} // namespace encours
