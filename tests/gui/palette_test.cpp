// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/gui_fixture.h"

#include "desk/edit_book.h"
#include "palette/command_palette.h"
#include "palette/palette_model.h"
#include "palette/window_commands.h"
#include "shell/page.h"
#include "support/language.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QtTest/QTest>

#include <set>

namespace encours::ui {
namespace {

class PaletteTest : public GuiTest {
protected:
    CommandPalette& palette() { return *find<CommandPalette>("palette"); }
    QLineEdit& field() { return *find<QLineEdit>("paletteField"); }
    QListView& list() { return *find<QListView>("paletteList"); }
    const PaletteModel& model() { return *static_cast<const PaletteModel*>(list().model()); }

    void open() { press(Qt::Key_K, Qt::ControlModifier); }
    void search(const QString& text)
    {
        if (!palette().isVisible()) open();
        field().selectAll();
        type(text);
        palette().drain();
    }
    QStringList shown()
    {
        QStringList titles;
        for (int row = 0; row < model().rowCount(); ++row) titles << model().at(row)->title;
        return titles;
    }
    const PaletteRow* current() { return model().at(list().currentIndex().row()); }
    const PaletteRow* rowOfKind(PaletteRow::Kind kind)
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().at(row)->kind == kind) return model().at(row);
        }
        return nullptr;
    }
    CustomerId customer(const char* code) { return m_context->desk()->portfolio()->findByCode(code)->customer.id; }
    void edit(const char* code, CustomerField name, const std::string& text)
    {
        ASSERT_TRUE((EditCustomer{*m_context->desk()}.execute(customer(code), {{name, text}}).isDone()));
        m_context->notifyChanged();
        settle();
    }
    QString pageInFront() { return m_window->currentPage() != nullptr ? m_window->currentPage()->key() : QString(); }
};

TEST_F(PaletteTest, OpensOverThePageAndGivesTheFocusBack)
{
    openSmallBook();
    QWidget* before = QApplication::focusWidget();
    open();
    EXPECT_TRUE(palette().isVisible());
    EXPECT_EQ(QApplication::focusWidget(), &field());
    press(Qt::Key_Escape);
    EXPECT_FALSE(palette().isVisible());
    EXPECT_EQ(QApplication::focusWidget(), before);
    open();
    open();
    EXPECT_FALSE(palette().isVisible()) << "the same keys close it";
}

TEST_F(PaletteTest, OpensACustomerByItsNameWithoutAccents)
{
    openSmallBook();
    edit("DUPONT", CustomerField::Name, "Éts Lefèvre");
    search("ets lefe");
    ASSERT_NE(current(), nullptr);
    EXPECT_EQ(current()->customer, customer("DUPONT"));
    EXPECT_EQ(current()->markedTitle.length, 8);
    press(Qt::Key_Return);
    EXPECT_FALSE(palette().isVisible());
    EXPECT_EQ(pageInFront(), "customer");
}

TEST_F(PaletteTest, FindsByTelephoneEmailAndCode)
{
    openSmallBook();
    edit("MARTIN", CustomerField::Phone, "04 72 11 22 33");
    edit("MARTIN", CustomerField::Email, "compta@martin.fr");
    for (const char* text : {"0472112233", "+33 4 72 11", "compta@mar", "MARTIN"}) {
        search(QString::fromUtf8(text));
        ASSERT_NE(current(), nullptr) << text;
        EXPECT_EQ(current()->customer, customer("MARTIN")) << text;
    }
}

TEST_F(PaletteTest, OpensAnInvoiceByNumberAndByAmount)
{
    openSmallBook();
    for (const char* text : {"f003", "300,50"}) {
        search(QString::fromUtf8(text));
        ASSERT_NE(current(), nullptr) << text;
        EXPECT_EQ(current()->kind, PaletteRow::Kind::Item) << text;
        EXPECT_TRUE(current()->title.contains("F003")) << text;
        EXPECT_FALSE(current()->right.isEmpty()) << text;
    }
    press(Qt::Key_Return);
    EXPECT_EQ(pageInFront(), "invoices");
}

TEST_F(PaletteTest, TakesACustomerToTheCallsWithCtrlEnter)
{
    openSmallBook();
    m_window->showPage("settings");
    search("martin");
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(pageInFront(), "today");
}

TEST_F(PaletteTest, KeepsAnEnterThatComesBeforeTheAnswer)
{
    openSmallBook();
    open();
    for (const char letter : {'m', 'a', 'r', 't', 'i', 'n'}) QTest::keyClick(&field(), letter);
    QTest::keyClick(&field(), Qt::Key_Return);
    palette().drain();
    settle();
    EXPECT_FALSE(palette().isVisible());
    EXPECT_EQ(pageInFront(), "customer");
}

TEST_F(PaletteTest, UnderstandsCommandsInBothLanguagesAndWithoutAccents)
{
    openSmallBook();
    for (const Language language : {Language::French, Language::English}) {
        changeLanguage(language);
        settle();
        for (const char* text : {"Réglages", "reglages", "settings", "préférences", "> settings"}) {
            search(QString::fromUtf8(text));
            ASSERT_NE(current(), nullptr) << text;
            EXPECT_EQ(current()->command, "page.settings") << text;
        }
        for (const char* text : {"sauvegarder", "save a copy", "enregistrer une copie"}) {
            search(QString::fromUtf8(text));
            ASSERT_NE(current(), nullptr) << text;
            EXPECT_EQ(current()->command, "action.backup") << text;
        }
        press(Qt::Key_Escape);
    }
    changeLanguage(Language::French);
}

TEST_F(PaletteTest, RunsWhatIsChosen)
{
    openSmallBook();
    search("reglages");
    press(Qt::Key_Return);
    EXPECT_EQ(pageInFront(), "settings");
    search("plafonds");
    ASSERT_NE(current(), nullptr);
    EXPECT_EQ(current()->command, "page.risk/limits");
    press(Qt::Key_Return);
    EXPECT_EQ(pageInFront(), "risk");
    Theme::current().apply(ThemeChoice::Light);
    search("sombre");
    press(Qt::Key_Return);
    EXPECT_TRUE(Theme::current().isDark());
    Theme::current().apply(ThemeChoice::Light);
}

TEST_F(PaletteTest, DoesWhatAKeyOfThePageDoes)
{
    openSmallBook();
    m_window->showPage("promises");
    settle();
    search("filtrer la liste");
    ASSERT_NE(current(), nullptr);
    ASSERT_TRUE(current()->command.startsWith("key.promises."));
    press(Qt::Key_Return);
    EXPECT_NE(qobject_cast<QLineEdit*>(QApplication::focusWidget()), nullptr);
}

TEST_F(PaletteTest, KnowsEveryPageAndEveryEntryOfTheMenus)
{
    openSmallBook();
    CommandSearch commands;
    commands.setCommands(commandsOf(*m_window, *m_context));
    for (const QString& key : m_window->pageKeys()) {
        if (key == "customer") continue; // opened by the name of a customer
        EXPECT_TRUE(commands.indexOf("page." + key)) << key.toStdString();
    }
    int entries = 0;
    for (const QAction* action : find<QMenuBar>("menus")->findChildren<QAction*>()) {
        if (action->objectName().isEmpty() || action->menu() != nullptr || !action->isEnabled()) continue;
        EXPECT_TRUE(commands.indexOf("action." + action->objectName())) << action->objectName().toStdString();
        ++entries;
    }
    EXPECT_GT(entries, 10);
    std::set<QString> ids;
    for (const PaletteCommand& command : commands.commands()) {
        EXPECT_FALSE(command.title.isEmpty()) << command.id.toStdString();
        EXPECT_TRUE(command.run) << command.id.toStdString();
        const bool isTold = command.id.startsWith("button.") || !command.otherTitle.isEmpty();
        EXPECT_TRUE(isTold) << command.id.toStdString() << " has no words in the other language";
        EXPECT_FALSE(command.title.contains('&') && command.id.startsWith("action.")) << command.title.toStdString();
    }
}

TEST_F(PaletteTest, OffersOnlyCommandsThatWorkBeforeABookIsOpen)
{
    open();
    search("martin");
    EXPECT_EQ(rowOfKind(PaletteRow::Kind::Customer), nullptr);
    search("importer");
    EXPECT_EQ(rowOfKind(PaletteRow::Kind::Command), nullptr) << "nothing can be imported yet";
    search("demonstration");
    EXPECT_NE(rowOfKind(PaletteRow::Kind::Command), nullptr);
}

TEST_F(PaletteTest, RemembersWhatWasOpenedUntilTheBookIsClosed)
{
    openSmallBook();
    search("martin");
    press(Qt::Key_Return);
    open();
    ASSERT_GT(model().rowCount(), 1);
    EXPECT_EQ(model().at(1)->customer, customer("MARTIN"));
    press(Qt::Key_Escape);
    edit("MARTIN", CustomerField::Name, "Neuf");
    open();
    EXPECT_EQ(model().at(1)->title, "Neuf") << "by the name that it has now";
    press(Qt::Key_Escape);
    m_context->closeBook();
    settle();
    open();
    EXPECT_EQ(rowOfKind(PaletteRow::Kind::Customer), nullptr);
}

TEST_F(PaletteTest, SaysWhenNothingAnswers)
{
    openSmallBook();
    search("zzqx");
    EXPECT_EQ(model().rowCount(), 0);
    EXPECT_TRUE(find<QLabel>("paletteEmpty")->isVisible());
    EXPECT_TRUE(find<QLabel>("paletteEmpty")->text().contains("zzqx"));
    press(Qt::Key_Return);
    EXPECT_TRUE(palette().isVisible()) << "there is nothing to open";
}

TEST_F(PaletteTest, WalksOverTitlesOfSectionsAndAroundTheEnds)
{
    openSmallBook();
    search("f");
    const int first = list().currentIndex().row();
    EXPECT_TRUE(current()->isChoice());
    press(Qt::Key_Up);
    const int last = list().currentIndex().row();
    EXPECT_GT(last, first);
    press(Qt::Key_Down);
    EXPECT_EQ(list().currentIndex().row(), first);
    for (int i = 0; i < 2 * model().rowCount(); ++i) {
        press(Qt::Key_Down);
        ASSERT_NE(current(), nullptr);
        ASSERT_TRUE(current()->isChoice());
    }
    press(Qt::Key_PageDown);
    EXPECT_TRUE(current()->isChoice());
    EXPECT_EQ(field().accessibleDescription(), current()->spoken()) << "what is chosen is read out";
}

TEST_F(PaletteTest, LetsTheKeysOfPagesThroughAndNoOthers)
{
    openSmallBook();
    search("2");
    EXPECT_EQ(field().text(), "2") << "no outcome was recorded behind the palette";
    EXPECT_TRUE(m_context->desk()->portfolio()->find(customer("DUPONT"))->attempts.empty());
    press(Qt::Key_F9);
    EXPECT_EQ(pageInFront(), "imports");
    EXPECT_FALSE(palette().isVisible());
}

TEST_F(PaletteTest, CopiesTheChosenLine)
{
    openSmallBook();
    search("f003");
    field().deselect();
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QApplication::clipboard()->text().contains("F003"));
}

TEST_F(PaletteTest, StaysWithinASmallWindow)
{
    openSmallBook();
    m_window->resize(1024, 640);
    search("f");
    EXPECT_TRUE(m_window->rect().contains(palette().geometry()));
    m_window->resize(1600, 1000);
    settle();
    EXPECT_TRUE(m_window->rect().contains(palette().geometry()));
}

TEST_F(PaletteTest, SpeaksTheOtherLanguageWithoutTellingTheWindow)
{
    openSmallBook();
    const QString title = find<QLabel>("pageTitle")->text();
    QString english;
    speakIn(Language::English, [&] { english = m_window->page("settings")->title(); });
    EXPECT_EQ(english, "Settings");
    EXPECT_EQ(m_window->page("settings")->title(), "Réglages");
    EXPECT_EQ(find<QLabel>("pageTitle")->text(), title);
    EXPECT_EQ(currentLanguage(), Language::French);
}

TEST_F(PaletteTest, ListsEveryCommandBehindItsMark)
{
    openSmallBook();
    search(">");
    EXPECT_GT(model().rowCount(), 20);
    search("> f003");
    EXPECT_EQ(rowOfKind(PaletteRow::Kind::Item), nullptr) << "behind the mark stand commands only";
}

TEST_F(PaletteTest, ForgetsTheAnswerToWhatNoLongerStandsThere)
{
    openSmallBook();
    open();
    QTest::keyClick(&field(), 'm');
    QTest::keyClick(&field(), 'a');
    field().clear();
    palette().drain();
    EXPECT_FALSE(shown().isEmpty()) << "the first lines again, not that nothing answers";
    EXPECT_EQ(rowOfKind(PaletteRow::Kind::Customer), nullptr);
}

// --- without a window

PaletteCommand command(const char* id, const char* title, const char* other)
{
    return {QString::fromUtf8(id), QString::fromUtf8(title), QString::fromUtf8(other), {}, {}, Icon::None, [] {}};
}

std::vector<std::string> idsOf(const CommandSearch& search, const char* typed)
{
    std::vector<std::string> ids;
    for (const auto& hit : search.find(QString::fromUtf8(typed)))
        ids.push_back(search.commands()[hit.command].id.toStdString());
    return ids;
}

TEST(CommandSearch, PutsWholeTitlesBeforeBeginningsBeforeWordsBeforeParts)
{
    CommandSearch search;
    search.setCommands({command("inside", "Réimporter", "Again"), command("word", "Tout importer", "All"),
                        command("prefix", "Importer un fichier", "Read"), command("exact", "Importer", "Import")});
    EXPECT_EQ(idsOf(search, "importer"), (std::vector<std::string>{"exact", "prefix", "word", "inside"}));
    EXPECT_EQ(idsOf(search, "import"), (std::vector<std::string>{"exact", "prefix", "word", "inside"}));
    EXPECT_EQ(idsOf(search, "im"), (std::vector<std::string>{"prefix", "exact", "word"}))
        << "two letters inside say nothing";
    EXPECT_TRUE(idsOf(search, "").empty());
    EXPECT_TRUE(idsOf(search, "importer zzz").empty()) << "every word must be found";
    EXPECT_EQ(idsOf(search, "fichier importer"), (std::vector<std::string>{"prefix"})) << "in any order";
}

TEST(CommandSearch, FindsSynonymsOfPages)
{
    CommandSearch search;
    search.setCommands({command("page.today", "File d’appels", "Call queue")});
    EXPECT_EQ(idsOf(search, "téléphone"), (std::vector<std::string>{"page.today"}));
    EXPECT_TRUE(idsOf(search, "hone").empty() || idsOf(search, "hone").size() == 1);
}

TEST(PaletteRows, PutTheSectionWithTheBestAnswerFirst)
{
    Found customer;
    customer.customer = CustomerId{1};
    customer.customerName = customer.value = "Transports Litiges";
    customer.field = SearchField::Name;
    customer.match = SearchMatch::WordStart;
    CommandSearch commands;
    commands.setCommands({command("page.disputes", "Litiges", "Disputes")});
    auto rows = rowsOf({customer}, commands, commands.find("litiges"), Date::of(2026, 11, 20));
    ASSERT_EQ(rows.size(), 4U);
    EXPECT_EQ(rows[1].command, "page.disputes");
    EXPECT_EQ(rows[3].customer, CustomerId{1});
    customer.match = SearchMatch::Exact;
    rows = rowsOf({customer}, commands, commands.find("litiges"), Date::of(2026, 11, 20));
    EXPECT_EQ(rows[1].customer, CustomerId{1}) << "of two that answer as well, the customer";
}

TEST(PaletteRows, CutWhatIsTooLongAndKeepItOnOneLine)
{
    Found found;
    found.customer = CustomerId{1};
    found.customerName = found.value = std::string(10'000, 'x') + "\n<b>y</b>";
    found.customerCode = "C1";
    const PaletteRow row = rowOf(found, Date::of(2026, 11, 20));
    EXPECT_LE(row.title.size(), longestShown);
    EXPECT_FALSE(row.title.contains('\n'));
}

} // namespace
} // namespace encours::ui
