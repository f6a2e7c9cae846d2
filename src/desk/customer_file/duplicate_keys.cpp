// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/customer_file/duplicate_keys.h"

#include "base/fold.h"
#include "base/utf8.h"
#include "receivables/identifiers.h"

#include <algorithm>
#include <array>

namespace encours {

namespace {

constexpr std::size_t shortestNearby = 6; ///< characters
constexpr std::size_t longestNearby = 64;
constexpr std::size_t sirenLength = 9;
constexpr std::size_t siretLength = 14;

// Legal forms and words that come and go before a name.
constexpr std::array<std::string_view, 30> fillers{"sarl",
                                                   "sas",
                                                   "sasu",
                                                   "sa",
                                                   "eurl",
                                                   "sci",
                                                   "snc",
                                                   "scop",
                                                   "scp",
                                                   "selarl",
                                                   "sca",
                                                   "gie",
                                                   "ei",
                                                   "eirl",
                                                   "earl",
                                                   "gaec",
                                                   "scea",
                                                   "ets",
                                                   "etablissements",
                                                   "societe",
                                                   "ste",
                                                   "cie",
                                                   "et",
                                                   "and",
                                                   "the",
                                                   "gmbh",
                                                   "ltd",
                                                   "srl",
                                                   "bv",
                                                   "inc"};

bool isFiller(std::string_view word)
{
    return std::ranges::find(fillers, word) != fillers.end();
}

/// Letters and digits of a folded text as words; dots inside (`S.A.R.L.`) do not part them.
std::vector<std::string> wordsOf(std::string_view folded)
{
    std::vector<std::string> words(1);
    for (const char character : folded) {
        const auto byte = static_cast<unsigned char>(character);
        const bool isLetter = byte >= 0x80 || (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
        if (isLetter) words.back() += character;
        else if (character != '.' && character != '\'' && !words.back().empty()) words.emplace_back();
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

std::vector<std::size_t> characterStarts(std::string_view text)
{
    std::vector<std::size_t> starts;
    for (std::size_t at = 0; at < text.size();) {
        starts.push_back(at);
        at += std::max<std::size_t>(1, decodeUtf8(text.substr(at)).length);
    }
    return starts;
}

std::string compactOf(IdentifierKind kind, const std::string& typed)
{
    return typed.empty() ? std::string{} : checkIdentifier(kind, typed).compact;
}

} // namespace

std::string nameKey(std::string_view name)
{
    std::vector<std::string> words = wordsOf(foldForSearch(name));
    const bool hasOthers = std::ranges::any_of(words, [](const std::string& word) { return !isFiller(word); });
    if (hasOthers) std::erase_if(words, [](const std::string& word) { return isFiller(word); });
    std::ranges::sort(words);
    std::string key;
    for (const std::string& word : words) key += (key.empty() ? "" : " ") + word;
    return key;
}

std::vector<std::string> nearbyKeys(std::string_view nameKey)
{
    const std::vector<std::size_t> starts = characterStarts(nameKey);
    if (starts.size() < shortestNearby || starts.size() > longestNearby) return {};
    std::vector<std::string> keys{std::string{nameKey}};
    for (std::size_t index = 0; index < starts.size(); ++index) {
        const std::size_t end = index + 1 < starts.size() ? starts[index + 1] : nameKey.size();
        std::string key{nameKey.substr(0, starts[index])};
        key += nameKey.substr(end);
        keys.push_back(std::move(key));
    }
    std::ranges::sort(keys);
    const auto repeated = std::ranges::unique(keys);
    keys.erase(repeated.begin(), repeated.end());
    return keys;
}

bool differByOneLetter(std::string_view left, std::string_view right)
{
    if (left.size() > right.size()) std::swap(left, right);
    while (!left.empty() && left.front() == right.front()) {
        left.remove_prefix(1);
        right.remove_prefix(1);
    }
    while (!left.empty() && left.back() == right.back()) {
        left.remove_suffix(1);
        right.remove_suffix(1);
    }
    // Bytes are compared: what is left of one character is at most its own bytes.
    const auto characters = [](std::string_view rest) { return characterStarts(rest).size(); };
    if (left.empty()) return characters(right) == 1;
    if (characters(left) == 1 && characters(right) == 1) return true;
    return left.size() == 2 && right.size() == 2 && left[0] == right[1] && left[1] == right[0];
}

CompanyKeys companyKeys(const Customer& customer)
{
    CompanyKeys keys;
    keys.siret = compactOf(IdentifierKind::Siret, customer.field(CustomerField::Siret));
    keys.siren = compactOf(IdentifierKind::Siren, customer.field(CustomerField::Siren));
    if (keys.siren.empty() && keys.siret.size() == siretLength) keys.siren = keys.siret.substr(0, sirenLength);
    keys.vat = compactOf(IdentifierKind::Vat, customer.field(CustomerField::VatNumber));
    if (keys.vat.starts_with("FR")) {
        if (keys.siren.empty() && keys.vat.size() > sirenLength) {
            keys.siren = keys.vat.substr(keys.vat.size() - sirenLength);
        }
        keys.vat.clear();
    }
    keys.iban = compactOf(IdentifierKind::Iban, customer.field(CustomerField::Iban));
    keys.email = foldForSearch(customer.field(CustomerField::Email));
    keys.phone = compactOf(IdentifierKind::Phone, customer.field(CustomerField::Phone));
    keys.postalCode = foldForSearch(customer.field(CustomerField::PostalCode));
    keys.name = nameKey(customer.field(CustomerField::Name));
    return keys;
}

} // namespace encours
