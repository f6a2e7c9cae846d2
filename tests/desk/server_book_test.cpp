// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/keep_safe.h"
#include "desk/make_demo.h"
#include "desk/record_contact.h"
#include "desk/todays_lists.h"
#include "store/store.h"
#include "support/private_cluster.h"
#include "support/temp_book.h"

#include <fmt/format.h>

namespace encours {
namespace {

constexpr std::string_view demoKey = "demo-key";

/// Books in a database of the private server and, beside them, in a file.
class PostgreSqlDesk : public testing::Test {
protected:
    void SetUp() override
    {
        test::PrivateCluster& cluster = test::PrivateCluster::ofThisProgram();
        ASSERT_EQ(cluster.problem(), "");
        m_server = cluster.newDatabase();
    }

    /// With a clock of its own, so that two books bear the same moments.
    std::unique_ptr<Desk> make(const std::filesystem::path& place)
    {
        auto made = Desk::create({place, BookSettings{}}, std::make_shared<FixedClock>(m_today), "testeuse");
        expect(made.isDone(), made ? "" : made.fault().detail);
        return std::move(*made);
    }
    std::unique_ptr<Desk> open(const std::filesystem::path& place)
    {
        auto opened = Desk::open(place, m_clock, "collègue");
        expect(opened.isDone(), opened ? "" : opened.fault().detail);
        return std::move(*opened);
    }
    void fill(Desk& desk)
    {
        DemoRequest request;
        request.customers = 60;
        request.invoices = 900;
        request.until = m_today;
        request.key = demoKey;
        const auto made = MakeDemo{desk}.execute(request);
        ASSERT_TRUE(made) << made.fault().detail;
    }
    std::string failedCheck(Desk& desk)
    {
        const auto checks = KeepSafe{desk}.verify();
        EXPECT_TRUE(checks);
        for (const VerifyCheck& check : *checks) {
            if (!check.isOk) {
                return check.name + ": " + check.detail;
            }
        }
        return {};
    }

    Date m_today = Date::of(2026, 11, 20);
    std::shared_ptr<FixedClock> m_clock = std::make_shared<FixedClock>(m_today);
    test::TempFolder m_folder;
    std::filesystem::path m_server;
};

std::string textOf(const OptionalDate& day)
{
    return day ? formatIsoDate(*day) : "–";
}

std::string textOf(const std::vector<CoveredItem>& items)
{
    std::string text;
    for (const CoveredItem& covered : items) {
        text += fmt::format(" {}:{}", covered.item.value, covered.amount.minorUnits());
    }
    return text;
}

std::string ledgerOf(const Account& account)
{
    std::string text;
    for (const Item& item : account.items) {
        text += fmt::format("item {} {} {} {} {} {} {} {} {} {}\n", item.id.value, static_cast<int>(item.kind),
                            item.number.str(), formatIsoDate(item.issuedOn), formatIsoDate(item.bookedOn),
                            formatIsoDate(item.dueOn), static_cast<int>(item.dueOrigin), textOf(item.receivedOn),
                            item.amount.minorUnits(), static_cast<int>(item.means));
    }
    for (const Allocation& allocation : account.allocations) {
        text +=
            fmt::format("allocation {} {} {} {} {}\n", allocation.id.value, allocation.debit.value,
                        allocation.credit.value, allocation.amount.minorUnits(), formatIsoDate(allocation.effectiveOn));
    }
    for (const ForeignAmount& foreign : account.foreignAmounts) {
        text += fmt::format("foreign {} {} {}\n", foreign.item.value, foreign.original.minorUnits(),
                            foreign.original.currency().code());
    }
    return text;
}

std::string contactsOf(const Account& account)
{
    std::string text;
    for (const Attempt& attempt : account.attempts) {
        text += fmt::format("attempt {} {} {} {} {} {} {} {}\n", attempt.id.value, static_cast<int>(attempt.outcome),
                            static_cast<int>(attempt.direction), formatIsoDate(attempt.on), attempt.note, attempt.actor,
                            attempt.recordedAt.microseconds, attempt.items.size());
    }
    for (const Promise& promise : account.promises) {
        text += fmt::format("promise {} {} {} {} {}{}\n", promise.id.value, promise.attempt.value,
                            formatIsoDate(promise.madeOn), formatIsoDate(promise.promisedOn),
                            promise.amount.minorUnits(), textOf(promise.items));
    }
    for (const Dispute& dispute : account.disputes) {
        text += fmt::format("dispute {} {} {} {} {}{}\n", dispute.id.value, formatIsoDate(dispute.openedOn),
                            formatIsoDate(dispute.deadlineOn), dispute.cause, dispute.owner, textOf(dispute.items));
    }
    for (const Reminder& reminder : account.reminders) {
        text += fmt::format("reminder {} {} {} {}\n", reminder.id.value, reminder.templateCode,
                            formatIsoDate(reminder.sentOn), reminder.items.size());
    }
    for (const Dossier& dossier : account.dossiers) {
        text += fmt::format("dossier {} {} {}\n", dossier.id.value, formatIsoDate(dossier.decidedOn), dossier.reason);
    }
    return text;
}

std::string registersOf(const Account& account)
{
    std::string text;
    for (const Instrument& instrument : account.instruments) {
        text += fmt::format("instrument {} {} {} {} {}\n", instrument.id.value, instrument.number,
                            formatIsoDate(instrument.dueOn), instrument.amount.minorUnits(), textOf(instrument.items));
        for (const InstrumentEvent& event : instrument.events) {
            text += fmt::format("  {} {} {}\n", static_cast<int>(event.step), formatIsoDate(event.on), event.reason);
        }
    }
    for (const FactorEvent& event : account.factorEvents) {
        text += fmt::format("factor {} {} {} {}\n", event.item.value, static_cast<int>(event.step),
                            formatIsoDate(event.on), event.amount.minorUnits());
    }
    for (const AccountEvent& event : account.events) {
        text += fmt::format("event {} {} {} {}\n", event.id.value, static_cast<int>(event.kind),
                            formatIsoDate(event.on), event.note);
    }
    for (const Charge& charge : account.charges) {
        text += fmt::format("charge {} {} {} {}\n", charge.id.value, charge.item.value, charge.interest.minorUnits(),
                            charge.indemnity.minorUnits());
    }
    return text;
}

/// Everything that a portfolio knows of an account.
std::string textOf(const Account& account)
{
    std::string text = fmt::format("customer {} {}\n", account.customer.id.value, account.customer.code);
    for (std::size_t field = 0; field < customerFieldCount; ++field) {
        text += fmt::format("{}|", account.customer.field(static_cast<CustomerField>(field)));
    }
    return text + "\n" + ledgerOf(account) + contactsOf(account) + registersOf(account);
}

TEST_F(PostgreSqlDesk, LoadsThePortfolioThatAFileLoads)
{
    const auto inFile = make(m_folder / "livre.encours");
    const auto onServer = make(m_server);
    fill(*inFile);
    fill(*onServer);
    const auto again = open(m_server);
    const auto expected = inFile->portfolio();
    ASSERT_EQ(expected->size(), 60U);
    std::string all;
    for (const auto& desk : {onServer.get(), again.get()}) {
        const auto found = desk->portfolio();
        ASSERT_EQ(found->size(), expected->size());
        for (std::size_t index = 0; index < expected->size(); ++index) {
            ASSERT_EQ(textOf(found->at(index)), textOf(expected->at(index)));
            all += textOf(expected->at(index));
        }
        EXPECT_EQ(ageingOf(*found, m_today).total(), ageingOf(*expected, m_today).total());
        EXPECT_EQ(desk->settings(), inFile->settings());
    }
    for (const char* fact :
         {"item", "allocation", "attempt", "promise", "dispute", "reminder", "instrument", "factor"}) {
        EXPECT_NE(all.find(std::string{"\n"} + fact + " "), std::string::npos) << "the book has no " << fact;
    }
    EXPECT_EQ(failedCheck(*onServer), "");
}

TEST_F(PostgreSqlDesk, ImportsAndTakesAnImportBack)
{
    const auto desk = make(m_server);
    ImportRequest request;
    request.file = m_folder.write("ledger.csv", test::smallLedger);
    const auto imported = ImportFile{*desk}.execute(request);
    ASSERT_TRUE(imported) << imported.fault().detail;
    EXPECT_EQ(ageingOf(*desk->portfolio(), m_today).total().minorUnits(), 195'050);
    const auto same = ImportFile{*desk}.execute(request);
    ASSERT_TRUE(same);
    EXPECT_EQ(ageingOf(*desk->portfolio(), m_today).total().minorUnits(), 195'050);
    ASSERT_TRUE(UndoImport{*desk}.execute(imported->batch, newKey()));
    EXPECT_TRUE(ageingOf(*desk->portfolio(), m_today).total().isZero());
    EXPECT_EQ(failedCheck(*desk), "");
}

TEST_F(PostgreSqlDesk, SeesWhatTheDeskOfAColleagueRecords)
{
    const auto mine = make(m_server);
    fill(*mine);
    const auto theirs = open(m_server);
    EXPECT_FALSE(*theirs->refreshIfChanged());
    const TodaysLists lists{*mine};
    const auto calls = lists.execute(m_today).calls;
    ASSERT_FALSE(calls.empty());
    ContactRequest request;
    request.customer = calls.front().customer;
    request.outcome = Outcome::NoAnswer;
    request.key = newKey();
    const auto recorded = RecordContact{*mine}.execute(request);
    ASSERT_TRUE(recorded) << recorded.fault().detail;
    const auto attempts = [&](Desk& desk) { return desk.portfolio()->find(request.customer)->attempts.size(); };
    EXPECT_EQ(attempts(*theirs) + 1, attempts(*mine));
    EXPECT_TRUE(*theirs->refreshIfChanged());
    EXPECT_EQ(attempts(*theirs), attempts(*mine));
    EXPECT_FALSE(*theirs->refreshIfChanged());
    EXPECT_FALSE(*mine->refreshIfChanged()) << "one's own commits are no news";
}

TEST_F(PostgreSqlDesk, LeavesCopiesToTheServer)
{
    const auto desk = make(m_server);
    EXPECT_TRUE(desk->isOnServer());
    EXPECT_EQ(KeepSafe{*desk}.backup(m_folder / "copie.encours").fault().code, FaultCode::StoreOnServer);
    EXPECT_TRUE(KeepSafe{*desk}.automaticCopies().empty());
    EXPECT_EQ(restoreBook(m_server, m_folder / "copie.encours", *m_clock).fault().code, FaultCode::StoreOnServer);
    EXPECT_EQ(Desk::create({m_server, BookSettings{}}, m_clock, "x").fault().code, FaultCode::StoreExists);
}

} // namespace
} // namespace encours
