// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/json_document.h"
#include "desk/policy.h"

#include <limits>

namespace encours {

namespace {

constexpr std::int64_t largestAmount = std::int64_t{1'000'000'000'000'000};
constexpr std::string_view weekdayCodes[] = {"monday", "tuesday",  "wednesday", "thursday",
                                             "friday", "saturday", "sunday"};

std::string printed(const OrderedJson& document)
{
    return document.dump(2);
}

OrderedJson stepJson(const PlanStep& step)
{
    return {{"code", step.code},
            {"phase", phaseCode(step.phase)},
            {"offset_days", step.offsetDays},
            {"anchor", stepAnchorCode(step.anchor)},
            {"channel", stepChannelCode(step.channel)},
            {"tone", stepToneCode(step.tone)},
            {"actor", stepActorCode(step.actor)},
            {"template", step.templateCode},
            {"smallest_cents", step.smallestMinor}};
}

void readStep(ObjectReader& reader, std::vector<PlanStep>& steps)
{
    PlanStep step;
    reader.text("code", step.code, true);
    reader.choice("phase", step.phase, parsePhase);
    reader.number("offset_days", step.offsetDays, std::numeric_limits<int>::min(), std::numeric_limits<int>::max());
    reader.choice("anchor", step.anchor, parseStepAnchor);
    reader.choice("channel", step.channel, parseStepChannel);
    reader.choice("tone", step.tone, parseStepTone);
    reader.choice("actor", step.actor, parseStepActor);
    reader.text("template", step.templateCode);
    reader.integer("smallest_cents", step.smallestMinor, 0, largestAmount);
    steps.push_back(std::move(step));
}

OrderedJson quietWeekdaysJson(const DunningPlan& plan)
{
    OrderedJson days = OrderedJson::array();
    for (std::size_t day = 0; day < plan.quietWeekdays.size(); ++day) {
        if (plan.quietWeekdays[day]) days.push_back(weekdayCodes[day]);
    }
    return days;
}

void readQuietDays(ObjectReader& reader, DunningPlan& plan)
{
    std::vector<std::string> days;
    reader.texts("quiet_weekdays", days);
    plan.quietWeekdays = {};
    for (const std::string& day : days) {
        const auto* const found = std::ranges::find(weekdayCodes, day);
        if (found == std::end(weekdayCodes)) reader.misfit("quiet_weekdays", day);
        else plan.quietWeekdays[static_cast<std::size_t>(found - weekdayCodes)] = true;
    }
    std::string periods;
    reader.text("quiet_periods", periods);
    if (periods.empty()) return;
    if (auto read = Closures::parse(periods)) plan.quietPeriods = *std::move(read);
    else reader.misfit("quiet_periods", periods);
}

Condition conditionIn(ObjectReader& reader)
{
    std::string text;
    reader.text("when", text);
    auto condition = parseCondition(text);
    if (condition) return *std::move(condition);
    reader.misfit("when", text);
    return {};
}

} // namespace

std::string planDocument(const DunningPlan& plan)
{
    OrderedJson document{{"code", plan.code}, {"name", plan.name}};
    document["steps"] = OrderedJson::array();
    for (const PlanStep& step : plan.steps) document["steps"].push_back(stepJson(step));
    for (const PlanNumber& number : planNumbers()) document[std::string{number.code}] = plan.*number.member;
    document["promise_tolerance_cents"] = plan.promiseToleranceMinor;
    document["smallest_call_cents"] = plan.smallestCallMinor;
    document["quiet_weekdays"] = quietWeekdaysJson(plan);
    document["quiet_periods"] = plan.quietPeriods.text();
    return printed(document);
}

Result<DunningPlan> planFromDocument(std::string_view text)
{
    ENCOURS_ASSIGN(const OrderedJson document, parseDocument(text));
    ObjectReader reader{document};
    DunningPlan plan = DunningPlan::frenchDefault();
    reader.text("code", plan.code, true);
    reader.text("name", plan.name);
    std::vector<PlanStep> steps;
    reader.objects("steps", [&](ObjectReader& step) { readStep(step, steps); });
    if (document.contains("steps")) plan.steps = std::move(steps);
    for (const PlanNumber& number : planNumbers())
        reader.number(number.code, plan.*number.member, number.smallest, number.largest);
    reader.integer("promise_tolerance_cents", plan.promiseToleranceMinor, 0, largestAmount);
    reader.integer("smallest_call_cents", plan.smallestCallMinor, 0, largestAmount);
    readQuietDays(reader, plan);
    ENCOURS_TRY(reader.finish());
    ENCOURS_TRY(checkPlan(plan));
    return plan;
}

std::string targetsDocument(const TargetBook& targets)
{
    OrderedJson rules = OrderedJson::array();
    for (const TargetRule& rule : targets.rules) {
        rules.push_back({{"code", rule.code},
                         {"name", rule.name},
                         {"enabled", rule.isEnabled},
                         {"points", rule.points},
                         {"when", conditionText(rule.condition)}});
    }
    return printed({{"rules", std::move(rules)}});
}

Result<TargetBook> targetsFromDocument(std::string_view text)
{
    constexpr int mostPoints = 100;
    ENCOURS_ASSIGN(const OrderedJson document, parseDocument(text));
    ObjectReader reader{document};
    TargetBook targets;
    reader.objects("rules", [&](ObjectReader& element) {
        TargetRule rule;
        element.text("code", rule.code, true);
        element.text("name", rule.name);
        element.yesNo("enabled", rule.isEnabled);
        element.number("points", rule.points, 0, mostPoints);
        rule.condition = conditionIn(element);
        if (targets.find(rule.code) != nullptr) element.misfit("code", rule.code + " 2 ×");
        targets.rules.push_back(std::move(rule));
    });
    ENCOURS_TRY(reader.finish());
    return targets;
}

std::string weightsDocument(const PriorityWeights& weights)
{
    OrderedJson percent = OrderedJson::object();
    for (const auto& [code, value] : weights.percent) percent[std::string{reasonName(code)}] = value;
    return printed({{"percent", std::move(percent)}});
}

Result<PriorityWeights> weightsFromDocument(std::string_view text)
{
    constexpr int mostPercent = 500;
    ENCOURS_ASSIGN(const OrderedJson document, parseDocument(text));
    ObjectReader reader{document};
    PriorityWeights weights;
    reader.pairs("percent", [&](const std::string& name, const OrderedJson& value) {
        const auto code =
            std::ranges::find_if(weighableReasons(), [&](ReasonCode reason) { return reasonName(reason) == name; });
        if (code == weighableReasons().end()) return reader.misfit("percent." + name, "?");
        const bool isInteger = value.is_number_integer() && value >= 0 && value <= mostPercent;
        if (!isInteger) return reader.misfit("percent." + name, "0 … 500");
        weights.percent[*code] = value.get<int>();
    });
    ENCOURS_TRY(reader.finish());
    return weights;
}

std::string campaignDocument(const Campaign& campaign)
{
    const auto dayOrEmpty = [](const std::optional<Date>& day) { return day ? formatIsoDate(*day) : std::string{}; };
    return printed({{"code", campaign.code},
                    {"name", campaign.name},
                    {"kind", campaignKindCode(campaign.kind)},
                    {"opens_on", formatIsoDate(campaign.opensOn)},
                    {"closes_on", formatIsoDate(campaign.closesOn)},
                    {"due_from", formatIsoDate(campaign.dueFrom)},
                    {"due_to", formatIsoDate(campaign.dueTo)},
                    {"when", conditionText(campaign.condition)},
                    {"sectors_left_out", campaign.sectorsLeftOut},
                    {"segments_left_out", campaign.segmentsLeftOut},
                    {"asks_closures", campaign.asksClosures},
                    {"asks_bill", campaign.asksBill},
                    {"discount_bp", campaign.discount ? campaign.discount->bp() : 0},
                    {"discount_pay_by", dayOrEmpty(campaign.discountPayBy)}});
}

Result<Campaign> campaignFromDocument(std::string_view text)
{
    constexpr int mostDiscountBp = 9'999;
    ENCOURS_ASSIGN(const OrderedJson document, parseDocument(text));
    ObjectReader reader{document};
    Campaign campaign;
    reader.text("code", campaign.code, true);
    reader.text("name", campaign.name);
    reader.choice("kind", campaign.kind, parseCampaignKind);
    reader.day("opens_on", campaign.opensOn);
    reader.day("closes_on", campaign.closesOn);
    reader.day("due_from", campaign.dueFrom);
    reader.day("due_to", campaign.dueTo);
    campaign.condition = conditionIn(reader);
    reader.texts("sectors_left_out", campaign.sectorsLeftOut);
    reader.texts("segments_left_out", campaign.segmentsLeftOut);
    reader.yesNo("asks_closures", campaign.asksClosures);
    reader.yesNo("asks_bill", campaign.asksBill);
    int discountBp = 0;
    reader.number("discount_bp", discountBp, 0, mostDiscountBp);
    if (discountBp > 0) campaign.discount = Rate::ofBp(discountBp);
    reader.day("discount_pay_by", campaign.discountPayBy);
    ENCOURS_TRY(reader.finish());
    ENCOURS_TRY(checkCampaign(campaign));
    return campaign;
}

} // namespace encours
