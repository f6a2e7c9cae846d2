// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

using namespace encours;
namespace fs = std::filesystem;

namespace {

class Log : public testing::Test {
protected:
    void SetUp() override
    {
        const std::string name = testing::UnitTest::GetInstance()->current_test_info()->name();
        m_folder = fs::temp_directory_path() / ("encours-log-" + name);
        fs::remove_all(m_folder);
        fs::create_directories(m_folder);
    }
    void TearDown() override
    {
        stopLog();
        fs::remove_all(m_folder);
    }
    [[nodiscard]] std::string written(std::string_view name) const
    {
        std::ostringstream text;
        text << std::ifstream{m_folder / name}.rdbuf();
        return text.str();
    }

    fs::path m_folder;
};

} // namespace

TEST_F(Log, WritesSentencesWithTheirChannel)
{
    ASSERT_TRUE(startLog(m_folder / "encours.log"));
    logInfo(LogChannel::Store, "Open the book…");
    logWarning(LogChannel::Exchange, "3 lines were refused {as they stand}");
    logError(LogChannel::Sql, "insert_item failed");
    stopLog();
    const std::string text = written("encours.log");
    EXPECT_NE(text.find("store info Open the book…"), std::string::npos) << text;
    EXPECT_NE(text.find("exchange warning 3 lines were refused {as they stand}"), std::string::npos) << text;
    EXPECT_NE(text.find("sql error insert_item failed"), std::string::npos) << text;
}

TEST_F(Log, IsReadableByItsOwnerOnly)
{
    ASSERT_TRUE(startLog(m_folder / "encours.log"));
    EXPECT_EQ(fs::status(m_folder / "encours.log").permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

TEST_F(Log, PutsAFullFileAsideForItsOwnerOnly)
{
    ASSERT_TRUE(startLog(m_folder / "encours.log"));
    const std::string sentence(1 << 20, 'x');
    for (int times = 0; times < 6; ++times) logInfo(LogChannel::App, sentence);
    stopLog();
    ASSERT_TRUE(fs::exists(m_folder / "encours.1.log"));
    EXPECT_EQ(fs::status(m_folder / "encours.log").permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

TEST_F(Log, WritesNothingBeforeItIsStarted)
{
    logError(LogChannel::App, "nobody hears this");
    EXPECT_TRUE(fs::is_empty(m_folder));
}

TEST_F(Log, RefusesAFileThatCannotBeWritten)
{
    std::ofstream{m_folder / "file"} << "x";
    const auto started = startLog(m_folder / "file" / "encours.log");
    ASSERT_FALSE(started);
    EXPECT_EQ(started.fault().code, FaultCode::FileNotWritable);
}
