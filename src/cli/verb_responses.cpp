// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/figure_files.h"
#include "cli/verbs.h"
#include "desk/letters/letter_response.h"
#include "desk/runs/run_figures.h"

namespace encours {
namespace {

constexpr int usualMonths = 6;

struct ResponsesOptions {
    std::string from;
    std::string to;
    FigureFiles files;
};

Json rowJson(const LetterResponse& row)
{
    return {{"template", row.templateCode},
            {"letters", row.letters},
            {"counted_7", row.counted7},
            {"answered_7", row.answered7},
            {"counted_30", row.counted30},
            {"answered_30", row.answered30},
            {"paid_30", row.paid30},
            {"promised_30", row.promised30},
            {"disputed_30", row.disputed30},
            {"claimed_30_cents", row.claimed30.minorUnits()},
            {"received_30_cents", row.received30.minorUnits()}};
}

Result<ExitStatus> responses(Session& session, const ResponsesOptions& options)
{
    ENCOURS_ASSIGN(const Date to, dateOr(options.to, session.today()));
    ENCOURS_ASSIGN(const Date from, dateOr(options.from, to.plusMonths(-usualMonths)));
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const auto rows, measureResponse(*desk, from, to));
    const std::vector<FigureTable> tables{responseFigures(rows, from, to, session.language())};
    ENCOURS_TRY(writeFigureFiles(session, options.files, tables));
    Json templates = Json::array();
    for (const LetterResponse& row : rows) {
        if (!row.templateCode.empty()) templates.push_back(rowJson(row));
    }
    session.print({{"from", formatIsoDate(from)},
                   {"to", formatIsoDate(to)},
                   {"templates", std::move(templates)},
                   {"all", rowJson(rows.back())}});
    showFigures(session, tables.front());
    return ExitStatus::Done;
}

} // namespace

void addResponses(Verbs& verbs)
{
    auto options = std::make_shared<ResponsesOptions>();
    auto verb = verbs.add("responses", "What came back within 7 and 30 days of the letters of each template",
                          [options](Session& session) { return responses(session, *options); });
    verb.option("--from", options->from, "Letters that left on this day or later; six months when absent");
    verb.option("--to", options->to, "Last day; today when absent");
    addFigureFiles(verb, options->files);
}

} // namespace encours
