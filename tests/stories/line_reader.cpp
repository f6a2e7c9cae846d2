// SPDX-License-Identifier: GPL-3.0-or-later
#include "stories/line_reader.h"

#include "base/fold.h"
#include "money/amount_text.h"

#include <algorithm>
#include <charconv>

namespace encours::stories {

namespace {

void replaceAll(std::string& text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
}

/// Typographic blanks and apostrophes are the same to us as plain ones.
std::string plain(std::string_view text)
{
    std::string result{text};
    replaceAll(result, "\u00a0", " ");
    replaceAll(result, "\u202f", " ");
    replaceAll(result, "\u2019", "'");
    replaceAll(result, "\t", " ");
    return result;
}

bool isDigits(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// `1200,00`: digits, a comma, digits.
bool isAmount(std::string_view text)
{
    if (text.starts_with('-')) text.remove_prefix(1);
    const auto comma = text.find(',');
    return comma != std::string_view::npos && isDigits(text.substr(0, comma)) && isDigits(text.substr(comma + 1));
}

constexpr std::string_view openingQuote = "«";
constexpr std::string_view closingQuote = "»";

std::string_view trimmed(std::string_view text)
{
    while (text.starts_with(' ')) text.remove_prefix(1);
    while (text.ends_with(' ')) text.remove_suffix(1);
    return text;
}

} // namespace

LineReader::LineReader(int line, std::string_view text) : m_line(line), m_text(plain(text))
{
    const auto add = [this](std::string word, std::size_t from) {
        std::string folded = foldForSearch(word);
        m_words.push_back({std::move(word), std::move(folded), from});
    };
    std::size_t at = 0;
    while ((at = m_text.find_first_not_of(' ', at)) != std::string::npos) {
        if (m_text.compare(at, openingQuote.size(), openingQuote) == 0) {
            const std::size_t end = m_text.find(closingQuote, at);
            if (end == std::string::npos) fail("un « n’est pas fermé");
            const auto inside = std::string_view{m_text}.substr(at, end - at).substr(openingQuote.size());
            add(std::string{trimmed(inside)}, at);
            at = end + closingQuote.size();
            continue;
        }
        const std::size_t end = std::min(m_text.find(' ', at), m_text.size());
        std::string word = m_text.substr(at, end - at);
        const bool isClosed = word.size() > 1 && (word.back() == ',' || word.back() == ':');
        const char sign = word.back();
        if (isClosed) word.pop_back();
        add(std::move(word), at);
        if (isClosed) add(std::string(1, sign), end - 1);
        at = end;
    }
}

const std::string& LineReader::peek() const
{
    static const std::string nothing;
    return isAtEnd() ? nothing : m_words[m_at].text;
}

std::size_t LineReader::matching(std::string_view words) const
{
    std::string folded = foldForSearch(plain(words));
    std::size_t place = m_at;
    std::size_t at = 0;
    while (at < folded.size()) {
        const std::size_t end = std::min(folded.find(' ', at), folded.size());
        if (place == m_words.size() || m_words[place].folded != std::string_view{folded}.substr(at, end - at)) return 0;
        ++place;
        at = end + 1;
    }
    return place - m_at;
}

bool LineReader::looksAtDay() const
{
    const std::string& text = peek();
    return text.size() == 10 && text[2] == '/' && text[5] == '/';
}

bool LineReader::looksAtAmount() const
{
    if (isAtEnd()) return false;
    if (isAmount(m_words[m_at].text)) return true;
    return isDigits(m_words[m_at].text) && m_at + 1 < m_words.size() && m_words[m_at + 1].text.size() == 6 &&
           isAmount(m_words[m_at + 1].text);
}

bool LineReader::takes(std::string_view words)
{
    const std::size_t count = matching(words);
    m_at += count;
    return count > 0;
}

void LineReader::needs(std::string_view words)
{
    if (!takes(words)) failExpecting("« " + std::string{words} + " »");
}

std::string LineReader::word(std::string_view what)
{
    if (isAtEnd() || peek() == "," || peek() == ":") failExpecting(what);
    return m_words[m_at++].text;
}

std::string LineReader::upToComma(std::string_view what)
{
    std::string text = word(what);
    while (!isAtEnd() && peek() != ",") text += ' ' + m_words[m_at++].text;
    return text;
}

std::string LineReader::rest()
{
    if (isAtEnd()) return {};
    const std::size_t from = m_words[m_at].from;
    m_at = m_words.size();
    return m_text.substr(from);
}

Date LineReader::day()
{
    if (!looksAtDay()) failExpecting("une date jj/mm/aaaa");
    const auto day = parseDate(peek());
    if (!day) fail("« " + peek() + " » n’est pas un jour du calendrier");
    ++m_at;
    return *day;
}

std::int64_t LineReader::cents()
{
    if (!looksAtAmount()) failExpecting("un montant comme 1200,00");
    std::string text = m_words[m_at++].text;
    while (isDigits(text) && !isAtEnd()) text += m_words[m_at++].text;
    const auto amount = parseAmount(text, Currency::euro(), DecimalMark::Comma, ExcessDigits::Refuse);
    if (!amount) fail("« " + text + " » n’est pas un montant");
    return amount->minorUnits();
}

int LineReader::number()
{
    const std::string text = word("un nombre");
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) fail("« " + text + " » n’est pas un nombre entier");
    return value;
}

void LineReader::finish() const
{
    if (!isAtEnd()) fail("« " + m_text.substr(m_words[m_at].from) + " » n’est pas compris");
}

void LineReader::fail(const std::string& text) const
{
    throw StoryError{m_line, text};
}

void LineReader::failExpecting(std::string_view what) const
{
    fail(std::string{what} + " est attendu " + (isAtEnd() ? "à la fin" : "devant « " + peek() + " »"));
}

} // namespace encours::stories
