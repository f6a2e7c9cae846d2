// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/mail_message.h"
#include "receivables/written_letter.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

constexpr MailState allStates[] = {MailState::Drafted, MailState::Approved, MailState::HandedOver, MailState::Sent,
                                   MailState::Unknown, MailState::Failed,   MailState::Cancelled};

TEST(MailMessage, IsNeverHandedOverWithoutAnApproval)
{
    for (const MailState state : allStates) {
        EXPECT_EQ(mayFollow(state, MailState::HandedOver), state == MailState::Approved) << mailStateCode(state);
    }
}

TEST(MailMessage, StaysSentAndStaysCancelled)
{
    for (const MailState state : allStates) {
        EXPECT_FALSE(mayFollow(MailState::Sent, state)) << mailStateCode(state);
        EXPECT_FALSE(mayFollow(MailState::Cancelled, state)) << mailStateCode(state);
        EXPECT_FALSE(mayFollow(state, MailState::Drafted)) << mailStateCode(state);
    }
}

TEST(MailMessage, ThatMayHaveGoneIsDecidedByAPerson)
{
    EXPECT_TRUE(mayFollow(MailState::HandedOver, MailState::Unknown));
    EXPECT_TRUE(mayFollow(MailState::Unknown, MailState::Sent));
    EXPECT_TRUE(mayFollow(MailState::Unknown, MailState::Approved));
    EXPECT_FALSE(mayFollow(MailState::Unknown, MailState::HandedOver));
    EXPECT_FALSE(mayFollow(MailState::HandedOver, MailState::Approved)) << "nothing is sent twice by itself";
}

TEST(MailMessage, StandsWhereItsLastEventSays)
{
    MailMessage message;
    EXPECT_EQ(message.state(), MailState::Drafted);
    EXPECT_EQ(message.attempts(), 0);
    message.events = {{MailState::Drafted, {}, 0, "", {}}, {MailState::HandedOver, {}, 2, "", {}}};
    EXPECT_EQ(message.state(), MailState::HandedOver);
    EXPECT_EQ(message.attempts(), 2);
}

TEST(MailMessage, ReadsItsStatesBack)
{
    for (const MailState state : allStates) EXPECT_EQ(parseMailState(mailStateCode(state)), state);
    EXPECT_EQ(parseMailState("lost"), std::nullopt);
}

TEST(WrittenLetter, ReadsItsCodesBack)
{
    for (std::size_t place = 0; place < dispatchKindCount; ++place) {
        const auto kind = static_cast<DispatchKind>(place);
        EXPECT_EQ(parseDispatchKind(dispatchKindCode(kind)), kind);
    }
    EXPECT_EQ(parseDispatchKind("pigeon"), std::nullopt);
    EXPECT_EQ(parseLetterChannel("email"), LetterChannel::Email);
    EXPECT_EQ(parseLetterChannel("paper"), LetterChannel::Paper);
    EXPECT_EQ(parseLetterChannel("fax"), std::nullopt);
}

} // namespace
} // namespace encours
