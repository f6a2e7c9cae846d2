// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"
#include "cli/arguments.h"
#include "cli/figure_files.h"
#include "cli/json_parts.h"
#include "cli/verbs.h"
#include "desk/figures/reference_delays.h"

#include <algorithm>

namespace encours {
namespace {

struct ReferenceOptions {
    std::string action = "show";
    std::string kind{referenceKindCode(ReferenceKind::DaysLate)};
    std::string sector;
    std::string from;
    std::string to;
    std::string days;
    std::string source;
    std::string checked;
    std::string asOf;
    FigureFiles files;
    ChangeOptions change;
};

Json delayJson(const ReferenceDelay& delay)
{
    return {{"kind", referenceKindCode(delay.kind)},
            {"sector", delay.sector},
            {"from", formatIsoDate(delay.from)},
            {"to", formatIsoDate(delay.to)},
            {"day_tenths", delay.tenths},
            {"source", delay.source},
            {"checked_on", formatIsoDate(delay.checkedOn)},
            {"is_own", isOwnReference(delay)}};
}

Json tenthsJson(const std::optional<std::int64_t>& tenths)
{
    return tenths ? Json(*tenths) : Json(nullptr);
}

Json comparisonsJson(const std::vector<ReferenceComparison>& comparisons)
{
    Json list = Json::array();
    for (const auto& comparison : comparisons) {
        Json json = delayJson(comparison.reference);
        json["our_day_tenths"] = tenthsJson(comparison.ours);
        json["difference_day_tenths"] = tenthsJson(comparison.difference);
        list.push_back(std::move(json));
    }
    return list;
}

/// Beside the figures of the book, or the rows alone when no book was named.
Result<ExitStatus> show(Session& session, const ReferenceOptions& options)
{
    ENCOURS_ASSIGN(const Date asOf, dateOr(options.asOf, session.today()));
    ReferenceDelays delays = referenceDelaysWithoutBook();
    std::vector<ReferenceComparison> comparisons;
    if (session.hasBook()) {
        ENCOURS_ASSIGN(Desk* const desk, session.desk());
        ENCOURS_ASSIGN(delays, readReferenceDelays(*desk));
        ENCOURS_ASSIGN(comparisons, compareWithReferences(*desk, asOf));
    }
    std::vector<FigureTable> tables;
    if (session.hasBook()) tables.push_back(referenceComparisonTable(comparisons, asOf, session.language()));
    tables.push_back(referenceDelayTable(delays, session.language()));
    if (session.hasBook()) {
        ENCOURS_TRY(writeFigureFiles(session, options.files, tables));
    }
    Json rows = Json::array();
    for (const ReferenceDelay& delay : delays.rows()) rows.push_back(delayJson(delay));
    const std::string sector = foldForSearch(options.sector);
    const bool isKnown = sector.empty() || std::ranges::any_of(delays.rows(), [&](const ReferenceDelay& delay) {
                             return foldForSearch(delay.sector) == sector;
                         });
    session.print({{"as_of", formatIsoDate(asOf)},
                   {"comparisons", comparisonsJson(comparisons)},
                   {"rows", std::move(rows)},
                   {"sector_is_known", isKnown}});
    showFigures(session, tables.front());
    showFurtherFigures(session, tables);
    if (!isKnown) session.say(session.words("reference-delay.none"));
    return ExitStatus::Done;
}

Result<ReferenceDelay> delayFrom(const ReferenceOptions& options, Date today)
{
    ReferenceDelay delay;
    const auto kind = parseReferenceKind(options.kind);
    if (!kind) return unknownValue("--kind", options.kind);
    delay.kind = *kind;
    delay.sector = options.sector;
    ENCOURS_ASSIGN(delay.from, parseDate(options.from));
    ENCOURS_ASSIGN(delay.to, parseDate(options.to));
    if (options.action == "add") {
        ENCOURS_ASSIGN(delay.tenths, parseReferenceDays(options.days));
    }
    delay.source = options.source;
    ENCOURS_ASSIGN(delay.checkedOn, dateOr(options.checked, today));
    return delay;
}

Result<ExitStatus> referenceDelays(Session& session, const ReferenceOptions& options)
{
    if (options.action == "show") return show(session, options);
    if (options.action != "add" && options.action != "remove") return unknownValue("reference-delays", options.action);
    ENCOURS_ASSIGN(Desk* const desk, session.deskFor(options.change));
    ENCOURS_ASSIGN(const ReferenceDelay delay, delayFrom(options, session.today()));
    EditReferenceDelays edit{*desk};
    ENCOURS_TRY(options.action == "add" ? edit.add(delay, options.change.key) : edit.remove(delay, options.change.key));
    session.say(session.words(options.change.isDryRun ? "cli.dry-run" : "cli.saved"));
    Json json = delayJson(delay);
    json["dry_run"] = options.change.isDryRun;
    session.print(json);
    return ExitStatus::Done;
}

} // namespace

void addReferenceDelays(Verbs& verbs)
{
    auto options = std::make_shared<ReferenceOptions>();
    auto verb = verbs.add("reference-delays", "Published average delays of payment, with their source, beside ours",
                          [options](Session& session) { return referenceDelays(session, *options); });
    verb.option("action", options->action, "show, add, remove");
    verb.option("--as-of", options->asOf, "With show: day of our figures (YYYY-MM-DD); today when absent");
    verb.option("--kind", options->kind, "days-late (after the due date) or payment-delay");
    verb.option("--sector", options->sector, "As its source names it; the whole economy when absent");
    verb.option("--from", options->from, "First day of the period that was measured (YYYY-MM-DD)");
    verb.option("--to", options->to, "Last day of it");
    verb.option("--days", options->days, "Average in days, one digit behind the mark: 13.6");
    verb.option("--source", options->source, "Who published it, when, where");
    verb.option("--checked", options->checked, "Day on which it was compared with its source; today when absent");
    addFigureFiles(verb, options->files);
    addChangeOptions(verb, options->change);
}

} // namespace encours
