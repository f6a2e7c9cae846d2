// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/result.h"
#include "exchange/figure_table.h"

#include <filesystem>
#include <span>

namespace encours {

/// Writes figures to a file of their reader's choice; an older file of that name is replaced, whole or not at all. May run
/// on any thread.
class SaveFigures {
public:
    explicit SaveFigures(Language language) : m_language(language) {}
    /// Errors: FolderNotWritable{file,reason}, FileNotWritable{file,reason}.
    [[nodiscard]] Result<Done> toCsv(const FigureTable& table, const std::filesystem::path& file) const;
    /// A sheet for each table. Errors: as toCsv().
    [[nodiscard]] Result<Done> toXlsx(std::span<const FigureTable> tables, const std::filesystem::path& file) const;

private:
    Language m_language;
};

} // namespace encours
