// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/copies.h"

#include "base/log.h"
#include "base/platform_files.h"
#include "sql/sqlite_connection.h"
#include "store/migrations.h"

#include <algorithm>
#include <fmt/format.h>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

namespace encours {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t dailyCopiesKept = 7;
constexpr std::size_t weeklyCopiesKept = 4;
constexpr std::size_t otherCopiesKept = 7;
constexpr std::string_view anchorLogName = "anchors.log";
constexpr std::size_t stampSize = 15; ///< of `20261121T081200`

/// `20261121T081200`: sorts by time, is allowed in file names everywhere.
std::string stampOf(Moment moment)
{
    std::string stamp;
    for (const char c : formatIsoMoment(moment)) {
        if (c == 'T' || (c >= '0' && c <= '9')) {
            stamp.push_back(c);
        }
    }
    stamp.resize(stampSize, '0');
    return stamp;
}

/// `name-20261121T081200-daily.encours` → its parts; nothing for other files.
std::optional<BookCopy> copyFromName(const fs::path& file, const std::string& bookName)
{
    const std::string name = file.filename().string();
    const std::string prefix = bookName + "-";
    constexpr std::string_view suffix = ".encours";
    if (!name.starts_with(prefix) || !name.ends_with(suffix) ||
        name.size() < prefix.size() + stampSize + 1 + suffix.size()) {
        return std::nullopt;
    }
    const std::string stamp = name.substr(prefix.size(), stampSize);
    const auto day = parseCompactDate(stamp.substr(0, 8));
    if (!day || stamp[8] != 'T') {
        return std::nullopt;
    }
    std::int64_t seconds = 0;
    for (const std::size_t at : {std::size_t{9}, std::size_t{11}, std::size_t{13}}) {
        seconds = seconds * 60 + (stamp[at] - '0') * 10 + (stamp[at + 1] - '0');
    }
    const std::size_t whyStart = prefix.size() + stampSize + 1;
    const Moment takenAt{(std::int64_t{day->dayNumber()} * 86'400 + seconds) * 1'000'000};
    return BookCopy{file, takenAt, name.substr(whyStart, name.size() - whyStart - suffix.size())};
}

/// Mondays as numbers of weeks: 1970-01-01 was a Thursday.
std::int32_t weekOf(Moment moment)
{
    return (localDay(moment).dayNumber() + 3) / 7;
}

void removeCopy(const BookCopy& copy)
{
    std::error_code ignored;
    fs::remove(copy.file, ignored);
    fs::path anchor = copy.file;
    fs::remove(anchor += ".anchor", ignored);
}

/// Newest first: the first 7 days stay, then the newest of each of 4 further weeks.
std::set<fs::path> dailyCopiesToKeep(const std::vector<BookCopy>& copies)
{
    std::set<fs::path> kept;
    std::set<std::int32_t> weeks;
    for (const BookCopy& copy : copies) {
        if (copy.why != "daily") {
            continue;
        }
        if (kept.size() < dailyCopiesKept) {
            kept.insert(copy.file);
            weeks.insert(weekOf(copy.takenAt));
        } else if (kept.size() < dailyCopiesKept + weeklyCopiesKept && weeks.insert(weekOf(copy.takenAt)).second) {
            kept.insert(copy.file);
        }
    }
    return kept;
}

void dropOldCopies(const fs::path& book)
{
    const std::vector<BookCopy> copies = listCopies(book);
    const std::set<fs::path> daily = dailyCopiesToKeep(copies);
    std::map<std::string, std::size_t> countByReason;
    for (const BookCopy& copy : copies) {
        const bool stays =
            copy.why == "daily" ? daily.contains(copy.file) : ++countByReason[copy.why] <= otherCopiesKept;
        if (!stays) {
            removeCopy(copy);
        }
    }
}

Fault backupFault(const fs::path& target, const std::string& reason)
{
    return {FaultCode::BackupFailed, {{"file", target.filename().string()}, {"reason", reason}}, reason};
}

Fault onServer(const Location& location)
{
    return {FaultCode::StoreOnServer, {{"file", location.name()}}, "copies of this book are the server's"};
}

/// The copy must open as a sound book before it may be called one.
Result<Done> checkCopy(const fs::path& copy)
{
    ENCOURS_ASSIGN(auto connection, SqliteConnection::open(copy, SqliteConnection::Mode::ReadOnly));
    ENCOURS_TRY(checkIsBook(*connection));
    ENCOURS_ASSIGN(const std::string problem, connection->integrityProblem(Connection::CheckDepth::Quick));
    if (!problem.empty()) {
        return Fault{FaultCode::StoreCorrupt, {{"file", copy.filename().string()}, {"detail", problem}}, problem};
    }
    return Done{};
}

enum class AnchorKind : std::uint8_t { Copied, Restored };

Result<std::string> logAnchor(const ChainHead& head, const fs::path& book, Moment now, AnchorKind kind)
{
    const nlohmann::json anchor{{"seq", head.seq.value},
                                {"hash", head.hash},
                                {"at", formatIsoMoment(now)},
                                {"restored", kind == AnchorKind::Restored}};
    std::string line = anchor.dump() + "\n";
    std::error_code ignored;
    fs::create_directories(copiesFolder(book), ignored);
    std::ofstream log{copiesFolder(book) / anchorLogName, std::ios::app | std::ios::binary};
    log << line;
    log.flush();
    return log ? Result<std::string>{std::move(line)} : Result<std::string>{backupFault(book, "anchors.log")};
}

/// Anchors that must be found in the journal, by entry. After a restore the later ones stand for nothing any more.
std::map<std::int64_t, std::string> readAnchors(const Location& location)
{
    std::map<std::int64_t, std::string> anchors;
    if (location.isOnServer()) {
        return anchors;
    }
    std::ifstream log{copiesFolder(location.file()) / anchorLogName, std::ios::binary};
    for (std::string line; std::getline(log, line);) {
        const auto anchor = nlohmann::json::parse(line, nullptr, false);
        if (!anchor.is_object() || !anchor.contains("seq") || !anchor.contains("hash")) {
            continue;
        }
        const auto seq = anchor.value("seq", std::int64_t{0});
        if (anchor.value("restored", false)) {
            anchors.erase(anchors.upper_bound(seq), anchors.end());
        }
        anchors[seq] = anchor.value("hash", std::string{});
    }
    anchors.erase(0);
    return anchors;
}

Result<ChainHead> headOf(SqliteConnection& connection)
{
    Queries queries{connection};
    ENCOURS_ASSIGN(Statement * row, queries.get("select_journal_head"));
    ENCOURS_TRY(row->start({}));
    ENCOURS_ASSIGN(const bool hasRow, row->next());
    return hasRow ? ChainHead{JournalSeq{row->integer(0)}, toHex(row->bytes(1))} : ChainHead{};
}

} // namespace

fs::path copiesFolder(const fs::path& book)
{
    return book.parent_path() / (book.stem().string() + ".copies");
}

std::vector<BookCopy> listCopies(const fs::path& book)
{
    std::vector<BookCopy> copies;
    if (Location{book}.isOnServer()) {
        return copies;
    }
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator{copiesFolder(book), ignored}) {
        if (auto copy = copyFromName(entry.path(), book.stem().string())) {
            copies.push_back(std::move(*copy));
        }
    }
    std::sort(copies.begin(), copies.end(), [](const BookCopy& left, const BookCopy& right) {
        return std::pair{right.takenAt, right.file} < std::pair{left.takenAt, left.file};
    });
    return copies;
}

Result<Done> copyBook(Store& store, const fs::path& target, Moment now, const Progress& progress)
{
    auto* const connection = dynamic_cast<SqliteConnection*>(&store.connection());
    if (connection == nullptr) {
        return onServer(store.location());
    }
    std::error_code error;
    if (fs::exists(target, error)) {
        return Fault{FaultCode::FileExists, {{"file", target.filename().string()}}, "the target exists"};
    }
    const fs::path temporary = target.string() + ".part";
    fs::remove(temporary, error);
    const auto copied = [&]() -> Result<Done> {
        ENCOURS_TRY(connection->copyTo(temporary, progress));
        ENCOURS_TRY(checkCopy(temporary));
        ENCOURS_TRY(syncFile(temporary));
        ENCOURS_TRY(renameReplacing(temporary, target));
        ENCOURS_ASSIGN(const ChainHead head, store.chainHead());
        ENCOURS_ASSIGN(const std::string anchor, logAnchor(head, store.location().file(), now, AnchorKind::Copied));
        return writeFileAtomically(target.string() + ".anchor", anchor);
    }();
    if (!copied) {
        fs::remove(temporary, error);
    }
    return copied;
}

Result<Done> copyAutomatically(Store& store, std::string_view why, Moment now, const Progress& progress)
{
    if (store.location().isOnServer()) {
        return Done{}; // Its copies are the server's.
    }
    const fs::path& book = store.location().file();
    const fs::path folder = copiesFolder(book);
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) {
        return backupFault(folder, error.message());
    }
    fs::permissions(folder, fs::perms::owner_all, error);
    const std::string name = fmt::format("{}-{}-{}.encours", book.stem().string(), stampOf(now), why);
    if (fs::exists(folder / name, error)) {
        return Done{}; // A second import within the same second finds its copy.
    }
    logInfo(LogChannel::Store, fmt::format("Copy the book ({})…", why));
    ENCOURS_TRY(copyBook(store, folder / name, now, progress));
    dropOldCopies(book);
    return Done{};
}

Result<Done> copyDaily(Store& store, Moment now)
{
    const auto copies = listCopies(store.location().file());
    const bool hasToday = std::any_of(copies.begin(), copies.end(), [&](const BookCopy& copy) {
        return copy.why == "daily" && localDay(copy.takenAt) == localDay(now);
    });
    return hasToday ? Result<Done>{Done{}} : copyAutomatically(store, "daily", now);
}

Result<BookCheck> checkAnchors(Store& store)
{
    const std::map<std::int64_t, std::string> anchors = readAnchors(store.location());
    ENCOURS_ASSIGN(Statement * journal, store.queries().get("select_journal"));
    ENCOURS_TRY(journal->start({}));
    std::size_t matched = 0;
    while (true) {
        ENCOURS_ASSIGN(const bool hasRow, journal->next());
        if (!hasRow) {
            break;
        }
        const auto anchor = anchors.find(journal->integer(0));
        if (anchor == anchors.end()) {
            continue;
        }
        if (anchor->second != toHex(journal->bytes(8))) {
            const std::string detail = fmt::format("entry {}", journal->integer(0));
            journal->finish();
            return BookCheck{"anchors", false, detail};
        }
        ++matched;
    }
    if (matched < anchors.size()) {
        return BookCheck{"anchors", false, fmt::format("entry {}", anchors.rbegin()->first)};
    }
    return BookCheck{"anchors", true, std::to_string(matched)};
}

Result<fs::path> restoreCopy(const fs::path& book, const fs::path& copy, Moment now)
{
    if (const Location location{book}; location.isOnServer()) {
        return onServer(location);
    }
    std::error_code error;
    if (!fs::exists(copy, error)) {
        return Fault{FaultCode::FileMissing, {{"file", copy.filename().string()}}, "no such copy"};
    }
    fs::path lockFile = book;
    ENCOURS_ASSIGN(const FileLock lock, FileLock::acquire(lockFile += ".lock"));
    ENCOURS_TRY(checkCopy(copy));
    const fs::path temporary = book.string() + ".part";
    fs::remove(temporary, error);
    ChainHead head;
    {
        ENCOURS_ASSIGN(auto connection, SqliteConnection::open(copy, SqliteConnection::Mode::ReadOnly));
        ENCOURS_ASSIGN(head, headOf(*connection));
        if (auto copied = connection->copyTo(temporary); !copied) {
            fs::remove(temporary, error);
            return copied.fault();
        }
    }
    ENCOURS_TRY(checkCopy(temporary));
    ENCOURS_TRY(syncFile(temporary));
    const fs::path kept =
        book.parent_path() / fmt::format("{}-{}-replaced.encours", book.stem().string(), stampOf(now));
    if (fs::exists(book, error)) {
        ENCOURS_TRY(renameReplacing(book, kept));
    }
    ENCOURS_TRY(renameReplacing(temporary, book));
    ENCOURS_TRY(logAnchor(head, book, now, AnchorKind::Restored));
    logInfo(LogChannel::Store, "Restored a copy; the book before is kept beside it.");
    return kept;
}

} // namespace encours
