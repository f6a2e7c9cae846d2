// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/outbox/mail_settings.h"

#include "base/fold.h"
#include "base/log.h"
#include "base/utf8.h"
#include "mail/mail_address.h"
#include "store/store.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <variant>

namespace encours {
namespace {

constexpr std::string_view prefix = "mail.";
constexpr std::size_t longestText = 200;
constexpr std::size_t longestPath = 1'000;
constexpr int mostPort = 65'535;
constexpr int mostPerMinute = 600;
constexpr int mostPerDay = 100'000;
constexpr std::string_view yes = "yes";
constexpr std::string_view no = "no";

struct Whole {
    int* value;
    int most;
};
struct Text {
    std::string* value;
    std::size_t longest = longestText;
};
struct Host {
    std::string* value;
};
struct Address {
    std::string* value;
};
using Slot = std::variant<Text, Host, Address, Whole, bool*, MailSecurity*>;

std::vector<std::pair<std::string_view, Slot>> slotsOf(MailSettings& settings)
{
    MailServer& server = settings.server;
    return {{"mail.host", Host{&server.host}},
            {"mail.port", Whole{&server.port, mostPort}},
            {"mail.security", &server.security},
            {"mail.user", Text{&server.user}},
            {"mail.authority", Text{&server.authority, longestPath}},
            {"mail.from_address", Address{&settings.fromAddress}},
            {"mail.from_name", Text{&settings.fromName}},
            {"mail.reply_to", Address{&settings.replyTo}},
            {"mail.copy_to", Address{&settings.copyTo}},
            {"mail.per_minute", Whole{&settings.perMinute, mostPerMinute}},
            {"mail.per_day", Whole{&settings.perDay, mostPerDay}},
            {"mail.test", &settings.isTest},
            {"mail.test_address", Address{&settings.testAddress}},
            {"mail.needs_approval", &settings.needsApproval}};
}

std::optional<Slot> slotOf(MailSettings& settings, std::string_view code)
{
    for (const auto& [name, slot] : slotsOf(settings)) {
        if (name == code) return slot;
    }
    return std::nullopt;
}

Fault notListed(std::string_view code, std::string_view text)
{
    Fault fault = faultAbout(FaultCode::ValueNotListed, text);
    fault.arguments.insert(fault.arguments.begin(), {"field", std::string{code}});
    return fault;
}

/// A name of a machine or an address in numbers; nothing that a URL could read as more.
bool isHost(std::string_view text)
{
    const auto fits = [](char character) {
        const bool isLetter = (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
        const bool isDigit = character >= '0' && character <= '9';
        return isLetter || isDigit || character == '.' || character == '-';
    };
    return text.size() <= longestText && std::ranges::all_of(text, fits) && !text.starts_with('-');
}

struct Printer {
    std::string operator()(const Text& text) const { return *text.value; }
    std::string operator()(const Host& host) const { return *host.value; }
    std::string operator()(const Address& address) const { return *address.value; }
    std::string operator()(const Whole& number) const { return std::to_string(*number.value); }
    std::string operator()(const bool* flag) const { return std::string{*flag ? yes : no}; }
    std::string operator()(const MailSecurity* security) const { return std::string{mailSecurityCode(*security)}; }
};

struct Reader {
    std::string_view code;
    std::string_view text;

    Result<Done> operator()(const Text& into) const
    {
        const bool isOneLine =
            isValidUtf8(text) && !cleanLine(text).removed && text.find_first_of("\r\n\t\v\f") == std::string_view::npos;
        if (!isOneLine) return notListed(code, quotable(text, longestText));
        if (codePointCount(text) > into.longest) {
            return Fault{FaultCode::TextTooLong,
                         {{"field", std::string{code}}, {"limit", std::to_string(into.longest)}},
                         "too long"};
        }
        *into.value = text;
        return Done{};
    }
    Result<Done> operator()(const Host& host) const
    {
        if (!isHost(text)) return notListed(code, quotable(text, longestText));
        *host.value = text;
        return Done{};
    }
    Result<Done> operator()(const Address& into) const
    {
        ENCOURS_ASSIGN(const MailAddress address, MailAddress::parse(text));
        *into.value = address.text();
        return Done{};
    }
    Result<Done> operator()(const Whole& number) const
    {
        int value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        const bool isNumber = error == std::errc{} && end == text.data() + text.size();
        if (!isNumber) return faultAbout(FaultCode::AmountMalformed, quotable(text, longestText));
        if (value < 1 || value > number.most) return notListed(code, text);
        *number.value = value;
        return Done{};
    }
    Result<Done> operator()(bool* flag) const
    {
        if (text != yes && text != no) return notListed(code, quotable(text, longestText));
        *flag = text == yes;
        return Done{};
    }
    Result<Done> operator()(MailSecurity* security) const
    {
        const auto known = parseMailSecurity(text);
        if (!known) return notListed(code, quotable(text, longestText));
        *security = *known;
        return Done{};
    }
};

/// "" brings the usual value back.
struct Usual {
    MailSettings& settings;
    std::string_view code;

    void operator()() const
    {
        MailSettings usual;
        const auto from = slotOf(usual, code);
        const auto into = slotOf(settings, code);
        std::visit(
            [&](const auto& to) {
                const auto& source = std::get<std::decay_t<decltype(to)>>(*from);
                if constexpr (std::is_pointer_v<std::decay_t<decltype(to)>>) *to = *source;
                else *to.value = *source.value;
            },
            *into);
    }
};

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    return text;
}

} // namespace

const std::vector<std::string_view>& mailSettingCodes()
{
    static const std::vector<std::string_view> codes = [] {
        MailSettings settings;
        std::vector<std::string_view> names;
        for (const auto& [name, slot] : slotsOf(settings)) names.push_back(name);
        return names;
    }();
    return codes;
}

std::string mailSettingText(const MailSettings& settings, std::string_view code)
{
    MailSettings copy = settings;
    const auto slot = slotOf(copy, code);
    expect(slot.has_value(), "unknown setting of the mail");
    return std::visit(Printer{}, *slot);
}

Result<Done> setMailSetting(MailSettings& settings, std::string_view code, std::string_view text)
{
    const auto slot = slotOf(settings, code);
    if (!slot) return faultAbout(FaultCode::RequestMalformed, code, "reason");
    const std::string_view value = trimmed(text);
    if (!value.empty()) return std::visit(Reader{code, value}, *slot);
    Usual{settings, code}();
    return Done{};
}

Result<MailSettings> readMailSettings(Desk& desk)
{
    ENCOURS_ASSIGN(const auto stored, desk.store().settingsUnder(prefix));
    MailSettings settings;
    for (const auto& [name, value] : stored) {
        // What cannot be read is as usual: test mode on, no server.
        if (!setMailSetting(settings, fmt::format("{}{}", prefix, name), value)) {
            logWarning(LogChannel::Store, fmt::format("Setting mail.{} cannot be read.", name));
        }
    }
    return settings;
}

Result<Done> EditMailSettings::execute(const std::vector<std::pair<std::string, std::string>>& values,
                                       const std::string& key, bool isDryRun)
{
    ENCOURS_ASSIGN(const MailSettings before, readMailSettings(m_desk));
    MailSettings after = before;
    std::string canonical;
    for (const auto& [code, text] : values) {
        ENCOURS_TRY(setMailSetting(after, code, text));
        canonical += fmt::format("{}={}|", code, text);
    }
    if (isDryRun || after == before) return Done{};
    const MailSettings usual;
    const auto recorded = m_desk.store().record(
        m_desk.header("settings-edited", key, std::move(canonical)), [&](FactWriter& writer) -> Result<Done> {
            for (const std::string_view code : mailSettingCodes()) {
                const std::string text = mailSettingText(after, code);
                if (text == mailSettingText(before, code)) continue;
                ENCOURS_TRY(writer.setSetting(code, text == mailSettingText(usual, code) ? std::string{} : text));
            }
            return Done{};
        });
    return recorded ? Result<Done>{Done{}} : Result<Done>{recorded.fault()};
}

std::string keyringEntry(const MailServer& server)
{
    return fmt::format("smtp://{}@{}:{}", server.user, server.host, server.port);
}

} // namespace encours
