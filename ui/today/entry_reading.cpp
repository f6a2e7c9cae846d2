// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/entry_reading.h"

#include "support/format.h"
#include "support/language.h"
#include "widgets/amount_edit.h"
#include "widgets/date_edit.h"
#include "words/words.h"

namespace encours::ui {

QString sentenceOf(const Fault& fault)
{
    return toQ(wordsFor(currentLanguage(), fault));
}

std::optional<EntryProblem> readAmount(AmountEdit& field, std::optional<Money>& amount)
{
    const auto read = field.commit();
    if (!read) return EntryProblem{&field, sentenceOf(read.fault())};
    if (read.value() && !read.value()->isPositive()) {
        return EntryProblem{&field, sentenceOf(Fault{FaultCode::PromiseNotPositive, {}, {}})};
    }
    amount = read.value();
    return std::nullopt;
}

std::optional<EntryProblem> readDay(DateEdit& field, Date today, std::optional<Date>& day, FaultCode whenMissing,
                                    FaultCode whenPast)
{
    const auto read = field.commit();
    if (!read) return EntryProblem{&field, sentenceOf(read.fault())};
    if (!read.value()) return EntryProblem{&field, sentenceOf(Fault{whenMissing, {}, {}})};
    if (*read.value() < today) {
        return EntryProblem{&field, sentenceOf(faultAbout(whenPast, toStd(dateText(*read.value()))))};
    }
    day = read.value();
    return std::nullopt;
}

} // namespace encours::ui
