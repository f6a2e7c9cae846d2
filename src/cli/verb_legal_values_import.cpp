// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/import_json.h"
#include "cli/verbs.h"
#include "desk/edit_legal_values.h"

namespace encours {
namespace {

struct LegalValuesImportOptions {
    std::string file;
    ChangeOptions change;
};

Result<ExitStatus> importValues(Session& session, const LegalValuesImportOptions& options)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    const std::filesystem::path file{std::u8string{options.file.begin(), options.file.end()}};
    ENCOURS_ASSIGN(const LegalValuesImported imported,
                   (EditLegalValues{*desk}.import(file, options.change.isDryRun, options.change.key)));
    Json json{{"file", file.filename().string()},
              {"added", imported.added},
              {"rejects", rejectsJson(imported.rejects, session.language())},
              {"dry_run", options.change.isDryRun}};
    if (!imported.rejects.empty()) {
        showRejects(session, imported.rejects);
        const auto count = std::to_string(imported.rejects.size());
        return session.refuse(faultAbout(FaultCode::RejectedRows, count, "count"), std::move(json));
    }
    session.say(session.words("cli.legal-values.imported",
                              {{"file", file.filename().string()}, {"count", std::to_string(imported.added)}}));
    if (options.change.isDryRun) session.say(session.words("cli.dry-run"));
    session.print(json);
    return ExitStatus::Done;
}

} // namespace

void addLegalValuesImport(Verbs& verbs)
{
    auto options = std::make_shared<LegalValuesImportOptions>();
    auto verb = verbs.add("legal-values-import", "Enter legal values from a file, all or nothing",
                          [options](Session& session) { return importValues(session, *options); });
    verb.option("file", options->file, "Columns name;from;value;source;checked_on").required();
    addChangeOptions(verb, options->change);
}

} // namespace encours
