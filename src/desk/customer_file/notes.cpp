// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/customer_file/notes.h"

#include "base/fold.h"
#include "base/utf8.h"
#include "desk/named_account.h"
#include "store/store.h"

#include <fmt/format.h>

namespace encours {

namespace {

constexpr std::string_view noteField = "note";

Result<std::string> noteText(const std::string& typed)
{
    if (!isValidUtf8(typed)) return faultAbout(FaultCode::TextInvalid, noteField, "field");
    std::string text = cleanLines(typed);
    if (text.empty()) return faultAbout(FaultCode::TextMissing, noteField, "field");
    if (codePointCount(text) > longestAccountNote) {
        return Fault{FaultCode::TextTooLong,
                     {{"field", std::string{noteField}}, {"limit", std::to_string(longestAccountNote)}},
                     "too long"};
    }
    return text;
}

} // namespace

std::string cleanLines(std::string_view typed)
{
    std::string text;
    std::size_t blankLines = 0;
    while (!typed.empty()) {
        const std::size_t end = typed.find_first_of("\r\n");
        const std::string line = cleanLine(typed.substr(0, end)).text;
        if (line.empty()) {
            ++blankLines;
        } else {
            if (!text.empty()) text.append(blankLines + 1, '\n');
            blankLines = 0;
            text += line;
        }
        if (end == std::string_view::npos) break;
        const bool isPair = typed[end] == '\r' && end + 1 < typed.size() && typed[end + 1] == '\n';
        typed.remove_prefix(end + (isPair ? 2 : 1));
    }
    return text;
}

Result<AccountNoteId> AddNote::execute(const NoteRequest& request)
{
    const CommandHeader header =
        m_desk.header("note", request.key, fmt::format("{}|{}", request.customer.value, request.text));
    ENCOURS_ASSIGN(const auto before, m_desk.store().findRecorded(header));
    ENCOURS_ASSIGN(const auto account, accountOf(m_desk, request.customer));
    if (before) {
        for (const AccountNote& known : account->notes) {
            if (known.recordedBy == before->seq) return known.id;
        }
        return AccountNoteId{};
    }
    const Date on = m_desk.today();
    ENCOURS_ASSIGN(const std::string text, noteText(request.text));
    if (request.isDryRun) return AccountNoteId{};
    AccountNoteId id;
    ENCOURS_ASSIGN(const Recorded recorded, m_desk.store().record(header, [&](FactWriter& writer) -> Result<Done> {
        ENCOURS_ASSIGN(id, writer.addNote(account->customer.id, on, text));
        return Done{};
    }));
    ENCOURS_TRY(m_desk.refresh(account->customer.id, recorded));
    return id;
}

} // namespace encours
