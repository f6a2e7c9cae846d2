// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/digest.h"
#include "calendar/clock.h"
#include "store/store.h"

#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// What the hash of a journal entry covers.
struct SealedEntry {
    std::int64_t seq = 0;
    std::string_view key;
    std::string_view kind;
    std::string_view actor;
    std::int64_t recordedAt = 0;
    std::string_view requestDigest;
    std::string_view payloadDigest;
    std::string_view previousHash;
};
/// Raw 32 bytes.
[[nodiscard]] std::string sealOf(const SealedEntry& entry);
[[nodiscard]] std::string rawBytes(const Digest& digest);

/// A check of a book and what it found.
struct BookCheck {
    std::string name;
    bool isOk = false;
    std::string detail;
};

/// Every invariant that a book can break: the pages of a file (`file-integrity`), references (`references`), the chain of the
/// journal and the digests of all facts (`journal-chain`, `facts`), personal texts against their commitments
/// (`personal-texts`), attached documents against their digests (`attachments`), allocations within their items (`allocations`), columns of the aged balance summing to the account
/// on several days (`ageing`). Anchors are checked by the caller, who knows where they lie.
Result<std::vector<BookCheck>> checkBook(Store& store, Date today, const Progress& progress);

} // namespace encours
