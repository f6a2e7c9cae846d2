// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/steps_model.h"

#include "plans/plan_words.h"
#include "support/format.h"
#include "widgets/dense_table.h"
#include "widgets/plain_text.h"

#include <algorithm>
#include <array>

namespace encours::ui {
namespace {

constexpr std::array phases{Phase::Preventive, Phase::Prelitigation, Phase::Litigation};
constexpr std::array anchors{StepAnchor::DueDate, StepAnchor::LastAction};
constexpr std::array channels{StepChannel::Call, StepChannel::Letter, StepChannel::Email};
constexpr std::array tones{StepTone::Courteous, StepTone::Neutral, StepTone::Firm, StepTone::Final};
constexpr std::array actors{StepActor::Controller, StepActor::Salesperson, StepActor::Manager};
constexpr int nextStepDays = 8;

template <typename Values>
QStringList wordsOfAll(const Values& values)
{
    QStringList words;
    for (const auto value : values) words << capitalised(wordOf(value));
    return words;
}

/// The cell says in a word what the list of choices says in full.
QString shortWord(StepAnchor anchor)
{
    return anchor == StepAnchor::DueDate ? StepsModel::tr("Due date") : StepsModel::tr("Last action");
}

QString shortWord(StepActor actor)
{
    return actor == StepActor::Controller ? StepsModel::tr("Collection") : capitalised(wordOf(actor));
}

bool isFigure(int column)
{
    return column == StepsModel::Offset || column == StepsModel::Smallest;
}

} // namespace

QStringList StepsModel::choices(int column)
{
    switch (column) {
    case PhaseColumn: return wordsOfAll(phases);
    case Anchor: return wordsOfAll(anchors);
    case Channel: return wordsOfAll(channels);
    case Tone: return wordsOfAll(tones);
    case Actor: return wordsOfAll(actors);
    default: return {};
    }
}

void StepsModel::setSteps(std::vector<PlanStep> steps, Currency currency)
{
    beginResetModel();
    m_steps = std::move(steps);
    m_currency = currency;
    endResetModel();
}

int StepsModel::add(int after)
{
    const auto place = static_cast<std::size_t>(std::clamp(after + 1, 0, rowCount()));
    PlanStep step;
    if (place > 0) {
        step = m_steps[place - 1];
        step.offsetDays += nextStepDays;
        step.templateCode.clear();
    }
    int number = 1;
    const auto isTaken = [&](const std::string& code) {
        return std::any_of(m_steps.begin(), m_steps.end(), [&](const PlanStep& other) { return other.code == code; });
    };
    do step.code = "R" + std::to_string(number++);
    while (isTaken(step.code));
    const int row = static_cast<int>(place);
    beginInsertRows({}, row, row);
    m_steps.insert(m_steps.begin() + row, std::move(step));
    endInsertRows();
    emit stepsChanged();
    return row;
}

void StepsModel::removeStep(int row)
{
    if (row < 0 || row >= rowCount()) return;
    beginRemoveRows({}, row, row);
    m_steps.erase(m_steps.begin() + row);
    endRemoveRows();
    emit stepsChanged();
}

bool StepsModel::moveStep(int row, int by)
{
    const int to = row + by;
    if (row < 0 || row >= rowCount() || to < 0 || to >= rowCount() || by == 0) return false;
    beginMoveRows({}, row, row, {}, by > 0 ? to + 1 : to);
    std::swap(m_steps[static_cast<std::size_t>(row)], m_steps[static_cast<std::size_t>(to)]);
    endMoveRows();
    emit stepsChanged();
    return true;
}

void StepsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int StepsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

int StepsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString StepsModel::textAt(int row, int column) const
{
    const PlanStep& step = m_steps[static_cast<std::size_t>(row)];
    switch (column) {
    case Code: return toQ(step.code);
    case PhaseColumn: return capitalised(wordOf(step.phase));
    case Offset: return offsetText(step.offsetDays);
    case Anchor: return shortWord(step.anchor);
    case Channel: return capitalised(wordOf(step.channel));
    case Tone: return capitalised(wordOf(step.tone));
    case Actor: return shortWord(step.actor);
    case Template: return step.templateCode.empty() ? QStringLiteral("–") : toQ(step.templateCode);
    case Smallest: return dashedAmountText(Money(step.smallestMinor, m_currency));
    default: return {};
    }
}

QVariant StepsModel::valueAt(int row, int column) const
{
    const PlanStep& step = m_steps[static_cast<std::size_t>(row)];
    switch (column) {
    case Code: return toQ(step.code);
    case PhaseColumn: return static_cast<int>(step.phase);
    case Offset: return step.offsetDays;
    case Anchor: return static_cast<int>(step.anchor);
    case Channel: return static_cast<int>(step.channel);
    case Tone: return static_cast<int>(step.tone);
    case Actor: return static_cast<int>(step.actor);
    case Template: return toQ(step.templateCode);
    case Smallest: return static_cast<qlonglong>(step.smallestMinor);
    default: return {};
    }
}

QVariant StepsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) return {};
    switch (role) {
    case Qt::DisplayRole: return textAt(index.row(), index.column());
    case Qt::EditRole: return valueAt(index.row(), index.column());
    case Qt::ToolTipRole: {
        const QString word = choices(index.column()).value(valueAt(index.row(), index.column()).toInt());
        return word.isEmpty() ? QVariant() : QVariant(plainToolTip(word));
    }
    case StrongRole: return index.column() == Code;
    case MutedRole: return index.column() == Template && valueAt(index.row(), Template).toString().isEmpty();
    case Qt::TextAlignmentRole:
        return QVariant((isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant StepsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
    if (role == Qt::TextAlignmentRole) {
        return QVariant((isFigure(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole && section == Template) {
        return plainToolTip(tr("Code of the letter or the script; empty for the one of the phase"));
    }
    if (role == Qt::ToolTipRole && section == Smallest) {
        return plainToolTip(tr("The step is passed over while less than this can be claimed"));
    }
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Code: return tr("Step");
    case PhaseColumn: return tr("Phase");
    case Offset: return tr("Day");
    case Anchor: return tr("From");
    case Channel: return tr("By");
    case Tone: return tr("Tone");
    case Actor: return tr("Who");
    case Template: return tr("Template");
    case Smallest: return tr("From amount");
    default: return {};
    }
}

Qt::ItemFlags StepsModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable : Qt::NoItemFlags;
}

bool StepsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || value == valueAt(index.row(), index.column())) return false;
    PlanStep& step = m_steps[static_cast<std::size_t>(index.row())];
    const auto place = static_cast<std::size_t>(std::max(0, value.toInt()));
    switch (index.column()) {
    case Code: step.code = toStd(value.toString().simplified()); break;
    case PhaseColumn: step.phase = phases[std::min(place, phases.size() - 1)]; break;
    case Offset: step.offsetDays = value.toInt(); break;
    case Anchor: step.anchor = anchors[std::min(place, anchors.size() - 1)]; break;
    case Channel: step.channel = channels[std::min(place, channels.size() - 1)]; break;
    case Tone: step.tone = tones[std::min(place, tones.size() - 1)]; break;
    case Actor: step.actor = actors[std::min(place, actors.size() - 1)]; break;
    case Template: step.templateCode = toStd(value.toString().simplified()); break;
    case Smallest: step.smallestMinor = value.toLongLong(); break;
    default: return false;
    }
    emit dataChanged(index, index);
    emit stepsChanged();
    return true;
}

} // namespace encours::ui
