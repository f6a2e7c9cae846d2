// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/mail_transport.h"

#include "base/codes.h"

#include <sodium.h>

namespace encours {
namespace {

constexpr std::array<std::string_view, 2> securityCodes{"tls", "starttls"};

} // namespace

std::string_view mailSecurityCode(MailSecurity security)
{
    return codeOf(securityCodes, security);
}

std::optional<MailSecurity> parseMailSecurity(std::string_view code)
{
    return parseCode<MailSecurity>(securityCodes, code);
}

MailSecret::~MailSecret()
{
    sodium_memzero(m_text.data(), m_text.size());
}

} // namespace encours
