// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/draft_checks.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

/// Any bytes as a ledger: refused, or rejected line by line, or compared with an empty book; never a crash.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t count)
{
    const std::string_view text{reinterpret_cast<const char*>(bytes), count};
    encours::test::checkImport(text, "123456789FEC20221231.txt", encours::ImportKind::Fec);
    return 0;
}
