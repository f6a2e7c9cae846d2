// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"
#include "base/result.h"
#include "calendar/clock.h"
#include "portfolio/account.h"
#include "receivables/company.h"
#include "sql/location.h"
#include "store/fact_writer.h"
#include "store/journal_memory.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <unordered_set>
#include <vector>

namespace encours {

/// One command that changes the book: who does what when, under which idempotency key. `request` is a canonical text of
/// what was asked; only its digest is stored. It tells a repeated command (same key, same request: done already) from a
/// key used for two things (KeyReused).
struct CommandHeader {
    std::string key;
    std::string kind; ///< `contact`, `import`, `undo`…
    std::string actor;
    Moment at;
    std::string request;
};

/// A command as it stands in the journal.
struct Recorded {
    JournalSeq seq;
    bool wasRecordedBefore = false;
    std::vector<CustomerId> touched; ///< accounts to read again
    bool changesLedger = true;       ///< lines, allocations or fields of customers; else only what stands beside them
};

/// A batch of an import as it is stored.
struct StoredBatch {
    BatchId id;
    int kind = 0;
    std::string ledger;
    std::string fileName;
    std::string fileDigest;
    std::optional<Date> firstOn;
    std::optional<Date> lastOn;
    std::optional<Date> coversFrom;
    std::optional<Date> coversTo;
    std::string counts;
    JournalSeq seq;
    Moment importedAt;
    std::string actor;
    bool isUndone = false;
};

/// An imported line of an account as it is stored, live.
struct StoredLine {
    ItemId id;
    CustomerId customer;
    ItemKind kind = ItemKind::Invoice;
    std::string number;
    std::string label;
    Date issuedOn;
    Date bookedOn;
    std::optional<Date> dueOn;
    std::int64_t amountMinor = 0;
    bool isOpening = false;
    std::string account;
    std::string journal;
    std::string entry;
    std::string lettering;
    PaymentMeans means = PaymentMeans::Unknown;
    BatchId batch;
};

struct StoredAllocation {
    AllocationId id;
    CustomerId customer;
    ItemId debit;
    ItemId credit;
    std::int64_t amountMinor = 0;
    bool isByHand = false; ///< made by a person, not by the ledger
};

/// A journal entry that somebody wants to take back.
struct JournalEntry {
    JournalSeq seq;
    std::string kind;
    std::string actor;
    bool isUndone = false;
    std::vector<CustomerId> customers;
    std::optional<Outcome> outcome;
};

/// A value that a setting had, with who gave it.
struct SettingVersion {
    JournalSeq seq;
    Moment at;
    std::string actor;
    std::string value;
};

/// Letters that are wanted: those of a customer, of a run, of days; nothing said, all of them.
struct LettersWanted {
    std::optional<CustomerId> customer;
    std::optional<DunningRunId> run;
    std::optional<Date> from;
    std::optional<Date> to;
};

/// A dunning run as it was started.
struct StoredRun {
    DunningRunId id;
    Date on;
    std::string content; ///< in the form of whoever started it
    std::optional<Date> endedOn;
    Moment startedAt;
    std::string actor;
};

/// When an entry of the journal was made, and by what command.
struct JournalStamp {
    JournalSeq seq;
    Moment at;
    std::string kind;
};

/// Where the chain of the journal ends.
struct ChainHead {
    JournalSeq seq;
    std::string hash; ///< hex
};

/// The facts of one book, in a file or on a server. Facts are written once, in record(); everything else reads. One thread
/// at a time.
class Store {
public:
    /// On a server the database must be there and hold no table. Errors: StoreExists, FolderNotWritable, StoreFull,
    /// StoreUnreachable, StoreReadOnly, StoreFailed.
    static Result<std::unique_ptr<Store>> create(const Location& location, Currency currency, Moment now);
    /// Opens a book and brings it to the newest schema after `beforeMigration` was called (to take a copy).
    static Result<std::unique_ptr<Store>> open(const Location& location,
                                               const std::function<Result<Done>(Store&)>& beforeMigration);
    ~Store();

    /// Runs `write` in one transaction and closes it with a journal entry; on any refusal nothing has changed. After a
    /// commit whose end is not known the key is looked up, so that "done" is never reported as failed. A server may refuse
    /// a transaction because of another, or be lost on the way: `write` is then run again under the same key, so that it
    /// must do the same each time.
    Result<Recorded> record(const CommandHeader& header, const std::function<Result<Done>(FactWriter&)>& write);

    /// The entry that a command with this key left, if any. Errors: KeyReused{value} when it was another request.
    Result<std::optional<Recorded>> findRecorded(const CommandHeader& header);

    [[nodiscard]] Currency currency() const { return m_currency; }
    Result<BookSettings> settings();
    /// Settings under a prefix by name without it, the latest value of each ("" = removed).
    Result<std::vector<std::pair<std::string, std::string>>> settingsUnder(std::string_view prefix);

    /// Legal values that people added to those the program ships, in the order in which they were recorded.
    Result<std::vector<LegalValue>> legalValues();

    Result<std::vector<Account>> loadAccounts(const BookSettings& settings, const Progress& progress);
    Result<std::vector<Account>> loadAccounts(const BookSettings& settings, std::span<const CustomerId> customers);
    /// The account with what entry `since` and later ones recorded beside the ledger's lines (see Recorded).
    Result<Account> withContactsSince(const BookSettings& settings, const Account& known, JournalSeq since);

    Result<std::vector<StoredBatch>> batches();
    Result<std::vector<StoredLine>> importedLines();     ///< live lines of batches that were not undone
    Result<std::vector<StoredAllocation>> allocations(); ///< live
    /// Fields that a person typed, as customer → set of field numbers.
    Result<std::vector<std::pair<CustomerId, CustomerField>>> enteredFields();

    /// The bytes of an attached document; nothing when they were erased or when there is no such document.
    Result<std::optional<std::string>> attachmentContent(AttachmentId attachment);

    /// Letters that were not undone, in the order in which they were written.
    Result<std::vector<WrittenLetter>> letters(const LettersWanted& wanted);
    /// The wording of a letter; nothing when it was erased or when there is no such letter.
    Result<std::optional<std::string>> letterContent(LetterId letter);
    /// The last word on how each letter was sent.
    Result<std::vector<LetterDispatch>> dispatches();
    /// Runs that were not undone, in their order.
    Result<std::vector<StoredRun>> runs();
    /// Messages of the outbox in their order, with their events.
    Result<std::vector<MailMessage>> messages();
    Result<std::optional<std::string>> messageContent(MailMessageId message); ///< as of a letter

    /// The lists of a day as they were kept, in the form of whoever kept them; nothing when they were not.
    Result<std::optional<std::string>> dayList(Date listedOn);
    Result<std::vector<Date>> dayListDays(); ///< in their order
    /// Every value of a setting that was not undone, oldest first.
    Result<std::vector<SettingVersion>> settingVersions(std::string_view name);

    /// All entries in their order.
    Result<std::vector<JournalStamp>> journalStamps();
    Result<JournalEntry> journalEntry(JournalSeq seq);
    /// The accounts that entries after `known` touched; nothing when they changed more than some accounts can show (an
    /// import, a setting, an undo), so that everything must be read again.
    Result<std::optional<std::vector<CustomerId>>> customersChangedSince(JournalSeq known);
    Result<std::optional<JournalSeq>> lastUndoable(const std::string& actor);
    Result<ChainHead> chainHead();
    /// Grows whenever another process has committed something.
    Result<std::int64_t> changeCounter();

    [[nodiscard]] Connection& connection() { return *m_connection; }
    [[nodiscard]] Queries& queries() { return m_queries; }
    [[nodiscard]] JournalMemory& journal() { return m_journal; }
    [[nodiscard]] const std::string& salt() const { return m_salt; }
    [[nodiscard]] const Location& location() const { return m_location; }
    Result<std::unordered_set<std::int64_t>> undoneEntries();

private:
    Store(Location location, std::unique_ptr<Connection> connection);
    Result<Done> beBook(Currency currency, Moment now);
    Result<Done> readBook();
    Result<Recorded> write(const CommandHeader& header, const std::function<Result<Done>(FactWriter&)>& write);

    Location m_location;
    std::unique_ptr<Connection> m_connection;
    Queries m_queries;
    JournalMemory m_journal;
    Currency m_currency;
    std::string m_salt;
};

} // namespace encours
