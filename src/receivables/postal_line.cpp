// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/postal_line.h"

#include "base/fold.h"
#include "base/utf8.h"

namespace encours {

std::size_t beyondPostalLine(CustomerField field, std::string_view text)
{
    constexpr std::size_t postalCodeAndSpace = 6;
    std::size_t room = postalLineLength;
    switch (field) {
    case CustomerField::Name:
    case CustomerField::ContactName:
    case CustomerField::AddressLine1:
    case CustomerField::AddressLine2:
    case CustomerField::Country: break;
    case CustomerField::City: room -= postalCodeAndSpace; break;
    default: return 0;
    }
    const std::size_t length = codePointCount(cleanLine(text).text);
    return length > room ? length - room : 0;
}

} // namespace encours
