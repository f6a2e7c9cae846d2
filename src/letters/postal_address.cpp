// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/postal_address.h"

#include "base/fold.h"

#include <array>
#include <utility>

namespace encours {
namespace {

using Lines = std::vector<std::string>;

/// Abbreviations of NF Z 10-011 annex and La Poste, applied only to a line that is too long.
constexpr std::array<std::pair<std::string_view, std::string_view>, 20> abbreviations{{
    {"BOULEVARD", "BD"}, {"AVENUE", "AV"},       {"PLACE", "PL"},    {"ROUTE", "RTE"},     {"CHEMIN", "CHE"},
    {"IMPASSE", "IMP"},  {"ALLEE", "ALL"},       {"SQUARE", "SQ"},   {"FAUBOURG", "FBG"},  {"RESIDENCE", "RES"},
    {"BATIMENT", "BAT"}, {"LOTISSEMENT", "LOT"}, {"GENERAL", "GAL"}, {"MARECHAL", "MAL"},  {"PRESIDENT", "PDT"},
    {"DOCTEUR", "DR"},   {"SAINT", "ST"},        {"SAINTE", "STE"},  {"PROFESSEUR", "PR"}, {"COMMANDANT", "CDT"},
}};

Lines words(std::string_view text)
{
    Lines result;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        if (end > 0) result.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return result;
}

/// Capitals without accents; punctuation becomes a space.
std::string inCapitals(std::string_view text)
{
    std::string folded = foldForSearch(text);
    std::string spaced;
    for (const char character : folded) {
        const bool isLower = character >= 'a' && character <= 'z';
        const bool isKept =
            isLower || (character >= '0' && character <= '9') || static_cast<unsigned char>(character) >= 0x80;
        spaced += isLower ? static_cast<char>(character - 'a' + 'A') : isKept ? character : ' ';
    }
    // "BP 12, rue…" must not come out with two spaces; curly apostrophes are punctuation too.
    for (const std::string_view mark : {"’", "‘", "–", "—", "«", "»", "…"}) {
        for (auto at = spaced.find(mark); at != std::string::npos; at = spaced.find(mark)) {
            spaced.replace(at, mark.size(), " ");
        }
    }
    return cleanLine(spaced).text;
}

std::string abbreviated(std::string_view capitals)
{
    std::string result;
    for (const std::string& word : words(capitals)) {
        std::string_view written = word;
        for (const auto& [full, brief] : abbreviations) {
            if (word == full) written = brief;
        }
        if (!result.empty()) result += ' ';
        result += written;
    }
    return result;
}

std::string cut(std::string_view text, std::size_t limit)
{
    std::string result;
    for (std::size_t count = 0; count < limit && !text.empty(); ++count) {
        const auto length = std::max<std::size_t>(decodeUtf8(text).length, 1);
        result += text.substr(0, length);
        text.remove_prefix(length);
    }
    return cleanLine(result).text;
}

/// Breaks between words; a word longer than a line is broken where the line ends.
Lines wrapped(std::string_view text)
{
    Lines lines;
    for (std::string word : words(text)) {
        const bool isJoined =
            !lines.empty() && codePointCount(lines.back()) + 1 + codePointCount(word) <= postalLineLength;
        if (isJoined) {
            lines.back() += ' ' + word;
            continue;
        }
        while (codePointCount(word) > postalLineLength) {
            lines.push_back(cut(word, postalLineLength));
            word.erase(0, lines.back().size());
        }
        if (!word.empty()) lines.push_back(std::move(word));
    }
    return lines;
}

Lines capitalLines(std::string_view text)
{
    std::string capitals = inCapitals(text);
    if (codePointCount(capitals) > postalLineLength) capitals = abbreviated(capitals);
    return wrapped(capitals);
}

bool isDistribution(std::string_view complement)
{
    const Lines first = words(inCapitals(complement));
    return !first.empty() && (first.front() == "BP" || first.front() == "CS" || first.front() == "TSA");
}

bool isFrance(std::string_view country)
{
    const std::string folded = foldForSearch(country);
    return folded.empty() || folded == "france" || folded == "fr" || folded == "fra";
}

/// The parts of an address from top to bottom.
struct Parts {
    Lines name;
    Lines contact;
    Lines complement;
    Lines street;
    Lines distribution; ///< BP, CS: below the street
    std::string city;
    std::string country;

    [[nodiscard]] std::size_t count() const
    {
        return name.size() + contact.size() + complement.size() + street.size() + distribution.size() + 1 +
               (country.empty() ? 0 : 1);
    }
};

void shorten(Lines& lines, std::size_t kept)
{
    if (lines.size() > kept) lines.resize(kept);
}

/// What goes first is what the postman needs least.
void fit(Parts& parts)
{
    shorten(parts.name, 2);
    shorten(parts.complement, 2);
    shorten(parts.distribution, 1);
    shorten(parts.street, 2);
    if (parts.count() > postalLineLimit) parts.contact.clear();
    if (parts.count() > postalLineLimit) shorten(parts.name, 1);
    if (parts.count() > postalLineLimit) shorten(parts.complement, 1);
    if (parts.count() > postalLineLimit) parts.complement.clear();
}

} // namespace

std::vector<std::string> postalLines(const Customer& customer)
{
    expect(hasFullAddress(customer), "postal lines of a full address");
    Parts parts;
    parts.name = wrapped(cleanLine(customer.displayName()).text);
    parts.contact = wrapped(cleanLine(customer.field(CustomerField::ContactName)).text);
    shorten(parts.contact, 1);
    const std::string& complement = customer.field(CustomerField::AddressLine2);
    if (isDistribution(complement)) {
        parts.distribution = capitalLines(complement);
    } else {
        parts.complement = wrapped(cleanLine(complement).text);
    }
    parts.street = capitalLines(customer.field(CustomerField::AddressLine1));
    const std::string city = inCapitals(customer.field(CustomerField::City));
    const std::string codeAndCity = inCapitals(customer.field(CustomerField::PostalCode)) + " " + city;
    const bool isLong = codePointCount(codeAndCity) > postalLineLength;
    parts.city = cut(isLong ? abbreviated(codeAndCity) : codeAndCity, postalLineLength);
    const std::string& country = customer.field(CustomerField::Country);
    if (!isFrance(country)) parts.country = cut(inCapitals(country), postalLineLength);
    fit(parts);

    Lines lines;
    for (const Lines* part : {&parts.name, &parts.contact, &parts.complement, &parts.street, &parts.distribution}) {
        lines.insert(lines.end(), part->begin(), part->end());
    }
    lines.push_back(parts.city);
    if (!parts.country.empty()) lines.push_back(parts.country);
    return lines;
}

} // namespace encours
