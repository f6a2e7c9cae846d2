// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/mail_text.h"

#include "base/digest.h"
#include "base/fold.h"
#include "calendar/date.h"
#include "mail/header_text.h"
#include "mail/transfer_encoding.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace encours {
namespace {

constexpr std::size_t identifierDigits = 32;

Fault headerFault(std::string_view field)
{
    return faultAbout(FaultCode::MailHeaderMalformed, field, "field");
}

Fault tooLarge()
{
    return Fault{FaultCode::MailTooLarge, {{"limit", std::to_string(largestMail / (1024 * 1024))}}, {}};
}

/// `<…@…>` of printable characters that have no meaning in a header.
bool isMessageId(std::string_view text)
{
    constexpr std::size_t longest = 250;
    if (text.size() < 5 || text.size() > longest || !text.starts_with('<') || !text.ends_with('>')) return false;
    const std::string_view inner = text.substr(1, text.size() - 2);
    const auto isAllowed = [](char c) {
        return c > ' ' && c <= '~' && std::string_view{"<>()[]\"\\,;:"}.find(c) == std::string_view::npos;
    };
    return std::ranges::all_of(inner, isAllowed) && std::ranges::count(inner, '@') == 1 && !inner.starts_with('@') &&
           !inner.ends_with('@');
}

Result<Done> checkHeaders(const OutgoingMail& mail)
{
    if (!isHeaderText(mail.from.name)) return headerFault("mail-from");
    if (!isHeaderText(mail.to.name)) return headerFault("mail-to");
    if (mail.replyTo && !isHeaderText(mail.replyTo->name)) return headerFault("mail-reply-to");
    if (!isHeaderText(mail.subject)) return headerFault("mail-subject");
    if (!isMessageId(mail.messageId)) return headerFault("mail-message-id");
    std::size_t bytes = mail.body.size();
    for (const MailAttachment& attachment : mail.attachments) {
        if (attachment.bytes.size() > largestMail) return tooLarge();
        bytes += attachment.bytes.size() / 3 * 4;
    }
    if (bytes > largestMail) return tooLarge();
    return Done{};
}

/// `Sun, 22 Nov 2026 18:52:05 +0000`
std::string dateText(Moment at)
{
    constexpr std::array days{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    constexpr std::int64_t second = 1'000'000;
    constexpr std::int64_t secondsOfDay = 86'400;
    const std::int64_t last = Date::last().dayNumber() * secondsOfDay;
    const std::int64_t seconds = std::clamp<std::int64_t>(at.microseconds / second, 0, last);
    const Date day = *Date::fromDayNumber(seconds / secondsOfDay);
    const auto [year, month, number] = day.parts();
    const std::int64_t time = seconds % secondsOfDay;
    return fmt::format("{}, {} {} {} {:02}:{:02}:{:02} +0000", days[static_cast<std::size_t>(day.weekday()) - 1],
                       number, months[static_cast<std::size_t>(month) - 1], year, time / 3'600, time / 60 % 60,
                       time % 60);
}

std::string headersOf(const OutgoingMail& mail)
{
    std::string headers = fmt::format("Date: {}\r\n", dateText(mail.at));
    headers += mailboxHeader("From", mail.from);
    if (mail.replyTo) headers += mailboxHeader("Reply-To", *mail.replyTo);
    headers += mailboxHeader("To", mail.to);
    headers += fmt::format("Message-ID:{}{}\r\n", mail.messageId.size() > 64 ? "\r\n " : " ", mail.messageId);
    headers += textHeader("Subject", mail.subject);
    return headers + "MIME-Version: 1.0\r\n";
}

std::string textPart(std::string_view body)
{
    return "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" +
           quotedPrintable(plainLines(body));
}

/// Kinds that may not be base64, and whatever is no kind at all, are sent as mere bytes.
std::string mediaType(std::string_view type)
{
    const auto isToken = [](std::string_view text) {
        return !text.empty() && std::ranges::all_of(text, [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '+' ||
                   c == '.' || c == '_';
        });
    };
    constexpr std::size_t longest = 100;
    const std::size_t slash = std::min(type.find('/'), type.size());
    const std::string_view kind = type.substr(0, slash);
    const bool isKnown = type.size() <= longest && slash < type.size() && isToken(kind) &&
                         isToken(type.substr(slash + 1)) && kind != "message" && kind != "multipart";
    return isKnown ? std::string{type} : "application/octet-stream";
}

std::string attachmentPart(const MailAttachment& attachment)
{
    return fmt::format(
               "Content-Type: {}\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment{}\r\n\r\n",
               mediaType(attachment.mediaType), headerParameter("filename", attachmentName(attachment.name))) +
           base64Lines(attachment.bytes);
}

} // namespace

Result<std::string> composeMail(const OutgoingMail& mail)
{
    ENCOURS_TRY(checkHeaders(mail));
    std::string message = headersOf(mail);
    if (mail.attachments.empty()) {
        message += textPart(mail.body);
    } else {
        // Neither encoding of the parts can give `=_`, so that no part can end the message early.
        const std::string boundary =
            "=_" + DigestBuilder{}.add(mail.messageId).finish().toHex().substr(0, identifierDigits);
        message += fmt::format("Content-Type: multipart/mixed;\r\n boundary=\"{0}\"\r\n\r\n--{0}\r\n", boundary);
        message += textPart(mail.body);
        for (const MailAttachment& attachment : mail.attachments) {
            message += fmt::format("\r\n--{}\r\n", boundary);
            message += attachmentPart(attachment);
        }
        message += fmt::format("\r\n--{}--\r\n", boundary);
    }
    if (message.size() > largestMail) return tooLarge();
    return message;
}

std::string messageIdOf(std::string_view salt, std::int64_t message, const MailAddress& from)
{
    DigestBuilder builder;
    builder.add("message").add(salt).add(message);
    return fmt::format("<{}@{}>", builder.finish().toHex().substr(0, identifierDigits), from.domain());
}

std::string mailtoLink(const MailAddress& to, std::string_view subject, std::string_view body)
{
    const std::string& address = to.text();
    std::string link = "mailto:" + percentEncoded(address.substr(0, address.rfind('@'))) + "@";
    link += to.domain();
    std::string lines;
    for (const char c : plainLines(body)) {
        if (c == '\n') lines += "\r\n";
        else if (c == '\t' || static_cast<unsigned char>(c) >= 0x20) lines += c;
    }
    const std::string line = cleanLine(subject).text;
    char separator = '?';
    if (!line.empty()) {
        link += separator + ("subject=" + percentEncoded(line));
        separator = '&';
    }
    if (!lines.empty()) link += separator + ("body=" + percentEncoded(lines));
    return link;
}

} // namespace encours
