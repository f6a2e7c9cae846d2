// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/result.h"
#include "exchange/figure_table.h"

#include <filesystem>
#include <span>

namespace encours {

/// Writes a workbook (XLSX) with a sheet for each table; an older file of that name is replaced, whole or not at all. Days
/// and numbers are values with a format, texts are never formulas. A total that is the sum of its column is a formula
/// (`SUM`) with its result; any other total is a value. Headings stay in sight. The same tables give the same bytes.
/// Errors: FolderNotWritable{file,reason}, FileNotWritable{file,reason} (more rows than a sheet can hold, too).
Result<Done> writeXlsxFile(std::span<const FigureTable> tables, Language language, const std::filesystem::path& file);

} // namespace encours
