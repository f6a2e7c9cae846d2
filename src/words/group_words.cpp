// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/group_words.h"

#include "words/words.h"

namespace encours {

std::string groupName(Language language, Grouping grouping, const Group& group)
{
    if (grouping == Grouping::Sector) {
        if (const auto sector = parseTradeSector(group.key)) return wordsFor(language, *sector);
    }
    return group.name.empty() ? words(language, "grouping.none") : group.name;
}

std::string wordsFor(Language language, Grouping grouping)
{
    return words(language, "grouping." + std::string{groupingCode(grouping)});
}

} // namespace encours
