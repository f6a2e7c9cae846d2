// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/table.h"
#include "cli/verbs.h"
#include "desk/policy.h"
#include "desk/show_targets.h"
#include "money/amount_text.h"
#include "words/dunning_words.h"
#include "words/policy_words.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace encours {
namespace {

struct TargetsOptions {
    std::string set;
    std::string condition;
    std::string points;
    std::string name;
    std::string remove;
    std::string tried;
    std::string asOf;
    bool isEnabled = false;
    bool isDisabled = false;
    ChangeOptions change;
};

WordArguments countWords(const TargetCount& count)
{
    return {{"count", std::to_string(count.items)},
            {"customers", std::to_string(count.customers)},
            {"amount_cents", std::to_string(count.amount.minorUnits())}};
}

Json countJson(const TargetCount& count)
{
    return {{"customers", count.customers}, {"items", count.items}, {"amount_cents", count.amount.minorUnits()}};
}

Json ruleJson(const TargetRule& rule, const TargetCount& count, Language language)
{
    Json json{{"code", rule.code},
              {"name", wordsFor(language, rule)},
              {"enabled", rule.isEnabled},
              {"points", rule.points},
              {"condition", conditionText(rule.condition)}};
    json.update(countJson(count));
    return json;
}

void showRules(Session& session, const TargetBook& book, const TargetCounts& counts)
{
    const auto language = session.language();
    Table table{{{session.words("cli.column.rule"), Table::Align::Left, 18},
                 {session.words("cli.column.name"), Table::Align::Left, 40},
                 {session.words("cli.column.state")},
                 {session.words("cli.column.points"), Table::Align::Right},
                 {session.words("cli.column.customers"), Table::Align::Right},
                 {session.words("cli.column.items"), Table::Align::Right},
                 {session.words("cli.column.amount"), Table::Align::Right},
                 {session.words("cli.column.condition"), Table::Align::Left, 60}}};
    for (std::size_t at = 0; at < book.rules.size(); ++at) {
        const TargetRule& rule = book.rules[at];
        const TargetCount& count = counts.rules[at];
        table.add({rule.code, wordsFor(language, rule),
                   session.words(rule.isEnabled ? "cli.targets.on" : "cli.targets.off"), std::to_string(rule.points),
                   std::to_string(count.customers), std::to_string(count.items),
                   formatBareAmount(count.amount, language), conditionText(rule.condition)});
    }
    session.say(table.isEmpty() ? session.words("cli.targets.none") : table.text());
    session.say(session.words("cli.targets.counted", countWords(counts.inWindow)));
    session.say(session.words("cli.targets.together", countWords(counts.together)));
}

Result<ExitStatus> list(Session& session, const Desk& desk, const TargetsOptions& options)
{
    ENCOURS_ASSIGN(const Date day, dateOr(options.asOf, session.today()));
    const TargetBook book = desk.policy()->targets;
    const TargetCounts counts = ShowTargets{desk}.execute(day, book);
    Json rules = Json::array();
    for (std::size_t at = 0; at < book.rules.size(); ++at) {
        rules.push_back(ruleJson(book.rules[at], counts.rules[at], session.language()));
    }
    session.print({{"date", formatIsoDate(day)},
                   {"in_window", countJson(counts.inWindow)},
                   {"together", countJson(counts.together)},
                   {"rules", std::move(rules)}});
    if (!session.isJson()) showRules(session, book, counts);
    return ExitStatus::Done;
}

/// Counts what a condition selects; nothing is recorded.
Result<ExitStatus> tryOut(Session& session, const Desk& desk, const TargetsOptions& options)
{
    ENCOURS_ASSIGN(const Date day, dateOr(options.asOf, session.today()));
    ENCOURS_ASSIGN(const Condition condition, parseCondition(options.tried));
    const TargetCount count = ShowTargets{desk}.execute(day, condition);
    WordArguments arguments = countWords(count);
    arguments.emplace_back("condition", conditionWords(session.language(), condition));
    session.say(session.words("cli.targets.tried", arguments));
    Json json{{"date", formatIsoDate(day)}, {"condition", conditionText(condition)}};
    json.update(countJson(count));
    session.print(json);
    return ExitStatus::Done;
}

Result<int> pointsIn(const std::string& text)
{
    int points = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), points);
    if (error != std::errc{} || end != text.data() + text.size()) return unknownValue("--points", text);
    return points;
}

/// The rule of this code with what was given; a new one when there is none.
Result<Done> setRule(TargetBook& book, const TargetsOptions& options)
{
    auto found = std::ranges::find(book.rules, options.set, &TargetRule::code);
    if (found == book.rules.end()) {
        book.rules.emplace_back();
        found = book.rules.end() - 1;
        found->code = options.set;
        found->name = options.set;
        if (options.condition.empty()) return unknownValue("--when", options.condition);
    }
    if (!options.condition.empty()) {
        ENCOURS_ASSIGN(found->condition, parseCondition(options.condition));
    }
    if (!options.points.empty()) {
        ENCOURS_ASSIGN(found->points, pointsIn(options.points));
    }
    if (!options.name.empty()) found->name = options.name;
    if (options.isEnabled) found->isEnabled = true;
    if (options.isDisabled) found->isEnabled = false;
    return Done{};
}

Result<ExitStatus> change(Session& session, const TargetsOptions& options)
{
    ENCOURS_ASSIGN(Desk* const desk, session.deskFor(options.change));
    TargetBook book = desk->policy()->targets;
    if (options.set.empty()) {
        if (book.find(options.remove) == nullptr) return faultAbout(FaultCode::PolicyUnknown, options.remove);
        std::erase_if(book.rules, [&](const TargetRule& rule) { return rule.code == options.remove; });
    } else {
        ENCOURS_TRY(setRule(book, options));
    }
    ENCOURS_TRY(EditPolicy{*desk}.saveTargets(book, options.change.key));
    if (options.change.isDryRun) session.warn(session.words("cli.dry-run"));
    if (options.set.empty()) session.say(session.words("cli.targets.removed", {{"value", options.remove}}));
    else
        session.say(
            session.words("cli.targets.saved", {{"name", wordsFor(session.language(), *book.find(options.set))}}));
    return list(session, *desk, options);
}

Result<ExitStatus> doTargets(Session& session, const TargetsOptions& options)
{
    if (!options.set.empty() || !options.remove.empty()) return change(session, options);
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    return options.tried.empty() ? list(session, *desk, options) : tryOut(session, *desk, options);
}

} // namespace

void addTargets(Verbs& verbs)
{
    auto options = std::make_shared<TargetsOptions>();
    auto verb =
        verbs.add("targets", "Rules that select invoices for a call before their due date, and what each selects",
                  [options](Session& session) { return doTargets(session, *options); });
    const auto set = verb.option("--set", options->set, "Code of a rule to change or add");
    verb.option("--when", options->condition, "Its condition, e.g. \"amount >= 5000 and means = chq\"");
    verb.option("--points", options->points, "Its points, 0 to 100");
    verb.option("--name", options->name, "What people call it");
    const auto enable = verb.flag("--enable", options->isEnabled, "The rule selects");
    verb.flag("--disable", options->isDisabled, "The rule is kept and selects nothing").excludes(enable);
    verb.option("--remove", options->remove, "Code of a rule to take away").excludes(set);
    verb.option("--try", options->tried, "Count what a condition selects; nothing is recorded").excludes(set);
    verb.option("--as-of", options->asOf, "Day (YYYY-MM-DD); today when absent");
    addChangeOptions(verb, options->change);
}

} // namespace encours
