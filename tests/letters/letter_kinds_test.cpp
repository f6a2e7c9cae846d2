// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/letter_kinds.h"

#include "letters/letter_facts_samples.h"
#include "letters/letter_fields.h"
#include "letters/letter_values.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace encours {
namespace {

TEST(LetterKinds, HaveACodeEachThatIsReadBack)
{
    std::set<std::string_view> codes;
    for (const LetterKind kind : allLetterKinds()) {
        EXPECT_TRUE(codes.insert(letterKindCode(kind)).second);
        EXPECT_EQ(kindOfTemplate(letterKindCode(kind)), kind);
        EXPECT_EQ(kindOfTemplate(std::string{letterKindCode(kind)} + ".vip"), kind);
    }
    EXPECT_EQ(codes.size(), letterKindCount);
    EXPECT_EQ(letterKindCode(LetterKind::Preventive), "preventive");
    EXPECT_EQ(letterKindCode(LetterKind::InsolvencyClaim), "insolvency-claim");
    EXPECT_EQ(letterKindCode(LetterKind::DisputeRejected), "dispute-rejected");
}

TEST(LetterKinds, OfATemplateAreNothingForAnyOtherCode)
{
    for (const std::string_view code :
         {"", ".", "reminder", "reminder-4", "reminder-1.", "reminder-1.V I P", "reminder-1/../x", "reminder-1.é"}) {
        EXPECT_FALSE(kindOfTemplate(code)) << code;
    }
}

TEST(LetterKinds, ThatClaimWhatIsOverdueAreReminders)
{
    EXPECT_TRUE(isReminder(LetterKind::Reminder1));
    EXPECT_TRUE(isReminder(LetterKind::FormalNotice));
    EXPECT_TRUE(isReminder(LetterKind::PromiseBroken));
    EXPECT_FALSE(isReminder(LetterKind::Preventive));
    EXPECT_FALSE(isReminder(LetterKind::Statement));
    EXPECT_FALSE(isReminder(LetterKind::PromiseConfirmation));
    EXPECT_FALSE(isReminder(LetterKind::InsolvencyClaim));
}

TEST(LetterFields, HaveANameOnceEachAndASampleUnlessTheyAreFlags)
{
    std::set<std::string_view> names;
    for (const LetterField& field : letterFields()) {
        EXPECT_TRUE(names.insert(field.name).second) << field.name;
        EXPECT_EQ(field.sample.empty(), field.isFlag) << field.name;
    }
}

TEST(LetterFields, ThatMayNotBeEmptyAreKnownInEveryLetterOfTheirKinds)
{
    for (const LetterKind kind : allLetterKinds()) {
        const TemplateFields values = valuesOf(samples::facts(kind));
        for (const LetterField& field : letterFields()) {
            const std::string name{field.name};
            if (!field.belongsTo(kind)) {
                EXPECT_FALSE(values.texts.contains(name) || values.flags.contains(name)) << name;
            } else if (field.isFlag) {
                EXPECT_TRUE(values.flags.contains(name)) << name;
            } else {
                ASSERT_TRUE(values.texts.contains(name)) << name;
                EXPECT_TRUE(field.mayBeEmpty || !values.texts.at(name).empty()) << letterKindCode(kind) << ' ' << name;
            }
        }
    }
}

} // namespace
} // namespace encours
