// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/letters/letter_office.h"
#include "letters/letter.h"

#include <filesystem>
#include <optional>
#include <string>

namespace encours {

/// Reads a file that is to become the logo. Errors: FileMissing{file}, FileUnreadable{file,reason}, FileTooLarge{file,limit},
/// ImageUnreadable{file} (neither PNG nor JPEG, cut off, or too many pixels).
Result<std::string> readLogoFile(const std::filesystem::path& file);

inline constexpr int fewestDaysGiven = 1;
inline constexpr int mostDaysGiven = 90;

/// The firm's paper and the days that its letters give. What is not said stays.
struct LetterheadRequest {
    std::optional<Letterhead> letterhead;
    std::optional<int> daysToPay;
    std::optional<int> daysOfNotice;
    std::string key;
    bool isDryRun = false;
};

/// Changes them; each change is a fact, so that a letter can be printed again on the paper it was written on. Errors:
/// ValueNotListed{field,value} (a move or a number of days out of range), ImageUnreadable{file} (the logo).
class EditLetterhead {
public:
    explicit EditLetterhead(Desk& desk) : m_desk(desk) {}
    Result<Done> execute(const LetterheadRequest& request);

private:
    Desk& m_desk;
};

/// A letter to nobody that is printed, folded and put into an envelope: six lines that must all be seen through the window,
/// and how to correct the place. Print it on a paper with `hasWindowFrame`.
[[nodiscard]] Letter paperTestPage(const BookSettings& book, const Letterhead& letterhead, Date today,
                                   Language language);

} // namespace encours
