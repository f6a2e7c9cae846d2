// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/account.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace encours::test {

/// Builds an account as a sentence: items are named by their numbers, amounts are cents, days are days. Facts are
/// sorted as an Account wants them. The customer has a telephone, pays by transfer, and has id 1 unless told otherwise.
class AccountBuilder {
public:
    struct Days {
        Date issuedOn;
        Date dueOn;
    };
    using Covered = std::vector<std::pair<std::string, std::int64_t>>; ///< number, cents
    using Numbers = std::vector<std::string>;

    explicit AccountBuilder(std::string code = "C001", std::int64_t customer = 1);

    AccountBuilder& field(CustomerField name, std::string text);
    AccountBuilder& invoice(std::string number, std::int64_t cents, Days days);
    AccountBuilder& invoice(std::string number, std::int64_t cents, Days days, PaymentMeans means);
    /// An invoice issued and booked 30 days before it is due.
    AccountBuilder& invoiceDue(std::string number, std::int64_t cents, Date dueOn);
    AccountBuilder& openingBalance(std::string number, std::int64_t cents, Days days);
    AccountBuilder& creditNote(std::string number, std::int64_t cents, Date on);
    /// A payment that was sent back: owed again, due at once.
    AccountBuilder& returnedPayment(std::string number, std::int64_t cents, Date on);
    AccountBuilder& payment(std::string number, std::int64_t cents, Date on);
    /// Effective on the later of the days of the two items, as always.
    AccountBuilder& allocate(const std::string& credit, const std::string& debit, std::int64_t cents);
    /// A payment and its allocation to one invoice.
    AccountBuilder& pay(const std::string& debit, std::int64_t cents, Date on);

    AccountBuilder& call(Outcome outcome, Date on, const Numbers& numbers = {});
    AccountBuilder& inboundCall(Outcome outcome, Date on, const Numbers& numbers = {});
    AccountBuilder& callBack(Date on, Date callBackOn, const Numbers& numbers = {});
    /// With the call in which it was made.
    AccountBuilder& promise(Date madeOn, Date promisedOn, const Covered& covered,
                            PaymentMeans means = PaymentMeans::Unknown);
    /// Several promises of one call on one invoice, each of the same amount.
    AccountBuilder& plan(Date madeOn, const std::vector<Date>& promisedOn, const std::string& number,
                         std::int64_t centsEach);
    struct Part {
        Date promisedOn;
        Covered covered;
    };
    AccountBuilder& plan(Date madeOn, const std::vector<Part>& parts);
    /// With the call in which it was opened.
    AccountBuilder& dispute(Date openedOn, Date deadlineOn, const Covered& covered);
    AccountBuilder& resolveLastDispute(Date on, DisputeResolution resolution);
    AccountBuilder& disputeOwner(DisputeCategory category, std::string owner); ///< of the last dispute
    AccountBuilder& disputeStep(DisputeStep step);                             ///< of the last dispute
    AccountBuilder& letter(Date on, const Numbers& numbers = {});
    AccountBuilder& dossier(Date on, const Numbers& numbers);

    struct Step {
        InstrumentStep step = InstrumentStep::Received;
        Date on;
    };
    /// Of the whole amount that it covers.
    AccountBuilder& instrument(InstrumentKind kind, Date dueOn, const Covered& covered, const std::vector<Step>& steps);
    AccountBuilder& nameInstrument(std::string number); ///< of the last instrument
    AccountBuilder& instrumentStep(const std::string& number, InstrumentStep step, Date on);
    AccountBuilder& event(AccountEventKind kind, Date on);
    AccountBuilder& factor(const std::string& number, FactorStep step, Date on, std::int64_t cents = 0);
    AccountBuilder& charge(const std::string& number, ChargeStep step, Date on, std::int64_t interest,
                           std::int64_t indemnity);
    AccountBuilder& day(const std::string& number, ItemDayKind kind, Date on);
    AccountBuilder& circuit(const std::string& number, CircuitStep step, Date on, std::optional<Date> payOn = {});
    AccountBuilder& block(BlockKind kind, Date fromOn, Date untilOn, const Numbers& numbers = {});
    AccountBuilder& endLastBlock(Date on);
    AccountBuilder& offer(const std::string& number, Date on, Date payBy, Rate rate, std::int64_t cents);

    [[nodiscard]] ItemId idOf(std::string_view number) const;
    [[nodiscard]] Account build() const;

private:
    AccountBuilder& add(Item item);
    AttemptId addAttempt(Outcome outcome, Date on, const Numbers& numbers);
    [[nodiscard]] std::vector<ItemId> idsOf(const Numbers& numbers) const;
    [[nodiscard]] std::vector<CoveredItem> coveredBy(const Covered& covered) const;
    [[nodiscard]] std::int64_t nextId() { return ++m_lastId; }

    Account m_account;
    std::int64_t m_lastId = 0;
};

} // namespace encours::test
