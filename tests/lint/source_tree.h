// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace encours::lint {

/// A piece of a file with the line (from 1) on which it begins.
struct Piece {
    std::size_t line = 0;
    std::string text;
};

/// One file of the project, and the same file taken apart as C++.
struct SourceFile {
    std::string path;            ///< below the project's root, with slashes: "src/money/money.h"
    std::string text;            ///< as it is on disk
    std::string code;            ///< same length and lines, with comments and the insides of literals blanked
    std::vector<Piece> comments; ///< without their slashes and stars at both ends
    std::vector<Piece> literals; ///< strings as written, without quotes; neighbours joined as the compiler does
    std::size_t lineCount = 0;

    [[nodiscard]] bool isHeader() const { return path.ends_with(".h"); }
    [[nodiscard]] bool isBelow(std::string_view folder) const { return path.starts_with(folder); }
    [[nodiscard]] std::size_t lineOf(std::size_t offset) const;
};

/// What a rule has to say about one line.
struct Finding {
    std::string path;
    std::size_t line = 0;
    std::string advice; ///< what is wrong and what to do, for a person who does not know the rule
};

using Files = std::vector<SourceFile>;
using Findings = std::vector<Finding>;

/// A file that exists only in a test of a rule, or has just been read.
SourceFile takeApart(std::string path, std::string text);

/// All .h and .cpp files below these folders of the project ("src/", "ui/", "tests/"), sorted by path; read once.
Files sources(std::initializer_list<std::string_view> folders);

/// Any text files: those below a folder with one of these endings, or the single file named. Not taken apart.
Files texts(std::string_view place, std::initializer_list<std::string_view> endings);

/// Fails the running test with one line "file:line: advice" for each finding.
void expectNone(const Findings& findings);

} // namespace encours::lint
