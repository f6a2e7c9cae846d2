// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/gui_fixture.h"
#include "shell/page.h"

#include <QAction>
#include <QLabel>
#include <QShortcut>

#include <set>

namespace encours::ui {
namespace {

/// F1 must tell the truth: whatever key does something stands on it.
class KeysOverlayTest : public GuiTest {
protected:
    /// The texts of the overlay over the current page.
    QStringList told()
    {
        press(Qt::Key_F1);
        QStringList texts;
        for (const auto* label : find<QWidget>("keysOverlay")->findChildren<QLabel*>()) texts << label->text();
        press(Qt::Key_Escape);
        return texts;
    }
    static bool tells(const QStringList& texts, const QKeySequence& keys)
    {
        const QString key = keys.toString(QKeySequence::NativeText);
        const QString plain = keys.toString(QKeySequence::PortableText);
        return texts.contains(key) || texts.contains(plain);
    }
};

TEST_F(KeysOverlayTest, NamesTheKeysOfEveryMenuEntryAndPage)
{
    openSmallBook();
    const QStringList texts = told();
    for (const QAction* action : m_window->findChildren<QAction*>()) {
        if (action->shortcut().isEmpty() || !action->isVisible()) continue;
        EXPECT_TRUE(tells(texts, action->shortcut())) << action->shortcut().toString().toStdString();
    }
    for (const QString& key : m_window->pageKeys()) {
        const Page* page = m_window->page(key);
        if (page->shortcut().isEmpty()) continue;
        EXPECT_TRUE(tells(texts, page->shortcut())) << key.toStdString();
        EXPECT_TRUE(texts.contains(page->title())) << key.toStdString();
    }
}

TEST_F(KeysOverlayTest, FitsTheWindowOnEveryPage)
{
    openSmallBook();
    for (const QSize size : {QSize(1366, 768), QSize(1440, 900)}) {
        m_window->resize(size);
        for (const QString& key : m_window->pageKeys()) {
            m_window->showPage(key);
            settle();
            press(Qt::Key_F1);
            const auto* overlay = find<QWidget>("keysOverlay");
            EXPECT_TRUE(m_window->rect().contains(overlay->geometry()))
                << key.toStdString() << " at " << size.width() << ": " << overlay->width() << " x "
                << overlay->height();
            press(Qt::Key_Escape);
        }
    }
}

} // namespace
} // namespace encours::ui
