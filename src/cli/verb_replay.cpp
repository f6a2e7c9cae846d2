// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform_files.h"
#include "cli/arguments.h"
#include "cli/figure_files.h"
#include "cli/json_parts.h"
#include "cli/verbs.h"
#include "desk/policy.h"
#include "desk/replay_tables.h"

#include <algorithm>
#include <array>

namespace encours {
namespace {

constexpr std::int64_t longestDocument = 1 << 20;

struct ReplayOptions {
    std::string from;
    std::string to;
    std::string plan;
    std::string mode = "worked";
    FigureFiles files;
};

std::string snake(std::string_view code)
{
    std::string name{code};
    std::ranges::replace(name, '-', '_');
    return name;
}

/// Amounts end in `_cents`, tenths in `_tenths`, shares in `_bp`.
std::string keyOf(ReplayFigure figure)
{
    const std::string name = snake(replayFigureCode(figure));
    switch (replayUnitOf(figure)) {
    case ReplayUnit::Amount: return name + "_cents";
    case ReplayUnit::Tenths: return name + "_tenths";
    case ReplayUnit::ShareBp: return name + "_bp";
    case ReplayUnit::Days: return name + "_days";
    case ReplayUnit::Count: break;
    }
    return name;
}

Json figuresJson(const ReplayReport& report, bool isOther)
{
    Json figures = Json::object();
    for (const ReplayLine& line : report.lines) {
        if (isOther && !line.other) continue;
        figures[keyOf(line.figure)] = isOther ? *line.other : line.book;
    }
    return figures;
}

Json differencesJson(const ReplayReport& report)
{
    Json figures = Json::object();
    for (const ReplayLine& line : report.lines) figures[keyOf(line.figure)] = *line.difference();
    return figures;
}

Json spansJson(const std::vector<ReplaySpan>& spans, bool hasOther)
{
    Json rows = Json::array();
    for (const ReplaySpan& span : spans) {
        Json row{{"from", formatIsoDate(span.from)}, {"open_days", span.openDays},   {"preventive", span.book[0]},
                 {"prelitigation", span.book[1]},    {"litigation", span.book[2]},   {"calls", span.bookCalls},
                 {"letters", span.bookLetters},      {"proposed", span.bookProposed}};
        if (hasOther) {
            row["other"] = {{"preventive", span.other[0]},  {"prelitigation", span.other[1]},
                            {"litigation", span.other[2]},  {"calls", span.otherCalls},
                            {"letters", span.otherLetters}, {"proposed", span.otherProposed}};
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

Json cashJson(const std::optional<ReplayCash>& cash)
{
    if (!cash) return nullptr;
    return {{"assumption", "paid-as-much-earlier-or-later-as-contacted"},
            {"earlier_items", cash->earlierItems},
            {"earlier_cents", cash->earlierAmount.minorUnits()},
            {"earlier_days_tenths", cash->earlierTenths},
            {"later_items", cash->laterItems},
            {"later_cents", cash->laterAmount.minorUnits()},
            {"later_days_tenths", cash->laterTenths},
            {"least_cents", cash->least.minorUnits()},
            {"most_cents", cash->most.minorUnits()}};
}

Json reportJson(const ReplayReport& report)
{
    const bool hasOther = report.other.has_value();
    Json json{{"from", formatIsoDate(report.question.period.from)},
              {"to", formatIsoDate(report.question.period.to)},
              {"mode", replayModeCode(report.question.mode)},
              {"currency", report.book.currency.code()},
              {"open_days", report.openDays},
              {"book", figuresJson(report, false)}};
    if (hasOther) {
        json["other"] = figuresJson(report, true);
        json["difference"] = differencesJson(report);
        json["cash"] = cashJson(report.cash);
    }
    json["busiest_on"] = dayJson(report.busiestOn);
    json["months"] = spansJson(report.months, hasOther);
    json["days"] = spansJson(report.days, hasOther);
    return json;
}

Result<ReplayQuestion> questionOf(Session& session, const ReplayOptions& options)
{
    ReplayQuestion question;
    ENCOURS_ASSIGN(const auto from, optionalDate(options.from));
    ENCOURS_ASSIGN(question.period.to, dateOr(options.to, session.today()));
    question.period.from = from ? *from : question.period.to.plusMonths(-12).plusDays(1);
    const auto mode = parseReplayMode(options.mode);
    if (!mode) return unknownValue("--mode", options.mode + " (worked, as-recorded)");
    question.mode = *mode;
    if (options.plan.empty()) return question;
    ENCOURS_ASSIGN(const std::string document, readStableFile(options.plan, longestDocument));
    ENCOURS_ASSIGN(question.otherPlan, planFromDocument(document));
    return question;
}

Result<ExitStatus> replayPeriod(Session& session, const ReplayOptions& options)
{
    ENCOURS_ASSIGN(const ReplayQuestion question, questionOf(session, options));
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ReplayPolicy replay{*desk};
    ENCOURS_ASSIGN(const RecordedDays recorded, replay.prepare(question.mode));
    ENCOURS_ASSIGN(const auto report, replay.execute(question, recorded));
    const Language language = session.language();
    const std::array tables{replayFigureTable(*report, language), replayMonthTable(*report, language)};
    const std::array files{replayDayTable(*report, language), tables[0], tables[1]};
    ENCOURS_TRY(writeFigureFiles(session, options.files, files));
    session.print(reportJson(*report));
    showFigures(session, tables.front());
    showFurtherFigures(session, tables);
    return ExitStatus::Done;
}

} // namespace

void addReplay(Verbs& verbs)
{
    auto options = std::make_shared<ReplayOptions>();
    auto verb =
        verbs.add("replay", "What the lists of a past period would have been, under the book's plans or another",
                  [options](Session& session) { return replayPeriod(session, *options); });
    verb.option("--from", options->from, "First day (YYYY-MM-DD); a year before the last one when absent");
    verb.option("--to", options->to, "Last day (YYYY-MM-DD); today when absent");
    verb.option("--plan", options->plan, "Document of another default plan to compare with, as `plan show` prints it");
    verb.option("--mode", options->mode, "worked: every call is made on its day; as-recorded: what was really done");
    addFigureFiles(verb, options->files);
}

} // namespace encours
