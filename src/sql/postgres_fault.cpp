// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/postgres_fault.h"

#include <algorithm>
#include <fmt/format.h>
#include <string>

namespace encours {

namespace {

struct StateVerdict {
    std::string_view state; ///< a whole one, or the two letters of a class
    PostgresVerdict verdict;
};

/// From PostgreSQL's appendix A. Whole states come before their classes.
constexpr StateVerdict verdicts[] = {
    {"40001", {FaultCode::StoreBusy, true}},         // serialization failure
    {"40P01", {FaultCode::StoreBusy, true}},         // deadlock
    {"55P03", {FaultCode::StoreBusy, false}},        // the lock was not to be had in time
    {"57014", {FaultCode::StoreBusy, false}},        // the statement took longer than the server allows
    {"53300", {FaultCode::StoreBusy, false}},        // too many connections
    {"53100", {FaultCode::StoreFull, false}},        // the disk is full
    {"25006", {FaultCode::StoreReadOnly, false}},    // the server takes no writes
    {"42501", {FaultCode::StoreReadOnly, false}},    // the account may not
    {"25P03", {FaultCode::StoreUnreachable, true}},  // the transaction stood still for too long
    {"57P", {FaultCode::StoreUnreachable, true}},    // the server is stopping or starting
    {"08", {FaultCode::StoreUnreachable, true}},     // connection
    {"28", {FaultCode::StoreUnreachable, false}},    // who are you
    {"3D000", {FaultCode::StoreUnreachable, false}}, // no such database
    {"XX001", {FaultCode::StoreCorrupt, false}},     // data
    {"XX002", {FaultCode::StoreCorrupt, false}},     // index
};

std::string oneLine(std::string_view said)
{
    std::string line{said.substr(0, said.find_last_not_of(" \n") + 1)};
    std::replace(line.begin(), line.end(), '\n', ' ');
    return line;
}

} // namespace

PostgresVerdict verdictOn(std::string_view state)
{
    if (state.empty()) {
        return {FaultCode::StoreUnreachable, true};
    }
    for (const StateVerdict& known : verdicts) {
        if (state.starts_with(known.state)) {
            return known.verdict;
        }
    }
    return {};
}

Fault postgresFault(FaultCode code, std::string_view name, std::string_view state, std::string_view said)
{
    std::string detail = state.empty() ? oneLine(said) : fmt::format("PostgreSQL {}: {}", state, oneLine(said));
    return {code, {{"file", std::string{name}}, {"detail", detail}}, detail};
}

} // namespace encours
