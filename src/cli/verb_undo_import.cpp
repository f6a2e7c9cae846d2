// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/import_json.h"
#include "cli/verbs.h"
#include "desk/import_file.h"

#include <charconv>

namespace encours {
namespace {

struct UndoImportOptions {
    std::string batch;
    ChangeOptions change;
};

Result<BatchId> batchOf(const std::string& text)
{
    BatchId batch;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), batch.value);
    const bool isNumber = error == std::errc{} && end == text.data() + text.size() && batch.isStored();
    if (!isNumber) return faultAbout(FaultCode::BatchUnknown, text);
    return batch;
}

Result<ExitStatus> undoImport(Session& session, const UndoImportOptions& options)
{
    ENCOURS_ASSIGN(const BatchId batch, batchOf(options.batch));
    ENCOURS_ASSIGN(Desk* const desk, session.deskFor(options.change));
    ENCOURS_ASSIGN(const BatchLine undone, UndoImport{*desk}.execute(batch, options.change.key));
    const auto* key = options.change.isDryRun ? "cli.undo-import.dry-run" : "cli.undo-import.done";
    session.say(session.words(key, {{"batch", std::to_string(undone.id.value)}}));
    session.print({{"batch", undone.id.value},
                   {"kind", importKindCode(undone.kind)},
                   {"file", undone.file},
                   {"dry_run", options.change.isDryRun},
                   {"taken_back", countsJson(undone.counts)}});
    return ExitStatus::Done;
}

} // namespace

void addUndoImport(Verbs& verbs)
{
    auto options = std::make_shared<UndoImportOptions>();
    auto verb = verbs.add("undo-import", "Take a whole import back",
                          [options](Session& session) { return undoImport(session, *options); });
    verb.option("batch", options->batch, "Number of the import, see batches").required();
    addChangeOptions(verb, options->change);
}

} // namespace encours
