// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/condition_form.h"

#include <algorithm>

namespace encours::ui {
namespace {

using Kind = Condition::Kind;

std::optional<ConditionRow> rowOf(const Condition& condition)
{
    if (condition.kind == Kind::Compare)
        return ConditionRow{condition.field, condition.comparison, false, condition.values};
    if (condition.kind != Kind::Not || condition.parts.size() != 1) return std::nullopt;
    const Condition& inner = condition.parts.front();
    if (inner.kind != Kind::Compare || inner.comparison != TargetComparison::AnyOf) return std::nullopt;
    return ConditionRow{inner.field, inner.comparison, true, inner.values};
}

std::optional<ConditionPart> partOf(const Condition& condition, Kind groupKind)
{
    ConditionPart part;
    if (auto row = rowOf(condition)) {
        part.rows.push_back(std::move(*row));
        return part;
    }
    if (condition.kind != groupKind) return std::nullopt;
    part.isGroup = true;
    for (const Condition& inner : condition.parts) {
        auto row = rowOf(inner);
        if (!row) return std::nullopt;
        part.rows.push_back(std::move(*row));
    }
    return part;
}

Condition joined(std::vector<Condition> parts, bool isAny)
{
    if (parts.empty()) return {};
    if (parts.size() == 1) return std::move(parts.front());
    Condition condition;
    condition.kind = isAny ? Kind::Any : Kind::All;
    for (Condition& part : parts) {
        // A group of one line may have become the kind it stands in.
        if (part.kind != condition.kind) condition.parts.push_back(std::move(part));
        else
            for (Condition& inner : part.parts) condition.parts.push_back(std::move(inner));
    }
    return condition;
}

} // namespace

std::optional<ConditionForm> formOf(const Condition& condition)
{
    ConditionForm form;
    if (condition.kind == Kind::Always) return form;
    const bool isJoined = condition.kind == Kind::All || condition.kind == Kind::Any;
    form.isAny = condition.kind == Kind::Any;
    const Kind groupKind = form.isAny ? Kind::All : Kind::Any;
    const std::vector<Condition> alone{condition};
    for (const Condition& inner : isJoined ? condition.parts : alone) {
        auto part = partOf(inner, groupKind);
        if (!part) return std::nullopt;
        form.parts.push_back(std::move(*part));
    }
    return form;
}

Condition conditionOf(const ConditionRow& row)
{
    Condition condition;
    condition.kind = Kind::Compare;
    condition.field = row.field;
    condition.comparison = row.comparison;
    condition.values = row.values;
    if (!row.isNegated || row.comparison != TargetComparison::AnyOf) return condition;
    Condition negation;
    negation.kind = Kind::Not;
    negation.parts.push_back(std::move(condition));
    return negation;
}

Condition conditionOf(const ConditionForm& form)
{
    std::vector<Condition> parts;
    for (const ConditionPart& part : form.parts) {
        std::vector<Condition> rows;
        for (const ConditionRow& row : part.rows) rows.push_back(conditionOf(row));
        if (!rows.empty()) parts.push_back(joined(std::move(rows), !form.isAny));
    }
    return joined(std::move(parts), form.isAny);
}

void makeComparable(ConditionRow& row)
{
    if (!canCompare(row.field, row.comparison)) {
        row.comparison =
            canCompare(row.field, TargetComparison::AtLeast) ? TargetComparison::AtLeast : TargetComparison::Equal;
    }
    if (row.comparison != TargetComparison::AnyOf) {
        row.isNegated = false;
        if (row.values.size() > 1) row.values.resize(1);
    }
}

} // namespace encours::ui
