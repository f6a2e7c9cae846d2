// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/demo_random.h"
#include "receivables/company.h"

#include <string>
#include <unordered_set>

namespace encours {

/// Where somebody lives, and how to reach a person there. Telephones are of the ranges that the regulator keeps for
/// fiction (01 99 00, 06 39 98), e-mail addresses end in example.fr.
struct DemoPerson {
    std::string name; ///< `Mme Sylvie Carpentier`
    std::string role;
    std::string phone;
    std::string email;
    std::string bestHours;
};

struct DemoPlace {
    std::string street;
    std::string complement;
    std::string postalCode;
    std::string city;
};

/// Invents companies that sound French; never the same name twice.
class DemoNames {
public:
    std::string company(DemoRandom& random, const std::string& city);
    [[nodiscard]] static DemoPlace place(DemoRandom& random);
    [[nodiscard]] static DemoPerson person(DemoRandom& random, const std::string& companyName);

private:
    std::unordered_set<std::string> m_taken;
};

/// Nine digits that pass the Luhn check, in a block that is not handed out (999…).
[[nodiscard]] std::string demoSiren(std::int64_t number);
/// The creditor of every demonstration.
[[nodiscard]] CompanyProfile demoCompany();
[[nodiscard]] const std::string& demoController(std::int64_t which);
[[nodiscard]] const std::string& demoSalesperson(std::int64_t which);

} // namespace encours
