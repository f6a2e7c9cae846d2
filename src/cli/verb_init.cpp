// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/setting_options.h"
#include "cli/verbs.h"

#include <system_error>

namespace encours {
namespace {

struct InitOptions {
    std::vector<std::string> settings;
    ChangeOptions change;
};

Result<ExitStatus> init(Session& session, const InitOptions& options)
{
    ENCOURS_ASSIGN(const std::filesystem::path file, session.bookFile());
    BookSettings settings;
    ENCOURS_TRY(applySettings(settings, options.settings));
    if (options.change.isDryRun) {
        std::error_code ignored;
        if (std::filesystem::exists(file, ignored)) return faultAbout(FaultCode::StoreExists, file.string(), "file");
        session.say(session.words("cli.dry-run"));
    } else {
        ENCOURS_TRY(session.createBook(settings));
        session.say(session.words("cli.init.done", {{"file", file.string()}}));
    }
    session.print({{"file", file.string()}, {"dry_run", options.change.isDryRun}});
    return ExitStatus::Done;
}

} // namespace

void addInit(Verbs& verbs)
{
    auto options = std::make_shared<InitOptions>();
    auto verb =
        verbs.add("init", "Create an empty book", [options](Session& session) { return init(session, *options); });
    verb.repeated("--set", options->settings, "A setting, e.g. company.name=… or default_terms=…");
    addChangeOptions(verb, options->change);
}

} // namespace encours
