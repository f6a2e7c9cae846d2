// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/import_json.h"
#include "cli/json_parts.h"
#include "cli/table.h"
#include "cli/verbs.h"
#include "desk/import_file.h"

namespace encours {
namespace {

Json batchJson(const BatchLine& batch)
{
    return {{"batch", batch.id.value},
            {"kind", importKindCode(batch.kind)},
            {"file", batch.file},
            {"imported_at", formatIsoMoment(batch.importedAt)},
            {"actor", batch.actor},
            {"first_on", dayJson(batch.firstOn)},
            {"last_on", dayJson(batch.lastOn)},
            {"undone", batch.isUndone},
            {"accepted", countsJson(batch.counts)}};
}

void addRow(Table& table, const Session& session, const BatchLine& batch)
{
    const auto lines = batch.counts.invoices + batch.counts.credits + batch.counts.payments;
    table.add({std::to_string(batch.id.value),
               formatDate(localDay(batch.importedAt), session.language()) + " " + formatLocalTime(batch.importedAt),
               session.words("import-kind." + std::string{importKindCode(batch.kind)}), batch.file,
               std::to_string(batch.counts.customers) + " / " + std::to_string(lines) + " / " +
                   std::to_string(batch.counts.allocations),
               batch.isUndone ? session.words("cli.yes") : ""});
}

Result<ExitStatus> batches(Session& session)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const auto lines, ListBatches{*desk}.execute());
    Json list = Json::array();
    Table table{{{session.words("cli.column.batch"), Table::Align::Right},
                 {session.words("cli.column.imported")},
                 {session.words("cli.column.kind")},
                 {session.words("cli.column.file"), Table::Align::Left, 50},
                 {session.words("cli.column.counts"), Table::Align::Right},
                 {session.words("cli.column.undone")}}};
    for (const auto& batch : lines) {
        list.push_back(batchJson(batch));
        addRow(table, session, batch);
    }
    session.say(table.isEmpty() ? session.words("cli.batches.none") : table.text());
    session.print({{"batches", std::move(list)}});
    return ExitStatus::Done;
}

} // namespace

void addBatches(Verbs& verbs)
{
    verbs.add("batches", "List the imports, newest first", batches);
}

} // namespace encours
