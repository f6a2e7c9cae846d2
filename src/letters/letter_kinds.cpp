// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/letter_kinds.h"

#include <algorithm>
#include <array>

namespace encours {
namespace {

constexpr std::array<std::string_view, letterKindCount> codes{
    "preventive",       "reminder-1",           "reminder-2",          "reminder-3",
    "duplicate",        "promise-confirmation", "promise-broken",      "dispute-acknowledged",
    "dispute-rejected", "payment-plan",         "litigation-transfer", "formal-notice",
    "bill-request",     "discount-offer",       "statement",           "insolvency-claim"};

bool isNamePart(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9') || character == '-' ||
           character == '_';
}

} // namespace

std::string_view letterKindCode(LetterKind kind)
{
    return codes.at(static_cast<std::size_t>(kind));
}

std::optional<LetterKind> kindOfTemplate(std::string_view templateCode)
{
    const auto dot = templateCode.find('.');
    const auto found = std::ranges::find(codes, templateCode.substr(0, dot));
    if (found == codes.end()) return std::nullopt;
    if (dot != std::string_view::npos) {
        const std::string_view name = templateCode.substr(dot + 1);
        if (name.empty() || !std::ranges::all_of(name, isNamePart)) return std::nullopt;
    }
    return static_cast<LetterKind>(found - codes.begin());
}

const std::vector<LetterKind>& allLetterKinds()
{
    static const std::vector<LetterKind> kinds = [] {
        std::vector<LetterKind> all;
        for (std::size_t index = 0; index < letterKindCount; ++index) all.push_back(static_cast<LetterKind>(index));
        return all;
    }();
    return kinds;
}

bool isReminder(LetterKind kind)
{
    switch (kind) {
    case LetterKind::Reminder1:
    case LetterKind::Reminder2:
    case LetterKind::Reminder3:
    case LetterKind::PromiseBroken:
    case LetterKind::LitigationTransfer:
    case LetterKind::FormalNotice: return true;
    default: return false;
    }
}

} // namespace encours
