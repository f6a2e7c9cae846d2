// SPDX-License-Identifier: GPL-3.0-or-later
// What the program says of three books, to the last digit.
#include "support/temp_book.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>

namespace encours {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

const std::string sources = ENCOURS_SOURCE_DIR;

std::string contentsOf(const fs::path& file)
{
    std::ostringstream text;
    text << std::ifstream{file, std::ios::binary}.rdbuf();
    return text.str();
}

/// Words may be polished without a figure having changed.
void dropWords(Json& json)
{
    if (json.is_object()) {
        for (const char* const word : {"name", "formula", "definition", "notes"}) json.erase(word);
    }
    if (!json.is_structured()) return;
    for (Json& part : json) dropWords(part);
}

/// A book of its own for each test, read with the real program.
class GoldenFigures : public testing::Test {
protected:
    /// `arguments` need no quotes that the shell could misread.
    std::string ctl(const std::string& arguments) const
    {
        const fs::path out = m_folder / "out.txt";
        const std::string command = "env -u ENCOURS_DB -u DISPLAY USER=claire '" + std::string{ENCOURSCTL_PATH} +
                                    "' --db '" + (m_folder / "book.encours").string() + "' --json " + arguments +
                                    " >'" + out.string() + "' 2>&1 </dev/null";
        EXPECT_EQ(0, std::system(command.c_str())) << arguments << '\n' << contentsOf(out);
        return contentsOf(out);
    }

    /// ENCOURS_UPDATE_GOLDEN=1 writes what is expected anew; the diff is then for people to judge.
    void expectGolden(const std::string& name, const std::string& arguments) const
    {
        Json json = Json::parse(ctl(arguments), nullptr, false);
        ASSERT_FALSE(json.is_discarded()) << arguments;
        dropWords(json);
        const std::string actual = json.dump(1) + "\n";
        const fs::path file = fs::path{sources} / "tests/golden/figures" / (name + ".json");
        if (std::getenv("ENCOURS_UPDATE_GOLDEN") != nullptr) {
            fs::create_directories(file.parent_path());
            std::ofstream{file, std::ios::binary} << actual;
        }
        EXPECT_EQ(contentsOf(file), actual) << name;
    }

    /// Indicators, aged balance and forecast as of a day.
    void expectFigures(const std::string& book, const std::string& day) const
    {
        const std::string onThatDay = " --as-of " + day + " --today " + day;
        expectGolden(book + "-kpis", "kpis --months 6" + onThatDay);
        expectGolden(book + "-aged", "aged --by customer" + onThatDay);
        expectGolden(book + "-forecast", "forecast --weeks 8" + onThatDay);
    }

private:
    test::TempFolder m_folder;
};

TEST_F(GoldenFigures, OfTheDemonstration)
{
    ctl("demo --customers 20 --invoices 400 --seed 1 --until 2026-11-20 --today 2026-11-20");
    expectFigures("demonstration", "2026-11-20");
}

TEST_F(GoldenFigures, OfARealLedger)
{
    ctl("init");
    ctl("import '" + sources + "/tests/data/999999999FEC20220831.txt' --today 2022-08-31");
    expectFigures("ledger", "2022-08-31");
}

TEST_F(GoldenFigures, OfATableOfInvoices)
{
    ctl("init");
    ctl("import '" + sources + "/tests/data/ibm-accounts-receivable.csv' --today 2014-01-31");
    expectFigures("table", "2013-06-30");
}

} // namespace
} // namespace encours
