// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/sqlite_fault.h"

#include <fmt/format.h>
#include <sqlite3.h>

namespace encours {

namespace {

FaultCode faultCodeOf(int primaryCode)
{
    switch (primaryCode) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return FaultCode::StoreBusy;
    case SQLITE_READONLY:
    case SQLITE_PERM: return FaultCode::StoreReadOnly;
    case SQLITE_FULL: return FaultCode::StoreFull;
    case SQLITE_CORRUPT: return FaultCode::StoreCorrupt;
    case SQLITE_NOTADB: return FaultCode::StoreNotABook;
    case SQLITE_CANTOPEN: return FaultCode::StoreReadOnly;
    default: return FaultCode::StoreFailed;
    }
}

} // namespace

Fault sqliteFault(sqlite3* handle, int code, const std::filesystem::path& file)
{
    const int extended = handle != nullptr ? sqlite3_extended_errcode(handle) : code;
    const char* said = handle != nullptr ? sqlite3_errmsg(handle) : sqlite3_errstr(code);
    std::string detail = fmt::format("sqlite {}: {}", extended, said);
    return {faultCodeOf(code & 0xff), {{"file", file.filename().string()}, {"detail", detail}}, detail};
}

} // namespace encours
