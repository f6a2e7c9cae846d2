// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/save_figures.h"
#include "widgets/register_model.h"

#include <memory>
#include <vector>

namespace encours::ui {

/// A table of figures as rows of a register: the twin of a chart, or any table that is also saved. The columns of figures
/// stand right; the first column takes what is left.
[[nodiscard]] std::vector<RegisterColumn> columnsOf(const encours::FigureTable& table);
[[nodiscard]] QStringList titlesOf(const encours::FigureTable& table);
/// The rows; the total of the table is the last one, in strong.
[[nodiscard]] RegisterSource sourceOf(std::shared_ptr<const encours::FigureTable> table);
[[nodiscard]] RegisterCell registerCell(const encours::FigureCell& cell);

} // namespace encours::ui
