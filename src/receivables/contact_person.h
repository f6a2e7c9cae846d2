// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace encours {

/// What somebody does in the customer's house, or for the customer in ours.
enum class PersonRole : std::uint8_t {
    AccountsPayable, ///< comptabilité fournisseurs: pays
    Buyer,           ///< service achats: approves
    Manager,         ///< dirigeant: decides, in small firms about everything
    OwnCounterpart,  ///< somebody of ours whom the customer knows: salesperson, project leader
    Other,
};
inline constexpr std::size_t personRoleCount = 5;
[[nodiscard]] std::string_view personRoleCode(
    PersonRole role); ///< `accounts-payable`, `buyer`, `manager`, `own`, `other`
[[nodiscard]] std::optional<PersonRole> parsePersonRole(std::string_view code);

/// Somebody to speak to about a customer (interlocuteur), beside the main contact and the buyer that the fields of the
/// customer name. Every text is personal and can be blanked. A change is a new fact with the same id; so is the removal.
struct ContactPerson {
    ContactPersonId id;
    PersonRole role = PersonRole::AccountsPayable;
    std::string name;
    std::string phone;
    std::string mobile;
    std::string email;
    std::string bestHours; ///< e.g. 9 h – 11 h
    std::string note;      ///< the person may ask to read it
    JournalSeq recordedBy;

    friend bool operator==(const ContactPerson&, const ContactPerson&) = default;
};

/// The texts of a person as one stored text, and back. An unreadable one (blanked) gives a person without texts.
[[nodiscard]] std::string personTexts(const ContactPerson& person);
void setPersonTexts(ContactPerson& person, std::string_view texts);

} // namespace encours
