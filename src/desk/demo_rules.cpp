// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/demo_rules.h"

#include "desk/demo_random.h"
#include "money/amount_text.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace encours {

namespace {

constexpr std::size_t customersForEach = 30; ///< one of each register's cases for so many customers
constexpr int longAgoDays = 80;              ///< since an invoice that is overdue under any usual term
constexpr int soonDefinancedDays = 95;       ///< since one that the factor will soon give back
constexpr int liquidationDays = 150;

/// An invoice of which something is owed on the last day.
struct OpenInvoice {
    DemoIndex item = 0;
    std::int64_t cents = 0;
    Date issuedOn;
};

/// Chooses what happens to whom; lives for one call of generateDemoRules().
class RulesMaker {
public:
    RulesMaker(const DemoBook& book, Date until, DemoRandom& random) : m_book(book), m_until(until), m_random(random)
    {
        findOpenInvoices();
        m_count = std::max<std::size_t>(1, book.customers.size() / customersForEach);
    }

    DemoRules make()
    {
        addContracts();
        addLimits();
        addProceedings();
        for (std::size_t index = 0; index < m_count; ++index) {
            addUnpaidBill(index);
            addFactored();
        }
        for (std::size_t index = 0; index < 2 * m_count; ++index) addLivingBill(index);
        for (std::size_t index = 0; index < m_count; ++index) addCheque(index);
        sort();
        return std::move(m_rules);
    }

private:
    void findOpenInvoices()
    {
        std::vector<std::int64_t> left;
        for (const DemoItem& item : m_book.items) left.push_back(item.cents);
        for (const DemoAllocation& allocation : m_book.allocations) {
            left[allocation.debit] -= allocation.cents;
            left[allocation.credit] += allocation.cents;
        }
        m_open.resize(m_book.customers.size());
        for (DemoIndex index = 0; index < m_book.items.size(); ++index) {
            const DemoItem& item = m_book.items[index];
            const bool isOwed = item.kind == ItemKind::Invoice && left[index] > 0 && item.bookedOn < m_until;
            if (isOwed) m_open[item.customer].push_back({index, left[index], item.issuedOn});
        }
        // Who was spoken to lately keeps the lists as they are; who was not can be given something of these.
        std::set<DemoIndex> spokenTo;
        for (const DemoAttempt& attempt : m_book.attempts) {
            if (attempt.promise || attempt.dispute) spokenTo.insert(attempt.customer);
        }
        for (const DemoStep& dossier : m_book.dossiers) spokenTo.insert(dossier.customer);
        for (DemoIndex customer = 0; customer < m_open.size(); ++customer) {
            if (!m_open[customer].empty() && !spokenTo.contains(customer)) m_free.push_back(customer);
        }
    }

    /// A customer that has nothing of this kind yet, if possible one whose oldest open invoice is at least so many days
    /// old; nothing when none is left.
    std::optional<DemoIndex> takeCustomer(int oldestDays = 0)
    {
        if (m_free.empty()) return std::nullopt;
        std::vector<std::size_t> places;
        for (std::size_t place = 0; place < m_free.size(); ++place) {
            if (m_until - m_open[m_free[place]].front().issuedOn >= oldestDays) places.push_back(place);
        }
        const std::size_t place =
            places.empty() ? static_cast<std::size_t>(m_random.below(static_cast<std::int64_t>(m_free.size())))
                           : m_random.oneOf(places);
        const DemoIndex customer = m_free[place];
        m_free.erase(m_free.begin() + static_cast<std::ptrdiff_t>(place));
        return customer;
    }

    void addContracts()
    {
        BookRules& rules = m_rules.rules;
        rules.factor.name = "Factor du Rhône";
        rules.factor.iban = "FR1420041010050500013M02606";
        rules.factor.bic = "PSSTFRPPLYO";
        rules.factor.notice =
            "Créance transmise par voie de subrogation à Factor du Rhône, seul habilité à la recevoir.";
        rules.insurance.insurer = "Assurance-crédit de l’Ouest";
        rules.insurance.deductible = Money{150'000};
    }

    void addLimits()
    {
        const std::size_t insured = std::min(m_book.customers.size(), 8 * m_count);
        for (DemoIndex customer = 0; customer < insured; ++customer) {
            std::int64_t owed = 0;
            for (const OpenInvoice& open : m_open[customer]) owed += open.cents;
            const std::int64_t rounded = (owed * m_random.between(7, 16) / 10 / 500'000 + 1) * 500'000;
            m_rules.fields.push_back({customer, {CustomerField::InsuredLimit, formatPlainAmount(Money{rounded})}});
        }
    }

    DemoInstrument instrumentOver(DemoIndex customer, InstrumentKind kind, const char* prefix, std::size_t number) const
    {
        const OpenInvoice& open = m_open[customer].front();
        DemoInstrument instrument{customer, kind, fmt::format("{}-{:04}", prefix, 1 + number), m_until, {}, {}};
        instrument.items.push_back({open.item, open.cents});
        return instrument;
    }

    void addLivingBill(std::size_t number)
    {
        const auto customer = takeCustomer();
        if (!customer) return;
        const bool isNote = number % 3 == 2;
        DemoInstrument bill =
            instrumentOver(*customer, isNote ? InstrumentKind::PromissoryNote : InstrumentKind::AcceptedBill,
                           isNote ? "BOR" : "LCR", number);
        bill.dueOn = m_until.plusDays(static_cast<int>(m_random.between(6, 40)));
        bill.events.push_back({InstrumentStep::Received, m_until.plusDays(-12), {}, {}});
        if (number % 2 == 0) bill.events.push_back({InstrumentStep::Remitted, m_until.plusDays(-6), {}, {}});
        else if (number % 4 == 1) bill.events.push_back({InstrumentStep::Discounted, m_until.plusDays(-5), {}, {}});
        m_rules.instruments.push_back(std::move(bill));
    }

    void addUnpaidBill(std::size_t number)
    {
        const auto customer = takeCustomer(longAgoDays);
        if (!customer) return;
        DemoInstrument bill = instrumentOver(*customer, InstrumentKind::AcceptedBill, "LCR-R", number);
        bill.dueOn = m_until.plusDays(-5);
        bill.events = {{InstrumentStep::Received, m_until.plusDays(-40), {}, {}},
                       {InstrumentStep::Remitted, m_until.plusDays(-18), {}, {}},
                       {InstrumentStep::Unpaid, m_until, "Provision insuffisante", {}}};
        m_rules.instruments.push_back(std::move(bill));
    }

    void addCheque(std::size_t number)
    {
        const auto customer = takeCustomer();
        if (!customer) return;
        DemoInstrument cheque = instrumentOver(*customer, InstrumentKind::Cheque, "CHQ", 7'100 + number);
        cheque.events = {{InstrumentStep::Received, m_until.plusDays(-1), {}, {}}};
        m_rules.instruments.push_back(std::move(cheque));
    }

    void addFactored()
    {
        const auto customer = takeCustomer(soonDefinancedDays);
        if (!customer) return;
        for (const OpenInvoice& open : m_open[*customer]) {
            const Date assignedOn = earlier(m_book.items[open.item].issuedOn.plusDays(2), m_until);
            const Date financedOn = earlier(assignedOn.plusDays(3), m_until);
            m_rules.factorEvents.push_back({*customer, open.item, FactorStep::Assigned, assignedOn, 0});
            m_rules.factorEvents.push_back({*customer, open.item, FactorStep::Financed, financedOn, open.cents});
        }
    }

    void addEvent(DemoIndex customer, AccountEventKind kind, int daysAgo, const char* note)
    {
        m_rules.events.push_back({customer, kind, m_until.plusDays(-daysAgo), note});
    }

    void addProceedings()
    {
        if (const auto customer = takeCustomer(longAgoDays)) {
            addEvent(*customer, AccountEventKind::Receivership, 30, "Tribunal de commerce de Lyon");
            addEvent(*customer, AccountEventKind::BodaccPublication, 20, "BODACC A, annonce 1542");
        }
        if (const auto customer = takeCustomer(liquidationDays)) {
            addEvent(*customer, AccountEventKind::Liquidation, liquidationDays, "Tribunal de commerce de Grenoble");
            addEvent(*customer, AccountEventKind::BodaccPublication, 139, "BODACC A, annonce 873");
            addEvent(*customer, AccountEventKind::ClaimDeclared, 110, "Lettre recommandée au liquidateur");
        }
        if (const auto customer = takeCustomer()) addEvent(*customer, AccountEventKind::Doubtful, 60, "");
    }

    void sort()
    {
        std::stable_sort(m_rules.factorEvents.begin(), m_rules.factorEvents.end(),
                         [](const DemoFactorEvent& left, const DemoFactorEvent& right) {
                             return std::tuple{left.item, left.step} < std::tuple{right.item, right.step};
                         });
    }

    const DemoBook& m_book;
    Date m_until;
    DemoRandom& m_random;
    std::size_t m_count = 1;
    std::vector<std::vector<OpenInvoice>> m_open; ///< by customer
    std::vector<DemoIndex> m_free;
    DemoRules m_rules;
};

} // namespace

DemoRules generateDemoRules(const DemoBook& book, Date until, DemoRandom& random)
{
    return RulesMaker{book, until, random}.make();
}

} // namespace encours
