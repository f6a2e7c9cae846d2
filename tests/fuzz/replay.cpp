// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/replay.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <random>
#include <string>

#include <gtest/gtest.h>

namespace encours::test {
namespace {

/// Runs the target on a copy that ends where the bytes end, so that AddressSanitizer sees a read past them.
void feed(FuzzTarget target, const std::string& bytes)
{
    const auto copy = std::make_unique<unsigned char[]>(bytes.size());
    std::ranges::copy(bytes, copy.get());
    EXPECT_EQ(target(copy.get(), bytes.size()), 0);
}

void feedDamaged(FuzzTarget target, const std::string& bytes)
{
    constexpr int cuts = 16;
    for (int cut = 1; cut < cuts; ++cut)
        feed(target, bytes.substr(0, bytes.size() * static_cast<std::size_t>(cut) / cuts));
    if (bytes.empty()) return;
    constexpr std::array<char, 8> poison{'\0', '\n', '"', ';', '-', '9', '<', '\xff'};
    std::mt19937 chance{2026}; // NOLINT(cert-msc51-cpp): the same damage on every machine
    for (int round = 0; round < 64; ++round) {
        std::string damaged = bytes;
        for (int hit = 0; hit <= round % 4; ++hit)
            damaged[chance() % damaged.size()] = poison[chance() % poison.size()];
        feed(target, damaged);
    }
}

} // namespace

void replayCorpus(std::string_view name, FuzzTarget target)
{
    const auto folder = std::filesystem::path{ENCOURS_SOURCE_DIR} / "tests/fuzz/corpus" / name;
    ASSERT_TRUE(std::filesystem::is_directory(folder)) << "give the target seeds in " << folder;
    feed(target, {});
    for (const auto& seed : std::filesystem::directory_iterator{folder}) {
        std::ifstream file{seed.path(), std::ios::binary};
        const std::string bytes{std::istreambuf_iterator<char>{file}, {}};
        SCOPED_TRACE(seed.path().string());
        feed(target, bytes);
        feedDamaged(target, bytes);
    }
}

} // namespace encours::test
