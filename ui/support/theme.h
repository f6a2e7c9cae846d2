// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>

#include <optional>

#ifndef Q_MOC_RUN
#include "portfolio/account.h"
#endif

class QApplication;
class QWidget;

namespace encours::ui {

enum class ThemeChoice { System, Light, Dark };

/// What a status means; its colour only supports the icon and the word.
enum class Tone {
    Neutral, ///< grey: settled, plain
    Red,     ///< overdue or broken
    Amber,   ///< due soon or at risk
    Green,   ///< kept, paid, not due
    Violet,  ///< disputed
    Blue,    ///< can be acted on
};

/// The three sizes of type, and no more.
enum class TextRole {
    Body,
    Strong,  ///< body size, semibold
    Title,   ///< base + 2, semibold: page titles and the customer's name
    Caption, ///< base − 1, muted
};

/// Ink on fill, both of the same tone, readable together (contrast ≥ 4.5).
struct ToneColours {
    QColor ink;
    QColor fill;
};

/// Every colour of the window. Nothing else in ui/ may name a colour.
struct ThemeColours {
    QColor page;  ///< behind cards
    QColor panel; ///< rail, bars, lists, cards
    QColor line;  ///< borders and rules
    QColor text;
    QColor muted;    ///< captions
    QColor subtle;   ///< fill of neutral badges, disabled fields, key caps
    QColor accent;   ///< what can be acted on
    QColor onAccent; ///< text on accent
    QColor accentHover;
    QColor chosen;    ///< fill of the current rail entry, tab or outcome (text in accent)
    QColor selection; ///< fill of the selected row (text keeps its colour)
    QColor hover;     ///< fill of the row under the pointer
    QColor field;     ///< fill of an edit
    QColor shadow;
};

/// Sizes in device-independent pixels: a grid of 8, 4 inside controls.
namespace size {
inline constexpr int half = 4;
inline constexpr int grid = 8;
inline constexpr int gap = 16;       ///< between blocks, and the margin of a page
inline constexpr int rowHeight = 28; ///< of tables
inline constexpr int controlHeight = 32;
inline constexpr int railWidth = 92;
inline constexpr int barHeight = 52;
inline constexpr int radius = 6; ///< controls
inline constexpr int cardRadius = 8;
inline constexpr int icon = 20;
} // namespace size

/// The look of the whole window: Fusion with our two palettes. One per program; lives as long as the application.
class Theme : public QObject {
    Q_OBJECT
public:
    static Theme& current();

    /// Sets style, font, palette and style sheet of the application. Cheap when nothing changes.
    void apply(ThemeChoice choice);
    /// What the desktop says when the choice is the system's; nothing: its palette decides. Acts at once.
    void setDesktopDark(std::optional<bool> isDark);
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] bool isDark() const { return m_isDark; }
    [[nodiscard]] const ThemeColours& colours() const;
    [[nodiscard]] ToneColours tone(Tone tone) const;
    /// The sequence from blue (not due) to red (> 90), safe for colour-blind people, the same in both themes.
    [[nodiscard]] QColor ageing(AgeBucket bucket) const;
    [[nodiscard]] QFont font(TextRole role) const;

signals:
    /// Colours changed: repaint what paints itself.
    void changed();

private:
    Theme() = default;
    ThemeChoice m_choice = ThemeChoice::System;
    std::optional<bool> m_desktopDark;
    bool m_isDark = false;
    bool m_isApplied = false;
};

/// Sets the dynamic property `name` that the style sheet looks at, and applies it at once.
void setLook(QWidget* widget, const char* name, const QVariant& value);

} // namespace encours::ui
