// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/icons.h"

#include <QKeySequence>
#include <QStringList>
#include <QWidget>

namespace encours::ui {

class AppContext;

/// One page of the window, opened from the rail. A page keeps its place and selection while another one is shown. It has no
/// title bar of its own: the shell shows title, day and freshness above it, and its statusWidget() in the status bar.
/// Object name = key().
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(AppContext& context, QWidget* parent = nullptr) : QWidget(parent), m_context(context) {}

    [[nodiscard]] virtual QString key() const = 0;   ///< `today`, `records`, `imports`, `settings`
    [[nodiscard]] virtual QString title() const = 0; ///< in the language of the window, now
    [[nodiscard]] virtual QString railWord() const { return title(); }
    [[nodiscard]] virtual Icon icon() const = 0;
    [[nodiscard]] virtual QKeySequence shortcut() const { return {}; } ///< F2…
    /// A page without an entry on the rail is opened from another one; Alt+Left leads back there.
    [[nodiscard]] virtual bool isOnRail() const { return true; }
    /// Stands at the left of the status bar while this page is shown; owned by the page.
    [[nodiscard]] virtual QWidget* statusWidget() { return nullptr; }
    /// Lines of the F1 overlay: key → what it does.
    [[nodiscard]] virtual QList<std::pair<QString, QString>> keys() const { return {}; }

    virtual void bookOpened() {}             ///< another book stands behind context().desk(), never null here
    virtual void bookClosed() {}             ///< the desk is about to go: forget everything of it
    virtual void refresh() {}                ///< the portfolio or the settings changed
    virtual void retranslate() {}            ///< the language changed; also called once before the first show
    virtual void takeFocus() { setFocus(); } ///< the page has just been shown
    /// Parts of the page that another page may point to, e.g. its tabs.
    [[nodiscard]] virtual QStringList places() const { return {}; }
    virtual void showPlace(const QString&) {} ///< opens one of them
    /// How the palette names a place, in the language of the window; empty: the palette does not offer it.
    [[nodiscard]] virtual QString placeTitle(const QString&) const { return {}; }
    /// Where somebody is on the page now, for showPlace() when Alt+Left leads back; "" when the page keeps its place itself.
    [[nodiscard]] virtual QString currentPlace() const { return {}; }

protected:
    [[nodiscard]] AppContext& context() const { return m_context; }

private:
    AppContext& m_context;
};

} // namespace encours::ui
