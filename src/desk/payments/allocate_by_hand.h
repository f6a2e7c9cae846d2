// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/payments/allocation_proposal.h"

#include <optional>
#include <string>
#include <vector>

namespace encours {

/// A debit that is to be paid, and by how much.
struct WantedPart {
    ItemId debit;
    std::optional<Money> amount; ///< none: as much as is owed of it and left of the credit
};

/// Allocates a credit of an account to debits of it (imputer, lettrer). Exactly one of `parts` and `rule` is given.
struct AllocateRequest {
    CustomerId customer;
    ItemId credit;
    std::vector<WantedPart> parts;      ///< in the order in which they are paid
    std::optional<AllocationRule> rule; ///< takes the proposal of this rule
    std::string key;
    bool isDryRun = false;
};

/// What was allocated, or would be.
struct AllocationDone {
    std::vector<AllocationPart> parts; ///< of a repeated command: none, it was done before
    Money total;
    Money left; ///< of the credit, afterwards
};

/// A credit need not be used up and a debit need not be settled, but neither is ever used more than once. The ledger has
/// the last word: an import that letters one of both lines takes the place of what was done by hand (decision 0029).
/// Errors: CustomerUnknown, AllocationSides{value} (not an open credit, not an open debit of the account),
/// AllocationTooLarge{value}, AmountNotPositive, RequestMalformed (`no-such-proposal`), KeyReused,
/// Store….
class AllocateByHand {
public:
    explicit AllocateByHand(Desk& desk) : m_desk(desk) {}
    Result<AllocationDone> execute(const AllocateRequest& request);

private:
    Desk& m_desk;
};

/// Takes back what was allocated by hand. What the ledger lettered, only the ledger takes back.
struct TakeBackRequest {
    CustomerId customer;
    std::vector<AllocationId> allocations; ///< at least one
    std::string key;
    bool isDryRun = false;
};

/// Errors: CustomerUnknown, AllocationUnknown{value}, AllocationOfLedger{value}, KeyReused, Store….
class TakeBackAllocation {
public:
    explicit TakeBackAllocation(Desk& desk) : m_desk(desk) {}
    Result<Money> execute(const TakeBackRequest& request); ///< what is open again; of a repeated command: zero

private:
    Desk& m_desk;
};

/// A credit whose proposal may be accepted without looking: a rule other than "oldest first" says it, and nothing else
/// fits as well.
struct ClearAllocation {
    CustomerId customer;
    std::string customerCode;
    std::string customerName;
    ItemId credit;
    std::string number;
    Date bookedOn;
    AllocationProposal proposal;
};

struct ClearRequest {
    std::optional<CustomerId> customer; ///< none: the whole book
    std::vector<ItemId> credits;        ///< only these; none: all
    std::string key;
    bool isDryRun = false;
};

/// Allocates every credit whose proposal is clear, in one entry of the journal that one undo takes back. Two credits never
/// pay the same invoice twice: the earlier one has it, the later one is looked at again.
class AllocateWhatIsClear {
public:
    explicit AllocateWhatIsClear(Desk& desk) : m_desk(desk) {}
    /// What would be allocated today, by customer, then day. Any thread.
    [[nodiscard]] static std::vector<ClearAllocation> find(const Desk& desk, Date day, const ClearRequest& request);
    /// What was allocated; of a repeated command: none. Errors: CustomerUnknown, KeyReused, Store….
    Result<std::vector<ClearAllocation>> execute(const ClearRequest& request);

private:
    Desk& m_desk;
};

} // namespace encours
