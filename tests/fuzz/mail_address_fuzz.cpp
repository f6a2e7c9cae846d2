// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/contract.h"
#include "mail/mail_address.h"
#include "mail/mail_text.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

/// Any bytes as an address: refused, or one that can stand in a command and reads back as itself.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t count)
{
    using namespace encours;
    const std::string_view text{reinterpret_cast<const char*>(bytes), count};
    const auto address = MailAddress::parse(text);
    if (!address) {
        expect(address.fault().arguments.at(0).second.size() < 400, "a refusal that quotes everything");
        return 0;
    }
    constexpr std::string_view grammar = "<>()[]\",;:\\";
    expect(
        std::ranges::all_of(address->text(),
                            [&](char c) { return c > ' ' && c <= '~' && grammar.find(c) == std::string_view::npos; }),
        "an address with a character of a command");
    expect(std::ranges::count(address->text(), '@') == 1 && address->text().size() <= 254, "no address");
    expect(MailAddress::parse(address->text())->text() == address->text(), "an address that does not read back");
    const std::string link = mailtoLink(*address, text, text);
    expect(std::ranges::count(link, '?') == 1 && link.find_first_of("\r\n ") == std::string::npos,
           "a link of two parts");
    return 0;
}
