// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/edit_book.h"
#include "desk/keep_safe.h"
#include "desk/letters/keep_letter.h"
#include "desk/runs/dunning_run.h"
#include "store/store.h"
#include "support/file_printer.h"
#include "support/temp_book.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

namespace encours {
namespace {

constexpr int customers = 40;
constexpr int kills = 8;
constexpr int killedAfter = 60'000; ///< microseconds for the first, and as much more for each further one

/// A run of forty letters, every second one an e-mail, that is killed again and again at whatever point it has come to.
class KilledRun : public testing::Test {
protected:
    KilledRun()
    {
        std::string ledger = "client;nom;numero;date facture;echeance;montant\n";
        for (int number = 1; number <= customers; ++number)
            ledger += fmt::format("C{0};Client {0};F{0};2026-08-01;2026-08-31;{0},00\n", number);
        EXPECT_TRUE(m_book.import("factures.csv", ledger));
        RunChoice choice;
        choice.on = m_book.desk().today();
        for (int number = 1; number <= customers; ++number) {
            const CustomerId customer{number};
            const LetterChannel channel = number % 2 == 0 ? LetterChannel::Email : LetterChannel::Paper;
            EXPECT_TRUE(
                (EditCustomer{m_book.desk()}.execute(customer, {{CustomerField::AddressLine1, "2 quai du Port"},
                                                                {CustomerField::PostalCode, "69002"},
                                                                {CustomerField::City, "Lyon"},
                                                                {CustomerField::Email, "compta@client.example"}})));
            choice.letters.push_back({customer, "reminder-1", channel, "R2"});
        }
        const auto started = StartRun{m_book.desk()}.execute(choice, "run");
        EXPECT_TRUE(started);
        m_run = *started;
        m_book.close();
    }

    [[nodiscard]] static Result<RunResult> resume(Desk& desk, const std::filesystem::path& folder, DunningRunId run)
    {
        test::FilePrinter printer;
        const auto office = openLetterOffice(desk);
        if (!office) return office.fault();
        RunTarget target;
        target.run = run;
        target.folder = folder;
        return ContinueRun{desk, printer, *office}.execute(target);
    }

    void killAfter(int microseconds)
    {
        const std::filesystem::path folder = m_book.folder() / "courriers";
        const pid_t child = fork();
        if (child == 0) {
            auto desk = Desk::open(m_book.file(), m_book.sharedClock(), "child");
            if (!desk) _exit(3);
            _exit(resume(**desk, folder, m_run) ? 0 : 4);
        }
        ASSERT_GT(child, 0);
        usleep(static_cast<useconds_t>(microseconds));
        kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        // A quick machine may have come to the end.
        EXPECT_TRUE(WIFSIGNALED(status) || WEXITSTATUS(status) == 0) << WEXITSTATUS(status);
    }

    test::TempBook m_book;
    DunningRunId m_run;
};

TEST_F(KilledRun, WritesEachLetterOnce)
{
    std::size_t before = 0;
    for (int round = 1; round <= kills; ++round) {
        killAfter(round * killedAfter);
        m_book.reopen();
        const auto letters = m_book.desk().store().letters({});
        ASSERT_TRUE(letters);
        EXPECT_GE(letters->size(), before) << "what was kept stays";
        before = letters->size();
        m_book.close();
    }
    m_book.reopen();
    const auto result = resume(m_book.desk(), m_book.folder() / "courriers", m_run);
    ASSERT_TRUE(result) << result.fault().detail;
    EXPECT_EQ(result->written, customers);
    EXPECT_EQ(result->drafted, customers / 2);
    EXPECT_TRUE(result->refused.empty());
    std::set<CustomerId> written;
    const auto letters = m_book.desk().store().letters({});
    for (const WrittenLetter& letter : *letters) EXPECT_TRUE(written.insert(letter.customer).second);
    EXPECT_EQ(written.size(), static_cast<std::size_t>(customers));
    EXPECT_EQ(m_book.desk().store().messages()->size(), static_cast<std::size_t>(customers / 2));
    for (int number = 1; number <= customers; ++number) {
        const Account& account = *m_book.desk().portfolio()->find(CustomerId{number});
        EXPECT_EQ(account.reminders.size(), number % 2 == 0 ? 0U : 1U);
    }
    EXPECT_TRUE(listRuns(m_book.desk())->front().isEnded);
    const auto checks = KeepSafe{m_book.desk()}.verify();
    ASSERT_TRUE(checks.isDone());
    for (const VerifyCheck& check : *checks) EXPECT_TRUE(check.isOk) << check.name << ": " << check.detail;
}

} // namespace
} // namespace encours
