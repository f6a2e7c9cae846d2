// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/customer_file/duplicates.h"

#include "desk/customer_file/duplicate_keys.h"
#include "desk/named_account.h"
#include "store/store.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>
#include <functional>
#include <tuple>

namespace encours {

namespace {

constexpr std::string_view distinctPrefix = "distinct.";
constexpr int fewestPoints = 50;
constexpr int certainFrom = 100;
constexpr int likelyFrom = 70;
constexpr int mostPoints = 100;
constexpr std::size_t accountsBetweenChecks = 4'096;

struct SignFacts {
    std::string_view code;
    int points = 0;
};
// In the order of the enumerators. A shared accounts department or a group of companies has one e-mail and one account:
// neither makes a duplicate by itself, but beside a name it does.
constexpr std::array<SignFacts, duplicateSignCount> signFacts{{{"siret", 100},
                                                               {"siren", 80},
                                                               {"vat", 80},
                                                               {"iban", 45},
                                                               {"email", 35},
                                                               {"phone", 30},
                                                               {"same-name", 55},
                                                               {"similar-name", 35},
                                                               {"place", 20}}};
/// Two establishments of one company are two customers more often than one.
constexpr int pointsOfOtherEstablishment = 40;

struct Candidate {
    const Account* account = nullptr;
    CompanyKeys keys;
};

/// The keys of which equal ones make two customers meet.
constexpr std::array sharedKeys{&CompanyKeys::siret, &CompanyKeys::siren, &CompanyKeys::vat, &CompanyKeys::iban,
                                &CompanyKeys::email, &CompanyKeys::phone, &CompanyKeys::name};
constexpr std::size_t nearbyKind = sharedKeys.size();

/// Who meets whom: customers that share a key, or nearly a name. Texts are known by a hash: a collision makes two meet who
/// then share nothing.
class Meetings {
public:
    using Places = std::pair<std::uint32_t, std::uint32_t>;

    void add(const CompanyKeys& keys, std::uint32_t place)
    {
        for (std::size_t kind = 0; kind < sharedKeys.size(); ++kind) addText(kind, keys.*sharedKeys[kind], place);
        for (const std::string& nearby : nearbyKeys(keys.name)) addText(nearbyKind, nearby, place);
    }

    /// Places that meet, the smaller first, each pair once. A key that too many share is taken from its candidates: it
    /// must not speak for a pair that meets by another one either.
    [[nodiscard]] std::vector<Places> resolve(std::vector<Candidate>& candidates)
    {
        std::ranges::sort(m_entries);
        std::vector<Places> places;
        for (auto from = m_entries.begin(); from != m_entries.end();) {
            const auto to =
                std::find_if(from, m_entries.end(), [&](const Entry& entry) { return entry.hash != from->hash; });
            const auto count = static_cast<std::size_t>(to - from);
            if (count > FindDuplicates::widest) takeAway(from, to, candidates);
            else addAll(from, to, places);
            from = to;
        }
        std::ranges::sort(places);
        const auto repeated = std::ranges::unique(places);
        places.erase(repeated.begin(), repeated.end());
        return places;
    }

private:
    struct Entry {
        std::size_t hash = 0;
        std::uint32_t place = 0;
        std::uint32_t kind = 0;
        friend auto operator<=>(const Entry&, const Entry&) = default;
    };
    using Entries = std::vector<Entry>::const_iterator;

    void addText(std::size_t kind, std::string_view text, std::uint32_t place)
    {
        constexpr std::size_t spread = 0x9E37'79B9; // texts of two kinds are two texts
        if (text.empty()) return;
        const std::size_t hash = std::hash<std::string_view>{}(text) ^ (kind + 1) * spread;
        m_entries.push_back({hash, place, static_cast<std::uint32_t>(kind)});
    }
    static void takeAway(Entries from, Entries to, std::vector<Candidate>& candidates)
    {
        for (auto entry = from; entry != to; ++entry) {
            if (entry->kind != nearbyKind) (candidates[entry->place].keys.*sharedKeys[entry->kind]).clear();
        }
    }
    static void addAll(Entries from, Entries to, std::vector<Places>& places)
    {
        for (auto first = from; first != to; ++first) {
            for (auto second = first + 1; second != to; ++second) {
                if (first->place != second->place) places.emplace_back(first->place, second->place);
            }
        }
    }

    std::vector<Entry> m_entries;
};

bool isShared(const std::string& left, const std::string& right)
{
    return !left.empty() && left == right;
}

bool areDifferent(const std::string& left, const std::string& right)
{
    return !left.empty() && !right.empty() && left != right;
}

std::vector<DuplicateSign> signsOf(const CompanyKeys& left, const CompanyKeys& right)
{
    std::vector<DuplicateSign> signs;
    if (isShared(left.siret, right.siret)) signs.push_back(DuplicateSign::Siret);
    else if (isShared(left.siren, right.siren)) signs.push_back(DuplicateSign::Siren);
    if (isShared(left.vat, right.vat)) signs.push_back(DuplicateSign::Vat);
    const bool isSameName = isShared(left.name, right.name);
    const bool isSimilarName = !isSameName && !nearbyKeys(left.name).empty() && !nearbyKeys(right.name).empty() &&
                               differByOneLetter(left.name, right.name);
    if (isSameName) signs.push_back(DuplicateSign::SameName);
    if (isShared(left.iban, right.iban)) signs.push_back(DuplicateSign::Iban);
    if (isSimilarName) signs.push_back(DuplicateSign::SimilarName);
    if (isShared(left.email, right.email)) signs.push_back(DuplicateSign::Email);
    if (isShared(left.phone, right.phone)) signs.push_back(DuplicateSign::Phone);
    if ((isSameName || isSimilarName) && isShared(left.postalCode, right.postalCode)) {
        signs.push_back(DuplicateSign::Place);
    }
    return signs;
}

int pointsOf(const std::vector<DuplicateSign>& signs, const CompanyKeys& left, const CompanyKeys& right)
{
    // Two companies with two numbers are two, whatever else they share.
    if (areDifferent(left.siren, right.siren) || areDifferent(left.vat, right.vat)) return 0;
    int points = 0;
    for (const DuplicateSign sign : signs) {
        const bool isOtherEstablishment = sign == DuplicateSign::Siren && areDifferent(left.siret, right.siret);
        points += isOtherEstablishment ? pointsOfOtherEstablishment : signFacts[static_cast<std::size_t>(sign)].points;
    }
    return std::min(points, mostPoints);
}

DuplicateCertainty certaintyOf(int points)
{
    if (points >= certainFrom) return DuplicateCertainty::Certain;
    return points >= likelyFrom ? DuplicateCertainty::Likely : DuplicateCertainty::Possible;
}

int knownFields(const Customer& customer)
{
    int known = 0;
    for (std::size_t field = 0; field < customerFieldCount; ++field) {
        if (!customer.field(static_cast<CustomerField>(field)).empty()) ++known;
    }
    return known;
}

/// The later its last line, the fuller its file, the older its number: rather the one that stays.
auto rankToStay(const Account& account)
{
    const Date last = account.items.empty() ? Date{} : account.items.back().bookedOn;
    return std::tuple{last, knownFields(account.customer), -account.customer.id.value};
}

DuplicatePair pairFor(const Account& left, const Account& right, Date day, Currency currency)
{
    const bool keepsLeft = rankToStay(left) >= rankToStay(right);
    const Account& keep = keepsLeft ? left : right;
    const Account& other = keepsLeft ? right : left;
    DuplicatePair pair;
    pair.keep = keep.customer.id;
    pair.other = other.customer.id;
    pair.keepCode = keep.customer.code;
    pair.keepName = keep.customer.displayName();
    pair.otherCode = other.customer.code;
    pair.otherName = other.customer.displayName();
    pair.keepOpen = stateOf(keep, day, currency).balance;
    pair.otherOpen = stateOf(other, day, currency).balance;
    return pair;
}

std::pair<CustomerId, CustomerId> ordered(CustomerId first, CustomerId second)
{
    return {std::min(first, second), std::max(first, second)};
}

std::optional<DuplicatePair> compare(const Candidate& left, const Candidate& right, Date day, Currency currency)
{
    std::vector<DuplicateSign> signs = signsOf(left.keys, right.keys);
    const int points = pointsOf(signs, left.keys, right.keys);
    if (points < fewestPoints) return std::nullopt;
    DuplicatePair pair = pairFor(*left.account, *right.account, day, currency);
    pair.signs = std::move(signs);
    pair.points = points;
    pair.certainty = certaintyOf(points);
    return pair;
}

std::string distinctName(const std::pair<CustomerId, CustomerId>& pair)
{
    return fmt::format("{}{}.{}", distinctPrefix, pair.first.value, pair.second.value);
}

std::optional<std::pair<CustomerId, CustomerId>> readDistinctName(std::string_view name)
{
    std::pair<CustomerId, CustomerId> pair;
    const char* const end = name.data() + name.size();
    const auto first = std::from_chars(name.data(), end, pair.first.value);
    if (first.ec != std::errc{} || first.ptr == end || *first.ptr != '.') return std::nullopt;
    const auto second = std::from_chars(first.ptr + 1, end, pair.second.value);
    if (second.ec != std::errc{} || second.ptr != end) return std::nullopt;
    return pair;
}

bool standsBefore(const DuplicatePair& left, const DuplicatePair& right)
{
    const auto amount = [](const DuplicatePair& pair) { return pair.keepOpen + pair.otherOpen; };
    return std::tuple{right.points, amount(right), left.keep} < std::tuple{left.points, amount(left), right.keep};
}

} // namespace

std::string_view duplicateSignCode(DuplicateSign sign)
{
    return signFacts[static_cast<std::size_t>(sign)].code;
}

std::string_view duplicateCertaintyCode(DuplicateCertainty certainty)
{
    switch (certainty) {
    case DuplicateCertainty::Certain: return "certain";
    case DuplicateCertainty::Likely: return "likely";
    case DuplicateCertainty::Possible: return "possible";
    }
    return "possible";
}

Result<FindDuplicates::KnownDistinct> FindDuplicates::notDuplicates(Desk& desk)
{
    KnownDistinct distinct;
    ENCOURS_ASSIGN(const auto settings, desk.store().settingsUnder(distinctPrefix));
    for (const auto& [name, value] : settings) {
        const auto pair = readDistinctName(name);
        if (pair && !value.empty()) distinct.push_back(*pair);
    }
    std::ranges::sort(distinct);
    return distinct;
}

std::vector<DuplicatePair> FindDuplicates::execute(const KnownDistinct& distinct, std::optional<CustomerId> of,
                                                   const Cancellation& cancellation) const
{
    const auto portfolio = m_desk.portfolio();
    std::vector<Candidate> candidates;
    Meetings meetings;
    for (std::size_t index = 0; index < portfolio->size(); ++index) {
        if (index % accountsBetweenChecks == 0 && cancellation.isRequested()) return {};
        const Account& account = portfolio->at(index);
        if (account.mergedInto) continue;
        candidates.push_back({&account, companyKeys(account.customer)});
        meetings.add(candidates.back().keys, static_cast<std::uint32_t>(candidates.size() - 1));
    }
    std::vector<DuplicatePair> found;
    for (const auto& [first, second] : meetings.resolve(candidates)) {
        const Candidate& left = candidates[first];
        const Candidate& right = candidates[second];
        const auto ids = ordered(left.account->customer.id, right.account->customer.id);
        if (of && ids.first != *of && ids.second != *of) continue;
        if (std::ranges::binary_search(distinct, ids)) continue;
        if (auto pair = compare(left, right, m_desk.today(), portfolio->currency())) found.push_back(std::move(*pair));
    }
    std::ranges::stable_sort(found, standsBefore);
    return found;
}

Result<Done> DeclareDistinct::execute(const DistinctRequest& request)
{
    const auto pair = ordered(request.first, request.second);
    const CommandHeader header =
        m_desk.header("duplicate", request.key,
                      fmt::format("{}|{}|{}", pair.first.value, pair.second.value, request.areDistinct ? 1 : 0));
    ENCOURS_ASSIGN(const auto before, m_desk.store().findRecorded(header));
    if (before) return Done{};
    ENCOURS_ASSIGN(const auto first, accountOf(m_desk, pair.first));
    ENCOURS_ASSIGN([[maybe_unused]] const auto second, accountOf(m_desk, pair.second));
    if (pair.first == pair.second) return faultAbout(FaultCode::MergeWithItself, first->customer.displayName());
    const auto recorded = m_desk.store().record(header, [&](FactWriter& writer) {
        return writer.setSetting(distinctName(pair), request.areDistinct ? "yes" : "");
    });
    return recorded ? Result<Done>{Done{}} : Result<Done>{recorded.fault()};
}

} // namespace encours
