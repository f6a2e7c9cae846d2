// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/save_figures.h"

#include "base/platform_files.h"
#include "exchange/csv_writer.h"
#include "exchange/xlsx_writer.h"

namespace encours {

Result<Done> SaveFigures::toCsv(const FigureTable& table, const std::filesystem::path& file) const
{
    return writeFileAtomically(file, csvText(table, m_language));
}

Result<Done> SaveFigures::toXlsx(std::span<const FigureTable> tables, const std::filesystem::path& file) const
{
    return writeXlsxFile(tables, m_language, file);
}

} // namespace encours
