// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/figure_files.h"
#include "cli/session.h"
#include "desk/figures/show_figure.h"

#include <string>

namespace encours {

/// `kpis --detail CODE`: the lines that make a figure, shown, written and as `{as_of, currency, code, …, is_sum,
/// numerator{unit, sum, shown, is_whole, lines[{kind, customer, name, number, on, amount_cents, days, value}]},
/// denominator}`. Errors: RequestMalformed for an unknown code, as writeFigureFiles().
[[nodiscard]] Result<ExitStatus> showFigureDetail(Session& session, const std::string& code, Date asOf,
                                                  const FigureSettings& settings, const FigureFiles& files);

} // namespace encours
