// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/runs/run_figures.h"

#include "desk/letters/letter_words.h"
#include "words/letter_words.h"
#include "words/words.h"

#include <initializer_list>

namespace encours {

namespace {

std::string text(Language language, std::string_view name, const WordArguments& arguments = {})
{
    return words(language, "figures.run." + std::string{name}, arguments);
}

FigureTable tableOf(Language language, std::string_view kind, std::initializer_list<std::string_view> columns,
                    const WordArguments& arguments = {})
{
    FigureTable table;
    table.name = text(language, std::string{kind} + "-name");
    table.title = text(language, std::string{kind} + "-title", arguments);
    for (const std::string_view column : columns) table.columns.push_back(text(language, column));
    return table;
}

std::string cents(Money amount)
{
    return std::to_string(amount.minorUnits());
}

FigureCell share(int part, int whole)
{
    constexpr std::int64_t hundredths = 10'000;
    if (whole == 0) return {};
    return FigurePercent{(part * hundredths + whole / 2) / whole};
}

std::vector<FigureCell> responseCells(const LetterResponse& row, std::string name)
{
    return {std::move(name),
            FigureCount{row.letters},
            FigureCount{row.counted7},
            FigureCount{row.answered7},
            share(row.answered7, row.counted7),
            FigureCount{row.counted30},
            FigureCount{row.answered30},
            share(row.answered30, row.counted30),
            FigureCount{row.paid30},
            FigureCount{row.promised30},
            FigureCount{row.disputed30},
            row.claimed30,
            row.received30};
}

} // namespace

std::string wordsFor(Language language, const RunFinding& finding)
{
    if (finding.fault) return wordsFor(language, *finding.fault);
    return words(language, "run-remark." + std::string{runRemarkCode(finding.remark)},
                 {{"amount_cents", cents(finding.amount.absolute())}}, finding.amount.currency());
}

std::string findingsText(Language language, const RunCandidate& candidate)
{
    std::string all;
    for (const RunFinding& finding : candidate.findings) {
        if (!candidate.isIn && !leavesOut(finding.remark)) continue;
        all += (all.empty() ? "" : " ; ") + wordsFor(language, finding);
    }
    return all;
}

std::vector<std::string> gateSentences(Language language, const RunGate& gate)
{
    std::vector<std::string> sentences;
    if (!gate.freshness.lastImportAt) {
        sentences.push_back(words(language, "run-gate.never-imported"));
    } else {
        sentences.push_back(words(language, gate.isStale ? "run-gate.stale" : "run-gate.imported",
                                  {{"on", formatIsoDate(localDay(*gate.freshness.lastImportAt))}}));
    }
    const auto add = [&](int count, std::string_view key) {
        if (count == 0) return;
        sentences.push_back(words(language, key,
                                  {{"count", std::to_string(count)}, {"amount_cents", cents(gate.credit.absolute())}},
                                  gate.credit.currency()));
    };
    add(gate.withCredit, "run-gate.credit");
    add(gate.withDispute, "run-gate.dispute");
    add(gate.withPromise, "run-gate.promise");
    if (gate.isClear()) sentences.push_back(words(language, "run-gate.clear"));
    return sentences;
}

FigureTable proposalFigures(const RunProposal& proposal, Language language)
{
    FigureTable table = tableOf(
        language, "proposal",
        {"in", "code", "name", "phase", "step", "template", "channel", "callable", "invoices", "late", "remarks"},
        {{"on", formatIsoDate(proposal.question.on)}});
    table.notes = gateSentences(language, proposal.gate);
    for (const RunCandidate& candidate : proposal.candidates) {
        table.rows.push_back({text(language, candidate.isIn ? "yes" : "no"), candidate.customerCode,
                              candidate.customerName, wordsFor(language, candidate.phase), candidate.step,
                              templateWords(language, candidate.templateCode), wordsFor(language, candidate.channel),
                              candidate.callable, FigureCount{candidate.items}, FigureCount{candidate.daysLate},
                              findingsText(language, candidate)});
    }
    return table;
}

FigureTable letterFigures(const std::vector<LetterLine>& letters, Language language)
{
    FigureTable table = tableOf(language, "letters",
                                {"letter", "on", "code", "name", "template", "channel", "run", "total", "dispatch",
                                 "posted", "reference", "delivered"});
    for (const LetterLine& line : letters) {
        const WrittenLetter& fact = line.fact;
        std::vector<FigureCell> row{FigureCount{fact.id.value},
                                    fact.writtenOn,
                                    line.customerCode,
                                    line.customerName,
                                    templateWords(language, fact.templateCode),
                                    wordsFor(language, fact.channel),
                                    fact.run ? FigureCell{FigureCount{fact.run->value}} : FigureCell{},
                                    fact.total};
        if (line.dispatch) {
            row.insert(row.end(), {wordsFor(language, line.dispatch->kind), line.dispatch->postedOn,
                                   line.dispatch->reference, figureCell(line.dispatch->deliveredOn)});
        }
        row.resize(table.columns.size());
        table.rows.push_back(std::move(row));
    }
    return table;
}

FigureTable responseFigures(const std::vector<LetterResponse>& responses, Date from, Date to, Language language)
{
    FigureTable table = tableOf(language, "response",
                                {"template", "count", "counted-7", "answered-7", "share-7", "counted-30", "answered-30",
                                 "share-30", "paid-30", "promised-30", "disputed-30", "claimed-30", "received-30"});
    table.notes = {text(language, "response-period", {{"from_on", formatIsoDate(from)}, {"to_on", formatIsoDate(to)}}),
                   text(language, "response-about")};
    for (const LetterResponse& row : responses) {
        const bool isSum = row.templateCode.empty();
        auto cells = responseCells(row, isSum ? text(language, "all") : templateWords(language, row.templateCode));
        if (isSum) table.total = std::move(cells);
        else table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace encours
