// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/dunning_words.h"

namespace encours {
namespace {

std::string named(Language language, std::string_view group, std::string_view code)
{
    std::string key{group};
    key += '.';
    key += code;
    return words(language, key);
}

} // namespace

std::string wordsFor(Language language, const DunningPlan& plan)
{
    if (!plan.name.empty()) return plan.name;
    return plan.code == DunningPlan{}.code ? named(language, "plan", plan.code) : plan.code;
}

std::string wordsFor(Language language, const TargetRule& rule)
{
    if (!rule.name.empty()) return rule.name;
    const std::string key = "target." + rule.code;
    return TargetBook::frenchDefault().find(rule.code) != nullptr ? words(language, key) : rule.code;
}

std::string wordsFor(Language language, const Campaign& campaign)
{
    if (!campaign.name.empty()) return campaign.name;
    if (campaign.kind == CampaignKind::Own) return campaign.code;
    return words(language, "campaign." + std::string{campaignKindCode(campaign.kind)},
                 {{"year", formatIsoDate(campaign.opensOn).substr(0, 4)}});
}

std::string wordsFor(Language language, StepAnchor anchor)
{
    return named(language, "step-anchor", stepAnchorCode(anchor));
}

std::string wordsFor(Language language, StepChannel channel)
{
    return named(language, "step-channel", stepChannelCode(channel));
}

std::string wordsFor(Language language, StepTone tone)
{
    return named(language, "step-tone", stepToneCode(tone));
}

std::string wordsFor(Language language, StepActor actor)
{
    return named(language, "step-actor", stepActorCode(actor));
}

std::string wordsFor(Language language, FactKind kind)
{
    return named(language, "fact-kind", factKindCode(kind));
}

std::string planNumberWords(Language language, std::string_view code)
{
    return named(language, "plan-number", code);
}

} // namespace encours
