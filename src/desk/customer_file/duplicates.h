// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"
#include "desk/desk.h"

#include <optional>
#include <string_view>
#include <vector>

namespace encours {

/// What two files have in common.
enum class DuplicateSign : std::uint8_t {
    Siret,       ///< the same establishment
    Siren,       ///< the same company
    Vat,         ///< the same VAT number (of another country: a French one holds the SIREN)
    Iban,        ///< pay from the same account
    Email,       ///<
    Phone,       ///<
    SameName,    ///< without case, accents, legal form and order of the words
    SimilarName, ///< the same but for one letter
    Place,       ///< the same postal code; counts only beside a name
};
inline constexpr std::size_t duplicateSignCount = 9;
[[nodiscard]] std::string_view duplicateSignCode(DuplicateSign sign); ///< `siret`, `siren`, …

enum class DuplicateCertainty : std::uint8_t { Certain, Likely, Possible };
[[nodiscard]] std::string_view duplicateCertaintyCode(
    DuplicateCertainty certainty); ///< `certain`, `likely`, `possible`

/// Two customers who may be one. `keep` is proposed to stay: the one with the later business, then with the fuller file.
struct DuplicatePair {
    CustomerId keep;
    CustomerId other;
    std::string keepCode;
    std::string keepName;
    std::string otherCode;
    std::string otherName;
    std::vector<DuplicateSign> signs; ///< strongest first
    int points = 0;                   ///< of signs; at most 100
    DuplicateCertainty certainty = DuplicateCertainty::Possible;
    Money keepOpen; ///< balance of each
    Money otherOpen;
};

/// Finds customers who may be one and the same: most points first, then by amount. Those that somebody said are two
/// (notDuplicates()), and those that are merged already, are left out. What more than `widest` customers share says nothing
/// of any of them: it is passed over.
class FindDuplicates {
public:
    static constexpr std::size_t widest = 8;

    explicit FindDuplicates(const Desk& desk) : m_desk(desk) {}
    /// Pairs of customers that are known to be two.
    using KnownDistinct = std::vector<std::pair<CustomerId, CustomerId>>;
    /// On the thread of the store.
    static Result<KnownDistinct> notDuplicates(Desk& desk);
    /// Any thread. Of one customer: only its own pairs.
    [[nodiscard]] std::vector<DuplicatePair> execute(const KnownDistinct& distinct, std::optional<CustomerId> of = {},
                                                     const Cancellation& cancellation = {}) const;

private:
    const Desk& m_desk;
};

struct DistinctRequest {
    CustomerId first;
    CustomerId second;
    bool areDistinct = true; ///< false: may be proposed again
    std::string key;
};

/// Says that two customers are two. Errors: CustomerUnknown, MergeWithItself{value}, KeyReused, Store….
class DeclareDistinct {
public:
    explicit DeclareDistinct(Desk& desk) : m_desk(desk) {}
    Result<Done> execute(const DistinctRequest& request);

private:
    Desk& m_desk;
};

} // namespace encours
