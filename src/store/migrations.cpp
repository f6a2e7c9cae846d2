// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "base/digest.h"
#include "base/resource.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <map>
#include <utility>

namespace encours {

namespace {

constexpr std::string_view migrationsFolder = "sql/migrations/";

bool isFor(Engine engine, std::string_view path)
{
    return !path.ends_with(engine == Engine::Sqlite ? ".postgresql.sql" : ".sqlite.sql");
}

std::vector<Migration> findMigrations()
{
    std::map<std::string, std::vector<MigrationScript>> scriptsByFolder;
    for (const std::string_view path : resourcePaths(migrationsFolder)) {
        const std::string_view inside = path.substr(migrationsFolder.size());
        if (const std::size_t slash = inside.find('/'); slash != std::string_view::npos && path.ends_with(".sql")) {
            scriptsByFolder[std::string{inside.substr(0, slash)}].push_back({path, findResource(path).value_or("")});
        }
    }
    std::vector<Migration> migrations;
    for (const auto& [folder, scripts] : scriptsByFolder) {
        int number = 0;
        std::from_chars(folder.data(), folder.data() + folder.size(), number);
        expect(number == static_cast<int>(migrations.size()) + 1, "migrations count from 1 without gaps");
        migrations.push_back({number, folder, scripts});
    }
    return migrations;
}

/// What stands for the tokens `@int64`, `@bytes` and `@strict`.
struct Dialect {
    std::string_view int64;
    std::string_view bytes;
    std::string_view strict;
};

std::string inWordsOf(Engine engine, std::string_view script)
{
    constexpr Dialect sqlite{"INTEGER", "BLOB", "STRICT"};
    constexpr Dialect postgresql{"BIGINT", "BYTEA", ""};
    const Dialect& dialect = engine == Engine::Sqlite ? sqlite : postgresql;
    const std::pair<std::string_view, std::string_view> words[] = {
        {"@int64", dialect.int64}, {"@bytes", dialect.bytes}, {"@strict", dialect.strict}};
    std::string text{script};
    for (const auto& [token, word] : words) {
        for (std::size_t at = text.find(token); at != std::string::npos; at = text.find(token, at)) {
            text.replace(at, token.size(), word);
        }
    }
    return text;
}

Fault tooNew(const Connection& connection, std::int64_t version)
{
    return {FaultCode::StoreTooNew,
            {{"file", connection.name()}, {"version", std::to_string(version)}},
            "the book is of a newer program"};
}

Result<Done> apply(Connection& connection, const Migration& migration)
{
    ENCOURS_ASSIGN(Transaction transaction, Transaction::begin(connection, Transaction::Purpose::Writing));
    ENCOURS_ASSIGN(const DatabaseMark mark, connection.mark());
    if (mark.schema >= migration.number) {
        return Done{}; // Another process was faster.
    }
    for (const MigrationScript& script : scriptsFor(migration, connection.engine())) {
        ENCOURS_TRY(connection.runScript(inWordsOf(connection.engine(), script.text)));
    }
    ENCOURS_ASSIGN(const std::int64_t problems, connection.foreignKeyProblems());
    if (problems > 0) {
        return Fault{FaultCode::StoreFailed, {{"detail", "foreign keys"}}, "migration leaves dangling references"};
    }
    ENCOURS_TRY(connection.setMark({bookApplicationId, migration.number}));
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

std::vector<MigrationScript> scriptsFor(const Migration& migration, Engine engine)
{
    std::vector<MigrationScript> scripts;
    std::copy_if(migration.scripts.begin(), migration.scripts.end(), std::back_inserter(scripts),
                 [engine](const MigrationScript& script) { return isFor(engine, script.path); });
    return scripts;
}

std::string migrationDigest(const Migration& migration, Engine engine)
{
    DigestBuilder builder;
    for (const MigrationScript& script : scriptsFor(migration, engine)) {
        builder.add(script.path).add(script.text);
    }
    return builder.finish().toHex();
}

Result<Done> migrate(Connection& connection)
{
    ENCOURS_ASSIGN(const DatabaseMark mark, connection.mark());
    if (mark.schema > newestSchema()) {
        return tooNew(connection, mark.schema);
    }
    for (const Migration& migration : allMigrations()) {
        if (migration.number > mark.schema) {
            ENCOURS_TRY(apply(connection, migration));
        }
    }
    return Done{};
}

Result<Done> checkIsBook(Connection& connection)
{
    ENCOURS_ASSIGN(const DatabaseMark mark, connection.mark());
    if (mark.application != bookApplicationId) {
        // An empty file is damage; an empty database on a server is one that waits for its book.
        ENCOURS_ASSIGN(const bool isEmpty, connection.isEmpty());
        const bool isWaiting = isEmpty && connection.engine() != Engine::Sqlite;
        return Fault{isWaiting ? FaultCode::StoreMissing : FaultCode::StoreNotABook,
                     {{"file", connection.name()}},
                     "other application_id"};
    }
    return mark.schema > newestSchema() ? Result<Done>{tooNew(connection, mark.schema)} : Result<Done>{Done{}};
}

} // namespace encours
