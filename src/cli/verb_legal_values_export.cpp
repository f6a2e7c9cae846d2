// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbs.h"
#include "desk/edit_legal_values.h"

namespace encours {
namespace {

Result<ExitStatus> exportValues(Session& session, const std::string& name)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    const std::filesystem::path file{std::u8string{name.begin(), name.end()}};
    ENCOURS_TRY(EditLegalValues{*desk}.exportTo(file));
    const auto count = desk->legalValues()->rows().size();
    session.say(session.words("cli.legal-values.exported", {{"file", name}, {"count", std::to_string(count)}}));
    session.print({{"file", name}, {"rows", count}});
    return ExitStatus::Done;
}

} // namespace

void addLegalValuesExport(Verbs& verbs)
{
    auto name = std::make_shared<std::string>();
    auto verb = verbs.add("legal-values-export", "Write all legal values to a new file",
                          [name](Session& session) { return exportValues(session, *name); });
    verb.option("file", *name, "The file; must not exist").required();
}

} // namespace encours
