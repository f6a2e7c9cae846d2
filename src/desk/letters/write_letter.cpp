// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/letters/write_letter.h"

#include "desk/letters/keep_letter.h"
#include "desk/outbox/outbox.h"

#include <span>

namespace encours {
namespace {

Result<OrderedLetter> draft(Desk& desk, const ComposedLetter& composed, const std::string& key)
{
    const auto portfolio = desk.portfolio();
    const Account* account = portfolio->find(composed.customer);
    if (account != nullptr && mailAddressOf(*account).empty())
        return faultAbout(FaultCode::MailAddressMissing, account->customer.displayName(), "customer");
    OrderedLetter ordered;
    ENCOURS_ASSIGN(const KeptLetter kept, keepLetter(desk, composed, LetterChannel::Email, std::nullopt, key));
    ordered.letter = kept.letter;
    DraftRequest request;
    request.customer = composed.customer;
    request.letter = kept.letter;
    request.key = key + "-mail";
    ENCOURS_ASSIGN(ordered.message, DraftMessage(desk).execute(request));
    return ordered;
}

} // namespace

Result<OrderedLetter> WriteLetter::execute(const LetterOrder& order)
{
    ENCOURS_ASSIGN(const auto office, openLetterOffice(m_desk));
    ENCOURS_ASSIGN(const ComposedLetter composed, ComposeLetter(m_desk, office).execute(order.wish));
    if (order.channel == LetterChannel::Email) return draft(m_desk, composed, order.key);
    ENCOURS_TRY(m_printer.print(std::span(&composed.letter, 1), office->paper(order.kind), order.file));
    OrderedLetter ordered;
    ENCOURS_ASSIGN(const KeptLetter kept, keepLetter(m_desk, composed, LetterChannel::Paper, std::nullopt, order.key));
    ordered.letter = kept.letter;
    return ordered;
}

} // namespace encours
