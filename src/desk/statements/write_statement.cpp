// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/statements/write_statement.h"

#include "desk/letters/print_and_keep.h"

#include <fmt/format.h>

namespace encours {
namespace {

/// Everybody with a document that is open on the day.
std::vector<CustomerId> openAccounts(const Desk& desk, Date asOf)
{
    const Currency currency = desk.settings().currency;
    std::vector<CustomerId> customers;
    desk.portfolio()->forEach([&](const Account& account) {
        if (account.mergedInto) return;
        const AccountState state = stateOf(account, asOf, currency);
        if (!state.debits.empty() || !state.credits.empty()) customers.push_back(account.customer.id);
    });
    return customers;
}

LetterWish wishOf(const StatementLetterRequest& request, CustomerId customer)
{
    LetterWish wish;
    wish.customer = customer;
    wish.templateCode = letterKindCode(LetterKind::Statement);
    wish.language = request.language;
    wish.asOf = request.asOf;
    wish.hasAgeing = request.hasAgeing;
    wish.hasPenalties = request.hasPenalties;
    return wish;
}

bool concernsAll(FaultCode code)
{
    return code == FaultCode::CompanyIncomplete || code == FaultCode::DateInTheFuture ||
           code == FaultCode::LegalValueMissing;
}

} // namespace

Result<LettersWritten> WriteStatement::all(const StatementsRequest& request, const Progress& progress,
                                           const Cancellation& cancellation)
{
    LettersWritten written;
    ENCOURS_ASSIGN(const auto office, openLetterOffice(m_desk));
    const auto customers = request.customers.empty() ? openAccounts(m_desk, request.each.asOf) : request.customers;
    std::vector<ComposedLetter> letters;
    for (const CustomerId customer : customers) {
        auto composed = ComposeLetter(m_desk, office).execute(wishOf(request.each, customer));
        if (composed) {
            letters.push_back(std::move(*composed));
        } else if (request.customers.size() == 1 || concernsAll(composed.fault().code)) {
            return composed.fault();
        } else {
            written.refused.push_back({customer, composed.fault()});
        }
    }
    for (const ComposedLetter& composed : letters) written.customers.push_back(composed.customer);
    if (request.isDryRun) return written;
    PrintOrder order;
    order.folder = request.each.folder;
    order.kind = request.kind;
    order.key = request.each.key;
    if (request.isMerged) order.mergedName = fmt::format("releves_{}.pdf", formatIsoDate(request.each.asOf));
    ENCOURS_ASSIGN(written.files, printAndKeep(m_desk, m_printer, *office, letters, order, progress, cancellation));
    return written;
}

Result<std::filesystem::path> WriteStatement::execute(const StatementLetterRequest& request)
{
    StatementsRequest one;
    one.customers = {request.customer};
    one.each = request;
    ENCOURS_ASSIGN(LettersWritten written, all(one));
    return std::move(written.files.front());
}

} // namespace encours
