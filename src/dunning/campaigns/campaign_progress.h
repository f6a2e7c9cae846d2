// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/scheduler.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// What has become of a customer of a campaign: the money decides first, then what was tried.
enum class MemberStatus : std::uint8_t {
    NotTried, ///< nobody has called or written since the campaign opened
    Tried,    ///< called or written to, nobody spoken to
    Reached,  ///< spoken to, something is still open and free
    Promised, ///< all that is open is promised, secured or disputed; most of it promised
    Secured,  ///< … most of it covered by a bill or another instrument
    Disputed, ///< … most of it disputed
    Paid,     ///< nothing of it is open
    LeftOut,  ///< not to be called, with the reason
};
inline constexpr std::size_t memberStatusCount = 8;
[[nodiscard]] std::string_view memberStatusCode(MemberStatus status); ///< `not-tried`, `tried`, …

/// Why a customer of a campaign is not called.
enum class LeaveReason : std::uint8_t { Sector, Segment, DirectDebit, Blocked };
[[nodiscard]] std::string_view leaveReasonCode(LeaveReason reason); ///< `sector`, `segment`, `direct-debit`, `blocked`

/// What to say or ask next.
enum class CampaignAsk : std::uint8_t {
    Call,        ///< call for the first time
    CallAgain,   ///< nobody was reached
    Closures,    ///< closing dates, and who stays
    Bill,        ///< an LCR or a BOR for the due date
    Discount,    ///< offer the campaign's discount
    Promise,     ///< a dated promise
    ReceiveBill, ///< a bill was asked for and has not come
    Funds,       ///< a bill that was not accepted: that the account will hold the money
    Resolve,     ///< resolve the dispute before the due date
};
inline constexpr std::size_t campaignAskCount = 9;
[[nodiscard]] std::string_view campaignAskCode(CampaignAsk ask); ///< `call`, `call-again`, `closures`, …

/// An invoice in a campaign, as of a day.
struct CampaignItem {
    ItemId item;
    std::string number;
    Date issuedOn;
    Date dueOn;
    Money due; ///< open when the campaign opened; of one issued since, its amount
    Money open;
    Money promised;
    Money secured;
    Money disputed;
    bool isBillRequested = false;       ///< asked for, sent for acceptance, or in hand
    std::optional<DiscountOffer> offer; ///< the last one
    [[nodiscard]] Money paid() const { return due - open; }
};

/// A customer in a campaign, as of a day.
struct CampaignMember {
    CustomerId customer;
    std::string code;
    std::string name;
    std::string phone;
    std::string sector;
    std::string segment;
    std::string controller;
    MemberStatus status = MemberStatus::NotTried;
    std::optional<LeaveReason> leftOut;
    std::vector<CampaignItem> items; ///< by due date; never empty
    Money due;
    Money open;
    Money paid;
    Money promised;
    Money secured;
    Money disputed;
    Money offered;                     ///< discounts that can still be earned
    std::optional<Date> lastTriedOn;   ///< since the campaign opened
    std::optional<Date> lastReachedOn; ///< since the campaign opened
    bool hasClosures = false;          ///< its closing dates are known for a day from the opening on
    bool isClosedAtDue = false;        ///< closed on a due date of what is open
    std::vector<CampaignAsk> asks;     ///< in the order of the call; empty when nothing is left to do
};

struct CampaignTally {
    int customers = 0;
    Money due;
    Money open;
};

/// A campaign as of a day: who is in it, what became of each, and how far it has come.
struct CampaignProgress {
    Campaign campaign;
    Date asOf;
    std::array<CampaignTally, memberStatusCount> byStatus; ///< by MemberStatus
    CampaignTally toCall;                                  ///< all that are not left out
    CampaignTally reached; ///< spoken to, or settled in another way: toCall less NotTried and Tried
    int items = 0;         ///< of those to call
    Money paid;
    Money promised;
    Money secured;
    Money disputed;
    int closuresKnown = 0; ///< customers; of toCall
    int billsRequested = 0;
    int offers = 0;
    Money offered;
    std::vector<CampaignMember> members; ///< those to call first, most money first; those left out last

    [[nodiscard]] const CampaignTally& tally(MemberStatus status) const
    {
        return byStatus[static_cast<std::size_t>(status)];
    }
};

/// Who is in: customers with an invoice due in the campaign's window that was open when it opened (before that: that is
/// open today) or was issued since, and that its condition selects. Facts effective up to `context.today`.
[[nodiscard]] CampaignProgress campaignProgress(const Campaign& campaign, const Portfolio& portfolio,
                                                const DunningContext& context);

} // namespace encours
