// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/table.h"
#include "cli/verbs.h"
#include "desk/keep_safe.h"

#include <algorithm>

namespace encours {
namespace {

Result<ExitStatus> verify(Session& session)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const auto checks, KeepSafe{*desk}.verify());
    const bool isSound = std::ranges::all_of(checks, &VerifyCheck::isOk);
    Json list = Json::array();
    Table table{{{session.words("cli.column.check")},
                 {session.words("cli.column.result")},
                 {session.words("cli.column.detail"), Table::Align::Left, 120}}};
    for (const auto& check : checks) {
        const auto key = "check." + check.name;
        const auto name = hasWords(session.language(), key) ? session.words(key) : check.name;
        list.push_back({{"name", check.name}, {"text", name}, {"ok", check.isOk}, {"detail", check.detail}});
        table.add({name, session.words(check.isOk ? "cli.ok" : "cli.wrong"), check.detail});
    }
    session.say(table.text());
    session.say(
        session.words(isSound ? "cli.verify.ok" : "cli.verify.wrong", {{"count", std::to_string(checks.size())}}));
    session.print({{"ok", isSound}, {"checks", std::move(list)}});
    return isSound ? ExitStatus::Done : ExitStatus::Unreachable;
}

} // namespace

void addVerify(Verbs& verbs)
{
    verbs.add("verify", "Check every invariant of the book", verify);
}

} // namespace encours
