// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/theme.h"

#include "support/style_sheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>
#include <QVariant>
#include <QWidget>

namespace encours::ui {
namespace {

const ThemeColours lightColours{
    .page = "#f5f6f8",
    .panel = "#ffffff",
    .line = "#e1e4ea",
    .text = "#1b2130",
    .muted = "#5c667a",
    .subtle = "#f0f3f8",
    .accent = "#1f5fd0",
    .onAccent = "#ffffff",
    .accentHover = "#174fb3",
    .chosen = "#e8f0fe",
    .selection = "#dbe8ff",
    .hover = "#f5f8fd",
    .field = "#ffffff",
    .shadow = "#d3d8e2",
};

const ThemeColours darkColours{
    .page = "#17191e",
    .panel = "#1f2228",
    .line = "#32363f",
    .text = "#e8eaee",
    .muted = "#a4adbb",
    .subtle = "#272b33",
    .accent = "#7fb0ff",
    .onAccent = "#10203f",
    .accentHover = "#9cc2ff",
    .chosen = "#22345a",
    .selection = "#2a3f66",
    .hover = "#262a32",
    .field = "#1a1d22",
    .shadow = "#0d0e11",
};

constexpr int basePointSize = 10;

bool systemIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    // The platform's own palette can be seen only before ours is set.
    static const bool isDark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return isDark;
#endif
}

QPalette paletteOf(const ThemeColours& colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.page);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.panel);
    palette.setColor(QPalette::AlternateBase, colours.subtle);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.muted);
    palette.setColor(QPalette::Button, colours.panel);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.onAccent);
    palette.setColor(QPalette::Highlight, colours.selection);
    palette.setColor(QPalette::HighlightedText, colours.text);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::ToolTipBase, colours.panel);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::Light, colours.panel);
    palette.setColor(QPalette::Midlight, colours.subtle);
    palette.setColor(QPalette::Mid, colours.line);
    palette.setColor(QPalette::Dark, colours.muted);
    palette.setColor(QPalette::Shadow, colours.shadow);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, colours.muted);
    }
    return palette;
}

} // namespace

Theme& Theme::current()
{
    static Theme theme;
    return theme;
}

void Theme::apply(ThemeChoice choice)
{
    // Asked every time: the first answer is the only one that our own palette does not hide.
    const bool paletteDark = systemIsDark();
    const bool systemDark = m_desktopDark.value_or(paletteDark);
    const bool isDark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && systemDark);
    m_choice = choice;
    if (m_isApplied && isDark == m_isDark) return;
    if (!m_isApplied) {
        QApplication::setStyle(QStyleFactory::create("Fusion"));
        QApplication::setFont(font(TextRole::Body)); // the same in both themes: every widget would lay itself out again
    }
    m_isApplied = true;
    m_isDark = isDark;
    QApplication::setPalette(paletteOf(colours()));
    qApp->setStyleSheet(styleSheetFor(*this));
    emit changed();
}

void Theme::setDesktopDark(std::optional<bool> isDark)
{
    if (m_desktopDark == isDark) return;
    m_desktopDark = isDark;
    if (m_isApplied) apply(m_choice);
}

const ThemeColours& Theme::colours() const
{
    return m_isDark ? darkColours : lightColours;
}

ToneColours Theme::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral: return {colours().muted, colours().subtle};
    case Tone::Red: return m_isDark ? ToneColours{"#ff9a92", "#4a2120"} : ToneColours{"#b3201a", "#fdecea"};
    case Tone::Amber: return m_isDark ? ToneColours{"#f2c063", "#46371a"} : ToneColours{"#855300", "#fff4dc"};
    case Tone::Green: return m_isDark ? ToneColours{"#84d7a8", "#1d3b2b"} : ToneColours{"#1a6b40", "#e6f4ec"};
    case Tone::Violet: return m_isDark ? ToneColours{"#c9aefb", "#35284e"} : ToneColours{"#6230b4", "#f1eafc"};
    case Tone::Blue: return {colours().accent, colours().chosen};
    }
    return {colours().text, colours().subtle};
}

QColor Theme::ageing(AgeBucket bucket) const
{
    switch (bucket) {
    case AgeBucket::NotDue: return "#4a78b5";
    case AgeBucket::Days1To30: return "#a9cdee";
    case AgeBucket::Days31To60: return "#f1d26a";
    case AgeBucket::Days61To90: return "#f0933a";
    case AgeBucket::Over90: return "#b3302a";
    }
    return colours().line;
}

QFont Theme::font(TextRole role) const
{
    QFont font("Noto Sans");
    font.setStyleHint(QFont::SansSerif);
    font.setPointSize(basePointSize);
    switch (role) {
    case TextRole::Body: break;
    case TextRole::Strong: font.setWeight(QFont::DemiBold); break;
    case TextRole::Title:
        font.setPointSize(basePointSize + 2);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Caption: font.setPointSize(basePointSize - 1); break;
    }
    return font;
}

void setLook(QWidget* widget, const char* name, const QVariant& value)
{
    if (widget->property(name) == value) return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace encours::ui
