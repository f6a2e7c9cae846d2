// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbs.h"
#include "desk/record_contact.h"

namespace encours {
namespace {

std::string actionWords(const Session& session, const UndoneAction& action)
{
    if (action.outcome) return wordsFor(session.language(), *action.outcome);
    const auto key = "action." + action.kind;
    return hasWords(session.language(), key) ? session.words(key) : action.kind;
}

Result<ExitStatus> undo(Session& session, const ChangeOptions& change)
{
    ENCOURS_ASSIGN(Desk* const desk, session.deskFor(change));
    ENCOURS_ASSIGN(const UndoneAction action, UndoLastAction{*desk}.execute(change.key));
    const auto account = action.customer ? desk->portfolio()->share(*action.customer) : nullptr;
    if (account) {
        session.say(session.words("cli.undo.done-for", {{"action", actionWords(session, action)},
                                                        {"customer", account->customer.displayName()}}));
    } else {
        session.say(session.words("cli.undo.done", {{"action", actionWords(session, action)}}));
    }
    if (change.isDryRun) session.say(session.words("cli.dry-run"));
    session.print({{"seq", action.seq.value},
                   {"kind", action.kind},
                   {"customer", account ? Json(account->customer.code) : Json(nullptr)},
                   {"outcome", action.outcome ? Json(outcomeCode(*action.outcome)) : Json(nullptr)},
                   {"dry_run", change.isDryRun}});
    return ExitStatus::Done;
}

} // namespace

void addUndo(Verbs& verbs)
{
    auto change = std::make_shared<ChangeOptions>();
    auto verb = verbs.add("undo", "Take back the last thing that you recorded",
                          [change](Session& session) { return undo(session, *change); });
    addChangeOptions(verb, *change);
}

} // namespace encours
