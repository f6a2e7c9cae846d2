// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ctl_runner.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>

namespace encours {
namespace {

using Json = nlohmann::json;

/// From the real ledger to the lists, the call and the letter.
class Journey : public CtlTest {
protected:
    void SetUp() override { importRealLedger(); }

    [[nodiscard]] Json jsonOf(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.begin(), {"--today", "2022-09-15"});
        const auto run = ctlJson(std::move(arguments));
        EXPECT_EQ(0, run.status) << run.out << run.err;
        return run.json();
    }
    [[nodiscard]] std::string codeOfRefusal(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.begin(), {"--today", "2022-09-15"});
        const auto run = ctlJson(std::move(arguments));
        EXPECT_EQ(2, run.status) << run.out;
        return run.json()["error"]["code"];
    }
    /// The customer who owes most.
    [[nodiscard]] Json firstCall() const
    {
        const auto calls = jsonOf({"lists", "--phase", "prelitigation"})["calls"];
        EXPECT_FALSE(calls.empty());
        return calls.empty() ? Json::object() : calls[0];
    }
    void completeCompany() const
    {
        ASSERT_EQ(0, ctl({"settings", "--set", "company.name=Delorme", "--set", "company.address_line1=1 rue du Port",
                          "--set", "company.postal_code=69007", "--set", "company.city=Lyon"})
                         .status);
    }
};

TEST_F(Journey, ReportsWhatTheImportDid)
{
    const auto batches = jsonOf({"batches"})["batches"];
    ASSERT_EQ(1U, batches.size());
    EXPECT_EQ("fec", batches[0]["kind"]);
    EXPECT_EQ(17, batches[0]["accepted"]["customers"]);
    EXPECT_EQ(false, batches[0]["undone"]);
}

TEST_F(Journey, GivesTheBalancesOfTheLedgerOnEveryDay)
{
    EXPECT_EQ(9811557, jsonOf({"aged", "--as-of", "2021-12-31"})["total_cents"]);
    EXPECT_EQ(20180048, jsonOf({"aged", "--as-of", "2022-03-31"})["total_cents"]);
    EXPECT_EQ(3268295, jsonOf({"aged", "--as-of", "2022-07-15"})["total_cents"]);
    const auto aged = jsonOf({"aged", "--as-of", "2022-08-31", "--by", "customer"});
    EXPECT_EQ(5251724, aged["total_cents"]);
    std::int64_t sum = 0;
    for (const auto* column : {"not_due_cents", "d1_30_cents", "d31_60_cents", "d61_90_cents", "over_90_cents",
                               "bills_cents", "unallocated_cents"}) {
        sum += aged[column].get<std::int64_t>();
    }
    EXPECT_EQ(aged["total_cents"], sum);
    const auto row = std::ranges::find_if(aged["rows"], [](const Json& each) { return each["key"] == "LDFE00"; });
    ASSERT_NE(aged["rows"].end(), row);
    EXPECT_EQ(2712329, (*row)["total_cents"]);
}

TEST_F(Journey, ChangesNothingWhenTheSameFileComesTwice)
{
    const auto again = jsonOf({"import", realLedger()});
    EXPECT_EQ(true, again["same_file"]);
    EXPECT_EQ(0, again["accepted"]["invoices"]);
    EXPECT_TRUE(again["rejects"].empty());
    EXPECT_EQ(1U, jsonOf({"batches"})["batches"].size());
    EXPECT_EQ(5251724, jsonOf({"aged", "--as-of", "2022-08-31"})["total_cents"]);
}

TEST_F(Journey, ListsWhomToCallWithReasons)
{
    const auto lists = jsonOf({"lists"});
    EXPECT_EQ("2022-09-15", lists["date"]);
    ASSERT_FALSE(lists["calls"].empty());
    std::set<std::string> called;
    for (const auto& call : lists["calls"]) {
        called.insert(call["customer"]);
        EXPECT_GT(call["callable_cents"], 0) << call;
        EXPECT_FALSE(call["reasons"].empty());
        EXPECT_LE(call["next_action_on"].get<std::string>(), "2022-09-15");
        int points = 0;
        for (const auto& reason : call["reasons"]) points += reason["points"].get<int>();
        EXPECT_EQ(call["points"], points);
        for (const auto* key : {"number", "due_on", "days_late", "open_cents", "callable_cents", "promised_cents",
                                "disputed_cents", "state", "factored"}) {
            EXPECT_TRUE(call["items"][0].contains(key)) << key;
        }
    }
    // Who owes nothing any more is not called: it is a task of the bookkeeper.
    std::set<std::string> toAllocate;
    for (const auto& task : lists["tasks"]) {
        if (task["kind"] == "allocate") toAllocate.insert(task["customer"]);
    }
    for (const auto* code : {"LGCEFU", "LDUFF0", "LDUFYH", "LFEYK0", "LSEYFF"}) {
        EXPECT_FALSE(called.contains(code)) << code;
        EXPECT_TRUE(toAllocate.contains(code)) << code;
    }
}

TEST_F(Journey, ShowsFrenchTextWithoutJson)
{
    const auto run = ctl({"--today", "2022-09-15", "lists"});
    EXPECT_EQ(0, run.status);
    EXPECT_NE(std::string::npos, run.out.find("Précontentieux"));
    EXPECT_NE(std::string::npos, run.out.find("À réclamer"));
    EXPECT_TRUE(run.err.empty()) << run.err;
}

TEST_F(Journey, RecordsAPromiseAndTakesItBack)
{
    const auto call = firstCall();
    const std::string customer = call["customer"];
    const auto recorded = jsonOf({"contact", customer, "--outcome", "promise", "--on", "2022-09-22", "--means", "vir",
                                  "--note", "Virement jeudi"});
    ASSERT_EQ(1U, recorded["promises"].size());
    EXPECT_EQ("2022-09-22", recorded["promises"][0]["on"]);
    EXPECT_EQ(call["callable_cents"], recorded["promises"][0]["amount_cents"]);
    EXPECT_EQ(false, jsonOf({"explain", customer})["on_list"]);
    EXPECT_EQ("contact", jsonOf({"undo"})["kind"]);
    EXPECT_EQ(true, jsonOf({"explain", customer})["on_list"]);
    EXPECT_EQ("nothing-to-undo", codeOfRefusal({"undo"}));
}

TEST_F(Journey, RecordsOneContactForOneKey)
{
    const std::string customer = firstCall()["customer"];
    const std::vector<std::string> request{"contact", customer, "--outcome", "no-answer", "--key", "k1"};
    const auto first = jsonOf(request);
    EXPECT_EQ(false, first["recorded_before"]);
    const auto second = jsonOf(request);
    EXPECT_EQ(true, second["recorded_before"]);
    EXPECT_EQ(first["seq"], second["seq"]);
    EXPECT_EQ("key-reused", codeOfRefusal({"contact", customer, "--outcome", "message", "--key", "k1"}));
}

TEST_F(Journey, RefusesContactsThatMakeNoSense)
{
    const std::string customer = firstCall()["customer"];
    EXPECT_EQ("customer-unknown", codeOfRefusal({"contact", "NOBODY", "--outcome", "message"}));
    EXPECT_EQ("promise-in-the-past",
              codeOfRefusal({"contact", customer, "--outcome", "promise", "--on", "2022-09-01"}));
    EXPECT_EQ("promise-too-large",
              codeOfRefusal({"contact", customer, "--outcome", "promise", "--amount", "99999999.00"}));
    EXPECT_EQ("promise-not-positive", codeOfRefusal({"contact", customer, "--outcome", "promise", "--amount", "0"}));
    EXPECT_EQ("dispute-category-missing", codeOfRefusal({"contact", customer, "--outcome", "dispute"}));
    EXPECT_EQ("call-back-date-missing", codeOfRefusal({"contact", customer, "--outcome", "call-back"}));
    EXPECT_EQ("request-malformed", codeOfRefusal({"contact", customer, "--outcome", "shrug"}));
    EXPECT_EQ("invoice-unknown", codeOfRefusal({"contact", customer, "--outcome", "promise", "--invoices", "NONE-1"}));
    EXPECT_EQ("amount-malformed", codeOfRefusal({"contact", customer, "--outcome", "promise", "--amount", "12,50"}));
    EXPECT_EQ("nothing-to-undo", codeOfRefusal({"undo"}));
}

TEST_F(Journey, WritesNothingOnADryRun)
{
    const std::string customer = firstCall()["customer"];
    EXPECT_EQ(true, jsonOf({"contact", customer, "--outcome", "message", "--dry-run"})["dry_run"]);
    EXPECT_EQ(true, jsonOf({"litigation", customer, "--dry-run"})["dry_run"]);
    EXPECT_EQ(true, jsonOf({"undo-import", "1", "--dry-run"})["dry_run"]);
    EXPECT_EQ("nothing-to-undo", codeOfRefusal({"undo"}));
    EXPECT_EQ(5251724, jsonOf({"aged", "--as-of", "2022-08-31"})["total_cents"]);
}

TEST_F(Journey, OpensAndClosesADispute)
{
    const auto call = firstCall();
    const std::string customer = call["customer"];
    const std::string number = call["items"][0]["number"];
    const auto recorded = jsonOf({"contact", customer, "--outcome", "dispute", "--category", "technical", "--invoices",
                                  number, "--cause", "Palettes abîmées", "--owner", "P. Costa"});
    EXPECT_EQ("dispute", recorded["outcome"]);
    const auto items = jsonOf({"explain", customer})["items"];
    EXPECT_TRUE(std::ranges::any_of(items, [](const Json& item) { return item["disputed_cents"] > 0; }));
    EXPECT_EQ(1U, jsonOf({"customer", customer})["open_disputes"].size());
    EXPECT_EQ("rejected", jsonOf({"resolve-dispute", customer, "--as", "rejected"})["resolution"]);
    EXPECT_TRUE(jsonOf({"customer", customer})["open_disputes"].empty());
    EXPECT_EQ("request-malformed", codeOfRefusal({"resolve-dispute", customer, "--as", "rejected"}));
}

TEST_F(Journey, PassesACustomerToLitigation)
{
    const std::string customer = firstCall()["customer"];
    EXPECT_FALSE(jsonOf({"litigation", customer, "--reason", "Trois relances"})["invoices"].empty());
    const auto explained = jsonOf({"explain", customer});
    EXPECT_TRUE(std::ranges::all_of(explained["items"], [](const Json& item) {
        return item["days_late"] == 0 || item["callable_cents"] == 0 || item["in_dossier"] == true;
    }));
}

TEST_F(Journey, FillsInWhatAFecDoesNotTell)
{
    const auto before = jsonOf({"incomplete"})["customers"];
    ASSERT_FALSE(before.empty());
    const std::string customer = before[0]["customer"];
    EXPECT_EQ(0, ctl({"customer", customer, "--set", "phone=01 99 00 12 34", "--set", "terms=30 jours"}).status);
    const auto record = jsonOf({"customer", customer});
    EXPECT_EQ("01 99 00 12 34", record["fields"]["phone"]);
    EXPECT_EQ("30 jours", record["fields"]["terms"]);
    EXPECT_EQ("terms-malformed", codeOfRefusal({"customer", customer, "--set", "terms=bientôt"}));
    EXPECT_EQ("request-malformed", codeOfRefusal({"customer", customer, "--set", "shoe_size=42"}));
}

TEST_F(Journey, RefusesALetterWithoutAnAddressByName)
{
    completeCompany();
    const auto call = firstCall();
    const auto out = (folder() / "letters").string();
    const auto run = ctlJson({"--today", "2022-09-15", "letters", "--customer", call["customer"], "--out", out});
    EXPECT_EQ(2, run.status) << run.out;
    const auto error = run.json()["error"];
    EXPECT_EQ("address-incomplete", error["code"]);
    EXPECT_NE(std::string::npos, error["text"].get<std::string>().find(call["name"].get<std::string>())) << error;
}

TEST_F(Journey, WritesALetterAsPdf)
{
    completeCompany();
    const std::string customer = firstCall()["customer"];
    ASSERT_EQ(0, ctl({"customer", customer, "--set", "address_line1=3 rue du Lac", "--set", "postal_code=38000",
                      "--set", "city=Grenoble"})
                     .status);
    const auto written = jsonOf({"letters", "--customer", customer, "--out", (folder() / "letters").string()});
    ASSERT_EQ(1U, written["files"].size());
    std::ifstream file{written["files"][0].get<std::string>(), std::ios::binary};
    const std::string bytes{std::istreambuf_iterator<char>{file}, {}};
    EXPECT_TRUE(bytes.starts_with("%PDF-"));
}

TEST_F(Journey, TakesTheImportBackForEveryDay)
{
    ASSERT_EQ(0, ctl({"undo-import", "1"}).status);
    for (const auto* day : {"2021-12-31", "2022-03-31", "2022-08-31"}) {
        EXPECT_EQ(0, jsonOf({"aged", "--as-of", day})["total_cents"]) << day;
    }
    EXPECT_EQ("undone-already", codeOfRefusal({"undo-import", "1"}));
    EXPECT_EQ("batch-unknown", codeOfRefusal({"undo-import", "99"}));
    EXPECT_EQ("batch-unknown", codeOfRefusal({"undo-import", "last"}));
}

} // namespace
} // namespace encours
