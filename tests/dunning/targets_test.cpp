// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/targets/targets.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace encours {
namespace {

Condition read(std::string_view text)
{
    auto condition = parseCondition(text);
    EXPECT_TRUE(condition) << text;
    return condition ? *condition : Condition{};
}

struct Refusal {
    std::string value;
    std::string column;
    std::string reason;
    friend bool operator==(const Refusal&, const Refusal&) = default;
};
std::ostream& operator<<(std::ostream& out, const Refusal& refusal)
{
    return out << refusal.value << " at " << refusal.column << ": " << refusal.reason;
}

Refusal refusalOf(std::string_view text)
{
    const auto condition = parseCondition(text);
    if (condition) return {"read as", conditionText(*condition), {}};
    const Fault& fault = condition.fault();
    EXPECT_EQ(FaultCode::ConditionMalformed, fault.code);
    Refusal refusal;
    for (const auto& [key, value] : fault.arguments) {
        if (key == "value") refusal.value = value;
        if (key == "column") refusal.column = value;
        if (key == "reason") refusal.reason = value;
    }
    return refusal;
}

TEST(Conditions, OfNothingAreAlwaysTrue)
{
    EXPECT_EQ(Condition::Kind::Always, read("").kind);
    EXPECT_EQ(Condition::Kind::Always, read("  \t").kind);
    EXPECT_EQ("", conditionText(Condition{}));
}

TEST(Conditions, ReadWhatTheHeaderPromises)
{
    const std::string text = "amount >= 5000 and (sector = transport or means = chq) and not segment in (vip, groupe)";
    const Condition condition = read(text);
    ASSERT_EQ(Condition::Kind::All, condition.kind);
    ASSERT_EQ(3U, condition.parts.size());
    EXPECT_EQ(Condition::Kind::Any, condition.parts[1].kind);
    EXPECT_EQ(Condition::Kind::Not, condition.parts[2].kind);
    EXPECT_EQ((std::vector<std::string>{"vip", "groupe"}), condition.parts[2].parts[0].values);
    EXPECT_EQ(text, conditionText(condition));
}

TEST(Conditions, BindAndStrongerThanOr)
{
    EXPECT_EQ("amount > 1 or (amount > 2 and amount > 3)",
              conditionText(read("amount > 1 or amount > 2 and amount > 3")));
    EXPECT_EQ("(amount > 1 or amount > 2) and amount > 3", conditionText(read("(amount>1 or amount>2) and amount>3")));
}

TEST(Conditions, ReadFrenchWordsAndOtherSigns)
{
    EXPECT_EQ("means in (chq, lcr) and factored = no",
              conditionText(read("means dans (chèque, traite) et factored = non")));
    EXPECT_EQ("amount >= 10 or balance != 5", conditionText(read("amount ≥ 10 ou balance <> 5")));
    EXPECT_EQ("not segment in (vip)", conditionText(read("segment not in (vip)")));
    EXPECT_EQ("late-share > 50", conditionText(read("late-share > 50%")));
}

TEST(Conditions, KeepTextsAsWrittenAndQuoteWhatNeedsIt)
{
    EXPECT_EQ(R"(segment = "Grands comptes")", conditionText(read(R"(segment = "Grands comptes")")));
    EXPECT_EQ("segment = PME", conditionText(read(R"(segment = "PME")")));
    EXPECT_EQ(R"(segment = "dit ""le gros""")", conditionText(read(R"(segment = "dit ""le gros""")")));
    EXPECT_EQ(R"(segment = "and")", conditionText(read(R"(segment = "and")")));
}

TEST(Conditions, LoseBracketsAndNegationsThatSayNothing)
{
    EXPECT_EQ(read("amount > 1 and amount > 2 and amount > 3"), read("((amount > 1) and (amount > 2 and amount > 3))"));
    EXPECT_EQ(read("amount > 1"), read("not not amount > 1"));
}

TEST(Conditions, SayWhatIsNotUnderstoodWhereAndWhatToDo)
{
    EXPECT_EQ((Refusal{"amont", "1", "condition-field"}), refusalOf("amont > 5"));
    EXPECT_EQ((Refusal{"5", "8", "condition-comparison"}), refusalOf("amount 5"));
    EXPECT_EQ((Refusal{"5,5", "10", "condition-number"}), refusalOf("amount > \"5,5\""));
    EXPECT_EQ((Refusal{"é", "15", "condition-joint"}), refusalOf("segment = vip é"));
    EXPECT_EQ((Refusal{">", "7", "condition-equal-only"}), refusalOf("means > chq"));
    EXPECT_EQ((Refusal{"troc", "9", "condition-means"}), refusalOf("means = troc"));
    EXPECT_EQ((Refusal{"tourism", "10", "condition-sector"}), refusalOf("sector = tourism"));
    EXPECT_EQ((Refusal{"13", "13", "condition-month"}), refusalOf("due-month = 13"));
    EXPECT_EQ((Refusal{"1.5", "20", "condition-whole-number"}), refusalOf("broken-promises >= 1.5"));
    EXPECT_EQ((Refusal{"maybe", "12", "condition-yes-no"}), refusalOf("factored = maybe"));
    EXPECT_EQ((Refusal{"", "12", "condition-bracket"}), refusalOf("(amount > 5"));
    EXPECT_EQ((Refusal{")", "11", "condition-bracket-open"}), refusalOf("amount > 5)"));
    EXPECT_EQ((Refusal{"vip", "11", "condition-quote"}), refusalOf("segment = \"vip"));
    EXPECT_EQ((Refusal{"vip", "12", "condition-list"}), refusalOf("segment in vip"));
    EXPECT_EQ((Refusal{"", "9", "condition-value"}), refusalOf("amount >"));
    EXPECT_EQ((Refusal{"and", "10", "condition-value"}), refusalOf("amount > and amount > 5"));
}

TEST(Conditions, AreRefusedWhenNestedTooDeep)
{
    std::string nested(200, '(');
    nested.append("amount > 1").append(200, ')');
    EXPECT_EQ("condition-deep", refusalOf(nested).reason);
    std::string longText(10'000, ' ');
    longText.append("amount > 1");
    EXPECT_EQ("condition-deep", refusalOf(longText).reason);
}

TEST(Conditions, PutTogetherByHandAreChecked)
{
    Condition broken;
    broken.kind = Condition::Kind::Compare;
    EXPECT_FALSE(checkCondition(broken));
    broken.values = {"many"};
    EXPECT_FALSE(checkCondition(broken));
    broken.values = {"12"};
    EXPECT_TRUE(checkCondition(broken));
    Condition joined;
    joined.kind = Condition::Kind::Any;
    joined.parts = {broken};
    EXPECT_FALSE(checkCondition(joined));
    joined.parts = {broken, broken};
    EXPECT_TRUE(checkCondition(joined));
}

TEST(TargetFields, HaveCodesThatAreReadBack)
{
    for (std::size_t at = 0; at < targetFieldCount; ++at) {
        const auto field = static_cast<TargetField>(at);
        EXPECT_EQ(field, parseTargetField(targetFieldCode(field)));
        EXPECT_TRUE(canCompare(field, TargetComparison::Equal));
        for (const std::string& code : targetCodesOf(field)) {
            EXPECT_TRUE(parseCondition(std::string{targetFieldCode(field)} + " = " + code)) << code;
        }
    }
    EXPECT_EQ(7U, targetCodesOf(TargetField::Means).size());
    EXPECT_FALSE(canCompare(TargetField::Segment, TargetComparison::AtLeast));
    EXPECT_TRUE(canCompare(TargetField::Amount, TargetComparison::AtLeast));
}

TEST(TargetBooks, ShipWithTheThreeRulesOfTheTradeEnabled)
{
    const TargetBook book = TargetBook::frenchDefault();
    EXPECT_TRUE(checkTargets(book));
    std::vector<std::string> enabled;
    for (const TargetRule& rule : book.rules) {
        if (rule.isEnabled) enabled.push_back(rule.code);
    }
    EXPECT_EQ((std::vector<std::string>{"top-turnover", "large-invoice", "late-payer"}), enabled);
    ASSERT_NE(nullptr, book.find("large-invoice"));
    EXPECT_EQ("average-multiple >= 3", conditionText(book.find("large-invoice")->condition));
    EXPECT_EQ(nullptr, book.find("none"));
}

std::string refusedField(const TargetBook& book)
{
    const auto checked = checkTargets(book);
    if (checked) return "accepted";
    EXPECT_EQ(FaultCode::PolicyMalformed, checked.fault().code);
    return checked.fault().arguments.front().second;
}

TEST(TargetBooks, AreRefusedWithTheRuleThatIsWrong)
{
    TargetBook book = TargetBook::frenchDefault();
    book.rules.push_back({"mine", "Mes clients", true, 9, read("customer in (C1, C2)")});
    EXPECT_EQ("accepted", refusedField(book));
    book.rules.back().points = 101;
    EXPECT_EQ("rules.mine.points", refusedField(book));
    book.rules.back().points = 9;
    book.rules.back().name.clear();
    EXPECT_EQ("rules.mine.name", refusedField(book));
    book.rules.back().name = "Mes\nclients";
    EXPECT_EQ("rules.mine.name", refusedField(book));
    book.rules.back().name = "Mes clients";
    book.rules.back().code = "late-payer";
    EXPECT_EQ("rules.late-payer.code", refusedField(book));
    book.rules.back().code = "mes clients";
    EXPECT_EQ("rules.mes clients.code", refusedField(book));
}

} // namespace
} // namespace encours
