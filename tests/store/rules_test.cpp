// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store_fixture.h"

#include <fmt/format.h>

namespace encours {
namespace {

const CustomerId customer{1};
const Date day = Date::of(2026, 11, 10);

/// A book with one customer, one invoice and one fact in each table of the rules of the trade.
class RulesBook : public test::StoreTest {
protected:
    explicit RulesBook(Engine engine) : StoreTest(engine) { m_item = addInvoice("C1", 120'000); }

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

    JournalSeq addDay()
    {
        return record("item-days", [&](FactWriter& writer) {
            return writer.setItemDay(customer, m_item, ItemDayKind::Delivered, day);
        });
    }

    JournalSeq addBill()
    {
        Instrument bill;
        bill.kind = InstrumentKind::PromissoryNote;
        bill.number = "BOR 7";
        bill.dueOn = Date::of(2026, 12, 31);
        bill.amount = Money{90'000};
        bill.items = {{m_item, Money{90'000}}};
        bill.events = {{InstrumentStep::Received, day, {}, {}}};
        return record("instrument", [&](FactWriter& writer) -> Result<Done> {
            ENCOURS_ASSIGN(m_bill, writer.addInstrument(customer, bill));
            return Done{};
        });
    }

    JournalSeq addStep(InstrumentStep step, const std::string& reason = {})
    {
        return record("instrument-step", [&](FactWriter& writer) {
            return writer.addInstrumentEvent(customer, m_bill, {step, day.plusDays(1), reason, {}});
        });
    }

    JournalSeq addFactor()
    {
        return record("factor", [&](FactWriter& writer) {
            return writer.addFactorEvents(customer, {{m_item, FactorStep::Financed, day.plusDays(1), Money{80'000}, {}},
                                                     {m_item, FactorStep::Assigned, day, Money{0}, {}}});
        });
    }

    JournalSeq addEvent()
    {
        return record("account-event", [](FactWriter& writer) -> Result<Done> {
            ENCOURS_ASSIGN(
                [[maybe_unused]] const AccountEventId id,
                writer.addAccountEvent(customer, {{}, AccountEventKind::Liquidation, day, "TC de Lyon", {}}));
            return Done{};
        });
    }

    JournalSeq addCharge()
    {
        return record("charge", [&](FactWriter& writer) {
            return writer.addCharge(customer, {{}, m_item, ChargeStep::Waived, day, Money{6'726}, Money{4'000}, {}});
        });
    }

    JournalSeq addRate(std::int64_t value)
    {
        return record("legal-values", [value](FactWriter& writer) {
            return writer.addLegalValue(
                {LegalName::EcbRate, Date::of(2027, 1, 1), value, "BCE, 16 décembre 2026", Date::of(2026, 12, 17)});
        });
    }

    void addEverything()
    {
        addDay();
        addBill();
        addStep(InstrumentStep::Remitted);
        addFactor();
        addEvent();
        addCharge();
        addRate(265);
    }

    ItemId m_item;
    InstrumentId m_bill;
};

class RulesTest : public RulesBook, public testing::WithParamInterface<Engine> {
protected:
    RulesTest() : RulesBook(GetParam()) {}
};

TEST_P(RulesTest, GivesBackTheDayOfAnItemAndTakesItBack)
{
    const JournalSeq seq = addDay();
    reopen();
    EXPECT_EQ(account().items.at(0).deliveredOn, day);
    EXPECT_FALSE(account().items.at(0).receivedOn);
    undo(seq);
    EXPECT_FALSE(account().items.at(0).deliveredOn);
}

TEST_P(RulesTest, KeepsTheLatestDayOfAnItem)
{
    addDay();
    const JournalSeq later = record("item-days", [&](FactWriter& writer) {
        return writer.setItemDay(customer, m_item, ItemDayKind::Delivered, day.plusDays(3));
    });
    EXPECT_EQ(account().items.at(0).deliveredOn, day.plusDays(3));
    undo(later);
    EXPECT_EQ(account().items.at(0).deliveredOn, day);
}

TEST_P(RulesTest, CountsATermFromTheDayOfReceipt)
{
    record("customer-edited", [](FactWriter& writer) {
        return writer.setField(customer, CustomerField::Terms, "30 jours date de réception", FieldSource::Person);
    });
    EXPECT_EQ(account().items.at(0).dueOn, Date::of(2026, 3, 2)) << "the invoice's own day while nothing is known";
    record("item-days", [&](FactWriter& writer) {
        return writer.setItemDay(customer, m_item, ItemDayKind::Received, Date::of(2026, 2, 5));
    });
    EXPECT_EQ(account().items.at(0).dueOn, Date::of(2026, 3, 7));
}

TEST_P(RulesTest, GivesBackAnInstrumentAndTakesItBack)
{
    const JournalSeq seq = addBill();
    reopen();
    const Account loaded = account();
    ASSERT_EQ(loaded.instruments.size(), 1U);
    const Instrument& bill = loaded.instruments[0];
    EXPECT_EQ(bill.id, m_bill);
    EXPECT_EQ(bill.kind, InstrumentKind::PromissoryNote);
    EXPECT_EQ(bill.number, "BOR 7");
    EXPECT_EQ(bill.dueOn, Date::of(2026, 12, 31));
    EXPECT_EQ(bill.amount, Money{90'000});
    EXPECT_EQ(bill.items, (std::vector<CoveredItem>{{m_item, Money{90'000}}}));
    EXPECT_EQ(bill.recordedBy, seq);
    ASSERT_EQ(bill.events.size(), 1U);
    EXPECT_EQ(bill.events[0].step, InstrumentStep::Received);
    undo(seq);
    EXPECT_TRUE(account().instruments.empty());
}

TEST_P(RulesTest, GivesBackTheStepsOfAnInstrumentInOrderAndTakesOneBack)
{
    addBill();
    addStep(InstrumentStep::Remitted);
    const JournalSeq unpaid = addStep(InstrumentStep::Unpaid, "provision insuffisante");
    const auto events = account().instruments.at(0).events;
    ASSERT_EQ(events.size(), 3U);
    EXPECT_EQ(events[1].step, InstrumentStep::Remitted);
    EXPECT_EQ(events[2].step, InstrumentStep::Unpaid) << "of one day, what was recorded last";
    EXPECT_EQ(events[2].reason, "provision insuffisante");
    undo(unpaid);
    EXPECT_EQ(account().instruments.at(0).events.size(), 2U);
}

TEST_P(RulesTest, GivesBackTheStepsWithTheFactorAndTakesThemBack)
{
    const JournalSeq seq = addFactor();
    reopen();
    const Account loaded = account();
    ASSERT_EQ(loaded.factorEvents.size(), 2U);
    EXPECT_EQ(loaded.factorEvents[0].step, FactorStep::Assigned);
    EXPECT_EQ(loaded.factorEvents[1].step, FactorStep::Financed);
    EXPECT_EQ(loaded.factorEvents[1].amount, Money{80'000});
    EXPECT_EQ(loaded.factorEvents[1].item, m_item);
    EXPECT_EQ(loaded.factorEvents[1].recordedBy, seq);
    undo(seq);
    EXPECT_TRUE(account().factorEvents.empty());
}

TEST_P(RulesTest, GivesBackAnEventOfTheAccountAndTakesItBack)
{
    const JournalSeq seq = addEvent();
    reopen();
    const Account loaded = account();
    ASSERT_EQ(loaded.events.size(), 1U);
    EXPECT_EQ(loaded.events[0].kind, AccountEventKind::Liquidation);
    EXPECT_EQ(loaded.events[0].on, day);
    EXPECT_EQ(loaded.events[0].note, "TC de Lyon");
    undo(seq);
    EXPECT_TRUE(account().events.empty());
}

TEST_P(RulesTest, PutsEventsInTheOrderOfTheirDays)
{
    addEvent();
    record("account-event", [](FactWriter& writer) -> Result<Done> {
        ENCOURS_ASSIGN(
            [[maybe_unused]] const AccountEventId id,
            writer.addAccountEvent(customer, {{}, AccountEventKind::FormalNotice, day.plusDays(-5), {}, {}}));
        return Done{};
    });
    EXPECT_EQ(account().events.at(0).kind, AccountEventKind::FormalNotice);
}

TEST_P(RulesTest, GivesBackAChargeAndTakesItBack)
{
    const JournalSeq seq = addCharge();
    reopen();
    const Account loaded = account();
    ASSERT_EQ(loaded.charges.size(), 1U);
    EXPECT_EQ(loaded.charges[0].item, m_item);
    EXPECT_EQ(loaded.charges[0].step, ChargeStep::Waived);
    EXPECT_EQ(loaded.charges[0].interest, Money{6'726});
    EXPECT_EQ(loaded.charges[0].indemnity, Money{4'000});
    undo(seq);
    EXPECT_TRUE(account().charges.empty());
}

TEST_P(RulesTest, GivesBackLegalValuesInTheOrderOfTheJournal)
{
    addRate(265);
    const JournalSeq corrected = addRate(240);
    reopen();
    const auto values = m_store->legalValues();
    ASSERT_TRUE(values);
    ASSERT_EQ(values->size(), 2U);
    EXPECT_EQ((*values)[0].value, 265);
    EXPECT_EQ((*values)[1], (LegalValue{LegalName::EcbRate, Date::of(2027, 1, 1), 240, "BCE, 16 décembre 2026",
                                        Date::of(2026, 12, 17)}));
    undo(corrected);
    ASSERT_EQ(m_store->legalValues()->size(), 1U);
    EXPECT_EQ(m_store->legalValues()->at(0).value, 265);
}

TEST_P(RulesTest, KeepsTheRulesOfTheBookAmongItsSettings)
{
    record("settings-edited", [](FactWriter& writer) -> Result<Done> {
        ENCOURS_TRY(writer.setSetting("factor.name", "Factor"));
        return writer.setSetting("late_rate", "quelque chose de plus récent");
    });
    EXPECT_EQ(m_store->settings()->rules.factor.name, "Factor");
    EXPECT_EQ(m_store->settings()->rules.lateRate, LateRate{}) << "what is not understood leaves the default";
}

TEST_P(RulesTest, FollowsALineThatTheLedgerCorrected)
{
    addEverything();
    ItemId corrected;
    record("import", [&](FactWriter& writer) -> Result<Done> {
        NewItem item = invoice(customer, 150'000);
        item.replaces = m_item;
        ENCOURS_ASSIGN(corrected, writer.addItem(item));
        return writer.cancelItems({{m_item, customer}});
    });
    const Account loaded = account();
    ASSERT_EQ(loaded.items.size(), 1U);
    EXPECT_EQ(loaded.items[0].deliveredOn, day);
    EXPECT_EQ(loaded.instruments.at(0).items.at(0).item, corrected);
    EXPECT_EQ(loaded.factorEvents.at(0).item, corrected);
    EXPECT_EQ(loaded.charges.at(0).item, corrected);
}

TEST_P(RulesTest, LoadsOneAccountAsItLoadsAll)
{
    addEverything();
    addInvoice("C2", 200);
    const CustomerId first[] = {customer};
    const auto loaded = m_store->loadAccounts(*m_store->settings(), first);
    ASSERT_TRUE(loaded);
    const Account& one = loaded->at(0);
    EXPECT_EQ(one.items.at(0).deliveredOn, day);
    EXPECT_EQ(one.instruments.at(0).events.size(), 2U);
    EXPECT_EQ(one.factorEvents.size(), 2U);
    EXPECT_EQ(one.events.size(), 1U);
    EXPECT_EQ(one.charges.size(), 1U);
    EXPECT_TRUE(accounts().at(1).instruments.empty());
}

TEST_P(RulesTest, NamesTheCustomerOfEachEntry)
{
    const auto isOfTheCustomer = [this](JournalSeq seq) {
        return m_store->journalEntry(seq)->customers == std::vector{customer} &&
               m_store->lastUndoable("tester")->value() == seq;
    };
    EXPECT_TRUE(isOfTheCustomer(addDay()));
    EXPECT_TRUE(isOfTheCustomer(addBill()));
    EXPECT_TRUE(isOfTheCustomer(addStep(InstrumentStep::Remitted)));
    EXPECT_TRUE(isOfTheCustomer(addFactor()));
    EXPECT_TRUE(isOfTheCustomer(addEvent()));
    EXPECT_TRUE(isOfTheCustomer(addCharge()));
    const JournalSeq rate = addRate(265);
    EXPECT_TRUE(m_store->journalEntry(rate)->customers.empty());
    EXPECT_EQ(m_store->lastUndoable("tester")->value(), rate);
}

TEST_P(RulesTest, RefusesToEditOrDeleteFacts)
{
    addEverything();
    for (const char* change :
         {"legal_value SET value = 1", "item_day SET happened_on = 1", "instrument SET amount = 1",
          "instrument_item SET amount = 1", "instrument_event SET step = 4", "factor_event SET amount = 1",
          "account_event SET kind = 1", "account_event SET note = 'x'", "charge SET interest = 1"}) {
        EXPECT_FALSE(runRaw(fmt::format("UPDATE {}", change))) << change;
    }
    for (const char* table : {"legal_value", "item_day", "instrument", "instrument_item", "instrument_event",
                              "factor_event", "account_event", "charge"}) {
        EXPECT_FALSE(runRaw(fmt::format("DELETE FROM {}", table))) << table;
    }
    EXPECT_EQ(failedCheck(), "");
}

TEST_P(RulesTest, LetsTheNoteOfAnEventBeBlanked)
{
    addEverything();
    EXPECT_TRUE(runRaw("UPDATE account_event SET note = NULL, note_salt = NULL"));
    EXPECT_EQ(failedCheck(), "");
    EXPECT_EQ(account().events.at(0).note, "");
}

/// A change to a table that somebody made after taking its guards away.
struct Tampering {
    const char* table;
    const char* statement;
};

class TamperedRules : public RulesBook, public testing::WithParamInterface<std::tuple<Engine, Tampering>> {
protected:
    TamperedRules() : RulesBook(std::get<0>(GetParam())) {}
};

TEST_P(TamperedRules, AreFoundByTheChain)
{
    const Tampering& tampering = std::get<1>(GetParam());
    addEverything();
    ASSERT_EQ(failedCheck(), "");
    takeGuardsAway(tampering.table);
    ASSERT_TRUE(runRaw(tampering.statement));
    EXPECT_TRUE(failedCheck().starts_with("facts: entry ")) << failedCheck();
}

const auto ofEveryTable =
    testing::Values(Tampering{"legal_value", "UPDATE legal_value SET value = value + 1"},
                    Tampering{"item_day", "UPDATE item_day SET happened_on = happened_on + 1"},
                    Tampering{"instrument", "UPDATE instrument SET due_on = due_on + 1"},
                    Tampering{"instrument_item", "UPDATE instrument_item SET amount = amount - 1"},
                    Tampering{"instrument_event", "UPDATE instrument_event SET reason = 'autre'"},
                    Tampering{"factor_event", "DELETE FROM factor_event WHERE amount = 0"},
                    Tampering{"account_event", "UPDATE account_event SET kind = 1"},
                    Tampering{"charge", "UPDATE charge SET interest = interest + 1"});

std::string tableOf(const testing::TestParamInfo<std::tuple<Engine, Tampering>>& tampering)
{
    return std::get<1>(tampering.param).table;
}

INSTANTIATE_TEST_SUITE_P(Sqlite, TamperedRules, testing::Combine(testing::Values(Engine::Sqlite), ofEveryTable),
                         tableOf);
INSTANTIATE_TEST_SUITE_P(PostgreSql, TamperedRules, testing::Combine(testing::Values(Engine::PostgreSql), ofEveryTable),
                         tableOf);

TEST_P(RulesTest, FindsANoteThatSomebodyRewrote)
{
    addEverything();
    takeGuardsAway("account_event");
    ASSERT_TRUE(runRaw("UPDATE account_event SET note = 'TC de Paris'"));
    EXPECT_EQ(failedCheck(), "personal-texts: account_event 1");
}

ENCOURS_ON_BOTH_ENGINES(RulesTest);

} // namespace
} // namespace encours
