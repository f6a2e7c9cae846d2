// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/rules.h"

#include "lint/includes.h"
#include "lint/lexer.h"

#include <algorithm>
#include <array>
#include <regex>
#include <sstream>

namespace encours::lint {
namespace {

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

/// QString, QPainter …: Q, a capital, and a small letter somewhere behind (QR is no type of Qt).
bool isQtName(std::string_view word)
{
    return word.size() > 2 && word[0] == 'Q' && isUpper(word[1]) && std::ranges::any_of(word, isLower);
}

bool isQtInclude(std::string_view name)
{
    return isQtName(name) || name.starts_with("Qt") || name.starts_with("qglobal");
}

/// What src/print may not see of Qt: windows, and the printer dialogs that come with them.
bool isWidgetInclude(std::string_view name)
{
    constexpr std::array widgets{"QtWidgets",   "QtPrintSupport", "QApplication", "QWidget",     "QDialog",    "QLabel",
                                 "QMessageBox", "QPrinter",       "QPrintDialog", "QMainWindow", "QFileDialog"};
    return std::ranges::any_of(widgets, [&](std::string_view each) { return name.starts_with(each); });
}

/// The literal reads as a statement. Capitals only, because people write "delete from the list".
bool isSql(std::string_view text)
{
    const auto has = [&](std::string_view word) { return findWord(text, word, 0) != std::string_view::npos; };
    return (has("SELECT") && has("FROM")) || has("INSERT INTO") || has("INSERT OR") || (has("UPDATE") && has("SET")) ||
           has("DELETE FROM") || has("CREATE TABLE") || has("CREATE INDEX") || has("CREATE VIEW") ||
           has("CREATE TRIGGER") || has("DROP TABLE") || has("ALTER TABLE") || has("select count(*)");
}

bool isEngineSql(std::string_view text)
{
    return findWord(text, "PRAGMA", 0) != std::string_view::npos || text.starts_with("BEGIN ") ||
           text.starts_with("SAVEPOINT");
}

} // namespace

Findings qtInTheCore(const SourceFile& file)
{
    Findings findings;
    const bool mayDraw = file.isBelow("src/print/");
    for (const auto& name : includeNames(file)) {
        if (mayDraw ? isWidgetInclude(name.text) : isQtInclude(name.text)) {
            findings.push_back(
                {file.path, name.line, name.text + ": src/ knows no Qt (src/print: Qt Gui only); do this in ui/"});
        }
    }
    for (std::size_t at = 0; !mayDraw && (at = file.code.find('Q', at)) != std::string::npos; ++at) {
        const auto line = file.code.find_first_not_of(" \t", file.code.rfind('\n', at) + 1);
        if ((at > 0 && isWordCharacter(file.code[at - 1])) || file.code[line] == '#') continue;
        auto end = at;
        while (end < file.code.size() && isWordCharacter(file.code[end])) ++end;
        const auto word = file.code.substr(at, end - at);
        if (isQtName(word))
            findings.push_back({file.path, file.lineOf(at), word + ": src/ knows no Qt; do this in ui/ or src/print"});
    }
    return findings;
}

Findings sqlText(const SourceFile& file)
{
    Findings findings;
    for (const auto& literal : file.literals) {
        if (isSql(literal.text)) {
            findings.push_back(
                {file.path, literal.line, "SQL lives in resources/sql/ with a verb-first name; load it by that name"});
        } else if (isEngineSql(literal.text) && !file.isBelow("src/sql/")) {
            findings.push_back({file.path, literal.line, "transactions and PRAGMAs are the business of src/sql"});
        }
    }
    return findings;
}

Findings platformIncludes(const SourceFile& file)
{
    constexpr std::array platform{"unistd.h",  "sys/",     "fcntl.h",  "dirent.h", "pwd.h",      "grp.h",
                                  "windows.h", "signal.h", "csignal",  "poll.h",   "spawn.h",    "termios.h",
                                  "netdb.h",   "arpa/",    "netinet/", "dlfcn.h",  "langinfo.h", "shlobj.h"};
    // Tests of these files, and tests that start and end programs, may do what they do.
    constexpr std::array allowed{"src/base/platform_",   "tests/base/platform_",          "tests/crash/",
                                 "tests/cli/ctl_runner", "tests/support/private_cluster", "tests/support/mail_server"};
    if (std::ranges::any_of(allowed, [&](std::string_view place) { return file.isBelow(place); })) return {};
    Findings findings;
    for (const auto& name : includeNames(file)) {
        if (std::ranges::any_of(platform, [&](std::string_view each) { return name.text.starts_with(each); })) {
            findings.push_back(
                {file.path, name.line, name.text + ": calls of one system belong in src/base/platform_*"});
        }
    }
    return findings;
}

Findings datelessRemarks(const SourceFile& file)
{
    static const std::regex dated{R"(^\(#\d+, \d{4}-\d{2}-\d{2}\))"};
    Findings findings;
    for (const auto& comment : file.comments) {
        for (const std::string_view word : {"TODO", "FIXME", "XXX", "HACK"}) {
            const auto at = findWord(comment.text, word, 0);
            if (at == std::string::npos || std::regex_search(comment.text.substr(at + word.size()), dated)) continue;
            findings.push_back(
                {file.path, comment.line,
                 std::string{word} + " needs an issue and a date: " + std::string{word} + "(#12, 2026-11-21)"});
        }
    }
    return findings;
}

Findings missingLicence(const SourceFile& file)
{
    constexpr std::string_view licence = "// SPDX-License-Identifier: GPL-3.0-or-later\n";
    if (file.text.starts_with(licence)) return {};
    return {{file.path, 1, "the first line must be: " + std::string{licence.substr(0, licence.size() - 1)}}};
}

Findings loopsOverTemporaries(const SourceFile& file)
{
    // at() gives back a part of what it is asked of, which stays.
    static const std::regex loop{R"(for \([^;()\n]*[^:\n]: [\w.:>-]*\([^()\n]*\)\[[^\]\n]*\]\))"};
    Findings findings;
    for (auto found = std::sregex_iterator{file.code.begin(), file.code.end(), loop}; found != std::sregex_iterator{};
         ++found) {
        if (found->str().find(".at(") != std::string::npos) continue;
        findings.push_back({file.path, file.lineOf(static_cast<std::size_t>(found->position())),
                            "name what the call gives before looping over a part of it"});
    }
    return findings;
}

Findings machinePaths(const SourceFile& file)
{
    // Written in two halves, or this file would find itself.
    const std::array<std::string, 4> roots{"/wo"
                                           "rk/",
                                           "/ro"
                                           "ot/",
                                           "/ho"
                                           "me/",
                                           "/Us"
                                           "ers/"};
    Findings findings;
    std::istringstream lines{file.text};
    std::size_t number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        const bool isProse = file.isBelow("docs/") || file.path == "README.md";
        if (isProse && findWord(line, "session", 0) != std::string::npos) {
            findings.push_back(
                {file.path, number, "the project speaks of itself only, not of how a day's work on it went"});
        }
        for (const auto& root : roots) {
            const auto at = line.find(root);
            if (at == std::string::npos || (at > 0 && (isWordCharacter(line[at - 1]) || line[at - 1] == '.'))) continue;
            findings.push_back(
                {file.path, number, root + ": the path of somebody's machine; write it relative to the project"});
        }
    }
    return findings;
}

} // namespace encours::lint
