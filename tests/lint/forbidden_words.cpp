// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/lexer.h"
#include "lint/rules.h"

#include <algorithm>
#include <sstream>

namespace encours::lint {
namespace {

/// A word of code (see findWord) that is forbidden below some folders. Folders and files are separated by blanks.
struct ForbiddenWord {
    std::string_view word;
    std::string_view below;
    std::string_view except;
    std::string_view advice;
};

constexpr std::string_view qtestAdvice =
    "returns without failing outside QTest::qExec; use EXPECT_… and wait with QTest::qWaitFor";
constexpr std::string_view plainTextAdvice =
    "a customer's name must never be read as rich text; use the factories of ui/widgets/plain_text.h";
constexpr std::string_view clockAdvice =
    "today is an argument; only the clocks of src/calendar and the main files ask for the time";
constexpr std::string_view decimalAdvice =
    "depends on the locale and on binary fractions; use money/amount_text.h or std::from_chars";
constexpr std::string_view floatAdvice = "money is integer minor units; no floating point near it";
constexpr std::string_view wordsAdvice = "words for people are made in ui/ and src/words; the core speaks codes";
constexpr std::string_view outputAdvice = "only the command line prints; report through Result or the log";

constexpr ForbiddenWord forbidden[] = {
    {"QVERIFY*", "tests/", "", qtestAdvice},
    {"QCOMPARE*", "tests/", "", qtestAdvice},
    {"QTRY_*", "tests/", "", qtestAdvice},
    {"new QLabel", "ui/", "ui/widgets/", plainTextAdvice},
    {"make_unique<QLabel", "ui/", "ui/widgets/", plainTextAdvice},
    {"QMessageBox", "ui/", "ui/widgets/ ui/support/doors.cpp", plainTextAdvice},
    {"setToolTip(", "ui/", "ui/widgets/", plainTextAdvice},
    {"setWhatsThis(", "ui/", "ui/widgets/", plainTextAdvice},
    {"QSortFilterProxyModel", "src/ ui/", "", "filters in quadratic time; keep a vector of row numbers in the model"},
    {"currentDateTime", "src/ ui/", "src/calendar/ ui/main.cpp", clockAdvice},
    {"currentDateTimeUtc", "src/ ui/", "src/calendar/ ui/main.cpp", clockAdvice},
    {"currentDate", "src/ ui/", "src/calendar/ ui/main.cpp", clockAdvice},
    {"currentTime", "src/ ui/", "src/calendar/ ui/main.cpp", clockAdvice},
    {"currentMSecsSinceEpoch", "src/ ui/", "src/calendar/ ui/main.cpp", clockAdvice},
    {"system_clock::now", "src/ ui/", "src/calendar/ src/base/platform_ src/cli/main.cpp ui/main.cpp", clockAdvice},
    {"std::time(", "src/ ui/", "src/calendar/ src/base/platform_", clockAdvice},
    {"stod", "src/ ui/", "", decimalAdvice},
    {"stof", "src/ ui/", "", decimalAdvice},
    {"strtod", "src/ ui/", "", decimalAdvice},
    {"atof", "src/ ui/", "", decimalAdvice},
    {"toDouble", "src/ ui/", "", decimalAdvice},
    {"float", "src/money/", "", floatAdvice},
    {"double", "src/money/", "", floatAdvice},
    {"setOpacity", "src/print/", "", "PDF/A allows no transparency; mix the colour instead"},
    {"QTextDocument", "src/ ui/", "ui/widgets/plain_text.cpp",
     "lays out letters differently from machine to machine and reads rich text; use src/print"},
    {"QDom*", "src/ ui/", "", "reads XML without limits; the readers of src/exchange do"},
    {"tr(", "src/", "", wordsAdvice},
    {"QT_TR_NOOP*", "src/", "", wordsAdvice},
    {"QCoreApplication::translate", "src/", "", wordsAdvice},
    {"std::cout", "src/", "src/cli/", outputAdvice},
    {"std::cerr", "src/", "src/cli/", outputAdvice},
    {"printf", "src/", "src/cli/", outputAdvice},
    {"sleep_for", "tests/gui/", "",
     "a test that sleeps is slow on fast machines and fails on slow ones; use QTest::qWaitFor"},
    {"qSleep", "tests/", "", "a test that sleeps is slow on fast machines and fails on slow ones; use QTest::qWaitFor"},
};

bool isBelowAny(const SourceFile& file, std::string_view places)
{
    std::istringstream stream{std::string{places}};
    for (std::string place; stream >> place;) {
        if (file.isBelow(place)) return true;
    }
    return false;
}

} // namespace

Findings forbiddenWords(const SourceFile& file)
{
    Findings findings;
    for (const auto& rule : forbidden) {
        if (!isBelowAny(file, rule.below) || isBelowAny(file, rule.except)) continue;
        for (auto at = findWord(file.code, rule.word, 0); at != std::string::npos;
             at = findWord(file.code, rule.word, at + 1)) {
            findings.push_back({file.path, file.lineOf(at), std::string{rule.word} + ": " + std::string{rule.advice}});
        }
    }
    return findings;
}

} // namespace encours::lint
