// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace encours::vectors {

using Json = nlohmann::json;

/// A worked case: what goes in and what must come out.
struct VectorCase {
    std::string file;
    std::string id;
    std::string group; ///< `group` or `kind` in the file
    Json input;
    Json expected;
};

/// What a check found. `expected` is the vector's own, or the part of it that our rules speak of.
struct Finding {
    Json expected;
    Json actual;
    std::string notComparable; ///< a reason, when the vector is not about anything that we compute
    std::string convention;    ///< where the peer's rule differs from ours, and why; printed, so that all can be seen
};

inline Finding compared(Json expected, Json actual)
{
    return {std::move(expected), std::move(actual), {}, {}};
}

inline Finding notComparable(std::string reason)
{
    return {{}, {}, std::move(reason), {}};
}

/// Compared as our rules have it, with the peer's convention named.
inline Finding comparedUnder(std::string convention, Json expected, Json actual)
{
    return {std::move(expected), std::move(actual), {}, std::move(convention)};
}

/// Works one case. What a vector says that a check does not know makes it throw: such a case fails.
using Check = std::function<Finding(const VectorCase&)>;
using Checks = std::map<std::string, Check, std::less<>>;

void addTermChecks(Checks& checks);
void addInstalmentChecks(Checks& checks);
void addCalendarChecks(Checks& checks);
void addMoneyChecks(Checks& checks);
void addAgeingChecks(Checks& checks);
void addFecChecks(Checks& checks);
void addCeilingChecks(Checks& checks);
void addInstalmentPlanChecks(Checks& checks);
void addSettlementChecks(Checks& checks);
void addPayDayChecks(Checks& checks);
void addIdentifierChecks(Checks& checks);
void addIndicatorChecks(Checks& checks);
void addLateFeeChecks(Checks& checks);
void addPeerDunningChecks(Checks& checks);
void addReminderDateChecks(Checks& checks);
void addPeerFeeChecks(Checks& checks); ///< after the late fees, whose check of `interest` it widens

/// All cases of the `*.json` files of a folder, by file and position; throws when a file cannot be understood.
std::vector<VectorCase> readVectors(const std::string& folder);

} // namespace encours::vectors
