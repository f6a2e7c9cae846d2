// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/share_bar_delegate.h"
#include "desk/activity/activity_report.h"
#include "desk/objectives/objectives.h"
#include "portfolio/account.h"
#include "widgets/register_model.h"

#include <optional>

namespace encours::ui {

/// Columns and cells of the tables of people and objectives, in the language of the window.

namespace person {
enum PersonColumn {
    Name,
    Out,
    In,
    Reached,
    Customers,
    Promises,
    Promised,
    Kept,
    OnTime,
    Opened,
    Resolved,
    Letters,
    Paid,
    Cash
};
} // namespace person
namespace objective {
enum ObjectiveColumn { What, Start, Now, Way, State };
} // namespace objective

[[nodiscard]] std::vector<RegisterColumn> personColumns();
[[nodiscard]] QStringList personTitles();
/// The row of all is strong, as a sum.
[[nodiscard]] RegisterCell personCell(const PersonActivity& person, bool isTotal, int column);

[[nodiscard]] QStringList listTitles();
[[nodiscard]] RegisterCell listCell(const ListProgress& list, int column);
[[nodiscard]] std::optional<ShareBar> listBar(const ListProgress& list);

[[nodiscard]] QStringList weekTitles();
[[nodiscard]] RegisterCell weekCell(const WorkWeek& week, int column);

[[nodiscard]] QStringList salesTitles();
[[nodiscard]] RegisterCell salesCell(const QString& name, const Ageing& ageing, bool isTotal, int column);

[[nodiscard]] std::vector<RegisterColumn> objectiveColumns();
[[nodiscard]] QStringList objectiveTitles();
[[nodiscard]] RegisterCell objectiveCell(const ObjectiveProgress& progress, Currency currency, int column);
[[nodiscard]] std::optional<ShareBar> objectiveBar(const ObjectiveProgress& progress);
/// The whole of it in two or three sentences, for the line below the table.
[[nodiscard]] QString objectiveSentence(const ObjectiveProgress& progress, Currency currency);

} // namespace encours::ui
