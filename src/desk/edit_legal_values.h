// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "exchange/import_report.h"

#include <filesystem>
#include <utility>

namespace encours {

/// What the program ships, for rules that are worked by hand without a book.
[[nodiscard]] LegalValues legalValuesWithoutBook();

/// A legal value as the table of the settings shows it.
struct LegalValueRow {
    LegalValue value;
    bool isOwn = false;     ///< added in this book, over what the program ships
    bool isInForce = false; ///< the row of its name that holds on the day
};

/// Every row of every name, newest first within a name. May run on any thread.
class ShowLegalValues {
public:
    explicit ShowLegalValues(const Desk& desk) : m_desk(desk) {}
    [[nodiscard]] std::vector<LegalValueRow> execute(Date day) const;
    /// Half-yearly rates that nobody has entered for the half-year that begins within `days` (default: 45): the reminder.
    [[nodiscard]] std::vector<std::pair<LegalName, HalfYear>> missing(Date day, int days = 45) const;

private:
    const Desk& m_desk;
};

/// What became of a file of legal values.
struct LegalValuesImported {
    int added = 0;               ///< rows that differ from what was known
    std::vector<Reject> rejects; ///< one refuses the file
};

/// Adds dated legal values to the book: facts with their source, which stand over what the program ships.
class EditLegalValues {
public:
    explicit EditLegalValues(Desk& desk) : m_desk(desk) {}
    /// Errors: SourceMissing, RateImplausible, DateOutOfRange, ValueNotListed. Rows that change nothing are left out.
    Result<int> add(const std::vector<LegalValue>& values, const std::string& key = {});
    /// All or nothing. Errors: File…, HeaderMissing, RejectedRows{count} never: rejects are in the answer.
    Result<LegalValuesImported> import(const std::filesystem::path& file, bool isDryRun = false,
                                       const std::string& key = {});
    /// Writes every row in force or past, own and shipped, as import() reads it. Errors: FileExists, FileNotWritable.
    Result<Done> exportTo(const std::filesystem::path& file) const;

private:
    Desk& m_desk;
};

} // namespace encours
