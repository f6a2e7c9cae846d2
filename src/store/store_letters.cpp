// SPDX-License-Identifier: GPL-3.0-or-later
// What the store reads of letters, runs and the outbox.
#include "store/account_rows.h"
#include "store/store.h"

#include <functional>
#include <limits>
#include <unordered_map>

namespace encours {

namespace {

// Every question is one of ranges, from the least to the most that there can be.
constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();

std::vector<SqlValue> valuesOf(const LettersWanted& wanted)
{
    return {wanted.customer ? wanted.customer->value : least,
            wanted.customer ? wanted.customer->value : most,
            wanted.run ? wanted.run->value : least,
            wanted.run ? wanted.run->value : most,
            wanted.from ? std::int64_t{wanted.from->dayNumber()} : least,
            wanted.to ? std::int64_t{wanted.to->dayNumber()} : most};
}

template <typename Tag>
std::optional<Id<Tag>> idAt(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional{Id<Tag>{row.integer(column)}};
}

Result<Done> eachRow(Queries& queries, std::string_view query, const std::vector<SqlValue>& values,
                     const std::function<void(const Statement&)>& read)
{
    ENCOURS_ASSIGN(Statement * rows, queries.get(query));
    ENCOURS_TRY(rows->bind(values));
    while (true) {
        ENCOURS_ASSIGN(const bool hasRow, rows->next());
        if (!hasRow) {
            return Done{};
        }
        read(*rows);
    }
}

Result<std::optional<std::string>> personalText(Queries& queries, std::string_view query, std::int64_t id)
{
    std::optional<std::string> text;
    ENCOURS_TRY(eachRow(queries, query, {id}, [&](const Statement& row) {
        if (!row.isNull(0)) text = std::string{row.text(0)};
    }));
    return text;
}

WrittenLetter letterAt(const Statement& row, Currency currency)
{
    WrittenLetter letter;
    letter.id = LetterId{row.integer(0)};
    letter.customer = CustomerId{row.integer(1)};
    letter.run = idAt<DunningRunTag>(row, 2);
    letter.templateCode = row.text(3);
    letter.templateVersion = row.integer(4);
    letter.letterheadVersion = row.integer(5);
    letter.language = enumerationAt<Language>(row, 6);
    letter.channel = enumerationAt<LetterChannel>(row, 7);
    letter.writtenOn = dayAt(row, 8);
    letter.total = Money{row.integer(9), currency};
    letter.isErased = row.integer(10) != 0;
    letter.recordedBy = JournalSeq{row.integer(11)};
    return letter;
}

LetterDispatch dispatchAt(const Statement& row)
{
    LetterDispatch dispatch;
    dispatch.letter = LetterId{row.integer(0)};
    dispatch.customer = CustomerId{row.integer(1)};
    dispatch.kind = enumerationAt<DispatchKind>(row, 2);
    dispatch.postedOn = dayAt(row, 3);
    dispatch.reference = row.text(4);
    if (!row.isNull(5)) dispatch.deliveredOn = dayAt(row, 5);
    dispatch.proof = idAt<AttachmentTag>(row, 6);
    dispatch.recordedBy = JournalSeq{row.integer(7)};
    return dispatch;
}

} // namespace

Result<std::vector<WrittenLetter>> Store::letters(const LettersWanted& wanted)
{
    const std::vector<SqlValue> values = valuesOf(wanted);
    std::vector<WrittenLetter> letters;
    std::unordered_map<std::int64_t, std::size_t> places;
    ENCOURS_TRY(eachRow(m_queries, "select_letters", values, [&](const Statement& row) {
        places.emplace(row.integer(0), letters.size());
        letters.push_back(letterAt(row, m_currency));
    }));
    const auto find = [&](const Statement& row) -> WrittenLetter* {
        const auto found = places.find(row.integer(0));
        return found == places.end() ? nullptr : &letters[found->second];
    };
    ENCOURS_TRY(eachRow(m_queries, "select_letter_items", values, [&](const Statement& row) {
        if (WrittenLetter* letter = find(row)) letter->items.push_back(ItemId{row.integer(1)});
    }));
    ENCOURS_TRY(eachRow(m_queries, "select_letter_reminders", values, [&](const Statement& row) {
        if (WrittenLetter* letter = find(row)) letter->reminder = ReminderId{row.integer(1)};
    }));
    return letters;
}

Result<std::optional<std::string>> Store::letterContent(LetterId letter)
{
    return personalText(m_queries, "select_letter_content", letter.value);
}

Result<std::vector<LetterDispatch>> Store::dispatches()
{
    std::vector<LetterDispatch> dispatches;
    ENCOURS_TRY(eachRow(m_queries, "select_letter_dispatches", {}, [&](const Statement& row) {
        LetterDispatch dispatch = dispatchAt(row);
        const bool isLater = !dispatches.empty() && dispatches.back().letter == dispatch.letter;
        if (isLater) dispatches.back() = std::move(dispatch);
        else dispatches.push_back(std::move(dispatch));
    }));
    return dispatches;
}

Result<std::vector<StoredRun>> Store::runs()
{
    std::vector<StoredRun> runs;
    ENCOURS_TRY(eachRow(m_queries, "select_runs", {}, [&](const Statement& row) {
        StoredRun run;
        run.id = DunningRunId{row.integer(0)};
        run.on = dayAt(row, 1);
        run.content = row.text(2);
        if (!row.isNull(3)) run.endedOn = dayAt(row, 3);
        run.startedAt = Moment{row.integer(4)};
        run.actor = row.text(5);
        runs.push_back(std::move(run));
    }));
    return runs;
}

Result<std::vector<MailMessage>> Store::messages()
{
    std::vector<MailMessage> messages;
    std::unordered_map<std::int64_t, std::size_t> places;
    ENCOURS_TRY(eachRow(m_queries, "select_mail_messages", {}, [&](const Statement& row) {
        MailMessage message;
        message.id = MailMessageId{row.integer(0)};
        message.customer = CustomerId{row.integer(1)};
        message.letter = idAt<LetterTag>(row, 2);
        message.messageId = row.text(3);
        message.queuedOn = dayAt(row, 4);
        message.isErased = row.integer(5) != 0;
        places.emplace(message.id.value, messages.size());
        messages.push_back(std::move(message));
    }));
    ENCOURS_TRY(eachRow(m_queries, "select_mail_events", {}, [&](const Statement& row) {
        const auto found = places.find(row.integer(0));
        if (found == places.end()) return;
        messages[found->second].events.push_back({enumerationAt<MailState>(row, 1), Moment{row.integer(3)},
                                                  static_cast<int>(row.integer(2)), std::string{row.text(4)},
                                                  JournalSeq{row.integer(5)}});
    }));
    return messages;
}

Result<std::optional<std::string>> Store::messageContent(MailMessageId message)
{
    return personalText(m_queries, "select_mail_content", message.value);
}

} // namespace encours
