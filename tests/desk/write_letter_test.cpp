// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/letters/write_letter.h"

#include "desk/edit_book.h"
#include "desk/letters/keep_letter.h"
#include "desk/outbox/outbox.h"
#include "support/temp_book.h"

namespace encours {
namespace {

/// Writes the subject of each letter, or refuses as a full disk would.
class OnePrinter : public LetterPrinter {
public:
    Result<Done> print(std::span<const Letter> letters, const LetterPaper& paper,
                       const std::filesystem::path& file) override
    {
        if (isBroken) return Fault{FaultCode::FileNotWritable, {{"file", file.string()}, {"reason", "full"}}, "full"};
        return writeFileAtomically(file, pdfOf(letters, paper));
    }
    std::string pdfOf(std::span<const Letter> letters, const LetterPaper&) override { return letters[0].subject; }
    bool isBroken = false;
};

class WriteLetterTest : public testing::Test {
protected:
    WriteLetterTest()
    {
        EXPECT_TRUE(m_book.import("factures.csv", test::smallLedger).isDone());
        EXPECT_TRUE(m_book
                        .import("clients.csv", "code client;raison sociale;adresse;code postal;ville\n"
                                               "C1;Électricité Moreau;2 quai du Port;69002;Lyon\n")
                        .isDone());
    }
    Result<OrderedLetter> write(LetterChannel channel, const std::string& key = newKey())
    {
        LetterOrder order;
        order.wish.customer = m_book.customer("C1");
        order.channel = channel;
        order.file = m_book.folder() / "lettre.pdf";
        order.key = key;
        return WriteLetter{m_book.desk(), m_printer}.execute(order);
    }
    [[nodiscard]] std::size_t kept()
    {
        const auto lines = listLetters(m_book.desk(), {});
        EXPECT_TRUE(lines.isDone());
        return lines.isDone() ? lines->size() : 0;
    }

    test::TempBook m_book;
    OnePrinter m_printer;
};

TEST_F(WriteLetterTest, KeepsWhatItPrinted)
{
    const auto written = write(LetterChannel::Paper, "once");
    ASSERT_TRUE(written) << written.fault().detail;
    EXPECT_FALSE(written->message);
    EXPECT_TRUE(std::filesystem::exists(m_book.folder() / "lettre.pdf"));
    const auto again = write(LetterChannel::Paper, "once");
    ASSERT_TRUE(again) << again.fault().detail;
    EXPECT_EQ(again->letter, written->letter);
    EXPECT_EQ(kept(), 1U);
}

TEST_F(WriteLetterTest, KeepsNothingOfWhatCouldNotBeWritten)
{
    m_printer.isBroken = true;
    const auto written = write(LetterChannel::Paper);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.fault().code, FaultCode::FileNotWritable);
    EXPECT_EQ(kept(), 0U);
}

TEST_F(WriteLetterTest, DraftsAMessageOnlyWithAnAddress)
{
    const auto refused = write(LetterChannel::Email);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.fault().code, FaultCode::MailAddressMissing);
    EXPECT_EQ(kept(), 0U);
    ASSERT_TRUE(EditCustomer{m_book.desk()}
                    .execute(m_book.customer("C1"), {{CustomerField::Email, "compta@moreau.example"}})
                    .isDone());
    const auto written = write(LetterChannel::Email, "mail");
    ASSERT_TRUE(written) << written.fault().detail;
    ASSERT_TRUE(written->message);
    const auto messages = listMessages(m_book.desk(), m_book.customer("C1"));
    ASSERT_TRUE(messages);
    ASSERT_EQ(messages->size(), 1U);
    EXPECT_EQ(messages->front().fact.state(), MailState::Drafted);
    EXPECT_EQ(messages->front().fact.letter, written->letter);
    ASSERT_TRUE(write(LetterChannel::Email, "mail"));
    EXPECT_EQ(kept(), 1U);
}

} // namespace
} // namespace encours
