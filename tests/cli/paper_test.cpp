// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ctl_runner.h"

#include <fstream>

namespace encours {
namespace {

using namespace std::string_literals;

const std::string png =
    "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\x2c\0\0\0\x50\x08\2\0\0\0....\0\0\0\0IEND\xae\x42\x60\x82"s;

class PaperVerbTest : public CtlTest {
protected:
    void SetUp() override { ASSERT_EQ(0, ctl({"init"}).status); }
};

TEST_F(PaperVerbTest, ShowsAndChangesThePaper)
{
    const auto before = ctlJson({"paper"}).json();
    EXPECT_EQ("dl-35", before["window"]);
    EXPECT_TRUE(before["logo"].is_null());
    EXPECT_EQ(8, before["days_to_pay"]);
    const auto changed = ctlJson({"paper", "set", "--window", "dl-45", "--right=-1.5", "--down", "0,5", "--fold-marks",
                                  "no", "--logo", writeFile("logo.png", png), "--days-of-notice", "15"});
    ASSERT_EQ(0, changed.status) << changed.err;
    const auto after = ctlJson({"paper", "show"}).json();
    EXPECT_EQ("dl-45", after["window"]);
    EXPECT_EQ(-3, after["move_right_half_mm"]);
    EXPECT_EQ(1, after["move_down_half_mm"]);
    EXPECT_EQ(false, after["fold_marks"]);
    EXPECT_EQ(300, after["logo"]["width"]);
    EXPECT_EQ(15, after["days_of_notice"]);
    ASSERT_EQ(0, ctl({"paper", "set", "--logo", "-"}).status);
    EXPECT_TRUE(ctlJson({"paper"}).json()["logo"].is_null());
    EXPECT_NE(std::string::npos, ctl({"paper"}).out.find("45 × 100"));
}

TEST_F(PaperVerbTest, TriesWithoutWriting)
{
    ASSERT_EQ(0, ctl({"paper", "set", "--window", "none", "--dry-run"}).status);
    EXPECT_EQ("dl-35", ctlJson({"paper"}).json()["window"]);
}

TEST_F(PaperVerbTest, RefusesWhatItCannotPrint)
{
    for (const std::vector<std::string>& wrong : {std::vector<std::string>{"--window", "c5"},
                                                  {"--right", "11"},
                                                  {"--down", "0.3"},
                                                  {"--fold-marks", "maybe"},
                                                  {"--days-to-pay", "0"},
                                                  {"--days-to-pay", "many"},
                                                  {"--logo", writeFile("logo.svg", "<svg/>")},
                                                  {"--logo", "missing.png"}}) {
        std::vector<std::string> arguments{"paper", "set"};
        arguments.insert(arguments.end(), wrong.begin(), wrong.end());
        const auto run = ctlJson(arguments);
        EXPECT_EQ(2, run.status) << wrong[0] << " " << wrong[1];
    }
    EXPECT_EQ(2, ctl({"paper", "fold"}).status);
    EXPECT_EQ(0, ctlJson({"paper"}).json()["version"]);
}

TEST_F(PaperVerbTest, PrintsTheTestPageOfAPaperThatIsNotKept)
{
    const auto file = (folder() / "test.pdf").string();
    EXPECT_EQ(2, ctl({"paper", "test-page"}).status);
    ASSERT_EQ(0, ctl({"paper", "test-page", "--out", file, "--window", "dl-45"}).status);
    std::ifstream pdf{file, std::ios::binary};
    std::string start(5, ' ');
    pdf.read(start.data(), 5);
    EXPECT_EQ("%PDF-", start);
    EXPECT_EQ("dl-35", ctlJson({"paper"}).json()["window"]);
}

TEST_F(PaperVerbTest, ChangesOurAccountOnlyWhenItIsTypedTwice)
{
    const std::string first = "FR7630006000011234567890189";
    const std::string second = "FR1420041010050500013M02606";
    ASSERT_EQ(0, ctl({"settings", "--set", "company.iban=" + first}).status);
    const auto refused = ctlJson({"settings", "--set", "company.iban=" + second, "--set", "company.city=Lyon"});
    EXPECT_EQ(2, refused.status);
    EXPECT_NE(std::string::npos, (refused.out + refused.err).find("confirmation-missing"));
    EXPECT_EQ("", ctlJson({"settings"}).json()["company.city"]) << "nothing else was changed";
    EXPECT_EQ(2, ctl({"settings", "--set", "company.iban=" + second, "--confirm", "iban=" + first}).status);
    EXPECT_EQ(2, ctl({"settings", "--set", "company.iban=" + second, "--confirm", "bic=X"}).status);
    ASSERT_EQ(0, ctl({"settings", "--set", "company.iban=" + second, "--confirm", "iban=" + second}).status);
    const auto history = ctlJson({"settings", "--account-history"}).json()["account_changes"];
    ASSERT_EQ(2U, history.size());
    EXPECT_EQ(second, history[1]["iban"]);
    EXPECT_FALSE(history[1]["actor"].get<std::string>().empty());
}

} // namespace
} // namespace encours
