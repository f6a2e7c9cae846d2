// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/contact_person.h"

#include "base/codes.h"

#include <algorithm>
#include <array>

namespace encours {
namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, personRoleCount> roleCodes{"accounts-payable", "buyer", "manager", "own",
                                                                  "other"};

} // namespace

std::string_view personRoleCode(PersonRole role)
{
    return codeOf(roleCodes, role);
}

std::optional<PersonRole> parsePersonRole(std::string_view code)
{
    return parseCode<PersonRole>(roleCodes, code);
}

namespace {

/// The texts on one line each, the note last: it alone may have several.
constexpr std::array singleLines{&ContactPerson::name, &ContactPerson::phone, &ContactPerson::mobile,
                                 &ContactPerson::email, &ContactPerson::bestHours};

} // namespace

std::string personTexts(const ContactPerson& person)
{
    std::string texts;
    for (const auto member : singleLines) {
        std::string line = person.*member;
        std::ranges::replace(line, '\n', ' ');
        texts += line + '\n';
    }
    return texts + person.note;
}

void setPersonTexts(ContactPerson& person, std::string_view texts)
{
    for (const auto member : singleLines) {
        const std::size_t end = texts.find('\n');
        person.*member = texts.substr(0, end);
        texts = end == std::string_view::npos ? std::string_view{} : texts.substr(end + 1);
    }
    person.note = texts;
}

} // namespace encours
