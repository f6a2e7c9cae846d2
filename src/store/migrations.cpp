// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "base/digest.h"
#include "base/resource.h"

#include <charconv>
#include <fmt/format.h>
#include <map>

namespace encours {

namespace {

constexpr std::string_view migrationsFolder = "sql/migrations/";

bool isForSqlite(std::string_view path)
{
    return !path.ends_with(".postgresql.sql");
}

std::vector<Migration> findMigrations()
{
    std::map<std::string, std::vector<std::string_view>> pathsByFolder;
    for (const std::string_view path : resourcePaths(migrationsFolder)) {
        const std::string_view inside = path.substr(migrationsFolder.size());
        if (const std::size_t slash = inside.find('/'); slash != std::string_view::npos && path.ends_with(".sql")) {
            pathsByFolder[std::string{inside.substr(0, slash)}].push_back(path);
        }
    }
    std::vector<Migration> migrations;
    for (const auto& [folder, paths] : pathsByFolder) {
        Migration migration;
        std::from_chars(folder.data(), folder.data() + folder.size(), migration.number);
        migration.folder = folder;
        for (const std::string_view path : paths) {
            if (isForSqlite(path)) {
                migration.scripts.push_back(findResource(path).value_or(""));
            }
        }
        expect(migration.number == static_cast<int>(migrations.size()) + 1, "migrations count from 1 without gaps");
        migrations.push_back(std::move(migration));
    }
    return migrations;
}

std::string inSqliteWords(std::string_view script)
{
    const std::pair<std::string_view, std::string_view> words[] = {
        {"@int64", "INTEGER"}, {"@bytes", "BLOB"}, {"@strict", "STRICT"}};
    std::string text{script};
    for (const auto& [token, word] : words) {
        for (std::size_t at = text.find(token); at != std::string::npos; at = text.find(token, at)) {
            text.replace(at, token.size(), word);
        }
    }
    return text;
}

Fault tooNew(const SqliteConnection& connection, std::int64_t version)
{
    return {FaultCode::StoreTooNew,
            {{"file", connection.file().filename().string()}, {"version", std::to_string(version)}},
            "the book is of a newer program"};
}

Result<Done> apply(SqliteConnection& connection, const Migration& migration)
{
    ENCOURS_ASSIGN(Transaction transaction, Transaction::begin(connection, Transaction::Purpose::Writing));
    ENCOURS_ASSIGN(const std::int64_t version, connection.headerNumber("user_version"));
    if (version >= migration.number) {
        return Done{}; // Another process was faster.
    }
    for (const std::string_view script : migration.scripts) {
        ENCOURS_TRY(connection.runScript(inSqliteWords(script)));
    }
    ENCOURS_ASSIGN(const std::int64_t problems, connection.foreignKeyProblems());
    if (problems > 0) {
        return Fault{FaultCode::StoreFailed, {{"detail", "foreign keys"}}, "migration leaves dangling references"};
    }
    ENCOURS_TRY(connection.setHeaderNumber("application_id", bookApplicationId));
    ENCOURS_TRY(connection.setHeaderNumber("user_version", migration.number));
    return transaction.commit();
}

} // namespace

const std::vector<Migration>& allMigrations()
{
    static const std::vector<Migration> migrations = findMigrations();
    return migrations;
}

int newestSchema()
{
    return static_cast<int>(allMigrations().size());
}

std::string migrationDigest(const Migration& migration)
{
    DigestBuilder builder;
    for (const std::string_view path : resourcePaths(fmt::format("{}{}/", migrationsFolder, migration.folder))) {
        builder.add(path).add(findResource(path).value_or(""));
    }
    return builder.finish().toHex();
}

Result<Done> migrate(SqliteConnection& connection)
{
    ENCOURS_ASSIGN(const std::int64_t version, connection.headerNumber("user_version"));
    if (version > newestSchema()) {
        return tooNew(connection, version);
    }
    for (const Migration& migration : allMigrations()) {
        if (migration.number > version) {
            ENCOURS_TRY(apply(connection, migration));
        }
    }
    return Done{};
}

Result<Done> checkIsBook(SqliteConnection& connection)
{
    ENCOURS_ASSIGN(const std::int64_t applicationId, connection.headerNumber("application_id"));
    if (applicationId != bookApplicationId) {
        return Fault{
            FaultCode::StoreNotABook, {{"file", connection.file().filename().string()}}, "other application_id"};
    }
    ENCOURS_ASSIGN(const std::int64_t version, connection.headerNumber("user_version"));
    if (version > newestSchema()) {
        return tooNew(connection, version);
    }
    return Done{};
}

} // namespace encours
