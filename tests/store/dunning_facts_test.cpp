// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store_fixture.h"

#include <fmt/format.h>

namespace encours {
namespace {

const CustomerId customer{1};
const Date day = Date::of(2026, 11, 10);

/// A book with one customer, one invoice, one open dispute, and one fact in each table of the dunning engine.
class DunningBook : public test::StoreTest {
protected:
    explicit DunningBook(Engine engine) : StoreTest(engine)
    {
        m_item = addInvoice("C1", 120'000);
        Dispute dispute;
        dispute.openedOn = day;
        dispute.deadlineOn = day.plusDays(14);
        dispute.items = {{m_item, Money{20'000}}};
        record("contact", [&](FactWriter& writer) -> Result<Done> {
            ENCOURS_ASSIGN(m_dispute, writer.addDispute(customer, std::nullopt, dispute));
            return Done{};
        });
    }

    template <typename Write>
    JournalSeq record(const std::string& kind, Write write)
    {
        const auto recorded = m_store->record(header(kind, kind + std::to_string(m_keys)), write);
        EXPECT_TRUE(recorded.isDone()) << (recorded ? "" : recorded.fault().detail);
        return recorded ? recorded->seq : JournalSeq{};
    }

    void undo(JournalSeq seq)
    {
        const CustomerId touched[] = {customer};
        record("undo", [&](FactWriter& writer) { return writer.undoEntry(seq, touched); });
    }

    Account account() { return accounts().at(0); }

    JournalSeq addCircuit(CircuitStep step, Date on, std::optional<Date> payOn = {})
    {
        return record("circuit", [&](FactWriter& writer) {
            return writer.addCircuitEvent(customer, {m_item, step, on, payOn, "Mme Petit", {}});
        });
    }

    JournalSeq addBlock()
    {
        Block block;
        block.kind = BlockKind::Vip;
        block.fromOn = day;
        block.untilOn = day.plusDays(20);
        block.reason = "le directeur appelle lui-même";
        block.items = {m_item};
        return record("block", [&](FactWriter& writer) -> Result<Done> {
            ENCOURS_ASSIGN(m_block, writer.addBlock(customer, block));
            return Done{};
        });
    }

    JournalSeq endBlock()
    {
        return record("block", [&](FactWriter& writer) { return writer.endBlock(customer, m_block, day.plusDays(5)); });
    }

    JournalSeq addStep(DisputeStepKind kind, const std::string& text, int daysLater = 0)
    {
        DisputeStep step;
        step.kind = kind;
        step.on = day.plusDays(daysLater);
        step.dueOn = day.plusDays(7);
        step.person = "P. Roche";
        step.text = text;
        return record("dispute-step", [&](FactWriter& writer) -> Result<Done> {
            ENCOURS_ASSIGN([[maybe_unused]] const DisputeStepId id, writer.addDisputeStep(customer, m_dispute, step));
            return Done{};
        });
    }

    JournalSeq addOffer()
    {
        return record("discount-offer", [&](FactWriter& writer) {
            return writer.addDiscountOffer(
                customer, {m_item, day, day.plusDays(10), Rate::ofBp(100), Money{1'200}, "july-2026", {}});
        });
    }

    JournalSeq addList()
    {
        return record("day-list",
                      [](FactWriter& writer) { return writer.addDayList(day, std::string_view{"\0a\xFF", 3}); });
    }

    void addEverything()
    {
        addCircuit(CircuitStep::Received, day);
        addBlock();
        endBlock();
        addStep(DisputeStepKind::TaskOpened, "retrouver le bon de livraison");
        addOffer();
        addList();
    }

    ItemId m_item;
    DisputeId m_dispute;
    BlockId m_block;
};

class DunningFacts : public DunningBook, public testing::WithParamInterface<Engine> {
protected:
    DunningFacts() : DunningBook(GetParam()) {}
};

TEST_P(DunningFacts, GiveBackHowFarAnInvoiceHasCome)
{
    addCircuit(CircuitStep::Received, day);
    const JournalSeq scheduled = addCircuit(CircuitStep::Scheduled, day.plusDays(2), day.plusDays(9));
    reopen();
    const Account known = account();
    const CircuitState state = circuitOf(known.circuit, m_item, day.plusDays(3));
    EXPECT_EQ(state.reached, CircuitStep::Scheduled);
    EXPECT_EQ(state.payOn, day.plusDays(9));
    EXPECT_EQ(known.circuit.at(0).toldBy, "Mme Petit");
    EXPECT_EQ(circuitOf(known.circuit, m_item, day).reached, CircuitStep::Received) << "as of the day before";
    undo(scheduled);
    EXPECT_EQ(account().circuit.size(), 1U);
}

TEST_P(DunningFacts, GiveBackABlockAndItsEnd)
{
    addBlock();
    const JournalSeq ended = endBlock();
    reopen();
    const Block block = account().blocks.at(0);
    EXPECT_EQ(block.reason, "le directeur appelle lui-même");
    EXPECT_TRUE(block.isAbout(m_item));
    EXPECT_FALSE(block.isAbout(ItemId{99}));
    EXPECT_TRUE(block.holds(day.plusDays(4)));
    EXPECT_FALSE(block.holds(day.plusDays(5)));
    undo(ended);
    EXPECT_TRUE(account().blocks.at(0).holds(day.plusDays(20)));
    EXPECT_FALSE(account().blocks.at(0).holds(day.plusDays(21)));
}

TEST_P(DunningFacts, GiveBackTheHistoryOfADispute)
{
    addStep(DisputeStepKind::TaskOpened, "avoir");
    addStep(DisputeStepKind::TaskOpened, "bon de livraison");
    addStep(DisputeStepKind::Owner, "");
    addStep(DisputeStepKind::Deadline, "", 1);
    addStep(DisputeStepKind::TaskDone, "avoir", 2);
    reopen();
    const Dispute dispute = account().disputes.at(0);
    ASSERT_EQ(dispute.steps.size(), 5U);
    EXPECT_EQ(dispute.actor, "tester");
    EXPECT_EQ(dispute.steps.at(0).actor, "tester");
    EXPECT_EQ(dispute.ownerAsOf(day), "P. Roche");
    EXPECT_EQ(dispute.ownerAsOf(day.plusDays(-1)), "");
    EXPECT_EQ(dispute.deadlineAsOf(day), day.plusDays(14));
    EXPECT_EQ(dispute.deadlineAsOf(day.plusDays(1)), day.plusDays(7));
    EXPECT_EQ(dispute.openTasks(day.plusDays(1)).size(), 2U);
    ASSERT_EQ(dispute.openTasks(day.plusDays(2)).size(), 1U);
    EXPECT_EQ(dispute.openTasks(day.plusDays(2)).at(0)->text, "bon de livraison");
}

TEST_P(DunningFacts, ReadNoMoreThanWhatIsNew)
{
    addStep(DisputeStepKind::Note, "vu avec le dépôt");
    const Account before = account();
    const JournalSeq since = addStep(DisputeStepKind::Note, "bon retrouvé");
    addBlock();
    const auto after = m_store->withContactsSince(*m_store->settings(), before, since);
    ASSERT_TRUE(after.isDone());
    EXPECT_EQ(after->disputes.at(0).steps.size(), 2U);
    EXPECT_EQ(after->blocks.size(), 1U);
    EXPECT_TRUE(after->sharesLedgerWith(before));
}

TEST_P(DunningFacts, GiveBackAnOfferedDiscount)
{
    addOffer();
    reopen();
    const DiscountOffer offer = account().offers.at(0);
    EXPECT_EQ(offer.discount, Money{1'200});
    EXPECT_EQ(offer.rate, Rate::ofBp(100));
    EXPECT_EQ(offer.payBy, day.plusDays(10));
    EXPECT_EQ(offer.campaign, "july-2026");
}

TEST_P(DunningFacts, KeepTheListOfADayOnce)
{
    addList();
    reopen();
    EXPECT_EQ(*m_store->dayList(day), (std::string{"\0a\xFF", 3}));
    EXPECT_EQ(*m_store->dayList(day.plusDays(1)), std::nullopt);
    EXPECT_EQ(*m_store->dayListDays(), std::vector{day});
    const auto again = m_store->record(header("day-list", "again"),
                                       [](FactWriter& writer) { return writer.addDayList(day, "other"); });
    EXPECT_FALSE(again.isDone());
    EXPECT_EQ(failedCheck(), "");
}

TEST_P(DunningFacts, GiveBackEveryVersionOfASetting)
{
    const auto set = [this](const std::string& value) {
        return record("policy", [&](FactWriter& writer) { return writer.setSetting("weights", value); });
    };
    set("one");
    const JournalSeq second = set("two");
    set("three");
    undo(second);
    const auto versions = m_store->settingVersions("weights");
    ASSERT_TRUE(versions.isDone());
    ASSERT_EQ(versions->size(), 2U);
    EXPECT_EQ(versions->at(0).value, "one");
    EXPECT_EQ(versions->at(1).value, "three");
    EXPECT_EQ(versions->at(1).actor, "tester");
}

TEST_P(DunningFacts, NameTheCustomerOfEachEntry)
{
    const auto isOfTheCustomer = [this](JournalSeq seq) {
        return m_store->journalEntry(seq)->customers == std::vector{customer} &&
               m_store->lastUndoable("tester")->value() == seq;
    };
    EXPECT_TRUE(isOfTheCustomer(addCircuit(CircuitStep::Held, day)));
    EXPECT_TRUE(isOfTheCustomer(addBlock()));
    EXPECT_TRUE(isOfTheCustomer(endBlock()));
    EXPECT_TRUE(isOfTheCustomer(addStep(DisputeStepKind::Note, "x")));
    EXPECT_TRUE(isOfTheCustomer(addOffer()));
    const JournalSeq last = m_store->lastUndoable("tester")->value();
    addList();
    EXPECT_EQ(m_store->lastUndoable("tester")->value(), last) << "a kept list is not an action";
    const auto changed = m_store->customersChangedSince(JournalSeq{last.value - 1});
    ASSERT_TRUE(changed.isDone());
    EXPECT_EQ(**changed, std::vector{customer});
}

TEST_P(DunningFacts, RefuseToBeEditedOrDeleted)
{
    addEverything();
    for (const char* change :
         {"circuit_event SET step = 3", "circuit_event SET told_by = 'x'", "block SET until_on = 1",
          "block SET reason = 'x'", "block_item SET customer_id = 1", "block_end SET ended_on = 1",
          "dispute_step SET person = 'x'", "dispute_step SET text = 'x'", "discount_offer SET discount = 1",
          "day_list SET listed_on = 1"}) {
        EXPECT_FALSE(runRaw(fmt::format("UPDATE {}", change))) << change;
    }
    for (const char* table :
         {"circuit_event", "block", "block_item", "block_end", "dispute_step", "discount_offer", "day_list"}) {
        EXPECT_FALSE(runRaw(fmt::format("DELETE FROM {}", table))) << table;
    }
    EXPECT_TRUE(runRaw("UPDATE circuit_event SET told_by = NULL, told_by_salt = NULL"));
    EXPECT_TRUE(runRaw("UPDATE block SET reason = NULL, reason_salt = NULL"));
    EXPECT_TRUE(runRaw("UPDATE dispute_step SET text = NULL, text_salt = NULL"));
    EXPECT_EQ(failedCheck(), "") << "what was blanked still verifies";
    EXPECT_EQ(account().blocks.at(0).reason, "");
}

/// A change to a table that somebody made after taking its guards away.
struct Tampering {
    const char* table;
    const char* statement;
};

class TamperedDunningFacts : public DunningBook, public testing::WithParamInterface<std::tuple<Engine, Tampering>> {
protected:
    TamperedDunningFacts() : DunningBook(std::get<0>(GetParam())) {}
};

TEST_P(TamperedDunningFacts, AreFoundByTheChain)
{
    const Tampering& tampering = std::get<1>(GetParam());
    addEverything();
    ASSERT_EQ(failedCheck(), "");
    takeGuardsAway(tampering.table);
    ASSERT_TRUE(runRaw(tampering.statement));
    EXPECT_TRUE(failedCheck().starts_with("facts: entry ")) << failedCheck();
}

const auto ofEveryTable = testing::Values(
    Tampering{"circuit_event", "UPDATE circuit_event SET happened_on = happened_on - 1"},
    Tampering{"block", "UPDATE block SET until_on = until_on + 30"}, Tampering{"block_end", "DELETE FROM block_end"},
    Tampering{"dispute_step", "UPDATE dispute_step SET person = 'autre'"},
    Tampering{"discount_offer", "UPDATE discount_offer SET discount = discount + 1"},
    Tampering{"day_list", "DELETE FROM day_list"});

std::string tableOf(const testing::TestParamInfo<std::tuple<Engine, Tampering>>& tampering)
{
    return std::get<1>(tampering.param).table;
}

INSTANTIATE_TEST_SUITE_P(Sqlite, TamperedDunningFacts, testing::Combine(testing::Values(Engine::Sqlite), ofEveryTable),
                         tableOf);
INSTANTIATE_TEST_SUITE_P(PostgreSql, TamperedDunningFacts,
                         testing::Combine(testing::Values(Engine::PostgreSql), ofEveryTable), tableOf);

TEST_P(DunningFacts, FindATextThatSomebodyRewrote)
{
    addEverything();
    takeGuardsAway("block");
    ASSERT_TRUE(runRaw("UPDATE block SET reason = 'autre motif'"));
    EXPECT_EQ(failedCheck(), "personal-texts: block 1");
}

ENCOURS_ON_BOTH_ENGINES(DunningFacts);

} // namespace
} // namespace encours
