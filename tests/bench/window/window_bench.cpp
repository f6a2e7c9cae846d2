// SPDX-License-Identifier: GPL-3.0-or-later
// What a person waits for: the window, the next customer after a key, another page, the answers of the palette, and how long
// no key is heard meanwhile; and what memory all of it takes. Prints one JSON document. Run it under a real
// screen or Xvfb; without either it draws offscreen and says so.
#include "desk/make_demo.h"
#include "desk/todays_lists.h"
#include "gui/loop_watch.h"
#include "palette/command_palette.h"
#include "shell/app_context.h"
#include "shell/main_window.h"
#include "shell/page.h"
#include "today/today_page.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <algorithm>
#include <cstdio>
#include <fmt/format.h>
#include <string>
#include <vector>

namespace encours::ui {
namespace {

constexpr int keyPresses = 31;
const Date day = Date::of(2026, 11, 20);

class NoPrinter : public LetterPrinter {
public:
    Result<Done> print(std::span<const Letter>, const LetterPaper&, const std::filesystem::path&) override
    {
        return Done{};
    }
    std::string pdfOf(std::span<const Letter>, const LetterPaper&) override { return {}; }
};

/// A book of 100,000 invoices, made once.
std::unique_ptr<Desk> demonstration(const QTemporaryDir& folder, int invoices)
{
    NewBook book;
    book.file = folder.filePath("bench.encours").toStdString();
    book.settings.company.name = "Banc";
    auto desk = Desk::create(book, std::make_shared<FixedClock>(day), "bench");
    expect(desk.isDone(), "a book can be made");
    DemoRequest request;
    request.customers = invoices / 33;
    request.invoices = invoices;
    request.until = day;
    expect(MakeDemo{**desk}.execute(request).isDone(), "a demonstration can be made");
    return std::move(*desk);
}

/// Paints everything that waits to be painted, now.
void paintNow(QWidget& widget)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    widget.repaint();
    QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
}

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double worstOf(const std::vector<double>& values)
{
    return *std::max_element(values.begin(), values.end());
}

double milliseconds(const QElapsedTimer& watch)
{
    return static_cast<double>(watch.nsecsElapsed()) / 1e6;
}

/// From the key that records a call to the next customer standing on the screen.
std::vector<double> keyToNextCustomer(MainWindow& window, AppContext& context)
{
    std::vector<double> times;
    auto* page = qobject_cast<TodayPage*>(window.page("today"));
    expect(page != nullptr, "the window has the day's page");
    page->setBounceMs(0);
    for (int press = 0; press < keyPresses; ++press) {
        const CustomerId before = page->shownCustomer();
        QElapsedTimer watch;
        watch.start();
        QTest::keyClick(QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &window, Qt::Key_2);
        window.repaint();
        times.push_back(milliseconds(watch));
        expect(page->shownCustomer() != before, "the next customer was shown");
        // As with a person, the answer of the desk and the preloading of the next sheet come before the next key.
        context.runner().drain();
        QCoreApplication::processEvents();
    }
    return times;
}

QWidget& focused(MainWindow& window)
{
    QWidget* widget = QApplication::focusWidget();
    return widget != nullptr ? *widget : window;
}

void letItSettle(MainWindow& window, AppContext& context)
{
    for (int turn = 0; turn < 3; ++turn) {
        context.runner().drain();
        paintNow(window);
    }
}

struct PageTimes {
    std::vector<double> firstMs; ///< until the page stands there, empty or filled
    std::vector<double> againMs; ///< the second time
    double worstBlockMs = 0;     ///< that no key was heard
    std::string worstPlace;
};

/// Every page and every place, as often as it takes to come there for the first time and once more.
PageTimes pageSwitches(MainWindow& window, AppContext& context)
{
    PageTimes times;
    LoopWatch watch;
    for (const bool isFirst : {true, false}) {
        for (const QString& key : window.pageKeys()) {
            QStringList places = window.page(key)->places();
            if (places.isEmpty()) places << QString();
            for (const QString& place : places) {
                watch.reset();
                QElapsedTimer clock;
                clock.start();
                context.show(key, place);
                window.repaint();
                (isFirst ? times.firstMs : times.againMs).push_back(milliseconds(clock));
                letItSettle(window, context);
                if (watch.worstComputedMs() <= times.worstBlockMs) continue;
                times.worstBlockMs = watch.worstComputedMs();
                times.worstPlace = (key + '/' + place).toStdString();
            }
        }
    }
    return times;
}

/// From each letter typed into the palette to its answers on the screen; the first letter comes when it has been opened.
std::vector<double> paletteKeys(MainWindow& window)
{
    auto* palette = window.findChild<CommandPalette*>("palette");
    expect(palette != nullptr, "the window has its palette");
    std::vector<double> times;
    for (const char* text : {"dupont", "fa-2026", "1234,56", "0612345678", "reglages"}) {
        QTest::keyClick(&focused(window), Qt::Key_K, Qt::ControlModifier);
        paintNow(window);
        palette->drain();
        for (const char* letter = text; *letter != '\0'; ++letter) {
            QElapsedTimer clock;
            clock.start();
            QTest::keyClick(&focused(window), *letter);
            palette->drain();
            palette->repaint();
            times.push_back(milliseconds(clock));
        }
        QTest::keyClick(&focused(window), Qt::Key_Escape);
    }
    return times;
}

/// Of this process, in megabytes: now, or the most it ever was.
double memoryMb(const char* line)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray& one : status.readAll().split('\n')) {
        if (one.startsWith(line)) return one.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

} // namespace
} // namespace encours::ui

int main(int argc, char** argv)
{
    using namespace encours;
    using namespace encours::ui;
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QElapsedTimer start;
    start.start();
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    qputenv("ENCOURS_CONFIG_DIR", folder.path().toUtf8());
    AppContext context(std::make_shared<FixedClock>(day), "bench", std::make_unique<NoPrinter>());
    MainWindow window(context);
    window.resize(1440, 900);
    window.show();
    paintNow(window);
    const double shown = milliseconds(start);

    const int invoices = argc > 1 ? std::atoi(argv[1]) : 100'000;
    auto desk = demonstration(folder, invoices);
    QElapsedTimer fill;
    fill.start();
    context.adopt(std::move(desk));
    for (int turn = 0; turn < 4; ++turn) {
        context.runner().drain();
        paintNow(window);
    }
    const double filled = milliseconds(fill);
    const std::vector<double> keys = keyToNextCustomer(window, context);
    const PageTimes pages = pageSwitches(window, context);
    const std::vector<double> palette = paletteKeys(window);
    fmt::print("{{\"platform\": \"{}\", \"invoices\": {}, \"window_shown_ms\": {:.1f}, \"lists_filled_ms\": {:.1f}, "
               "\"key_to_next_median_ms\": {:.1f}, \"key_to_next_worst_ms\": {:.1f}, \"page_first_median_ms\": {:.1f}, "
               "\"page_first_worst_ms\": {:.1f}, \"page_again_median_ms\": {:.1f}, \"page_again_worst_ms\": {:.1f}, "
               "\"worst_block_ms\": {:.1f}, \"worst_block_at\": \"{}\", \"palette_median_ms\": {:.1f}, "
               "\"palette_worst_ms\": {:.1f}, \"memory_mb\": {:.0f}, \"memory_peak_mb\": {:.0f}}}\n",
               QGuiApplication::platformName().toStdString(), invoices, shown, filled, medianOf(keys), worstOf(keys),
               medianOf(pages.firstMs), worstOf(pages.firstMs), medianOf(pages.againMs), worstOf(pages.againMs),
               pages.worstBlockMs, pages.worstPlace, medianOf(palette), worstOf(palette), memoryMb("VmRSS:"),
               memoryMb("VmHWM:"));
    return 0;
}
