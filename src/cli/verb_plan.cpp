// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform_files.h"
#include "cli/arguments.h"
#include "cli/json_parts.h"
#include "cli/table.h"
#include "cli/verbs.h"
#include "desk/policy.h"
#include "words/dunning_words.h"

#include <algorithm>
#include <fmt/format.h>

namespace encours {
namespace {

constexpr std::int64_t longestDocument = 1 << 20;

struct PlanOptions {
    std::string action;
    std::string value;
    std::string segment;
    std::string customer;
    ChangeOptions change;
};

Result<DunningPlan> planIn(const std::string& file)
{
    if (file.empty()) return unknownValue("plan", "FILE");
    ENCOURS_ASSIGN(const std::string text, readStableFile(file, longestDocument));
    return planFromDocument(text);
}

Result<DunningPlan> planNamed(const Desk& desk, const std::string& code)
{
    const auto policy = desk.policy();
    const DunningPlan* plan = code.empty() ? &policy->plans.standard() : policy->plans.find(code);
    if (plan == nullptr) return faultAbout(FaultCode::PolicyUnknown, code);
    return *plan;
}

std::string segmentsOf(const PlanBook& book, const std::string& code)
{
    std::string names;
    for (const auto& [segment, plan] : book.bySegment) {
        if (plan == code) names += (names.empty() ? "" : ", ") + segment;
    }
    return names;
}

ExitStatus list(Session& session, const Desk& desk)
{
    const auto policy = desk.policy();
    Json plans = Json::array();
    Table table{{{session.words("cli.column.code")},
                 {session.words("cli.column.name"), Table::Align::Left, 34},
                 {session.words("cli.column.steps"), Table::Align::Right},
                 {session.words("cli.column.segments"), Table::Align::Left, 40}}};
    for (const DunningPlan& plan : policy->plans.plans) {
        const bool isDefault = &plan == &policy->plans.standard();
        const std::string name = wordsFor(session.language(), plan);
        table.add({plan.code, isDefault ? fmt::format("{} *", name) : name, std::to_string(plan.steps.size()),
                   segmentsOf(policy->plans, plan.code)});
        plans.push_back({{"code", plan.code},
                         {"name", name},
                         {"default", isDefault},
                         {"steps", plan.steps.size()},
                         {"segments", segmentsOf(policy->plans, plan.code)}});
    }
    session.say(table.text());
    session.say(session.words("cli.plan.default-mark"));
    session.print({{"plans", std::move(plans)}});
    return ExitStatus::Done;
}

Result<ExitStatus> show(Session& session, const Desk& desk, const std::string& code)
{
    ENCOURS_ASSIGN(const DunningPlan plan, planNamed(desk, code));
    const std::string document = planDocument(plan);
    session.say(document);
    session.print(Json::parse(document));
    return ExitStatus::Done;
}

std::string_view changeCode(ListChange::Kind kind)
{
    switch (kind) {
    case ListChange::Kind::Added: return "added";
    case ListChange::Kind::Removed: return "removed";
    case ListChange::Kind::Moved: return "moved";
    case ListChange::Kind::Repriced: return "repriced";
    }
    return {};
}

Json sideJson(const std::map<Phase, std::pair<int, Money>>& side)
{
    Json json = Json::object();
    for (const auto& [phase, counted] : side) {
        json[std::string{phaseCode(phase)}] = {{"calls", counted.first},
                                               {"callable_cents", counted.second.minorUnits()}};
    }
    return json;
}

Json callOrNull(const std::optional<Call>& call)
{
    if (!call) return nullptr;
    return {
        {"phase", phaseCode(call->phase)}, {"points", call->points}, {"callable_cents", call->callable.minorUnits()}};
}

void showPreview(Session& session, const Desk& desk, const PolicyPreview& preview)
{
    const auto portfolio = desk.portfolio();
    for (const auto& [phase, counted] : preview.before) {
        const auto& after = preview.after.at(phase);
        session.say(
            session.words("cli.plan.preview-list", {{"phase", wordsFor(session.language(), phase)},
                                                    {"before", std::to_string(counted.first)},
                                                    {"after", std::to_string(after.first)},
                                                    {"amount_cents", std::to_string(after.second.minorUnits())}}));
    }
    Table table{{{session.words("cli.column.change")},
                 {session.words("cli.column.code"), Table::Align::Left, 16},
                 {session.words("cli.column.name"), Table::Align::Left, 34},
                 {session.words("cli.column.points"), Table::Align::Right}}};
    Json changes = Json::array();
    for (const ListChange& change : preview.changes) {
        const auto& customer = portfolio->find(change.customer)->customer;
        const std::string points =
            fmt::format("{} → {}", change.before ? change.before->points : 0, change.after ? change.after->points : 0);
        const std::string code{changeCode(change.kind)};
        table.add({session.words("list-change." + code), customer.code, customer.displayName(), points});
        changes.push_back({{"kind", code},
                           {"customer", customer.code},
                           {"before", callOrNull(change.before)},
                           {"after", callOrNull(change.after)},
                           {"next_action_on", dayJson(change.nextActionOn)}});
    }
    if (preview.changes.empty()) session.say(session.words("cli.plan.preview-same"));
    else session.say(table.text());
    session.print({{"date", formatIsoDate(preview.day)},
                   {"before", sideJson(preview.before)},
                   {"after", sideJson(preview.after)},
                   {"changes", std::move(changes)}});
}

Result<ExitStatus> preview(Session& session, const Desk& desk, const std::string& file)
{
    ENCOURS_ASSIGN(DunningPlan plan, planIn(file));
    DunningPolicy policy = *desk.policy();
    const auto known = std::ranges::find(policy.plans.plans, plan.code, &DunningPlan::code);
    if (known != policy.plans.plans.end()) *known = std::move(plan);
    else policy.plans.plans.push_back(std::move(plan));
    showPreview(session, desk, PreviewPolicy{desk}.execute(policy, session.today()));
    return ExitStatus::Done;
}

Result<ExitStatus> versions(Session& session, Desk& desk, const std::string& code)
{
    const std::string name = "plan." + (code.empty() ? desk.policy()->plans.standard().code : code);
    ENCOURS_ASSIGN(const auto all, versionsOf(desk, name));
    Json json = Json::array();
    for (const PolicyVersion& version : all) {
        session.say(fmt::format("#{}  {}  {}", version.seq.value, formatIsoMoment(version.at), version.actor));
        json.push_back({{"entry", version.seq.value},
                        {"at", formatIsoMoment(version.at)},
                        {"actor", version.actor},
                        {"removed", version.document.empty()}});
    }
    if (all.empty()) session.say(session.words("cli.plan.no-versions"));
    session.print({{"plan", code}, {"versions", std::move(json)}});
    return ExitStatus::Done;
}

Result<Done> change(Desk& desk, const PlanOptions& options)
{
    EditPolicy edit{desk};
    const std::string& key = options.change.key;
    if (options.action == "save") {
        ENCOURS_ASSIGN(const DunningPlan plan, planIn(options.value));
        return edit.savePlan(plan, key);
    }
    if (options.action == "remove") return edit.removePlan(options.value, key);
    if (options.action == "default") return edit.makeDefault(options.value, key);
    if (options.action != "assign") return unknownValue("plan", options.action);
    if (!options.segment.empty()) return edit.assignToSegment(options.segment, options.value, key);
    ENCOURS_ASSIGN(const CustomerId customer, resolveCustomer(desk, options.customer));
    return edit.assignToCustomer(customer, options.value, key);
}

Result<ExitStatus> plan(Session& session, const PlanOptions& options)
{
    ENCOURS_ASSIGN(Desk* const desk, session.deskFor(options.change));
    if (options.action.empty() || options.action == "list") return list(session, *desk);
    if (options.action == "show") return show(session, *desk, options.value);
    if (options.action == "preview") return preview(session, *desk, options.value);
    if (options.action == "versions") return versions(session, *desk, options.value);
    ENCOURS_TRY(change(*desk, options));
    session.say(session.words(options.change.isDryRun ? "cli.dry-run" : "cli.saved"));
    session.print({{"action", options.action}, {"plan", options.value}, {"dry_run", options.change.isDryRun}});
    return ExitStatus::Done;
}

} // namespace

void addPlan(Verbs& verbs)
{
    auto options = std::make_shared<PlanOptions>();
    auto verb = verbs.add("plan", "Dunning plans: list, show, preview, save, assign, versions",
                          [options](Session& session) { return plan(session, *options); });
    verb.option("action", options->action,
                "list, show CODE, preview FILE, save FILE, remove CODE, default CODE, assign CODE, versions CODE");
    verb.option("value", options->value, "A plan's code, or a JSON document");
    verb.option("--segment", options->segment, "assign: to the customers of this segment");
    verb.option("--customer", options->customer, "assign: to this customer");
    addChangeOptions(verb, options->change);
}

} // namespace encours
