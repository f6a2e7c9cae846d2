// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace encours {

/// Longest note of an account, in characters.
inline constexpr std::size_t longestAccountNote = 4'000;

struct NoteRequest {
    CustomerId customer;
    std::string text; ///< several lines are allowed
    std::string key;
    bool isDryRun = false;
};

/// Notes something about a customer today. A note is never edited; the last one can be taken back (undo). Errors:
/// CustomerUnknown, TextMissing{field}, TextTooLong{field,limit}, TextInvalid{field}, KeyReused, Store….
class AddNote {
public:
    explicit AddNote(Desk& desk) : m_desk(desk) {}
    Result<AccountNoteId> execute(const NoteRequest& request); ///< none on a dry run

private:
    Desk& m_desk;
};

/// A text of several lines without what could hide in it: control characters and bidirectional marks are taken out, line
/// ends are `\n`, blank lines at both ends and blanks at the end of lines are dropped.
[[nodiscard]] std::string cleanLines(std::string_view typed);

} // namespace encours
