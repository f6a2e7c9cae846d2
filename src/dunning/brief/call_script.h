// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/brief/call_facts.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace encours {

/// What kind of conversation it is: decides what is said.
enum class CallSituation : std::uint8_t {
    Inbound,          ///< on no list: it is the customer who calls
    Preventive,       ///< nothing is due yet: three questions of service
    FirstReminder,    ///< overdue, never spoken to since
    FollowUp,         ///< spoken to before, without more
    AgreedCallBack,   ///< a day was agreed
    BrokenPromise,    ///< a promise or an instalment did not come
    PaymentNotSeen,   ///< announced as paid, not received
    AfterDuplicate,   ///< the documents were sent again
    AfterEvasion,     ///< no day was given last time
    AfterDispute,     ///< what was disputed is resolved
    Unanswered,       ///< several attempts, nobody spoken to
    UnpaidInstrument, ///< a bill, cheque or direct debit came back
    Difficulty,       ///< difficulties were disclosed: a plan is to be found
    LastCall,         ///< litigation is proposed: the last friendly call
    Litigation,       ///< decided: what is said is what is done
};
inline constexpr std::size_t callSituationCount = 15;
[[nodiscard]] std::string_view callSituationCode(CallSituation situation); ///< `preventive`, `broken-promise`, …

/// The parts of a conversation, in their order.
enum class ScriptPart : std::uint8_t { Opening, ToldFirst, Purpose, Question, Consequence, Close };
inline constexpr std::size_t scriptPartCount = 6;
[[nodiscard]] std::string_view scriptPartCode(ScriptPart part); ///< `opening`, `told-first`, `purpose`, …

/// One sentence; `words` has it under `script.<code>`.
struct ScriptLine {
    ScriptPart part = ScriptPart::Opening;
    std::string code;
    std::vector<std::pair<std::string, std::string>> arguments{}; ///< as of Reason
    friend bool operator==(const ScriptLine&, const ScriptLine&) = default;
};

/// What customers answer instead of a date.
enum class ObjectionCode : std::uint8_t {
    NotReceived,  ///< "nous n’avons pas reçu la facture"
    AlreadyPaid,  ///< "c’est déjà payé"
    InProgress,   ///< "c’est en cours", "je m’en occupe"
    NoMoney,      ///< "nous n’avons pas la trésorerie"
    Contested,    ///< "il y a un problème"
    LongerTerms,  ///< "nous payons plus tard"
    NotInCharge,  ///< "ce n’est pas moi", "il est absent"
    NotValidated, ///< "la facture n’est pas validée"
};
inline constexpr std::size_t objectionCount = 8;
[[nodiscard]] std::string_view objectionCode(ObjectionCode code); ///< `not-received`, …

/// A recorded fact that answers an objection; `words` has it under `proof.<code>`.
struct ProofLine {
    std::string code;
    std::vector<std::pair<std::string, std::string>> arguments{};
    friend bool operator==(const ProofLine&, const ProofLine&) = default;
};

/// An objection with what is known against it, and how to go on: `objection.<code>` and `objection-answer.<code>`.
struct Objection {
    ObjectionCode code = ObjectionCode::InProgress;
    std::vector<ProofLine> proofs;
};

struct CallScript {
    CallSituation situation = CallSituation::Inbound;
    StepTone tone = StepTone::Neutral; ///< of the plan's step, else by the phase and what happened
    std::vector<ScriptLine> lines;     ///< by part
    std::vector<Objection> objections; ///< those with the most to prove first
};

/// Pure. `company` is our name as the customer knows it; "" when the book has none.
[[nodiscard]] CallScript callScriptOf(const Account& account, const AccountDecision& decision, const CallFacts& facts,
                                      std::string_view company);

/// Every key of a sentence that a script may name, without its language (for tests).
[[nodiscard]] std::vector<std::string> allScriptKeys();

} // namespace encours
