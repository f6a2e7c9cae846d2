// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"
#include "dunning/replay/replay_facts.h"
#include "dunning/scheduler.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace encours {

/// What is assumed about what people did in the period.
enum class ReplayMode : std::uint8_t {
    /// Everything that the policy asks for is done on its day: the customer is reached and commits to nothing; letters go out.
    /// Real payments, credit notes, promises, disputes, instruments, blocks and decisions for litigation stay as they
    /// happened; real calls and letters of the period are left out, those before it stay. A promise that was given in such
    /// a call stays all the same. This is the exact workload of a policy, not a forecast of what customers would have done.
    Worked,
    /// The lists as they come out of the facts as they were on each day: what was not known then is not seen, what was
    /// really done counts. A list on which nobody works grows.
    AsRecorded,
};
[[nodiscard]] std::string_view replayModeCode(ReplayMode mode); ///< `worked`, `as-recorded`
[[nodiscard]] std::optional<ReplayMode> parseReplayMode(std::string_view code);

/// The past to replay, both days included. Only open days of the book are worked and counted.
/// Whole-book values (80/20 set, average invoice) are those of the first day of each month, or of the period.
struct ReplayPeriod {
    Date from;
    Date to;
    friend bool operator==(const ReplayPeriod&, const ReplayPeriod&) = default;
};
inline constexpr int longestReplayYears = 10;
/// Errors: PeriodMalformed{first,second}: reversed, or longer than longestReplayYears.
Result<Done> checkReplayPeriod(const ReplayPeriod& period);

/// One open day. `onList` is by Phase: how many accounts stand on each list. Worked: all of them are called that day.
struct ReplayDay {
    Date day;
    std::array<std::int32_t, 3> onList{};
    std::int32_t calls = 0;    ///< calls made: worked, all that are asked for; as recorded, the real ones
    std::int32_t letters = 0;  ///< letters and e-mails sent, as calls
    std::int32_t proposed = 0; ///< accounts for which litigation is proposed for the first time in the period

    [[nodiscard]] std::int32_t listed() const { return onList[0] + onList[1] + onList[2]; }
    friend bool operator==(const ReplayDay&, const ReplayDay&) = default;
};

/// An account on one list, from the day on which it came to the last open day on which it stood there.
struct ListStay {
    CustomerId customer;
    Phase phase = Phase::Prelitigation;
    Date from;
    Date to;
    friend bool operator==(const ListStay&, const ListStay&) = default;
};

/// An account for which litigation was proposed in the period.
struct ReplayEscalation {
    CustomerId customer;
    Date on; ///< for the first time; the first open day of the period when it stood so before
    Money callable;
    friend bool operator==(const ReplayEscalation&, const ReplayEscalation&) = default;
};

/// An invoice that was overdue and ours to call on some day of the period. It is left alone while it is so and nobody acts:
/// since its due date, the last action about it, or the end of what suspended it. A promise, a dispute, an agreed
/// call-back, a legal step, an instrument, a block or credit that covers it ends that time.
struct ReplayItem {
    CustomerId customer;
    ItemId item;
    Date dueOn;
    Money amount;                        ///< callable when it was seen first
    std::optional<Date> firstActionOn{}; ///< after its due date, also before the period
    int longestGap = 0;    ///< days that it was left alone at most; of the part within the period and before
    bool isCovered = true; ///< never left alone for longer than its plan's longest gap
    friend bool operator==(const ReplayItem&, const ReplayItem&) = default;
};

/// An invoice financed by the factor whose day of definancing lies in the period and that was open then or acted on before.
struct ReplayDefinancing {
    CustomerId customer;
    ItemId item;
    Date definancedOn;
    Money open;             ///< when it was seen overdue first
    bool isActedOn = false; ///< somebody acted after the due date and before that day
    bool isPaid = false;    ///< nothing was open any more on that day
    friend bool operator==(const ReplayDefinancing&, const ReplayDefinancing&) = default;
};

/// What a replay found. Everything in the order of the customers, then of the days. The same whatever the threads.
struct Replay {
    ReplayPeriod period;
    ReplayMode mode = ReplayMode::Worked;
    Currency currency;
    std::vector<ReplayDay> days; ///< open days, in their order
    std::vector<ListStay> stays;
    std::vector<ReplayEscalation> escalations;
    std::vector<ReplayItem> items;
    std::vector<ReplayDefinancing> definancings;
    std::int64_t decisions = 0; ///< how often an account was decided; says what it cost
    friend bool operator==(const Replay&, const Replay&) = default;
};

/// What a replay runs on. `context` is that of any day: its policy, rules, legal values and calendars are used.
struct ReplayRequest {
    ReplayPeriod period;
    ReplayMode mode = ReplayMode::Worked;
    RecordedDays recorded{};      ///< read as recorded only
    bool decidesEveryDay = false; ///< instead of the days on which something can change: slow, gives the same
    int threads = 2;
};

/// Replays the lists of a past period account by account: each is decided only on the days on which something about it can
/// change. Cancelled: nothing. `progress` counts accounts and may be told from two threads, one at a time.
[[nodiscard]] std::optional<Replay> replay(const Portfolio& portfolio, const DunningContext& context,
                                           const ReplayRequest& request, const Progress& progress = {},
                                           const Cancellation& cancellation = {});

} // namespace encours
