// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace encours {

/// Characters of an IBAN of a country (ISO 13616 registry); 0 for a country without IBANs.
[[nodiscard]] std::size_t ibanLength(std::string_view country);

/// The forms of VAT numbers behind the two letters of the country: `9` a digit, `a` a letter, `x` either, anything else
/// itself. Empty for a country that is not in the VIES system or a neighbour of it.
[[nodiscard]] std::span<const std::string_view> vatForms(std::string_view country);

/// French numbers overseas have a country code of their own. "" for the 9 digits of a number of mainland France.
[[nodiscard]] std::string_view overseasCallingCode(std::string_view nationalDigits);

} // namespace encours
