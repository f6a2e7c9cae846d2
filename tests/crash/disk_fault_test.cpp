// SPDX-License-Identifier: GPL-3.0-or-later
#include "crash/failing_disk.h"
#include "desk/keep_safe.h"
#include "desk/record_contact.h"
#include "support/temp_book.h"

#include <cstdlib>
#include <functional>

namespace encours {
namespace {

using test::FailingDisk;

constexpr int mostOperations = 4'000;

/// Every operation in a long run (ENCOURS_CRASH_ROUNDS is set), every third one else.
int stride()
{
    return std::getenv("ENCOURS_CRASH_ROUNDS") != nullptr ? 1 : 3;
}

bool isVerified(test::TempBook& book)
{
    const auto checks = KeepSafe{book.desk()}.verify();
    return checks && std::all_of(checks->begin(), checks->end(), [](const VerifyCheck& check) { return check.isOk; });
}

/// Runs a command with the n-th operation of the disk failing, for every n until it passes untouched. After each failure
/// the book must stand as before or as after, be sound, and take the same command again.
void failEverywhere(FailingDisk::Failure failure, FailingDisk::Lasts lasts,
                    const std::function<bool(test::TempBook&)>& command,
                    const std::function<int(test::TempBook&)>& countDone)
{
    FailingDisk disk;
    for (int operation = 1; operation < mostOperations; operation += stride()) {
        test::TempBook book;
        ASSERT_TRUE(book.import("factures.csv", test::smallLedger));
        disk.failAt(operation, failure, lasts);
        const bool isDone = command(book);
        const int operations = disk.heal();
        book.reopen();
        const int done = countDone(book);
        ASSERT_TRUE(done == 0 || done == 1) << "between before and after at operation " << operation;
        ASSERT_TRUE(!isDone || done == 1) << "called done and was not, at operation " << operation;
        ASSERT_TRUE(isVerified(book)) << "not sound after operation " << operation;
        ASSERT_TRUE(command(book)) << "not repeatable after operation " << operation;
        ASSERT_EQ(countDone(book), 1) << "twice after operation " << operation;
        if (operations < operation) {
            ASSERT_GT(operation, 5) << "the disk was hardly used";
            return;
        }
    }
    FAIL() << "the command never passed untouched";
}

bool recordCall(test::TempBook& book)
{
    ContactRequest request;
    request.customer = CustomerId{1};
    request.outcome = Outcome::Promise;
    request.key = "call";
    return RecordContact{book.desk()}.execute(request).isDone();
}

int promises(test::TempBook& book)
{
    return static_cast<int>(book.account("C1").promises.size());
}

TEST(FailingDiskTest, LeavesACallRecordedOrNotWhenTheDiskIsFull)
{
    failEverywhere(FailingDisk::Failure::Full, FailingDisk::Lasts::Once, recordCall, promises);
}

TEST(FailingDiskTest, LeavesACallRecordedOrNotWhenTheDiskBreaksForGood)
{
    failEverywhere(FailingDisk::Failure::InputOutput, FailingDisk::Lasts::ForGood, recordCall, promises);
}

TEST(FailingDiskTest, SaysThatTheDiskIsFull)
{
    FailingDisk disk;
    test::TempBook book;
    ASSERT_TRUE(book.import("factures.csv", test::smallLedger));
    disk.failAt(1, FailingDisk::Failure::Full, FailingDisk::Lasts::ForGood);
    ContactRequest request;
    request.customer = CustomerId{1};
    const auto recorded = RecordContact{book.desk()}.execute(request);
    disk.heal();
    ASSERT_FALSE(recorded);
    EXPECT_EQ(recorded.fault().code, FaultCode::StoreFull);
}

} // namespace
} // namespace encours
