// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ctl_runner.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace encours {
namespace {

using Json = nlohmann::json;

/// Three customers on 2026-11-20: C1 owes F1 and F2 (overdue), C2 owes F3 (overdue), C3 owes F4 (not due).
class Registers : public CtlTest {
protected:
    void SetUp() override
    {
        ASSERT_EQ(0, ctl({"init", "--set", "company.name=Delorme"}).status);
        const auto table = writeFile("invoices.csv", "customer;name;number;issued;due;amount\n"
                                                     "C1;Dupont;F1;2026-09-01;2026-10-01;1200.00\n"
                                                     "C1;Dupont;F2;2026-09-10;2026-10-10;600.00\n"
                                                     "C2;Martin;F3;2026-08-01;2026-08-31;2400.00\n"
                                                     "C3;Petit;F4;2026-11-10;2026-12-10;360.00\n");
        const auto run = ctl({"import", table, "--as", "invoices", "--dates", "ymd", "--decimal", "."});
        ASSERT_EQ(0, run.status) << run.err;
    }

    [[nodiscard]] Json jsonOf(std::vector<std::string> arguments, const std::string& today = "2026-11-20") const
    {
        arguments.insert(arguments.begin(), {"--today", today});
        const auto run = ctlJson(std::move(arguments));
        EXPECT_EQ(0, run.status) << run.out << run.err;
        return run.json();
    }
    /// A change that must be done.
    void change(std::vector<std::string> arguments) const { EXPECT_FALSE(jsonOf(std::move(arguments)).is_discarded()); }
    [[nodiscard]] std::string refusalOf(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.begin(), {"--today", "2026-11-20"});
        const auto run = ctlJson(std::move(arguments));
        EXPECT_EQ(2, run.status) << run.out << run.err;
        return run.json()["error"]["code"];
    }
    [[nodiscard]] bool isCalled(const std::string& customer, const std::string& today = "2026-11-20") const
    {
        const auto lists = jsonOf({"lists"}, today);
        return std::ranges::any_of(lists["calls"], [&](const Json& call) { return call["customer"] == customer; });
    }
    /// An invoice as `explain` shows it.
    [[nodiscard]] Json itemOf(const std::string& customer, const std::string& number,
                              const std::string& today = "2026-11-20") const
    {
        const auto explained = jsonOf({"explain", customer}, today);
        for (const auto& item : explained["items"]) {
            if (item["number"] == number) return item;
        }
        ADD_FAILURE() << "no item " << number;
        return Json::object();
    }
};

TEST_F(Registers, FollowABillFromTheCustomerToTheUnpaidReturn)
{
    ASSERT_TRUE(isCalled("C2"));
    const auto added = jsonOf({"instrument-add", "C2", "--kind", "lcr", "--due", "2026-12-15", "--invoices", "F3",
                               "--number", "LCR 7", "--on", "2026-11-02"});
    const auto id = std::to_string(added["instrument"].get<int>());
    EXPECT_TRUE(isCalled("C2")) << "a bill that is not accepted secures nothing";
    change({"instrument-step", "C2", id, "remitted", "--on", "2026-11-05"});
    EXPECT_FALSE(isCalled("C2"));
    const auto secured = itemOf("C2", "F3");
    EXPECT_EQ("secured", secured["state"]);
    EXPECT_EQ(240000, secured["secured_cents"]);
    EXPECT_EQ(0, secured["callable_cents"]);
    EXPECT_EQ(240000, jsonOf({"aged", "--as-of", "2026-11-20"})["bills_cents"]);
    auto bill = jsonOf({"instruments", "--customer", "C2"})["instruments"][0];
    EXPECT_EQ("remitted", bill["step"]);
    EXPECT_EQ(true, bill["live_bill"]);
    EXPECT_EQ(Json::array({"F3"}), bill["invoices"]);
    EXPECT_EQ("LCR 7", bill["number"]);
    EXPECT_EQ(2U, bill["events"].size());
    change({"instrument-step", "C2", id, "unpaid", "--on", "2026-11-20", "--reason", "sans provision"});
    EXPECT_TRUE(isCalled("C2")) << "the same day";
    EXPECT_EQ("2026-08-31", itemOf("C2", "F3")["due_on"]) << "its original due date";
    bill = jsonOf({"instruments"})["instruments"][0];
    EXPECT_EQ("2026-11-20", bill["unpaid_on"]);
    EXPECT_EQ("sans provision", bill["events"][2]["reason"]);
}

TEST_F(Registers, RefuseImpossibleInstruments)
{
    EXPECT_EQ("request-malformed", refusalOf({"instrument-add", "C2", "--kind", "marbles", "--due", "2026-12-15"}));
    EXPECT_EQ("customer-unknown", refusalOf({"instrument-add", "C9", "--kind", "chq", "--due", "2026-12-15"}));
    EXPECT_EQ("cover-too-large",
              refusalOf({"instrument-add", "C2", "--kind", "chq", "--due", "2026-12-15", "--amount", "9999"}));
    EXPECT_EQ("invoice-unknown",
              refusalOf({"instrument-add", "C2", "--kind", "chq", "--due", "2026-12-15", "--invoices", "F1"}));
    EXPECT_EQ("instrument-unknown", refusalOf({"instrument-step", "C2", "7", "remitted"}));
    ASSERT_EQ(0, ctl({"--today", "2026-11-20", "instrument-add", "C2", "--kind", "chq", "--due", "2026-11-25"}).status);
    EXPECT_EQ("step-not-possible", refusalOf({"instrument-step", "C2", "1", "requested"}));
    EXPECT_EQ("dates-reversed", refusalOf({"instrument-step", "C2", "1", "remitted", "--on", "2026-11-01"}));
    EXPECT_EQ(2, ctl({"--today", "2026-11-20", "instrument-step", "C2", "1", "remitted", "--on", "2026-11-21"}).status);
}

TEST_F(Registers, DryRunsWriteNothing)
{
    const auto dry = jsonOf({"instrument-add", "C2", "--kind", "chq", "--due", "2026-11-25", "--dry-run"});
    EXPECT_TRUE(dry["instrument"].is_null());
    EXPECT_TRUE(jsonOf({"instruments"})["instruments"].empty());
    change({"event", "C2", "receivership", "--dry-run"});
    EXPECT_TRUE(jsonOf({"deadlines"})["insolvencies"].empty());
    change({"charges-record", "C2", "--step", "waived", "--dry-run"});
    EXPECT_EQ(0, jsonOf({"charges", "--customer", "C2"})["customers"][0]["waived_cents"]);
    change({"legal-value-add", "--name", "ecb-rate", "--from", "2027-01-01", "--value", "2.40", "--source", "BCE",
            "--dry-run"});
    EXPECT_EQ(3U, jsonOf({"legal-values", "--missing"})["missing"].size());
    EXPECT_EQ("customer-unknown", refusalOf({"event", "C9", "receivership", "--dry-run"})) << "checked all the same";
}

TEST_F(Registers, DoARequestOnceUnderItsKey)
{
    const std::vector<std::string> request{"instrument-add", "C2",         "--kind", "chq",
                                           "--due",          "2026-11-25", "--key",  "k1"};
    const auto first = jsonOf(request);
    EXPECT_EQ(first, jsonOf(request));
    EXPECT_EQ(1U, jsonOf({"instruments"})["instruments"].size());
    change({"event", "C2", "formal-notice", "--key", "k2"});
    EXPECT_EQ("key-reused", refusalOf({"event", "C2", "receivership", "--key", "k2"}));
}

TEST_F(Registers, FollowInvoicesWithTheFactor)
{
    EXPECT_EQ("factor-missing", refusalOf({"factor", "C1", "assigned"}));
    ASSERT_EQ(0, ctl({"settings", "--set", "factor.name=Factofrance", "--set", "factor.definancing_days=60", "--set",
                      "factor.alert_days=15", "--set", "factor.reserve=10 %"})
                     .status);
    EXPECT_EQ("not-factored", refusalOf({"factor", "C1", "financed", "--invoices", "F1"}));
    EXPECT_EQ(1, jsonOf({"factor", "C1", "assigned", "--invoices", "F1", "--on", "2026-09-02"})["invoices"]);
    change({"factor", "C1", "approved", "--on", "2026-09-03"});
    change({"factor", "C1", "financed", "--on", "2026-09-03"});
    const auto report = jsonOf({"factoring"});
    ASSERT_EQ(1U, report["rows"].size());
    const auto& row = report["rows"][0];
    EXPECT_EQ("F1", row["number"]);
    EXPECT_EQ("financed", row["step"]);
    EXPECT_EQ("2026-11-30", row["definanced_on"]) << "60 days after the due date";
    EXPECT_EQ(true, row["alert"]);
    EXPECT_EQ(120000, report["financed_cents"]);
    EXPECT_EQ(12000, report["reserve_cents"]);
    EXPECT_EQ(456000, report["receivables_cents"]);
    EXPECT_EQ(336000, report["net_receivables_cents"]);
    ASSERT_TRUE(report["dso_tenths"].is_number_integer());
    EXPECT_LT(report["net_dso_tenths"].get<int>(), report["dso_tenths"].get<int>());
    EXPECT_EQ(8U, report["weeks"].size());
    EXPECT_EQ(120000, report["weeks"][2]["at_risk_cents"]) << "the week of 30 November";
    EXPECT_EQ(true, itemOf("C1", "F1")["factored"]);
    EXPECT_EQ(false, itemOf("C1", "F2")["factored"]);
    EXPECT_GT(itemOf("C1", "F1")["callable_cents"], 0) << "ours to call unless the contract says otherwise";
    ASSERT_EQ(0, ctl({"settings", "--set", "factor.chases=yes"}).status);
    EXPECT_EQ(120000, itemOf("C1", "F1")["blocked_cents"]);
    EXPECT_EQ("request-malformed", refusalOf({"factor", "C1", "eaten"}));
}

TEST_F(Registers, AJudgmentTakesTheCustomerOffTheListsAndSplitsTheAccount)
{
    ASSERT_TRUE(isCalled("C1"));
    change({"event", "C1", "receivership", "--on", "2026-11-16", "--note", "TC Lyon"});
    EXPECT_FALSE(isCalled("C1"));
    EXPECT_TRUE(isCalled("C2"));
    EXPECT_EQ("blocked", itemOf("C1", "F1")["state"]);
    change({"event", "C1", "bodacc", "--on", "2026-11-19"});
    const auto clock = jsonOf({"deadlines", "--customer", "C1"});
    ASSERT_EQ(1U, clock["insolvencies"].size());
    EXPECT_EQ("receivership", clock["insolvencies"][0]["kind"]);
    EXPECT_EQ(180000, clock["insolvencies"][0]["before_cents"]);
    EXPECT_EQ(0, clock["insolvencies"][0]["after_cents"]);
    const auto claim =
        std::ranges::find_if(clock["deadlines"], [](const Json& row) { return row["kind"] == "claim-declaration"; });
    ASSERT_NE(clock["deadlines"].end(), claim);
    EXPECT_EQ("2027-01-19", (*claim)["on"]) << "two months after the publication";
    EXPECT_FALSE((*claim)["article"].get<std::string>().empty());
    EXPECT_EQ("event-unknown", refusalOf({"event", "C1", "party"}));
    EXPECT_EQ(2, ctl({"--today", "2026-11-20", "event", "C1", "bodacc", "--on", "2026-11-21"}).status) << "not yet";
}

TEST_F(Registers, ClaimWaiveAndPayChargesApartFromTheLedger)
{
    const auto charges = jsonOf({"charges", "--customer", "C2"})["customers"][0];
    ASSERT_EQ(1U, charges["invoices"].size());
    // 2,400.00 for 81 days at 12.40 %.
    EXPECT_EQ(6604, charges["invoices"][0]["interest_cents"]);
    EXPECT_EQ(4000, charges["indemnity_cents"]);
    EXPECT_EQ(10604, charges["due_cents"]);
    EXPECT_EQ(2U, jsonOf({"charges"})["customers"].size());
    const auto before = jsonOf({"aged", "--as-of", "2026-11-20"});
    EXPECT_EQ(10604, jsonOf({"charges-record", "C2", "--step", "claimed"})["amount_cents"]);
    EXPECT_EQ(4000, jsonOf({"charges-record", "C2", "--step", "waived", "--invoices", "F3", "--interest", "0",
                            "--indemnity", "40"})["amount_cents"]);
    const auto after = jsonOf({"charges", "--customer", "C2"})["customers"][0];
    EXPECT_EQ(10604, after["claimed_cents"]);
    EXPECT_EQ(4000, after["waived_cents"]);
    EXPECT_EQ(6604, after["due_cents"]);
    EXPECT_EQ(before, jsonOf({"aged", "--as-of", "2026-11-20"})) << "charges are no receivables";
    EXPECT_EQ("charges-too-large", refusalOf({"charges-record", "C2", "--step", "paid", "--invoices", "F3",
                                              "--interest", "66.05", "--indemnity", "0"}));
    EXPECT_EQ("request-malformed", refusalOf({"charges-record", "C2", "--step", "paid", "--interest", "5"}));
    EXPECT_EQ("invoice-unknown", refusalOf({"charges-record", "C2", "--step", "paid", "--invoices", "F9"}));
    EXPECT_EQ("request-malformed", refusalOf({"charges-record", "C2", "--step", "forgotten"}));
}

TEST_F(Registers, SetAsideWhatThePolicySays)
{
    const auto report = jsonOf({"provision"});
    // C2: 2,400.00 is 2,000.00 before VAT, 81 days late: 25 %. C1: 1,500.00 before VAT, 50 and 41 days late: 10 %.
    EXPECT_EQ(350000, report["base_cents"]);
    EXPECT_EQ(50000 + 15000, report["total_cents"]);
    EXPECT_EQ("C2", report["rows"][0]["customer"]);
    EXPECT_EQ(50000, report["rows"][0]["provision_cents"]);
    change({"event", "C2", "doubtful", "--on", "2026-11-20"});
    const auto doubtful = jsonOf({"provision"})["rows"][0];
    EXPECT_EQ(true, doubtful["doubtful"]);
    EXPECT_EQ(200000, doubtful["provision_cents"]);
}

TEST_F(Registers, MeasureExposureAgainstBothLimits)
{
    ASSERT_EQ(0, ctl({"settings", "--set", "insurance.insurer=Coface", "--set", "insurance.declare_days=90"}).status);
    const auto set = jsonOf({"customer", "C1", "--set", "credit_limit=1500", "--set", "insured_limit=1000"});
    EXPECT_FALSE(set.contains("warnings"));
    const auto rows = jsonOf({"exposure"})["rows"];
    EXPECT_EQ("C1", rows[0]["customer"]) << "beyond a limit first";
    EXPECT_EQ(180000, rows[0]["exposure_cents"]);
    EXPECT_EQ(30000, rows[0]["beyond_own_limit_cents"]);
    EXPECT_EQ(80000, rows[0]["beyond_insured_limit_cents"]);
    EXPECT_EQ("2026-12-30", rows[0]["declare_by"]) << "90 days after 1 October";
    EXPECT_EQ("F1", rows[0]["declare_number"]);
    EXPECT_TRUE(rows[1]["own_limit_cents"].is_null());
}

TEST_F(Registers, EnterExportAndImportLegalValues)
{
    const auto added = jsonOf({"legal-value-add", "--name", "ecb-rate", "--from", "2027-01-01", "--value", "2,15",
                               "--source", "BCE, 18/12/2026", "--checked", "2026-11-19"});
    EXPECT_EQ(215, added["value"]);
    EXPECT_EQ(1, added["added"]);
    const auto history = jsonOf({"legal-values", "--name", "ecb-rate"})["values"];
    EXPECT_EQ("2027-01-01", history[0]["from"]);
    EXPECT_EQ(true, history[0]["is_own"]);
    EXPECT_EQ("2026-11-19", history[0]["checked_on"]);
    // The rules use it, with this book and not without.
    const std::vector<std::string> late{"late-fees", "--amount", "1000", "--due", "2026-12-20", "--paid", "2027-01-10"};
    EXPECT_EQ(1215, jsonOf(late)["lines"][1]["rate_bp"]);
    EXPECT_EQ(2, runProgram(late).status);

    const auto file = (folder() / "values.csv").string();
    change({"legal-values-export", file});
    EXPECT_EQ("file-exists", refusalOf({"legal-values-export", file}));
    EXPECT_EQ(0, jsonOf({"legal-values-import", file})["added"]) << "nothing new in what was just written";
    const auto other = (folder() / "other.encours").string();
    ASSERT_EQ(0, runProgram({"--db", other, "init"}).status);
    const auto imported = runProgram({"--db", other, "--json", "legal-values-import", file});
    EXPECT_EQ(1, imported.json()["added"]);
    EXPECT_EQ(
        0, runProgram({"--db", other, "late-fees", "--amount", "1000", "--due", "2026-12-20", "--paid", "2027-01-10"})
               .status);
    const auto again = (folder() / "again.csv").string();
    ASSERT_EQ(0, runProgram({"--db", other, "legal-values-export", again}).status);
    const auto bytesOf = [](const std::string& name) {
        std::ifstream stream{name, std::ios::binary};
        return std::string{std::istreambuf_iterator<char>{stream}, {}};
    };
    EXPECT_EQ(bytesOf(file), bytesOf(again));
}

TEST_F(Registers, RefuseImpossibleLegalValues)
{
    const auto refusal = [this](const std::string& name, const std::string& from, const std::string& value,
                                const std::string& source) {
        return refusalOf({"legal-value-add", "--name", name, "--from", from, "--value=" + value, "--source", source});
    };
    EXPECT_EQ("rate-implausible", refusal("ecb-rate", "2027-01-01", "1000", "BCE"));
    EXPECT_EQ("value-not-listed", refusal("ecb-rate", "2027-02-01", "2", "BCE"));
    EXPECT_EQ("source-missing", refusal("ecb-rate", "2027-01-01", "2", " "));
    EXPECT_EQ("legal-name-unknown", refusal("moon-rate", "2027-01-01", "2", "BCE"));
    EXPECT_EQ("value-not-listed", refusal("ceiling-net-days", "2027-01-01", "soon", "C. com."));
    EXPECT_EQ("value-not-listed", refusal("ceiling-net-days", "2027-01-01", "-60", "C. com."));
    const auto run =
        ctlJson({"legal-values-import", writeFile("bad.csv", "name;from;value;source;checked_on\n"
                                                             "ecb-rate;2027-01-01;2,15;BCE;2026-11-19\n"
                                                             "ecb-rate;2027-07-01;215000;BCE;2026-11-19\n")});
    EXPECT_EQ(2, run.status);
    EXPECT_EQ("rejected-rows", run.json()["error"]["code"]);
    ASSERT_EQ(1U, run.json()["rejects"].size());
    EXPECT_EQ(3, run.json()["rejects"][0]["line"]);
    EXPECT_EQ(36U, jsonOf({"legal-values", "--name", "ecb-rate"})["values"].size()) << "all or nothing";
}

TEST_F(Registers, KeepTheRulesOfTheBookUnderTheirNames)
{
    ASSERT_EQ(0, ctl({"settings", "--set", "late_rate=12 %", "--set", "sector=transport", "--set",
                      "insurance.covered_share=85 %", "--set", "provision.over_90=60 %"})
                     .status);
    const auto settings = jsonOf({"settings"});
    EXPECT_EQ("transport", settings["sector"]);
    for (const auto* name :
         {"usual_vat", "factor.name", "factor.notice", "insurance.deductible", "provision.doubtful"}) {
        EXPECT_TRUE(settings.contains(name)) << name;
    }
    EXPECT_EQ(true, jsonOf({"due", "--terms", "45 jours", "--invoice-date", "2026-01-15"})["ceiling"]["is_beyond"])
        << "the sector of the book";
    EXPECT_EQ(2, ctl({"settings", "--set", "sector=magic"}).status);
    EXPECT_EQ(2, ctl({"settings", "--set", "late_rate=1000 %"}).status);
    const auto wrong = ctlJson({"settings", "--set", "company.iban=FR1420041010050500013M02607"});
    EXPECT_EQ(0, wrong.status) << "warned of, kept";
    EXPECT_EQ("wrong-key", wrong.json()["warnings"][0]["code"]);
    EXPECT_FALSE(wrong.err.empty());
}

TEST_F(Registers, WarnOfWrongIdentifiersAndMaskIbans)
{
    const auto run = ctl({"customer", "C1", "--set", "siren=732829321", "--set", "terms=60 jours fin de mois"});
    EXPECT_EQ(0, run.status) << run.err;
    EXPECT_NE(std::string::npos, run.err.find("SIREN"));
    EXPECT_NE(std::string::npos, run.err.find("L441-10"));
    change({"customer", "C1", "--set", "iban=FR1420041010050500013M02606"});
    EXPECT_EQ(std::string::npos, ctl({"customer", "C1"}).out.find("0013M02"));
    const auto fields = jsonOf({"customer", "C1"})["fields"];
    EXPECT_EQ(std::string::npos, fields["iban"].get<std::string>().find("2004"));
    EXPECT_NE(std::string::npos, fields["iban"].get<std::string>().find("606"));
    EXPECT_EQ("732829321", fields["siren"]);
    const auto shown = jsonOf({"customer", "C1", "--show-iban"})["fields"]["iban"].get<std::string>();
    EXPECT_NE(std::string::npos, shown.find("2004"));
    EXPECT_EQ(2, ctl({"customer", "C1", "--set", "debtor_kind=cousin"}).status);
    EXPECT_EQ(2, ctl({"customer", "C1", "--set", "closures=l'été"}).status);
}

TEST_F(Registers, KeepTheDayOfReceipt)
{
    const auto answer = jsonOf({"item-days", "C1", "--kind", "received", "--on", "2026-09-05", "--invoices", "F1"});
    EXPECT_EQ("F1", answer["invoices"][0]["number"]);
    EXPECT_EQ("2026-10-01", answer["invoices"][0]["due_on"]) << "the printed due date wins";
    EXPECT_EQ("invoice-unknown",
              refusalOf({"item-days", "C1", "--kind", "received", "--on", "2026-09-05", "--invoices", "F3"}));
    EXPECT_EQ("request-malformed",
              refusalOf({"item-days", "C1", "--kind", "eaten", "--on", "2026-09-05", "--invoices", "F1"}));
}

} // namespace
} // namespace encours
