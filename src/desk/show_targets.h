// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "dunning/targets/target_count.h"

namespace encours {

/// What the rules of selection select on a day. Pure: may run on any thread.
class ShowTargets {
public:
    explicit ShowTargets(const Desk& desk) : m_desk(desk) {}
    /// Of the book's own rules.
    [[nodiscard]] TargetCounts execute(Date day) const;
    /// Of rules that are being edited.
    [[nodiscard]] TargetCounts execute(Date day, const TargetBook& targets) const;
    [[nodiscard]] TargetCount execute(Date day, const Condition& condition) const;

private:
    const Desk& m_desk;
};

} // namespace encours
