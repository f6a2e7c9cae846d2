// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"
#include "cli/verb.h"
#include "desk/save_figures.h"

#include <span>
#include <string>

namespace encours {

/// `--csv FILE` and `--xlsx FILE` of a verb that shows figures.
struct FigureFiles {
    std::string csv;
    std::string xlsx;
};
void addFigureFiles(Verb& verb, FigureFiles& files);

/// Writes the files that were asked for, and says so on `err`: the CSV holds the first table, the workbook a sheet for
/// each. Call it before the answer is printed: a file that cannot be written is a refusal. Errors: as SaveFigures,
/// FileExists{file} for the book itself.
[[nodiscard]] Result<Done> writeFigureFiles(Session& session, const FigureFiles& files,
                                            std::span<const FigureTable> tables);

/// The table for people: title, notes and what a terminal can show of the rows; nothing in JSON mode. A zero is a dash.
void showFigures(Session& session, const FigureTable& table);
/// The tables behind the first one.
void showFurtherFigures(Session& session, std::span<const FigureTable> tables);

} // namespace encours
