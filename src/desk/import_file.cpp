// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/import_file.h"

#include "base/log.h"
#include "base/platform_files.h"
#include "desk/import_profile.h"
#include "desk/known_ledger.h"
#include "store/copies.h"

#include <algorithm>
#include <fmt/format.h>

namespace encours {

namespace {

constexpr int mostTriesAgainstOthers = 3;

/// A file as it was read, before it is compared with the book.
struct ReadFile {
    FileForm form;
    ImportDraft draft;
};

Result<ReadFile> readFile(const ImportRequest& request, const ReadOptions& options, const Progress& progress,
                          const Cancellation& cancellation)
{
    const std::string name = request.file.filename().string();
    ENCOURS_ASSIGN(const std::string bytes, readStableFile(request.file, largestImportFile));
    ReadFile file;
    ENCOURS_ASSIGN(file.form, recognise(bytes, name, options));
    ENCOURS_ASSIGN(file.draft, readDraft(bytes, name, file.form, options, progress, cancellation));
    return file;
}

void take(const ImportPlan& plan, ImportReport& report)
{
    report.accepted = plan.counts;
    report.warnings.insert(report.warnings.end(), plan.warnings.begin(), plan.warnings.end());
}

void saySameFile(const StoredBatch& batch, ImportReport& report)
{
    report.wasSameFile = true;
    report.warnings = {
        {WarningCode::SameFile,
         {{"batch", std::to_string(batch.id.value)}, {"on", formatIsoDate(localDay(batch.importedAt))}}}};
}

bool changesNothing(const ImportPlan& plan)
{
    return plan.counts.nothing() && plan.customers.empty() && plan.items.empty() && plan.allocations.empty() &&
           plan.itemDays.empty() && plan.foreignAmounts.empty();
}

/// Somebody else wrote between the comparison and the writing: the comparison must be made again.
Fault overtaken()
{
    return {FaultCode::StoreBusy, {{"file", ""}}, "overtaken by another writer"};
}

} // namespace

Result<ImportPreview> ImportFile::preview(const ImportRequest& request, const Progress& progress,
                                          const Cancellation& cancellation)
{
    ENCOURS_ASSIGN(const ReadOptions options, optionsOf(m_desk.store(), request, m_desk.settings().currency));
    ENCOURS_ASSIGN(ReadFile file, readFile(request, options, progress, cancellation));
    ImportPreview preview{std::move(file.form), file.draft.report};
    if (preview.report.rejects.empty()) {
        ENCOURS_ASSIGN(const LedgerKnowledge known,
                       knowledgeFor(m_desk.store(), *m_desk.portfolio(), m_desk.settings(), file.draft));
        if (known.sameFile) {
            saySameFile(*known.sameFile, preview.report);
        } else {
            take(reconcile(file.draft, known.ledger), preview.report);
        }
    }
    return preview;
}

Result<ImportReport> ImportFile::execute(const ImportRequest& request, const Progress& progress,
                                         const Cancellation& cancellation)
{
    logInfo(LogChannel::Exchange, "Import a file…");
    Store& store = m_desk.store();
    ENCOURS_ASSIGN(const ReadOptions options, optionsOf(store, request, m_desk.settings().currency));
    ENCOURS_ASSIGN(const ReadFile file, readFile(request, options, progress, cancellation));
    const CommandHeader header = m_desk.header("import", request.key, file.draft.digest + file.draft.ledger);
    bool hasCopy = false;
    for (int tries = 1;; ++tries) {
        ImportReport report = file.draft.report;
        if (!report.rejects.empty()) {
            return report;
        }
        ENCOURS_TRY(m_desk.refreshIfChanged());
        ENCOURS_ASSIGN(const LedgerKnowledge known,
                       knowledgeFor(store, *m_desk.portfolio(), m_desk.settings(), file.draft));
        if (known.sameFile) {
            saySameFile(*known.sameFile, report);
            return report;
        }
        const ImportPlan plan = reconcile(file.draft, known.ledger);
        take(plan, report);
        if (cancellation.isRequested()) {
            return FaultCode::ImportCancelled;
        }
        if (request.isDryRun || changesNothing(plan)) {
            return report;
        }
        if (!hasCopy) {
            ENCOURS_TRY(copyAutomatically(store, "before-import", m_desk.now()));
            hasCopy = true;
        }
        const auto recorded = store.record(header, [&](FactWriter& writer) -> Result<Done> {
            if (writer.entry().value != known.asOfEntry.value + 1) {
                return overtaken();
            }
            ENCOURS_ASSIGN(report.batch, writePlan(writer, file.draft, plan, known, m_desk.settings().currency));
            if (!request.saveProfileAs.empty()) {
                return saveProfile(writer, request.saveProfileAs, options, file.form);
            }
            return Done{};
        });
        if (recorded) {
            ENCOURS_TRY(m_desk.reload());
            logInfo(LogChannel::Exchange,
                    fmt::format("Imported batch {}: {} lines used.", report.batch.value, report.linesUsed));
            return report;
        }
        if (recorded.fault() != overtaken() || tries == mostTriesAgainstOthers) {
            return recorded.fault();
        }
    }
}

Result<std::vector<std::string>> ImportFile::profiles()
{
    return profileNames(m_desk.store());
}

Result<std::vector<BatchLine>> ListBatches::execute()
{
    ENCOURS_ASSIGN(const auto batches, m_desk.store().batches());
    std::vector<BatchLine> lines;
    for (const StoredBatch& batch : batches) {
        lines.push_back({batch.id, static_cast<ImportKind>(batch.kind), batch.fileName, batch.importedAt, batch.actor,
                         countsFromJson(batch.counts), batch.firstOn, batch.lastOn, batch.isUndone});
    }
    std::reverse(lines.begin(), lines.end());
    return lines;
}

Result<BatchLine> UndoImport::execute(BatchId batch, const std::string& key)
{
    ENCOURS_ASSIGN(const auto batches, m_desk.store().batches());
    const auto found =
        std::find_if(batches.begin(), batches.end(), [batch](const StoredBatch& stored) { return stored.id == batch; });
    if (found == batches.end()) {
        return Fault{FaultCode::BatchUnknown, {{"value", std::to_string(batch.value)}}, "no such batch"};
    }
    const CommandHeader header = m_desk.header("undo-import", key, std::to_string(batch.value));
    ENCOURS_ASSIGN(const auto before, m_desk.store().findRecorded(header));
    if (!before) {
        if (found->isUndone) {
            return FaultCode::UndoneAlready;
        }
        const auto later = std::find_if(found + 1, batches.end(), [&](const StoredBatch& stored) {
            return !stored.isUndone && stored.ledger == found->ledger;
        });
        if (later != batches.end()) {
            return Fault{FaultCode::LaterBatchFirst, {{"batch", std::to_string(later->id.value)}}, "a later batch"};
        }
        ENCOURS_TRY(copyAutomatically(m_desk.store(), "before-import", m_desk.now()));
        ENCOURS_TRY(
            m_desk.store().record(header, [&](FactWriter& writer) { return writer.undoEntry(found->seq, {}); }));
        ENCOURS_TRY(m_desk.reload());
    }
    return BatchLine{found->id,    static_cast<ImportKind>(found->kind), found->fileName, found->importedAt,
                     found->actor, countsFromJson(found->counts),        found->firstOn,  found->lastOn,
                     true};
}

} // namespace encours
