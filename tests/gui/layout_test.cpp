// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/whole_window.h"

#include "shell/page.h"
#include "support/language.h"
#include "support/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QStyleOption>
#include <QTableView>

#include <cmath>

namespace encours::ui {
namespace {

constexpr int parts = 8;
constexpr QSize smallScreen(1366, 768);

/// Nothing is cut on the smallest screen that people work on: neither French, which is longer, nor English.
class LayoutTest : public WholeWindowTest, public testing::WithParamInterface<int> {
protected:
    static bool isCut(const QLabel& label)
    {
        // What is cut on purpose ends so, and tells all of it in its tooltip.
        if (label.text().isEmpty() || label.text().endsWith(QChar(0x2026)) || !label.isVisible()) return false;
        if (label.textFormat() != Qt::PlainText) return false;
        if (label.wordWrap()) {
            const int needed = label.heightForWidth(label.width());
            return needed > label.height() + label.fontMetrics().leading() + 1;
        }
        return label.sizeHint().width() > label.width() + 1 || label.sizeHint().height() > label.height() + 4;
    }
    static bool isCut(const QAbstractButton& button)
    {
        if (button.text().isEmpty() || !button.isVisible()) return false;
        if (button.objectName().startsWith("rail.")) { // painted as a caption
            QFont font = Theme::current().font(TextRole::Caption);
            font.setWeight(QFont::DemiBold);
            return QFontMetrics(font).horizontalAdvance(button.text()) > button.width();
        }
        const int needed = button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width();
        return needed > button.width();
    }
    static bool isCut(const QComboBox& box)
    {
        if (!box.isVisible() || box.isEditable()) return false;
        return box.fontMetrics().horizontalAdvance(box.currentText()) + 24 > box.width() && box.toolTip().isEmpty();
    }

    void expectWholeWords(const std::string& where)
    {
        for (const auto* label : m_window->findChildren<QLabel*>()) {
            EXPECT_FALSE(isCut(*label)) << where << ": " << nameOf(label) << " cuts “" << label->text().toStdString()
                                        << "” (" << label->width() << " of " << label->sizeHint().width() << ", "
                                        << label->height() << " of " << label->sizeHint().height() << ")";
        }
        for (const auto* button : m_window->findChildren<QAbstractButton*>()) {
            EXPECT_FALSE(isCut(*button)) << where << ": " << nameOf(button) << " cuts “" << button->text().toStdString()
                                         << "”";
        }
        for (const auto* box : m_window->findChildren<QComboBox*>()) {
            EXPECT_FALSE(isCut(*box)) << where << ": " << nameOf(box) << " cuts “" << box->currentText().toStdString()
                                      << "”";
        }
    }

    void expectWholeTitles(const std::string& where)
    {
        for (const auto* table : m_window->findChildren<QTableView*>()) {
            if (!table->isVisible() || table->model() == nullptr || !table->horizontalHeader()->isVisible()) continue;
            const QHeaderView& header = *table->horizontalHeader();
            for (int column = 0; column < header.count(); ++column) {
                if (header.isSectionHidden(column)) continue;
                const QString title = table->model()->headerData(column, Qt::Horizontal).toString();
                EXPECT_LE(header.fontMetrics().horizontalAdvance(title), header.sectionSize(column))
                    << where << ": " << nameOf(table) << " cuts the title “" << title.toStdString() << "”";
            }
        }
    }

    void expectFits(const std::string& where)
    {
        const Page& page = *m_window->currentPage();
        EXPECT_LE(page.minimumSizeHint().width(), page.width()) << where << " is wider than the window";
        EXPECT_LE(page.minimumSizeHint().height(), page.height()) << where << " is higher than the window";
        EXPECT_EQ(m_window->size(), smallScreen) << where << " made the window larger";
    }

    void lookAtEverything(Language language)
    {
        changeLanguage(language);
        m_window->resize(smallScreen);
        openDemonstration();
        walk(GetParam(), parts, [this](const WindowPlace& place) {
            expectWholeWords(place.name());
            expectWholeTitles(place.name());
            expectFits(place.name());
        });
        changeLanguage(Language::French);
    }
};

TEST_P(LayoutTest, CutsNoFrench)
{
    lookAtEverything(Language::French);
}

TEST_P(LayoutTest, CutsNoEnglish)
{
    lookAtEverything(Language::English);
}

INSTANTIATE_TEST_SUITE_P(Part, LayoutTest, testing::Range(0, parts));

} // namespace
} // namespace encours::ui
