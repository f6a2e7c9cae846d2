// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ctl_runner.h"

#include <atomic>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sys/wait.h>
#include <unistd.h>

namespace encours {
namespace {

namespace fs = std::filesystem;

std::string contentsOf(const fs::path& file)
{
    std::ifstream stream{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

/// For the shell: between single quotes nothing is special but the quote itself.
std::string quoted(const std::string& argument)
{
    std::string text = "'";
    for (const char letter : argument) text += letter == '\'' ? std::string{"'\\''"} : std::string{letter};
    return text + "'";
}

fs::path makeFolder()
{
    static std::atomic<int> count{0};
    const auto folder =
        fs::temp_directory_path() / ("encours-cli-" + std::to_string(::getpid()) + "-" + std::to_string(++count));
    fs::create_directories(folder);
    return folder;
}

} // namespace

nlohmann::json CtlRun::json() const
{
    auto parsed = nlohmann::json::parse(out, nullptr, false);
    EXPECT_FALSE(parsed.is_discarded()) << "no JSON: " << out << err;
    return parsed;
}

CtlTest::CtlTest() : m_folder(makeFolder()) {}

CtlTest::~CtlTest()
{
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
}

CtlRun CtlTest::runProgram(const std::vector<std::string>& arguments) const
{
    const auto out = m_folder / "stdout.txt";
    const auto err = m_folder / "stderr.txt";
    std::string command = "env -u ENCOURS_DB -u DISPLAY USER=claire " + quoted(ENCOURSCTL_PATH);
    for (const auto& argument : arguments) command += " " + quoted(argument);
    command += " >" + quoted(out.string()) + " 2>" + quoted(err.string()) + " </dev/null";
    const int status = std::system(command.c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, contentsOf(out), contentsOf(err)};
}

CtlRun CtlTest::ctl(const std::vector<std::string>& arguments) const
{
    std::vector<std::string> all{"--db", book()};
    all.insert(all.end(), arguments.begin(), arguments.end());
    return runProgram(all);
}

CtlRun CtlTest::ctlJson(std::vector<std::string> arguments) const
{
    arguments.insert(arguments.begin(), "--json");
    return ctl(arguments);
}

std::string CtlTest::writeFile(const std::string& name, std::string_view bytes) const
{
    const auto file = m_folder / name;
    std::ofstream{file, std::ios::binary} << bytes;
    return file.string();
}

void CtlTest::importRealLedger() const
{
    ASSERT_EQ(0, ctl({"init"}).status);
    const auto run = ctl({"import", realLedger()});
    ASSERT_EQ(0, run.status) << run.err;
}

std::string realLedger()
{
    return std::string{ENCOURS_SOURCE_DIR} + "/tests/data/999999999FEC20220831.txt";
}

} // namespace encours
