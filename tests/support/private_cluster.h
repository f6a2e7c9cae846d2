// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace encours {
class PostgresConnection;
}

namespace encours::test {

/// A PostgreSQL server of this test program alone, from the programs of the Debian package: in a folder that goes away, on
/// a Unix socket there and no port, without waiting for the disk, under an account without rights. Started when first
/// asked for, stopped by its process number when the program ends, also when it ends by a crash.
class PrivateCluster {
public:
    static PrivateCluster& ofThisProgram();
    ~PrivateCluster();
    PrivateCluster(const PrivateCluster&) = delete;
    PrivateCluster& operator=(const PrivateCluster&) = delete;

    /// Why no server runs, "" when one does. A test that needs one fails with this sentence.
    [[nodiscard]] const std::string& problem() const { return m_problem; }
    /// Makes an empty database and gives its address.
    [[nodiscard]] std::string newDatabase();
    /// Makes one like that which `prepare` once made of an empty one: copying is quicker than making every table.
    [[nodiscard]] std::string newDatabase(const std::function<void(PostgresConnection&)>& prepare);
    [[nodiscard]] std::string address(const std::string& database) const;
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }

private:
    PrivateCluster();
    std::string start();
    std::string makeFolder();
    int spawn(const std::filesystem::path& program, const std::vector<std::string>& arguments) const;
    std::string waitUntilReady();
    std::string make(const std::string& database, const std::string& model) const;

    std::filesystem::path m_folder;
    std::string m_problem;
    unsigned m_user;
    unsigned m_group;
    int m_server = 0;
    int m_databases = 0;
    bool m_hasModel = false;
};

} // namespace encours::test
