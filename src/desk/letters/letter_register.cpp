// SPDX-License-Identifier: GPL-3.0-or-later
// The register of letters: which were written, and how each was sent.
#include "desk/letters/keep_letter.h"
#include "desk/letters/read_wording.h"
#include "desk/named_account.h"
#include "store/store.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>
#include <unordered_map>

namespace encours {

namespace {

/// A customer and those who turned out to be the same.
std::set<CustomerId> sameCustomers(const Account& account)
{
    std::set<CustomerId> same{account.customer.id};
    for (const MergedCustomer& merged : account.merged) same.insert(merged.customer);
    return same;
}

Result<std::vector<WrittenLetter>> lettersAsked(Desk& desk, const LettersAsked& asked)
{
    LettersWanted wanted{asked.customer, asked.run, asked.from, asked.to};
    if (!asked.customer) return desk.store().letters(wanted);
    ENCOURS_ASSIGN(const auto account, accountOf(desk, *asked.customer));
    const std::set<CustomerId> same = sameCustomers(*account);
    wanted.customer = account->customer.id;
    if (same.size() > 1) wanted.customer.reset();
    ENCOURS_ASSIGN(auto letters, desk.store().letters(wanted));
    std::erase_if(letters, [&](const WrittenLetter& letter) { return !same.contains(letter.customer); });
    return letters;
}

void nameCustomer(LetterLine& line, const Portfolio& portfolio)
{
    const Account* account = portfolio.find(line.fact.customer);
    if (account != nullptr && account->mergedInto) account = portfolio.find(*account->mergedInto);
    if (account == nullptr) return;
    line.customerCode = account->customer.code;
    line.customerName = account->customer.displayName();
}

Fault reversed(Date first, Date second)
{
    return Fault{
        FaultCode::DatesReversed, {{"first", formatIsoDate(first)}, {"second", formatIsoDate(second)}}, "dispatch"};
}

Result<Done> check(const LetterDispatch& dispatch, const WrittenLetter& letter, const Account& account, Date today)
{
    if (dispatch.postedOn < letter.writtenOn) return reversed(letter.writtenOn, dispatch.postedOn);
    if (dispatch.deliveredOn && *dispatch.deliveredOn < dispatch.postedOn)
        return reversed(dispatch.postedOn, *dispatch.deliveredOn);
    ENCOURS_TRY(checkHappened(dispatch.postedOn, today));
    if (dispatch.deliveredOn) ENCOURS_TRY(checkHappened(*dispatch.deliveredOn, today));
    if (!dispatch.proof) return Done{};
    const auto isProof = [&](const Attachment& document) { return document.id == *dispatch.proof; };
    if (std::ranges::any_of(account.attachments, isProof)) return Done{};
    return faultAbout(FaultCode::AttachmentUnknown, std::to_string(dispatch.proof->value));
}

std::string canonicalText(const LetterDispatch& dispatch)
{
    return fmt::format("{}|{}|{}|{}|{}|{}", dispatch.letter.value, dispatchKindCode(dispatch.kind),
                       formatIsoDate(dispatch.postedOn), dispatch.reference,
                       dispatch.deliveredOn ? formatIsoDate(*dispatch.deliveredOn) : "",
                       dispatch.proof ? std::to_string(dispatch.proof->value) : "");
}

/// A formal notice that can be proved counts in law from its posting; what a person noted already stays.
bool isNoticeToNote(const LetterDispatch& dispatch, const WrittenLetter& letter, const Account& account)
{
    if (kindOfTemplate(letter.templateCode) != LetterKind::FormalNotice || dispatch.kind == DispatchKind::Simple)
        return false;
    return std::ranges::none_of(account.events, [&](const AccountEvent& event) {
        return event.kind == AccountEventKind::FormalNotice && event.on >= letter.writtenOn;
    });
}

} // namespace

Result<std::vector<LetterLine>> listLetters(Desk& desk, const LettersAsked& asked)
{
    ENCOURS_ASSIGN(auto letters, lettersAsked(desk, asked));
    ENCOURS_ASSIGN(const auto dispatches, desk.store().dispatches());
    ENCOURS_ASSIGN(const auto messages, desk.store().messages());
    std::unordered_map<LetterId, const LetterDispatch*> sent;
    for (const LetterDispatch& dispatch : dispatches) sent[dispatch.letter] = &dispatch;
    std::unordered_map<LetterId, MailState> mailed;
    for (const MailMessage& message : messages) {
        if (message.letter) mailed[*message.letter] = message.state();
    }
    const auto portfolio = desk.portfolio();
    std::vector<LetterLine> lines;
    lines.reserve(letters.size());
    for (auto letter = letters.rbegin(); letter != letters.rend(); ++letter) {
        LetterLine& line = lines.emplace_back();
        line.fact = std::move(*letter);
        nameCustomer(line, *portfolio);
        if (const auto found = sent.find(line.fact.id); found != sent.end()) line.dispatch = *found->second;
        if (const auto found = mailed.find(line.fact.id); found != mailed.end()) line.mail = found->second;
    }
    return lines;
}

Result<Done> RecordDispatch::execute(const DispatchRequest& request)
{
    const CommandHeader header = m_desk.header("dispatch", request.key, canonicalText(request.dispatch));
    ENCOURS_ASSIGN(const auto before, m_desk.store().findRecorded(header));
    if (before) return Done{};
    ENCOURS_ASSIGN(const WrittenLetter letter, findLetter(m_desk, request.dispatch.letter));
    ENCOURS_ASSIGN(const auto account, accountOf(m_desk, letter.customer));
    LetterDispatch dispatch = request.dispatch;
    dispatch.customer = account->customer.id;
    ENCOURS_ASSIGN(dispatch.reference, cleanText("reference", request.dispatch.reference));
    ENCOURS_TRY(check(dispatch, letter, *account, m_desk.today()));
    if (request.isDryRun) return Done{};
    const bool isNotice = isNoticeToNote(dispatch, letter, *account);
    const auto recorded = m_desk.store().record(header, [&](FactWriter& writer) -> Result<Done> {
        ENCOURS_TRY(writer.addDispatch(dispatch));
        if (!isNotice) return Done{};
        const AccountEvent notice{{}, AccountEventKind::FormalNotice, dispatch.postedOn, dispatch.reference, {}};
        ENCOURS_ASSIGN([[maybe_unused]] const AccountEventId id, writer.addAccountEvent(dispatch.customer, notice));
        return Done{};
    });
    return recorded ? m_desk.refresh(dispatch.customer, *recorded) : Result<Done>{recorded.fault()};
}

} // namespace encours
