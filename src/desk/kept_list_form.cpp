// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/kept_lists.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <span>
#include <zlib.h>

namespace encours {
namespace {

// Version 1. After the line `encours-day-list 1 <bytes of the text>` the text, compressed. Its lines hold fields apart by
// tabs: `D day tasks`, then for each call `C …`, its reasons `R …`, its reasons for litigation `L …` and its items `I …`.
constexpr std::string_view heading = "encours-day-list ";
constexpr int formVersion = 1;
constexpr std::size_t largestText = std::size_t{1} << 28;
constexpr std::size_t mostFields = 200;

using Fields = std::vector<std::string>;

Fault unreadable(Date day, std::string_view why)
{
    Fault fault = faultAbout(FaultCode::DayListUnreadable, formatIsoDate(day));
    fault.detail = fmt::format("kept list: {}", why);
    return fault;
}

void addField(std::string& text, std::string_view field)
{
    for (const char letter : field) {
        switch (letter) {
        case '\t': text += "\\t"; break;
        case '\n': text += "\\n"; break;
        case '\\': text += "\\\\"; break;
        default: text += letter;
        }
    }
    text += '\t';
}

void addNumber(std::string& text, std::int64_t number)
{
    fmt::format_to(std::back_inserter(text), "{}\t", number);
}

void addReason(std::string& text, char kind, const Reason& reason)
{
    text += kind;
    text += '\t';
    addField(text, reasonName(reason.code));
    addNumber(text, reason.points);
    addNumber(text, reason.basePoints);
    addField(text, factKindCode(reason.fact.kind));
    addNumber(text, reason.fact.id);
    addField(text, reason.fact.on ? formatIsoDate(*reason.fact.on) : std::string());
    for (const auto& [key, value] : reason.arguments) {
        addField(text, key);
        addField(text, value);
    }
    text.back() = '\n';
}

void addItem(std::string& text, const KeptItem& item)
{
    text += "I\t";
    addField(text, item.number);
    addNumber(text, item.dueOn.dayNumber());
    addNumber(text, item.open.minorUnits());
    addNumber(text, item.callable.minorUnits());
    addField(text, itemStateCode(item.state));
    text.back() = '\n';
}

void addCall(std::string& text, const KeptCall& call)
{
    text += "C\t";
    addNumber(text, call.customer.value);
    addField(text, phaseCode(call.phase));
    addNumber(text, call.callable.minorUnits());
    addNumber(text, call.points);
    addField(text, litigationStateCode(call.litigation));
    addNumber(text, call.isMandatory ? 1 : 0);
    addNumber(text, call.nextActionOn.dayNumber());
    addField(text, call.plan);
    addField(text, call.step);
    text.back() = '\n';
    for (const Reason& reason : call.reasons) addReason(text, 'R', reason);
    for (const Reason& reason : call.litigationReasons) addReason(text, 'L', reason);
    for (const KeptItem& item : call.items) addItem(text, item);
}

std::string compressed(const std::string& text)
{
    uLongf size = compressBound(static_cast<uLong>(text.size()));
    std::string bytes(size, '\0');
    const int done =
        compress2(reinterpret_cast<Bytef*>(bytes.data()), &size, reinterpret_cast<const Bytef*>(text.data()),
                  static_cast<uLong>(text.size()), Z_BEST_SPEED);
    bytes.resize(done == Z_OK ? size : 0);
    return bytes;
}

/// The text behind the heading; nothing when the bytes are not what the heading says.
std::optional<std::string> expanded(std::string_view bytes, std::size_t size)
{
    // No text shrinks below a thousandth: a small file must not ask for much memory.
    if (size > largestText || size > (bytes.size() + 1) * 1'100) return std::nullopt;
    std::string text(size, '\0');
    auto length = static_cast<uLongf>(size);
    const int done = uncompress(reinterpret_cast<Bytef*>(text.data()), &length,
                                reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uLong>(bytes.size()));
    if (done != Z_OK || length != size) return std::nullopt;
    return text;
}

template <typename Number>
bool readNumber(std::string_view text, Number& number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size();
}

/// Fields of one line without its first; nothing when an escape is wrong or there are too many.
std::optional<Fields> fieldsOf(std::string_view line)
{
    Fields fields(1);
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (line[at] == '\t') {
            if (fields.size() == mostFields) return std::nullopt;
            fields.emplace_back();
        } else if (line[at] != '\\') {
            fields.back() += line[at];
        } else {
            if (++at == line.size()) return std::nullopt;
            const char letter = line[at];
            if (letter != 't' && letter != 'n' && letter != '\\') return std::nullopt;
            fields.back() += letter == 't' ? '\t' : letter == 'n' ? '\n' : '\\';
        }
    }
    return fields;
}

template <typename Code, typename Name>
bool readCode(std::string_view text, std::span<const Code> codes, Name name, Code& code)
{
    const auto found = std::ranges::find_if(codes, [&](Code known) { return name(known) == text; });
    if (found == codes.end()) return false;
    code = *found;
    return true;
}

constexpr std::array itemStates{ItemState::NotDue,  ItemState::Callable, ItemState::Promised, ItemState::Disputed,
                                ItemState::Secured, ItemState::Blocked,  ItemState::Settled};
constexpr std::array litigationStates{LitigationState::None, LitigationState::Proposed, LitigationState::Decided};

/// Reads the lines of a text one after the other; false at the first that is not understood.
class KeptListReader {
public:
    explicit KeptListReader(Currency currency) : m_currency(currency) {}

    [[nodiscard]] bool read(std::string_view line)
    {
        const auto fields = fieldsOf(line);
        if (!fields || fields->front().size() != 1) return false;
        const bool isFirst = !m_hasDay;
        switch (fields->front().front()) {
        case 'D': return isFirst && readDay(*fields);
        case 'C': return !isFirst && readCall(*fields);
        case 'R': return hasCall() && readReason(*fields, list.calls.back().reasons);
        case 'L': return hasCall() && readReason(*fields, list.calls.back().litigationReasons);
        case 'I': return hasCall() && readItem(*fields);
        default: return false;
        }
    }
    [[nodiscard]] bool hasDay() const { return m_hasDay; }

    KeptList list;

private:
    [[nodiscard]] bool hasCall() const { return !list.calls.empty(); }

    static bool readDate(std::string_view text, Date& date)
    {
        std::int64_t number = 0;
        if (!readNumber(text, number)) return false;
        const auto read = Date::fromDayNumber(number);
        if (read) date = *read;
        return static_cast<bool>(read);
    }
    bool readMoney(std::string_view text, Money& money) const
    {
        std::int64_t minor = 0;
        if (!readNumber(text, minor) || minor > Money::largest || minor < -Money::largest) return false;
        money = Money(minor, m_currency);
        return true;
    }

    bool readDay(const Fields& fields)
    {
        constexpr std::size_t count = 3;
        m_hasDay = fields.size() == count && readDate(fields[1], list.day) && readNumber(fields[2], list.tasks);
        return m_hasDay;
    }
    bool readCall(const Fields& fields)
    {
        constexpr std::size_t count = 10;
        if (fields.size() != count) return false;
        KeptCall call;
        const auto phase = parsePhase(fields[2]);
        if (phase) call.phase = *phase;
        int mandatory = 0;
        const bool isRead =
            phase && readNumber(fields[1], call.customer.value) && readMoney(fields[3], call.callable) &&
            readNumber(fields[4], call.points) &&
            readCode<LitigationState>(fields[5], litigationStates, litigationStateCode, call.litigation) &&
            readNumber(fields[6], mandatory) && readDate(fields[7], call.nextActionOn);
        call.isMandatory = mandatory == 1;
        call.plan = fields[8];
        call.step = fields[9];
        list.calls.push_back(std::move(call));
        return isRead;
    }
    static bool readReason(const Fields& fields, std::vector<Reason>& reasons)
    {
        constexpr std::size_t firstArgument = 7;
        if (fields.size() < firstArgument || fields.size() % 2 == 0) return false;
        Reason reason;
        bool isRead = readCode<ReasonCode>(fields[1], allReasonCodes(), reasonName, reason.code) &&
                      readNumber(fields[2], reason.points) && readNumber(fields[3], reason.basePoints) &&
                      readCode<FactKind>(fields[4], factKinds, factKindCode, reason.fact.kind) &&
                      readNumber(fields[5], reason.fact.id);
        if (!fields[6].empty()) {
            const auto on = parseIsoDate(fields[6]);
            isRead = isRead && static_cast<bool>(on);
            if (on) reason.fact.on = *on;
        }
        for (std::size_t at = firstArgument; at + 1 < fields.size(); at += 2) {
            reason.arguments.emplace_back(fields[at], fields[at + 1]);
        }
        reasons.push_back(std::move(reason));
        return isRead;
    }
    bool readItem(const Fields& fields)
    {
        constexpr std::size_t count = 6;
        if (fields.size() != count) return false;
        KeptItem item;
        item.number = fields[1];
        const bool isRead = readDate(fields[2], item.dueOn) && readMoney(fields[3], item.open) &&
                            readMoney(fields[4], item.callable) &&
                            readCode<ItemState>(fields[5], itemStates, itemStateCode, item.state);
        list.calls.back().items.push_back(std::move(item));
        return isRead;
    }

    static constexpr std::array factKinds{
        FactKind::None,       FactKind::Item,          FactKind::Allocation,   FactKind::Attempt,
        FactKind::Promise,    FactKind::Dispute,       FactKind::Reminder,     FactKind::Dossier,
        FactKind::Instrument, FactKind::FactorEvent,   FactKind::AccountEvent, FactKind::Circuit,
        FactKind::Block,      FactKind::CustomerField, FactKind::Plan,         FactKind::Campaign};

    Currency m_currency;
    bool m_hasDay = false;
};

} // namespace

std::string keptListContent(const KeptList& list)
{
    std::string text = "D\t";
    addNumber(text, list.day.dayNumber());
    addNumber(text, list.tasks);
    text.back() = '\n';
    for (const KeptCall& call : list.calls) addCall(text, call);
    return fmt::format("{}{} {}\n", heading, formVersion, text.size()) + compressed(text);
}

Result<KeptList> keptListFromContent(std::string_view content, Date day, Currency currency)
{
    const std::size_t end = content.find('\n');
    if (!content.starts_with(heading) || end == std::string_view::npos) return unreadable(day, "no heading");
    const std::string_view numbers = content.substr(heading.size(), end - heading.size());
    const std::size_t blank = numbers.find(' ');
    int version = 0;
    std::size_t size = 0;
    if (blank == std::string_view::npos || !readNumber(numbers.substr(0, blank), version) ||
        !readNumber(numbers.substr(blank + 1), size)) {
        return unreadable(day, "heading malformed");
    }
    if (version != formVersion) return unreadable(day, fmt::format("version {}", version));
    const auto text = expanded(content.substr(end + 1), size);
    if (!text) return unreadable(day, "not compressed as it says");
    KeptListReader reader(currency);
    std::string_view rest = *text;
    for (int number = 1; !rest.empty(); ++number) {
        const std::size_t lineEnd = rest.find('\n');
        if (lineEnd == std::string_view::npos || !reader.read(rest.substr(0, lineEnd))) {
            return unreadable(day, fmt::format("line {}", number));
        }
        rest.remove_prefix(lineEnd + 1);
    }
    if (!reader.hasDay() || reader.list.day != day) return unreadable(day, "another day");
    return std::move(reader.list);
}

} // namespace encours
