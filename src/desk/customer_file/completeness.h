// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/account.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace encours {

/// What a file should say of a customer and does not.
enum class FileGap : std::uint8_t {
    Phone,       ///< nobody can be called
    Contact,     ///< nobody to ask for
    Email,       ///< no reminder by mail
    Address,     ///< no letter: street, postal code and city
    Terms,       ///< due dates are assumed
    Siren,       ///< of a business: no notice, claim or search in the registers without it
    Means,       ///< how the customer pays
    CreditLimit, ///< no ceiling to measure the exposure against
    Buyer,       ///< nobody who can approve an invoice that the accounts department waits for
    Controller,  ///< nobody chases this customer
};
inline constexpr std::size_t fileGapCount = 10;
[[nodiscard]] std::string_view fileGapCode(FileGap gap); ///< `phone`, `contact`, …

/// What a gap hinders.
enum class FileUse : std::uint8_t { Call, Write, Claim, Decide };
[[nodiscard]] std::string_view fileUseCode(FileUse use); ///< `call`, `write`, `claim`, `decide`
[[nodiscard]] FileUse hinderedBy(FileGap gap);
/// The field in which to write what is missing.
[[nodiscard]] CustomerField fieldFor(FileGap gap);

/// How complete the file of a customer is. What a person among those to speak to says counts as much as a field.
struct FileCompleteness {
    int known = 0;             ///< of `wanted`
    int wanted = 0;            ///< what applies to this kind of customer
    std::vector<FileGap> gaps; ///< in the order of FileGap

    [[nodiscard]] int percent() const { return wanted == 0 ? 100 : known * 100 / wanted; }
    [[nodiscard]] bool lacks(FileGap gap) const;
    [[nodiscard]] bool canCall() const { return !lacks(FileGap::Phone); }
    [[nodiscard]] bool canWrite() const { return !lacks(FileGap::Address); }
};
[[nodiscard]] FileCompleteness completenessOf(const Account& account);

} // namespace encours
