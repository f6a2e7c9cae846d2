// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "letters/letterhead.h"
#include "letters/template_book.h"

#include <cstdint>
#include <memory>

namespace encours {

/// Everything that letters of a book are made with, as it stands now: a value, any thread.
struct LetterOffice {
    TemplateBook templates;
    Letterhead letterhead;
    std::int64_t letterheadVersion = 0; ///< journal entry that recorded it; 0 = none was
    int daysToPay = 8;                  ///< that a reminder gives
    int daysOfNotice = 8;               ///< that a formal notice gives; the law sets none (domain-fr 3.2)

    [[nodiscard]] LetterPaper paper(PdfKind kind = PdfKind::Pdf14) const { return {letterhead, kind}; }
};

/// Reads the office from the book's settings (`letters.template.<code>.<language>`, `letters.letterhead`, `letters.days_to_pay`,
/// `letters.days_of_notice`). What cannot be read is as shipped. On the thread of the store.
[[nodiscard]] Result<std::shared_ptr<const LetterOffice>> openLetterOffice(Desk& desk);
/// The letterhead as it was in an earlier version; the present one when that cannot be found.
[[nodiscard]] Result<Letterhead> letterheadOf(Desk& desk, std::int64_t version);

} // namespace encours
