// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/mail_words.h"

#include "words/words.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

MailMessage messageAt(MailState state, std::string detail)
{
    MailMessage message;
    MailEvent event;
    event.state = state;
    event.detail = std::move(detail);
    message.events.push_back(event);
    return message;
}

TEST(MailWords, NameEveryStateInBothLanguages)
{
    for (const Language language : {Language::French, Language::English}) {
        for (std::size_t place = 0; place < mailStateCount; ++place) {
            EXPECT_FALSE(wordsFor(language, static_cast<MailState>(place)).empty());
        }
        for (const char* detail : {"test", "interrupted", "by-hand", "nothing-to-claim", "unanswered",
                                   "mail-unreachable", "mail-not-trusted", "mail-login-refused", "mail-refused",
                                   "mail-too-large", "letter-erased", "letter-unknown"}) {
            EXPECT_NE(wordsForDetail(language, detail), detail);
        }
    }
}

TEST(MailWords, SayThatATestWentToOurselves)
{
    const MailMessage tested = messageAt(MailState::Failed, "test");
    EXPECT_TRUE(wasTested(tested));
    EXPECT_EQ(wordsForState(Language::English, tested), "test sent");
    EXPECT_EQ(wordsForState(Language::English, messageAt(MailState::Failed, "mail-refused: 550")), "failed");
    EXPECT_FALSE(wasTested(MailMessage{}));
}

TEST(MailWords, KeepWhatTheServerSaid)
{
    EXPECT_EQ(wordsForDetail(Language::English, "mail-refused: 550 no {such} user: really"),
              "the server refused the message (550 no {such} user: really)");
    EXPECT_EQ(wordsForDetail(Language::English, "250 queued as 4F"), "250 queued as 4F");
    EXPECT_EQ(wordsForDetail(Language::English, ""), "");
}

} // namespace
} // namespace encours
