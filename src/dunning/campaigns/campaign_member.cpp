// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/campaigns/campaign_member.h"

#include <algorithm>

namespace encours {

namespace {

/// What is known of a customer of a campaign, beside its lines.
struct MemberFacts {
    const CampaignDay& day;
    const AccountView& view; ///< as of today
    bool isBillAwaited = false;
    bool isBillUnaccepted = false;
    bool wantsBill = false; ///< something that is free has no bill yet
    Money free;             ///< neither promised nor secured nor disputed, nor covered by credit
};

bool mayConcern(const Account& account, const CampaignDay& day)
{
    return std::ranges::any_of(account.items, [&](const Item& item) {
        return item.isDebit() && day.campaign().isAbout(item.dueOn) && item.bookedOn <= day.today;
    });
}

/// Open when the campaign opened, or issued since, and selected by its condition; by due date.
std::vector<CampaignItem> itemsDue(const AccountView& opening, const AccountView& now, const CampaignDay& day)
{
    std::vector<CampaignItem> items;
    const TargetFacts before(opening);
    const TargetFacts since(now);
    const auto add = [&](const Item& item, Money due, const TargetFacts& facts) {
        if (!day.compiled.isAbout(item, facts)) return;
        const Money nothing(0, due.currency());
        items.push_back({item.id, item.number.str(), item.issuedOn, item.dueOn, due, nothing, nothing, nothing, nothing,
                         false, std::nullopt});
    };
    for (const ItemView& item : opening.items) add(*item.item, item.open, before);
    for (const Item& item : now.account.items) {
        const bool isNew = item.bookedOn > day.opening.today && item.bookedOn <= day.today;
        if (isNew && item.isDebit()) add(item, item.amount, since);
    }
    std::ranges::stable_sort(items, {}, &CampaignItem::dueOn);
    return items;
}

void setStanding(CampaignItem& item, const AccountView& now)
{
    if (const ItemView* view = now.find(item.item)) {
        item.open = view->open;
        item.promised = view->promised;
        item.secured = view->secured;
        item.disputed = view->disputed;
    }
    for (const DiscountOffer& offer : now.account.offers) {
        if (offer.item == item.item && offer.offeredOn <= now.context.today) item.offer = offer;
    }
}

/// Notes bills on an item that are under way or in hand.
void addBills(CampaignItem& item, MemberFacts& facts)
{
    for (const Instrument& instrument : facts.view.account.instruments) {
        const InstrumentEvent* event = instrument.eventAsOf(facts.day.today);
        if (!isBill(instrument.kind) || event == nullptr) continue;
        const bool isAbout = std::ranges::any_of(instrument.items,
                                                 [&](const CoveredItem& covered) { return covered.item == item.item; });
        const bool isOver = event->step == InstrumentStep::Paid || event->step == InstrumentStep::Unpaid ||
                            event->step == InstrumentStep::Cancelled;
        if (!isAbout || isOver) continue;
        item.isBillRequested = true;
        facts.isBillAwaited = facts.isBillAwaited || event->step == InstrumentStep::Requested;
        facts.isBillUnaccepted = facts.isBillUnaccepted || instrument.kind == InstrumentKind::UnacceptedBill;
    }
}

void sumUp(CampaignMember& member, MemberFacts& facts)
{
    for (CampaignItem& item : member.items) {
        setStanding(item, facts.view);
        addBills(item, facts);
        member.due += item.due;
        member.open += item.open;
        member.promised += item.promised;
        member.secured += item.secured;
        member.disputed += item.disputed;
        const ItemView* view = facts.view.find(item.item);
        if (view != nullptr) facts.free += view->callable;
        if (view != nullptr && view->callable.isPositive() && !item.isBillRequested) facts.wantsBill = true;
        const bool canEarn = item.offer && item.open.isPositive() && item.offer->payBy >= facts.day.today;
        if (canEarn) member.offered += item.offer->discount;
    }
    member.paid = member.due - member.open;
}

bool isAboutMember(const std::vector<ItemId>& named, const CampaignMember& member)
{
    if (named.empty()) return true;
    return std::ranges::any_of(
        member.items, [&](const CampaignItem& item) { return std::ranges::find(named, item.item) != named.end(); });
}

void addContacts(CampaignMember& member, const Account& account, const CampaignDay& day)
{
    const auto isMeant = [&](Date on, const std::vector<ItemId>& named) {
        return day.campaign().opensOn <= on && on <= day.today && isAboutMember(named, member);
    };
    const auto latest = [](std::optional<Date>& known, Date on) { known = known ? later(*known, on) : on; };
    for (const Reminder& reminder : account.reminders) {
        if (isMeant(reminder.sentOn, reminder.items)) latest(member.lastTriedOn, reminder.sentOn);
    }
    for (const Attempt& attempt : account.attempts) {
        if (!isMeant(attempt.on, attempt.items)) continue;
        latest(member.lastTriedOn, attempt.on);
        const bool isReached = reachedCustomer(attempt.outcome) && attempt.outcome != Outcome::WrongContact;
        if (isReached) latest(member.lastReachedOn, attempt.on);
    }
}

void addClosures(CampaignMember& member, const Account& account, Date opensOn)
{
    const Closures closures = account.customer.closures();
    member.hasClosures =
        std::ranges::any_of(closures.periods(), [&](const DatePeriod& period) { return period.to >= opensOn; });
    member.isClosedAtDue = std::ranges::any_of(member.items, [&](const CampaignItem& item) {
        return item.open.isPositive() && closures.isClosed(item.dueOn);
    });
}

/// Why it is not to be called. What is settled by direct debit is taken out of the items first, unless there is nothing else.
std::optional<LeaveReason> leaveReason(CampaignMember& member, const MemberFacts& facts)
{
    const AccountView& view = facts.view;
    const TargetFacts targets(view);
    if (facts.day.compiled.leavesOut(targets)) {
        const std::string sector{tradeSectorCode(targets.sector())};
        const auto& sectors = facts.day.campaign().sectorsLeftOut;
        return std::ranges::find(sectors, sector) != sectors.end() ? LeaveReason::Sector : LeaveReason::Segment;
    }
    const auto isDebited = [&](const CampaignItem& line) {
        const Item* item = view.account.findItem(line.item);
        return item != nullptr && targets.meansOf(*item) == PaymentMeans::DirectDebit;
    };
    if (std::ranges::all_of(member.items, isDebited)) return LeaveReason::DirectDebit;
    std::erase_if(member.items, isDebited);
    const bool isLeftInPeace = std::ranges::all_of(member.items, [&](const CampaignItem& line) {
        const ItemView* item = view.find(line.item);
        return item != nullptr && item->isBlocked();
    });
    return isLeftInPeace ? std::optional{LeaveReason::Blocked} : std::nullopt;
}

MemberStatus statusOf(const CampaignMember& member, Money free)
{
    if (member.leftOut) return MemberStatus::LeftOut;
    if (free.isPositive()) {
        if (member.lastReachedOn) return MemberStatus::Reached;
        return member.lastTriedOn ? MemberStatus::Tried : MemberStatus::NotTried;
    }
    const Money most = larger(member.promised, larger(member.secured, member.disputed));
    // What credit covers is paid: it only waits to be allocated.
    if (!most.isPositive()) return MemberStatus::Paid;
    if (most == member.promised) return MemberStatus::Promised;
    return most == member.secured ? MemberStatus::Secured : MemberStatus::Disputed;
}

std::vector<CampaignAsk> asksOf(const CampaignMember& member, const MemberFacts& facts)
{
    std::vector<CampaignAsk> asks;
    if (member.status == MemberStatus::LeftOut || member.status == MemberStatus::Paid) return asks;
    const Campaign& campaign = facts.day.campaign();
    const bool isFree = facts.free.isPositive();
    const auto ask = [&](bool isAsked, CampaignAsk what) {
        if (isAsked) asks.push_back(what);
    };
    const bool canOffer = campaign.discount && campaign.discountPayBy && facts.day.today <= *campaign.discountPayBy;
    ask(member.status == MemberStatus::NotTried, CampaignAsk::Call);
    ask(member.status == MemberStatus::Tried, CampaignAsk::CallAgain);
    ask(campaign.asksClosures && !member.hasClosures, CampaignAsk::Closures);
    ask(campaign.asksBill && facts.wantsBill, CampaignAsk::Bill);
    ask(facts.isBillAwaited, CampaignAsk::ReceiveBill);
    ask(facts.isBillUnaccepted, CampaignAsk::Funds);
    ask(isFree && canOffer && member.offered.isZero(), CampaignAsk::Discount);
    ask(isFree, CampaignAsk::Promise);
    ask(member.disputed.isPositive(), CampaignAsk::Resolve);
    return asks;
}

CampaignMember memberOfCustomer(const Customer& customer, const CampaignDay& day)
{
    CampaignMember member;
    member.customer = customer.id;
    member.code = customer.code;
    member.name = customer.displayName();
    member.phone = customer.field(CustomerField::Phone);
    member.segment = customer.field(CustomerField::Segment);
    member.controller = customer.field(CustomerField::Controller);
    member.sector = tradeSectorCode(customer.sector(day.opening.rules));
    const Money nothing(0, day.opening.currency);
    member.due = member.open = member.paid = member.promised = member.secured = member.disputed = member.offered =
        nothing;
    return member;
}

} // namespace

CampaignDay campaignDay(const Campaign& campaign, const DunningContext& context)
{
    CampaignDay day{compiledCampaign(campaign, context.currency), context, context.today};
    day.opening.today = earlier(context.today, campaign.opensOn);
    return day;
}

std::optional<CampaignMember> memberOf(const Account& account, const CampaignDay& day, const DunningContext& own)
{
    if (!mayConcern(account, day)) return std::nullopt;
    const AccountView opening = viewOf(account, day.opening);
    const AccountView now = viewOf(account, own);
    CampaignMember member = memberOfCustomer(account.customer, day);
    member.items = itemsDue(opening, now, day);
    if (member.items.empty()) return std::nullopt;
    MemberFacts facts{day, now, false, false, false, Money(0, day.opening.currency)};
    member.leftOut = leaveReason(member, facts);
    sumUp(member, facts);
    addContacts(member, account, day);
    addClosures(member, account, day.campaign().opensOn);
    member.status = statusOf(member, facts.free);
    member.asks = asksOf(member, facts);
    return member;
}

} // namespace encours
