// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/campaign_text.h"

#include "cli/json_parts.h"
#include "cli/table.h"
#include "money/amount_text.h"
#include "words/dunning_words.h"
#include "words/policy_words.h"

#include <fmt/format.h>

namespace encours {
namespace {

constexpr std::size_t codeWidth = 16;
constexpr std::size_t nameWidth = 30;

std::string_view stateOf(const Campaign& campaign, Date day)
{
    if (campaign.isOpen(day)) return "open";
    return day < campaign.opensOn ? "ahead" : "over";
}

std::string cents(Money amount)
{
    return std::to_string(amount.minorUnits());
}

Json itemJson(const CampaignItem& item)
{
    return {{"number", item.number},
            {"due_on", formatIsoDate(item.dueOn)},
            {"due_cents", item.due.minorUnits()},
            {"open_cents", item.open.minorUnits()},
            {"paid_cents", item.paid().minorUnits()},
            {"promised_cents", item.promised.minorUnits()},
            {"secured_cents", item.secured.minorUnits()},
            {"disputed_cents", item.disputed.minorUnits()},
            {"bill_requested", item.isBillRequested},
            {"discount_cents", item.offer ? Json(item.offer->discount.minorUnits()) : Json(nullptr)}};
}

Json memberJson(const CampaignMember& member)
{
    Json items = Json::array();
    for (const CampaignItem& item : member.items) items.push_back(itemJson(item));
    Json asks = Json::array();
    for (const CampaignAsk ask : member.asks) asks.push_back(campaignAskCode(ask));
    return {{"customer", member.code},
            {"name", member.name},
            {"status", memberStatusCode(member.status)},
            {"left_out", member.leftOut ? Json(leaveReasonCode(*member.leftOut)) : Json(nullptr)},
            {"due_cents", member.due.minorUnits()},
            {"open_cents", member.open.minorUnits()},
            {"paid_cents", member.paid.minorUnits()},
            {"promised_cents", member.promised.minorUnits()},
            {"secured_cents", member.secured.minorUnits()},
            {"disputed_cents", member.disputed.minorUnits()},
            {"offered_cents", member.offered.minorUnits()},
            {"tried_on", dayJson(member.lastTriedOn)},
            {"reached_on", dayJson(member.lastReachedOn)},
            {"closures_known", member.hasClosures},
            {"closed_at_due", member.isClosedAtDue},
            {"asks", std::move(asks)},
            {"items", std::move(items)}};
}

Json tallyJson(const CampaignTally& tally)
{
    return {
        {"customers", tally.customers}, {"due_cents", tally.due.minorUnits()}, {"open_cents", tally.open.minorUnits()}};
}

Json lineJson(const DiscountLine& line)
{
    return {{"number", line.number},
            {"due_on", formatIsoDate(line.dueOn)},
            {"expected_on", formatIsoDate(line.expectedOn)},
            {"open_cents", line.open.minorUnits()},
            {"discount_net_cents", line.gain.amounts.net.minorUnits()},
            {"discount_vat_cents", line.gain.amounts.vat.minorUnits()},
            {"to_pay_cents", line.gain.amounts.toPay.minorUnits()},
            {"days_gained", line.gain.daysGained},
            {"financing_saved_cents", line.gain.financingSaved.minorUnits()},
            {"our_gain_cents", line.gain.ourGain.minorUnits()},
            {"customer_gain_cents", line.gain.customerGain.minorUnits()},
            {"yearly_bp", line.gain.yearlyBp ? Json(*line.gain.yearlyBp) : Json(nullptr)},
            {"break_even_bp", line.gain.breakEvenBp}};
}

std::string percentText(std::int64_t hundredths, Language language)
{
    const bool isFrench = language == Language::French;
    return fmt::format("{}{}{:02}{}", hundredths / 100, isFrench ? "," : ".", hundredths % 100,
                       isFrench ? "\u00a0%" : "%");
}

/// When, for whom, and how far it has come.
void showSums(Session& session, const CampaignProgress& progress)
{
    const Campaign& campaign = progress.campaign;
    session.say(session.words("cli.campaign.started", {{"name", wordsFor(session.language(), campaign)},
                                                       {"from_on", formatIsoDate(campaign.opensOn)},
                                                       {"to_on", formatIsoDate(campaign.closesOn)},
                                                       {"due_from_on", formatIsoDate(campaign.dueFrom)},
                                                       {"due_to_on", formatIsoDate(campaign.dueTo)}}));
    session.say(session.words("cli.campaign.members",
                              {{"customers", std::to_string(progress.toCall.customers)},
                               {"amount_cents", cents(progress.toCall.due)},
                               {"left_out", std::to_string(progress.tally(MemberStatus::LeftOut).customers)}}));
    session.say(session.words("cli.campaign.progress", {{"reached", std::to_string(progress.reached.customers)},
                                                        {"customers", std::to_string(progress.toCall.customers)},
                                                        {"paid_cents", cents(progress.paid)},
                                                        {"promised_cents", cents(progress.promised)},
                                                        {"secured_cents", cents(progress.secured)},
                                                        {"disputed_cents", cents(progress.disputed)}}));
    session.say(session.words("cli.campaign.asked", {{"closures", std::to_string(progress.closuresKnown)},
                                                     {"bills", std::to_string(progress.billsRequested)},
                                                     {"offers", std::to_string(progress.offers)},
                                                     {"offered_cents", cents(progress.offered)}}));
}

} // namespace

Json campaignJson(const Campaign& campaign, Date day, Language language)
{
    return {{"code", campaign.code},
            {"name", wordsFor(language, campaign)},
            {"kind", campaignKindCode(campaign.kind)},
            {"state", stateOf(campaign, day)},
            {"opens_on", formatIsoDate(campaign.opensOn)},
            {"closes_on", formatIsoDate(campaign.closesOn)},
            {"due_from", formatIsoDate(campaign.dueFrom)},
            {"due_to", formatIsoDate(campaign.dueTo)},
            {"condition", conditionText(campaign.condition)},
            {"sectors_left_out", campaign.sectorsLeftOut},
            {"segments_left_out", campaign.segmentsLeftOut},
            {"asks_closures", campaign.asksClosures},
            {"asks_bill", campaign.asksBill},
            {"discount_bp", campaign.discount ? Json(campaign.discount->bp()) : Json(nullptr)},
            {"discount_pay_by", dayJson(campaign.discountPayBy)}};
}

Json progressJson(const CampaignProgress& progress, Language language)
{
    Json json = campaignJson(progress.campaign, progress.asOf, language);
    json["as_of"] = formatIsoDate(progress.asOf);
    json["to_call"] = tallyJson(progress.toCall);
    json["reached"] = tallyJson(progress.reached);
    Json statuses = Json::object();
    for (std::size_t at = 0; at < memberStatusCount; ++at) {
        statuses[std::string{memberStatusCode(static_cast<MemberStatus>(at))}] = tallyJson(progress.byStatus[at]);
    }
    json["by_status"] = std::move(statuses);
    json["items"] = progress.items;
    json["paid_cents"] = progress.paid.minorUnits();
    json["promised_cents"] = progress.promised.minorUnits();
    json["secured_cents"] = progress.secured.minorUnits();
    json["disputed_cents"] = progress.disputed.minorUnits();
    json["closures_known"] = progress.closuresKnown;
    json["bills_requested"] = progress.billsRequested;
    json["offers"] = progress.offers;
    json["offered_cents"] = progress.offered.minorUnits();
    Json members = Json::array();
    for (const CampaignMember& member : progress.members) members.push_back(memberJson(member));
    json["members"] = std::move(members);
    return json;
}

Json quoteJson(const DiscountQuote& quote, const Customer& customer)
{
    Json lines = Json::array();
    for (const DiscountLine& line : quote.lines) lines.push_back(lineJson(line));
    return {{"customer", customer.code},
            {"rate_bp", quote.rate.bp()},
            {"pay_by", formatIsoDate(quote.payBy)},
            {"financing_bp", quote.financing.bp()},
            {"usual_delay_days", quote.usualDelay},
            {"open_cents", quote.open.minorUnits()},
            {"discount_cents", quote.discount.minorUnits()},
            {"to_pay_cents", quote.toPay.minorUnits()},
            {"financing_saved_cents", quote.financingSaved.minorUnits()},
            {"our_gain_cents", quote.ourGain.minorUnits()},
            {"customer_gain_cents", quote.customerGain.minorUnits()},
            {"lines", std::move(lines)}};
}

void showCampaigns(Session& session, const std::vector<Campaign>& campaigns, Date day)
{
    const auto language = session.language();
    Table table{{{session.words("cli.column.campaign"), Table::Align::Left, codeWidth},
                 {session.words("cli.column.name"), Table::Align::Left, nameWidth},
                 {session.words("cli.column.state")},
                 {session.words("cli.column.dates")},
                 {session.words("cli.column.due")}}};
    const auto period = [language](Date from, Date to) {
        return formatDate(from, language) + " – " + formatDate(to, language);
    };
    for (const Campaign& campaign : campaigns) {
        table.add({campaign.code, wordsFor(language, campaign),
                   session.words("cli.campaign." + std::string{stateOf(campaign, day)}),
                   period(campaign.opensOn, campaign.closesOn), period(campaign.dueFrom, campaign.dueTo)});
    }
    session.say(table.isEmpty() ? session.words("cli.campaign.none") : table.text());
}

void showProgress(Session& session, const CampaignProgress& progress)
{
    if (session.isJson()) return;
    showSums(session, progress);
    const auto language = session.language();
    Table table{{{session.words("cli.column.code"), Table::Align::Left, codeWidth},
                 {session.words("cli.column.name"), Table::Align::Left, nameWidth},
                 {session.words("cli.column.state"), Table::Align::Left, nameWidth},
                 {session.words("cli.column.items"), Table::Align::Right},
                 {session.words("cli.column.open"), Table::Align::Right},
                 {session.words("cli.column.ask"), Table::Align::Left, 70}}};
    for (const CampaignMember& member : progress.members) {
        table.add({member.code, member.name, statusWords(language, member), std::to_string(member.items.size()),
                   formatBareAmount(member.open, language), asksWords(language, member.asks)});
    }
    if (!table.isEmpty()) session.say(table.text());
}

void showQuote(Session& session, const DiscountQuote& quote)
{
    if (session.isJson()) return;
    const auto language = session.language();
    session.say(session.words("cli.campaign.offered", {{"rate", quote.rate.text(language)},
                                                       {"on", formatIsoDate(quote.payBy)},
                                                       {"to_pay_cents", cents(quote.toPay)},
                                                       {"open_cents", cents(quote.open)}}));
    session.say(session.words("cli.campaign.gain", {{"customer_cents", cents(quote.customerGain)},
                                                    {"our_cents", cents(quote.ourGain)},
                                                    {"saved_cents", cents(quote.financingSaved)},
                                                    {"financing", quote.financing.text(language)}}));
    std::vector<Table::Column> columns{{session.words("cli.column.number"), Table::Align::Left, codeWidth}};
    for (const auto* name : {"due-on", "expected-on", "days", "open", "discount", "to-pay", "customer-gain", "our-gain",
                             "yearly", "breakeven"}) {
        columns.push_back({session.words("cli.column." + std::string{name}), Table::Align::Right});
    }
    Table table{std::move(columns)};
    for (const DiscountLine& line : quote.lines) {
        const DiscountGain& gain = line.gain;
        table.add({line.number, formatDate(line.dueOn, language), formatDate(line.expectedOn, language),
                   std::to_string(gain.daysGained), formatBareAmount(line.open, language),
                   formatBareAmount(gain.amounts.total(), language), formatBareAmount(gain.amounts.toPay, language),
                   formatBareAmount(gain.customerGain, language), formatBareAmount(gain.ourGain, language),
                   gain.yearlyBp ? percentText(*gain.yearlyBp, language) : "–",
                   percentText(gain.breakEvenBp, language)});
    }
    session.say(table.text());
}

} // namespace encours
