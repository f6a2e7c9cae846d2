// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// What a run of the real program gave.
struct CtlRun {
    int status = -1; ///< exit status; −1 when the program was killed
    std::string out;
    std::string err;

    [[nodiscard]] nlohmann::json json() const; ///< of `out`; discarded (and a test failure) when it is none
};

/// A folder of its own with one book, and the program run on it.
class CtlTest : public ::testing::Test {
protected:
    CtlTest();
    ~CtlTest() override;

    /// Runs `encoursctl --db <book> <arguments>`.
    [[nodiscard]] CtlRun ctl(const std::vector<std::string>& arguments) const;
    /// The same with `--json`.
    [[nodiscard]] CtlRun ctlJson(std::vector<std::string> arguments) const;
    /// Runs the program with these arguments only.
    [[nodiscard]] CtlRun runProgram(const std::vector<std::string>& arguments) const;
    /// Writes a file into the folder and gives its path.
    std::string writeFile(const std::string& name, std::string_view bytes) const;
    [[nodiscard]] std::filesystem::path folder() const { return m_folder; }
    [[nodiscard]] std::string book() const { return (m_folder / "book.encours").string(); }
    /// A book with the real ledger of tests/data in it.
    void importRealLedger() const;

private:
    std::filesystem::path m_folder;
};

/// The real ledger, anonymised: 52,517.24 owed on 2022-08-31.
[[nodiscard]] std::string realLedger();

} // namespace encours
