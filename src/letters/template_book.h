// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/letter_kinds.h"
#include "letters/letter_template.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace encours {

/// One wording: as shipped, or as a person wrote it.
struct TemplateEntry {
    std::string code; ///< kind, or `kind.name`
    Language language = Language::French;
    std::string text;         ///< as it is edited
    std::int64_t version = 0; ///< journal entry that recorded it; 0 = as shipped

    [[nodiscard]] bool isShipped() const { return version == 0; }
};

/// The wording of a kind as the program ships it; nothing when it ships none in this language.
[[nodiscard]] std::optional<std::string_view> shippedWording(LetterKind kind, Language language);

/// The wordings of a book: those of people over those that ship (resources/letters).
class TemplateBook {
public:
    /// All that ships.
    TemplateBook();
    /// Puts a person's wording in; it was checked when it was saved. A wording that cannot be read is left out.
    void put(TemplateEntry entry);
    /// The wording, else that of its kind (`reminder-1.vip` → `reminder-1`); nothing for a code that names no kind.
    [[nodiscard]] const TemplateEntry* find(std::string_view code, Language language) const;
    /// By kind, then name, then language.
    [[nodiscard]] std::vector<const TemplateEntry*> all() const;

private:
    std::map<std::pair<std::string, Language>, TemplateEntry, std::less<>> m_entries;
};

} // namespace encours
