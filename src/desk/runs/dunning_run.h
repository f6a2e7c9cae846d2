// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/letters/letter_office.h"
#include "desk/people/served_customers.h"
#include "letters/letter.h"
#include "receivables/written_letter.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace encours {

/// A dunning run (campagne de relance écrite): the letters and e-mails that fall due on a day, for many customers at once.
///
///     proposeRun: who is in, who is left out and why  ->  a person drops some, or takes another step
///     StartRun: the choice becomes a fact             ->  ContinueRun: composes, prints, keeps; again after a stop
///
/// Whoever had a written reminder on that day is left out: a second run of a day makes nothing twice.

/// Which letters are wanted.
struct RunQuestion {
    Date on;                                 ///< the day of the letters: today
    std::vector<Phase> phases;               ///< none: all
    std::vector<std::string> templates;      ///< none: all that the plans' steps ask for
    std::optional<LetterChannel> channel;    ///< none: paper and e-mail
    std::optional<ServedCustomers> served{}; ///< none: everybody's customers
    std::int64_t smallestMinor = 0;          ///< less than this callable is left out
    /// Customers whose plan asks for a call today, too: they get the reminder of their phase, before or after the call.
    bool hasCalls = false;
};

/// Why a customer gets no letter in this run, or what to look at before he does.
enum class RunRemark : std::uint8_t {
    // left out
    NoWrittenStep,  ///< the plan asks for a call, or nothing is due
    WrittenToday,   ///< had a written reminder on this day
    InOutbox,       ///< an e-mail written earlier has not left yet, or nobody knows whether it did
    NothingToClaim, ///< promised, disputed, secured or covered by credit
    Blocked,        ///< a block, an insolvency, a factor that does the dunning
    NoAddress,      ///< paper, and the address is incomplete
    NoMailAddress,  ///< e-mail, and none is known
    BelowSmallest,
    NotAsked,      ///< another phase, template, channel or controller
    Dropped,       ///< by a person
    NotComposable, ///< the wording or a figure is missing; the sentence says which
    // to look at
    UnallocatedCredit, ///< {amount} waits to be allocated: the letter may claim what was paid
    OpenDispute,       ///< other invoices of the account are disputed
    RunningPromise,    ///< others are promised
    PaidRecently,      ///< a payment came in within the last 3 open days
    CalledToday,       ///< somebody spoke to him today
    LongAddress,       ///< lines of the address were shortened
};
inline constexpr std::size_t runRemarkCount = 17;
[[nodiscard]] std::string_view runRemarkCode(RunRemark remark); ///< `no-written-step`, …
[[nodiscard]] bool leavesOut(RunRemark remark);

struct RunFinding {
    RunRemark remark = RunRemark::NoWrittenStep;
    Money amount;                 ///< zero where none belongs to it
    std::optional<Fault> fault{}; ///< of NotComposable
};

/// One customer of a run.
struct RunCandidate {
    CustomerId customer;
    std::string customerCode;
    std::string customerName;
    std::string step;         ///< of the plan, e.g. `R2`
    std::string templateCode; ///< what would be written
    LetterChannel channel = LetterChannel::Paper;
    Phase phase = Phase::Prelitigation;
    Money callable;
    int items = 0;
    int daysLate = 0; ///< of the oldest
    bool isIn = true;
    std::vector<RunFinding> findings; ///< why it is out, else what to look at
};

/// What is said before anything is written (contrôle d’exactitude).
struct RunGate {
    Freshness freshness;
    bool isStale = false; ///< the ledger was imported longer ago than the book allows
    int withCredit = 0;   ///< candidates that are in with unallocated credit
    int withDispute = 0;
    int withPromise = 0;
    Money credit; ///< ≤ 0
    [[nodiscard]] bool isClear() const { return !isStale && withCredit == 0; }
};

struct RunProposal {
    RunQuestion question;
    std::vector<RunCandidate> candidates; ///< those who are in first, by phase, then amount; then those left out
    RunGate gate;
    [[nodiscard]] int letters() const;  ///< who is in, on paper
    [[nodiscard]] int messages() const; ///< who is in, by e-mail
    [[nodiscard]] Money claimed() const;
};
/// Reads only, but the freshness: on the thread of the store. Shows progress; nothing when cancelled.
[[nodiscard]] Result<std::optional<RunProposal>> proposeRun(Desk& desk, std::shared_ptr<const LetterOffice> office,
                                                            const RunQuestion& question, const Progress& progress = {},
                                                            const Cancellation& cancellation = {});

/// A choice of a person, as it becomes a fact.
struct RunChoice {
    struct Letter {
        CustomerId customer;
        std::string templateCode;
        LetterChannel channel = LetterChannel::Paper;
        std::string step;
    };
    Date on;
    std::vector<Letter> letters;
    std::vector<CustomerId> dropped;
};
/// Letters bear the day on which they are written: `on` is today. Errors: RequestMalformed (no letter), DateInTheFuture,
/// DateInThePast, TemplateUnknown.
class StartRun {
public:
    explicit StartRun(Desk& desk) : m_desk(desk) {}
    Result<DunningRunId> execute(const RunChoice& choice, const std::string& key);

private:
    Desk& m_desk;
};

struct RunTarget {
    DunningRunId run;
    std::filesystem::path folder; ///< made when missing; of the PDFs
    bool isMerged = true;         ///< one PDF with every letter on paper
    bool isSeparate = false;      ///< one PDF for each
    PdfKind kind = PdfKind::Pdf14;
    bool mayClaimStale = false; ///< the ledger is stale, and a person goes on
};
struct RunResult {
    DunningRunId run;
    int planned = 0;
    int written = 0; ///< letters kept, those of earlier attempts among them
    int drafted = 0; ///< messages in the outbox, the same
    std::vector<std::pair<CustomerId, Fault>> refused;
    std::vector<std::filesystem::path> files;
    bool isCancelled = false; ///< may be continued
};
/// Composes, keeps and prints what the run still lacks. A letter is a fact as soon as it is kept; the PDFs are printed from what
/// was kept, at the end, and may be printed again. Stops between two letters when cancelled. The messages of e-mail letters are
/// drafted in the outbox. Ends the run when nothing is left. Errors: RunUnknown{value}, FolderNotWritable, FileNotWritable.
class ContinueRun {
public:
    ContinueRun(Desk& desk, LetterPrinter& printer, std::shared_ptr<const LetterOffice> office)
        : m_desk(desk), m_printer(printer), m_office(std::move(office))
    {
    }
    Result<RunResult> execute(const RunTarget& target, const Progress& progress = {},
                              const Cancellation& cancellation = {});

private:
    Desk& m_desk;
    LetterPrinter& m_printer;
    std::shared_ptr<const LetterOffice> m_office;
};

/// Runs of the book, newest first.
struct RunLine {
    DunningRunId run;
    Date on;
    std::string actor;
    Moment startedAt;
    int planned = 0;
    int written = 0;
    bool isEnded = false;
};
[[nodiscard]] Result<std::vector<RunLine>> listRuns(Desk& desk);
/// Prints the letters of a run again, identical. Errors: RunUnknown, FolderNotWritable, FileNotWritable.
[[nodiscard]] Result<std::vector<std::filesystem::path>> printRun(Desk& desk, LetterPrinter& printer,
                                                                  const RunTarget& target,
                                                                  const Progress& progress = {},
                                                                  const Cancellation& cancellation = {});

} // namespace encours
