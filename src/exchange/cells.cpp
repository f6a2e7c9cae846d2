// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cells.h"

#include "base/fold.h"
#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <utility>

namespace encours {
namespace {

constexpr std::size_t shownLimit = 80;

std::size_t leadingSpace(std::string_view text)
{
    if (text.empty()) return 0;
    if (text.front() == ' ' || (text.front() >= '\t' && text.front() <= '\r')) return 1;
    if (text.starts_with("\xC2\xA0")) return 2;
    if (text.starts_with("\xEF\xBB\xBF") || text.starts_with("\xE2\x80\xAF")) return 3;
    return 0;
}

std::size_t trailingSpace(std::string_view text)
{
    if (text.empty()) return 0;
    if (text.back() == ' ' || (text.back() >= '\t' && text.back() <= '\r') || text.back() == '\x1A') return 1;
    if (text.ends_with("\xC2\xA0")) return 2;
    if (text.ends_with("\xEF\xBB\xBF") || text.ends_with("\xE2\x80\xAF")) return 3;
    return 0;
}

bool isDigit(char sign)
{
    return sign >= '0' && sign <= '9';
}

/// `1234,56`, `1234` and the like, without sign: almost every amount of a ledger.
std::optional<std::int64_t> plainCents(std::string_view cell)
{
    std::int64_t cents = 0;
    std::size_t at = 0;
    constexpr std::size_t mostDigits = 12;
    while (at < cell.size() && at <= mostDigits && isDigit(cell[at])) cents = cents * 10 + (cell[at++] - '0');
    if (at == 0 || at > mostDigits) return std::nullopt;
    if (at == cell.size()) return cents * 100;
    const std::string_view rest = cell.substr(at);
    const bool hasTwoDecimals =
        rest.size() == 3 && (rest[0] == ',' || rest[0] == '.') && isDigit(rest[1]) && isDigit(rest[2]);
    if (!hasTwoDecimals) return std::nullopt;
    return cents * 100 + (rest[1] - '0') * 10 + (rest[2] - '0');
}

} // namespace

std::string_view trimmed(std::string_view cell)
{
    while (const std::size_t length = leadingSpace(cell)) cell.remove_prefix(length);
    while (const std::size_t length = trailingSpace(cell)) cell.remove_suffix(length);
    return cell;
}

std::string_view withoutQuotes(std::string_view cell)
{
    cell = trimmed(cell);
    if (cell.size() >= 2 && cell.front() == '"' && cell.back() == '"') return trimmed(cell.substr(1, cell.size() - 2));
    return cell;
}

std::string shownValue(std::string_view cell)
{
    std::string shown;
    std::size_t count = 0;
    while (!cell.empty()) {
        if (count++ == shownLimit) return shown + "…";
        const DecodedCharacter character = decodeUtf8(cell);
        const char32_t value = character.value;
        const bool isControl = value < 0x20 && character.length > 0;
        const bool isHidden = value == 0x7F || (value >= 0x80 && value < 0xA0) || value == 0x61C || value == 0xFEFF ||
                              (value >= 0x200B && value <= 0x200F) || (value >= 0x2028 && value <= 0x202E) ||
                              (value >= 0x2066 && value <= 0x2069);
        if (isControl) {
            appendUtf8(shown, 0x2400 + value); // the picture of the control character
        } else {
            appendUtf8(shown, isHidden || character.length == 0 ? 0xFFFD : value);
        }
        cell.remove_prefix(std::max<std::size_t>(character.length, 1));
    }
    return shown;
}

bool looksActive(std::string_view text)
{
    if (text.empty()) return false;
    if (std::string_view{"=+-@"}.find(text.front()) != std::string_view::npos) return true;
    const std::size_t open = text.find('<');
    return open != std::string_view::npos && text.find('>', open) != std::string_view::npos;
}

CutText cutText(std::string_view cell, std::size_t limit)
{
    std::string text = cleanLine(cell).text;
    if (text.size() <= limit) return {std::move(text), false};
    std::size_t at = 0;
    std::size_t count = 0;
    while (at < text.size() && count < limit) {
        at += std::max<std::size_t>(decodeUtf8(std::string_view{text}.substr(at)).length, 1);
        ++count;
    }
    const bool wasCut = at < text.size();
    text.resize(at);
    return {std::move(text), wasCut};
}

Result<Money> parseLedgerAmount(std::string_view cell, Currency currency)
{
    cell = withoutQuotes(cell);
    if (cell.empty()) return Money{0, currency};
    if (currency.decimals() == 2) {
        if (const auto cents = plainCents(cell); cents && *cents <= Money::largest) return Money{*cents, currency};
    }
    const auto marks = std::ranges::count_if(cell, [](char sign) { return sign == ',' || sign == '.'; });
    const bool hasComma = cell.find(',') != std::string_view::npos;
    const bool hasBoth = hasComma && cell.find('.') != std::string_view::npos;
    DecimalMark mark = hasComma || marks == 0 ? DecimalMark::Comma : DecimalMark::Dot;
    if (hasBoth) mark = DecimalMark::Detect;
    return parseAmount(cell, currency, mark, ExcessDigits::Refuse);
}

Result<Date> LedgerDates::read(std::string_view cell)
{
    cell = withoutQuotes(cell);
    if (!m_last.empty() && cell == m_last) return m_lastDate;
    const bool isCompact = cell.size() == 8 && std::ranges::all_of(cell, isDigit);
    Result<Date> date = documentDay(isCompact ? parseCompactDate(cell) : parseDate(cell, DateForm::DayMonthYear), cell);
    if (date) {
        m_last = cell;
        m_lastDate = *date;
    }
    return date;
}

Result<Date> documentDay(Result<Date> parsed, std::string_view cell)
{
    static const Date latest = Date::of(2150, 12, 31);
    if (parsed && *parsed > latest) return Fault{FaultCode::DateOutOfRange, {{"value", std::string{cell}}}, {}};
    return parsed;
}

bool isNoDate(std::string_view cell)
{
    cell = trimmed(cell);
    if (cell.starts_with("1900-01-01") || cell.starts_with("01/01/1900") || cell == "19000101") return true;
    return cell.find_first_not_of("0/-. :T") == std::string_view::npos;
}

PaymentMeans meansOfLabel(std::string_view label)
{
    struct Word {
        std::string_view word;
        PaymentMeans means;
    };
    constexpr std::array words{
        Word{"vir", PaymentMeans::Transfer},
        Word{"virt", PaymentMeans::Transfer},
        Word{"virement", PaymentMeans::Transfer},
        Word{"virements", PaymentMeans::Transfer},
        Word{"sepa", PaymentMeans::Transfer},
        Word{"chq", PaymentMeans::Cheque},
        Word{"chqs", PaymentMeans::Cheque},
        Word{"cheque", PaymentMeans::Cheque},
        Word{"cheques", PaymentMeans::Cheque},
        Word{"prlv", PaymentMeans::DirectDebit},
        Word{"prlvt", PaymentMeans::DirectDebit},
        Word{"prelevement", PaymentMeans::DirectDebit},
        Word{"prelevements", PaymentMeans::DirectDebit},
        Word{"lcr", PaymentMeans::BillOfExchange},
        Word{"traite", PaymentMeans::BillOfExchange},
        Word{"traites", PaymentMeans::BillOfExchange},
        Word{"bor", PaymentMeans::PromissoryNote},
        Word{"cb", PaymentMeans::Card},
        Word{"carte", PaymentMeans::Card},
        Word{"tpe", PaymentMeans::Card},
        Word{"especes", PaymentMeans::Cash},
        Word{"esp", PaymentMeans::Cash},
        Word{"caisse", PaymentMeans::Cash},
    };
    const std::string folded = foldForSearch(label);
    std::string_view rest = folded;
    const auto isWordSign = [](char sign) { return (sign >= 'a' && sign <= 'z') || isDigit(sign); };
    while (!rest.empty()) {
        const auto length = static_cast<std::size_t>(std::ranges::find_if_not(rest, isWordSign) - rest.begin());
        const auto found = std::ranges::find(words, rest.substr(0, length), &Word::word);
        if (found != words.end()) return found->means;
        rest.remove_prefix(std::min(length + 1, rest.size()));
    }
    return PaymentMeans::Unknown;
}

bool isYes(std::string_view cell)
{
    const std::string folded = foldForSearch(trimmed(cell));
    constexpr std::array<std::string_view, 8> noes{"", "no", "non", "n", "0", "false", "faux", "-"};
    return std::ranges::find(noes, std::string_view{folded}) == noes.end();
}

} // namespace encours
