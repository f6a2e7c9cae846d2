// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "mail/mail_transport.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace encours {

/// How the book's mail is sent: facts of the book, without the password, which stands in the keyring of the person.
struct MailSettings {
    MailServer server;
    std::string fromAddress;   ///< "" = the company's
    std::string fromName;      ///< "" = the company's
    std::string replyTo;       ///< "" = none
    std::string copyTo;        ///< a blind copy of each message as a message of its own; "" = none
    int perMinute = 20;        ///< messages a minute at most
    int perDay = 500;          ///< and a day
    bool isTest = true;        ///< every message goes to `testAddress`; until somebody says that it is meant
    std::string testAddress;   ///< "" = the sender's
    bool needsApproval = true; ///< what a run drafts waits for a person

    [[nodiscard]] bool isConfigured() const { return !server.host.empty(); }
    friend bool operator==(const MailSettings&, const MailSettings&) = default;
};
/// Codes under which they are stored and given on the command line: `mail.host`, `mail.port`, `mail.security`, `mail.user`,
/// `mail.authority`, `mail.from_address`, `mail.from_name`, `mail.reply_to`, `mail.copy_to`, `mail.per_minute`,
/// `mail.per_day`, `mail.test`, `mail.test_address`, `mail.needs_approval`.
[[nodiscard]] const std::vector<std::string_view>& mailSettingCodes();
[[nodiscard]] std::string mailSettingText(const MailSettings& settings, std::string_view code);
/// Errors: ValueNotListed, MailAddressMalformed, AmountMalformed (numbers), TextTooLong, RequestMalformed (unknown code).
Result<Done> setMailSetting(MailSettings& settings, std::string_view code, std::string_view text);

[[nodiscard]] Result<MailSettings> readMailSettings(Desk& desk);
/// Records what differs. Errors: as above.
class EditMailSettings {
public:
    explicit EditMailSettings(Desk& desk) : m_desk(desk) {}
    Result<Done> execute(const std::vector<std::pair<std::string, std::string>>& values, const std::string& key,
                         bool isDryRun = false);

private:
    Desk& m_desk;
};
/// Under what the password stands in a keyring: server, port and user.
[[nodiscard]] std::string keyringEntry(const MailServer& server);

} // namespace encours
