// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/closures.h"

#include "base/fold.h"
#include "calendar/business_days.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace encours {
namespace {

constexpr int lastDayOfMonth = 31;

constexpr bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

constexpr bool isLetter(char character)
{
    return character >= 'a' && character <= 'z';
}

/// Reads a folded text from left to right.
class Reader {
public:
    explicit Reader(std::string_view text) : m_rest(text) {}

    [[nodiscard]] bool isAtEnd() const { return m_rest.empty(); }

    bool takeAny(std::span<const std::string_view> signs)
    {
        for (const std::string_view sign : signs) {
            if (!m_rest.starts_with(sign)) continue;
            // A word ends where its letters end: "au" is not the beginning of "autre".
            if (isLetter(sign.back()) && m_rest.size() > sign.size() && isLetter(m_rest[sign.size()])) continue;
            m_rest.remove_prefix(sign.size());
            return true;
        }
        return false;
    }

    void skipSpaces()
    {
        while (m_rest.starts_with(' ')) m_rest.remove_prefix(1);
    }

    std::string_view takeWhile(bool (*accepts)(char))
    {
        const auto end = std::ranges::find_if_not(m_rest, accepts);
        return take(static_cast<std::size_t>(end - m_rest.begin()));
    }

    /// Three numbers with the same mark between them; nothing when the text goes on otherwise.
    std::string_view takeDate()
    {
        std::size_t length = digitsAt(0);
        const char mark = length > 0 && length < m_rest.size() ? m_rest[length] : ' ';
        if (mark != '/' && mark != '-' && mark != '.') return {};
        for (int part = 0; part < 2; ++part) {
            if (length >= m_rest.size() || m_rest[length] != mark) return {};
            const std::size_t digits = digitsAt(length + 1);
            if (digits == 0) return {};
            length += 1 + digits;
        }
        return take(length);
    }

private:
    [[nodiscard]] std::size_t digitsAt(std::size_t start) const
    {
        std::size_t end = start;
        while (end < m_rest.size() && isDigit(m_rest[end])) ++end;
        return end - start;
    }

    std::string_view take(std::size_t length)
    {
        const std::string_view taken = m_rest.substr(0, length);
        m_rest.remove_prefix(length);
        return taken;
    }

    std::string_view m_rest;
};

constexpr std::array<std::string_view, 4> leadingWords{"du", "le", "from", "the"};
constexpr std::array<std::string_view, 9> upToSigns{"..", "-", "–", "—", "→", "au", "to", "until", "jusqu'au"};
constexpr std::array<std::string_view, 4> betweenPeriods{";", ",", "et", "and"};

Result<Date> readDay(Reader& reader, std::string_view whole)
{
    reader.skipSpaces();
    reader.takeAny(leadingWords);
    reader.skipSpaces();
    const auto day = parseDate(reader.takeDate());
    reader.skipSpaces();
    if (!day && day.fault().code == FaultCode::DateMalformed) return faultAbout(FaultCode::ClosuresMalformed, whole);
    return day;
}

Result<DatePeriod> readPeriod(Reader& reader, std::string_view whole)
{
    ENCOURS_ASSIGN(const Date from, readDay(reader, whole));
    if (!reader.takeAny(upToSigns)) return DatePeriod{from, from};
    ENCOURS_ASSIGN(const Date to, readDay(reader, whole));
    return DatePeriod{from, to};
}

constexpr std::array<std::string_view, 7> lastDayWords{"fin", "dernier", "fdm", "fm", "last", "end", "eom"};
constexpr std::array<std::string_view, 19> silentWords{"le",    "les",    "et",   "de",  "du",  "mois", "jour",
                                                       "jours", "chaque", "puis", "the", "and", "of",   "month",
                                                       "day",   "er",     "th",   "st",  "eme"};

bool isPayDaySeparator(char character)
{
    return std::string_view{",;-/&+ "}.find(character) != std::string_view::npos;
}

/// A day of the month, 0 for a word that says nothing; nothing for what cannot be read.
std::optional<int> takePayDay(Reader& reader)
{
    if (const auto digits = reader.takeWhile(isDigit); !digits.empty()) {
        if (digits.size() > 2) return std::nullopt;
        const int day = digits.size() == 1 ? digits[0] - '0' : (digits[0] - '0') * 10 + digits[1] - '0';
        return day == 0 ? std::nullopt : std::optional{day};
    }
    const auto word = reader.takeWhile(isLetter);
    if (std::ranges::find(lastDayWords, word) != lastDayWords.end()) return lastDayOfMonth;
    if (std::ranges::find(silentWords, word) != silentWords.end()) return 0;
    return std::nullopt;
}

} // namespace

Result<Closures> Closures::fromPeriods(std::vector<DatePeriod> periods)
{
    for (const DatePeriod& period : periods) {
        if (period.to < period.from) {
            return Fault{FaultCode::DatesReversed,
                         {{"first", formatDate(period.from, Language::French)},
                          {"second", formatDate(period.to, Language::French)}},
                         "a closure ends before it begins"};
        }
    }
    std::ranges::sort(periods);
    Closures closures;
    for (const DatePeriod& period : periods) {
        auto& joined = closures.m_periods;
        if (!joined.empty() && period.from <= joined.back().to.plusDays(1)) {
            joined.back().to = later(joined.back().to, period.to);
        } else {
            joined.push_back(period);
        }
    }
    return closures;
}

Result<Closures> Closures::parse(std::string_view text)
{
    const std::string folded = foldForSearch(text);
    Reader reader{folded};
    std::vector<DatePeriod> periods;
    while (!reader.isAtEnd()) {
        ENCOURS_ASSIGN(const DatePeriod period, readPeriod(reader, text));
        periods.push_back(period);
        if (!reader.isAtEnd() && !reader.takeAny(betweenPeriods)) return faultAbout(FaultCode::ClosuresMalformed, text);
        reader.skipSpaces();
    }
    return fromPeriods(std::move(periods));
}

std::string Closures::text() const
{
    std::string text;
    for (const DatePeriod& period : m_periods) {
        if (!text.empty()) text += "; ";
        text += formatDate(period.from, Language::French);
        if (period.to != period.from) text += "-" + formatDate(period.to, Language::French);
    }
    return text;
}

bool Closures::isClosed(Date day) const
{
    return std::ranges::any_of(m_periods, [day](const DatePeriod& period) { return period.contains(day); });
}

Date Closures::following(Date day) const
{
    const auto found =
        std::ranges::find_if(m_periods, [day](const DatePeriod& period) { return period.contains(day); });
    return found == m_periods.end() ? day : found->to.plusDays(1);
}

Result<PayDays> PayDays::fromDays(std::vector<int> days)
{
    for (const int day : days) {
        if (day < 1 || day > lastDayOfMonth) return faultAbout(FaultCode::PayDaysMalformed, std::to_string(day));
    }
    std::ranges::sort(days);
    const auto repeated = std::ranges::unique(days);
    days.erase(repeated.begin(), repeated.end());
    PayDays payDays;
    payDays.m_days = std::move(days);
    return payDays;
}

Result<PayDays> PayDays::parse(std::string_view text)
{
    const auto malformed = [&] { return faultAbout(FaultCode::PayDaysMalformed, text); };
    const std::string folded = foldForSearch(text);
    Reader reader{folded};
    std::vector<int> days;
    while (!reader.isAtEnd()) {
        const auto day = takePayDay(reader);
        if (!day) return malformed();
        if (*day > 0) days.push_back(*day);
        reader.takeWhile(isPayDaySeparator);
    }
    if (days.empty() && !folded.empty()) return malformed();
    const auto payDays = fromDays(std::move(days));
    return payDays ? payDays : Result<PayDays>{malformed()};
}

std::string PayDays::text() const
{
    std::string text;
    for (const int day : m_days) {
        if (!text.empty()) text += ", ";
        text += std::to_string(day);
    }
    return text;
}

Date PayDays::following(Date day) const
{
    if (m_days.empty()) return day;
    for (const Date month : {day, day.firstOfMonth().plusMonths(1)}) {
        for (const int dayOfMonth : m_days) {
            if (const Date payDay = month.withDayOfMonth(dayOfMonth); payDay >= day) return payDay;
        }
    }
    return Date::last();
}

Date expectedCashDay(Date dueOn, const PayDays& payDays, const Closures& closures)
{
    const BusinessCalendar target{HolidayZone::France, DayCount::Target};
    Date day = dueOn;
    // Each turn leaves one closure behind, so there are never more turns than closures.
    for (std::size_t turn = 0; turn <= closures.periods().size(); ++turn) {
        const Date paidOn = payDays.following(day);
        const Date settledOn = target.following(paidOn);
        if (!closures.isClosed(paidOn) && !closures.isClosed(settledOn)) return settledOn;
        day = closures.following(closures.isClosed(paidOn) ? paidOn : settledOn);
    }
    return target.following(payDays.following(day));
}

Date billPaymentDay(Date dueOn)
{
    const BusinessCalendar ouvrable{HolidayZone::France, DayCount::Ouvrable};
    const BusinessCalendar target{HolidayZone::France, DayCount::Target};
    Date day = dueOn;
    for (Date next = target.following(ouvrable.following(day)); next != day;
         next = target.following(ouvrable.following(day))) {
        day = next;
    }
    return day;
}

} // namespace encours
