// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/sqlite_connection.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// `application_id` of a book: the letters "Encr".
inline constexpr std::int64_t bookApplicationId = 0x456e6372;

/// One numbered folder of `resources/sql/migrations`. A released migration is frozen: its digest stands in
/// `released.txt`, which a test compares.
struct Migration {
    int number = 0;
    std::string folder;
    std::vector<std::string_view> scripts; ///< for SQLite, in the order of their names
};

/// All migrations by number; they count from 1 without gaps.
[[nodiscard]] const std::vector<Migration>& allMigrations();
[[nodiscard]] int newestSchema();
/// Digest of the scripts of a migration, over every dialect (for released.txt).
[[nodiscard]] std::string migrationDigest(const Migration& migration);

/// Brings the schema from its present number to the newest, each migration in one transaction with its number, and checks
/// foreign keys before the commit. Errors: StoreTooNew{file,version}, store faults; on an error nothing has changed.
Result<Done> migrate(SqliteConnection& connection);

/// Fails unless the file is a book that this program can read. Errors: StoreNotABook, StoreTooNew.
Result<Done> checkIsBook(SqliteConnection& connection);

} // namespace encours
