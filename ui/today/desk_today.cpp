// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/desk_today.h"

#include "desk/edit_book.h"
#include "desk/policy.h"
#include "shell/app_context.h"
#include "support/language.h"

namespace encours::ui {

Date DeskToday::today() const
{
    return m_context.today();
}

void DeskToday::loadDay(Answer<DayPtr> answer)
{
    Desk* desk = m_context.desk();
    if (desk == nullptr) return;
    const Date day = today();
    const Language language = currentLanguage();
    m_context.runner().read(
        &m_receiver,
        [desk, day, language, served = m_context.served()]() -> Result<DayPtr> {
            DayLists lists = TodaysLists(*desk).execute(day);
            return makeDayData(*desk->portfolio(), std::move(lists), language, served);
        },
        std::move(answer));
}

void DeskToday::loadSheet(CustomerId customer, Answer<SheetPtr> answer)
{
    Desk* desk = m_context.desk();
    if (desk == nullptr) return;
    const Date day = today();
    m_context.runner().read(
        &m_receiver,
        [desk, day, customer]() -> Result<SheetPtr> {
            auto sheet = ShowCustomer(*desk).execute(customer, day);
            if (!sheet) return sheet.fault();
            return SheetPtr{std::make_shared<const CustomerSheet>(std::move(sheet).value())};
        },
        std::move(answer));
}

void DeskToday::loadRanking(const DayPtr& day, CallOrder order, std::optional<int> minutes, Answer<RankingPtr> answer)
{
    Desk* desk = m_context.desk();
    if (desk == nullptr) return;
    const Language language = currentLanguage();
    m_context.runner().read(
        &m_receiver,
        [desk, day, order, minutes, language]() -> Result<RankingPtr> {
            const OrderedDay ordered = OrderDay(*desk).execute(day->lists, order, minutes);
            return makeRanking(*day, ordered, language, desk->portfolio()->currency());
        },
        std::move(answer));
}

void DeskToday::loadExplanation(CustomerId customer, Answer<ExplanationPtr> answer)
{
    Desk* desk = m_context.desk();
    if (desk == nullptr) return;
    m_context.runner().read(
        &m_receiver,
        [desk, customer, day = today()]() -> Result<ExplanationPtr> {
            auto explanation = ExplainCustomer(*desk).execute(customer, day);
            if (!explanation) return explanation.fault();
            return ExplanationPtr{std::make_shared<const Explanation>(std::move(explanation).value())};
        },
        std::move(answer));
}

PriorityWeights DeskToday::weights() const
{
    const Desk* desk = m_context.desk();
    return desk != nullptr ? desk->policy()->weights : PriorityWeights{};
}

template <typename T, typename Work>
void DeskToday::write(Work work, Answer<T> answer)
{
    Desk* desk = m_context.desk();
    if (desk == nullptr) return;
    m_context.runner().run(
        &m_receiver, [desk, work = std::move(work)]() -> Result<T> { return work(*desk); }, std::move(answer));
}

void DeskToday::loadLedgerAge(Answer<LedgerAge> answer)
{
    write<LedgerAge>(
        [day = today()](Desk& desk) -> Result<LedgerAge> {
            ENCOURS_ASSIGN(const Freshness freshness, desk.freshness());
            return ledgerAgeOf(freshness, desk.settings(), day);
        },
        std::move(answer));
}

void DeskToday::saveWeights(const PriorityWeights& weights, Answer<Done> answer)
{
    write<Done>([weights, key = newKey()](Desk& desk) { return EditPolicy(desk).saveWeights(weights, key); },
                std::move(answer));
}

void DeskToday::record(const ContactRequest& request, Answer<ContactRecorded> answer)
{
    write<ContactRecorded>([request](Desk& desk) { return RecordContact(desk).execute(request); }, std::move(answer));
}

void DeskToday::undo(std::optional<JournalSeq> entry, Answer<UndoneAction> answer)
{
    const std::string key = newKey();
    write<UndoneAction>(
        [entry, key](Desk& desk) {
            UndoLastAction undoing(desk);
            return entry ? undoing.undo(*entry, key) : undoing.execute(key);
        },
        std::move(answer));
}

void DeskToday::edit(CustomerId customer, const FieldChanges& changes, const std::string& key, Answer<Done> answer)
{
    write<Done>([customer, changes, key](Desk& desk) { return EditCustomer(desk).execute(customer, changes, key); },
                std::move(answer));
}

void DeskToday::resolve(const DisputeVerdict& verdict, Answer<Done> answer)
{
    write<Done>([verdict](Desk& desk) { return ResolveDispute(desk).execute(verdict); }, std::move(answer));
}

void DeskToday::noteCircuit(const CircuitRequest& request, Answer<Done> answer)
{
    write<Done>([request](Desk& desk) { return RecordCircuit(desk).execute(request); }, std::move(answer));
}

void DeskToday::block(const BlockRequest& request, Answer<Done> answer)
{
    write<Done>(
        [request](Desk& desk) -> Result<Done> {
            ENCOURS_TRY(BlockAccount(desk).execute(request));
            return Done{};
        },
        std::move(answer));
}

void DeskToday::endBlock(const EndBlockRequest& request, Answer<Done> answer)
{
    write<Done>([request](Desk& desk) { return EndBlock(desk).execute(request); }, std::move(answer));
}

void DeskToday::passToLitigation(const LitigationRequest& request, Answer<JournalSeq> answer)
{
    write<JournalSeq>(
        [request](Desk& desk) {
            return PassToLitigation(desk).execute(request.customer, request.items, request.reason, request.key);
        },
        std::move(answer));
}

void DeskToday::writeLetter(CustomerId customer, const std::filesystem::path& folder, Answer<LettersWritten> answer)
{
    LettersRequest request;
    request.customer = customer;
    request.folder = folder;
    request.key = newKey();
    write<LettersWritten>(
        [request, printer = &m_context.printer()](Desk& desk) { return WriteLetters(desk, *printer).execute(request); },
        std::move(answer));
}

} // namespace encours::ui
