// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/account_event.h"

#include "base/codes.h"

#include <algorithm>
#include <array>

namespace encours {
namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, accountEventKindCount> kindCodes{
    "safeguard",         "receivership",       "liquidation",       "bodacc",
    "claim-declared",    "proceedings-closed", "formal-notice",     "injunction-ordered",
    "injunction-served", "injunction-opposed", "debt-acknowledged", "court-claim",
    "enforcement",       "doubtful",           "sound-again",       "irrecoverable",
    "vat-recovered",     "insurer-notified",
};

// The judgments stand in the order of their gravity.
bool isJudgment(AccountEventKind kind)
{
    return kind <= AccountEventKind::Liquidation;
}

void setFirst(std::optional<Date>& day, Date on)
{
    if (!day) day = on;
}

void note(Insolvency& insolvency, const AccountEvent& event)
{
    if (isJudgment(event.kind)) insolvency.kind = std::max(insolvency.kind, event.kind);
    if (event.kind == AccountEventKind::Liquidation) setFirst(insolvency.liquidatedOn, event.on);
    if (event.kind == AccountEventKind::BodaccPublication) setFirst(insolvency.publishedOn, event.on);
    if (event.kind == AccountEventKind::ClaimDeclared) setFirst(insolvency.declaredOn, event.on);
}

} // namespace

std::string_view accountEventCode(AccountEventKind kind)
{
    return codeOf(kindCodes, kind);
}

std::optional<AccountEventKind> parseAccountEvent(std::string_view code)
{
    return parseCode<AccountEventKind>(kindCodes, code);
}

std::optional<Insolvency> insolvencyOf(std::span<const AccountEvent> events, Date asOf)
{
    std::optional<Insolvency> open;
    for (const AccountEvent& event : events) {
        if (event.on > asOf) break;
        if (event.kind == AccountEventKind::ProceedingsClosed) open.reset();
        if (!open && isJudgment(event.kind)) open = Insolvency{event.kind, event.on, {}, {}, {}};
    }
    if (!open) return open;
    // A publication may have been recorded before the judgment of the same day.
    for (const AccountEvent& event : events) {
        if (open->judgmentOn <= event.on && event.on <= asOf) note(*open, event);
    }
    return open;
}

bool isDoubtful(std::span<const AccountEvent> events, Date asOf)
{
    bool doubtful = false;
    for (const AccountEvent& event : events) {
        if (event.on > asOf) break;
        if (event.kind == AccountEventKind::Doubtful) doubtful = true;
        if (event.kind == AccountEventKind::SoundAgain) doubtful = false;
    }
    return doubtful;
}

} // namespace encours
