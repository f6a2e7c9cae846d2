// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/date.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// What a person of ours does with the book. It says who somebody is; what a role may do is the server's business.
enum class DeskRole : std::uint8_t {
    Controller,  ///< chases customers
    Manager,     ///< answers for the controllers
    Salesperson, ///< looks after customers, resolves disputes
    Reader,      ///< looks only
};
inline constexpr std::array deskRoles{DeskRole::Controller, DeskRole::Manager, DeskRole::Salesperson, DeskRole::Reader};
[[nodiscard]] std::string_view deskRoleCode(DeskRole role); ///< `controller`, `manager`, `salesperson`, `reader`
[[nodiscard]] std::optional<DeskRole> parseDeskRole(std::string_view code);

/// Somebody who works in the book. The name is the one that customers name as their controller (gestionnaire); names are
/// compared without case and accents.
struct Colleague {
    std::string name;
    DeskRole role = DeskRole::Controller;
    std::string login{}; ///< account on the machine by which the program knows who sits before it; "" = not known

    friend bool operator==(const Colleague&, const Colleague&) = default;
};

/// A leave: from one day to another, both included, somebody else serves the customers of an absent person.
struct HandOver {
    std::string from;
    std::string to;
    Date fromOn;
    Date untilOn;

    [[nodiscard]] bool covers(Date day) const { return fromOn <= day && day <= untilOn; }
    friend bool operator==(const HandOver&, const HandOver&) = default;
};

/// The people of a book as known now: colleagues by name, hand-overs by day.
struct People {
    std::vector<Colleague> colleagues;
    std::vector<HandOver> handOvers;

    [[nodiscard]] const Colleague* find(std::string_view name) const;
    [[nodiscard]] const Colleague* byLogin(std::string_view login) const; ///< "" finds nobody
    /// The hand-over by which this person is away on a day; null: not away.
    [[nodiscard]] const HandOver* absenceOf(std::string_view name, Date day) const;
    friend bool operator==(const People&, const People&) = default;
};

} // namespace encours
