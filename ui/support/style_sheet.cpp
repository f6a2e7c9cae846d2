// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/style_sheet.h"

#include "support/theme.h"

namespace encours::ui {
namespace {

constexpr const char* fields = R"(
QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QDoubleSpinBox {
    background: @field; color: @text; border: 1px solid @line; border-radius: 6px;
    selection-background-color: @accent; selection-color: @onAccent;
}
QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox { min-height: 30px; max-height: 30px; padding: 0 8px; }
QPlainTextEdit { padding: 4px 6px; }
QLineEdit:hover, QPlainTextEdit:hover, QComboBox:hover, QSpinBox:hover, QDoubleSpinBox:hover { border-color: @edge; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus { border: 1px solid @accent; background: @fieldFocus; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { background: @subtle; color: @muted; }
QLineEdit:read-only { background: @subtle; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] { border-color: @red; }
QComboBox { padding-right: 24px; }
QComboBox::drop-down { border: none; width: 22px; subcontrol-origin: border; subcontrol-position: center right; }
QComboBox::down-arrow { image: url(:/icons/combo-arrow.svg); width: 14px; height: 14px; }
QSpinBox, QDoubleSpinBox { padding-right: 22px; }
QSpinBox::up-button, QDoubleSpinBox::up-button { border: none; width: 20px; height: 15px; subcontrol-origin: border; subcontrol-position: top right; }
QSpinBox::down-button, QDoubleSpinBox::down-button { border: none; width: 20px; height: 15px; subcontrol-origin: border; subcontrol-position: bottom right; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url(:/icons/sort-up.svg); width: 12px; height: 12px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url(:/icons/combo-arrow.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView {
    background: @panel; color: @text; border: 1px solid @line; outline: none; padding: 4px;
    selection-background-color: @chosen; selection-color: @accent;
}
)";

constexpr const char* buttons = R"(
QPushButton, QToolButton {
    background: @panel; color: @text; border: 1px solid @line; border-radius: 6px;
    min-height: 30px; padding: 0 12px;
}
QPushButton:hover, QToolButton:hover { background: @hover; border-color: @edge; }
QPushButton:pressed, QToolButton:pressed { background: @subtle; }
QPushButton:focus, QToolButton:focus { border-color: @accent; }
QPushButton:disabled, QToolButton:disabled { color: @muted; background: @subtle; border-color: @line; }
QPushButton[look="primary"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; padding: 0 16px; }
QPushButton[look="primary"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[look="primary"]:focus { border: 1px solid @text; }
QPushButton[look="primary"]:disabled { background: @subtle; color: @muted; border-color: @line; }
QPushButton[look="link"], QToolButton[look="link"] {
    background: transparent; color: @accent; border: 1px solid transparent; min-height: 0; padding: 1px 4px;
}
QPushButton[look="link"]:hover, QToolButton[look="link"]:hover { background: @chosen; }
QPushButton[look="link"]:focus, QToolButton[look="link"]:focus { border-color: @accent; }
QPushButton[look="link"]:disabled { color: @muted; }
QPushButton[look="text"] {
    background: transparent; color: @text; border: 1px solid transparent; min-height: 0; padding: 1px 4px;
}
QPushButton[look="text"][strong="true"] { font-weight: 600; }
QPushButton[look="text"]:hover { background: @subtle; color: @accent; }
QPushButton[look="text"]:focus { border-color: @accent; }
QPushButton[look="search"] { background: @subtle; color: @muted; border-color: @line; text-align: left; padding: 0 12px 0 8px; }
QPushButton[look="search"]:hover { border-color: @edge; color: @text; }
QPushButton[look="search"]:focus { border-color: @accent; }
QPushButton[look="quiet"], QToolButton[look="quiet"] { background: transparent; border-color: transparent; color: @muted; }
QPushButton[look="quiet"]:hover, QToolButton[look="quiet"]:hover { background: @subtle; color: @text; }
QPushButton[look="quiet"]:focus, QToolButton[look="quiet"]:focus { border-color: @accent; }
QPushButton[look="quiet"]:checked, QToolButton[look="quiet"]:checked {
    background: @chosen; color: @accent; font-weight: 600;
}
QPushButton[look="choice"], QToolButton[look="choice"] { text-align: left; padding: 0 10px; }
QPushButton[look="choice"]:checked, QToolButton[look="choice"]:checked {
    background: @chosen; border-color: @accent; color: @accent; font-weight: 600;
}
QPushButton[look="chip"] { min-height: 24px; max-height: 24px; border-radius: 13px; padding: 0 10px; }
QPushButton[look="chip"]:checked { background: @chosen; border-color: @accent; color: @accent; font-weight: 600; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0; }
QCheckBox, QRadioButton { spacing: 8px; min-height: 24px; }
QCheckBox:disabled, QRadioButton:disabled { color: @muted; }
)";

constexpr const char* frames = R"(
QFrame[look="card"] { background: @panel; border: 1px solid @line; border-radius: 8px; }
QFrame[look="card"][link="true"]:hover { border-color: @edge; background: @hover; }
QFrame[look="card"][link="true"]:focus { border-color: @accent; }
QFrame[look="list"] { background: @panel; border: none; border-right: 1px solid @line; }
QFrame[look="rail"] { background: @panel; border: none; border-right: 1px solid @line; }
QFrame[look="bar"] { background: @panel; border: none; border-bottom: 1px solid @line; }
QFrame[look="status"] { background: @panel; border: none; border-top: 1px solid @line; }
QFrame[look="banner"] { background: @amberFill; border: none; }
QFrame[look="drop"] { background: @chosen; border: 2px dashed @accent; border-radius: 8px; }
QFrame[look="toast"] { background: @panel; border: 1px solid @edge; border-radius: 8px; }
QFrame[look="overlay"] { background: @panel; border: 1px solid @edge; border-radius: 8px; }
QFrame[look="rule"] { background: @line; border: none; min-height: 1px; max-height: 1px; }
QLabel { background: transparent; }
QLabel[look="muted"] { color: @muted; }
QLabel[look="keycap"] {
    background: @subtle; color: @muted; border: 1px solid @line; border-radius: 4px; padding: 0 4px;
}
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }
QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter[look="gap"]::handle { background: transparent; }
QSplitter[look="gap"]::handle:horizontal { width: 12px; }
QSplitter[look="gap"]::handle:vertical { height: 12px; }
QToolTip { background: @panel; color: @text; border: 1px solid @edge; padding: 4px; }
)";

constexpr const char* tables = R"(
QAbstractItemView { background: @panel; color: @text; border: none; outline: none; }
QTableView { gridline-color: transparent; selection-background-color: @selection; selection-color: @text; }
QHeaderView { background: @panel; border: none; }
QHeaderView::section {
    background: @panel; color: @muted; border: none; border-bottom: 1px solid @line; padding: 0 8px; min-height: 30px;
    font-weight: 600;
}
QHeaderView::section:hover { color: @text; }
QHeaderView::up-arrow { image: url(:/icons/sort-up.svg); width: 12px; height: 12px; subcontrol-position: center right; }
QHeaderView::down-arrow { image: url(:/icons/combo-arrow.svg); width: 12px; height: 12px; subcontrol-position: center right; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: @edge; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: @subtle; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
)";

constexpr const char* menus = R"(
QMenuBar { background: transparent; border: none; }
QMenuBar::item { background: transparent; color: @muted; padding: 6px 10px; border-radius: 6px; }
QMenuBar::item:selected { background: @subtle; color: @text; }
QMenu { background: @panel; color: @text; border: 1px solid @edge; padding: 4px; }
QMenu::item { padding: 6px 32px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: @chosen; color: @accent; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QMenu::indicator { width: 14px; height: 14px; margin-left: 8px; }
QMenu::icon { margin-left: 8px; }
)";

} // namespace

QString styleSheetFor(const Theme& theme)
{
    QString sheet = QString::fromUtf8(fields) + QString::fromUtf8(buttons) + QString::fromUtf8(frames) +
                    QString::fromUtf8(tables) + QString::fromUtf8(menus);
    const ThemeColours& colours = theme.colours();
    const QColor edge = theme.isDark() ? colours.line.lighter(140) : colours.line.darker(112);
    // Longer names first: `@accent` is the beginning of `@accentHover`.
    const std::pair<const char*, QColor> values[] = {
        {"@accentHover", colours.accentHover},
        {"@onAccent", colours.onAccent},
        {"@accent", colours.accent},
        {"@amberFill", theme.tone(Tone::Amber).fill},
        {"@red", theme.tone(Tone::Red).ink},
        {"@fieldFocus", colours.field},
        {"@field", colours.field},
        {"@panel", colours.panel},
        {"@page", colours.page},
        {"@line", colours.line},
        {"@edge", edge},
        {"@text", colours.text},
        {"@muted", colours.muted},
        {"@subtle", colours.subtle},
        {"@chosen", colours.chosen},
        {"@selection", colours.selection},
        {"@hover", colours.hover},
    };
    for (const auto& [name, colour] : values) sheet.replace(QString::fromLatin1(name), colour.name());
    return sheet;
}

} // namespace encours::ui
