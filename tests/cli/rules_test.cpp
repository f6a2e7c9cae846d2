// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ctl_runner.h"

namespace encours {
namespace {

using Json = nlohmann::json;

/// The rules of the trade worked by hand: no book, only what the program ships.
class Rules : public CtlTest {
protected:
    [[nodiscard]] Json jsonOf(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.begin(), {"--json", "--today", "2026-11-21"});
        const auto run = runProgram(arguments);
        EXPECT_EQ(0, run.status) << run.out << run.err;
        return run.json();
    }
    /// The code of a refusal, which has a sentence too.
    [[nodiscard]] std::string refusalOf(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.begin(), {"--json", "--today", "2026-11-21"});
        const auto run = runProgram(arguments);
        EXPECT_EQ(2, run.status) << run.out << run.err;
        const auto error = run.json()["error"];
        EXPECT_FALSE(error["text"].get<std::string>().empty());
        return error["code"];
    }
    [[nodiscard]] Json due(const std::string& terms, const std::string& invoiceDate,
                           std::vector<std::string> more = {}) const
    {
        more.insert(more.begin(), {"due", "--terms", terms, "--invoice-date", invoiceDate});
        return jsonOf(std::move(more));
    }
};

TEST_F(Rules, WorkThePenaltiesOfTwoHalfYears)
{
    const auto fees = jsonOf({"late-fees", "--amount", "10000.00", "--due", "2026-06-20", "--paid", "2026-07-10"});
    const Json lines = Json::parse(R"([
        {"from": "2026-06-21", "to": "2026-06-30", "days": 10, "rate_bp": 1215, "base_cents": 1000000,
         "interest_cents": 3329},
        {"from": "2026-07-01", "to": "2026-07-10", "days": 10, "rate_bp": 1240, "base_cents": 1000000,
         "interest_cents": 3397}])");
    EXPECT_EQ(lines, fees["lines"]);
    EXPECT_EQ(6726, fees["interest_cents"]);
    EXPECT_EQ(4000, fees["indemnity_cents"]);
    EXPECT_EQ(10726, fees["total_cents"]);
    EXPECT_EQ(6726, fees["interest_unpaid_cents"]);
    EXPECT_EQ(1000000, fees["principal_left_cents"]);
    EXPECT_EQ("BCE + 10", fees["rate"]);
    EXPECT_TRUE(fees["floor"].is_null());
}

TEST_F(Rules, ShowBothImputationsOfAPartPayment)
{
    const std::vector<std::string> request{"late-fees", "--amount",   "10000",     "--due",          "2026-06-20",
                                           "--paid",    "2026-07-10", "--payment", "2026-06-30=5000"};
    const auto principalFirst = jsonOf(request);
    EXPECT_EQ("principal-first", principalFirst["imputation"]);
    EXPECT_EQ(500000, principalFirst["lines"][1]["base_cents"]);
    EXPECT_EQ(3329 + 1699, principalFirst["interest_cents"]);
    EXPECT_EQ(500000, principalFirst["principal_left_cents"]);
    EXPECT_EQ("interest-first", principalFirst["other"]["imputation"]);
    EXPECT_EQ(503329, principalFirst["other"]["lines"][1]["base_cents"]);
    EXPECT_EQ(1710, principalFirst["other"]["interest_unpaid_cents"]);
    EXPECT_EQ(503329, principalFirst["other"]["principal_left_cents"]);
    auto interestFirstRequest = request;
    interestFirstRequest.emplace_back("--interest-first");
    const auto interestFirst = jsonOf(interestFirstRequest);
    EXPECT_EQ("interest-first", interestFirst["imputation"]);
    EXPECT_EQ(principalFirst["other"]["lines"], interestFirst["lines"]);
    EXPECT_EQ(principalFirst["lines"], interestFirst["other"]["lines"]);
}

TEST_F(Rules, TakeSeveralPaymentsInTheOrderOfTheirDays)
{
    const auto fees = jsonOf({"late-fees", "--amount", "10000", "--due", "2026-07-01", "--paid", "2026-07-31",
                              "--payment", "2026-07-21=2000", "--payment", "2026-07-11=3000"});
    ASSERT_EQ(3U, fees["lines"].size());
    EXPECT_EQ(1000000, fees["lines"][0]["base_cents"]);
    EXPECT_EQ(700000, fees["lines"][1]["base_cents"]);
    EXPECT_EQ(500000, fees["lines"][2]["base_cents"]);
}

TEST_F(Rules, TakeACreditNoteOffThePrincipalUnderBothImputations)
{
    const auto fees = jsonOf({"late-fees", "--amount", "10000", "--due", "2026-06-20", "--paid", "2026-07-10",
                              "--credit-note", "2026-06-30=5000"});
    EXPECT_EQ(fees["lines"], fees["other"]["lines"]);
    EXPECT_EQ(500000, fees["lines"][1]["base_cents"]);
}

TEST_F(Rules, KeepTheLawOfEachDebtor)
{
    const std::vector<std::string> late{"late-fees",  "--amount", "10000",      "--due",
                                        "2026-06-20", "--paid",   "2026-07-10", "--debtor"};
    auto consumer = late;
    consumer.emplace_back("consumer");
    auto fees = jsonOf(consumer);
    EXPECT_TRUE(fees["lines"].empty()) << "no interest without a formal notice";
    EXPECT_EQ(0, fees["indemnity_cents"]);
    consumer.insert(consumer.end(), {"--notice", "2026-06-30"});
    fees = jsonOf(consumer);
    ASSERT_EQ(1U, fees["lines"].size());
    EXPECT_EQ("2026-07-01", fees["lines"][0]["from"]);
    EXPECT_EQ(275, fees["lines"][0]["rate_bp"]);
    EXPECT_EQ(0, fees["indemnity_cents"]);
    consumer.insert(consumer.end(), {"--rate", "12 %"});
    EXPECT_EQ("request-malformed", refusalOf(consumer));
    auto buyer = late;
    buyer.emplace_back("public");
    fees = jsonOf(buyer);
    ASSERT_EQ(1U, fees["lines"].size()) << "fixed on the first day of the delay";
    EXPECT_EQ(1015, fees["lines"][0]["rate_bp"]);
    EXPECT_EQ(4000, fees["indemnity_cents"]);
    auto other = late;
    other.emplace_back("cousin");
    EXPECT_EQ("request-malformed", refusalOf(other));
}

TEST_F(Rules, StopInterestTheDayBeforeAJudgment)
{
    const auto fees = jsonOf(
        {"late-fees", "--amount", "10000", "--due", "2026-06-20", "--paid", "2026-07-10", "--judgment", "2026-06-26"});
    ASSERT_EQ(1U, fees["lines"].size());
    EXPECT_EQ("2026-06-25", fees["lines"][0]["to"]);
    EXPECT_EQ(4000, fees["indemnity_cents"]) << "fell due before the judgment";
    const auto after = jsonOf(
        {"late-fees", "--amount", "10000", "--due", "2026-06-20", "--paid", "2026-07-10", "--judgment", "2026-06-20"});
    EXPECT_EQ(0, after["indemnity_cents"]);
}

TEST_F(Rules, WarnOfAContractRateBelowTheFloorAndUseItAllTheSame)
{
    const std::vector<std::string> late{"late-fees",  "--amount", "10000",      "--due",
                                        "2026-06-20", "--paid",   "2026-07-10", "--rate"};
    auto low = late;
    low.emplace_back("5 %");
    const auto fees = jsonOf(low);
    EXPECT_EQ(500, fees["lines"][0]["rate_bp"]);
    EXPECT_EQ(825, fees["floor"]["rate_bp"]);
    EXPECT_EQ(true, fees["floor"]["is_below"]);
    low.insert(low.begin(), {"--today", "2026-11-21"});
    EXPECT_NE(std::string::npos, runProgram(low).out.find("plancher"));
    auto high = late;
    high.emplace_back("12 %");
    EXPECT_EQ(false, jsonOf(high)["floor"]["is_below"]);
    auto multiple = late;
    multiple.emplace_back("3 x taux legal");
    EXPECT_EQ(786, jsonOf(multiple)["lines"][0]["rate_bp"]);
    EXPECT_EQ(825, jsonOf(multiple)["lines"][1]["rate_bp"]);
}

TEST_F(Rules, RefuseAHalfYearWithoutARateByItsName)
{
    const auto run =
        runProgram({"--json", "late-fees", "--amount", "1000", "--due", "2026-12-20", "--paid", "2027-01-10"});
    EXPECT_EQ(2, run.status);
    const auto error = run.json()["error"];
    EXPECT_EQ("legal-value-missing", error["code"]);
    EXPECT_EQ("ecb-rate", error["arguments"]["name"]);
    EXPECT_EQ("2027-S1", error["arguments"]["period"]);
    EXPECT_NE(std::string::npos, error["text"].get<std::string>().find("2027"));
    const auto text = runProgram({"late-fees", "--amount", "1000", "--due", "2026-12-20", "--paid", "2027-01-10"});
    EXPECT_TRUE(text.out.empty());
    EXPECT_NE(std::string::npos, text.err.find("2027"));
    // A rate of the contract needs no table.
    EXPECT_EQ(0, runProgram(
                     {"late-fees", "--amount", "1000", "--due", "2026-12-20", "--paid", "2027-01-10", "--rate", "12 %"})
                     .status);
}

TEST_F(Rules, CountNothingBeforeTheDueDate)
{
    const auto fees = jsonOf({"late-fees", "--amount", "10000", "--due", "2026-06-20", "--paid", "2026-06-20"});
    EXPECT_TRUE(fees["lines"].empty());
    EXPECT_EQ(0, fees["interest_cents"]);
    EXPECT_EQ(0, fees["indemnity_cents"]);
    EXPECT_EQ(0,
              jsonOf({"late-fees", "--amount", "10000", "--due", "2026-06-20", "--paid", "2026-06-01"})["total_cents"]);
}

TEST_F(Rules, RefuseImpossibleFees)
{
    const auto refusal = [this](const std::string& option, const std::string& value) {
        std::vector<std::string> request{"late-fees"};
        const std::vector<std::pair<std::string, std::string>> usual{
            {"--amount", "10000"}, {"--due", "2026-06-20"}, {"--paid", "2026-07-10"}};
        for (const auto& [name, given] : usual) {
            if (name != option) request.insert(request.end(), {name, given});
        }
        request.push_back(option + "=" + value);
        return refusalOf(std::move(request));
    };
    EXPECT_EQ("rate-implausible", refusal("--rate", "1000 %"));
    EXPECT_EQ("rate-malformed", refusal("--rate", "beaucoup"));
    EXPECT_EQ("amount-not-positive", refusal("--amount", "0"));
    EXPECT_EQ("amount-not-positive", refusal("--amount", "-5"));
    EXPECT_EQ("amount-malformed", refusal("--amount", "dix"));
    EXPECT_EQ("date-impossible", refusal("--due", "2026-02-30"));
    EXPECT_EQ("date-out-of-range", refusal("--paid", "2200-01-01"));
    EXPECT_EQ("request-malformed", refusal("--payment", "5000"));
    EXPECT_EQ("amount-not-positive", refusal("--payment", "2026-07-01=-5"));
    EXPECT_EQ("request-malformed", refusal("--year-days", "0"));
}

TEST_F(Rules, TakeAYearOf360DaysWhenTheContractSaysSo)
{
    const auto fees = jsonOf({"late-fees", "--amount", "10000", "--due", "2026-07-01", "--paid", "2026-07-31", "--rate",
                              "12 %", "--year-days", "360"});
    EXPECT_EQ(10000, fees["interest_cents"]);
}

TEST_F(Rules, SpreadAnInvoiceOverInstalmentsThatAddUp)
{
    const auto answer = due("30/60/90 jours", "2026-01-15", {"--amount", "100.00"});
    ASSERT_EQ(3U, answer["instalments"].size());
    EXPECT_EQ("2026-02-14", answer["instalments"][0]["due_on"]);
    EXPECT_EQ("2026-04-15", answer["instalments"][2]["due_on"]);
    EXPECT_EQ(3333, answer["instalments"][0]["amount_cents"]);
    EXPECT_EQ(3334, answer["instalments"][2]["amount_cents"]);
}

TEST_F(Rules, RunATermFromItsOwnDay)
{
    const std::vector<std::string> days{"--delivery-date", "2026-01-20",   "--receipt-date",
                                        "2026-01-25",      "--order-date", "2026-01-05"};
    EXPECT_EQ("2026-02-14", due("30 jours", "2026-01-15", days)["instalments"][0]["due_on"]);
    EXPECT_EQ("2026-02-19", due("30 jours date de livraison", "2026-01-15", days)["instalments"][0]["due_on"]);
    EXPECT_EQ("2026-02-24", due("30 jours date de réception", "2026-01-15", days)["instalments"][0]["due_on"]);
    const auto deposit = due("30 % à la commande, solde à 30 jours", "2026-01-15", days);
    EXPECT_EQ("2026-01-05", deposit["instalments"][0]["due_on"]);
}

TEST_F(Rules, ExpectTheCashOnADayOnWhichItCanCome)
{
    EXPECT_EQ("2026-11-23", due("30 jours", "2026-10-22")["instalments"][0]["expected_cash_on"]) << "a Saturday";
    const auto closed = due("30 jours", "2026-07-14",
                            {"--pay-days", "10, 25", "--closures", "03/08/2026-21/08/2026"})["instalments"][0];
    EXPECT_EQ("2026-08-13", closed["due_on"]) << "the due date does not move";
    EXPECT_EQ("2026-08-25", closed["expected_cash_on"]);
}

TEST_F(Rules, TakeADiscountOffThePriceAndItsVat)
{
    const auto answer =
        due("30 jours, escompte 2 % à 8 jours", "2026-01-15", {"--amount", "1200.00", "--vat", "200.00"});
    const Json discount = Json::parse(R"({"rate_bp": 200, "deadline_on": "2026-01-23", "net_cents": 2000,
                                          "vat_cents": 400, "to_pay_cents": 117600})");
    EXPECT_EQ(discount, answer["discount"]);
    EXPECT_TRUE(due("30 jours", "2026-01-15")["discount"].is_null());
    EXPECT_EQ("request-malformed", refusalOf({"due", "--terms", "30 jours", "--invoice-date", "2026-01-15", "--amount",
                                              "100", "--vat", "200"}));
}

TEST_F(Rules, WarnOfTermsBeyondTheLawWithTheArticle)
{
    const auto lawful = due("60 jours", "2026-01-15")["ceiling"];
    EXPECT_EQ("2026-03-16", lawful["latest_on"]);
    EXPECT_EQ(60, lawful["days"]);
    EXPECT_EQ(false, lawful["is_beyond"]);
    const auto beyond = due("60 jours fin de mois", "2026-01-15");
    EXPECT_EQ("2026-03-31", beyond["instalments"][0]["due_on"]) << "warned of, not refused";
    EXPECT_EQ(true, beyond["ceiling"]["is_beyond"]);
    EXPECT_EQ(15, beyond["ceiling"]["days_beyond"]);
    EXPECT_NE(std::string::npos, beyond["ceiling"]["article"].get<std::string>().find("L441-10"));
    EXPECT_EQ(true, due("45 jours", "2026-01-15", {"--sector", "transport"})["ceiling"]["is_beyond"]);
    EXPECT_TRUE(due("90 jours", "2026-01-15", {"--sector", "exempt"})["ceiling"].is_null());
    EXPECT_EQ(true, due("45 jours fin de mois", "2026-01-15", {"--periodic"})["ceiling"]["is_beyond"]);
    EXPECT_EQ(false, due("45 jours fin de mois", "2026-01-15", {"--end-of-month-clause"})["ceiling"]["is_beyond"]);
    EXPECT_EQ("request-malformed",
              refusalOf({"due", "--terms", "30 jours", "--invoice-date", "2026-01-15", "--sector", "magic"}));
}

TEST_F(Rules, ComputeADueDateBeforeTheLawThatWeKnow)
{
    const auto run = runProgram({"--json", "due", "--terms", "30 jours", "--invoice-date", "1950-01-15"});
    EXPECT_EQ(0, run.status);
    EXPECT_EQ("1950-02-14", run.json()["instalments"][0]["due_on"]);
    EXPECT_TRUE(run.json()["ceiling"].is_null());
    EXPECT_FALSE(run.err.empty());
}

TEST_F(Rules, RefuseImpossibleTermsAndDates)
{
    for (const auto* terms : {"un de ces jours", "-30 jours", "10 jours ouvrés", "9999 jours",
                              "30 % à la commande, 80 % à 30 jours", "le 32 du mois", "?"}) {
        EXPECT_EQ("terms-malformed",
                  refusalOf({"due", std::string{"--terms="} + terms, "--invoice-date", "2026-11-21"}))
            << terms;
    }
    EXPECT_EQ("date-impossible", refusalOf({"due", "--terms", "30 jours", "--invoice-date", "2026-02-29"}));
    EXPECT_EQ("date-out-of-range", refusalOf({"due", "--terms", "30 jours", "--invoice-date", "1899-12-31"}));
    EXPECT_EQ("date-out-of-range", refusalOf({"due", "--terms", "30 jours", "--invoice-date", "2200-01-01"}));
    EXPECT_EQ("pay-days-malformed",
              refusalOf({"due", "--terms", "30 jours", "--invoice-date", "2026-01-15", "--pay-days", "32"}));
    EXPECT_EQ("closures-malformed",
              refusalOf({"due", "--terms", "30 jours", "--invoice-date", "2026-01-15", "--closures", "été"}));
}

TEST_F(Rules, CheckIdentifiers)
{
    const auto siren = jsonOf({"check", "siren", "732829320"});
    EXPECT_EQ("valid", siren["verdict"]);
    EXPECT_EQ("732 829 320", siren["printed"]);
    EXPECT_EQ(true, siren["is_acceptable"]);
    for (const auto& [kind, value] :
         std::vector<std::pair<std::string, std::string>>{{"siret", "356 000 000 00048"},
                                                          {"vat", "FR44732829320"},
                                                          {"iban", "FR14 2004 1010 0505 0001 3M02 606"},
                                                          {"rib", "20041 01005 0500013M026 06"},
                                                          {"rf", "RF18539007547034"},
                                                          {"phone", "01.99.00.12.34"},
                                                          {"postcode", "69007"},
                                                          {"terms", "45j fdm"},
                                                          {"closures", "2026-08-03..2026-08-21"}}) {
        const auto found = jsonOf({"check", kind, value});
        EXPECT_EQ("valid", found["verdict"]) << kind;
        EXPECT_FALSE(found["printed"].get<std::string>().empty()) << kind;
    }
    EXPECT_EQ("unchecked", jsonOf({"check", "vat", "DE136695976"})["verdict"]);
    EXPECT_EQ("45 jours fin de mois", jsonOf({"check", "terms", "45j fdm"})["printed"]);
}

TEST_F(Rules, RefuseWrongIdentifiersWithASentence)
{
    const auto run = runProgram({"--json", "check", "siren", "732829321"});
    EXPECT_EQ(2, run.status);
    EXPECT_EQ("wrong-key", run.json()["verdict"]);
    EXPECT_EQ(false, run.json()["is_acceptable"]);
    EXPECT_EQ("wrong-key", run.json()["error"]["code"]);
    const auto text = runProgram({"check", "siren", "732829321"});
    EXPECT_EQ(2, text.status);
    EXPECT_TRUE(text.out.empty());
    EXPECT_FALSE(text.err.empty());
    EXPECT_EQ("wrong-length", refusalOf({"check", "siret", "7328293200007"}));
    EXPECT_EQ("wrong-key", refusalOf({"check", "iban", "FR1420041010050500013M02607"}));
    EXPECT_EQ("wrong-country", refusalOf({"check", "iban", "ZZ1420041010050500013M02606"}));
    EXPECT_EQ("terms-malformed", refusalOf({"check", "terms", "bientôt"}));
    EXPECT_EQ("closures-malformed", refusalOf({"check", "closures", "bientôt"}));
    EXPECT_EQ("request-malformed", refusalOf({"check", "moustache", "732829320"}));
}

TEST_F(Rules, NameTheClosingDaysOfTarget)
{
    const auto answer = jsonOf({"holidays", "2026", "--target"});
    EXPECT_EQ("target", answer["zone"]);
    std::vector<std::string> days;
    for (const auto& day : answer["holidays"]) days.push_back(day["on"]);
    EXPECT_EQ(
        (std::vector<std::string>{"2026-01-01", "2026-04-03", "2026-04-06", "2026-05-01", "2026-12-25", "2026-12-26"}),
        days);
    EXPECT_EQ("request-malformed", refusalOf({"holidays", "2026", "--target", "--zone", "france"}));
}

TEST_F(Rules, ShowTheLegalValuesThatTheProgramShips)
{
    const auto answer = jsonOf({"legal-values"});
    bool hasEcbRate = false;
    for (const auto& value : answer["values"]) {
        EXPECT_EQ(true, value["is_in_force"]);
        EXPECT_FALSE(value["source"].get<std::string>().empty());
        if (value["name"] != "ecb-rate") continue;
        hasEcbRate = true;
        EXPECT_EQ(240, value["value"]);
        EXPECT_EQ("2026-07-01", value["from"]);
        EXPECT_EQ(false, value["is_own"]);
    }
    EXPECT_TRUE(hasEcbRate);
    ASSERT_EQ(3U, answer["missing"].size()) << "asked 45 days before the half-year begins";
    EXPECT_EQ("2027-S1", answer["missing"][0]["period"]);
    EXPECT_TRUE(jsonOf({"legal-values", "--missing", "--on", "2026-09-01"})["missing"].empty());
    EXPECT_EQ(36U, jsonOf({"legal-values", "--name", "ecb-rate"})["values"].size());
    EXPECT_EQ(215, jsonOf({"legal-values", "--name", "ecb-rate", "--on", "2026-03-01"})["values"][0]["value"]);
    EXPECT_EQ("legal-name-unknown", refusalOf({"legal-values", "--name", "moon-rate"}));
}

} // namespace
} // namespace encours
