// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/risk_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace encours::ui {
namespace {

struct RiskWords {
    Q_DECLARE_TR_FUNCTIONS(RiskWords)
};

constexpr std::size_t mostNumbers = 3;

} // namespace

QString instrumentName(const Instrument& instrument)
{
    const QString kind = capitalised(wordOf(instrument.kind));
    return instrument.number.empty() ? kind : RiskWords::tr("%1 no. %2").arg(kind, toQ(instrument.number));
}

bool isOver(const InstrumentState& state)
{
    return state.step == InstrumentStep::Paid || state.step == InstrumentStep::Cancelled;
}

Status instrumentStatus(const InstrumentState& state)
{
    const QString word = wordOf(state.step);
    if (state.step == InstrumentStep::Unpaid) return {Icon::Cross, word, Tone::Red};
    if (isOver(state)) return {Icon::Dot, word, Tone::Neutral};
    return state.secures ? Status{Icon::Check, word, Tone::Green} : Status{Icon::Clock, word, Tone::Amber};
}

QString verbOf(InstrumentStep step)
{
    switch (step) {
    case InstrumentStep::Requested: return RiskWords::tr("Request");
    case InstrumentStep::Received: return RiskWords::tr("Received");
    case InstrumentStep::Remitted: return RiskWords::tr("Remit for collection");
    case InstrumentStep::Discounted: return RiskWords::tr("Remit for discount");
    case InstrumentStep::Paid: return RiskWords::tr("Mark as paid");
    case InstrumentStep::Unpaid: return RiskWords::tr("Mark as unpaid");
    case InstrumentStep::Cancelled: return RiskWords::tr("Cancel it");
    }
    return {};
}

QString verbOf(FactorStep step)
{
    switch (step) {
    case FactorStep::Assigned: return RiskWords::tr("Assign");
    case FactorStep::Approved: return RiskWords::tr("Approved");
    case FactorStep::Rejected: return RiskWords::tr("Rejected");
    case FactorStep::Financed: return RiskWords::tr("Financed");
    case FactorStep::Definanced: return RiskWords::tr("Financing taken back");
    case FactorStep::PaidToUs: return RiskWords::tr("Paid to us");
    case FactorStep::Forwarded: return RiskWords::tr("Forwarded to the factor");
    }
    return {};
}

Status factorStatus(const FactoringRow& row, Date today)
{
    if (!row.state.step) return {};
    const QString word = wordOf(*row.state.step);
    if (row.isAlert) return {Icon::Warning, word, row.state.definancedOn < today ? Tone::Red : Tone::Amber};
    if (row.state.isFinanced) return {Icon::Check, word, Tone::Green};
    const bool isLost = *row.state.step == FactorStep::Rejected || *row.state.step == FactorStep::Definanced;
    return {isLost ? Icon::Cross : Icon::Dot, word, isLost ? Tone::Red : Tone::Neutral};
}

std::optional<Tone> deadlineTone(Date on, Date today, int alertDays)
{
    if (on < today) return Tone::Red;
    return on - today <= alertDays ? std::optional(Tone::Amber) : std::nullopt;
}

QString dayAndDistance(Date on, Date today)
{
    return QStringLiteral("%1 · %2").arg(dateText(on), relativeDayText(on, today));
}

QString joinedNumbers(const std::vector<std::string>& numbers)
{
    QStringList shown;
    for (const std::string& number : numbers) {
        if (static_cast<std::size_t>(shown.size()) < mostNumbers) shown << toQ(number);
    }
    if (numbers.size() > mostNumbers) {
        shown << RiskWords::tr("%n more", nullptr, static_cast<int>(numbers.size() - mostNumbers));
    }
    return shown.join(QStringLiteral(", "));
}

QString numberOf(const Item& item)
{
    return item.number.empty() ? capitalised(wordOf(item.kind)) : toQ(item.number);
}

std::vector<CheckedItem> openItemsOf(const Desk& desk, CustomerId customer)
{
    const auto portfolio = desk.portfolio();
    const Account* account = portfolio->find(customer);
    std::vector<CheckedItem> items;
    if (account == nullptr) return items;
    const AccountState state = stateOf(*account, desk.today(), portfolio->currency());
    for (const OpenItem& debit : state.debits) {
        items.push_back({debit.item->id, numberOf(*debit.item), debit.item->dueOn, debit.open});
    }
    return items;
}

} // namespace encours::ui
