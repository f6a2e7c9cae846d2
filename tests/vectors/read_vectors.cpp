// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform_files.h"
#include "vectors/vector_case.h"

#include <algorithm>
#include <filesystem>
#include <stdexcept>

namespace encours::vectors {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t largestFile = 64 << 20;

const Json& either(const Json& entry, const char* name, const char* otherName)
{
    return entry.contains(name) ? entry.at(name) : entry.at(otherName);
}

void readFile(const fs::path& file, std::vector<VectorCase>& cases)
{
    const auto bytes = readStableFile(file, largestFile);
    if (!bytes) throw std::runtime_error{"cannot read " + file.string()};
    const Json document = Json::parse(*bytes);
    for (const Json& entry : document.is_array() ? document : document.at("vectors")) {
        cases.push_back({file.filename().string(), entry.at("id").get<std::string>(),
                         either(entry, "group", "kind").get<std::string>(), either(entry, "input", "given"),
                         either(entry, "expected", "expect")});
    }
}

} // namespace

std::vector<VectorCase> readVectors(const std::string& folder)
{
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator{folder}) {
        if (entry.path().extension() == ".json") files.push_back(entry.path());
    }
    std::ranges::sort(files);
    std::vector<VectorCase> cases;
    for (const fs::path& file : files) readFile(file, cases);
    return cases;
}

} // namespace encours::vectors
