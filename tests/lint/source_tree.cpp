// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/source_tree.h"

#include "lint/lexer.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <utility>

#include <gtest/gtest.h>

namespace encours::lint {
namespace {

namespace fs = std::filesystem;

std::string read(const fs::path& path)
{
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

std::vector<std::string> pathsBelow(std::string_view place, std::initializer_list<std::string_view> endings)
{
    const fs::path root{ENCOURS_SOURCE_DIR};
    std::vector<std::string> paths;
    if (fs::is_regular_file(root / place)) paths.emplace_back(place);
    if (!fs::is_directory(root / place)) return paths;
    for (const auto& entry : fs::recursive_directory_iterator{root / place}) {
        const auto path = entry.path().generic_string();
        const bool isWanted = std::ranges::any_of(endings, [&](auto ending) { return path.ends_with(ending); });
        if (entry.is_regular_file() && isWanted) paths.push_back(fs::relative(path, root).generic_string());
    }
    return paths;
}

} // namespace

std::size_t SourceFile::lineOf(std::size_t offset) const
{
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(offset, text.size()));
    return static_cast<std::size_t>(std::count(text.begin(), end, '\n')) + 1;
}

SourceFile takeApart(std::string path, std::string text)
{
    SourceFile file;
    file.path = std::move(path);
    file.text = std::move(text);
    file.lineCount = static_cast<std::size_t>(std::ranges::count(file.text, '\n'));
    if (!file.text.empty() && file.text.back() != '\n') ++file.lineCount;
    separate(file);
    return file;
}

Files sources(std::initializer_list<std::string_view> folders)
{
    static const Files all = [] {
        Files files;
        for (const auto* folder : {"src/", "ui/", "tests/"}) {
            for (auto& path : pathsBelow(folder, {".h", ".cpp"})) {
                auto text = read(fs::path{ENCOURS_SOURCE_DIR} / path);
                files.push_back(takeApart(std::move(path), std::move(text)));
            }
        }
        std::ranges::sort(files, {}, &SourceFile::path);
        return files;
    }();
    Files wanted;
    std::ranges::copy_if(all, std::back_inserter(wanted), [&](const SourceFile& file) {
        return std::ranges::any_of(folders, [&](auto folder) { return file.isBelow(folder); });
    });
    return wanted;
}

Files texts(std::string_view place, std::initializer_list<std::string_view> endings)
{
    Files files;
    for (const auto& path : pathsBelow(place, endings)) {
        SourceFile file;
        file.path = path;
        file.text = read(fs::path{ENCOURS_SOURCE_DIR} / path);
        files.push_back(std::move(file));
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

void expectNone(const Findings& findings)
{
    std::string report;
    for (const auto& finding : findings) {
        report += finding.path + ":" + std::to_string(finding.line) + ": " + finding.advice + "\n";
    }
    EXPECT_TRUE(findings.empty()) << report;
}

} // namespace encours::lint
