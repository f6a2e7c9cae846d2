// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/customer_file/file_words.h"

#include "words/words.h"

namespace encours {

std::string wordsFor(Language language, FileGap gap)
{
    return words(language, "file-gap." + std::string{fileGapCode(gap)});
}

std::string wordsFor(Language language, FileUse use)
{
    return words(language, "file-use." + std::string{fileUseCode(use)});
}

std::string wordsFor(Language language, const DepositReason& reason)
{
    return words(language, "deposit-cause." + std::string{depositCauseCode(reason.cause)},
                 {{"days", std::to_string(reason.days)},
                  {"count", std::to_string(reason.count)},
                  {"amount_cents", std::to_string(reason.amount.minorUnits())}},
                 reason.amount.currency());
}

std::string wordsFor(Language language, const DepositAdvice& advice)
{
    if (!advice.isAdvised()) return {};
    const bool isWhole = advice.share.bp() == Rate::largestBp;
    return words(language, isWhole ? "deposit.whole" : "deposit.share", {{"share", advice.share.text(language)}});
}

std::string wordsFor(Language language, DuplicateSign sign)
{
    return words(language, "duplicate-sign." + std::string{duplicateSignCode(sign)});
}

std::string wordsFor(Language language, DuplicateCertainty certainty)
{
    return words(language, "duplicate-certainty." + std::string{duplicateCertaintyCode(certainty)});
}

} // namespace encours
