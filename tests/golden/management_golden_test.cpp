// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/management/management_sheet_words.h"
#include "print/gui_application.h"
#include "print/management_page.h"
#include "support/temp_book.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sstream>

namespace encours {
namespace {

constexpr const char* table = "ibm-accounts-receivable.csv";
const Date asOf = Date::of(2013, 10, 31);

/// Every text of a page in the order in which it is drawn, then the bars in tenths of a millimetre. Places of texts are left
/// out: they follow the widths of letters, which differ from one version of the font to the next.
std::string wordsAndBars(const std::vector<Page>& pages)
{
    std::ostringstream text;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        text << "[page " << page + 1 << "]\n";
        for (const TextRun& run : pages[page].texts) text << (run.isBold ? "* " : "  ") << run.text << '\n';
        text << "[bars]\n";
        for (const Fill& fill : pages[page].fills) {
            if (fill.ink < Ink::NotDue) continue;
            text << static_cast<int>(fill.ink) << ' ' << std::lround(fill.area.width * 10) << " x "
                 << std::lround(fill.area.height * 10) << '\n';
        }
    }
    return text.str();
}

/// ENCOURS_UPDATE_GOLDEN=1 writes what is expected anew; the diff is then for people to judge.
void compareWithGolden(const std::string& said, const std::string& name)
{
    const auto file = std::filesystem::path{ENCOURS_SOURCE_DIR} / "tests/golden/management" / name;
    if (std::getenv("ENCOURS_UPDATE_GOLDEN") != nullptr) std::ofstream{file} << said;
    std::ostringstream expected;
    expected << std::ifstream{file}.rdbuf();
    EXPECT_EQ(said, expected.str()) << name;
}

class GoldenManagement : public testing::Test {
protected:
    static void SetUpTestSuite() { ensureGuiApplication(); }
    void SetUp() override
    {
        std::ifstream file{std::string{ENCOURS_SOURCE_DIR} + "/tests/data/" + table, std::ios::binary};
        ASSERT_TRUE(m_book.import(table, std::string{std::istreambuf_iterator<char>{file}, {}}));
    }
    std::vector<Page> pages(Language language)
    {
        const auto report = ShowManagement(m_book.desk()).execute(asOf);
        EXPECT_TRUE(report && report->has_value());
        return layOut(managementSheet(**report, language));
    }
    test::TempBook m_book{Date::of(2014, 1, 31)};
};

TEST_F(GoldenManagement, IsOnePageInFrench)
{
    const auto made = pages(Language::French);
    EXPECT_EQ(made.size(), 1U);
    compareWithGolden(wordsAndBars(made), "ibm_fr.txt");
}

TEST_F(GoldenManagement, IsOnePageInEnglish)
{
    const auto made = pages(Language::English);
    EXPECT_EQ(made.size(), 1U);
    compareWithGolden(wordsAndBars(made), "ibm_en.txt");
}

} // namespace
} // namespace encours
