// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/whole_window.h"

#include "desk/keep_safe.h"
#include "shell/checks_dialog.h"
#include "shell/page.h"
#include "support/language.h"
#include "widgets/dense_table.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QtTest/QTest>

#include <algorithm>
#include <map>
#include <set>

namespace encours::ui {
namespace {

constexpr int parts = 8;

/// What a person who sees little, or nothing, or uses no mouse needs of every screen.
class AccessibilityTest : public WholeWindowTest, public testing::WithParamInterface<int> {
protected:
    static QString spokenName(QWidget* widget)
    {
        const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        return spoken != nullptr ? spoken->text(QAccessible::Name).trimmed() : QString();
    }

    void expectNamesAndRoles(const std::string& where)
    {
        for (QWidget* widget : tabStops()) {
            QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
            ASSERT_NE(spoken, nullptr) << where << ": " << nameOf(widget);
            const QString name = spokenName(widget);
            EXPECT_FALSE(name.isEmpty()) << where << ": " << nameOf(widget) << " has no name";
            EXPECT_NE(name, widget->objectName()) << where << ": " << nameOf(widget) << " is called as in the program";
            EXPECT_FALSE(name.contains("&&")) << where << ": " << name.toStdString();
            // The role of a plain widget says nothing of what one may do with it.
            const auto role = spoken->role();
            EXPECT_TRUE(role != QAccessible::Client && role != QAccessible::NoRole && role != QAccessible::Pane &&
                        role != QAccessible::Window)
                << where << ": " << nameOf(widget) << " has no role";
        }
    }

    /// Of several fields of one name nobody knows which one is spoken of.
    void expectFieldsToldApart(const std::string& where)
    {
        std::map<QString, QWidget*> known;
        for (QWidget* widget : tabStops()) {
            const bool isField =
                qobject_cast<QLineEdit*>(widget) != nullptr || qobject_cast<QPlainTextEdit*>(widget) != nullptr;
            if (!isField) continue;
            const auto [place, isNew] = known.try_emplace(spokenName(widget), widget);
            EXPECT_TRUE(isNew) << where << ": " << nameOf(widget) << " and " << nameOf(place->second)
                               << " are both called " << place->first.toStdString();
        }
    }

    std::set<const QWidget*> visitedBy(Qt::Key key)
    {
        std::set<const QWidget*> visited;
        const auto stops = tabStops();
        if (stops.empty()) return visited;
        stops.front()->setFocus();
        for (std::size_t i = 0; i < 3 * stops.size() + 10; ++i) {
            const QWidget* focused = QApplication::focusWidget();
            if (focused == nullptr) break;
            const bool isRound = !visited.insert(focused).second && focused == stops.front() && i > 0;
            if (isRound) break;
            QTest::keyClick(QApplication::focusWidget(), key,
                            key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        }
        return visited;
    }

    void expectReachedBy(Qt::Key key, const std::string& where)
    {
        const auto visited = visitedBy(key);
        ASSERT_FALSE(visited.empty()) << where;
        for (QWidget* widget : tabStops()) {
            // Of buttons that exclude each other only the checked one is a stop; the arrows reach the others.
            const auto* button = qobject_cast<QAbstractButton*>(widget);
            if (button != nullptr && button->autoExclusive() && !button->isChecked()) continue;
            EXPECT_TRUE(visited.count(widget) == 1)
                << where << ": " << (key == Qt::Key_Tab ? "Tab" : "Shift+Tab") << " never reaches " << nameOf(widget);
        }
    }

    /// The picture of a widget and a little around it, where its frame may be drawn.
    QImage pictureOf(const QWidget* widget)
    {
        const QRect place(widget->mapTo(m_window.get(), QPoint(0, 0)), widget->size());
        QImage picture = m_window->grab(place.adjusted(-3, -3, 3, 3) & m_window->rect()).toImage();
        return picture;
    }

    /// On what stands in `part` of the window.
    void expectVisibleFocus(const QWidget& part, const std::string& where)
    {
        QApplication::setCursorFlashTime(0);
        auto* nowhere = new QWidget(m_window.get());
        nowhere->setFocusPolicy(Qt::StrongFocus);
        nowhere->setGeometry(0, 0, 1, 1);
        nowhere->show();
        for (QWidget* widget : tabStops()) {
            // A page that takes the keys itself is no place to be seen: what stands on it shows where one is.
            const bool isPage = qobject_cast<Page*>(widget) != nullptr;
            if (widget == nowhere || isPage || !part.isAncestorOf(widget) || widget->visibleRegion().isEmpty())
                continue;
            nowhere->setFocus(Qt::TabFocusReason);
            QCoreApplication::processEvents();
            const QImage without = pictureOf(widget);
            widget->setFocus(Qt::TabFocusReason);
            QCoreApplication::processEvents();
            if (QApplication::focusWidget() != widget) continue; // it passes the focus on
            if (auto* field = qobject_cast<QLineEdit*>(widget)) field->deselect();
            QCoreApplication::processEvents();
            EXPECT_TRUE(without != pictureOf(widget)) << where << ": one cannot see the focus on " << nameOf(widget);
        }
        delete nowhere;
    }

    /// A table whose cells say something by colour says it in words too: the text of a coloured cell is never empty.
    void expectWordsBesideColours(const std::string& where)
    {
        for (const auto* table : m_window->findChildren<DenseTable*>()) {
            if (!table->isVisible() || table->model() == nullptr) continue;
            const QAbstractItemModel& model = *table->model();
            for (int row = 0; row < std::min(model.rowCount(), 30); ++row) {
                for (int column = 0; column < model.columnCount(); ++column) {
                    const QModelIndex cell = model.index(row, column);
                    const QVariant tone = cell.data(ToneRole);
                    if (!tone.isValid() || tone.toInt() == static_cast<int>(Tone::Neutral)) continue;
                    EXPECT_FALSE(cell.data().toString().isEmpty() && cell.data(PillsRole).isNull())
                        << where << ": " << nameOf(table) << " row " << row << " column " << column;
                }
            }
        }
    }
};

TEST_P(AccessibilityTest, HoldsOnEveryScreen)
{
    m_window->resize(1366, 768);
    openDemonstration();
    walk(GetParam(), parts, [this](const WindowPlace& place) {
        expectNamesAndRoles(place.name());
        expectFieldsToldApart(place.name());
        expectWordsBesideColours(place.name());
        expectReachedBy(Qt::Key_Tab, place.name());
        expectReachedBy(Qt::Key_Backtab, place.name());
        expectVisibleFocus(*m_window->currentPage(), place.name());
    });
    changeLanguage(Language::English);
    settleAll();
    walk(GetParam(), parts, [this](const WindowPlace& place) { expectNamesAndRoles(place.name() + " in English"); });
    changeLanguage(Language::French);
}

TEST_P(AccessibilityTest, HoldsForTheFormThatInsOpens)
{
    openDemonstration();
    walk(GetParam(), parts, [this](const WindowPlace& place) {
        const auto before = tabStops();
        press(Qt::Key_Insert);
        settleAll();
        if (tabStops() == before) return; // no form here
        expectNamesAndRoles(place.name() + " Ins");
        expectFieldsToldApart(place.name() + " Ins");
        expectReachedBy(Qt::Key_Tab, place.name() + " Ins");
        expectVisibleFocus(*m_window->currentPage(), place.name() + " Ins");
        press(Qt::Key_Escape);
    });
}

INSTANTIATE_TEST_SUITE_P(Part, AccessibilityTest, testing::Range(0, parts));

class AccessibleDialogs : public AccessibilityTest {};

TEST_P(AccessibleDialogs, HoldForTheFirstPage)
{
    expectNamesAndRoles("first run");
    expectFieldsToldApart("first run");
    expectReachedBy(Qt::Key_Tab, "first run");
    expectReachedBy(Qt::Key_Backtab, "first run");
    expectVisibleFocus(*m_window, "first run");
}

TEST_P(AccessibleDialogs, HoldForTheEntriesOfACall)
{
    openDemonstration();
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_3, Qt::Key_4, Qt::Key_9, Qt::Key_0}) {
        m_window->showPage("today");
        settleAll();
        press(key);
        settleAll();
        const std::string where = "today, key " + std::to_string(key - Qt::Key_0);
        expectNamesAndRoles(where);
        expectReachedBy(Qt::Key_Tab, where);
        expectVisibleFocus(*m_window, where);
        if (QWidget* focused = QApplication::focusWidget()) QTest::keyClick(focused, Qt::Key_Escape);
        settleAll();
    }
}

TEST_P(AccessibleDialogs, HoldForAnImportPreview)
{
    openEmptyBook();
    m_window->importFile(write("customers.csv", "Code;Nom;Telephone\nDUPONT;Dupont;0561000000\n"));
    settleAll();
    expectNamesAndRoles("import preview");
    expectFieldsToldApart("import preview");
    expectReachedBy(Qt::Key_Tab, "import preview");
    expectVisibleFocus(*m_window->currentPage(), "import preview");
}

TEST_P(AccessibleDialogs, HoldForThePalette)
{
    openDemonstration();
    press(Qt::Key_K, Qt::ControlModifier);
    ASSERT_EQ(spokenName(find<QLineEdit>("paletteField")).isEmpty(), false);
    EXPECT_FALSE(spokenName(find<QWidget>("paletteList")).isEmpty());
    EXPECT_EQ(QApplication::focusWidget(), find<QLineEdit>("paletteField"));
}

TEST_P(AccessibleDialogs, HoldForTheChecksOfABook)
{
    openDemonstration();
    const auto checks = KeepSafe{*m_context->desk()}.verify();
    ASSERT_TRUE(checks.isDone());
    ChecksDialog dialog(*checks, m_window.get());
    dialog.show();
    EXPECT_FALSE(dialog.windowTitle().isEmpty());
    for (QWidget* widget : dialog.findChildren<QWidget*>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) == 0 || !widget->isVisible()) continue;
        EXPECT_FALSE(spokenName(widget).isEmpty()) << nameOf(widget);
    }
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
}

TEST_P(AccessibleDialogs, HoldForTheStatementsOfAccount)
{
    openDemonstration();
    m_window->showPage("customers");
    settleAll();
    find<QAbstractButton>("customerStatementsButton")->click();
    settleAll();
    auto* dialog = find<QDialog>("statementsDialog");
    ASSERT_TRUE(dialog->isVisible());
    EXPECT_FALSE(dialog->windowTitle().isEmpty());
    for (QWidget* widget : dialog->findChildren<QWidget*>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) == 0 || !widget->isVisible()) continue;
        EXPECT_FALSE(spokenName(widget).isEmpty()) << nameOf(widget);
        EXPECT_FALSE(widget->objectName().isEmpty()) << spokenName(widget).toStdString();
    }
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
}

INSTANTIATE_TEST_SUITE_P(Once, AccessibleDialogs, testing::Values(0));

} // namespace
} // namespace encours::ui
