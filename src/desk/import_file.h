// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "exchange/import_report.h"
#include "exchange/readers.h"

namespace encours {

/// A file to import and how to read it.
struct ImportRequest {
    std::filesystem::path file;
    ReadOptions options;
    std::string profile;       ///< name of a saved profile whose options are used; "" = none
    std::string saveProfileAs; ///< saves the options that were used under this name; "" = do not
    std::string key;           ///< idempotency; "" = a new one
    bool isDryRun = false;
};

/// What a file looks like and what importing it would do.
struct ImportPreview {
    FileForm form;
    ImportReport report; ///< as of a dry run; with rejects when some lines are refused
};

/// A past import.
struct BatchLine {
    BatchId id;
    ImportKind kind = ImportKind::Fec;
    std::string file;
    Moment importedAt;
    std::string actor;
    ImportCounts counts;
    std::optional<Date> firstOn;
    std::optional<Date> lastOn;
    bool isUndone = false;
};

/// Imports one file: all or nothing, one transaction, one batch. A copy of the book is taken before.
/// Errors: those of readers.h and the store; RejectedRows{count} is not an error of execute(): a report with rejects and
/// no batch is returned, so that each line can be shown.
class ImportFile {
public:
    explicit ImportFile(Desk& desk) : m_desk(desk) {}
    Result<ImportPreview> preview(const ImportRequest& request, const Progress& progress = {},
                                  const Cancellation& cancellation = {});
    Result<ImportReport> execute(const ImportRequest& request, const Progress& progress = {},
                                 const Cancellation& cancellation = {});
    /// Names of saved profiles.
    Result<std::vector<std::string>> profiles();

private:
    Desk& m_desk;
};

class ListBatches {
public:
    explicit ListBatches(Desk& desk) : m_desk(desk) {}
    Result<std::vector<BatchLine>> execute(); ///< newest first

private:
    Desk& m_desk;
};

/// Takes a whole import back, also for every past day; what people entered stays.
/// Errors: BatchUnknown{value}, UndoneAlready, LaterBatchFirst{batch}: a later import of the same ledger stands on it.
class UndoImport {
public:
    explicit UndoImport(Desk& desk) : m_desk(desk) {}
    Result<BatchLine> execute(BatchId batch, const std::string& key = {});

private:
    Desk& m_desk;
};

} // namespace encours
