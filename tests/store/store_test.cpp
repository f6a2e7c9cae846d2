// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store_fixture.h"

namespace encours {
namespace {

using StoreContract = test::StoreContract;

TEST_P(StoreContract, GivesBackWhatWasRecorded)
{
    const ItemId id = addInvoice("C1", 120'000);
    reopen();
    const auto loaded = accounts();
    ASSERT_EQ(loaded.size(), 1U);
    EXPECT_EQ(loaded[0].customer.code, "C1");
    EXPECT_EQ(loaded[0].customer.displayName(), "Société C1");
    ASSERT_EQ(loaded[0].items.size(), 1U);
    EXPECT_EQ(loaded[0].items[0].id, id);
    EXPECT_EQ(loaded[0].items[0].amount, Money{120'000});
    EXPECT_EQ(loaded[0].items[0].issuedOn, Date::of(2026, 1, 31));
    EXPECT_EQ(loaded[0].items[0].bookedOn, Date::of(2026, 2, 1));
}

TEST_P(StoreContract, ComputesDueDatesFromTheTermsKnownNow)
{
    addInvoice("C1", 100);
    EXPECT_EQ(accounts()[0].items[0].dueOn, Date::of(2026, 3, 2)); // 30 days, assumed
    EXPECT_EQ(accounts()[0].items[0].dueOrigin, DueOrigin::Assumed);
    ASSERT_TRUE(m_store->record(header("customer-edited"), [](FactWriter& writer) {
        return writer.setField(CustomerId{1}, CustomerField::Terms, "45 jours fin de mois", FieldSource::Person);
    }));
    EXPECT_EQ(accounts()[0].items[0].dueOn, Date::of(2026, 3, 31)); // 17 March, then its month's end
    EXPECT_EQ(accounts()[0].items[0].dueOrigin, DueOrigin::CustomerTerms);
}

TEST_P(StoreContract, RecordsACommandOnceHoweverOftenItIsSent)
{
    const auto write = [](FactWriter& writer) -> Result<Done> {
        ENCOURS_ASSIGN([[maybe_unused]] const CustomerId id, writer.addCustomer("C1"));
        return Done{};
    };
    const auto first = m_store->record(header("import", "same", "K"), write);
    const auto second = m_store->record(header("import", "same", "K"), write);
    ASSERT_TRUE(first);
    ASSERT_TRUE(second);
    EXPECT_FALSE(first->wasRecordedBefore);
    EXPECT_TRUE(second->wasRecordedBefore);
    EXPECT_EQ(first->seq, second->seq);
    EXPECT_EQ(accounts().size(), 1U);
}

TEST_P(StoreContract, RefusesAKeyThatStandsForAnotherRequest)
{
    const auto nothing = [](FactWriter&) { return Result<Done>{Done{}}; };
    ASSERT_TRUE(m_store->record(header("contact", "one", "K"), nothing));
    const auto second = m_store->record(header("contact", "two", "K"), nothing);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.fault().code, FaultCode::KeyReused);
}

TEST_P(StoreContract, LeavesNothingBehindWhenAWriteIsRefused)
{
    const auto recorded = m_store->record(header("import"), [](FactWriter& writer) -> Result<Done> {
        ENCOURS_ASSIGN([[maybe_unused]] const CustomerId id, writer.addCustomer("C1"));
        return FaultCode::ImportCancelled;
    });
    ASSERT_FALSE(recorded);
    EXPECT_TRUE(accounts().empty());
    EXPECT_EQ(m_store->chainHead()->seq.value, 0);
}

TEST_P(StoreContract, TakesBackEverythingThatAnEntryRecorded)
{
    addInvoice("C1", 100);
    const auto paid = m_store->record(header("import"), [](FactWriter& writer) -> Result<Done> {
        NewItem payment = invoice(CustomerId{1}, -100);
        payment.kind = ItemKind::Payment;
        ENCOURS_ASSIGN(const ItemId credit, writer.addItem(payment));
        ENCOURS_ASSIGN([[maybe_unused]] const AllocationId id,
                       writer.addAllocation(CustomerId{1}, ItemId{1}, credit, Money{100}));
        return Done{};
    });
    ASSERT_TRUE(paid);
    ASSERT_EQ(accounts()[0].allocations.size(), 1U);
    const CustomerId touched[] = {CustomerId{1}};
    ASSERT_TRUE(
        m_store->record(header("undo"), [&](FactWriter& writer) { return writer.undoEntry(paid->seq, touched); }));
    EXPECT_EQ(accounts()[0].items.size(), 1U);
    EXPECT_TRUE(accounts()[0].allocations.empty());
    EXPECT_EQ(failedCheck(), "");
}

TEST_P(StoreContract, FollowsALineThatTheLedgerCorrected)
{
    const ItemId old = addInvoice("C1", 100);
    ASSERT_TRUE(m_store->record(header("contact"), [&](FactWriter& writer) -> Result<Done> {
        Attempt attempt;
        attempt.outcome = Outcome::Promise;
        attempt.on = Date::of(2026, 3, 10);
        ENCOURS_ASSIGN(const AttemptId id, writer.addAttempt(CustomerId{1}, attempt));
        Promise promise;
        promise.madeOn = attempt.on;
        promise.promisedOn = Date::of(2026, 3, 17);
        promise.amount = Money{100};
        promise.items = {{old, Money{100}}};
        ENCOURS_ASSIGN([[maybe_unused]] const PromiseId promised, writer.addPromise(CustomerId{1}, id, promise));
        return Done{};
    }));
    ItemId corrected;
    ASSERT_TRUE(m_store->record(header("import"), [&](FactWriter& writer) -> Result<Done> {
        NewItem item = invoice(CustomerId{1}, 150);
        item.replaces = old;
        ENCOURS_ASSIGN(corrected, writer.addItem(item));
        return writer.cancelItems({{old, CustomerId{1}}});
    }));
    const auto loaded = accounts();
    ASSERT_EQ(loaded[0].items.size(), 1U);
    EXPECT_EQ(loaded[0].items[0].amount, Money{150});
    ASSERT_EQ(loaded[0].promises.size(), 1U);
    ASSERT_EQ(loaded[0].promises[0].items.size(), 1U);
    EXPECT_EQ(loaded[0].promises[0].items[0].item, corrected);
}

TEST_P(StoreContract, LoadsOneAccountAsItLoadsAll)
{
    addInvoice("C1", 100);
    addInvoice("C2", 200);
    const CustomerId second[] = {CustomerId{2}};
    const auto one = m_store->loadAccounts(*m_store->settings(), second);
    ASSERT_TRUE(one);
    ASSERT_EQ(one->size(), 1U);
    EXPECT_EQ((*one)[0].customer.code, accounts()[1].customer.code);
    EXPECT_EQ((*one)[0].items[0].amount, accounts()[1].items[0].amount);
}

TEST_P(StoreContract, FindsTheLastActionOfAPersonThatCanBeTakenBack)
{
    addInvoice("C1", 100);
    EXPECT_FALSE(m_store->lastUndoable("tester")->has_value());
    const auto recorded = m_store->record(header("contact"), [](FactWriter& writer) -> Result<Done> {
        Attempt attempt;
        ENCOURS_ASSIGN([[maybe_unused]] const AttemptId id, writer.addAttempt(CustomerId{1}, attempt));
        return Done{};
    });
    ASSERT_TRUE(recorded);
    EXPECT_EQ(m_store->lastUndoable("tester")->value(), recorded->seq);
    EXPECT_FALSE(m_store->lastUndoable("someone else")->has_value());
    EXPECT_EQ(m_store->journalEntry(recorded->seq)->customers, std::vector{CustomerId{1}});
}

TEST_P(StoreContract, KeepsTheLatestValueOfASetting)
{
    for (const std::string_view city : {"Lyon", "Vienne"}) {
        ASSERT_TRUE(m_store->record(header("settings-edited", std::string{city}),
                                    [&](FactWriter& writer) { return writer.setSetting("company.city", city); }));
    }
    EXPECT_EQ(m_store->settings()->company.city, "Vienne");
}

// The guards of the book itself: whoever opens it with another tool cannot rewrite history by mistake.
TEST_P(StoreContract, RefusesToEditOrDeleteFacts)
{
    addInvoice("C1", 100);
    for (const char* statement : {"UPDATE item SET amount = 1", "DELETE FROM item", "UPDATE journal SET actor = 'x'",
                                  "DELETE FROM journal_seal", "UPDATE customer_fact SET value = 'x'",
                                  "UPDATE item SET label = 'x'", "DELETE FROM customer", "DELETE FROM customer_fact"}) {
        EXPECT_FALSE(runRaw(statement)) << statement;
    }
    EXPECT_TRUE(runRaw("UPDATE customer_fact SET value = NULL, salt = NULL"));
    EXPECT_EQ(failedCheck(), "");
}

TEST_P(StoreContract, ShowsDaysAndDecimalsToOtherTools)
{
    addInvoice("C1", 123'456);
    auto select = m_store->connection().prepare(
        "SELECT customer, number, CAST(booked_on AS TEXT), CAST(amount AS TEXT) FROM item_readable");
    ASSERT_TRUE(select);
    ASSERT_TRUE(*(*select)->next());
    EXPECT_EQ((*select)->text(0), "C1");
    EXPECT_EQ((*select)->text(2), "2026-02-01");
    EXPECT_EQ((*select)->text(3), "1234.56");
}

TEST_P(StoreContract, LetsEveryReadableViewBeRead)
{
    addInvoice("C1", 100);
    for (const char* view : {"journal_readable", "item_readable", "allocation_readable", "promise_readable",
                             "instrument_readable", "legal_value_readable", "item_foreign_amount_readable"}) {
        EXPECT_EQ(readRaw(std::string{"SELECT CAST(COUNT(*) AS TEXT) FROM (SELECT * FROM "} + view + ") AS v").size(),
                  1U);
    }
    EXPECT_EQ(readRaw("SELECT CAST(recorded_at_utc AS TEXT) FROM journal_readable").at(0).substr(0, 19),
              "1970-01-01 00:00:00");
}

TEST_P(StoreContract, WritesManyRowsInOneEntry)
{
    constexpr int count = 3'000;
    const auto recorded = m_store->record(header("import"), [&](FactWriter& writer) -> Result<Done> {
        ENCOURS_ASSIGN(const CustomerId customer, writer.addCustomer("C1"));
        for (int number = 1; number <= count; ++number) {
            const std::string name = "F" + std::to_string(number);
            NewItem item = invoice(customer, number);
            item.number = name;
            ENCOURS_ASSIGN(const ItemId id, writer.addItem(item));
            item.amount = Money{-number};
            item.kind = ItemKind::Payment;
            ENCOURS_ASSIGN(const ItemId credit, writer.addItem(item));
            ENCOURS_TRY(writer.addAllocation(customer, id, credit, Money{number}));
        }
        return Done{};
    });
    ASSERT_TRUE(recorded) << recorded.fault().detail;
    const auto loaded = accounts();
    ASSERT_EQ(loaded.at(0).items.size(), 2U * count);
    EXPECT_EQ(loaded.at(0).allocations.size(), std::size_t{count});
    EXPECT_EQ(failedCheck(), "");
    addInvoice("C2", 100);
    EXPECT_EQ(accounts().at(1).items.at(0).id, ItemId{2 * count + 1}) << "numbers go on without a gap";
}

TEST_P(StoreContract, WritesNothingOfACommandThatWasRefusedIntoTheNext)
{
    const auto refused = m_store->record(header("import"), [](FactWriter& writer) -> Result<Done> {
        ENCOURS_ASSIGN(const CustomerId customer, writer.addCustomer("C1"));
        ENCOURS_ASSIGN([[maybe_unused]] const ItemId id, writer.addItem(invoice(customer, 100)));
        return FaultCode::ImportCancelled;
    });
    ASSERT_FALSE(refused);
    addInvoice("C2", 200);
    ASSERT_EQ(accounts().size(), 1U);
    EXPECT_EQ(accounts().at(0).items.size(), 1U);
    EXPECT_EQ(failedCheck(), "");
}

TEST_P(StoreContract, RefusesToMakeABookWhereOneIs)
{
    const auto second = Store::create(m_file, Currency::euro(), Moment{1});
    ASSERT_FALSE(second);
    EXPECT_EQ(second.fault().code, FaultCode::StoreExists);
    addInvoice("C1", 100);
    EXPECT_EQ(accounts().size(), 1U);
}

ENCOURS_ON_BOTH_ENGINES(StoreContract);

} // namespace
} // namespace encours
