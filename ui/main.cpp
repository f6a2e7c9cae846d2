// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the parts of the window together: clock, printer, context, window.
#include "base/platform_files.h"
#include "mail/smtp_transport.h"
#include "print/pdf_document_binder.h"
#include "print/pdf_letter_printer.h"
#include "shell/app_context.h"
#include "shell/book_actions.h"
#include "shell/main_window.h"
#include "shell/screenshots.h"
#include "shell/single_instance.h"
#include "support/desktop_theme.h"
#include "support/doors.h"
#include "support/format.h"
#include "support/keyring_store.h"
#include "support/language.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QLocale>
#include <QTimer>

#include <cstdio>
#include <cstring>

namespace {

using namespace encours;
using namespace encours::ui;

constexpr int statusDone = 0;
constexpr int statusRefused = 2;

struct Options {
    QString book;
    bool isDemonstration = false;
    QString screenshots;
    bool isDayChosen = false;
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
    std::optional<Language> language;
    std::optional<ThemeChoice> theme;
};

/// Drawing into files needs no screen; the platform must be chosen before the application is made.
void choosePlatform(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        const bool drawsFiles = std::strncmp(argv[i], "--screenshots", std::strlen("--screenshots")) == 0;
        if (drawsFiles && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    }
}

[[noreturn]] void refuse(const QString& reason)
{
    std::fprintf(stderr, "encours: %s\n", qPrintable(reason));
    std::exit(statusRefused);
}

Options readOptions(const QApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription("Whom to call about unpaid invoices, why, and what to say");
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument("book", "Book to open (name.encours)", "[BOOK]");
    parser.addOptions({{"demo", "Open the demonstration book; make it first when needed"},
                       {"today", "Work as of this day instead of the machine's", "YYYY-MM-DD"},
                       {"lang", "Language of the window: fr or en", "LANG"},
                       {"theme", "Theme of the window: system, light or dark", "THEME"},
                       {"screenshots", "Draw every page into PNG files of this folder and quit", "DIR"}});
    parser.process(application);

    Options options;
    const QStringList books = parser.positionalArguments();
    if (books.size() > 1) refuse("one book at a time");
    if (!books.isEmpty()) options.book = QFileInfo(books.first()).absoluteFilePath();
    options.isDemonstration = parser.isSet("demo");
    options.screenshots = parser.value("screenshots");
    if (parser.isSet("today")) {
        const auto today = parseIsoDate(toStd(parser.value("today")));
        if (!today) refuse("--today wants a day as 2026-11-20");
        options.clock = std::make_shared<ChosenDayClock>(*today);
        options.isDayChosen = true;
    }
    if (const QString name = parser.value("lang"); !name.isEmpty()) {
        if (name != "fr" && name != "en") refuse("--lang wants fr or en");
        options.language = name == "fr" ? Language::French : Language::English;
    }
    if (const QString name = parser.value("theme"); !name.isEmpty()) {
        if (name != "system" && name != "light" && name != "dark") refuse("--theme wants system, light or dark");
        options.theme = name == "light" ? ThemeChoice::Light : name == "dark" ? ThemeChoice::Dark : ThemeChoice::System;
    }
    return options;
}

/// French unless the machine says English.
Language systemLanguage()
{
    const QLocale system = QLocale::system();
    const bool isEnglish = system.language() == QLocale::English && system.territory() != QLocale::AnyTerritory;
    return isEnglish ? Language::English : Language::French;
}

void openFirstBook(const Options& options, MainWindow& window, AppContext& context)
{
    if (!options.book.isEmpty()) {
        window.books().open(options.book);
    } else if (options.isDemonstration) {
        window.books().openDemonstration();
    } else {
        const QStringList recent = context.settings().recentBooks();
        if (!recent.isEmpty() && QFileInfo::exists(recent.first())) window.books().open(recent.first());
    }
}

/// Null: this start draws files or works on another day, and is nobody's second.
std::unique_ptr<SingleInstance> instanceFor(const Options& options)
{
    if (!options.screenshots.isEmpty() || options.isDayChosen) return nullptr;
    return std::make_unique<SingleInstance>(SingleInstance::usualFolder());
}

/// What the window that runs already is to do for this start.
int handToRunning(const SingleInstance& instance, const Options& options)
{
    const bool isTaken =
        instance.hand({options.book, options.isDemonstration, qEnvironmentVariable("XDG_ACTIVATION_TOKEN")});
    if (isTaken) return statusDone;
    doors().tell(nullptr, QStringLiteral("Encours"), SingleInstance::noAnswerText());
    return statusRefused;
}

void followDesktop(const DesktopTheme& desktop)
{
    Theme::current().setDesktopDark(desktop.isDark());
    QObject::connect(&desktop, &DesktopTheme::changed, &Theme::current(),
                     [&desktop] { Theme::current().setDesktopDark(desktop.isDark()); });
}

} // namespace

int main(int argc, char** argv)
{
    choosePlatform(argc, argv);
    QApplication application(argc, argv);
    QApplication::setApplicationName("encours");
    QApplication::setApplicationDisplayName("Encours");
    QApplication::setApplicationVersion(ENCOURS_VERSION);
    QApplication::setDesktopFileName("encours");
    const Options options = readOptions(application);

    const bool drawsFiles = !options.screenshots.isEmpty();
    const auto desktop = drawsFiles ? nullptr : std::make_unique<DesktopTheme>();
    if (desktop) followDesktop(*desktop);
    AppContext context(options.clock, toQ(userName()), std::make_unique<PdfLetterPrinter>());
    context.setMail(std::make_unique<SmtpTransport>(), std::make_unique<KeyringStore>());
    context.setBinder(std::make_unique<PdfDocumentBinder>());
    Theme::current().apply(options.theme.value_or(context.settings().theme()));
    changeLanguage(options.language.value_or(context.settings().language().value_or(systemLanguage())));
    const auto instance = instanceFor(options);
    if (instance && !instance->claim()) return handToRunning(*instance, options);
    MainWindow window(context);
    window.show();
    if (drawsFiles) {
        openFirstBook(options, window, context);
        context.runner().drain();
        if (context.desk() == nullptr) refuse("no book could be opened");
        const int written = takeScreenshots(window, context, options.screenshots);
        return written > 0 ? statusDone : statusRefused;
    }
    if (instance) QObject::connect(instance.get(), &SingleInstance::wished, &window, &MainWindow::answerSecondStart);
    // The window stands first, then the book is read.
    QTimer::singleShot(0, &window, [&] { openFirstBook(options, window, context); });
    return QApplication::exec();
}
