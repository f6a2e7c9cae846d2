// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaigns/campaign_words.h"

#include "support/format.h"
#include "support/language.h"
#include "support/theme.h"
#include "words/dunning_words.h"

#include <QCoreApplication>

namespace encours::ui {
namespace {

struct CampaignWords {
    Q_DECLARE_TR_FUNCTIONS(CampaignWords)
};

/// As the pills of the window are written: in small letters.
QString pillWord(const std::string& key)
{
    QString word = toQ(words(currentLanguage(), key));
    if (!word.isEmpty()) word[0] = word[0].toLower();
    return word;
}

} // namespace

QString campaignName(const Campaign& campaign)
{
    return toQ(wordsFor(currentLanguage(), campaign));
}

QString campaignTime(const Campaign& campaign, Date today)
{
    if (campaign.isOpen(today))
        return CampaignWords::tr("running, %n day(s) left", nullptr, campaign.closesOn - today + 1);
    if (today < campaign.opensOn) return CampaignWords::tr("opens %1").arg(relativeDayText(campaign.opensOn, today));
    return CampaignWords::tr("over since %1").arg(dateText(campaign.closesOn));
}

QString campaignPeriod(const Campaign& campaign)
{
    return CampaignWords::tr("From %1 to %2, for what falls due from %3 to %4")
        .arg(shortDateText(campaign.opensOn), dateText(campaign.closesOn), shortDateText(campaign.dueFrom),
             dateText(campaign.dueTo));
}

QString memberWord(MemberStatus status)
{
    return pillWord("member-status." + std::string(memberStatusCode(status)));
}

Status memberStatus(const CampaignMember& member)
{
    if (member.leftOut)
        return {Icon::Dot, pillWord("leave-reason." + std::string(leaveReasonCode(*member.leftOut))), Tone::Neutral};
    const QString word = memberWord(member.status);
    switch (member.status) {
    case MemberStatus::NotTried: return {Icon::Phone, word, Tone::Amber};
    case MemberStatus::Tried: return {Icon::Phone, word, Tone::Amber};
    case MemberStatus::Reached: return {Icon::Phone, word, Tone::Blue};
    case MemberStatus::Promised: return {Icon::Clock, word, Tone::Blue};
    case MemberStatus::Secured: return {Icon::Shield, word, Tone::Green};
    case MemberStatus::Disputed: return {Icon::Diamond, word, Tone::Violet};
    case MemberStatus::Paid: return {Icon::Check, word, Tone::Green};
    case MemberStatus::LeftOut: return {Icon::Dot, word, Tone::Neutral};
    }
    return {};
}

QColor memberColour(MemberStatus status)
{
    const Theme& theme = Theme::current();
    switch (status) {
    case MemberStatus::Paid: return theme.tone(Tone::Green).ink;
    case MemberStatus::Secured: return theme.ageing(AgeBucket::NotDue);
    case MemberStatus::Promised: return theme.ageing(AgeBucket::Days1To30);
    case MemberStatus::Disputed: return theme.tone(Tone::Violet).ink;
    case MemberStatus::Reached: return theme.ageing(AgeBucket::Days31To60);
    case MemberStatus::Tried: return theme.ageing(AgeBucket::Days61To90);
    case MemberStatus::NotTried:
    case MemberStatus::LeftOut: return theme.colours().muted;
    }
    return {};
}

QString askWord(CampaignAsk ask)
{
    return toQ(words(currentLanguage(), "campaign-ask." + std::string(campaignAskCode(ask))));
}

QString asksText(const CampaignMember& member)
{
    QStringList asks;
    for (const CampaignAsk ask : member.asks) asks << askWord(ask);
    return asks.isEmpty() ? QStringLiteral("–") : asks.join(QStringLiteral(", "));
}

QString itemLine(const CampaignItem& item)
{
    QStringList parts{toQ(item.number), CampaignWords::tr("due %1").arg(dateText(item.dueOn)), amountText(item.open)};
    if (item.open.isZero()) parts.last() = CampaignWords::tr("paid");
    else if (item.secured.isPositive()) parts << CampaignWords::tr("secured");
    else if (item.isBillRequested) parts << CampaignWords::tr("bill asked for");
    if (item.offer) parts << CampaignWords::tr("discount offered until %1").arg(shortDateText(item.offer->payBy));
    return parts.join(QStringLiteral(" · "));
}

} // namespace encours::ui
