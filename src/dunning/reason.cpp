// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/reason.h"

namespace encours {

std::string_view reasonName(ReasonCode code)
{
    switch (code) {
    case ReasonCode::BrokenPromise: return "broken-promise";
    case ReasonCode::PartlyKeptPromise: return "partly-kept-promise";
    case ReasonCode::CallBackDue: return "call-back-due";
    case ReasonCode::DisputeOverdue: return "dispute-overdue";
    case ReasonCode::DisputeRejected: return "dispute-rejected";
    case ReasonCode::DuplicateFollowUp: return "duplicate-follow-up";
    case ReasonCode::PaymentNotSeen: return "payment-not-seen";
    case ReasonCode::EvasiveFollowUp: return "evasive-follow-up";
    case ReasonCode::NoAnswerRetry: return "no-answer-retry";
    case ReasonCode::MessageFollowUp: return "message-follow-up";
    case ReasonCode::ContactToFind: return "contact-to-find";
    case ReasonCode::DifficultyFollowUp: return "difficulty-follow-up";
    case ReasonCode::TenDayRule: return "ten-day-rule";
    case ReasonCode::PlanStepDue: return "plan-step-due";
    case ReasonCode::FirstContact: return "first-contact";
    case ReasonCode::CallableAmount: return "callable-amount";
    case ReasonCode::DaysLate: return "days-late";
    case ReasonCode::FruitlessReminders: return "fruitless-reminders";
    case ReasonCode::BrokenPromises: return "broken-promises";
    case ReasonCode::LitigationOpen: return "litigation-open";
    case ReasonCode::TopTurnover: return "top-turnover";
    case ReasonCode::LargeInvoice: return "large-invoice";
    case ReasonCode::LatePayer: return "late-payer";
    case ReasonCode::DueSoon: return "due-soon";
    case ReasonCode::UnpaidInstrument: return "unpaid-instrument";
    case ReasonCode::ClaimToDeclare: return "claim-to-declare";
    case ReasonCode::PublicationToWatch: return "publication-to-watch";
    case ReasonCode::InsurerToNotify: return "insurer-to-notify";
    case ReasonCode::FactorTakesBack: return "factor-takes-back";
    case ReasonCode::LegalDeadlineNear: return "legal-deadline-near";
    case ReasonCode::NothingOwed: return "nothing-owed";
    case ReasonCode::CreditCoversAll: return "credit-covers-all";
    case ReasonCode::AllPromised: return "all-promised";
    case ReasonCode::AllDisputed: return "all-disputed";
    case ReasonCode::NotBefore: return "not-before";
    case ReasonCode::NotSelected: return "not-selected";
    case ReasonCode::DirectDebit: return "direct-debit";
    case ReasonCode::NothingDueSoon: return "nothing-due-soon";
    case ReasonCode::AllSecured: return "all-secured";
    case ReasonCode::Insolvent: return "insolvent";
    case ReasonCode::FactorChases: return "factor-chases";
    case ReasonCode::StepToWrite: return "step-to-write";
    case ReasonCode::CircuitHeld: return "circuit-held";
    case ReasonCode::ScheduledFor: return "scheduled-for";
    case ReasonCode::TargetMatched: return "target-matched";
    case ReasonCode::CampaignDue: return "campaign-due";
    case ReasonCode::FactorClock: return "factor-clock";
    case ReasonCode::PlanBroken: return "plan-broken";
    case ReasonCode::DisputeResolved: return "dispute-resolved";
    case ReasonCode::SmallGrouped: return "small-grouped";
    case ReasonCode::TooManyCalls: return "too-many-calls";
    case ReasonCode::CourtStep: return "court-step";
    case ReasonCode::DisputeTaskDue: return "dispute-task-due";
    case ReasonCode::Blocked: return "blocked";
    case ReasonCode::CampaignLeftOut: return "campaign-left-out";
    case ReasonCode::Deferred: return "deferred";
    case ReasonCode::NotDueYet: return "not-due-yet";
    }
    return {};
}

std::string_view factKindCode(FactKind kind)
{
    switch (kind) {
    case FactKind::None: return "none";
    case FactKind::Item: return "item";
    case FactKind::Allocation: return "allocation";
    case FactKind::Attempt: return "attempt";
    case FactKind::Promise: return "promise";
    case FactKind::Dispute: return "dispute";
    case FactKind::Reminder: return "reminder";
    case FactKind::Dossier: return "dossier";
    case FactKind::Instrument: return "instrument";
    case FactKind::FactorEvent: return "factor-event";
    case FactKind::AccountEvent: return "account-event";
    case FactKind::Circuit: return "circuit";
    case FactKind::Block: return "block";
    case FactKind::CustomerField: return "customer-field";
    case FactKind::Plan: return "plan";
    case FactKind::Campaign: return "campaign";
    }
    return {};
}

const std::vector<ReasonCode>& allReasonCodes()
{
    static const std::vector<ReasonCode> codes{
        ReasonCode::BrokenPromise,   ReasonCode::PartlyKeptPromise,  ReasonCode::CallBackDue,
        ReasonCode::DisputeOverdue,  ReasonCode::DisputeRejected,    ReasonCode::DuplicateFollowUp,
        ReasonCode::PaymentNotSeen,  ReasonCode::EvasiveFollowUp,    ReasonCode::NoAnswerRetry,
        ReasonCode::MessageFollowUp, ReasonCode::ContactToFind,      ReasonCode::DifficultyFollowUp,
        ReasonCode::TenDayRule,      ReasonCode::PlanStepDue,        ReasonCode::FirstContact,
        ReasonCode::CallableAmount,  ReasonCode::DaysLate,           ReasonCode::FruitlessReminders,
        ReasonCode::BrokenPromises,  ReasonCode::LitigationOpen,     ReasonCode::TopTurnover,
        ReasonCode::LargeInvoice,    ReasonCode::LatePayer,          ReasonCode::DueSoon,
        ReasonCode::NothingOwed,     ReasonCode::CreditCoversAll,    ReasonCode::AllPromised,
        ReasonCode::AllDisputed,     ReasonCode::NotBefore,          ReasonCode::NotSelected,
        ReasonCode::DirectDebit,     ReasonCode::NothingDueSoon,     ReasonCode::UnpaidInstrument,
        ReasonCode::ClaimToDeclare,  ReasonCode::PublicationToWatch, ReasonCode::InsurerToNotify,
        ReasonCode::FactorTakesBack, ReasonCode::LegalDeadlineNear,  ReasonCode::AllSecured,
        ReasonCode::Insolvent,       ReasonCode::FactorChases,       ReasonCode::StepToWrite,
        ReasonCode::CircuitHeld,     ReasonCode::ScheduledFor,       ReasonCode::TargetMatched,
        ReasonCode::CampaignDue,     ReasonCode::FactorClock,        ReasonCode::PlanBroken,
        ReasonCode::DisputeResolved, ReasonCode::SmallGrouped,       ReasonCode::TooManyCalls,
        ReasonCode::CourtStep,       ReasonCode::DisputeTaskDue,     ReasonCode::Blocked,
        ReasonCode::CampaignLeftOut, ReasonCode::Deferred,           ReasonCode::NotDueYet,
    };
    return codes;
}

} // namespace encours
