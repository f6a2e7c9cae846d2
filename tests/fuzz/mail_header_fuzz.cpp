// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/contract.h"
#include "mail/header_text.h"
#include "mail/mail_text.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace {

/// Everything between two ends of a line: 7-bit, short, neither CR nor LF alone, and no line that a server would take for the end.
void checkLines(std::string_view message)
{
    using encours::expect;
    for (std::size_t start = 0; start < message.size();) {
        const std::size_t end = message.find("\r\n", start);
        expect(end != std::string_view::npos, "a last line without end");
        const std::string_view line = message.substr(start, end - start);
        expect(line.size() <= 120 && !line.starts_with('.'), "a line too long, or one that looks like the end");
        expect(std::ranges::all_of(line, [](char c) { return c == '\t' || (c >= ' ' && c <= '~'); }),
               "a character that does not travel");
        start = end + 2;
    }
}

} // namespace

/// Any bytes as the texts of a message: refused, or lines that hold no header that nobody asked for.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t count)
{
    using namespace encours;
    const std::string text{reinterpret_cast<const char*>(bytes), count};
    const MailAddress address = *MailAddress::parse("a@example.fr");
    OutgoingMail mail{{"", address}, {"", address}, {}, "x", text, {{text, text, text}}, "<1@example.fr>", Moment{}};
    if (isHeaderText(text)) {
        mail.subject = text;
        mail.to.name = text;
        mail.from.name = text;
    }
    const auto message = composeMail(mail);
    expect(message.isDone(), "texts that were checked");
    checkLines(*message);
    const std::string_view headers = std::string_view{*message}.substr(0, message->find("\r\n\r\n") + 2);
    std::size_t names = 0;
    for (std::size_t start = 0; start < headers.size(); start = headers.find("\r\n", start) + 2) {
        names += headers[start] == ' ' ? 0 : 1;
    }
    expect(names == 7, "a header that nobody asked for");
    expect(attachmentName(text).find_first_of("/\\\r\n") == std::string::npos, "a name that leaves its folder");
    return 0;
}
