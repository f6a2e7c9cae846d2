// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/chain.h"

#include <fmt/format.h>
#include <map>
#include <unordered_map>

namespace encours {

namespace {

using DigestsBySeq = std::map<std::int64_t, std::vector<TableDigest>>;

Result<Done> digestTable(Store& store, std::size_t table, DigestsBySeq& digests)
{
    ENCOURS_ASSIGN(Statement * rows, store.queries().get(fmt::format("digest_{}", factTables[table].name)));
    ENCOURS_TRY(rows->start({}));
    std::int64_t seq = 0;
    RowsDigest digest;
    const auto close = [&] {
        if (digest.rows() > 0) {
            const std::int64_t count = digest.rows();
            digests[seq].push_back({table, count, digest.finish()});
        }
    };
    while (true) {
        ENCOURS_ASSIGN(const bool hasRow, rows->next());
        if (!hasRow) {
            close();
            return Done{};
        }
        if (rows->integer(0) != seq) {
            close();
            digest = RowsDigest{};
            seq = rows->integer(0);
        }
        digest.add(*rows, static_cast<int>(factTables[table].coveredColumns));
    }
}

struct ChainFindings {
    std::string chainProblem;
    std::string factsProblem;
    std::int64_t entries = 0;
};

/// Compares one entry with what its predecessor and its facts say; remembers the first problem of each kind.
void checkEntry(const Statement& row, std::string& previousHash, const DigestsBySeq& digests, std::string_view salt,
                ChainFindings& findings)
{
    const std::int64_t seq = row.integer(0);
    const auto problem = [&](std::string& where, std::string_view what) {
        if (where.empty()) {
            where = fmt::format("entry {}: {}", seq, what);
        }
    };
    if (seq != findings.entries) {
        problem(findings.chainProblem, "an entry is missing before it");
    }
    if (row.isNull(8)) {
        problem(findings.chainProblem, "it has no seal");
        return;
    }
    const SealedEntry entry{seq,          row.text(1),  row.text(2), row.text(3), row.integer(4),
                            row.bytes(5), row.bytes(6), row.bytes(7)};
    if (entry.previousHash != previousHash || sealOf(entry) != row.bytes(8)) {
        problem(findings.chainProblem, "the hash does not fit");
    }
    const auto found = digests.find(seq);
    const std::span<const TableDigest> tables =
        found == digests.end() ? std::span<const TableDigest>{} : std::span<const TableDigest>{found->second};
    if (rawBytes(payloadDigest(salt, tables)) != entry.payloadDigest) {
        problem(findings.factsProblem, "its facts were altered");
    }
    previousHash = row.bytes(8);
}

Result<ChainFindings> walkChain(Store& store, const Progress& progress)
{
    DigestsBySeq digests;
    for (std::size_t table = 0; table < factTables.size(); ++table) {
        progress.say(static_cast<std::int64_t>(table), factTables.size() + 4);
        ENCOURS_TRY(digestTable(store, table, digests));
    }
    ENCOURS_ASSIGN(Statement * journal, store.queries().get("select_journal"));
    ENCOURS_TRY(journal->start({}));
    ChainFindings findings;
    std::string previousHash(32, '\0');
    while (true) {
        ENCOURS_ASSIGN(const bool hasRow, journal->next());
        if (!hasRow) {
            break;
        }
        ++findings.entries;
        checkEntry(*journal, previousHash, digests, store.salt(), findings);
    }
    if (!digests.empty() && digests.rbegin()->first > findings.entries && findings.factsProblem.empty()) {
        findings.factsProblem = "facts without a journal entry";
    }
    return findings;
}

BookCheck verdict(std::string name, const std::string& problem, std::size_t count)
{
    return {std::move(name), problem.empty(), problem.empty() ? std::to_string(count) : problem};
}

Result<BookCheck> checkPersonalTexts(Store& store)
{
    std::int64_t count = 0;
    for (const std::string_view table :
         {"customer_fact", "attempt", "dispute", "dossier", "account_event", "circuit_event", "block", "dispute_step",
          "contact_person", "account_note", "attachment", "letter", "mail_message"}) {
        ENCOURS_ASSIGN(Statement * rows, store.queries().get(fmt::format("personal_{}", table)));
        ENCOURS_TRY(rows->start({}));
        while (true) {
            ENCOURS_ASSIGN(const bool hasRow, rows->next());
            if (!hasRow) {
                break;
            }
            ++count;
            if (commitmentOf(rows->bytes(2), rows->text(1)) != rows->bytes(3)) {
                const std::string detail = fmt::format("{} {}", table, rows->integer(0));
                rows->finish();
                return BookCheck{"personal-texts", false, detail};
            }
        }
    }
    return BookCheck{"personal-texts", true, std::to_string(count)};
}

/// Documents whose bytes are not those that were attached.
Result<BookCheck> checkAttachments(Store& store)
{
    std::size_t count = 0;
    ENCOURS_ASSIGN(Statement * rows, store.queries().get("select_attachment_contents"));
    ENCOURS_TRY(rows->start({}));
    while (true) {
        ENCOURS_ASSIGN(const bool hasRow, rows->next());
        if (!hasRow) {
            return verdict("attachments", {}, count);
        }
        ++count;
        if (toHex(rawBytes(digestOf(rows->bytes(2)))) != rows->text(1)) {
            const std::string problem = fmt::format("attachment {}", rows->integer(0));
            rows->finish();
            return verdict("attachments", problem, count);
        }
    }
}

/// The first item whose allocations exceed it or join the wrong sides, "" when there is none.
std::string allocationProblem(const Account& account)
{
    std::unordered_map<ItemId, std::int64_t> allocated;
    for (const Allocation& allocation : account.allocations) {
        const Item* debit = account.findItem(allocation.debit);
        const Item* credit = account.findItem(allocation.credit);
        if (debit == nullptr || credit == nullptr || !debit->isDebit() || !credit->isCredit()) {
            return fmt::format("allocation {}", allocation.id.value);
        }
        allocated[debit->id] += allocation.amount.minorUnits();
        allocated[credit->id] += allocation.amount.minorUnits();
    }
    for (const Item& item : account.items) {
        if (allocated[item.id] > item.amount.absolute().minorUnits()) {
            return fmt::format("item {}", item.id.value);
        }
    }
    return {};
}

/// The first day on which the columns of the aged balance do not sum to the account, "" when there is none.
std::string ageingProblem(const Account& account, Date today, Currency currency)
{
    for (const int daysBack : {0, 30, 90, 365}) {
        const Date day = today.plusDays(-daysBack);
        const AccountState state = stateOf(account, day, currency);
        Money booked{0, currency};
        for (const Item& item : account.items) {
            if (item.bookedOn <= day) {
                booked += item.amount;
            }
        }
        if (state.ageing.total() != booked || state.balance != booked) {
            return fmt::format("customer {} on {}", account.customer.id.value, formatIsoDate(day));
        }
    }
    return {};
}

Result<Done> checkAccounts(Store& store, Date today, std::vector<BookCheck>& checks)
{
    ENCOURS_ASSIGN(const BookSettings settings, store.settings());
    ENCOURS_ASSIGN(const auto accounts, store.loadAccounts(settings, Progress{}));
    std::string allocations;
    std::string ageing;
    for (const Account& account : accounts) {
        if (allocations.empty()) {
            allocations = allocationProblem(account);
        }
        if (ageing.empty()) {
            ageing = ageingProblem(account, today, store.currency());
        }
    }
    checks.push_back(verdict("allocations", allocations, accounts.size()));
    checks.push_back(verdict("ageing", ageing, accounts.size()));
    return Done{};
}

} // namespace

std::string rawBytes(const Digest& digest)
{
    return {digest.bytes.begin(), digest.bytes.end()};
}

std::string sealOf(const SealedEntry& entry)
{
    DigestBuilder builder;
    builder.add("encours-journal-1").add(entry.seq).add(entry.key).add(entry.kind).add(entry.actor);
    builder.add(entry.recordedAt).add(entry.requestDigest).add(entry.payloadDigest).add(entry.previousHash);
    return rawBytes(builder.finish());
}

Result<std::vector<BookCheck>> checkBook(Store& store, Date today, const Progress& progress)
{
    std::vector<BookCheck> checks;
    if (!store.location().isOnServer()) { // A server answers for its pages.
        ENCOURS_ASSIGN(const std::string pages, store.connection().integrityProblem(Connection::CheckDepth::Deep));
        checks.push_back({"file-integrity", pages.empty(), pages});
    }
    ENCOURS_ASSIGN(const std::int64_t dangling, store.connection().foreignKeyProblems());
    checks.push_back({"references", dangling == 0, dangling == 0 ? std::string{} : std::to_string(dangling)});
    ENCOURS_ASSIGN(const ChainFindings findings, walkChain(store, progress));
    checks.push_back(verdict("journal-chain", findings.chainProblem, static_cast<std::size_t>(findings.entries)));
    checks.push_back(verdict("facts", findings.factsProblem, static_cast<std::size_t>(findings.entries)));
    ENCOURS_ASSIGN(BookCheck personal, checkPersonalTexts(store));
    checks.push_back(std::move(personal));
    ENCOURS_ASSIGN(BookCheck attachments, checkAttachments(store));
    checks.push_back(std::move(attachments));
    ENCOURS_TRY(checkAccounts(store, today, checks));
    return checks;
}

} // namespace encours
