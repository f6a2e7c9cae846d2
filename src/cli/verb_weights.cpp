// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/table.h"
#include "cli/verbs.h"
#include "desk/policy.h"
#include "words/explain_words.h"

#include <algorithm>
#include <charconv>

namespace encours {
namespace {

struct WeightsOptions {
    std::string action = "show";
    std::vector<std::string> settings;
    ChangeOptions change;
};

constexpr int mostPercent = 500;

Result<ReasonCode> reasonNamed(const std::string& code)
{
    for (const ReasonCode known : weighableReasons()) {
        if (reasonName(known) == code) return known;
    }
    return unknownValue("weights", code);
}

Result<int> percentIn(const std::string& text)
{
    int percent = 0;
    const auto digits = text.ends_with('%') ? text.substr(0, text.size() - 1) : text;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), percent);
    if (error != std::errc{} || end != digits.data() + digits.size() || percent < 0 || percent > mostPercent)
        return unknownValue("weights", text);
    return percent;
}

/// 100 is what stands where nothing is said.
Result<Done> put(PriorityWeights& weights, const std::string& setting)
{
    ENCOURS_ASSIGN(const auto pair, splitSetting(setting));
    ENCOURS_ASSIGN(const ReasonCode code, reasonNamed(pair.first));
    ENCOURS_ASSIGN(const int percent, percentIn(pair.second));
    weights.percent[code] = percent;
    if (percent == 100) weights.percent.erase(code);
    return Done{};
}

void show(Session& session, const PriorityWeights& weights)
{
    Table table{{{session.words("cli.column.percent"), Table::Align::Right},
                 {session.words("cli.column.rule")},
                 {session.words("cli.column.name"), Table::Align::Left, 40}}};
    Json list = Json::array();
    for (const ReasonCode code : weighableReasons()) {
        const std::string name = ruleName(session.language(), code);
        table.add({std::to_string(weights.of(code)) + " %", std::string{reasonName(code)}, name});
        list.push_back({{"code", reasonName(code)}, {"percent", weights.of(code)}, {"name", name}});
    }
    session.say(table.text());
    session.print({{"weights", std::move(list)}});
}

Result<ExitStatus> weights(Session& session, const WeightsOptions& options)
{
    if (options.action == "show") {
        ENCOURS_ASSIGN(Desk* const desk, session.desk());
        show(session, desk->policy()->weights);
        return ExitStatus::Done;
    }
    const bool isReset = options.action == "reset";
    if (!isReset && (options.action != "set" || options.settings.empty()))
        return unknownValue("weights", options.action);
    ENCOURS_ASSIGN(Desk* const desk, session.deskFor(options.change));
    PriorityWeights changed = isReset ? PriorityWeights{} : desk->policy()->weights;
    for (const std::string& setting : options.settings) ENCOURS_TRY(put(changed, setting));
    ENCOURS_TRY(EditPolicy{*desk}.saveWeights(changed, options.change.key));
    session.say(session.words(isReset ? "cli.weights.reset" : "cli.weights.saved"));
    show(session, changed);
    return ExitStatus::Done;
}

} // namespace

void addWeights(Verbs& verbs)
{
    auto options = std::make_shared<WeightsOptions>();
    auto verb = verbs.add("weights", "How much each reason counts: show, set CODE=PERCENT…, reset",
                          [options](Session& session) { return weights(session, *options); });
    verb.option("action", options->action, "show, set or reset");
    verb.option("settings", options->settings, "CODE=PERCENT, 0 to 500; 100 is as the trade has it");
    addChangeOptions(verb, options->change);
}

} // namespace encours
