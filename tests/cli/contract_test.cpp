// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ctl_runner.h"

#include <set>

namespace encours {
namespace {

class CommandLine : public CtlTest {};

TEST_F(CommandLine, ExitsWith0AfterHelpAndNamesItsVerbs)
{
    const auto run = runProgram({"--help"});
    EXPECT_EQ(0, run.status);
    for (const auto* verb :
         {"import",    "lists",  "contact",   "letters",          "undo-import",  "verify",    "aged",      "due",
          "late-fees", "check",  "holidays",  "legal-values",     "instruments",  "charges",   "factoring", "exposure",
          "deadlines", "event",  "provision", "item-days",        "find",         "statement", "forecast",  "kpis",
          "coverage",  "plan",   "targets",   "campaign",         "promises",     "disputes",  "circuit",   "block",
          "weights",   "replay", "kept-list", "reference-delays", "dunning-cost", "dossier",   "diligence", "send",
          "outbox",    "run",    "letter",    "responses",        "template",     "paper"}) {
        EXPECT_NE(std::string::npos, run.out.find(verb)) << verb;
    }
}

TEST_F(CommandLine, RefusesAnUnknownVerbWith2)
{
    const auto run = runProgram({"dance"});
    EXPECT_EQ(2, run.status);
    EXPECT_FALSE(run.err.empty());
    EXPECT_TRUE(run.out.empty());
}

TEST_F(CommandLine, PrintsARefusalAsJsonWhenAsked)
{
    const auto run = ctlJson({"lists", "--phase", "nonsense"});
    EXPECT_EQ(2, run.status);
    const auto json = run.json();
    EXPECT_EQ("request-malformed", json["error"]["code"]);
    EXPECT_FALSE(json["error"]["text"].get<std::string>().empty());
    EXPECT_EQ("request-malformed", runProgram({"--json", "dance"}).json()["error"]["code"]);
}

TEST_F(CommandLine, ExitsWith3WhenTheBookCannotBeReached)
{
    const auto run = ctlJson({"lists"});
    EXPECT_EQ(3, run.status);
    EXPECT_EQ("store-missing", run.json()["error"]["code"]);
    writeFile("book.encours", "this is no book");
    EXPECT_EQ(3, ctl({"lists"}).status);
}

TEST_F(CommandLine, AsksForABook)
{
    const auto run = runProgram({"--json", "lists"});
    EXPECT_EQ(2, run.status);
    EXPECT_EQ("request-malformed", run.json()["error"]["code"]);
}

TEST_F(CommandLine, DoesNotCreateABookTwice)
{
    EXPECT_EQ(0, ctl({"init"}).status);
    const auto run = ctlJson({"init"});
    EXPECT_EQ(2, run.status);
    EXPECT_EQ("store-exists", run.json()["error"]["code"]);
}

TEST_F(CommandLine, SpeaksTheLanguageAskedFor)
{
    EXPECT_NE(std::string::npos, ctl({"lists"}).err.find("introuvable"));
    EXPECT_NE(std::string::npos, ctl({"--lang", "en", "lists"}).err.find("cannot be found"));
}

TEST_F(CommandLine, TakesGlobalOptionsAfterTheVerbToo)
{
    ASSERT_EQ(0, ctl({"init"}).status);
    const auto run = ctl({"lists", "--json", "--today", "2026-11-20"});
    EXPECT_EQ(0, run.status);
    EXPECT_EQ("2026-11-20", run.json()["date"]);
}

TEST_F(CommandLine, RefusesADayThatDoesNotExist)
{
    EXPECT_EQ("date-impossible", ctlJson({"--today", "2026-02-30", "lists"}).json()["error"]["code"]);
}

TEST_F(CommandLine, ComputesDueDates)
{
    const auto run = runProgram(
        {"--json", "due", "--terms", "45 jours fin de mois", "--invoice-date", "2026-11-21", "--amount", "1234.56"});
    EXPECT_EQ(0, run.status);
    const auto instalments = run.json()["instalments"];
    ASSERT_EQ(1U, instalments.size());
    EXPECT_EQ("2027-01-31", instalments[0]["due_on"]);
    EXPECT_EQ(123456, instalments[0]["amount_cents"]);
    EXPECT_EQ(2, runProgram({"due", "--terms", "un de ces jours", "--invoice-date", "2026-11-21"}).status);
    EXPECT_EQ("amount-malformed",
              runProgram({"--json", "due", "--terms", "30 jours", "--invoice-date", "2026-11-21", "--amount", "1e5"})
                  .json()["error"]["code"]);
}

TEST_F(CommandLine, NamesTheHolidaysOfAYear)
{
    const auto france = runProgram({"--json", "holidays", "2026"}).json()["holidays"];
    EXPECT_EQ(11U, france.size());
    EXPECT_EQ("2026-04-06", france[1]["on"]);
    EXPECT_EQ("Lundi de Pâques", france[1]["name"]);
    EXPECT_EQ(13U, runProgram({"--json", "holidays", "2026", "--zone", "alsace-moselle"}).json()["holidays"].size());
    EXPECT_EQ(2, runProgram({"holidays", "3026"}).status);
}

TEST_F(CommandLine, ChangesSettingsAndKeepsThem)
{
    ASSERT_EQ(0, ctl({"init", "--set", "company.name=Delorme"}).status);
    ASSERT_EQ(0, ctl({"settings", "--set", "default_terms=45 jours fin de mois", "--set", "company.city=Lyon"}).status);
    const auto settings = ctlJson({"settings"}).json();
    EXPECT_EQ("Delorme", settings["company.name"]);
    EXPECT_EQ("Lyon", settings["company.city"]);
    EXPECT_EQ("45 jours fin de mois", settings["default_terms"]);
    EXPECT_EQ(2, ctl({"settings", "--set", "company.colour=red"}).status);
    EXPECT_EQ(0, ctl({"settings", "--set", "company.city=Paris", "--dry-run"}).status);
    EXPECT_EQ("Lyon", ctlJson({"settings"}).json()["company.city"]);
}

TEST_F(CommandLine, VerifiesBacksUpAndRestores)
{
    importRealLedger();
    const auto verified = ctlJson({"verify"});
    EXPECT_EQ(0, verified.status);
    EXPECT_EQ(true, verified.json()["ok"]);
    EXPECT_GT(verified.json()["checks"].size(), 3U);
    const auto copy = (folder() / "copy.encours").string();
    EXPECT_EQ(0, ctl({"backup", copy}).status);
    EXPECT_EQ("file-exists", ctlJson({"backup", copy}).json()["error"]["code"]);
    ASSERT_EQ(0, ctl({"undo-import", "1"}).status);
    EXPECT_EQ(0, ctlJson({"aged", "--as-of", "2022-08-31"}).json()["total_cents"]);
    EXPECT_EQ(0, ctl({"restore", copy}).status);
    EXPECT_EQ(5251724, ctlJson({"aged", "--as-of", "2022-08-31"}).json()["total_cents"]);
}

} // namespace
} // namespace encours
