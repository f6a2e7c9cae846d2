// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/write_letters.h"

#include "desk/letters/print_and_keep.h"
#include "desk/todays_lists.h"

#include <algorithm>
#include <fmt/format.h>

namespace encours {

namespace {

bool countsAsReminder(std::string_view templateCode)
{
    const auto kind = kindOfTemplate(templateCode);
    return kind && isReminder(*kind);
}

bool wasWrittenToday(const Account& account, std::string_view templateCode, Date today)
{
    return std::any_of(account.reminders.begin(), account.reminders.end(), [&](const Reminder& reminder) {
        return reminder.templateCode == templateCode && reminder.sentOn == today;
    });
}

// Those written today already are among them, so that a second run writes the same files again.
std::vector<CustomerId> customersOf(const Desk& desk, const LettersRequest& request)
{
    if (request.customer) return {*request.customer};
    const Phase phase = request.phase.value_or(Phase::Prelitigation);
    const DayLists lists = TodaysLists{desk}.execute(desk.today());
    std::vector<CustomerId> customers;
    for (const Call& call : lists.calls) {
        if (call.phase == phase) customers.push_back(call.customer);
    }
    desk.portfolio()->forEach([&](const Account& account) {
        const CustomerId id = account.customer.id;
        if (wasWrittenToday(account, request.wish.templateCode, desk.today()) &&
            std::find(customers.begin(), customers.end(), id) == customers.end()) {
            customers.push_back(id);
        }
    });
    return customers;
}

/// What no customer can mend stops all letters.
bool concernsAll(FaultCode code)
{
    return code == FaultCode::CompanyIncomplete || code == FaultCode::TemplateUnknown;
}

Result<std::vector<ComposedLetter>> composeAll(const Desk& desk, const std::shared_ptr<const LetterOffice>& office,
                                               const LettersRequest& request, LettersWritten& written)
{
    std::vector<ComposedLetter> letters;
    for (const CustomerId customer : customersOf(desk, request)) {
        LetterWish wish = request.wish;
        wish.customer = customer;
        wish.language = request.language;
        auto composed = ComposeLetter(desk, office).execute(wish);
        if (composed) {
            letters.push_back(std::move(*composed));
        } else if (request.customer || concernsAll(composed.fault().code)) {
            return composed.fault();
        } else {
            written.refused.push_back({customer, composed.fault()});
        }
    }
    return letters;
}

PrintOrder orderOf(const Desk& desk, const LettersRequest& request)
{
    PrintOrder order;
    order.folder = request.folder;
    order.kind = request.kind;
    order.key = request.key;
    const bool isReminder = countsAsReminder(request.wish.templateCode);
    if (request.isMerged) {
        order.mergedName = fmt::format("{}_{}.pdf", isReminder ? "relances" : "courriers", formatIsoDate(desk.today()));
    }
    order.isKept = [&desk](const ComposedLetter& composed) {
        const auto account = desk.portfolio()->share(composed.customer);
        return countsAsReminder(composed.templateCode) &&
               wasWrittenToday(*account, composed.templateCode, desk.today());
    };
    return order;
}

} // namespace

Result<LettersWritten> WriteLetters::execute(const LettersRequest& request, const Progress& progress,
                                             const Cancellation& cancellation)
{
    LettersWritten written;
    ENCOURS_ASSIGN(const auto office, openLetterOffice(m_desk));
    ENCOURS_ASSIGN(const std::vector<ComposedLetter> letters, composeAll(m_desk, office, request, written));
    if (!request.isDryRun) {
        ENCOURS_ASSIGN(written.files, printAndKeep(m_desk, m_printer, *office, letters, orderOf(m_desk, request),
                                                   progress, cancellation));
    }
    const bool isComplete = request.isDryRun || written.files.size() >= letters.size();
    const std::size_t count = isComplete ? letters.size() : written.files.size();
    written.isCancelled = !isComplete;
    for (std::size_t index = 0; index < count; ++index) written.customers.push_back(letters[index].customer);
    return written;
}

} // namespace encours
