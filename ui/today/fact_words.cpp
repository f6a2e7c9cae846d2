// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/fact_words.h"

#include "support/format.h"
#include "support/language.h"
#include "today/entry_reading.h"
#include "words/call_script_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace encours::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FactWords)
};

constexpr std::size_t linesMost = 6; ///< of a group; the customer's page has all of them

template <typename T>
QString wordOf(T value)
{
    return toQ(wordsFor(currentLanguage(), value));
}

/// Cuts a group and says how many more there are.
FactGroup shortened(FactGroup group)
{
    if (group.lines.size() <= linesMost) return group;
    const int more = static_cast<int>(group.lines.size() - linesMost);
    group.lines.resize(linesMost);
    group.lines.push_back({Icon::None, Tone::Neutral, Words::tr("and %n more", nullptr, more), {}});
    return group;
}

FactGroup creditGroup(const CallFacts& facts)
{
    FactGroup group{Words::tr("Received and not allocated"), {}};
    for (const WaitingCredit& credit : facts.credits) {
        const QString kind = capitalised(wordOf(credit.kind));
        const QString text = credit.number.empty()
                                 ? Words::tr("%1 of %2").arg(kind, dateText(credit.on))
                                 : Words::tr("%1 %2 of %3").arg(kind, toQ(credit.number), dateText(credit.on));
        group.lines.push_back({Icon::Link, Tone::Amber, text, amountText(credit.open)});
    }
    return shortened(std::move(group));
}

FactLine promiseLine(const KnownPromise& promise)
{
    const QString text = Words::tr("For %1: %2").arg(dateText(promise.promisedOn), wordOf(promise.status));
    FactLine line{Icon::Promise, Tone::Neutral, text, amountText(promise.amount)};
    switch (promise.status) {
    case PromiseStatus::Running:
        line.icon = Icon::Clock;
        line.tone = Tone::Blue;
        break;
    case PromiseStatus::Kept:
    case PromiseStatus::KeptLate:
        line.icon = Icon::Check;
        line.tone = Tone::Green;
        break;
    case PromiseStatus::PartlyKept:
        line.icon = Icon::Warning;
        line.tone = Tone::Amber;
        line.text = Words::tr("%1, %2 received").arg(text, amountText(promise.received));
        break;
    case PromiseStatus::Broken:
        line.icon = Icon::Cross;
        line.tone = Tone::Red;
        break;
    case PromiseStatus::Superseded: break;
    }
    return line;
}

FactGroup promiseGroup(const CallFacts& facts)
{
    const QString record = toQ(promiseRecordWords(currentLanguage(), facts));
    FactGroup group{record.isEmpty() ? Words::tr("Promises") : record, {}};
    for (const KnownPromise& promise : facts.promises) group.lines.push_back(promiseLine(promise));
    return shortened(std::move(group));
}

FactLine disputeLine(const KnownDispute& dispute, Date today)
{
    QStringList parts{toQ(dispute.numbers.empty() ? std::string{"–"} : dispute.numbers), wordOf(dispute.category)};
    if (!dispute.cause.empty()) parts << toQ(dispute.cause);
    if (dispute.resolvedOn) {
        parts << Words::tr("closed on %1: %2").arg(dateText(*dispute.resolvedOn), wordOf(dispute.resolution));
        return {Icon::Check, Tone::Neutral, parts.join(QStringLiteral(" · ")), amountText(dispute.amount)};
    }
    if (!dispute.owner.empty()) parts << Words::tr("with %1").arg(toQ(dispute.owner));
    const bool isLate = dispute.deadlineOn < today;
    parts << (isLate ? Words::tr("should have been resolved by %1") : Words::tr("to be resolved by %1"))
                 .arg(dateText(dispute.deadlineOn));
    return {Icon::Diamond, isLate ? Tone::Red : Tone::Violet, parts.join(QStringLiteral(" · ")),
            amountText(dispute.amount)};
}

FactGroup disputeGroup(const CustomerSheet& sheet)
{
    FactGroup group{Words::tr("Disputes, open and resolved"), {}};
    for (const KnownDispute& dispute : sheet.facts.disputes) {
        group.lines.push_back(disputeLine(dispute, sheet.state.asOf));
    }
    return shortened(std::move(group));
}

FactGroup instrumentGroup(const CallFacts& facts)
{
    FactGroup group{Words::tr("Instruments"), {}};
    for (const KnownInstrument& instrument : facts.instruments) {
        QString text =
            Words::tr("%1 for %2: %3")
                .arg(capitalised(wordOf(instrument.kind)), dateText(instrument.dueOn), wordOf(instrument.step));
        const bool isUnpaid = instrument.step == InstrumentStep::Unpaid;
        group.lines.push_back({isUnpaid ? Icon::Cross : (instrument.secures ? Icon::Shield : Icon::Payment),
                               isUnpaid ? Tone::Red : (instrument.secures ? Tone::Green : Tone::Neutral),
                               std::move(text), amountText(instrument.amount)});
    }
    return shortened(std::move(group));
}

FactGroup letterGroup(const CallFacts& facts)
{
    FactGroup group{Words::tr("Letters sent"), {}};
    for (const SentLetter& letter : facts.letters) {
        const QString text = letter.invoices > 0
                                 ? Words::tr("%1, %n invoice(s)", nullptr, letter.invoices).arg(dateText(letter.on))
                                 : Words::tr("%1, whole account").arg(dateText(letter.on));
        group.lines.push_back({Icon::Mail, Tone::Neutral, text, {}});
    }
    return shortened(std::move(group));
}

FactGroup chargeGroup(const CallFacts& facts)
{
    FactGroup group{Words::tr("Late-payment charges, as of today"), {}};
    const ChargesToday& charges = facts.charges;
    if (charges.refusal) {
        group.lines.push_back({Icon::Warning, Tone::Amber, sentenceOf(*charges.refusal), {}});
        return group;
    }
    if (!charges.total().isPositive()) return group;
    group.lines.push_back({Icon::Calculator, Tone::Neutral, Words::tr("Interest"), amountText(charges.interest)});
    group.lines.push_back({Icon::None, Tone::Neutral,
                           Words::tr("Recovery indemnity, %n invoice(s)", nullptr, charges.invoices),
                           amountText(charges.indemnity)});
    if (charges.eachDay) {
        group.lines.push_back({Icon::None, Tone::Neutral, Words::tr("Each day adds"), amountText(*charges.eachDay)});
    }
    return group;
}

FactGroup payerGroup(const CallFacts& facts)
{
    FactGroup group{Words::tr("How it pays"), {}};
    const PayerFigures& payer = facts.payer;
    if (payer.settled > 0) {
        group.lines.push_back(
            {Icon::Bars,
             Tone::Neutral,
             Words::tr("%1 of %n invoice(s) paid late in 12 months", nullptr, payer.settled).arg(payer.settledLate),
             {}});
    }
    if (payer.lastOn) {
        group.lines.push_back({Icon::Payment, Tone::Neutral,
                               Words::tr("Last payment on %1").arg(dateText(*payer.lastOn)),
                               amountText(payer.lastAmount)});
    }
    return group;
}

} // namespace

std::vector<FactGroup> factGroups(const CustomerSheet& sheet)
{
    const CallFacts& facts = sheet.facts;
    return {creditGroup(facts), promiseGroup(facts), disputeGroup(sheet), instrumentGroup(facts),
            chargeGroup(facts), letterGroup(facts),  payerGroup(facts)};
}

QString personDetails(const CallPerson& person)
{
    QStringList parts{toQ(functionWords(currentLanguage(), person))};
    if (!person.bestHours.empty()) parts << toQ(person.bestHours);
    if (person.lastReachedOn) parts << Words::tr("reached on %1").arg(dateText(*person.lastReachedOn));
    return parts.join(QStringLiteral(" · "));
}

} // namespace encours::ui
