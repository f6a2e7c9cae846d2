// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/people/people.h"

#include "base/codes.h"
#include "base/fold.h"

#include <algorithm>

namespace encours {
namespace {

constexpr std::array<std::string_view, deskRoles.size()> roleCodes{"controller", "manager", "salesperson", "reader"};

} // namespace

std::string_view deskRoleCode(DeskRole role)
{
    return codeOf(roleCodes, role);
}

std::optional<DeskRole> parseDeskRole(std::string_view code)
{
    return parseCode<DeskRole>(roleCodes, code);
}

const Colleague* People::find(std::string_view name) const
{
    const std::string wanted = foldForSearch(name);
    const auto found = std::ranges::find_if(
        colleagues, [&](const Colleague& colleague) { return foldForSearch(colleague.name) == wanted; });
    return found == colleagues.end() || wanted.empty() ? nullptr : &*found;
}

const Colleague* People::byLogin(std::string_view login) const
{
    const auto found = std::ranges::find(colleagues, login, &Colleague::login);
    return found == colleagues.end() || login.empty() ? nullptr : &*found;
}

const HandOver* People::absenceOf(std::string_view name, Date day) const
{
    const std::string wanted = foldForSearch(name);
    const auto found = std::ranges::find_if(handOvers, [&](const HandOver& handOver) {
        return handOver.covers(day) && foldForSearch(handOver.from) == wanted;
    });
    return found == handOvers.end() ? nullptr : &*found;
}

} // namespace encours
