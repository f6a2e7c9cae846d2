// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbs.h"
#include "desk/keep_safe.h"

namespace encours {
namespace {

Result<ExitStatus> backup(Session& session, const std::string& name)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    const std::filesystem::path file{std::u8string{name.begin(), name.end()}};
    ENCOURS_TRY(KeepSafe{*desk}.backup(file));
    session.say(session.words("cli.backup.done", {{"file", name}}));
    session.print({{"file", name}});
    return ExitStatus::Done;
}

} // namespace

void addBackup(Verbs& verbs)
{
    auto name = std::make_shared<std::string>();
    auto verb =
        verbs.add("backup", "Copy the book to a new file", [name](Session& session) { return backup(session, *name); });
    verb.option("file", *name, "The copy; must not exist").required();
}

} // namespace encours
