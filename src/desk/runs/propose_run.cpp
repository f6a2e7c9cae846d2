// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/call/ledger_age.h"
#include "desk/letters/compose_letter.h"
#include "desk/runs/run_candidates.h"
#include "desk/runs/run_choice.h"

namespace encours {

namespace {

constexpr std::size_t progressEvery = 64;

/// Composes the letter to see whether it can be; what the firm itself lacks would stop every letter and is returned.
Result<Done> tryLetter(RunCandidate& candidate, const ComposeLetter& compose)
{
    LetterWish wish;
    wish.customer = candidate.customer;
    wish.templateCode = candidate.templateCode;
    const auto composed = compose.execute(wish);
    if (composed) return Done{};
    const Fault& fault = composed.fault();
    if (fault.code == FaultCode::CompanyIncomplete) return fault;
    RunFinding finding{RunRemark::NotComposable, {}, fault};
    if (fault.code == FaultCode::AddressIncomplete) finding = {RunRemark::NoAddress, {}, {}};
    if (fault.code == FaultCode::NothingToClaim) finding = {RunRemark::NothingToClaim, {}, {}};
    candidate.isIn = false;
    candidate.findings = {std::move(finding)};
    return Done{};
}

Result<RunGate> gateOf(Desk& desk, Date on)
{
    RunGate gate;
    ENCOURS_ASSIGN(gate.freshness, desk.freshness());
    gate.isStale = ledgerAgeOf(gate.freshness, desk.settings(), on).isStale();
    gate.credit = Money(0, desk.portfolio()->currency());
    return gate;
}

} // namespace

Result<std::optional<RunProposal>> proposeRun(Desk& desk, std::shared_ptr<const LetterOffice> office,
                                              const RunQuestion& question, const Progress& progress,
                                              const Cancellation& cancellation)
{
    const auto portfolio = desk.portfolio();
    const auto context = desk.context(question.on);
    const ComposeLetter compose{desk, std::move(office)};
    ENCOURS_ASSIGN(const WrittenLately lately, readWrittenLately(desk, question.on));
    RunProposal proposal;
    proposal.question = question;
    ENCOURS_ASSIGN(proposal.gate, gateOf(desk, question.on));
    for (std::size_t index = 0; index < portfolio->size(); ++index) {
        if (index % progressEvery == 0) {
            if (cancellation.isRequested()) return std::optional<RunProposal>{};
            progress.say(static_cast<std::int64_t>(index), static_cast<std::int64_t>(portfolio->size()));
        }
        const Account& account = portfolio->at(index);
        if (account.mergedInto || account.items.empty()) continue;
        auto candidate = candidateOf(account, decide(account, *context), *context, question, lately);
        if (!candidate) continue;
        if (candidate->isIn) ENCOURS_TRY(tryLetter(*candidate, compose));
        proposal.candidates.push_back(std::move(*candidate));
    }
    sortCandidates(proposal);
    countGate(proposal);
    return std::optional{std::move(proposal)};
}

} // namespace encours
