// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/write_letters.h"

#include "desk/edit_book.h"
#include "desk/letters/keep_letter.h"
#include "desk/statements/write_statement.h"
#include "support/temp_book.h"

namespace encours {
namespace {

/// Writes the subject of each letter, or refuses as a full disk would.
class FakePrinter : public LetterPrinter {
public:
    Result<Done> print(std::span<const Letter> letters, const LetterPaper& paper,
                       const std::filesystem::path& file) override
    {
        if (isBroken) {
            return Fault{FaultCode::FileNotWritable, {{"file", file.string()}, {"reason", "full"}}, "full"};
        }
        return writeFileAtomically(file, pdfOf(letters, paper));
    }
    std::string pdfOf(std::span<const Letter> letters, const LetterPaper&) override
    {
        std::string text;
        for (const Letter& letter : letters) {
            text += letter.subject + "\n";
        }
        return text;
    }
    bool isBroken = false;
};

class WriteLettersTest : public testing::Test {
protected:
    WriteLettersTest()
    {
        EXPECT_TRUE(m_book.import("factures.csv", test::smallLedger).isDone());
        EXPECT_TRUE(m_book
                        .import("clients.csv", "code client;raison sociale;adresse;code postal;ville\n"
                                               "C1;Électricité Moreau;2 quai du Port;69002;Lyon\n")
                        .isDone());
    }
    Result<LettersWritten> write(LettersRequest request)
    {
        request.folder = m_book.folder() / "lettres";
        return WriteLetters{m_book.desk(), m_printer}.execute(request);
    }

    test::TempBook m_book;
    FakePrinter m_printer;
};

TEST_F(WriteLettersTest, WritesThoseItCanAndNamesThoseWithoutAnAddress)
{
    const auto written = write({});
    ASSERT_TRUE(written) << written.fault().detail;
    ASSERT_EQ(written->files.size(), 1U);
    EXPECT_TRUE(std::filesystem::exists(written->files[0]));
    ASSERT_EQ(written->refused.size(), 1U);
    EXPECT_EQ(written->refused[0].customer, m_book.customer("C2"));
    EXPECT_EQ(written->refused[0].fault.code, FaultCode::AddressIncomplete);
    EXPECT_EQ(m_book.account("C1").reminders.size(), 1U);
    EXPECT_EQ(m_book.account("C1").reminders[0].items.size(), 2U);
}

TEST_F(WriteLettersTest, RefusesOneNamedCustomerWithoutAnAddress)
{
    LettersRequest request;
    request.customer = m_book.customer("C2");
    EXPECT_EQ(write(request).fault().code, FaultCode::AddressIncomplete);
}

TEST_F(WriteLettersTest, RecordsNothingForALetterThatCouldNotBeWritten)
{
    m_printer.isBroken = true;
    EXPECT_EQ(write({}).fault().code, FaultCode::FileNotWritable);
    EXPECT_TRUE(m_book.account("C1").reminders.empty());
}

TEST_F(WriteLettersTest, RecordsALetterOnceADayHoweverOftenItIsWritten)
{
    const auto first = write({});
    const auto second = write({});
    ASSERT_TRUE(first);
    ASSERT_TRUE(second);
    EXPECT_EQ(first->files, second->files);
    EXPECT_EQ(m_book.account("C1").reminders.size(), 1U);
}

TEST_F(WriteLettersTest, ComposesWithoutWritingOnADryRun)
{
    LettersRequest request;
    request.isDryRun = true;
    const auto written = write(request);
    ASSERT_TRUE(written);
    EXPECT_EQ(written->customers.size(), 1U);
    EXPECT_FALSE(std::filesystem::exists(m_book.folder() / "lettres"));
    EXPECT_TRUE(m_book.account("C1").reminders.empty());
}

TEST_F(WriteLettersTest, AddsOneFileWithAllLettersWhenAsked)
{
    LettersRequest request;
    request.isMerged = true;
    const auto written = write(request);
    ASSERT_TRUE(written);
    EXPECT_EQ(written->files.size(), 2U);
    EXPECT_EQ(written->files.back().filename(), "relances_2026-11-20.pdf");
}

TEST_F(WriteLettersTest, WantsToKnowWhoWrites)
{
    BookSettings settings = m_book.desk().settings();
    settings.company.city.clear();
    ASSERT_TRUE(EditSettings{m_book.desk()}.execute(settings));
    EXPECT_EQ(write({}).fault().code, FaultCode::CompanyIncomplete);
}

TEST_F(WriteLettersTest, KeepsEveryLetterAsAFactWithItsWording)
{
    const auto written = write({});
    ASSERT_TRUE(written);
    const auto kept = listLetters(m_book.desk(), {});
    ASSERT_TRUE(kept);
    ASSERT_EQ(kept->size(), 1U);
    EXPECT_EQ(kept->front().fact.templateCode, "reminder-1");
    EXPECT_EQ(kept->front().fact.total, Money{150'000});
    EXPECT_TRUE(kept->front().fact.reminder);
    const auto wording = readLetter(m_book.desk(), kept->front().fact.id);
    ASSERT_TRUE(wording);
    EXPECT_EQ(wording->letter.fileName, written->files[0].filename().string());
}

TEST_F(WriteLettersTest, KeepsALetterThatIsNoReminderWithoutCountingIt)
{
    LettersRequest request;
    request.customer = m_book.customer("C1");
    request.wish.templateCode = "bill-request";
    request.key = "effet";
    ASSERT_TRUE(write(request));
    ASSERT_TRUE(write(request)) << "the same again";
    EXPECT_EQ(listLetters(m_book.desk(), {})->size(), 1U);
    EXPECT_TRUE(m_book.account("C1").reminders.empty());
}

TEST_F(WriteLettersTest, NamesWhoHasNothingToWriteAbout)
{
    LettersRequest request;
    request.wish.templateCode = "promise-confirmation";
    const auto written = write(request);
    ASSERT_TRUE(written);
    EXPECT_TRUE(written->files.empty());
    ASSERT_EQ(written->refused.size(), 2U);
    EXPECT_EQ(written->refused[0].fault.code, FaultCode::LetterFactMissing);
    request.wish.templateCode = "nonsense";
    EXPECT_EQ(write(request).fault().code, FaultCode::TemplateUnknown);
}

TEST_F(WriteLettersTest, WritesStatementsForEverybodyWithSomethingOpen)
{
    StatementsRequest request;
    request.each.asOf = m_book.desk().today();
    request.each.folder = m_book.folder() / "releves";
    request.each.hasAgeing = true;
    request.isMerged = true;
    const auto written = WriteStatement(m_book.desk(), m_printer).all(request);
    ASSERT_TRUE(written);
    EXPECT_EQ(written->customers, (std::vector{m_book.customer("C1")}));
    ASSERT_EQ(written->files.size(), 2U);
    EXPECT_EQ(written->files.back().filename(), "releves_2026-11-20.pdf");
    ASSERT_EQ(written->refused.size(), 1U) << "C2 has no address";
    EXPECT_EQ(listLetters(m_book.desk(), {})->size(), 1U);
    EXPECT_TRUE(m_book.account("C1").reminders.empty());
    request.customers = {m_book.customer("C2")};
    EXPECT_EQ(WriteStatement(m_book.desk(), m_printer).all(request).fault().code, FaultCode::AddressIncomplete);
}

TEST_F(WriteLettersTest, WritesStatementsIntoOneFileOnly)
{
    StatementsRequest request;
    request.each.asOf = m_book.desk().today();
    request.each.folder = m_book.folder() / "releves";
    request.isMerged = true;
    request.isSeparate = false;
    const auto written = WriteStatement(m_book.desk(), m_printer).all(request);
    ASSERT_TRUE(written);
    ASSERT_EQ(written->files.size(), 1U);
    EXPECT_EQ(written->files.front().filename(), "releves_2026-11-20.pdf");
    EXPECT_EQ(written->customers, (std::vector{m_book.customer("C1")}));
    EXPECT_FALSE(written->isCancelled);
    EXPECT_EQ(listLetters(m_book.desk(), {})->size(), 1U);
}

TEST_F(WriteLettersTest, WritesNoStatementOnceItIsStopped)
{
    StatementsRequest request;
    request.each.asOf = m_book.desk().today();
    request.each.folder = m_book.folder() / "releves";
    Cancellation stop;
    stop.request();
    const auto written = WriteStatement(m_book.desk(), m_printer).all(request, {}, stop);
    ASSERT_TRUE(written);
    EXPECT_TRUE(written->isCancelled);
    EXPECT_TRUE(written->files.empty());
    EXPECT_TRUE(written->customers.empty());
    EXPECT_TRUE(listLetters(m_book.desk(), {})->empty());
}

} // namespace
} // namespace encours
