// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ledger_model.h"

#include <algorithm>
#include <set>
#include <sstream>

#include <gtest/gtest.h>

namespace encours::test {
namespace {

const std::string fecName = "999999999FEC20220831.txt";

std::size_t countOf(const std::vector<ImportWarning>& warnings, WarningCode code)
{
    return static_cast<std::size_t>(std::ranges::count(warnings, code, &ImportWarning::code));
}

class RealFec : public testing::Test {
protected:
    void SetUp() override
    {
        auto read = readBytes(testData(fecName), fecName);
        ASSERT_TRUE(read.isDone());
        draft = std::move(read).value();
        plan = reconcile(draft, model.known(draft.ledger));
        model.apply(draft, plan);
    }

    ImportDraft draft;
    ImportPlan plan;
    LedgerModel model;
};

} // namespace

TEST_F(RealFec, HoldsTheLinesAndCustomersThatTheFileHas)
{
    EXPECT_EQ(draft.report.kind, ImportKind::Fec);
    EXPECT_EQ(draft.report.encoding, "UTF-8 (BOM)");
    EXPECT_EQ(draft.report.separator, "tab");
    EXPECT_EQ(draft.report.linesRead, 5422);
    EXPECT_EQ(draft.report.linesUsed, 538);
    EXPECT_EQ(draft.lines.size(), 538U);
    EXPECT_EQ(draft.customers.size(), 17U);
    EXPECT_EQ(draft.ledger, "fec:999999999");
    EXPECT_EQ(draft.closingOn, Date::of(2022, 8, 31));
    EXPECT_TRUE(draft.report.rejects.empty());
    EXPECT_EQ(draft.report.firstOn, Date::of(2021, 9, 1));
    EXPECT_EQ(draft.report.lastOn, Date::of(2022, 8, 31));
}

TEST_F(RealFec, TellsWhatEachLineIsFromItsEntry)
{
    const auto count = [&](ItemKind kind) { return std::ranges::count(draft.lines, kind, &DraftLine::kind); };
    EXPECT_EQ(count(ItemKind::OpeningBalance), 7);
    EXPECT_EQ(count(ItemKind::Invoice), 391);
    EXPECT_EQ(count(ItemKind::CreditNote), 9);
    EXPECT_EQ(count(ItemKind::Payment), 129);
    EXPECT_EQ(count(ItemKind::PaymentReturn), 2);
    EXPECT_EQ(count(ItemKind::Adjustment), 0);
}

TEST_F(RealFec, BalancesEqualTheFileAtEveryDateChecked)
{
    EXPECT_EQ(model.balance(Date::of(2021, 12, 31)), 9'811'557);
    EXPECT_EQ(model.balance(Date::of(2022, 3, 31)), 20'180'048);
    EXPECT_EQ(model.balance(Date::of(2022, 7, 15)), 3'268'295);
    EXPECT_EQ(model.balance(Date::of(2022, 8, 31)), 5'251'724);
    const std::map<std::string, std::int64_t> expected{{"LCOYFU", 666'127},   {"LDPXS0", 1'807'004},
                                                       {"LDFE00", 2'712'329}, {"LPEYFC", 43'888},
                                                       {"LFUXOI", 30'289},    {"LSEYFF", -7'913}};
    for (const auto& [code, fields] : model.customers) {
        const auto known = expected.find(code);
        EXPECT_EQ(model.balance(code, Date::of(2022, 8, 31)), known == expected.end() ? 0 : known->second) << code;
    }
}

TEST_F(RealFec, LettersTheGroupsThatBalanceAndNamesTheOthers)
{
    std::set<std::pair<std::string, std::string>> groups;
    for (const DraftLine& line : draft.lines) {
        if (!line.lettering.empty()) groups.emplace(line.customerCode, line.lettering);
    }
    EXPECT_EQ(groups.size(), 134U);
    EXPECT_EQ(countOf(plan.warnings, WarningCode::LetteringUnbalanced), 15U);
    EXPECT_EQ(model.openDebits(), 12'877'571);
    EXPECT_EQ(model.brokenInvariant(), "");
    EXPECT_EQ(countOf(plan.warnings, WarningCode::OpeningWithoutPast), 1U);
    EXPECT_EQ(countOf(plan.warnings, WarningCode::TermsAssumed), 1U);
}

TEST_F(RealFec, ChangesNothingTheSecondTime)
{
    const ImportPlan again = reconcile(draft, model.known(draft.ledger));
    EXPECT_TRUE(again.isEmpty());
    EXPECT_TRUE(again.counts.nothing());
}

TEST_F(RealFec, CountsWhatItAdds)
{
    EXPECT_EQ(plan.counts.customers, 17);
    EXPECT_EQ(plan.counts.invoices, 398);
    EXPECT_EQ(plan.counts.credits, 9);
    EXPECT_EQ(plan.counts.payments, 131);
    EXPECT_EQ(plan.counts.allocations, static_cast<std::int64_t>(plan.allocations.size()));
    EXPECT_EQ(plan.counts.changed + plan.counts.vanished + plan.counts.unlettered, 0);
}

TEST_F(RealFec, ReadsThePaymentMeansFromLabelsAndAccounts)
{
    const auto count = [&](PaymentMeans means) { return std::ranges::count(draft.lines, means, &DraftLine::means); };
    EXPECT_GT(count(PaymentMeans::Transfer), 60);
    EXPECT_GT(count(PaymentMeans::Cheque), 40);
}

TEST(RealTable, ComputesTheDaysLateThatTheFileStates)
{
    const std::string bytes = testData("ibm-accounts-receivable.csv");
    ReadOptions options;
    options.kind = ImportKind::Invoices;
    const auto mapping =
        parseMapping("customer=customerID,number=invoiceNumber,issued=InvoiceDate,due=DueDate,amount=InvoiceAmount,"
                     "settled=SettledDate,disputed=Disputed");
    ASSERT_TRUE(mapping.isDone());
    options.columns = *mapping;
    options.dateForm = DateForm::DayMonthYear;
    options.decimalMark = DecimalMark::Dot;
    const auto draft = readBytes(bytes, "ibm-accounts-receivable.csv", options);
    ASSERT_TRUE(draft.isDone());
    EXPECT_TRUE(draft->report.rejects.empty());
    ASSERT_EQ(draft->lines.size(), 2466U);
    std::istringstream text{bytes};
    std::string row;
    std::getline(text, row);
    for (const DraftLine& line : draft->lines) {
        ASSERT_TRUE(std::getline(text, row));
        const int stated = std::stoi(row.substr(row.rfind(',') + 1));
        ASSERT_TRUE(line.dueOn && line.settledOn);
        EXPECT_EQ(std::max(*line.settledOn - *line.dueOn, 0), stated) << "line " << line.line;
    }
}

TEST(RealTable, IsRecognisedWithoutAnyHelp)
{
    const std::string bytes = testData("ibm-accounts-receivable.csv");
    const auto form = recognise(bytes, "ibm.csv", {});
    ASSERT_TRUE(form.isDone());
    EXPECT_EQ(form->kind, ImportKind::Invoices);
    EXPECT_EQ(form->separator, ',');
    EXPECT_EQ(form->decimalMark, DecimalMark::Dot);
    EXPECT_EQ(form->dateForm, DateForm::DayMonthYear);
    LedgerModel model;
    const ImportPlan plan = model.import(bytes, "ibm.csv");
    EXPECT_EQ(plan.counts.invoices, 2466);
    EXPECT_EQ(plan.counts.payments, 2466);
    EXPECT_EQ(plan.counts.allocations, 2466);
    EXPECT_EQ(model.openDebits(), 0);
    EXPECT_GT(plan.counts.disputes, 100);
    EXPECT_TRUE(model.import(bytes, "ibm.csv").isEmpty());
}

} // namespace encours::test
