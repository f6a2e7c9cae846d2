// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/connection.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// The program's number in a book's mark: the letters "Encr".
inline constexpr std::int64_t bookApplicationId = 0x456e6372;

/// One script of a migration.
struct MigrationScript {
    std::string_view path;
    std::string_view text;
};

/// One numbered folder of `resources/sql/migrations`. A released migration is frozen for each engine: its digests stand in
/// `released.txt`, which a test compares.
struct Migration {
    int number = 0;
    std::string folder;
    std::vector<MigrationScript> scripts; ///< of all engines, in the order of their names
};

/// All migrations by number; they count from 1 without gaps.
[[nodiscard]] const std::vector<Migration>& allMigrations();
[[nodiscard]] int newestSchema();
/// The scripts that this engine runs: those for all, and those in its own dialect.
[[nodiscard]] std::vector<MigrationScript> scriptsFor(const Migration& migration, Engine engine);
/// Digest of the scripts that this engine runs (for released.txt).
[[nodiscard]] std::string migrationDigest(const Migration& migration, Engine engine);

/// Brings the schema from its present number to the newest, each migration in one transaction with its number, and checks
/// foreign keys before the commit. Errors: StoreTooNew{file,version}, store faults; on an error nothing has changed.
Result<Done> migrate(Connection& connection);

/// Fails unless the database is a book that this program can read. Errors: StoreMissing (an empty database on a server),
/// StoreNotABook, StoreTooNew.
Result<Done> checkIsBook(Connection& connection);

} // namespace encours
