// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "desk/letters/keep_letter.h"
#include "portfolio/promises.h"

#include <span>
#include <string>
#include <vector>

namespace encours {

/// Something that was done to be paid, or that came of it, in words. Notes of the house stay in the house: an action says its
/// kind, its day and its result.
struct ActionLine {
    Date on;
    std::string action;
    std::string result;
};

/// What actions are wanted: about these items, or about the whole account, in these days.
struct ActionsWanted {
    std::span<const ItemId> items;
    Date from;
    Date to;
    PromiseRules rules;
    Language language = Language::French;
};

/// Calls, letters with their dispatch, promises as they ended, disputes, payments received on the items, steps in law; oldest
/// first. `letters` are those of the customer. Any thread.
[[nodiscard]] std::vector<ActionLine> actionsOf(const Account& account, std::span<const LetterLine> letters,
                                                const ActionsWanted& wanted);

/// `Recommandé avec avis de réception n° 1A 123, posté le 03/11/2026, distribué le 05/11/2026`.
[[nodiscard]] std::string dispatchText(const LetterDispatch& dispatch, Language language);
/// Whether the letter left the house, as far as anybody knows: an e-mail must have been sent.
[[nodiscard]] bool hasLeft(const LetterLine& letter);

} // namespace encours
