// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/make_demo.h"

#include "base/digest.h"
#include "base/log.h"
#include "desk/book_settings.h"
#include "desk/customer_file/demo_file.h"
#include "desk/demo_book.h"
#include "desk/demo_currencies.h"
#include "desk/demo_engine.h"
#include "desk/demo_history.h"
#include "desk/demo_rules.h"
#include "desk/letters/demo_letters.h"
#include "desk/objectives/demo_objectives.h"
#include "desk/outbox/demo_messages.h"
#include "store/store.h"

#include <fmt/format.h>
#include <iterator>
#include <map>
#include <set>

namespace encours {
namespace {

constexpr int mostCustomers = 100'000;
constexpr int mostInvoices = 1'000'000;
constexpr int firstYear = 1910;
constexpr std::size_t progressEvery = 10'000;
// Of random numbers, apart from those of the customers.
constexpr std::uint64_t rulesStream = 0x72756c6573;
constexpr std::uint64_t engineStream = 0x656e67696e65;
constexpr std::uint64_t fileStream = 0x66696c65;

/// What was written, by its place in the DemoBook.
struct DemoIds {
    std::vector<CustomerId> customers;
    std::vector<ItemId> items;
};

/// Writes the parts of a demonstration one after the other; the ids of what was written so far are kept.
class DemoWriter {
public:
    DemoWriter(const DemoBook& book, const DemoRules& rules, const DemoEngine& engine, FactWriter& writer,
               Currency currency, const Progress& progress, const Cancellation& cancellation, DemoIds ids = {})
        : m_book(book),
          m_rules(rules),
          m_engine(engine),
          m_writer(writer),
          m_currency(currency),
          m_progress(progress),
          m_cancellation(cancellation),
          m_customers(std::move(ids.customers)),
          m_items(std::move(ids.items))
    {
    }

    [[nodiscard]] DemoIds ids() const { return {m_customers, m_items}; }

    /// What one person recorded: its calls, what was promised and contested in them, and what became of it.
    Result<Done> writeCalls(const std::string& caller)
    {
        for (const auto& attempt : m_book.attempts) {
            if (demoCaller(m_book, attempt.customer) == caller) ENCOURS_TRY(writeAttempt(attempt));
        }
        for (const auto& resolved : m_resolved) {
            const auto& dispute = *resolved.dispute;
            ENCOURS_TRY(
                m_writer.resolveDispute(resolved.customer, resolved.id, *dispute.resolvedOn, dispute.resolution));
            DisputeStep resolver;
            resolver.kind = DisputeStepKind::Resolver;
            resolver.on = *dispute.resolvedOn;
            resolver.person = dispute.owner;
            ENCOURS_TRY(m_writer.addDisputeStep(resolved.customer, resolved.id, resolver));
        }
        return writeTasks();
    }

    Result<Done> write(const BookSettings& settings, const DemoFile& file)
    {
        for (const auto& [name, value] : settingValues(settings)) ENCOURS_TRY(m_writer.setSetting(name, value));
        ENCOURS_TRY(writeCustomers());
        ENCOURS_TRY(writeItems());
        ENCOURS_TRY(writeForeignAmounts());
        for (const auto& allocation : m_book.allocations) ENCOURS_TRY(writeAllocation(allocation));
        for (const auto& reminder : m_book.reminders) ENCOURS_TRY(writeReminder(reminder));
        for (const auto& dossier : m_book.dossiers) ENCOURS_TRY(writeDossier(dossier));
        for (const auto& [customer, field] : m_rules.fields) {
            ENCOURS_TRY(m_writer.setField(m_customers[customer], field.first, field.second, FieldSource::Person));
        }
        for (const auto& instrument : m_rules.instruments) ENCOURS_TRY(writeInstrument(instrument));
        for (const auto& event : m_rules.factorEvents) {
            ENCOURS_TRY(m_writer.addFactorEvents(
                m_customers[event.customer], {{m_items[event.item], event.step, event.on, money(event.cents), {}}}));
        }
        for (const auto& event : m_rules.events) {
            ENCOURS_ASSIGN(
                [[maybe_unused]] const AccountEventId id,
                m_writer.addAccountEvent(m_customers[event.customer], {{}, event.kind, event.on, event.note, {}}));
        }
        ENCOURS_TRY(writeEngine());
        return writeFile(file);
    }

private:
    struct Resolved {
        CustomerId customer;
        DisputeId id;
        const DemoDispute* dispute = nullptr;
    };

    Money money(std::int64_t cents) const { return Money{cents, m_currency}; }

    Result<Done> writeEngine()
    {
        for (const auto& [name, document] : m_engine.settings) ENCOURS_TRY(m_writer.setSetting(name, document));
        for (const auto& [customer, field] : m_engine.fields) {
            ENCOURS_TRY(m_writer.setField(m_customers[customer], field.first, field.second, FieldSource::Person));
        }
        for (const auto& said : m_engine.circuit) {
            ENCOURS_TRY(m_writer.addCircuitEvent(
                m_customers[said.customer], {m_items[said.item], said.step, said.on, said.payOn, said.toldBy, {}}));
        }
        for (const auto& block : m_engine.blocks) {
            ENCOURS_ASSIGN([[maybe_unused]] const BlockId id,
                           m_writer.addBlock(m_customers[block.customer],
                                             {{}, block.kind, block.fromOn, block.untilOn, {}, block.reason, {}, {}}));
        }
        return Done{};
    }

    Result<Done> writeTasks()
    {
        for (const auto& task : m_engine.tasks) {
            const auto dispute = m_disputes.find(task.attempt);
            if (dispute == m_disputes.end()) continue;
            const auto customer = m_customers[m_book.attempts[task.attempt].customer];
            DisputeStep step;
            step.kind = DisputeStepKind::TaskOpened;
            step.on = task.on;
            step.dueOn = task.dueOn;
            step.person = task.person;
            step.text = task.text;
            ENCOURS_ASSIGN([[maybe_unused]] const DisputeStepId id,
                           m_writer.addDisputeStep(customer, dispute->second, step));
        }
        return Done{};
    }

    Result<Done> writeFile(const DemoFile& file)
    {
        for (const auto& [customer, field] : file.fields) {
            ENCOURS_TRY(m_writer.setField(m_customers[customer], field.first, field.second, FieldSource::Person));
        }
        for (const auto& known : file.persons) {
            ENCOURS_ASSIGN([[maybe_unused]] const ContactPersonId id,
                           m_writer.setPerson(m_customers[known.customer], known.person));
        }
        for (const auto& note : file.notes) {
            ENCOURS_ASSIGN([[maybe_unused]] const AccountNoteId id,
                           m_writer.addNote(m_customers[note.customer], note.on, note.text));
        }
        for (const auto& document : file.documents) {
            Attachment attachment = document.attachment;
            attachment.size = static_cast<std::int64_t>(document.content.size());
            attachment.digest = digestOf(document.content).toHex();
            ENCOURS_ASSIGN([[maybe_unused]] const AttachmentId id,
                           m_writer.addAttachment(m_customers[document.customer], attachment, document.content));
        }
        return Done{};
    }

    Result<Done> writeCustomers()
    {
        for (const auto& customer : m_book.customers) {
            ENCOURS_ASSIGN(const CustomerId id, m_writer.addCustomer(customer.code));
            m_customers.push_back(id);
            for (const auto& [field, value] : customer.fields) {
                ENCOURS_TRY(m_writer.setField(id, field, value, FieldSource::File));
            }
        }
        return Done{};
    }

    Result<Done> writeItems()
    {
        m_items.reserve(m_book.items.size());
        for (const auto& item : m_book.items) {
            if (m_items.size() % progressEvery == 0) {
                if (m_cancellation.isRequested()) return FaultCode::ImportCancelled;
                m_progress.say(static_cast<std::int64_t>(m_items.size()),
                               static_cast<std::int64_t>(m_book.items.size()));
            }
            NewItem row;
            row.customer = m_customers[item.customer];
            row.kind = item.kind;
            row.number = item.number;
            row.issuedOn = item.issuedOn;
            row.bookedOn = item.bookedOn;
            row.dueOn = item.dueOn;
            row.amount = money(item.cents);
            row.means = item.means;
            ENCOURS_ASSIGN(const ItemId id, m_writer.addItem(row));
            m_items.push_back(id);
        }
        return Done{};
    }

    Result<Done> writeForeignAmounts()
    {
        for (const auto& foreign : generateDemoCurrencies(m_book)) {
            const auto& item = m_book.items[foreign.item];
            if (!canStandBeside(foreign.original, money(item.cents))) continue;
            ENCOURS_TRY(
                m_writer.addForeignAmount(m_customers[item.customer], {m_items[foreign.item], foreign.original}));
        }
        return Done{};
    }

    Result<Done> writeAllocation(const DemoAllocation& allocation)
    {
        const auto customer = m_customers[m_book.items[allocation.debit].customer];
        ENCOURS_TRY(m_writer.addAllocation(customer, m_items[allocation.debit], m_items[allocation.credit],
                                           money(allocation.cents)));
        return Done{};
    }

    std::vector<ItemId> idsOf(const std::vector<DemoIndex>& items) const
    {
        std::vector<ItemId> ids;
        for (const auto item : items) ids.push_back(m_items[item]);
        return ids;
    }

    std::vector<CoveredItem> coveredOf(const std::vector<DemoCovered>& items) const
    {
        std::vector<CoveredItem> covered;
        for (const auto& item : items) covered.push_back({m_items[item.item], money(item.cents)});
        return covered;
    }

    Result<Done> writeAttempt(const DemoAttempt& made)
    {
        const auto customer = m_customers[made.customer];
        Attempt attempt;
        attempt.outcome = made.outcome;
        attempt.direction = made.direction;
        attempt.on = made.on;
        attempt.callBackOn = made.callBackOn;
        attempt.note = made.note;
        attempt.items = idsOf(made.items);
        attempt.seconds = demoSeconds(made, static_cast<DemoIndex>(&made - m_book.attempts.data()));
        ENCOURS_ASSIGN(const AttemptId id, m_writer.addAttempt(customer, attempt));
        if (made.promise) ENCOURS_TRY(writePromise(customer, id, made));
        if (made.dispute) ENCOURS_TRY(writeDispute(customer, id, made));
        return Done{};
    }

    Result<Done> writePromise(CustomerId customer, AttemptId attempt, const DemoAttempt& made)
    {
        Promise promise;
        promise.attempt = attempt;
        promise.madeOn = made.on;
        promise.promisedOn = made.promise->promisedOn;
        promise.means = made.promise->means;
        promise.items = coveredOf(made.promise->items);
        promise.amount = money(0);
        for (const auto& covered : promise.items) promise.amount += covered.amount;
        ENCOURS_TRY(m_writer.addPromise(customer, attempt, promise));
        return Done{};
    }

    Result<Done> writeDispute(CustomerId customer, AttemptId attempt, const DemoAttempt& made)
    {
        Dispute dispute;
        dispute.attempt = attempt;
        dispute.openedOn = made.on;
        dispute.deadlineOn = made.dispute->deadlineOn;
        dispute.category = made.dispute->category;
        dispute.cause = made.dispute->cause;
        dispute.owner = made.dispute->owner;
        dispute.items = coveredOf(made.dispute->items);
        ENCOURS_ASSIGN(const DisputeId id, m_writer.addDispute(customer, attempt, dispute));
        m_disputes.emplace(static_cast<DemoIndex>(&made - m_book.attempts.data()), id);
        if (made.dispute->resolvedOn) m_resolved.push_back({customer, id, &*made.dispute});
        return Done{};
    }

    Result<Done> writeReminder(const DemoStep& step)
    {
        Reminder reminder;
        reminder.templateCode = "reminder-1";
        reminder.sentOn = step.on;
        reminder.items = idsOf(step.items);
        ENCOURS_TRY(m_writer.addReminder(m_customers[step.customer], reminder));
        return Done{};
    }

    Result<Done> writeDossier(const DemoStep& step)
    {
        Dossier dossier;
        dossier.decidedOn = step.on;
        dossier.items = idsOf(step.items);
        dossier.reason = "Trois relances sans effet";
        ENCOURS_TRY(m_writer.addDossier(m_customers[step.customer], dossier));
        return Done{};
    }

    Result<Done> writeInstrument(const DemoInstrument& made)
    {
        Instrument instrument;
        instrument.kind = made.kind;
        instrument.number = made.number;
        instrument.dueOn = made.dueOn;
        instrument.items = coveredOf(made.items);
        instrument.amount = money(0);
        for (const auto& covered : instrument.items) instrument.amount += covered.amount;
        instrument.events = made.events;
        ENCOURS_ASSIGN([[maybe_unused]] const InstrumentId id,
                       m_writer.addInstrument(m_customers[made.customer], instrument));
        return Done{};
    }

    const DemoBook& m_book;
    const DemoRules& m_rules;
    const DemoEngine& m_engine;
    FactWriter& m_writer;
    Currency m_currency;
    const Progress& m_progress;
    const Cancellation& m_cancellation;
    std::vector<CustomerId> m_customers;
    std::vector<ItemId> m_items;
    std::vector<Resolved> m_resolved;
    std::map<DemoIndex, DisputeId> m_disputes; ///< by the attempt in which they were opened
};

std::string canonicalText(const DemoRequest& request)
{
    return fmt::format("{}|{}|{}|{}", request.customers, request.invoices, request.seed, formatIsoDate(request.until));
}

} // namespace

Result<Done> checkDemoRequest(const DemoRequest& request)
{
    const bool isPossible = request.customers >= 1 && request.customers <= mostCustomers && request.invoices >= 1 &&
                            request.invoices <= mostInvoices && request.until.parts().year >= firstYear;
    if (isPossible) return Done{};
    return Fault{FaultCode::RequestMalformed, {{"reason", "demo-size"}}, "size of a demonstration"};
}

Result<Done> MakeDemo::execute(const DemoRequest& request, const Progress& progress, const Cancellation& cancellation)
{
    ENCOURS_TRY(checkDemoRequest(request));
    const auto header = m_desk.header("demo", request.key, canonicalText(request));
    ENCOURS_ASSIGN(const auto before, m_desk.store().findRecorded(header));
    if (before) return Done{};
    if (m_desk.portfolio()->size() > 0) {
        return Fault{FaultCode::RequestMalformed, {{"reason", "not-empty"}}, "a demonstration needs an empty book"};
    }
    logInfo(LogChannel::App, "Make a demonstration book…");
    ENCOURS_ASSIGN(const DemoBook book, generateDemoBook(request, progress, cancellation));
    auto settings = m_desk.settings();
    settings.company = book.company;
    settings.isDemonstration = true;
    DemoRandom random{request.seed, rulesStream};
    const DemoRules rules = generateDemoRules(book, request.until, random);
    settings.rules = rules.rules;
    DemoRandom engineRandom{request.seed, engineStream};
    const DemoEngine engine = generateDemoEngine(book, request.until, engineRandom);
    DemoRandom fileRandom{request.seed, fileStream};
    const DemoFile file = generateDemoFile(book, request.until, fileRandom);
    DemoIds ids;
    const auto written = m_desk.store().record(header, [&](FactWriter& writer) -> Result<Done> {
        DemoWriter demo{book, rules, engine, writer, settings.currency, progress, cancellation};
        ENCOURS_TRY(demo.write(settings, file));
        ids = demo.ids();
        return Done{};
    });
    if (!written) return written.fault();
    // Facts bear the name of whoever recorded them: an entry for each person.
    std::set<std::string> callers;
    for (const auto& attempt : book.attempts) callers.insert(demoCaller(book, attempt.customer));
    for (const auto& caller : callers) {
        auto calls = header;
        calls.key += "/" + std::to_string(std::distance(callers.begin(), callers.find(caller)) + 1);
        calls.actor = caller;
        ENCOURS_TRY(m_desk.store().record(calls, [&](FactWriter& writer) {
            return DemoWriter{book, rules, engine, writer, settings.currency, progress, cancellation, ids}.writeCalls(
                caller);
        }));
    }
    ENCOURS_TRY(m_desk.reload(progress));
    ENCOURS_TRY(addDemoObjectives(m_desk, request.until));
    ENCOURS_TRY(addDemoLetters(m_desk, request.until));
    ENCOURS_TRY(addDemoMessages(m_desk, request.until));
    logInfo(LogChannel::App, fmt::format("Made {} customers, {} items, {} contacts.", book.customers.size(),
                                         book.items.size(), book.attempts.size()));
    return Done{};
}

} // namespace encours
