// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/private_cluster.h"

#include "base/contract.h"
#include "sql/postgres_connection.h"

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <fmt/format.h>
#include <fstream>
#include <grp.h>
#include <pwd.h>
#include <set>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace encours::test {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view owner = "encours"; ///< of the cluster's databases
constexpr std::chrono::seconds longestStart{30};

/// The newest server on this machine: /usr/lib/postgresql/15/bin; empty when there is none.
fs::path programsFolder()
{
    std::error_code ignored;
    std::set<std::pair<int, fs::path>> found;
    for (const auto& release : fs::directory_iterator{"/usr/lib/postgresql", ignored}) {
        if (fs::exists(release.path() / "bin" / "postgres", ignored)) {
            found.emplace(std::atoi(release.path().filename().c_str()), release.path() / "bin");
        }
    }
    return found.empty() ? fs::path{} : found.rbegin()->second;
}

/// In memory where that is large enough: dozens of small databases are made and thrown away.
fs::path whereToPutIt()
{
    constexpr std::uintmax_t enough = std::uintmax_t{2} << 30;
    std::error_code error;
    const fs::space_info memory = fs::space("/dev/shm", error);
    return !error && memory.available >= enough ? "/dev/shm" : "/tmp"; // The path of a socket must be short.
}

int exitStatusOf(int process)
{
    int status = 0;
    waitpid(process, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

std::string logOf(const fs::path& folder)
{
    std::ifstream log{folder / "log"};
    return {std::istreambuf_iterator<char>{log}, {}};
}

} // namespace

PrivateCluster& PrivateCluster::ofThisProgram()
{
    static PrivateCluster cluster;
    return cluster;
}

PrivateCluster::PrivateCluster() : m_user(geteuid()), m_group(getegid())
{
    m_problem = start();
}

PrivateCluster::~PrivateCluster()
{
    if (m_server > 0) {
        kill(m_server, SIGQUIT); // Nothing is worth being written down.
        exitStatusOf(m_server);
    }
    std::error_code ignored;
    if (!m_folder.empty()) {
        fs::remove_all(m_folder, ignored);
    }
}

std::string PrivateCluster::start()
{
    const fs::path programs = programsFolder();
    if (programs.empty()) {
        return "There is no PostgreSQL server below /usr/lib/postgresql to test with. Install it: apt-get install "
               "postgresql";
    }
    if (std::string problem = makeFolder(); !problem.empty()) {
        return problem;
    }
    const fs::path data = m_folder / "data";
    const int made = exitStatusOf(
        spawn(programs / "initdb", {"--pgdata=" + data.string(), "--no-sync", "--auth=trust", "--encoding=UTF8",
                                    "--locale=C", "--no-instructions", fmt::format("--username={}", owner)}));
    if (made != 0) {
        return fmt::format("initdb failed ({}): {}", made, logOf(m_folder));
    }
    m_server = spawn(programs / "postgres", {"-D", data.string(),          "-k", m_folder.string(),
                                             "-c", "listen_addresses=",    "-c", "fsync=off",
                                             "-c", "full_page_writes=off", "-c", "synchronous_commit=off",
                                             "-c", "autovacuum=off",       "-c", "shared_buffers=32MB",
                                             "-c", "max_connections=30",   "-c", "dynamic_shared_memory_type=mmap",
                                             "-c", "wal_level=minimal",    "-c", "max_wal_senders=0"});
    return waitUntilReady();
}

/// Servers refuse to run as root: then an account without rights owns the folder and the processes.
std::string PrivateCluster::makeFolder()
{
    if (m_user == 0) {
        const passwd* account = getpwnam("postgres");
        account = account != nullptr ? account : getpwnam("nobody");
        if (account == nullptr) {
            return "There is neither an account 'postgres' nor 'nobody' to run a server under.";
        }
        m_user = account->pw_uid;
        m_group = account->pw_gid;
    }
    std::string name = (whereToPutIt() / "encours-cluster-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr || chown(name.c_str(), m_user, m_group) != 0) {
        return "No folder can be made for the private server: " + name;
    }
    m_folder = name;
    return {};
}

int PrivateCluster::spawn(const fs::path& program, const std::vector<std::string>& arguments) const
{
    const std::string path = program.string();
    const std::string log = (m_folder / "log").string();
    std::vector<std::string> texts{path};
    texts.insert(texts.end(), arguments.begin(), arguments.end());
    std::vector<char*> pointers;
    for (std::string& text : texts) {
        pointers.push_back(text.data());
    }
    pointers.push_back(nullptr);
    const bool mustChange = geteuid() == 0;
    const int parent = getpid();
    const int process = fork();
    if (process != 0) {
        return process;
    }
    const bool isChanged = !mustChange || (setgroups(0, nullptr) == 0 && setgid(m_group) == 0 && setuid(m_user) == 0);
    prctl(PR_SET_PDEATHSIG, SIGQUIT); // After the change of account, which takes it away.
    const int output = open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    if (!isChanged || getppid() != parent || output < 0 || chdir(m_folder.c_str()) != 0) {
        _exit(126);
    }
    dup2(open("/dev/null", O_RDONLY), STDIN_FILENO);
    dup2(output, STDOUT_FILENO);
    dup2(output, STDERR_FILENO);
    execv(pointers.front(), pointers.data());
    _exit(127);
}

/// The server writes its state into the eighth line of this file.
std::string PrivateCluster::waitUntilReady()
{
    const auto deadline = std::chrono::steady_clock::now() + longestStart;
    while (std::chrono::steady_clock::now() < deadline) {
        std::ifstream state{m_folder / "data" / "postmaster.pid"};
        std::string line;
        for (int number = 0; number < 8 && std::getline(state, line); ++number) {}
        if (state && line.starts_with("ready")) {
            return {};
        }
        if (waitpid(m_server, nullptr, WNOHANG) == m_server) {
            m_server = 0;
            return "The private PostgreSQL server stopped at once: " + logOf(m_folder);
        }
        std::this_thread::sleep_for(std::chrono::milliseconds{10});
    }
    return "The private PostgreSQL server did not become ready: " + logOf(m_folder);
}

std::string PrivateCluster::address(const std::string& database) const
{
    return fmt::format("postgresql:///{}?host={}&user={}", database, m_folder.string(), owner);
}

std::string PrivateCluster::make(const std::string& database, const std::string& model) const
{
    expect(m_problem.empty(), m_problem);
    auto connection = PostgresConnection::open(address("postgres"));
    expect(connection.isDone(), connection ? "" : connection.fault().detail);
    const auto made = (*connection)->runScript(fmt::format("CREATE DATABASE {} TEMPLATE {}", database, model));
    expect(made.isDone(), made ? "" : made.fault().detail);
    return address(database);
}

std::string PrivateCluster::newDatabase()
{
    return make(fmt::format("book_{}", ++m_databases), "template0");
}

std::string PrivateCluster::newDatabase(const std::function<void(PostgresConnection&)>& prepare)
{
    if (!m_hasModel) {
        const auto connection = PostgresConnection::open(make("model", "template0"));
        expect(connection.isDone(), connection ? "" : connection.fault().detail);
        prepare(**connection);
        m_hasModel = true;
    }
    return make(fmt::format("book_{}", ++m_databases), "model");
}

} // namespace encours::test
