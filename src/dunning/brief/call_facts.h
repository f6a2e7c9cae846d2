// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/scheduler.h"
#include "portfolio/promise_status.h"

#include <optional>
#include <string>
#include <vector>

namespace encours {

/// Somebody who can be asked for, in the customer's house or in ours.
struct CallPerson {
    PersonRole role = PersonRole::AccountsPayable;
    ContactPersonId person; ///< none: named by the fields of the customer
    std::string name;       ///< may be empty: a telephone without a name
    std::string function;   ///< as the file words it; "" = by the role
    std::string phone;
    std::string mobile;
    std::string email;
    std::string bestHours;
    bool isAskedFor = false;           ///< holds the money up today: to be asked for first
    std::optional<Date> lastReachedOn; ///< spoken to last, as far as calls say to whom

    [[nodiscard]] const std::string& number() const { return phone.empty() ? mobile : phone; } ///< to dial first
};

/// A credit with a part that pays nothing yet.
struct WaitingCredit {
    ItemId item;
    ItemKind kind = ItemKind::Payment;
    std::string number;
    Date on;
    Money open; ///< > 0
};

struct KnownPromise {
    PromiseId promise;
    Date madeOn;
    Date promisedOn;
    Date lastDay; ///< on which it could be kept
    Money amount;
    Money received;
    PaymentMeans means = PaymentMeans::Unknown;
    PromiseStatus status = PromiseStatus::Running;

    [[nodiscard]] bool isMissed() const
    {
        return status == PromiseStatus::Broken || status == PromiseStatus::PartlyKept;
    }
};

struct KnownDispute {
    DisputeId dispute;
    DisputeCategory category = DisputeCategory::Administrative;
    std::string cause;
    std::string owner; ///< who resolves it, or resolved it
    Money amount;
    std::string numbers; ///< of its invoices, separated by commas
    Date openedOn;
    Date deadlineOn;
    std::optional<Date> resolvedOn;
    DisputeResolution resolution = DisputeResolution::Settled;
};

struct KnownInstrument {
    InstrumentId instrument;
    InstrumentKind kind = InstrumentKind::Cheque;
    std::string number;
    Date dueOn;
    Money amount;
    InstrumentStep step = InstrumentStep::Requested;
    Date stepOn;
    bool secures = false;
};

struct SentLetter {
    std::string templateCode;
    Date on;
    int invoices = 0;
    bool isAboutOldest = false; ///< it names the oldest invoice that is claimed
};

/// Late-payment charges of what is open and overdue: owed by law without a reminder (C. com. L441-10 II).
struct ChargesToday {
    Money interest;
    Money indemnity;
    int invoices = 0;
    std::optional<Money> eachDay; ///< what tomorrow adds; nothing when its rate is not known yet
    std::optional<Fault> refusal; ///< a legal value is missing: nothing is computed

    [[nodiscard]] Money total() const { return interest + indemnity; }
};

/// How the customer pays, from its own invoices settled in the last 12 months.
struct PayerFigures {
    int settled = 0;            ///< invoices settled in full
    int settledLate = 0;        ///< after their due date
    std::optional<int> trend;   ///< days of lateness, last 6 months less the 6 before; from 3 settled in each
    std::optional<Date> lastOn; ///< last payment received, whenever
    Money lastAmount;
};

/// What is known of a customer on a day beside its invoices: everything a call may need to prove.
struct CallFacts {
    std::vector<CallPerson> persons;          ///< whom to ask for today first; our own people last
    std::vector<WaitingCredit> credits;       ///< oldest first
    std::vector<KnownPromise> promises;       ///< newest first
    std::vector<KnownDispute> disputes;       ///< open ones first, then newest first
    std::vector<KnownInstrument> instruments; ///< still under way, or unpaid within a year; by due day
    std::vector<SentLetter> letters;          ///< newest first
    ChargesToday charges;
    PayerFigures payer;
    std::optional<Date> duplicateSentOn; ///< last one
    std::optional<Date> evasiveOn;       ///< last time that no day was given
    std::optional<Date> formalNoticeOn;  ///< last mise en demeure that was sent

    [[nodiscard]] int promisesMissed() const;
    [[nodiscard]] int promisesSettled() const; ///< kept, kept late or missed: how it turned out is known
};

/// Pure. `state` and `decision` are those of the account on the context's day.
[[nodiscard]] CallFacts callFactsOf(const Account& account, const AccountState& state, const AccountDecision& decision,
                                    const DunningContext& context);

} // namespace encours
