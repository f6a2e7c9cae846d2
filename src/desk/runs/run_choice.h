// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/runs/dunning_run.h"

namespace encours {

// What a person changes in a proposal before the run is started. Pure; any thread.

/// Drops a customer that is in, or takes back one that was dropped; the gate is counted anew. False when there is no such
/// customer, or when something else leaves it out.
bool setDropped(RunProposal& proposal, CustomerId customer, bool isDropped);
/// Another wording for a customer. Errors: TemplateUnknown{value}, CustomerUnknown{value}.
Result<Done> setTemplate(RunProposal& proposal, CustomerId customer, const std::string& templateCode);
/// What would be started.
[[nodiscard]] RunChoice choiceOf(const RunProposal& proposal);

/// Sums of those who are in, for `gate`; its freshness stays as it is.
void countGate(RunProposal& proposal);
/// Who is in first, by phase (litigation first), then amount, then code; then those left out.
void sortCandidates(RunProposal& proposal);

/// The choice as the book keeps it (JSON), and back; `key` makes each one of its own. Errors: DocumentMalformed.
[[nodiscard]] std::string runDocument(const RunChoice& choice, const std::string& key);
struct RunFromDocument {
    RunChoice choice; ///< without its day
    std::string key;
};
[[nodiscard]] Result<RunFromDocument> readRunDocument(std::string_view document);

} // namespace encours
