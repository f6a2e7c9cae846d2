// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/letters/letter_response.h"

#include "desk/letters/keep_letter.h"
#include "desk/outbox/outbox.h"
#include "desk/record_contact.h"
#include "desk/runs/run_figures.h"
#include "support/run_book.h"

namespace encours {
namespace {

const Date writtenOn = Date::of(2026, 11, 20);

class LetterResponseTest : public test::RunBook {
protected:
    LetterId write(std::string_view code, LetterChannel channel = LetterChannel::Paper)
    {
        LetterWish wish;
        wish.customer = customer(code);
        const auto composed = ComposeLetter{desk(), office()}.execute(wish);
        expect(composed.isDone(), composed ? "" : composed.fault().detail);
        return keepLetter(desk(), *composed, channel, {}, {})->letter;
    }
    void pay(const std::string& lines)
    {
        ASSERT_TRUE(m_book.import("reglements.csv", "Client;Date règlement;Montant réglé;N° facture\n" + lines));
    }
    void call(std::string_view code, Outcome outcome, Direction direction = Direction::Outbound)
    {
        ContactRequest request;
        request.customer = customer(code);
        request.outcome = outcome;
        request.direction = direction;
        request.category = DisputeCategory::Technical;
        const auto recorded = RecordContact{desk()}.execute(request);
        ASSERT_TRUE(recorded) << recorded.fault().detail;
    }
    [[nodiscard]] std::vector<LetterResponse> measure()
    {
        const auto measured = measureResponse(desk(), writtenOn.plusDays(-30), desk().today());
        expect(measured.isDone(), "it is measured");
        return *measured;
    }
};

TEST_F(LetterResponseTest, CountsALetterOnceItsDaysHavePassed)
{
    write("C1");
    EXPECT_EQ(measure().back().letters, 1);
    EXPECT_EQ(measure().back().counted7, 0);
    m_book.clock().setToday(writtenOn.plusDays(7));
    EXPECT_EQ(measure().back().counted7, 1);
    EXPECT_EQ(measure().back().answered7, 0);
    EXPECT_EQ(measure().back().counted30, 0);
    m_book.clock().setToday(writtenOn.plusDays(30));
    EXPECT_EQ(measure().back().counted30, 1);
    EXPECT_EQ(measure().back().claimed30.minorUnits(), 120'000);
}

TEST_F(LetterResponseTest, TakesEveryAnswerForOne)
{
    write("C1");
    write("C3");
    m_book.clock().setToday(writtenOn.plusDays(3));
    call("C3", Outcome::Promise);
    m_book.clock().setToday(writtenOn.plusDays(40));
    pay("C1;2026-12-10;700,00;F1\n");
    const auto rows = measure();
    ASSERT_EQ(rows.size(), 2U) << "one template, and the sum";
    EXPECT_EQ(rows[0].templateCode, "reminder-1");
    EXPECT_EQ(rows[0].answered7, 1) << "the promise; the payment came on the twentieth day";
    EXPECT_EQ(rows[0].answered30, 2);
    EXPECT_EQ(rows[0].paid30, 1);
    EXPECT_EQ(rows[0].promised30, 1);
    EXPECT_EQ(rows[0].disputed30, 0);
    EXPECT_EQ(rows[0].received30.minorUnits(), 70'000);
    EXPECT_EQ(rows[1].claimed30.minorUnits(), 128'000);
    const FigureTable table = responseFigures(rows, writtenOn, desk().today(), Language::English);
    ASSERT_EQ(table.rows.size(), 1U);
    EXPECT_EQ(table.rows[0].size(), table.columns.size());
    EXPECT_EQ(table.total.size(), table.columns.size());
}

TEST_F(LetterResponseTest, LeavesOutWhatWasOnItsWayAndWhatIsNotAbout)
{
    write("C1");
    call("C1", Outcome::Evasive, Direction::Inbound); // on the day itself
    m_book.clock().setToday(writtenOn.plusDays(40));
    pay("C1;2026-11-20;100,00;F1\nC1;2026-12-25;100,00;F1\n");
    EXPECT_EQ(measure().back().answered30, 0) << "on the day itself, and after its thirty days";
    EXPECT_TRUE(measure().back().received30.isZero());
}

TEST_F(LetterResponseTest, CountsAnEMailFromTheDayOnWhichItLeft)
{
    const LetterId letter = write("C2", LetterChannel::Email);
    DraftRequest draft;
    draft.customer = customer("C2");
    draft.letter = letter;
    const auto message = DraftMessage{desk()}.execute(draft);
    ASSERT_TRUE(message) << message.fault().detail;
    EXPECT_EQ(measure().back().letters, 0) << "it has not left";
    m_book.clock().setToday(writtenOn.plusDays(3));
    const auto sent = DecideMessages{desk()}.execute({*message}, MailState::Sent);
    ASSERT_EQ(sent.done.size(), 1U);
    EXPECT_EQ(account("C2").reminders.size(), 1U) << "now it reminds";
    EXPECT_EQ(measure().back().letters, 1);
    m_book.clock().setToday(writtenOn.plusDays(9));
    EXPECT_EQ(measure().back().counted7, 0);
    m_book.clock().setToday(writtenOn.plusDays(10));
    EXPECT_EQ(measure().back().counted7, 1);
}

TEST_F(LetterResponseTest, RefusesAPeriodThatEndsBeforeItBegins)
{
    EXPECT_EQ(measureResponse(desk(), writtenOn, writtenOn.plusDays(-1)).fault().code, FaultCode::DatesReversed);
}

} // namespace
} // namespace encours
