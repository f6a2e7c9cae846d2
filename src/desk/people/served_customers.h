// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/people/people.h"
#include "receivables/customer.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// Whose customers are looked at on a day ("Mes clients"): those of one person and of the colleagues who handed over to that
/// person, also by way of a third who is away too; or those without a controller. A value; may be used on any thread.
class ServedCustomers {
public:
    ServedCustomers(const People& people, std::string person, Date day);
    /// Customers whom nobody chases: their file names no controller.
    [[nodiscard]] static ServedCustomers ofNobody();

    /// Nothing: not among them. "": the person's own customer (or nobody's). Else the name of the absent colleague.
    [[nodiscard]] std::optional<std::string_view> servedFor(std::string_view controller) const;
    [[nodiscard]] bool serves(std::string_view controller) const { return servedFor(controller).has_value(); }
    [[nodiscard]] bool serves(const Customer& customer) const
    {
        return serves(customer.field(CustomerField::Controller));
    }
    /// The person first, then the absent colleagues, as they are written. Empty: those without a controller.
    [[nodiscard]] const std::vector<std::string>& names() const { return m_names; }

private:
    ServedCustomers() = default;
    std::vector<std::string> m_names;
    std::vector<std::string> m_folded; ///< beside m_names
};

/// What a choice of people means, as it is typed and remembered: "" everybody, `@me`, `@nobody` (no controller), or a name.
inline constexpr std::string_view scopeOfMine = "@me";
inline constexpr std::string_view scopeOfNobody = "@nobody";
/// Nothing: everybody's customers.
[[nodiscard]] std::optional<ServedCustomers> servedBy(std::string_view scope, const People& people,
                                                      const std::string& me, Date day);

} // namespace encours
