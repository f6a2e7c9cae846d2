// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace encours {

/// Leaves an account or some invoices in peace for a time.
struct BlockRequest {
    CustomerId customer;
    BlockKind kind = BlockKind::Vip;
    std::optional<Date> from;  ///< default: today; not before today
    std::optional<Date> until; ///< last day; must be given
    std::string reason;        ///< must be given
    std::vector<ItemId> items; ///< none: the whole account
    std::string key;
    bool isDryRun = false;
};

/// Errors: CustomerUnknown, BlockEndMissing, BlockReasonMissing, DateInThePast{value}, DatesReversed{first,second},
/// InvoicesNotOpen{value}, TextTooLong{field,limit}, KeyReused, Store….
class BlockAccount {
public:
    explicit BlockAccount(Desk& desk) : m_desk(desk) {}
    Result<BlockId> execute(const BlockRequest& request); ///< none on a dry run

private:
    Desk& m_desk;
};

struct EndBlockRequest {
    CustomerId customer;
    BlockId block;
    std::string key;
    bool isDryRun = false;
};

/// Takes a block off before its day: the customer may be called the same day. Errors: CustomerUnknown, BlockUnknown{value},
/// KeyReused, Store….
class EndBlock {
public:
    explicit EndBlock(Desk& desk) : m_desk(desk) {}
    Result<Done> execute(const EndBlockRequest& request);

private:
    Desk& m_desk;
};

enum class BlockStatus : std::uint8_t { Running, Coming, Over };
[[nodiscard]] std::string_view blockStatusCode(BlockStatus status); ///< `running`, `coming`, `over`

struct BlockRow {
    CustomerId customer;
    std::string customerCode;
    std::string customerName;
    std::string controller;
    Block block;
    BlockStatus status = BlockStatus::Running;
    std::vector<std::string> numbers; ///< of block.items; when it names none, it is about the whole account
    Money open;                       ///< of its debits on the day
    Money overdue;                    ///< of those
    Date lastDay;                     ///< on which it holds or held
    int daysLeft = 0;                 ///< days after today on which it still holds; 0 on its last day and later
};

/// Those that run, soonest to end first; those to come; those that ended in the last 30 days, newest first. May run on any
/// thread.
class ShowBlocks {
public:
    explicit ShowBlocks(const Desk& desk) : m_desk(desk) {}
    [[nodiscard]] std::vector<BlockRow> execute(Date day, std::optional<CustomerId> customer = {}) const;

private:
    const Desk& m_desk;
};

} // namespace encours
