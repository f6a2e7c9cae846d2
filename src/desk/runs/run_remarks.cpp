// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/runs/run_choice.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace encours {

namespace {

constexpr std::array<std::string_view, runRemarkCount> remarks{
    "no-written-step", "written-today",   "in-outbox",     "nothing-to-claim", "blocked",        "no-address",
    "no-mail-address", "below-smallest",  "not-asked",     "dropped",          "not-composable", "unallocated-credit",
    "open-dispute",    "running-promise", "paid-recently", "called-today",     "long-address"};

int countIn(const RunProposal& proposal, LetterChannel channel)
{
    return static_cast<int>(std::ranges::count_if(proposal.candidates, [channel](const RunCandidate& candidate) {
        return candidate.isIn && candidate.channel == channel;
    }));
}

RunCandidate* find(RunProposal& proposal, CustomerId customer)
{
    const auto found = std::ranges::find(proposal.candidates, customer, &RunCandidate::customer);
    return found == proposal.candidates.end() ? nullptr : &*found;
}

bool isDroppedByHand(const RunCandidate& candidate)
{
    return !candidate.findings.empty() && candidate.findings.front().remark == RunRemark::Dropped;
}

const RunFinding* finding(const RunCandidate& candidate, RunRemark remark)
{
    const auto found = std::ranges::find(candidate.findings, remark, &RunFinding::remark);
    return found == candidate.findings.end() ? nullptr : &*found;
}

} // namespace

std::string_view runRemarkCode(RunRemark remark)
{
    return remarks.at(static_cast<std::size_t>(remark));
}

bool leavesOut(RunRemark remark)
{
    return remark < RunRemark::UnallocatedCredit;
}

int RunProposal::letters() const
{
    return countIn(*this, LetterChannel::Paper);
}

int RunProposal::messages() const
{
    return countIn(*this, LetterChannel::Email);
}

Money RunProposal::claimed() const
{
    Money claimed(0, gate.credit.currency());
    for (const RunCandidate& candidate : candidates) {
        if (candidate.isIn) claimed += candidate.callable;
    }
    return claimed;
}

bool setDropped(RunProposal& proposal, CustomerId customer, bool isDropped)
{
    RunCandidate* const candidate = find(proposal, customer);
    if (candidate == nullptr) return false;
    if (isDropped) {
        if (!candidate->isIn) return false;
        candidate->findings.insert(candidate->findings.begin(), RunFinding{RunRemark::Dropped, {}, {}});
    } else {
        if (!isDroppedByHand(*candidate)) return false;
        candidate->findings.erase(candidate->findings.begin());
    }
    candidate->isIn = !isDropped;
    countGate(proposal);
    return true;
}

Result<Done> setTemplate(RunProposal& proposal, CustomerId customer, const std::string& templateCode)
{
    RunCandidate* const candidate = find(proposal, customer);
    if (candidate == nullptr) return faultAbout(FaultCode::CustomerUnknown, "#" + std::to_string(customer.value));
    if (!kindOfTemplate(templateCode)) return faultAbout(FaultCode::TemplateUnknown, templateCode);
    candidate->templateCode = templateCode;
    return Done{};
}

RunChoice choiceOf(const RunProposal& proposal)
{
    RunChoice choice;
    choice.on = proposal.question.on;
    for (const RunCandidate& candidate : proposal.candidates) {
        if (candidate.isIn) {
            choice.letters.push_back({candidate.customer, candidate.templateCode, candidate.channel, candidate.step});
        } else if (isDroppedByHand(candidate)) {
            choice.dropped.push_back(candidate.customer);
        }
    }
    return choice;
}

void countGate(RunProposal& proposal)
{
    RunGate& gate = proposal.gate;
    gate.withCredit = gate.withDispute = gate.withPromise = 0;
    gate.credit -= gate.credit;
    for (const RunCandidate& candidate : proposal.candidates) {
        if (!candidate.isIn) continue;
        gate.withDispute += finding(candidate, RunRemark::OpenDispute) != nullptr ? 1 : 0;
        gate.withPromise += finding(candidate, RunRemark::RunningPromise) != nullptr ? 1 : 0;
        if (const RunFinding* const credit = finding(candidate, RunRemark::UnallocatedCredit)) {
            ++gate.withCredit;
            gate.credit += credit->amount;
        }
    }
}

void sortCandidates(RunProposal& proposal)
{
    const auto rank = [](const RunCandidate& candidate) {
        return std::tuple{!candidate.isIn, -static_cast<int>(candidate.phase), -candidate.callable.minorUnits()};
    };
    std::ranges::sort(proposal.candidates, [&](const RunCandidate& left, const RunCandidate& right) {
        return std::tuple_cat(rank(left), std::tie(left.customerCode)) <
               std::tuple_cat(rank(right), std::tie(right.customerCode));
    });
}

} // namespace encours
