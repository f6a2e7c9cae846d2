// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/invoice_model.h"

#include "support/format.h"
#include "support/language.h"
#include "support/theme.h"
#include "today/item_words.h"
#include "widgets/dense_table.h"
#include "widgets/plain_text.h"
#include "words/words.h"

#include <algorithm>
#include <unordered_map>

namespace encours::ui {

namespace {

QString withTilde(const QString& text, bool isAssumed)
{
    return isAssumed ? QStringLiteral("≈ ") + text : text;
}

/// What was recorded of an invoice a moment ago, in this very conversation.
Status saidStatus(Outcome outcome)
{
    return {Icon::Check, toQ(wordsFor(currentLanguage(), outcome)).toLower(), Tone::Blue};
}

} // namespace

void InvoiceModel::setSheet(const CustomerSheet* sheet)
{
    beginResetModel();
    m_lines.clear();
    m_chosen.clear();
    m_isChoosing = false;
    m_hasAssumed = false;
    if (sheet != nullptr) readSheet(*sheet);
    endResetModel();
}

void InvoiceModel::readSheet(const CustomerSheet& sheet)
{
    for (const CallItem& item : sheet.decision.items) addDebit(item);
    addCircuits(sheet);
    for (const OpenItem& credit : sheet.state.credits) addCredit(credit);
    addOriginals(sheet);
}

void InvoiceModel::refreshSheet(const CustomerSheet& sheet)
{
    std::unordered_map<ItemId, Outcome> said;
    for (const Line& line : m_lines) {
        if (line.said) said.emplace(line.item, *line.said);
    }
    beginResetModel();
    m_lines.clear();
    m_hasAssumed = false;
    readSheet(sheet);
    for (Line& line : m_lines) {
        if (const auto found = said.find(line.item); found != said.end()) line.said = found->second;
    }
    std::erase_if(m_chosen,
                  [this](ItemId item) { return std::ranges::find(m_lines, item, &Line::item) == m_lines.end(); });
    endResetModel();
    emit chosenChanged();
}

void InvoiceModel::setSaid(const CallSession& session)
{
    for (Line& line : m_lines) line.said = session.saidOf(line.item);
    if (!m_lines.empty()) emit dataChanged(index(0, StateColumn), index(rowCount() - 1, StateColumn));
}

int InvoiceModel::firstUnsaidRow() const
{
    const auto found = std::ranges::find_if(m_lines, [](const Line& line) { return line.isCallable && !line.said; });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

void InvoiceModel::addDebit(const CallItem& item)
{
    Line line;
    line.item = item.item;
    line.number = toQ(item.number);
    const bool isAssumed = item.dueOrigin == DueOrigin::Assumed;
    m_hasAssumed = m_hasAssumed || isAssumed;
    line.due = withTilde(dateText(item.dueOn), isAssumed);
    line.isOverdue = item.daysLate > 0;
    line.late = line.isOverdue ? tr("%1 d").arg(item.daysLate) : QStringLiteral("–");
    line.open = item.open;
    line.isCallable = item.callable.isPositive();
    line.isInDossier = item.inDossier;
    line.statuses << itemStatus(item);
    if (item.isFactored) line.statuses << factoredStatus();
    QStringList more{tr("Issued on %1").arg(dateText(item.issuedOn))};
    if (item.callable != item.open) more << tr("To claim: %1").arg(amountText(item.callable));
    if (item.promised.isPositive()) more << tr("Promised: %1").arg(amountText(item.promised));
    if (item.disputed.isPositive()) more << tr("Disputed: %1").arg(amountText(item.disputed));
    if (item.secured.isPositive()) more << tr("Secured: %1").arg(amountText(item.secured));
    if (item.blocked.isPositive()) more << tr("Not ours to claim: %1").arg(amountText(item.blocked));
    if (item.assumedCredit.isPositive()) more << tr("Credit to allocate: %1").arg(amountText(item.assumedCredit));
    line.more = more.join(QLatin1Char('\n'));
    m_lines.push_back(std::move(line));
}

void InvoiceModel::addCredit(const OpenItem& credit)
{
    Line line;
    line.item = credit.item->id;
    line.isDebit = false;
    const QString kind = toQ(wordsFor(currentLanguage(), credit.item->kind));
    line.number = credit.item->number.empty() ? kind : toQ(credit.item->number);
    line.due = dateText(credit.item->issuedOn);
    line.late = QStringLiteral("–");
    line.open = credit.open;
    line.statuses << Status{Icon::Link, tr("to allocate"), Tone::Amber};
    line.more = kind;
    m_lines.push_back(std::move(line));
}

void InvoiceModel::addOriginals(const CustomerSheet& sheet)
{
    for (Line& line : m_lines) {
        const auto original = sheet.openOriginals.find(line.item);
        if (original == sheet.openOriginals.end()) continue;
        const QString amount = amountText(original->second);
        line.statuses << Status{Icon::None, amount, Tone::Neutral};
        line.more += QLatin1Char('\n') + tr("In the currency of the invoice: %1").arg(amount);
    }
}

/// Where each invoice stands in the customer's house, with who said so in the tooltip.
void InvoiceModel::addCircuits(const CustomerSheet& sheet)
{
    for (Line& line : m_lines) {
        const CircuitState state = circuitOf(sheet.account->circuit, line.item, sheet.state.asOf);
        line.circuit = circuitWord(state);
        if (state.last == nullptr) continue;
        if (state.isHeld) line.circuitPills << Status{Icon::Warning, line.circuit, Tone::Amber};
        line.more += QLatin1Char('\n') + circuitSentence(state);
    }
}

void InvoiceModel::setChoosing(bool choosing)
{
    setChoosing(choosing ? FirstTicks::Overdue : FirstTicks::NoBoxes, {});
}

void InvoiceModel::setChoosing(FirstTicks ticks, const std::vector<int>& selectedRows)
{
    const bool isChoosing = ticks != FirstTicks::NoBoxes;
    if (!isChoosing && !m_isChoosing) return;
    std::unordered_set<ItemId> ticked;
    const auto canTick = [](const Line& line) { return line.isDebit && !line.isInDossier; };
    for (const int row : selectedRows) {
        const Line& line = m_lines.at(static_cast<std::size_t>(row));
        if (ticks == FirstTicks::Selected && canTick(line)) ticked.insert(line.item);
    }
    if (ticks == FirstTicks::Overdue || (ticks == FirstTicks::Selected && ticked.empty())) {
        for (const Line& line : m_lines) {
            if (canTick(line) && line.isOverdue) ticked.insert(line.item);
        }
    }
    changeChoosing(isChoosing, std::move(ticked));
}

void InvoiceModel::changeChoosing(bool choosing, std::unordered_set<ItemId> ticked)
{
    m_isChoosing = choosing;
    m_chosen = std::move(ticked);
    if (!m_lines.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit chosenChanged();
}

std::vector<ItemId> InvoiceModel::chosen() const
{
    std::vector<ItemId> items;
    for (const Line& line : m_lines) {
        if (m_chosen.contains(line.item)) items.push_back(line.item);
    }
    return items;
}

Money InvoiceModel::chosenAmount() const
{
    Money sum{0, m_lines.empty() ? Currency::euro() : m_lines.front().open.currency()};
    for (const Line& line : m_lines) {
        if (m_chosen.contains(line.item)) sum += line.open;
    }
    return sum;
}

int InvoiceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int InvoiceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString InvoiceModel::textAt(const Line& line, int column) const
{
    switch (column) {
    case NumberColumn: return line.number;
    case DueColumn: return line.due;
    case LateColumn: return line.late;
    case OpenColumn: return dashedAmountText(line.open);
    case StateColumn: return line.said ? saidStatus(*line.said).word : line.statuses.front().word;
    case CircuitColumn: return line.circuit;
    default: return {};
    }
}

QVariant InvoiceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    const bool isFigure = index.column() == LateColumn || index.column() == OpenColumn;
    switch (role) {
    case Qt::DisplayRole: return textAt(line, index.column());
    case Qt::ToolTipRole: return plainToolTip(line.more);
    case Qt::TextAlignmentRole: return QVariant((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case PillsRole:
        if (index.column() == CircuitColumn && !line.circuitPills.isEmpty())
            return QVariant::fromValue(line.circuitPills);
        if (index.column() != StateColumn) return {};
        if (line.said) return QVariant::fromValue(QList<Status>{saidStatus(*line.said)});
        return QVariant::fromValue(line.statuses);
    case MutedRole: return index.column() == CircuitColumn;
    case Qt::CheckStateRole:
        if (index.column() != NumberColumn || !isTickable(line)) return {};
        return m_chosen.contains(line.item) ? Qt::Checked : Qt::Unchecked;
    default: return {};
    }
}

QVariant InvoiceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    const bool isFigure = section == LateColumn || section == OpenColumn;
    if (role == Qt::TextAlignmentRole) return QVariant((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case NumberColumn: return tr("Invoice");
    case DueColumn: return tr("Due");
    case LateColumn: return tr("Late");
    case OpenColumn: return tr("Open");
    case StateColumn: return tr("State");
    case CircuitColumn: return tr("Circuit");
    default: return {};
    }
}

Qt::ItemFlags InvoiceModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || index.column() != NumberColumn) return flags;
    if (isTickable(m_lines[static_cast<std::size_t>(index.row())])) flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool InvoiceModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid()) return false;
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    if (!isTickable(line)) return false;
    if (value.toInt() == Qt::Checked) m_chosen.insert(line.item);
    else m_chosen.erase(line.item);
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit chosenChanged();
    return true;
}

} // namespace encours::ui
