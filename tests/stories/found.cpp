// SPDX-License-Identifier: GPL-3.0-or-later
#include "stories/found.h"

#include "money/amount_text.h"

#include <algorithm>

namespace encours::stories {

namespace {

bool hasArgument(const Reason& reason, std::string_view key, std::string_view value)
{
    return std::ranges::any_of(reason.arguments,
                               [&](const auto& argument) { return argument.first == key && argument.second == value; });
}

} // namespace

std::string dayText(Date day)
{
    return formatDate(day, Language::French);
}

std::string dayText(std::optional<Date> day)
{
    return day ? dayText(*day) : "aucun jour";
}

std::string centsText(std::int64_t cents)
{
    return formatBareAmount(Money(cents), Language::French);
}

Found differs(std::string_view what, std::string_view wanted, std::string_view actual)
{
    return differs(what, wanted, actual, [](std::string_view text) { return "« " + std::string{text} + " »"; });
}

Found differs(std::string_view what, std::optional<Date> wanted, std::optional<Date> actual)
{
    return differs(what, wanted, actual, [](std::optional<Date> on) { return dayText(on); });
}

Found unless(bool holds, std::string text)
{
    if (holds) return std::nullopt;
    return text;
}

bool WantedReason::isMet(const std::vector<Reason>& reasons) const
{
    return std::ranges::any_of(reasons, [this](const Reason& reason) {
        return reason.code == code && (!on || hasArgument(reason, "on", formatIsoDate(*on))) &&
               (name.empty() || hasArgument(reason, "name", name));
    });
}

std::string WantedReason::text() const
{
    return wordsFor(reasonTerms(), code) + (on ? " du " + dayText(*on) : "") +
           (name.empty() ? "" : " « " + name + " »");
}

WantedReason readReason(LineReader& line)
{
    WantedReason wanted;
    wanted.code = line.needsTerm(reasonTerms(), "un motif");
    if (line.takes("du") || line.takes("le")) wanted.on = line.day();
    if (wanted.code == ReasonCode::TargetMatched || wanted.code == ReasonCode::CampaignDue) {
        if (!line.isAtEnd() && !line.looksAt(",") && !line.looksAt("et")) wanted.name = line.word("un nom");
    }
    return wanted;
}

std::vector<WantedReason> readReasons(LineReader& line)
{
    std::vector<WantedReason> wanted{readReason(line)};
    while (line.takes("et")) wanted.push_back(readReason(line));
    return wanted;
}

std::string reasonsText(const std::vector<Reason>& reasons)
{
    std::string text;
    for (const Reason& reason : reasons) {
        text += (text.empty() ? "" : ", ") + wordsFor(reasonTerms(), reason.code);
        for (const auto& [key, value] : reason.arguments) {
            if (key == "on" || key == "count" || key == "name") text += " (" + value + ")";
        }
    }
    return text.empty() ? "rien" : text;
}

/// Why a customer is called, or why not.
const std::vector<Reason>& whyOf(const AccountDecision& decision)
{
    return decision.call ? decision.call->reasons : decision.whyNot;
}

std::string summaryOf(const AccountDecision& decision)
{
    std::string text = decision.call ? "appelé en " + wordsFor(phaseTerms(), decision.call->phase) + " pour " +
                                           centsText(decision.call->callable.minorUnits()) + ", " +
                                           std::to_string(decision.call->points) + " points"
                                     : std::string{"pas appelé"};
    text += " ; motifs : " + reasonsText(whyOf(decision)) + " ; prochaine action : " + dayText(decision.nextActionOn);
    if (decision.call && decision.call->step) text += " ; étape " + decision.call->step->code;
    for (const Task& task : decision.tasks) {
        text += " ; tâche " + wordsFor(taskTerms(), task.kind) + " " + centsText(task.amount.minorUnits());
        if (task.dueOn) text += " pour le " + dayText(*task.dueOn);
        if (!task.person.empty()) text += " à " + task.person;
        text += " (" + reasonsText(task.reasons) + ")";
    }
    for (const CallItem& item : decision.items) {
        text += " ; " + item.number + " " + wordsFor(stateTerms(), item.state) + " " +
                centsText(item.callable.minorUnits()) + "/" + centsText(item.open.minorUnits()) + " le " +
                dayText(item.nextActionOn);
        if (item.nextActionWhy) text += " (" + wordsFor(reasonTerms(), *item.nextActionWhy) + ")";
    }
    return text;
}

} // namespace encours::stories
