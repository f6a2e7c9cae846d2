// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// An invoice as it stood in a call of a kept list.
struct KeptItem {
    std::string number;
    Date dueOn;
    Money open;
    Money callable;
    ItemState state = ItemState::Callable;
    friend bool operator==(const KeptItem&, const KeptItem&) = default;
};

/// A call as it stood on a kept list, with its reasons: later facts, rules and weights change nothing of it. No personal
/// word is kept: names are those of today.
struct KeptCall {
    CustomerId customer;
    Phase phase = Phase::Prelitigation;
    Money callable;
    int points = 0;
    LitigationState litigation = LitigationState::None;
    bool isMandatory = false;
    Date nextActionOn;
    std::string plan; ///< code
    std::string step; ///< code, or ""
    std::vector<Reason> reasons;
    std::vector<Reason> litigationReasons;
    std::vector<KeptItem> items;
    friend bool operator==(const KeptCall&, const KeptCall&) = default;
};

/// The lists of a day as they were worked that morning, in their order.
struct KeptList {
    Date day;
    std::vector<KeptCall> calls;
    int tasks = 0; ///< how many there were beside
    friend bool operator==(const KeptList&, const KeptList&) = default;
};
[[nodiscard]] KeptList keptListOf(const DayLists& lists);

/// The form in which a list is stored: a line with its version, then text of one line for each call, reason and item,
/// compressed. Errors of reading: DayListUnreadable{value}, when it is not such a form, of a later version or of another
/// day; what is wrong with it stands in the log.
[[nodiscard]] std::string keptListContent(const KeptList& list);
Result<KeptList> keptListFromContent(std::string_view content, Date day, Currency currency);

/// Keeps the list of a day as it is shown first, so that it can be shown again. Once a day: later calls do nothing and cost
/// one look. Only today's list is kept, and not while there is nothing on it: a new book is filled first. Errors: Store….
class KeepDayList {
public:
    explicit KeepDayList(Desk& desk) : m_desk(desk) {}
    Result<Done> execute(const DayLists& lists);
    /// Today's lists when they were not kept yet: to be made before the first thing is recorded, and kept once it is.
    Result<std::optional<DayLists>> missing();

private:
    Desk& m_desk;
};

/// The list of a past morning with its reasons. Errors: DayListUnreadable{value}, Store….
class ShowKeptList {
public:
    explicit ShowKeptList(Desk& desk) : m_desk(desk) {}
    /// Nothing when it was not kept.
    Result<std::optional<KeptList>> execute(Date day);
    /// The days whose list was kept, oldest first.
    Result<std::vector<Date>> days();

private:
    Desk& m_desk;
};

} // namespace encours
