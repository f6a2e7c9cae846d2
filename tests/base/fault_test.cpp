// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fault.h"
#include "base/result.h"
#include "base/utf8.h"

#include <gtest/gtest.h>

#include <set>

using namespace encours;

TEST(Fault, HasANameOfItsOwnForEachCode)
{
    std::set<std::string_view> names;
    for (const FaultCode code : allFaultCodes()) names.insert(faultName(code));
    EXPECT_EQ(names.size(), allFaultCodes().size());
    EXPECT_EQ(allFaultCodes().back(), FaultCode::BugFound);
}

TEST(Fault, IsNamedAsItsEnumeratorInKebabCase)
{
    EXPECT_EQ(faultName(FaultCode::AmountMalformed), "amount-malformed");
    EXPECT_EQ(faultName(FaultCode::FileChangedWhileRead), "file-changed-while-read");
    EXPECT_EQ(faultName(FaultCode::NulByte), "nul-byte");
    EXPECT_EQ(faultName(FaultCode::PromiseInThePast), "promise-in-the-past");
    EXPECT_EQ(faultName(FaultCode::StoreNotABook), "store-not-a-book");
    EXPECT_EQ(faultName(FaultCode::BugFound), "bug-found");
}

TEST(Fault, KnowsWhichCodesMeanThatTheStoreIsOutOfReach)
{
    EXPECT_TRUE(isStoreFault(FaultCode::StoreMissing));
    EXPECT_TRUE(isStoreFault(FaultCode::StoreFull));
    EXPECT_FALSE(isStoreFault(FaultCode::StoreExists)) << "a refused request, not a store out of reach";
    EXPECT_FALSE(isStoreFault(FaultCode::FileMissing));
}

TEST(Fault, QuotesAValueShortAndValid)
{
    const auto fault = faultAbout(FaultCode::DateMalformed, std::string(10'000, '\xE9'));
    ASSERT_EQ(fault.arguments.size(), 1U);
    EXPECT_EQ(fault.arguments[0].first, "value");
    EXPECT_TRUE(isValidUtf8(fault.arguments[0].second));
    EXPECT_LT(codePointCount(fault.arguments[0].second), 100U);
}

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0) return FaultCode::RequestMalformed;
    return number / 2;
}

Result<int> quarter(int number)
{
    ENCOURS_ASSIGN(const int once, half(number));
    ENCOURS_TRY(half(once));
    return half(once);
}

} // namespace

TEST(Result, HoldsAValueOrARefusal)
{
    EXPECT_EQ(*half(4), 2);
    EXPECT_EQ(half(3).fault().code, FaultCode::RequestMalformed);
}

TEST(Result, PassesARefusalOn)
{
    EXPECT_EQ(*quarter(8), 2);
    EXPECT_FALSE(quarter(7));
    EXPECT_FALSE(quarter(6));
}

TEST(Result, EndsTheOperationWhenTheWrongSideIsAskedFor)
{
    const auto refused = half(3);
    EXPECT_THROW(static_cast<void>(refused.value()), ContractBroken);
    const auto done = half(4);
    EXPECT_THROW(static_cast<void>(done.fault()), ContractBroken);
}

TEST(Expect, SaysWhereAndWhat)
{
    try {
        expect(false, "the sky is above");
        FAIL() << "nothing was thrown";
    } catch (const ContractBroken& broken) {
        const std::string_view text = broken.what();
        EXPECT_TRUE(text.starts_with("fault_test.cpp:")) << text;
        EXPECT_TRUE(text.ends_with("the sky is above")) << text;
    }
}
