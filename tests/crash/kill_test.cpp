// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/keep_safe.h"
#include "desk/record_contact.h"
#include "support/temp_book.h"

#include <cstdlib>
#include <fmt/format.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

namespace encours {
namespace {

/// How many processes are killed: ENCOURS_CRASH_ROUNDS, or few enough for every build.
int rounds()
{
    const char* told = std::getenv("ENCOURS_CRASH_ROUNDS");
    return told != nullptr ? std::max(1, std::atoi(told)) : 25;
}

/// Numbers that repeat for a seed.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_state(seed) {}
    int below(int limit)
    {
        m_state = m_state * 6'364'136'223'846'793'005ULL + 1'442'695'040'888'963'407ULL;
        return static_cast<int>((m_state >> 33) % static_cast<std::uint64_t>(limit));
    }

private:
    std::uint64_t m_state;
};

/// Records calls until it is killed, and says each number once its command has returned.
[[noreturn]] void recordUntilKilled(const std::filesystem::path& file, std::shared_ptr<const Clock> clock, int round,
                                    int acknowledge)
{
    auto desk = Desk::open(file, std::move(clock), "child");
    if (!desk) {
        _exit(3);
    }
    for (int number = 0; number < 10'000; ++number) {
        ContactRequest request;
        request.customer = CustomerId{1 + number % 2};
        request.outcome = Outcome::NoAnswer;
        request.key = fmt::format("{}-{}", round, number);
        request.note = request.key;
        if (!RecordContact{**desk}.execute(request)) {
            _exit(4);
        }
        const std::string line = fmt::format("{}\n", number);
        if (write(acknowledge, line.data(), line.size()) < 0) {
            _exit(5);
        }
    }
    _exit(0);
}

/// Kills a child that records calls after a random time and gives the number of calls that it acknowledged.
int acknowledgedBeforeTheKill(test::TempBook& book, int round, int microseconds)
{
    int ends[2];
    EXPECT_EQ(pipe(ends), 0);
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        recordUntilKilled(book.file(), book.sharedClock(), round, ends[1]);
    }
    close(ends[1]);
    usleep(static_cast<useconds_t>(microseconds));
    kill(child, SIGKILL);
    std::string said;
    char block[4'096];
    for (ssize_t count = 0; (count = read(ends[0], block, sizeof block)) > 0;) {
        said.append(block, static_cast<std::size_t>(count));
    }
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status)) << "the child ended by itself with " << WEXITSTATUS(status);
    return static_cast<int>(std::count(said.begin(), said.end(), '\n'));
}

std::set<std::string> recordedKeys(const test::TempBook& book, int round)
{
    std::set<std::string> keys;
    std::size_t attempts = 0;
    for (const char* code : {"C1", "C2"}) {
        for (const Attempt& attempt : book.account(code).attempts) {
            if (attempt.note.starts_with(fmt::format("{}-", round))) {
                keys.insert(attempt.note);
                ++attempts;
            }
        }
    }
    EXPECT_EQ(keys.size(), attempts) << "nothing was recorded twice";
    return keys;
}

TEST(KilledProcess, LosesNothingThatItAcknowledgedAndRecordsNothingTwice)
{
    test::TempBook book;
    ASSERT_TRUE(book.import("factures.csv", test::smallLedger));
    book.close();
    Dice dice{42};
    for (int round = 0; round < rounds(); ++round) {
        const int acknowledged = acknowledgedBeforeTheKill(book, round, 20'000 + dice.below(60'000));
        book.reopen();
        const auto keys = recordedKeys(book, round);
        ASSERT_GE(static_cast<int>(keys.size()), acknowledged) << "round " << round;
        ASSERT_LE(static_cast<int>(keys.size()), acknowledged + 1) << "round " << round;
        // The same command again is done already, or is done now: never twice.
        ContactRequest again;
        again.customer = CustomerId{1 + acknowledged % 2};
        again.key = fmt::format("{}-{}", round, acknowledged);
        again.note = again.key;
        ASSERT_TRUE(RecordContact{book.desk()}.execute(again));
        EXPECT_EQ(static_cast<int>(recordedKeys(book, round).size()), acknowledged + 1);
        book.close();
    }
    book.reopen();
    const auto checks = KeepSafe{book.desk()}.verify();
    ASSERT_TRUE(checks.isDone());
    for (const VerifyCheck& check : *checks) {
        EXPECT_TRUE(check.isOk) << check.name << ": " << check.detail;
    }
}

TEST(KilledProcess, LeavesAnImportWholeOrAbsent)
{
    std::string ledger = "client;nom;numero;date facture;echeance;montant\n";
    for (int line = 0; line < 3'000; ++line) {
        ledger += fmt::format("C{};Client {};F{};2026-08-01;2026-08-31;10,00\n", line % 50, line % 50, line);
    }
    Dice dice{7};
    for (int round = 0; round < rounds(); ++round) {
        test::TempBook book;
        const auto file = book.folder().write("factures.csv", ledger);
        book.close();
        const pid_t child = fork();
        if (child == 0) {
            auto desk = Desk::open(book.file(), book.sharedClock(), "child");
            ImportRequest request;
            request.file = file;
            _exit(desk && ImportFile{**desk}.execute(request) ? 0 : 3);
        }
        usleep(static_cast<useconds_t>(dice.below(400'000)));
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        book.reopen();
        const std::int64_t total = book.totalOn(Date::of(2026, 11, 20));
        ASSERT_TRUE(total == 0 || total == 3'000'000) << "half an import: " << total << " in round " << round;
        ImportRequest request;
        request.file = file;
        ASSERT_TRUE(ImportFile{book.desk()}.execute(request));
        ASSERT_EQ(book.totalOn(Date::of(2026, 11, 20)), 3'000'000);
    }
}

} // namespace
} // namespace encours
