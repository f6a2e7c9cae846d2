// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/people/edit_people.h"

#include "base/fold.h"
#include "base/utf8.h"
#include "desk/board_parts.h"
#include "desk/people/people_store.h"
#include "desk/people/served_customers.h"

#include <algorithm>
#include <fmt/format.h>

namespace encours {
namespace {

constexpr std::size_t longestName = 100;

using SettingValues = std::vector<std::pair<std::string, std::string>>;

Fault refused(const char* reason)
{
    return Fault{FaultCode::RequestMalformed, {{"reason", reason}}, reason};
}

Result<std::string> readName(const std::string& typed, const char* field)
{
    if (!isValidUtf8(typed)) return Fault{FaultCode::TextInvalid, {{"field", field}}, "not UTF-8"};
    std::string name = cleanLine(typed).text;
    if (codePointCount(name) > longestName) {
        return Fault{FaultCode::TextTooLong, {{"field", field}, {"limit", std::to_string(longestName)}}, "too long"};
    }
    return name;
}

Result<Colleague> readColleague(const Colleague& typed)
{
    Colleague colleague = typed;
    ENCOURS_ASSIGN(colleague.name, readName(typed.name, "colleague"));
    ENCOURS_ASSIGN(colleague.login, readName(typed.login, "login"));
    // A name of signs only would be no name for whoever compares without case and accents.
    if (foldForSearch(colleague.name).empty()) return faultAbout(FaultCode::TextMissing, "colleague", "field");
    if (colleague.name.starts_with('@')) return refused("person-name");
    return colleague;
}

/// One command; nothing is written when nothing changes.
Result<Done> record(Desk& desk, const SettingValues& settings, const std::string& key)
{
    std::string request;
    for (const auto& [name, value] : settings) request += fmt::format("{}={}|", name, value);
    const auto recorded =
        desk.store().record(desk.header("people", key, std::move(request)), [&](FactWriter& writer) -> Result<Done> {
            for (const auto& [name, value] : settings) ENCOURS_TRY(writer.setSetting(name, value));
            return Done{};
        });
    if (!recorded) return recorded.fault();
    return desk.reloadPeople();
}

bool isAway(const People& people, const HandOver& wanted)
{
    return std::ranges::any_of(people.handOvers, [&](const HandOver& known) {
        return isSamePerson(known.from, wanted.from) && known.fromOn <= wanted.untilOn &&
               wanted.fromOn <= known.untilOn;
    });
}

/// Whether on one of its days nobody of those who stand in for each other would be there.
bool closesCircle(const People& people, const HandOver& wanted)
{
    const int days = wanted.untilOn - wanted.fromOn;
    for (int after = 0; after <= days; ++after) {
        // Whoever `from` stands in for that day must not be the one who is to stand in for `from`.
        if (ServedCustomers{people, wanted.from, wanted.fromOn.plusDays(after)}.serves(wanted.to)) return true;
    }
    return false;
}

/// A person is known when recorded, or when a customer names it as its controller.
Result<std::string> knownName(const Desk& desk, const std::string& typed)
{
    const auto people = desk.people();
    if (const Colleague* colleague = people->find(typed)) return colleague->name;
    for (const std::string& name : controllersOf(*desk.portfolio())) {
        if (isSamePerson(name, typed)) return name;
    }
    return refused("colleague-unknown");
}

} // namespace

Result<Done> EditPeople::add(const Colleague& colleague, const std::string& key)
{
    ENCOURS_ASSIGN(const Colleague read, readColleague(colleague));
    const auto people = m_desk.people();
    if (const Colleague* known = people->find(read.name)) {
        if (*known == read) return Done{};
        return refused("person-exists");
    }
    if (people->byLogin(read.login) != nullptr) return refused("login-taken");
    return record(m_desk, {{colleagueSetting(read.name), colleagueDocument(read)}}, key);
}

Result<Done> EditPeople::introduce(const Colleague& me, const std::string& key)
{
    ENCOURS_ASSIGN(const Colleague read, readColleague(me));
    const auto people = m_desk.people();
    SettingValues settings;
    const Colleague* known = people->find(read.name);
    if (known == nullptr || !(*known == read)) {
        settings.emplace_back(colleagueSetting(read.name), colleagueDocument(read));
    }
    const Colleague* former = people->byLogin(read.login);
    if (former != nullptr && former != known) {
        const Colleague without{former->name, former->role, {}};
        settings.emplace_back(colleagueSetting(former->name), colleagueDocument(without));
    }
    return settings.empty() ? Result<Done>{Done{}} : record(m_desk, settings, key);
}

Result<Done> EditPeople::change(const std::string& formerName, const Colleague& colleague, const std::string& key)
{
    ENCOURS_ASSIGN(const Colleague read, readColleague(colleague));
    const auto people = m_desk.people();
    const Colleague* former = people->find(formerName);
    if (former == nullptr) return refused("colleague-unknown");
    if (*former == read) return Done{};
    const Colleague* namesake = people->find(read.name);
    if (namesake != nullptr && namesake != former) return refused("person-exists");
    const Colleague* sameLogin = people->byLogin(read.login);
    if (sameLogin != nullptr && sameLogin != former) return refused("login-taken");
    SettingValues settings{{colleagueSetting(read.name), colleagueDocument(read)}};
    if (namesake == nullptr) settings.emplace_back(colleagueSetting(former->name), "");
    for (const HandOver& handOver : people->handOvers) {
        HandOver renamed = handOver;
        if (isSamePerson(handOver.from, former->name)) renamed.from = read.name;
        if (isSamePerson(handOver.to, former->name)) renamed.to = read.name;
        if (renamed == handOver) continue;
        if (handOverSetting(renamed) != handOverSetting(handOver)) settings.emplace_back(handOverSetting(handOver), "");
        settings.emplace_back(handOverSetting(renamed), handOverDocument(renamed));
    }
    return record(m_desk, settings, key);
}

Result<Done> EditPeople::remove(const std::string& name, const std::string& key)
{
    const auto people = m_desk.people();
    const Colleague* colleague = people->find(name);
    if (colleague == nullptr) return refused("colleague-unknown");
    SettingValues settings{{colleagueSetting(colleague->name), ""}};
    for (const HandOver& handOver : people->handOvers) {
        const bool isNamed = isSamePerson(handOver.from, colleague->name) || isSamePerson(handOver.to, colleague->name);
        if (isNamed) settings.emplace_back(handOverSetting(handOver), "");
    }
    return record(m_desk, settings, key);
}

Result<Done> EditPeople::handOver(const HandOver& handOver, const std::string& key)
{
    HandOver read = handOver;
    ENCOURS_ASSIGN(read.from, knownName(m_desk, handOver.from));
    ENCOURS_ASSIGN(read.to, knownName(m_desk, handOver.to));
    if (isSamePerson(read.from, read.to)) return refused("hand-over-to-oneself");
    constexpr int longestLeave = 3 * 366;
    const int days = read.untilOn - read.fromOn;
    if (days < 0 || days > longestLeave) return refused("hand-over-period");
    const auto people = m_desk.people();
    if (std::ranges::find(people->handOvers, read) != people->handOvers.end()) return Done{};
    if (isAway(*people, read)) return refused("hand-over-twice");
    if (closesCircle(*people, read)) return refused("hand-over-circle");
    return record(m_desk, {{handOverSetting(read), handOverDocument(read)}}, key);
}

Result<Done> EditPeople::cancelHandOver(const std::string& from, Date fromOn, const std::string& key)
{
    const auto people = m_desk.people();
    for (const HandOver& handOver : people->handOvers) {
        if (handOver.fromOn == fromOn && isSamePerson(handOver.from, from))
            return record(m_desk, {{handOverSetting(handOver), ""}}, key);
    }
    return refused("hand-over-unknown");
}

} // namespace encours
