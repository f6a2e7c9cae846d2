// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace encours::test {

/// What libFuzzer calls: must return 0 and neither crash nor hang, whatever the bytes.
using FuzzTarget = int (*)(const unsigned char* bytes, std::size_t count);

/// Feeds a target with nothing, with every file of tests/fuzz/corpus/<name>/, and with each of those files cut short and
/// damaged in fixed ways, so that the parsers meet broken files on machines without clang too.
void replayCorpus(std::string_view name, FuzzTarget target);

} // namespace encours::test
