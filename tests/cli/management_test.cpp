// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ctl_runner.h"

#include <fstream>
#include <iterator>

namespace encours {
namespace {

class ManagementVerb : public CtlTest {
protected:
    void SetUp() override { importRealLedger(); }
    [[nodiscard]] std::string out() const { return (folder() / "direction").string(); }
    [[nodiscard]] static std::string beginOf(const std::filesystem::path& file)
    {
        std::ifstream stream{file, std::ios::binary};
        std::string begin(4, ' ');
        stream.read(begin.data(), 4);
        return begin;
    }
};

TEST_F(ManagementVerb, WritesThePageAndItsWorkbook)
{
    const auto run = ctlJson({"management", "--out", out(), "--as-of", "2022-08-31", "--today", "2026-11-22"});
    ASSERT_EQ(0, run.status) << run.err;
    const auto json = run.json();
    EXPECT_EQ(json["as_of"], "2022-08-31");
    EXPECT_EQ(json["compared_with"], "2022-07-31");
    ASSERT_EQ(json["files"].size(), 2U);
    EXPECT_EQ(beginOf(folder() / "direction" / "2022-08-31-direction.pdf"), "%PDF");
    EXPECT_EQ(beginOf(folder() / "direction" / "2022-08-31-direction.xlsx"), "PK\x03\x04");
}

TEST_F(ManagementVerb, WritesOneOfThemWhenAsked)
{
    const auto run = ctlJson({"management", "--out", out(), "--as-of", "2022-08-31", "--compare", "2022-06-30", "--pdf",
                              "--lang", "en", "--today", "2026-11-22"});
    ASSERT_EQ(0, run.status) << run.err;
    EXPECT_EQ(run.json()["compared_with"], "2022-06-30");
    ASSERT_EQ(run.json()["files"].size(), 1U);
    EXPECT_TRUE(std::filesystem::exists(folder() / "direction" / "2022-08-31-management.pdf"));
}

TEST_F(ManagementVerb, RefusesWithStatusTwo)
{
    EXPECT_EQ(2, ctl({"management", "--out", out(), "--as-of", "2030-01-01", "--today", "2026-11-22"}).status);
    EXPECT_EQ(2, ctl({"management"}).status) << "a folder is needed";
    const auto taken = writeFile("taken", "x");
    EXPECT_EQ(2, ctl({"management", "--out", taken, "--as-of", "2022-08-31", "--today", "2026-11-22"}).status);
}

} // namespace
} // namespace encours
