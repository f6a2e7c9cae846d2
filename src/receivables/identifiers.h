// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace encours {

/// Identifiers that carry a check. A valid key is not an existing company: a wrong one is worth a warning and never
/// blocks.
enum class IdentifierKind : std::uint8_t {
    Siren,     ///< 9 digits, Luhn
    Siret,     ///< SIREN and 5 digits, Luhn on both; La Poste (356000000): digit sum a multiple of 5
    Vat,       ///< French and Monegasque VAT number; of another country only the form is looked at
    Iban,      ///< ISO 13616: length of the country, mod 97; for FR and MC also the RIB key inside
    Rib,       ///< bank 5, branch 5, account 11, key 2
    Ics,       ///< SEPA creditor identifier: mod 97 without the business code
    Reference, ///< creditor reference `RF…` (ISO 11649)
    Phone,     ///< French or international telephone number
    Postcode,  ///< French postal code: 5 digits
};
inline constexpr std::size_t identifierKindCount = 9;
[[nodiscard]] std::string_view identifierKindCode(IdentifierKind kind); ///< `siren`, …, `rf`, `phone`, `postcode`
[[nodiscard]] std::optional<IdentifierKind> parseIdentifierKind(std::string_view code);

enum class IdentifierVerdict : std::uint8_t {
    Valid,
    Unchecked, ///< well-formed, but nothing in it can be checked (VAT number of another country)
    WrongLength,
    WrongCharacters,
    WrongKey,
    WrongCountry, ///< no such country, or one without IBANs
    Reserved,     ///< the key is right, but no company has it (000000000)
};
inline constexpr std::size_t identifierVerdictCount = 7;
[[nodiscard]] std::string_view identifierVerdictCode(IdentifierVerdict verdict); ///< `valid`, `wrong-key`, …

struct IdentifierCheck {
    IdentifierKind kind = IdentifierKind::Siren;
    IdentifierVerdict verdict = IdentifierVerdict::Valid;
    std::string compact; ///< without separators, in capitals; a telephone as `+33199001234`
    std::string printed; ///< as printed: `732 829 320`, `FR14 2004 …`, `01 99 00 12 34`

    /// False when a warning is due.
    [[nodiscard]] bool isAcceptable() const
    {
        return verdict == IdentifierVerdict::Valid || verdict == IdentifierVerdict::Unchecked;
    }
};
[[nodiscard]] IdentifierCheck checkIdentifier(IdentifierKind kind, std::string_view text);

/// The two digits before a SIREN in a French VAT number: (12 + 3 × (SIREN mod 97)) mod 97. Nothing when it is no SIREN.
[[nodiscard]] std::optional<std::string> vatKey(std::string_view siren);
/// The key of a RIB: 97 − (89 b + 15 g + 3 c) mod 97, letters of the account replaced. Nothing when malformed.
[[nodiscard]] std::optional<std::string> ribKey(std::string_view bank, std::string_view branch,
                                                std::string_view account);
/// An IBAN as it is shown on screen: country and last four characters, `FR•• •••• … 2606`. "" stays "".
[[nodiscard]] std::string maskedIban(std::string_view iban);

} // namespace encours
