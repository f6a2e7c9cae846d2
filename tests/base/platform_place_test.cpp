// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform_place.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

namespace encours {
namespace {

namespace fs = std::filesystem;

/// A folder that disappears with the test.
class PlaceOfFile : public testing::Test {
protected:
    PlaceOfFile()
    {
        std::string name = (fs::temp_directory_path() / "encours-place-XXXXXX").string();
        EXPECT_NE(::mkdtemp(name.data()), nullptr);
        m_folder = name;
        std::ofstream{file()} << "one";
    }
    ~PlaceOfFile() override { fs::remove_all(m_folder); }
    [[nodiscard]] fs::path file() const { return m_folder / "a"; }

    fs::path m_folder;
};

TEST_F(PlaceOfFile, StaysWhileTheFileIsWrittenTo)
{
    const std::string place = placeOfFile(file());
    EXPECT_FALSE(place.empty());
    std::ofstream{file(), std::ios::app} << "more";
    EXPECT_EQ(placeOfFile(file()), place);
    EXPECT_EQ(placeOfFile(m_folder / "." / "a"), place) << "another way to the same file";
}

TEST_F(PlaceOfFile, TellsCopiesMovesAndReplacementsApart)
{
    const std::string place = placeOfFile(file());
    const fs::path copy = m_folder / "b";
    fs::copy_file(file(), copy);
    EXPECT_NE(placeOfFile(copy), place);
    fs::rename(copy, file());
    EXPECT_NE(placeOfFile(file()), place) << "restored over the old one";
    fs::rename(file(), m_folder / "c");
    EXPECT_NE(placeOfFile(m_folder / "c"), place);
    EXPECT_EQ(placeOfFile(file()), "") << "gone";
}

} // namespace
} // namespace encours
