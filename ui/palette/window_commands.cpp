// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/window_commands.h"

#include "base/fold.h"
#include "shell/app_context.h"
#include "shell/main_window.h"
#include "shell/page.h"
#include "support/format.h"
#include "support/language.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QShortcut>

#include <set>
#include <utility>

namespace encours::ui {
namespace {

constexpr const char* otherWords = "otherWords";

Language otherLanguage()
{
    return currentLanguage() == Language::French ? Language::English : Language::French;
}

/// What something is called in the other language.
template <typename Say>
auto inOther(Say say)
{
    decltype(say()) said;
    speakIn(otherLanguage(), [&] { said = say(); });
    return said;
}

/// `&File…` as it is read.
QString withoutMarks(QString text)
{
    text.replace(QStringLiteral("&&"), QStringLiteral("\x01"));
    text.remove('&');
    text.replace(QStringLiteral("\x01"), QStringLiteral("&"));
    if (text.endsWith(QChar(0x2026))) text.chop(1);
    return text.simplified();
}

Icon iconOf(const QString& action)
{
    const std::pair<const char*, Icon> icons[] = {
        {"newBook", Icon::Plus},      {"openBookAction", Icon::Folder}, {"demonstration", Icon::Play},
        {"importFile", Icon::Import}, {"backup", Icon::File},           {"verify", Icon::Shield},
        {"undoAction", Icon::Undo},
    };
    for (const auto& [name, icon] : icons) {
        if (action == QLatin1String(name)) return icon;
    }
    return Icon::ChevronRight;
}

// --- pages

void addPages(MainWindow& window, AppContext& context, std::vector<PaletteCommand>& commands)
{
    if (context.desk() == nullptr) return;
    for (const QString& key : window.pageKeys()) {
        Page* page = window.page(key);
        if (!page->isOnRail() && key == QStringLiteral("customer")) continue; // opened by the name of a customer
        const auto title = [page] { return page->title(); };
        const QString keys = page->shortcut().toString(QKeySequence::NativeText);
        commands.push_back(
            {QStringLiteral("page.") + key, title(), inOther(title), {}, keys, page->icon(), [&context, key] {
                 context.show(key);
             }});
        for (const QString& place : page->places()) {
            const auto name = [page, place] { return page->placeTitle(place); };
            if (name().isEmpty()) continue;
            commands.push_back({QStringLiteral("page.%1/%2").arg(key, place),
                                name(),
                                inOther(name),
                                title(),
                                {},
                                page->icon(),
                                [&context, key, place] { context.show(key, place); }});
        }
    }
}

// --- menus

void addMenu(const QMenu& menu, const QString& above, const QString& otherAbove, std::vector<PaletteCommand>& commands)
{
    const auto under = [](const QString& parent, const QString& text) {
        return parent.isEmpty() ? withoutMarks(text) : QStringLiteral("%1 › %2").arg(parent, withoutMarks(text));
    };
    for (QAction* action : menu.actions()) {
        const QString other = action->property(otherWords).toString();
        if (action->menu() != nullptr) {
            addMenu(*action->menu(), withoutMarks(action->text()), withoutMarks(other), commands);
        } else if (!action->objectName().isEmpty() && action->isEnabled()) {
            const QPointer<QAction> guard(action);
            commands.push_back({QStringLiteral("action.") + action->objectName(),
                                under(above, action->text()),
                                under(otherAbove, other),
                                {},
                                action->shortcut().toString(QKeySequence::NativeText),
                                iconOf(action->objectName()),
                                [guard] {
                                    if (guard) guard->trigger();
                                }});
        }
    }
}

void addMenus(const MainWindow& window, std::vector<PaletteCommand>& commands)
{
    const auto* bar = window.findChild<QMenuBar*>("menus");
    if (bar == nullptr) return;
    for (const QAction* action : bar->actions()) {
        if (action->menu() != nullptr) addMenu(*action->menu(), {}, {}, commands);
    }
}

// --- the page in front

/// The one key press that the help overlay writes so; nothing for several keys, letters and digits.
QKeySequence oneKey(const QString& english)
{
    const QKeySequence keys = QKeySequence::fromString(english, QKeySequence::PortableText);
    if (keys.count() != 1 || keys[0].key() == Qt::Key_unknown) return {};
    const bool isModified = keys[0].keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier);
    const bool isFree =
        keys[0].key() == Qt::Key_Insert || (keys[0].key() >= Qt::Key_F1 && keys[0].key() <= Qt::Key_F12);
    return isModified || isFree ? keys : QKeySequence();
}

/// Does what the keys do on a page: they belong to a shortcut in sight, or the page reads them itself.
void press(Page& page, const QKeySequence& keys)
{
    page.takeFocus();
    for (QShortcut* shortcut : page.findChildren<QShortcut*>()) {
        const auto* owner = qobject_cast<QWidget*>(shortcut->parent());
        if (shortcut->key() != keys || !shortcut->isEnabled() || owner == nullptr || !owner->isVisible()) continue;
        emit shortcut->activated();
        return;
    }
    for (QAction* action : page.findChildren<QAction*>()) {
        if (action->shortcut() != keys || !action->isEnabled()) continue;
        action->trigger();
        return;
    }
    QWidget* focused = QApplication::focusWidget();
    QKeyEvent down(QEvent::KeyPress, keys[0].key(), keys[0].keyboardModifiers());
    QApplication::sendEvent(focused != nullptr && page.isAncestorOf(focused) ? focused : &page, &down);
}

void addKeys(Page& page, std::vector<PaletteCommand>& commands)
{
    const auto lines = page.keys();
    const auto others = inOther([&page] { return page.keys(); });
    if (others.size() != lines.size()) return;
    const auto& english = currentLanguage() == Language::English ? lines : others;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QKeySequence keys = oneKey(english[i].first);
        if (keys.isEmpty()) continue;
        const QPointer<Page> guard(&page);
        commands.push_back({QStringLiteral("key.%1.%2").arg(page.key(), keys.toString()), lines[i].second,
                            others[i].second, page.title(), lines[i].first, Icon::ChevronRight, [guard, keys] {
                                if (guard) press(*guard, keys);
                            }});
    }
}

/// Every button in sight can be pressed by its word.
void addButtons(const Page& page, std::vector<PaletteCommand>& commands)
{
    std::set<std::string> known;
    for (const PaletteCommand& command : commands) known.insert(foldForSearch(toStd(command.title)));
    for (QAbstractButton* button : page.findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || !button->isEnabled()) continue;
        const QString title = withoutMarks(button->text());
        if (title.isEmpty() || !known.insert(foldForSearch(toStd(title))).second) continue;
        const QPointer<QAbstractButton> guard(button);
        commands.push_back({QStringLiteral("button.%1.%2").arg(page.key()).arg(commands.size()),
                            title,
                            {},
                            page.title(),
                            {},
                            Icon::Enter,
                            [guard] {
                                if (guard && guard->isVisible() && guard->isEnabled()) guard->click();
                            }});
    }
}

} // namespace

void rememberOtherWords(const QMenuBar& bar)
{
    for (QAction* action : bar.findChildren<QAction*>()) action->setProperty(otherWords, action->text());
}

std::vector<PaletteCommand> commandsOf(MainWindow& window, AppContext& context)
{
    std::vector<PaletteCommand> commands;
    if (Page* shown = window.currentPage()) addKeys(*shown, commands);
    addPages(window, context, commands);
    addMenus(window, commands);
    if (const Page* shown = window.currentPage()) addButtons(*shown, commands);
    return commands;
}

} // namespace encours::ui
