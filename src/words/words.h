// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fault.h"
#include "base/language.h"
#include "dunning/scheduler.h"
#include "portfolio/dispute_ageing.h"
#include "portfolio/promise_status.h"
#include "receivables/identifiers.h"
#include "receivables/legal_clock.h"
#include "receivables/legal_values.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace encours {

/// Placeholder name → value as text. Values under keys ending `_cents` are minor units and are shown as amounts; keys
/// `on` or ending `_on` are ISO days and are shown as `21/11/2026`; `days`, `count` choose between singular and plural.
using WordArguments = std::vector<std::pair<std::string, std::string>>;

/// The sentence of a key in `resources/words/{fr,en}.json`. A sentence holds `{name}` placeholders and plural forms
/// `{count|facture|factures}`. An unknown key is a bug.
[[nodiscard]] std::string words(Language language, std::string_view key, const WordArguments& arguments = {},
                                Currency currency = Currency::euro());
[[nodiscard]] bool hasWords(Language language, std::string_view key);
/// Every key of a language, sorted (for tests).
[[nodiscard]] std::vector<std::string> wordKeys(Language language);

/// What happened, what was kept, and what to do: the whole sentence for a refusal.
[[nodiscard]] std::string wordsFor(Language language, const Fault& fault);
[[nodiscard]] std::string wordsFor(Language language, const Reason& reason, Currency currency = Currency::euro());
[[nodiscard]] std::string wordsFor(Language language, Phase phase);
[[nodiscard]] std::string wordsFor(Language language, Outcome outcome);
[[nodiscard]] std::string wordsFor(Language language, ItemState state);
[[nodiscard]] std::string wordsFor(Language language, TaskKind kind);
[[nodiscard]] std::string wordsFor(Language language, PaymentMeans means);
[[nodiscard]] std::string wordsFor(Language language, DisputeCategory category);
[[nodiscard]] std::string wordsFor(Language language, DisputeResolution resolution);
[[nodiscard]] std::string wordsFor(Language language, PromiseState state);
[[nodiscard]] std::string wordsFor(Language language, PromiseStatus status);
[[nodiscard]] std::string wordsFor(Language language, DisputeStepKind kind);
[[nodiscard]] std::string wordsFor(Language language, DisputeAge age);
[[nodiscard]] std::string wordsFor(Language language, CircuitStep step);
[[nodiscard]] std::string wordsFor(Language language, CircuitHolder holder);
[[nodiscard]] std::string wordsFor(Language language, BlockKind kind);
[[nodiscard]] std::string wordsFor(Language language, MissingDetail detail);
[[nodiscard]] std::string wordsFor(Language language, CustomerField field);
[[nodiscard]] std::string wordsFor(Language language, ItemKind kind);
[[nodiscard]] std::string wordsFor(Language language, LitigationState state);
[[nodiscard]] std::string wordsFor(Language language, LegalName name);
[[nodiscard]] std::string wordsFor(Language language, LegalUnit unit);
[[nodiscard]] std::string wordsFor(Language language, InstrumentKind kind);
[[nodiscard]] std::string wordsFor(Language language, InstrumentStep step);
[[nodiscard]] std::string wordsFor(Language language, FactorStep step);
[[nodiscard]] std::string wordsFor(Language language, AccountEventKind kind);
[[nodiscard]] std::string wordsFor(Language language, LegalDeadlineKind kind);
[[nodiscard]] std::string wordsFor(Language language, ChargeStep step);
[[nodiscard]] std::string wordsFor(Language language, IdentifierKind kind);
[[nodiscard]] std::string wordsFor(Language language, IdentifierVerdict verdict); ///< a sentence that says what to do
[[nodiscard]] std::string wordsFor(Language language, DebtorKind kind);
[[nodiscard]] std::string wordsFor(Language language, TradeSector sector);

} // namespace encours
