// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/age_words.h"

#include "words/words.h"

namespace encours {

namespace {

std::string nameOf(Language language, const AgeBounds& bounds, AgeBucket bucket, const std::string& kind)
{
    const std::string key = "age-column." + kind;
    const auto first = bounds.firstDay(bucket);
    const auto last = bounds.lastDay(bucket);
    if (!first) return words(language, key + "not-due");
    if (!last) return words(language, key + "beyond", {{"after", std::to_string(*first - 1)}});
    return words(language, key + "between", {{"first", std::to_string(*first)}, {"last", std::to_string(*last)}});
}

} // namespace

std::string ageColumnName(Language language, const AgeBounds& bounds, AgeBucket bucket)
{
    return nameOf(language, bounds, bucket, {});
}

std::string ageColumnLongName(Language language, const AgeBounds& bounds, AgeBucket bucket)
{
    return nameOf(language, bounds, bucket, "long-");
}

} // namespace encours
