// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/date.h"
#include "desk/find_anything.h"
#include "palette/palette_command.h"
#include "support/theme.h"
#include "widgets/icons.h"

#include <QString>

#include <optional>
#include <vector>

namespace encours::ui {

/// A part of a text that answers what was typed, in QChars.
struct MarkedPart {
    int from = 0;
    int length = 0;
};

/// One line of the palette, ready to be painted.
struct PaletteRow {
    enum class Kind { Section, Customer, Item, Command };
    Kind kind = Kind::Section;
    QString title;
    QString detail;
    QString right; ///< amount, or the keys of a command
    Icon icon = Icon::None;
    Tone tone = Tone::Neutral; ///< of `right`
    MarkedPart markedTitle;
    MarkedPart markedDetail;
    std::optional<CustomerId> customer; ///< of Customer and Item
    std::optional<ItemId> item;
    bool isPayment = false; ///< of Item: it stands in the list of payments
    QString command;        ///< id

    [[nodiscard]] bool isChoice() const { return kind != Kind::Section; }
    /// What a screen reader says, and what Ctrl+C copies.
    [[nodiscard]] QString spoken() const;
};

/// The longest text that is shown of a name or a number; what is longer is cut.
inline constexpr int longestShown = 160;

[[nodiscard]] PaletteRow rowOf(const Found& found, Date today);
[[nodiscard]] PaletteRow rowOf(const PaletteCommand& command);

/// What stands in the palette for a typed text: sections with their titles, the one with the best answer first; of equal
/// ones customers, then commands (only the first ones), then items.
[[nodiscard]] std::vector<PaletteRow> rowsOf(const std::vector<Found>& found, const CommandSearch& commands,
                                             const std::vector<CommandSearch::Hit>& hits, Date today);
/// Commands alone, all that answer.
[[nodiscard]] std::vector<PaletteRow> rowsOf(const CommandSearch& commands,
                                             const std::vector<CommandSearch::Hit>& hits);
/// The title of a section.
[[nodiscard]] PaletteRow sectionRow(const QString& title);

} // namespace encours::ui
