// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QString>

#include <functional>

class QObject;

namespace encours::ui {

class AppContext;

/// One command of the customer page: what it does on the desk thread, what is said when it is done, and what follows.
struct CustomerCommand {
    std::function<Result<Done>(Desk&)> work;
    QString said;
    std::function<void()> done = {};
    std::function<void(const Fault&)> refused = {}; ///< without it the refusal is a message
    bool canUndo = true;
    std::function<Result<Done>(Desk&)> inverse = {}; ///< takes it back where "undo" does not know it
};

/// Carries it out. Done: every page reads again, and a message offers to undo. Nothing comes back when `receiver` is gone.
void carryOut(AppContext& context, QObject* receiver, CustomerCommand command);
/// Takes back the last action of this person.
void undoLast(AppContext& context, QObject* receiver);

} // namespace encours::ui
