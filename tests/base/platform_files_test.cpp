// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform_files.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <unistd.h>

using namespace encours;
namespace fs = std::filesystem;

namespace {

/// A folder that disappears with the test.
class PlatformFiles : public testing::Test {
protected:
    void SetUp() override
    {
        std::string name = (fs::temp_directory_path() / "encours-files-XXXXXX").string();
        ASSERT_NE(::mkdtemp(name.data()), nullptr);
        m_folder = name;
    }
    void TearDown() override
    {
        fs::permissions(m_folder, fs::perms::owner_all);
        fs::remove_all(m_folder);
    }

    [[nodiscard]] fs::path at(std::string_view name) const { return m_folder / name; }
    [[nodiscard]] std::size_t fileCount() const
    {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator{m_folder}, fs::directory_iterator{}));
    }
    static void put(const fs::path& file, std::string_view text, std::ios::openmode mode = std::ios::trunc)
    {
        std::ofstream{file, std::ios::binary | mode} << text;
    }
    static std::string content(const fs::path& file)
    {
        std::ostringstream text;
        text << std::ifstream{file, std::ios::binary}.rdbuf();
        return text.str();
    }
    static FaultCode codeOf(const Result<std::string>& result)
    {
        return result ? FaultCode::BugFound : result.fault().code;
    }

    fs::path m_folder;
};

constexpr fs::perms ownerOnly = fs::perms::owner_read | fs::perms::owner_write;
constexpr std::int64_t enough = 100 << 20;

} // namespace

TEST_F(PlatformFiles, ReplacesAFileWholeAndForItsOwnerOnly)
{
    put(at("book"), "old");
    ASSERT_TRUE(writeFileAtomically(at("book"), "new"));
    EXPECT_EQ(content(at("book")), "new");
    EXPECT_EQ(fs::status(at("book")).permissions(), ownerOnly);
    EXPECT_EQ(fileCount(), 1U);
}

TEST_F(PlatformFiles, LeavesNothingBehindWhenTheTargetCannotBeReplaced)
{
    fs::create_directory(at("target"));
    const auto written = writeFileAtomically(at("target"), "bytes");
    ASSERT_FALSE(written);
    EXPECT_EQ(written.fault().code, FaultCode::FileNotWritable);
    EXPECT_EQ(fileCount(), 1U);
}

TEST_F(PlatformFiles, RefusesToWriteIntoAMissingFolder)
{
    const auto written = writeFileAtomically(at("nowhere/file"), "bytes");
    ASSERT_FALSE(written);
    EXPECT_EQ(written.fault().code, FaultCode::FolderNotWritable);
}

TEST_F(PlatformFiles, MakesAPrivateFileOnce)
{
    ASSERT_TRUE(createPrivateFile(at("private")));
    EXPECT_EQ(fs::status(at("private")).permissions(), ownerOnly);
    const auto again = createPrivateFile(at("private"));
    ASSERT_FALSE(again);
    EXPECT_EQ(again.fault().code, FaultCode::FileExists);
}

TEST_F(PlatformFiles, TakesAwayTheRightsOfOthers)
{
    put(at("open"), "x");
    fs::permissions(at("open"), fs::perms::all);
    ASSERT_TRUE(restrictToOwner(at("open")));
    EXPECT_EQ(fs::status(at("open")).permissions(), ownerOnly);
    EXPECT_FALSE(restrictToOwner(at("missing")));
}

TEST_F(PlatformFiles, ReadsAWholeFileThroughALink)
{
    put(at("file"), std::string(3'000'000, 'x') + "end");
    fs::create_symlink(at("file"), at("link"));
    const auto bytes = readStableFile(at("link"), enough);
    ASSERT_TRUE(bytes);
    EXPECT_EQ(bytes->size(), 3'000'003U);
    EXPECT_TRUE(bytes->ends_with("xend"));
    put(at("empty"), "");
    EXPECT_EQ(*readStableFile(at("empty"), enough), "");
}

TEST_F(PlatformFiles, RefusesToReadWhatIsMissingTooLargeOrNoFile)
{
    EXPECT_EQ(codeOf(readStableFile(at("missing"), enough)), FaultCode::FileMissing);
    EXPECT_EQ(codeOf(readStableFile(m_folder, enough)), FaultCode::FileUnreadable);
    EXPECT_EQ(codeOf(readStableFile("/dev/zero", enough)), FaultCode::FileUnreadable);
    put(at("large"), "12345");
    EXPECT_EQ(codeOf(readStableFile(at("large"), 4)), FaultCode::FileTooLarge);
    EXPECT_TRUE(readStableFile(at("large"), 5));
}

TEST_F(PlatformFiles, NoticesThatAFileGrewWhileItWasRead)
{
    put(at("file"), std::string(3'000'000, 'x'));
    const auto bytes =
        readStableFile(at("file"), enough, [&](std::int64_t) { put(at("file"), "more", std::ios::app); });
    EXPECT_EQ(codeOf(bytes), FaultCode::FileChangedWhileRead);
}

TEST_F(PlatformFiles, NoticesThatAFileShrankWhileItWasRead)
{
    put(at("file"), std::string(3'000'000, 'x'));
    const auto bytes = readStableFile(at("file"), enough, [&](std::int64_t) { fs::resize_file(at("file"), 10); });
    EXPECT_EQ(codeOf(bytes), FaultCode::FileChangedWhileRead);
}

TEST_F(PlatformFiles, NoticesThatAFileVanishedOrWasReplacedWhileItWasRead)
{
    put(at("file"), "text");
    const auto vanished = readStableFile(at("file"), enough, [&](std::int64_t) { fs::remove(at("file")); });
    EXPECT_EQ(codeOf(vanished), FaultCode::FileChangedWhileRead);

    put(at("file"), "text");
    put(at("other"), "text");
    const auto replaced =
        readStableFile(at("file"), enough, [&](std::int64_t) { fs::rename(at("other"), at("file")); });
    EXPECT_EQ(codeOf(replaced), FaultCode::FileChangedWhileRead);
}

TEST_F(PlatformFiles, RenamesOverAnotherFile)
{
    put(at("from"), "new");
    put(at("to"), "old");
    ASSERT_TRUE(syncFile(at("from")));
    ASSERT_TRUE(renameReplacing(at("from"), at("to")));
    EXPECT_EQ(content(at("to")), "new");
    EXPECT_FALSE(renameReplacing(at("from"), at("to")));
}

TEST_F(PlatformFiles, KnowsWhichFoldersCanBeWrittenTo)
{
    EXPECT_TRUE(isFolderWritable(m_folder));
    EXPECT_FALSE(isFolderWritable(at("missing")));
    put(at("file"), "");
    EXPECT_FALSE(isFolderWritable(at("file")));
    EXPECT_FALSE(isNetworkFolder("/proc"));
    EXPECT_FALSE(userName().empty());
}

TEST_F(PlatformFiles, GivesTheXdgFoldersOfThisPerson)
{
    const char* const before = std::getenv("XDG_DATA_HOME");
    const std::string kept = before != nullptr ? before : "";
    ::setenv("XDG_DATA_HOME", m_folder.c_str(), 1);
    EXPECT_EQ(dataHome(), at("encours"));
    EXPECT_EQ(fs::status(at("encours")).permissions(), fs::perms::owner_all);
    if (before != nullptr) {
        ::setenv("XDG_DATA_HOME", kept.c_str(), 1);
    } else {
        ::unsetenv("XDG_DATA_HOME");
    }
}

TEST_F(PlatformFiles, LocksOutASecondHolderUntilTheFirstIsGone)
{
    {
        auto first = FileLock::acquire(at("lock"));
        ASSERT_TRUE(first);
        const FileLock moved = std::move(first).value();
        const auto second = FileLock::acquire(at("lock"));
        ASSERT_FALSE(second);
        EXPECT_EQ(second.fault().code, FaultCode::StoreInUse);
    }
    EXPECT_TRUE(FileLock::acquire(at("lock")));
}

TEST_F(PlatformFiles, SharesALockAmongReaders)
{
    const auto one = FileLock::acquire(at("lock"), LockMode::Shared);
    const auto two = FileLock::acquire(at("lock"), LockMode::Shared);
    ASSERT_TRUE(one);
    ASSERT_TRUE(two);
    EXPECT_FALSE(FileLock::acquire(at("lock"), LockMode::Exclusive));
}
