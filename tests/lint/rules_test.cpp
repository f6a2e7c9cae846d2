// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/rules.h"

#include <gtest/gtest.h>

namespace encours::lint {
namespace {

using Rule = Findings (*)(const SourceFile&);

Findings findingsOf(Rule rule, const Files& files)
{
    Findings all;
    for (const auto& file : files) {
        for (auto& finding : rule(file)) all.push_back(std::move(finding));
    }
    return all;
}

std::size_t count(Rule rule, const char* path, const char* text)
{
    return rule(takeApart(path, text)).size();
}

TEST(House, UsesNoForbiddenWords)
{
    expectNone(findingsOf(forbiddenWords, sources({"src/", "ui/", "tests/"})));
}

TEST(House, KeepsQtOutOfTheCore)
{
    expectNone(findingsOf(qtInTheCore, sources({"src/"})));
}

TEST(House, KeepsSqlInSqlFiles)
{
    expectNone(findingsOf(sqlText, sources({"src/", "ui/"})));
}

TEST(House, CallsTheSystemOnlyInPlatformFiles)
{
    expectNone(findingsOf(platformIncludes, sources({"src/", "ui/", "tests/"})));
}

TEST(House, DatesWhatIsUnfinished)
{
    expectNone(findingsOf(datelessRemarks, sources({"src/", "ui/", "tests/"})));
}

TEST(House, BeginsEverySourceWithItsLicence)
{
    expectNone(findingsOf(missingLicence, sources({"src/", "ui/", "tests/"})));
}

TEST(House, LoopsOverNothingThatIsGone)
{
    expectNone(findingsOf(loopsOverTemporaries, sources({"src/", "ui/", "tests/"})));
}

TEST(House, NamesNoPathOfAMachine)
{
    for (const auto* place : {"docs/", "src/", "ui/", "tests/", "resources/", "README.md", "dev", "CMakeLists.txt"}) {
        const auto files = texts(place, {".md", ".h", ".cpp", ".txt", ".cmake", ".sql", ".json", ".html"});
        expectNone(findingsOf(machinePaths, files));
    }
}

TEST(ForbiddenWords, AreFoundInCodeButNotInTextOrComments)
{
    EXPECT_EQ(
        count(forbiddenWords, "tests/gui/a_test.cpp", "QVERIFY(x); // QVERIFY\nf(\"QCOMPARE\"); QTRY_COMPARE(a, b);"),
        2U);
    EXPECT_EQ(count(forbiddenWords, "ui/today/page.cpp", "new QLabel(x); QMessageBox::warning(y); z->setToolTip(n);"),
              3U);
    EXPECT_EQ(count(forbiddenWords, "ui/widgets/plain_text.cpp", "new QLabel(x); z->setToolTip(n);"), 0U);
    EXPECT_EQ(count(forbiddenWords, "src/money/money.cpp", "double x = std::stod(y);"), 2U);
    EXPECT_EQ(count(forbiddenWords, "src/desk/a.cpp",
                    "tr(\"x\"); attr(y); std::cout << z; std::chrono::system_clock::now();"),
              3U);
    EXPECT_EQ(count(forbiddenWords, "ui/main.cpp", "QDate::currentDate();"), 0U);
    EXPECT_EQ(count(forbiddenWords, "ui/today/page.cpp", "QDate::currentDate();\nQSortFilterProxyModel m;\n"), 2U);
    EXPECT_EQ(count(forbiddenWords, "src/print/page.cpp", "painter.setOpacity(x); QTextDocument d;"), 2U);
}

TEST(QtRule, LetsOnlyPrintDrawAndNobodyOpenWindows)
{
    EXPECT_EQ(count(qtInTheCore, "src/desk/a.h", "#include <QString>\nQString name; // QDate\nint Quarter, QR;"), 2U);
    EXPECT_EQ(count(qtInTheCore, "src/print/a.cpp", "#include <QPainter>\n#include <QtWidgets/QLabel>\nQPainter p;"),
              1U);
}

TEST(SqlRule, SeesStatementsAcrossJoinedLiterals)
{
    EXPECT_EQ(count(sqlText, "src/store/a.cpp", "run(\"SELECT id \"\n  \"FROM account\");"), 1U);
    EXPECT_EQ(count(sqlText, "src/desk/a.cpp",
                    "f(\"DELETE FROM x\"); f(R\"(UPDATE t SET a = 1)\"); f(\"PRAGMA user_version\");"),
              3U);
    EXPECT_EQ(count(sqlText, "src/sql/a.cpp", "run(\"PRAGMA foreign_keys = ON\"); run(\"BEGIN IMMEDIATE\");"), 0U);
    EXPECT_EQ(count(sqlText, "ui/a.cpp", "tr(\"Select a customer from the list\");"), 0U);
}

TEST(PlatformRule, KnowsThePlaceForSystemCalls)
{
    EXPECT_EQ(
        count(platformIncludes, "src/store/a.cpp", "#include <unistd.h>\n#include <sys/stat.h>\n#include <string>\n"),
        2U);
    EXPECT_EQ(count(platformIncludes, "src/base/platform_posix.cpp", "#include <unistd.h>\n"), 0U);
    EXPECT_EQ(count(platformIncludes, "tests/crash/a_test.cpp", "#include <signal.h>\n"), 0U);
}

TEST(RemarkRule, WantsAnIssueAndADate)
{
    EXPECT_EQ(count(datelessRemarks, "src/a.cpp", "// TODO later\n/* FIXME(#1) */\n// TODO(#12, 2026-11-21): later\n"),
              2U);
}

TEST(LicenceRule, WantsItOnTheFirstLine)
{
    EXPECT_EQ(count(missingLicence, "src/a.cpp", "\n// SPDX-License-Identifier: GPL-3.0-or-later\n"), 1U);
    EXPECT_EQ(count(missingLicence, "src/a.cpp", "// SPDX-License-Identifier: GPL-3.0-or-later\nint a;\n"), 0U);
}

TEST(LoopRule, WantsWhatACallGivesToBeNamedFirst)
{
    EXPECT_EQ(count(loopsOverTemporaries, "src/a.cpp", "for (const auto& x : lists(name)[0]) use(x);"), 1U);
    EXPECT_EQ(count(loopsOverTemporaries, "src/a.cpp", "for (const auto& x : all[0]) use(f(x)[1]);"), 0U);
    EXPECT_EQ(count(loopsOverTemporaries, "src/a.cpp", "for (const auto& x : all.at(1)[0]) use(x);"), 0U);
}

TEST(PathRule, FindsHomesButNotWorkInGeneral)
{
    EXPECT_EQ(count(machinePaths, "docs/a.md",
                    "see /ho"
                    "me/ann/x\nand teamwork/plan and ~/x\n"),
              1U);
}

} // namespace
} // namespace encours::lint
