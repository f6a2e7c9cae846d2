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

/// Composing is the first half of the way.
Result<std::vector<ComposedLetter>> composeAll(const Desk& desk, const std::shared_ptr<const LetterOffice>& office,
                                               const StatementsRequest& request,
                                               const std::vector<CustomerId>& customers, const Progress& progress,
                                               const Cancellation& cancellation, LettersWritten& written)
{
    std::vector<ComposedLetter> letters;
    std::int64_t done = 0;
    for (const CustomerId customer : customers) {
        if (cancellation.isRequested()) break;
        progress.say(done++, 2 * static_cast<std::int64_t>(customers.size()));
        auto composed = ComposeLetter(desk, office).execute(wishOf(request.each, customer));
        if (composed) {
            letters.push_back(std::move(*composed));
        } else if (request.customers.size() == 1 || concernsAll(composed.fault().code)) {
            return composed.fault();
        } else {
            written.refused.push_back({customer, composed.fault()});
        }
    }
    return letters;
}

PrintOrder orderOf(const StatementsRequest& request)
{
    PrintOrder order;
    order.folder = request.each.folder;
    order.kind = request.kind;
    order.key = request.each.key;
    order.isSeparate = request.isSeparate || !request.isMerged;
    if (request.isMerged) order.mergedName = fmt::format("releves_{}.pdf", formatIsoDate(request.each.asOf));
    return order;
}

/// Of the letters, those that stand in the files.
std::size_t printedOf(const PrintOrder& order, std::size_t letters, std::size_t files)
{
    if (files == 0 || !order.isSeparate) return files == 0 ? 0 : letters;
    return order.mergedName.empty() ? files : files - 1;
}

} // namespace

Result<LettersWritten> WriteStatement::all(const StatementsRequest& request, const Progress& progress,
                                           const Cancellation& cancellation)
{
    LettersWritten written;
    ENCOURS_ASSIGN(const auto office, openLetterOffice(m_desk));
    const auto customers = request.customers.empty() ? openAccounts(m_desk, request.each.asOf) : request.customers;
    ENCOURS_ASSIGN(const std::vector<ComposedLetter> letters,
                   composeAll(m_desk, office, request, customers, progress, cancellation, written));
    written.isCancelled = cancellation.isRequested();
    if (written.isCancelled) return written;
    std::size_t count = letters.size();
    if (!request.isDryRun) {
        const auto half = static_cast<std::int64_t>(customers.size());
        const Progress second{
            [&progress, half](std::int64_t done, std::int64_t total) { progress.say(half + done, half + total); }};
        const PrintOrder order = orderOf(request);
        ENCOURS_ASSIGN(written.files, printAndKeep(m_desk, m_printer, *office, letters, order, second, cancellation));
        count = printedOf(order, letters.size(), written.files.size());
    }
    for (std::size_t index = 0; index < count; ++index) written.customers.push_back(letters[index].customer);
    written.isCancelled = count < letters.size();
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
