// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/gui_fixture.h"

#include "desk/import_file.h"
#include "gui/typing.h"
#include "shell/page.h"
#include "support/language.h"

#include <QApplication>
#include <QFile>
#include <QtTest/QTest>

namespace encours::ui {

Result<Done> RememberingPrinter::print(std::span<const Letter> letters, const LetterPaper&,
                                       const std::filesystem::path& file)
{
    letterTotal += letters.size();
    files.push_back(file);
    return Done{};
}

std::string RememberingPrinter::pdfOf(std::span<const Letter> letters, const LetterPaper&)
{
    std::string text;
    for (const Letter& letter : letters) text += letter.subject + '\n';
    return text;
}

GuiTest::GuiTest() : m_clock(std::make_shared<FixedClock>(Date::of(2026, 11, 20)))
{
    changeLanguage(Language::French);
    Theme::current().apply(ThemeChoice::Light);
    doors().openFile = [this](QWidget*, const QString&, const QString&) { return m_fileAnswer; };
    doors().saveFile = [this](QWidget*, const QString&, const QString&, const QString&) { return m_fileAnswer; };
    doors().chooseFolder = [this](QWidget*, const QString&) { return m_fileAnswer; };
    doors().confirm = [this](QWidget*, const Question& question) {
        m_asked << question.text;
        return m_confirmAnswer;
    };
    doors().tell = [this](QWidget*, const QString&, const QString& text) { m_told << text; };
    doors().choosePrinter = [](QWidget*, const QString&) { return std::shared_ptr<QPrinter>(); };
    doors().openOutside = [](const QString&) {};
    auto printer = std::make_unique<RememberingPrinter>();
    m_printer = printer.get();
    m_context = std::make_unique<AppContext>(m_clock, "sylvie", std::move(printer));
    auto transport = std::make_unique<FakeTransport>();
    auto passwords = std::make_unique<FakePasswords>();
    auto binder = std::make_unique<FakeBinder>();
    m_transport = transport.get();
    m_passwords = passwords.get();
    m_binder = binder.get();
    m_context->setMail(std::move(transport), std::move(passwords));
    m_context->setBinder(std::move(binder));
    m_window = std::make_unique<MainWindow>(*m_context);
    m_window->resize(1440, 900);
    m_window->show();
    m_window->activateWindow();
    settle();
}

GuiTest::~GuiTest()
{
    settle();
    m_window.reset();
    m_context.reset();
    resetDoors();
}

void GuiTest::openEmptyBook(const std::string& company)
{
    NewBook book;
    book.file = std::filesystem::path(m_folder.filePath("test.encours").toStdU16String());
    book.settings.company.name = company;
    auto made = Desk::create(book, m_clock, "sylvie");
    ASSERT_TRUE(made.isDone()) << made.fault().detail;
    m_context->adopt(std::move(made).value());
    settle();
}

void GuiTest::openSmallBook()
{
    openEmptyBook();
    ImportRequest request;
    request.file = std::filesystem::path(write("ledger.txt", smallLedger()).toStdU16String());
    const auto report = ImportFile(*m_context->desk()).execute(request);
    ASSERT_TRUE(report.isDone()) << report.fault().detail;
    ASSERT_TRUE(report->rejects.empty());
    m_context->notifyChanged();
    settle();
}

QString GuiTest::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(m_folder.filePath(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

void GuiTest::settle()
{
    for (int i = 0; i < 4; ++i) {
        m_context->runner().drain();
        QCoreApplication::processEvents();
    }
}

const QWidget* GuiTest::pageInSight() const
{
    return m_window->currentPage();
}

void GuiTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* target = QApplication::focusWidget();
    QTest::keyClick(target != nullptr ? target : m_window.get(), key, modifiers);
    settle();
}

void GuiTest::type(const QString& text)
{
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    typeInto(*QApplication::focusWidget(), text);
    settle();
}

QByteArray GuiTest::smallLedger()
{
    const char* header =
        "JournalCode\tJournalLib\tEcritureNum\tEcritureDate\tCompteNum\tCompteLib\tCompAuxNum\tCompAuxLib\t"
        "PieceRef\tPieceDate\tEcritureLib\tDebit\tCredit\tEcritureLet\tDateLet\tValidDate\tMontantdevise\t"
        "Idevise\r\n";
    const auto line = [](const char* journal, const char* entry, const char* day, const char* account,
                         const char* customer, const char* name, const char* piece, const char* debit,
                         const char* credit, const char* letter) {
        return QStringLiteral("%1\tJournal\t%2\t%3\t%4\tCompte\t%5\t%6\t%7\t%3\tLibelle\t%8\t%9\t%10\t\t%3\t\t\r\n")
            .arg(journal, entry, day, account, customer, name, piece, debit, credit)
            .arg(letter)
            .toUtf8();
    };
    QByteArray ledger(header);
    ledger += line("VE", "1", "20260901", "41100000", "DUPONT", "Boulangerie Dupont", "F001", "1200,00", "0,00", "");
    ledger += line("VE", "1", "20260901", "70700000", "", "", "F001", "0,00", "1200,00", "");
    ledger += line("VE", "2", "20260905", "41100000", "DUPONT", "Boulangerie Dupont", "F002", "480,00", "0,00", "A");
    ledger += line("VE", "2", "20260905", "70700000", "", "", "F002", "0,00", "480,00", "");
    ledger += line("BQ", "3", "20261010", "51200000", "", "", "R001", "480,00", "0,00", "");
    ledger += line("BQ", "3", "20261010", "41100000", "DUPONT", "Boulangerie Dupont", "R001", "0,00", "480,00", "A");
    ledger += line("VE", "4", "20260910", "41100000", "MARTIN", "Martin & Fils", "F003", "300,50", "0,00", "");
    ledger += line("VE", "4", "20260910", "70700000", "", "", "F003", "0,00", "300,50", "");
    return ledger;
}

} // namespace encours::ui
