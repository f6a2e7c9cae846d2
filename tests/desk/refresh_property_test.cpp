// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/account_events.h"
#include "desk/account_text.h"
#include "desk/blocks.h"
#include "desk/circuit.h"
#include "desk/disputes.h"
#include "desk/edit_book.h"
#include "desk/factoring.h"
#include "desk/find_anything.h"
#include "desk/instruments.h"
#include "desk/item_days.h"
#include "desk/keep_safe.h"
#include "desk/late_charges.h"
#include "desk/make_demo.h"
#include "desk/record_contact.h"
#include "portfolio/aged_columns.h"
#include "property/generator.h"
#include "support/temp_book.h"

#include <map>
#include <tuple>

namespace encours {
namespace {

using property::Generator;

/// A person at a desk who does something at random; what the rules refuse changes nothing and is part of the game.
class Somebody {
public:
    Somebody(Generator& generator, test::TempBook& book) : m_generator(generator), m_book(book) {}

    /// Does one thing and gives its name, with "refused" behind it when it was.
    std::string act(Desk& desk)
    {
        switch (m_generator.small(0, 15)) {
        case 0:
        case 1:
        case 2:
        case 3: return said("contact", RecordContact{desk}.execute(someContact(desk)));
        case 4: return said("undo", UndoLastAction{desk}.execute());
        case 5: return resolveDispute(desk);
        case 6: return enterInstrument(desk);
        case 7: return stepInstrument(desk);
        case 8: return said("charges", RecordCharges{desk}.execute(someCharge(desk)));
        case 9: return said("item days", RecordItemDay{desk}.execute(someItemDay(desk)));
        case 10: return said("edit", EditCustomer{desk}.execute(someCustomer(desk), someFields(), {}));
        case 11: return m_generator.chance(50) ? recordEvent(desk) : factor(desk);
        case 12: return said("circuit", RecordCircuit{desk}.execute(someCircuit(desk)));
        case 13: return m_generator.chance(50) ? block(desk) : endBlock(desk);
        case 14: return stepDispute(desk);
        default: return m_generator.chance(50) ? litigation(desk) : import(desk);
        }
    }

private:
    template <typename Value>
    static std::string said(std::string what, const Result<Value>& result)
    {
        return result ? what : what + " refused";
    }

    CustomerId someCustomer(const Desk& desk)
    {
        return CustomerId{m_generator.between(1, static_cast<std::int64_t>(desk.portfolio()->size()))};
    }

    std::vector<ItemId> someItems(const Desk& desk, CustomerId customer)
    {
        std::vector<ItemId> items;
        const auto portfolio = desk.portfolio();
        for (const OpenItem& open : stateOf(*portfolio->find(customer), desk.today(), portfolio->currency()).debits) {
            if (m_generator.chance(40)) items.push_back(open.item->id);
        }
        return items;
    }

    ContactRequest someContact(const Desk& desk)
    {
        ContactRequest request;
        request.customer = someCustomer(desk);
        request.outcome = static_cast<Outcome>(m_generator.small(0, static_cast<int>(outcomeCount) - 1));
        if (m_generator.chance(50)) request.date = desk.today().plusDays(m_generator.small(0, 30));
        if (m_generator.chance(30)) request.amount = Money{m_generator.between(1, 300'000)};
        if (m_generator.chance(40)) request.items = someItems(desk, request.customer);
        request.category = DisputeCategory::Commercial;
        request.cause = "prix";
        request.owner = "Commerce";
        request.note = m_generator.chance(50) ? "rappeler" : "";
        return request;
    }

    std::optional<std::pair<CustomerId, DisputeId>> someOpenDispute(const Desk& desk)
    {
        const auto portfolio = desk.portfolio();
        std::vector<std::pair<CustomerId, DisputeId>> open;
        portfolio->forEach([&](const Account& account) {
            for (const Dispute& dispute : account.disputes) {
                if (!dispute.resolvedOn) open.emplace_back(account.customer.id, dispute.id);
            }
        });
        if (open.empty()) return std::nullopt;
        return open[static_cast<std::size_t>(m_generator.between(0, static_cast<std::int64_t>(open.size()) - 1))];
    }

    std::string resolveDispute(Desk& desk)
    {
        const auto named = someOpenDispute(desk);
        if (!named) return "no dispute";
        DisputeVerdict verdict;
        std::tie(verdict.customer, verdict.dispute) = *named;
        verdict.resolution = m_generator.chance(50) ? DisputeResolution::Settled : DisputeResolution::CreditNote;
        return said("resolve", ResolveDispute{desk}.execute(verdict));
    }

    std::string stepDispute(Desk& desk)
    {
        const auto named = someOpenDispute(desk);
        if (!named) return "no dispute";
        DisputeStepRequest request;
        std::tie(request.customer, request.dispute) = *named;
        request.kind = static_cast<DisputeStepKind>(m_generator.small(0, static_cast<int>(disputeStepKindCount) - 1));
        if (request.kind != DisputeStepKind::TaskDone) request.text = "bon de livraison";
        if (m_generator.chance(50)) request.person = "Atelier";
        if (m_generator.chance(50)) request.dueOn = desk.today().plusDays(m_generator.small(0, 20));
        return said("dispute step", StepDispute{desk}.execute(request));
    }

    CircuitRequest someCircuit(const Desk& desk)
    {
        CircuitRequest request;
        request.customer = someCustomer(desk);
        request.items = someItems(desk, request.customer);
        request.step = static_cast<CircuitStep>(m_generator.small(0, static_cast<int>(circuitStepCount) - 1));
        request.on = desk.today().plusDays(-m_generator.small(0, 5));
        if (m_generator.chance(30)) request.payOn = desk.today().plusDays(m_generator.small(0, 30));
        if (m_generator.chance(50)) request.toldBy = "Mme Petit";
        return request;
    }

    std::string block(Desk& desk)
    {
        BlockRequest request;
        request.customer = someCustomer(desk);
        request.kind = static_cast<BlockKind>(m_generator.small(0, static_cast<int>(blockKindCount) - 1));
        request.until = desk.today().plusDays(m_generator.small(0, 30));
        request.reason = "direction";
        if (m_generator.chance(50)) request.items = someItems(desk, request.customer);
        const auto made = BlockAccount{desk}.execute(request);
        if (made) m_blocks.emplace_back(request.customer, *made);
        return said("block", made);
    }

    std::string endBlock(Desk& desk)
    {
        if (m_blocks.empty()) return "no block";
        EndBlockRequest request;
        std::tie(request.customer, request.block) =
            m_blocks[static_cast<std::size_t>(m_generator.between(0, static_cast<std::int64_t>(m_blocks.size()) - 1))];
        return said("end block", EndBlock{desk}.execute(request));
    }

    std::string enterInstrument(Desk& desk)
    {
        NewInstrument request;
        request.customer = someCustomer(desk);
        request.kind = static_cast<InstrumentKind>(m_generator.small(0, static_cast<int>(instrumentKindCount) - 1));
        request.dueOn = desk.today().plusDays(m_generator.small(5, 60));
        request.on = desk.today();
        const auto entered = RegisterInstrument{desk}.execute(request);
        if (entered) m_instruments.emplace_back(request.customer, *entered);
        return said("instrument", entered);
    }

    std::string stepInstrument(Desk& desk)
    {
        if (m_instruments.empty()) return "no instrument";
        const auto [customer, instrument] = m_instruments[static_cast<std::size_t>(
            m_generator.between(0, static_cast<std::int64_t>(m_instruments.size()) - 1))];
        InstrumentStepRequest request;
        request.customer = customer;
        request.instrument = instrument;
        request.step = static_cast<InstrumentStep>(m_generator.small(0, static_cast<int>(instrumentStepCount) - 1));
        request.on = desk.today();
        return said("instrument step", RecordInstrumentStep{desk}.execute(request));
    }

    ChargeRequest someCharge(const Desk& desk)
    {
        ChargeRequest request;
        request.customer = someCustomer(desk);
        request.step = static_cast<ChargeStep>(m_generator.small(0, static_cast<int>(chargeStepCount) - 1));
        request.on = desk.today();
        return request;
    }

    ItemDayRequest someItemDay(const Desk& desk)
    {
        ItemDayRequest request;
        request.customer = someCustomer(desk);
        request.items = someItems(desk, request.customer);
        request.kind = static_cast<ItemDayKind>(m_generator.small(0, static_cast<int>(itemDayKindCount) - 1));
        request.on = desk.today().plusDays(-m_generator.small(0, 40));
        return request;
    }

    std::vector<std::pair<CustomerField, std::string>> someFields()
    {
        constexpr std::array<std::string_view, 4> terms{"30 jours", "45 jours fin de mois", "60 jours", ""};
        if (m_generator.chance(50))
            return {{CustomerField::Terms, std::string{terms[static_cast<std::size_t>(m_generator.small(0, 3))]}}};
        return {{CustomerField::Phone, "04 72 11 22 " + std::to_string(m_generator.small(10, 99))},
                {CustomerField::ContactName, m_generator.chance(50) ? "Zoé Zimmermann" : ""}};
    }

    std::string recordEvent(Desk& desk)
    {
        AccountEventRequest request;
        request.customer = someCustomer(desk);
        request.kind = static_cast<AccountEventKind>(m_generator.small(0, static_cast<int>(accountEventKindCount) - 1));
        request.on = desk.today();
        return said("event", RecordAccountEvent{desk}.execute(request));
    }

    std::string factor(Desk& desk)
    {
        FactorRequest request;
        request.customer = someCustomer(desk);
        request.step = static_cast<FactorStep>(m_generator.small(0, static_cast<int>(factorStepCount) - 1));
        request.on = desk.today();
        return said("factor", RecordFactorStep{desk}.execute(request));
    }

    std::string litigation(Desk& desk)
    {
        const CustomerId customer = someCustomer(desk);
        return said("litigation", PassToLitigation{desk}.execute(customer, someItems(desk, customer), "promesses"));
    }

    /// New invoices of a known customer and of a new one; sometimes the import is taken back at once.
    std::string import(Desk& desk)
    {
        const std::string number = "Z" + std::to_string(++m_imports);
        ImportRequest request;
        request.file = m_book.folder().write(number + ".csv",
                                             "client;nom;numero;date facture;echeance;montant\n" +
                                                 desk.portfolio()->find(someCustomer(desk))->customer.code + ";;" +
                                                 number + "A;2026-10-01;2026-10-31;120,00\nNOUVEAU" + number +
                                                 ";Nouveau;" + number + "B;2026-11-01;2026-11-30;80,00\n");
        const auto report = ImportFile{desk}.execute(request);
        if (!report || m_generator.chance(60)) return said("import", report);
        return said("import and back", UndoImport{desk}.execute(report->batch));
    }

    Generator& m_generator;
    test::TempBook& m_book;
    std::vector<std::pair<CustomerId, InstrumentId>> m_instruments;
    std::vector<std::pair<CustomerId, BlockId>> m_blocks;
    int m_imports = 0;
};

/// Every account, figure and search result of a snapshot against those of a book that was just opened.
void expectSame(const Portfolio& snapshot, const Portfolio& fresh, Date day, const std::string& after)
{
    ASSERT_EQ(snapshot.size(), fresh.size()) << after;
    const auto ageings = ageByAccount(snapshot, day);
    for (std::size_t place = 0; place < fresh.size(); ++place) {
        ASSERT_EQ(test::textOf(snapshot.at(place)), test::textOf(fresh.at(place))) << after;
        const Ageing exact = stateOf(fresh.at(place), day, fresh.currency()).ageing;
        ASSERT_EQ(ageings[place].total(), exact.total()) << after;
        ASSERT_EQ(ageings[place].overdue(), exact.overdue()) << after;
        ASSERT_EQ(ageings[place].bills, exact.bills) << after;
    }
}

std::vector<std::string> answersOf(FindAnything& find, std::string_view text)
{
    std::vector<std::string> answers;
    for (const Found& found : find.execute(text, 200)) {
        answers.push_back(found.customerCode + '/' + (found.item ? found.item->number : "") + '/' + found.value);
    }
    return answers;
}

class RefreshProperty : public testing::TestWithParam<std::uint64_t> {};

} // namespace

// Twice as many commands as there are accounts, half of them one after the other on the same snapshot, and one in six by
// another program that has the same book open.
TEST_P(RefreshProperty, MakesTheSnapshotThatAFreshLoadMakes)
{
    Generator generator{GetParam()};
    test::TempBook book;
    DemoRequest demo;
    demo.customers = 25;
    demo.invoices = 300;
    demo.seed = GetParam();
    demo.until = book.desk().today();
    ASSERT_TRUE(MakeDemo{book.desk()}.execute(demo));
    auto settings = book.desk().settings();
    settings.rules.factor.name = "Factor SA";
    ASSERT_TRUE(EditSettings{book.desk()}.execute(settings));

    FindAnything kept{book.desk()};
    Somebody somebody{generator, book};
    std::map<std::string, int> done;
    std::string after;
    for (int turn = 0; turn < 50; ++turn) {
        std::string what;
        if (generator.chance(15)) {
            const auto other = Desk::open(book.file(), book.sharedClock(), "collègue");
            ASSERT_TRUE(other) << other.fault().detail;
            what = somebody.act(**other) + " elsewhere";
            ASSERT_TRUE(book.desk().refreshIfChanged());
        } else {
            what = somebody.act(book.desk());
        }
        ++done[what];
        after += what + "; ";
        if (generator.chance(50)) continue;
        if (generator.chance(20)) book.clock().setToday(book.desk().today().plusDays(generator.small(1, 3)));
        const auto fresh = Desk::open(book.file(), book.sharedClock(), "témoin");
        ASSERT_TRUE(fresh) << fresh.fault().detail;
        ASSERT_NO_FATAL_FAILURE(
            expectSame(*book.desk().portfolio(), *(*fresh)->portfolio(), book.desk().today(), after));
        FindAnything made{**fresh};
        for (const std::string_view text : {"zimmermann", "04 72 11", "Z1", "120,00", "nouveau", "F"})
            ASSERT_EQ(answersOf(kept, text), answersOf(made, text)) << after << text;
    }
    EXPECT_GT(done["contact"], 2) << after;
    const auto checks = KeepSafe{book.desk()}.verify();
    ASSERT_TRUE(checks);
    for (const VerifyCheck& check : *checks) EXPECT_TRUE(check.isOk) << check.name << ": " << check.detail << after;
    EXPECT_GT(done.size(), 8U) << after;
}

INSTANTIATE_TEST_SUITE_P(Seeds, RefreshProperty, testing::Values(11, 12, 13, 14, 15, 16));

} // namespace encours
