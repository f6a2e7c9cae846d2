// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/attachment.h"

#include "base/codes.h"

#include <array>

namespace encours {
namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, attachmentKindCount> kindCodes{
    "invoice", "order", "delivery-note", "contract", "correspondence", "proof-of-dispatch", "other"};

} // namespace

std::string_view attachmentKindCode(AttachmentKind kind)
{
    return codeOf(kindCodes, kind);
}

std::optional<AttachmentKind> parseAttachmentKind(std::string_view code)
{
    return parseCode<AttachmentKind>(kindCodes, code);
}

} // namespace encours
