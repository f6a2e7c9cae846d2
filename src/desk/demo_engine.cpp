// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/demo_engine.h"

#include "calendar/business_days.h"
#include "desk/demo_names.h"
#include "desk/policy.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace encours {
namespace {

constexpr int followedPerMille = 90; ///< of the invoices that fall due around the last day
constexpr int followedDays = 30;
constexpr std::size_t mostBlocks = 2;
constexpr int tasksPerMille = 700;

constexpr std::array<std::string_view, 4> buyers{"Mme Aubry", "M. Keller", "Mme Sanchez", "M. Thibault"};
constexpr std::array<std::string_view, 3> clerks{"Comptabilité fournisseurs", "Mme Lenoir", "M. Da Costa"};
constexpr std::array<std::string_view, 4> tasks{"Retrouver le bon de livraison signé", "Comparer avec le devis",
                                                "Demander les photos au transporteur", "Préparer l’avoir"};

/// Adds one thing after the other; lives for one call of generateDemoEngine().
class EngineMaker {
public:
    EngineMaker(const DemoBook& book, Date until, DemoRandom& random) : m_book(book), m_until(until), m_random(random)
    {
        m_isPaid.resize(book.items.size());
        for (const DemoAllocation& allocation : book.allocations) m_isPaid[allocation.debit] = true;
    }

    DemoEngine make()
    {
        addPlan();
        addCampaign();
        addCircuit();
        addBlocks();
        addTasks();
        return std::move(m_engine);
    }

private:
    void addPlan()
    {
        DunningPlan plan = DunningPlan::frenchDefault();
        plan.code = "grands-comptes";
        plan.name = "Grands comptes";
        plan.preventiveOpensDays = 28;
        plan.preventiveTargetDays = 20;
        plan.minimumIntervalOpenDays = 5;
        plan.steps.at(2).actor = StepActor::Salesperson;
        plan.steps.at(3).actor = StepActor::Manager;
        m_engine.settings.emplace_back("plan." + plan.code, planDocument(plan));
        for (DemoIndex customer = 0; customer < std::min<std::size_t>(3, m_book.customers.size()); ++customer)
            m_engine.fields.push_back({customer, {CustomerField::Plan, plan.code}});
    }

    void addCampaign()
    {
        Campaign campaign;
        campaign.code = "fin-de-periode";
        campaign.name = "Encaissements de fin de période";
        campaign.opensOn = m_until.plusDays(-6);
        campaign.closesOn = m_until.plusDays(24);
        campaign.dueFrom = m_until.plusDays(-30);
        campaign.dueTo = m_until.plusDays(35);
        campaign.condition = *parseCondition("average-multiple >= 4");
        campaign.asksBill = true;
        campaign.discount = Rate::ofBp(50);
        campaign.discountPayBy = m_until.plusDays(10);
        m_engine.settings.emplace_back("campaign." + campaign.code, campaignDocument(campaign));
    }

    /// What was said about an invoice so far: the further it is, the more has been said.
    void follow(DemoIndex item)
    {
        const DemoIndex customer = m_book.items[item].customer;
        const auto furthest = static_cast<int>(m_random.pick({30, 30, 20, 20}));
        Date on = later(m_until.plusDays(-9), m_book.items[item].bookedOn);
        for (int step = 0; step <= furthest; ++step) {
            const bool isBuyer = step <= static_cast<int>(CircuitStep::Validated);
            DemoCircuit said{customer, item, static_cast<CircuitStep>(step), on, {}, {}};
            said.toldBy = isBuyer ? m_random.oneOf(buyers) : m_random.oneOf(clerks);
            if (said.step == CircuitStep::Scheduled) said.payOn = m_open.following(m_until.plusDays(6));
            m_engine.circuit.push_back(std::move(said));
            on = earlier(m_until, on.plusDays(1));
        }
        if (furthest == 0 && m_random.chance(400)) {
            m_engine.circuit.push_back(
                {customer, item, CircuitStep::Held, on, {}, std::string{m_random.oneOf(buyers)}});
            m_engine.fields.push_back({customer, {CustomerField::BuyerName, std::string{m_random.oneOf(buyers)}}});
            m_engine.fields.push_back(
                {customer, {CustomerField::BuyerPhone, "04 72 00 31 8" + std::to_string(item % 10)}});
        }
    }

    void addCircuit()
    {
        std::vector<DemoIndex> soon;
        for (DemoIndex item = 0; item < m_book.items.size(); ++item) {
            const DemoItem& known = m_book.items[item];
            if (known.kind != ItemKind::Invoice || m_isPaid[item] || !known.dueOn) continue;
            const int left = *known.dueOn - m_until;
            if (left >= -followedDays && left <= followedDays && m_random.chance(followedPerMille))
                soon.push_back(item);
        }
        for (const DemoIndex item : soon) follow(item);
    }

    void addBlocks()
    {
        static constexpr std::array<std::string_view, mostBlocks> reasons{
            "La direction appelle elle-même : négociation du contrat annuel",
            "Rapprochement des comptes en cours chez nous"};
        const std::size_t last = m_book.customers.size();
        for (std::size_t place = 0; place < mostBlocks && last >= 40; ++place) {
            const DemoIndex customer = last / 3 + place * 7;
            m_engine.blocks.push_back({customer, place == 0 ? BlockKind::Vip : BlockKind::Internal,
                                       m_until.plusDays(-4), m_until.plusDays(12), std::string{reasons.at(place)}});
        }
    }

    void addTasks()
    {
        for (DemoIndex attempt = 0; attempt < m_book.attempts.size(); ++attempt) {
            const DemoAttempt& made = m_book.attempts[attempt];
            if (!made.dispute || made.dispute->resolvedOn || !m_random.chance(tasksPerMille)) continue;
            m_engine.tasks.push_back({attempt, made.on, m_open.following(made.on.plusDays(5)), made.dispute->owner,
                                      std::string{m_random.oneOf(tasks)}});
        }
    }

    const DemoBook& m_book;
    Date m_until;
    DemoRandom& m_random;
    BusinessCalendar m_open;
    std::vector<bool> m_isPaid;
    DemoEngine m_engine;
};

} // namespace

DemoEngine generateDemoEngine(const DemoBook& book, Date until, DemoRandom& random)
{
    return EngineMaker{book, until, random}.make();
}

} // namespace encours
