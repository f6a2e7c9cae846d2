// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/write_letters.h"

#include "base/log.h"
#include "desk/todays_lists.h"
#include "store/store.h"

#include <algorithm>
#include <fmt/format.h>

namespace encours {

namespace {

constexpr std::string_view firstReminder = "reminder-1";

struct ComposedLetter {
    CustomerId customer;
    Letter letter;
    std::vector<ItemId> items;
};

bool wasWrittenToday(const Account& account, Date today)
{
    return std::any_of(account.reminders.begin(), account.reminders.end(), [today](const Reminder& reminder) {
        return reminder.templateCode == firstReminder && reminder.sentOn == today;
    });
}

// Those written today already are among them, so that a second run writes the same files again.
std::vector<CustomerId> customersOf(const Desk& desk, const LettersRequest& request)
{
    if (request.customer) {
        return {*request.customer};
    }
    const Phase phase = request.phase.value_or(Phase::Prelitigation);
    const DayLists lists = TodaysLists{desk}.execute(desk.today());
    std::vector<CustomerId> customers;
    for (const Call& call : lists.calls) {
        if (call.phase == phase) {
            customers.push_back(call.customer);
        }
    }
    desk.portfolio()->forEach([&](const Account& account) {
        const CustomerId id = account.customer.id;
        if (wasWrittenToday(account, desk.today()) &&
            std::find(customers.begin(), customers.end(), id) == customers.end()) {
            customers.push_back(id);
        }
    });
    return customers;
}

std::vector<ItemId> claimedItems(const AccountDecision& decision)
{
    std::vector<ItemId> items;
    for (const CallItem& item : decision.items) {
        if (item.daysLate > 0 && item.callable.isPositive()) {
            items.push_back(item.item);
        }
    }
    return items;
}

Result<ComposedLetter> composeFor(const Desk& desk, CustomerId customer, Language language)
{
    const auto account = desk.portfolio()->share(customer);
    if (!account) {
        return Fault{FaultCode::CustomerUnknown, {{"value", "#" + std::to_string(customer.value)}}, "no such customer"};
    }
    ENCOURS_ASSIGN(const AccountDecision decision, TodaysLists{desk}.explain(customer, desk.today()));
    ENCOURS_ASSIGN(Letter letter, composeReminder(desk.settings(), account->customer, decision, desk.today(), language,
                                                  *desk.legalValues()));
    return ComposedLetter{customer, std::move(letter), claimedItems(decision)};
}

Result<Done> recordLetter(Desk& desk, const ComposedLetter& composed, const std::string& key)
{
    const auto account = desk.portfolio()->share(composed.customer);
    if (wasWrittenToday(*account, desk.today())) {
        return Done{};
    }
    const Reminder reminder{{}, std::string{firstReminder}, desk.today(), composed.items, {}};
    const CommandHeader header =
        desk.header("letter", key.empty() ? key : fmt::format("{}:{}", key, composed.customer.value),
                    fmt::format("{}|{}|{}", firstReminder, composed.customer.value, formatIsoDate(desk.today())));
    const auto recorded = desk.store().record(header, [&](FactWriter& writer) -> Result<Done> {
        ENCOURS_ASSIGN([[maybe_unused]] const ReminderId id, writer.addReminder(composed.customer, reminder));
        return Done{};
    });
    return recorded ? desk.refresh(composed.customer, *recorded) : Result<Done>{recorded.fault()};
}

Result<Done> makeFolder(const std::filesystem::path& folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error || !isFolderWritable(folder)) {
        return Fault{FaultCode::FolderNotWritable,
                     {{"file", folder.string()}, {"reason", error ? error.message() : "read-only"}},
                     "cannot make the folder"};
    }
    return Done{};
}

} // namespace

Result<LettersWritten> WriteLetters::execute(const LettersRequest& request, const Progress& progress,
                                             const Cancellation& cancellation)
{
    LettersWritten written;
    std::vector<ComposedLetter> letters;
    for (const CustomerId customer : customersOf(m_desk, request)) {
        auto composed = composeFor(m_desk, customer, request.language);
        if (composed) {
            letters.push_back(std::move(*composed));
        } else if (request.customer || composed.fault().code == FaultCode::CompanyIncomplete) {
            return composed.fault();
        } else {
            written.refused.push_back({customer, composed.fault()});
        }
    }
    if (request.isDryRun) {
        for (const ComposedLetter& composed : letters) {
            written.customers.push_back(composed.customer);
        }
        return written;
    }
    logInfo(LogChannel::App, fmt::format("Write {} letters…", letters.size()));
    ENCOURS_TRY(makeFolder(request.folder));
    std::vector<Letter> printed;
    for (const ComposedLetter& composed : letters) {
        if (cancellation.isRequested()) {
            break;
        }
        progress.say(static_cast<std::int64_t>(printed.size()), static_cast<std::int64_t>(letters.size()));
        const std::filesystem::path file = request.folder / composed.letter.fileName;
        ENCOURS_TRY(m_printer.print(std::span{&composed.letter, 1}, file));
        ENCOURS_TRY(recordLetter(m_desk, composed, request.key));
        written.files.push_back(file);
        written.customers.push_back(composed.customer);
        printed.push_back(composed.letter);
    }
    if (request.isMerged && !printed.empty()) {
        const std::filesystem::path file =
            request.folder / fmt::format("relances_{}.pdf", formatIsoDate(m_desk.today()));
        ENCOURS_TRY(m_printer.print(printed, file));
        written.files.push_back(file);
    }
    return written;
}

Result<Letter> WriteLetters::compose(CustomerId customer, Language language) const
{
    ENCOURS_ASSIGN(ComposedLetter composed, composeFor(m_desk, customer, language));
    return std::move(composed.letter);
}

} // namespace encours
