// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"

#include <optional>
#include <vector>

namespace encours {

struct CurrencyTotal;

/// The parts that answers of several verbs are made of. Amounts are cents, days ISO, codes in kebab case.

[[nodiscard]] Json dayJson(const std::optional<Date>& day);          ///< null when there is none
[[nodiscard]] Json faultJson(const Fault& fault, Language language); ///< `code, text, arguments`
[[nodiscard]] Json amountJson(const std::optional<Money>& amount);   ///< cents; null when there is none
/// `{kind, id, on}`; null for arithmetic over an account or the book
[[nodiscard]] Json factJson(const FactReference& fact);
/// `[{code, points, base_points, text, fact}]`
[[nodiscard]] Json reasonsJson(const std::vector<Reason>& reasons, Language language, Currency currency);
/// `[{number, due_on, days_late, open_cents, callable_cents, promised_cents, disputed_cents, secured_cents,
/// blocked_cents, state, factored, next_action_on, next_action_why, circuit, held_up}]`
[[nodiscard]] Json callItemsJson(const std::vector<CallItem>& items);
/// `{phase, customer, name, callable_cents, points, reasons, litigation, next_action_on, mandatory, slipping_cents, plan,
/// step, partner, to_say, items}`
[[nodiscard]] Json callJson(const Call& call, const Customer& customer, Language language, Currency currency);
/// `{kind, customer, name, amount_cents, due_on, person, reasons}`
[[nodiscard]] Json taskJson(const Task& task, const Customer& customer, Language language, Currency currency);
/// Adds `total_cents, not_due_cents, d1_30_cents, …` to an object.
void addAgeing(Json& object, const Ageing& ageing);
/// Adds `by_currency[{currency, total_original_cents, debit_original_cents, credit_original_cents, … the ageing in the book's
/// currency}]` when there are several. The `_original_cents` are minor units of that currency.
void addCurrencies(Json& object, const std::vector<CurrencyTotal>& currencies);

} // namespace encours
