// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/keep_safe.h"

#include "desk/record_contact.h"
#include "support/temp_book.h"

namespace encours {
namespace {

TEST(KeepSafeTest, FindsABookSoundAfterEverythingThatCanBeDoneToIt)
{
    test::TempBook book;
    ASSERT_TRUE(book.import("factures.csv", test::smallLedger));
    ContactRequest promise;
    promise.customer = book.customer("C1");
    promise.outcome = Outcome::Promise;
    promise.note = "Note";
    ASSERT_TRUE(RecordContact{book.desk()}.execute(promise));
    ASSERT_TRUE(UndoLastAction{book.desk()}.execute());
    const auto checks = KeepSafe{book.desk()}.verify();
    ASSERT_TRUE(checks);
    EXPECT_GE(checks->size(), 8U);
    for (const VerifyCheck& check : *checks) {
        EXPECT_TRUE(check.isOk) << check.name << ": " << check.detail;
    }
}

TEST(KeepSafeTest, GoesBackToACopy)
{
    test::TempBook book;
    ASSERT_TRUE(KeepSafe{book.desk()}.backup(book.folder() / "copie.encours"));
    ASSERT_TRUE(book.import("factures.csv", test::smallLedger));
    EXPECT_EQ(restoreBook(book.file(), book.folder() / "copie.encours", book.clock()).fault().code,
              FaultCode::StoreInUse);
    book.close();
    ASSERT_TRUE(restoreBook(book.file(), book.folder() / "copie.encours", book.clock()));
    book.reopen();
    EXPECT_EQ(book.desk().portfolio()->size(), 0U);
}

TEST(DeskTest, SeesWhatAnotherProgramRecorded)
{
    test::TempBook book;
    ASSERT_TRUE(book.import("factures.csv", test::smallLedger));
    auto other = Desk::open(book.file(), book.sharedClock(), "collègue");
    ASSERT_TRUE(other);
    ContactRequest noAnswer;
    noAnswer.customer = book.customer("C1");
    ASSERT_TRUE(RecordContact{**other}.execute(noAnswer));
    EXPECT_TRUE(book.account("C1").attempts.empty());
    EXPECT_EQ(book.desk().refreshIfChanged().value(), true);
    EXPECT_EQ(book.account("C1").attempts.size(), 1U);
    EXPECT_EQ(book.desk().refreshIfChanged().value(), false);
}

TEST(DeskTest, LeavesASnapshotAsItWasForWhoeverStillReadsIt)
{
    test::TempBook book;
    ASSERT_TRUE(book.import("factures.csv", test::smallLedger));
    const auto before = book.desk().portfolio();
    ContactRequest noAnswer;
    noAnswer.customer = book.customer("C1");
    ASSERT_TRUE(RecordContact{book.desk()}.execute(noAnswer));
    EXPECT_TRUE(before->find(noAnswer.customer)->attempts.empty());
    EXPECT_EQ(book.desk().portfolio()->find(noAnswer.customer)->attempts.size(), 1U);
    EXPECT_EQ(before->share(book.customer("C2")), book.desk().portfolio()->share(book.customer("C2")))
        << "accounts that did not change are shared";
}

} // namespace
} // namespace encours
