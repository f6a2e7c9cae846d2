// SPDX-License-Identifier: GPL-3.0-or-later
#include "stories/found.h"

#include <algorithm>
#include <functional>

namespace encours::stories {

namespace {

const CallItem* callItem(const AccountDecision& decision, const std::string& number)
{
    const auto found = std::ranges::find(decision.items, number, &CallItem::number);
    return found == decision.items.end() ? nullptr : &*found;
}

/// A check of one item; an item that is not open any more is « soldée ».
void addItemCheck(Expectation& expectation, const std::string& number, std::function<Found(const CallItem&)> check)
{
    expectation.checks.push_back([=](const AccountDecision& decision) -> Found {
        const CallItem* item = callItem(decision, number);
        if (item == nullptr) return number + " n’est plus due";
        if (auto found = check(*item)) return number + " : " + *found;
        return std::nullopt;
    });
}

void readItemState(LineReader& line, Expectation& expectation, const std::string& number)
{
    const ItemState wanted = line.needsTerm(stateTerms(), "l’état d’une facture");
    if (wanted == ItemState::Settled) {
        expectation.checks.push_back([=](const AccountDecision& decision) {
            return unless(callItem(decision, number) == nullptr, number + " est encore due");
        });
        return;
    }
    addItemCheck(expectation, number, [wanted](const CallItem& item) {
        return differs("état", wordsFor(stateTerms(), wanted), wordsFor(stateTerms(), item.state));
    });
}

void readItemAmount(LineReader& line, Expectation& expectation, const std::string& number)
{
    static constexpr Term<Money CallItem::*> parts[] = {{"à réclamer", &CallItem::callable},
                                                        {"promis", &CallItem::promised},
                                                        {"en litige", &CallItem::disputed},
                                                        {"garanti", &CallItem::secured},
                                                        {"bloqué", &CallItem::blocked},
                                                        {"de crédit", &CallItem::assumedCredit},
                                                        {"dû", &CallItem::open}};
    const std::int64_t cents = line.cents();
    const auto part = line.needsTerm(std::span<const Term<Money CallItem::*>>{parts}, "à réclamer, promis, en litige…");
    addItemCheck(expectation, number, [=](const CallItem& item) {
        return differs(wordsFor(std::span<const Term<Money CallItem::*>>{parts}, part), cents,
                       (item.*part).minorUnits(), centsText);
    });
}

void readItemNextAction(LineReader& line, Expectation& expectation, const std::string& number)
{
    const Date day = line.day();
    addItemCheck(expectation, number,
                 [day](const CallItem& item) { return differs("prochaine action", day, item.nextActionOn); });
    if (!line.takes("parce que")) return;
    const ReasonCode wanted = line.needsTerm(reasonTerms(), "un motif");
    addItemCheck(expectation, number, [wanted](const CallItem& item) {
        const std::string why = item.nextActionWhy ? wordsFor(reasonTerms(), *item.nextActionWhy) : "rien";
        return differs("motif", wordsFor(reasonTerms(), wanted), why);
    });
}

} // namespace

void readItem(LineReader& line, const Story& story, Expectation& expectation)
{
    const std::string number = line.word("le numéro d’une facture");
    const auto& items = story.customers[expectation.customer].items;
    if (!items.contains(number)) line.fail("« " + number + " » n’est pas compris");
    if (line.takes("est")) return readItemState(line, expectation, number);
    if (line.takes("prochaine action le")) return readItemNextAction(line, expectation, number);
    readItemAmount(line, expectation, number);
}

} // namespace encours::stories
