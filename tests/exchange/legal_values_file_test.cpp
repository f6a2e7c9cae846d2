// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/legal_values_file.h"

#include "base/resource.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace encours;

namespace {

const std::string header = "name;from;value;source;checked_on\n";

LegalValuesFile read(const std::string& text)
{
    return readLegalValuesFile(text, "legal.csv").value();
}

std::string fault(const std::string& text)
{
    const auto file = readLegalValuesFile(text, "legal.csv");
    return file ? "" : std::string{faultName(file.fault().code)};
}

/// `line column value: reason` of each reject.
std::vector<std::string> rejects(const std::string& rows)
{
    std::vector<std::string> texts;
    const LegalValuesFile file = read(header + rows);
    EXPECT_EQ(file.rows.empty(), !file.rejects.empty()) << "all or nothing";
    for (const Reject& reject : file.rejects) {
        EXPECT_EQ(reject.place.file, "legal.csv");
        texts.push_back(std::to_string(reject.place.line) + ' ' + reject.place.column + ' ' + reject.place.value +
                        ": " + std::string{faultName(reject.fault.code)});
    }
    return texts;
}

using Texts = std::vector<std::string>;

std::int64_t shippedAt(LegalName name, Date on)
{
    return shippedLegalValues().at(name, on).value();
}

} // namespace

TEST(LegalValuesFile, IsReadWithAnyUsualSeparatorAndMark)
{
    const std::vector<LegalValue> expected{
        {LegalName::EcbRate, Date::of(2026, 7, 1), 240, "BCE, à vérifier", Date::of(2026, 11, 21)},
        {LegalName::CashLimit, Date::of(2015, 9, 1), 100'000, "CMF D112-3", Date::of(2026, 11, 21)},
        {LegalName::ClaimMonths, Date::of(2006, 1, 1), 2, "R622-24", Date::of(2026, 11, 21)}};
    EXPECT_EQ(read(header + "ecb-rate;2026-07-01;2,40;BCE, à vérifier;2026-11-21\n"
                            "cash-limit;2015-09-01;1000,00;CMF D112-3;2026-11-21\n\n"
                            "claim-months;2006-01-01;2;R622-24;2026-11-21")
                  .rows,
              expected);
    EXPECT_EQ(read("name,from,value,source,checked_on\r\n"
                   "ecb-rate,2026-07-01,2.40 %,\"BCE, à vérifier\",2026-11-21\r\n"
                   "cash-limit,01/09/2015,\"1 000,00 €\",CMF D112-3,21/11/2026\r\n"
                   "claim-months,2006-01-01,2,R622-24,2026-11-21\r\n")
                  .rows,
              expected);
    EXPECT_EQ(read("Value\tName\tchecked_on\tremark\tFrom\tSource\n"
                   "2,4\tecb-rate\t2026-11-21\t\t2026-07-01\tBCE, à vérifier\n"
                   "1000\tcash-limit\t2026-11-21\tx\t2015-09-01\tCMF D112-3\n"
                   "2\tclaim-months\t2026-11-21\t\t2006-01-01\t R622-24 \n")
                  .rows,
              expected);
    EXPECT_EQ(read(header + "ecb-rate;2026-07-01;2,40;BCE, \xE0 v\xE9rifier;2026-11-21\n").rows[0], expected[0])
        << "as spreadsheets write it";
}

TEST(LegalValuesFile, IsReadBackAsItWasWritten)
{
    const LegalValues shipped = shippedLegalValues();
    const std::string text = writeLegalValuesFile(shipped.rows());
    EXPECT_EQ(text, *findResource("legal-values/france.csv"));
    std::vector<LegalValue> rows{shipped.rows().begin(), shipped.rows().end()};
    rows[0].source = "\"quoted\"; and \"more\"";
    rows[1].source = "=1+1";
    rows[2].source = "a, b";
    EXPECT_EQ(read(writeLegalValuesFile(rows)).rows, rows);
    EXPECT_EQ(fault(writeLegalValuesFile({})), "header-only");
}

TEST(LegalValuesFile, NamesEachCellThatItRefuses)
{
    EXPECT_EQ(rejects("ecb-rte;2026-07-01;2,40;BCE;2026-11-21\n"
                      "ecb-rate;2026-07-01;1000;BCE;2026-11-21\n"
                      "ecb-rate;2026-07-01;zwei;BCE;2026-11-21\n"
                      "ecb-rate;2026-02-30;2,40;BCE;2026-11-21\n"
                      "ecb-rate;2026-07-01;2,40;  ;2026-11-21\n"
                      "ecb-rate;2026-07-01;2,40;BCE;2026-13-01\n"
                      "ecb-rate;1066-07-01;2,40;BCE;2026-11-21\n"
                      "ecb-rate;2026-07-02;2,40;BCE;2026-11-21\n"),
              (Texts{"2 name ecb-rte: legal-name-unknown", "3 value 1000: rate-implausible",
                     "4 value zwei: rate-malformed", "5 from 2026-02-30: date-impossible", "6 source : source-missing",
                     "7 checked_on 2026-13-01: date-impossible", "8 from 1066-07-01: date-out-of-range",
                     "9 from 2026-07-02: value-not-listed"}));
    EXPECT_EQ(rejects("claim-months;2006-01-01;2,5;R622-24;2026-11-21\n"
                      "claim-months;2006-01-01;-2;R622-24;2026-11-21\n"
                      "cash-limit;2006-01-01;10 fr.;CMF;2026-11-21\n"
                      "cash-limit;2006-01-01;;CMF;2026-11-21\n"
                      ";2006-01-01;2;CMF;2026-11-21\n"
                      "claim-months;2006-01-01;2;R622-24\n"
                      "claim-months;2006-01-01;2;R622-24;2026-11-21;more\n"
                      "claim-months;2006-01-01;2;\"R622-24;2026-11-21\n"),
              (Texts{"2 value 2,5: value-not-listed", "3 value -2: value-not-listed",
                     "4 value 10 fr.: amount-malformed", "5 value : field-missing", "6 name : field-missing",
                     "7  : field-count-wrong", "8  : field-count-wrong", "9  : quote-unclosed"}));
    EXPECT_EQ(rejects("claim-months;2006-01-01;2;" + std::string(501, 'x') + ";2026-11-21\n").size(), 1U);
}

TEST(LegalValuesFile, RefusesOneDayWithTwoValues)
{
    EXPECT_EQ(rejects("ecb-rate;2026-07-01;2,40;BCE;2026-11-21\n"
                      "ecb-rate;2026-07-01;2,4;the same again;2026-11-21\n"
                      "ecb-rate;2026-07-01;2,15;BCE;2026-11-21\n"),
              (Texts{"4 value 2,15: number-twice"}));
    EXPECT_EQ(
        read(header + "ecb-rate;2026-07-01;2,40;BCE;2026-11-21\necb-rate;2026-07-01;2,4;BCE;2026-11-21\n").rows.size(),
        1U);
}

TEST(LegalValuesFile, StopsAtAThousandRejects)
{
    std::string rows;
    for (int index = 0; index < 1'500; ++index) rows += "nonesuch;2026-07-01;2,40;BCE;2026-11-21\n";
    EXPECT_EQ(read(header + rows).rejects.size(), 1'000U);
}

TEST(LegalValuesFile, IsRefusedAsAWholeWhenItIsNoSuchFile)
{
    EXPECT_EQ(fault(""), "file-empty");
    EXPECT_EQ(fault(" \r\n \n"), "file-empty");
    EXPECT_EQ(fault(header), "header-only");
    EXPECT_EQ(fault(header + "\n;;;;\n"), "header-only");
    EXPECT_EQ(fault("ecb-rate;2026-07-01;2,40;BCE;2026-11-21\n"), "header-missing");
    EXPECT_EQ(fault("name;from;value;source\necb-rate;2026-07-01;2,40;BCE\n"), "column-missing");
    EXPECT_EQ(fault("%PDF-1.7\n\x01\x02\x03"), "file-binary");
    EXPECT_EQ(fault(header + std::string(10'000'001, 'x')), "file-too-large");
}

TEST(ShippedLegalValues, HoldTheEcbRatesOf2009To2026)
{
    const std::vector<std::int64_t> ecb{250, 100, 100, 100, 100, 125, 100, 100, 75,  50,  25,  15,
                                        5,   5,   5,   0,   0,   0,   0,   0,   0,   0,   0,   0,
                                        0,   0,   0,   0,   250, 400, 450, 425, 315, 215, 215, 240};
    HalfYear half = HalfYear::of(Date::of(2009, 1, 1));
    for (const std::int64_t expected : ecb) {
        EXPECT_EQ(shippedAt(LegalName::EcbRate, half.last()), expected) << half.code();
        half = half.next();
    }
    EXPECT_EQ(half.code(), "2027-S1");
    EXPECT_EQ(shippedLegalValues().find(LegalName::EcbRate, half.first()), nullptr);
    EXPECT_EQ(shippedLegalValues().missingWithin(Date::of(2026, 11, 21), 60).size(), 3U);
}

TEST(ShippedLegalValues, HoldTheLegalRatesOf2009To2026)
{
    const std::vector<std::int64_t> yearly{379, 65, 38, 71, 4, 4};
    for (int index = 0; index < 6; ++index) {
        const auto expected = yearly[static_cast<std::size_t>(index)];
        EXPECT_EQ(shippedAt(LegalName::LegalInterestBusiness, Date::of(2009 + index, 6, 30)), expected);
        EXPECT_EQ(shippedAt(LegalName::LegalInterestBusiness, Date::of(2009 + index, 7, 1)), expected);
    }
    const std::vector<std::pair<int, int>> halves{
        {93, 406},  {99, 429},  {101, 454}, {93, 435},  {90, 416},  {90, 394},  {89, 373},  {88, 360},
        {86, 340},  {87, 326},  {87, 315},  {84, 311},  {79, 314},  {76, 312},  {76, 313},  {77, 315},
        {206, 447}, {422, 682}, {507, 801}, {492, 816}, {371, 721}, {276, 665}, {262, 667}, {275, 684}};
    HalfYear half = HalfYear::of(Date::of(2015, 1, 1));
    for (const auto& [business, individual] : halves) {
        EXPECT_EQ(shippedAt(LegalName::LegalInterestBusiness, half.first()), business) << half.code();
        EXPECT_EQ(shippedAt(LegalName::LegalInterestIndividual, half.first()), individual) << half.code();
        half = half.next();
    }
    EXPECT_EQ(half.code(), "2027-S1");
    EXPECT_EQ(shippedLegalValues().find(LegalName::LegalInterestIndividual, Date::of(2014, 12, 31)), nullptr);
}

TEST(ShippedLegalValues, HoldEveryNameWithSourceAndDay)
{
    const Date today = Date::of(2026, 11, 21);
    const LegalValues shipped = shippedLegalValues();
    for (std::size_t index = 0; index < legalNameCount; ++index) {
        const auto name = static_cast<LegalName>(index);
        EXPECT_NE(shipped.find(name, today), nullptr) << factsOf(name).code;
    }
    for (const LegalValue& row : shipped.rows()) {
        EXPECT_TRUE(checkLegalValue(row)) << factsOf(row.name).code;
        EXPECT_EQ(row.checkedOn, today);
    }
}

TEST(ShippedLegalValues, HoldTheAmountsAndDelaysOfTheTrade)
{
    const Date today = Date::of(2026, 11, 21);
    const std::vector<std::pair<LegalName, std::int64_t>> expected{
        {LegalName::DefaultMargin, 1'000},       {LegalName::PublicMargin, 800},
        {LegalName::FloorMultiple, 3},           {LegalName::RecoveryIndemnity, 4'000},
        {LegalName::InterestYearDays, 365},      {LegalName::DefaultTermDays, 30},
        {LegalName::CeilingNetDays, 60},         {LegalName::CeilingEndOfMonthDays, 45},
        {LegalName::CeilingPeriodicDays, 45},    {LegalName::CeilingTransportDays, 30},
        {LegalName::CeilingPerishableDays, 30},  {LegalName::CeilingMeatDays, 20},
        {LegalName::CeilingAlcoholDays, 30},     {LegalName::LimitationYears, 5},
        {LegalName::LimitationConsumerYears, 2}, {LegalName::LimitationTransportYears, 1},
        {LegalName::InjunctionServiceMonths, 3}, {LegalName::InjunctionOppositionMonths, 1},
        {LegalName::InjunctionWaitMonths, 2},    {LegalName::ClaimMonths, 2},
        {LegalName::ForeclosureReliefMonths, 6}, {LegalName::VatRecoveryYears, 2},
        {LegalName::FormalNoticeDays, 8},        {LegalName::ChequeCertificateDays, 30},
        {LegalName::DebitRefundWeeks, 8},        {LegalName::DebitUnauthorisedMonths, 13},
        {LegalName::CashLimit, 100'000},         {LegalName::SmallClaimLimit, 500'000},
        {LegalName::NoLawyerLimit, 1'000'000}};
    for (const auto& [name, value] : expected) EXPECT_EQ(shippedAt(name, today), value) << factsOf(name).code;
    EXPECT_EQ(shippedAt(LegalName::InjunctionServiceMonths, Date::of(2026, 8, 31)), 6);
    EXPECT_EQ(shippedAt(LegalName::InjunctionWaitMonths, Date::of(2026, 8, 31)), 1);
    EXPECT_EQ(shippedAt(LegalName::RecoveryIndemnity, Date::of(2012, 12, 31)), 0);
}
