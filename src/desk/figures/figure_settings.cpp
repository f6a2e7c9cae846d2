// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/figures/figure_settings.h"

#include "base/codes.h"
#include "base/contract.h"
#include "money/amount_text.h"
#include "receivables/bad_debt.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <variant>

namespace encours {

namespace {

constexpr int mostMonths = 36;
constexpr int fewestChartMonths = 3;
constexpr int mostMinutes = 240;
constexpr std::array<std::string_view, 2> basisCodes{"ttc", "ht"};

/// A whole number with its limits.
struct Whole {
    int* value;
    int least;
    int most;
};
using Slot = std::variant<AgeBounds*, Whole, TaxBasis*, std::vector<std::string>*, std::optional<Money>*, Rate*>;

std::vector<std::pair<std::string_view, Slot>> slotsOf(FigureSettings& settings)
{
    return {{"figures.age_bounds", &settings.ageBounds},
            {"figures.period_months", Whole{&settings.periodMonths, 1, mostMonths}},
            {"figures.chart_months", Whole{&settings.chartMonths, fewestChartMonths, mostMonths}},
            {"figures.tax_basis", &settings.basis},
            {"figures.excluded_customers", &settings.excludedCodes},
            {"figures.hour_cost", &settings.hourCost},
            {"figures.letter_cost", &settings.letterCost},
            {"figures.factor_commission", &settings.factorCommission},
            {"figures.minutes_per_call", Whole{&settings.minutesPerCall, 1, mostMinutes}}};
}

std::optional<Slot> slotOf(FigureSettings& settings, std::string_view code)
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

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    return text;
}

/// The text of a value, as the reader below takes it back.
struct Printer {
    std::string operator()(const AgeBounds* bounds) const { return bounds->text(); }
    std::string operator()(const Whole& number) const { return std::to_string(*number.value); }
    std::string operator()(const TaxBasis* basis) const { return std::string{taxBasisCode(*basis)}; }
    std::string operator()(const std::vector<std::string>* codes) const
    {
        std::string text;
        for (const std::string& code : *codes) text += (text.empty() ? "" : ",") + code;
        return text;
    }
    std::string operator()(const std::optional<Money>* amount) const
    {
        return *amount ? formatPlainAmount(**amount) : std::string{};
    }
    std::string operator()(const Rate* rate) const { return rate->isZero() ? std::string{} : rate->text(); }
};

struct Reader {
    std::string_view code;
    std::string_view text;
    Currency currency;

    Result<Done> operator()(AgeBounds* bounds) const
    {
        const auto read = AgeBounds::parse(text);
        if (!read) return notListed(code, text);
        *bounds = *read;
        return Done{};
    }
    Result<Done> operator()(const Whole& number) const
    {
        int value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        const bool isNumber = error == std::errc{} && end == text.data() + text.size();
        if (!isNumber || value < number.least || value > number.most) return notListed(code, text);
        *number.value = value;
        return Done{};
    }
    Result<Done> operator()(TaxBasis* basis) const
    {
        const auto known = parseTaxBasis(text);
        if (!known) return notListed(code, text);
        *basis = *known;
        return Done{};
    }
    Result<Done> operator()(std::vector<std::string>* codes) const
    {
        codes->clear();
        for (std::string_view rest = text; !rest.empty();) {
            const std::size_t comma = rest.find(',');
            const std::string_view customer = trimmed(rest.substr(0, comma));
            const bool isKnown = std::ranges::find(*codes, customer) != codes->end();
            if (!customer.empty() && !isKnown) codes->emplace_back(customer);
            rest.remove_prefix(comma == std::string_view::npos ? rest.size() : comma + 1);
        }
        return Done{};
    }
    Result<Done> operator()(std::optional<Money>* amount) const
    {
        ENCOURS_ASSIGN(const Money read, parseAmount(text, currency, DecimalMark::Detect, ExcessDigits::Refuse));
        if (read.isNegative()) return notListed(code, text);
        *amount = read;
        return Done{};
    }
    Result<Done> operator()(Rate* rate) const
    {
        ENCOURS_ASSIGN(*rate, Rate::parse(text));
        return Done{};
    }
};

} // namespace

std::string_view taxBasisCode(TaxBasis basis)
{
    return codeOf(basisCodes, basis);
}

std::optional<TaxBasis> parseTaxBasis(std::string_view code)
{
    return parseCode<TaxBasis>(basisCodes, code);
}

const std::vector<std::string_view>& figureSettingCodes()
{
    static const std::vector<std::string_view> codes = [] {
        FigureSettings settings;
        std::vector<std::string_view> names;
        for (const auto& [name, slot] : slotsOf(settings)) names.push_back(name);
        return names;
    }();
    return codes;
}

std::string figureSettingText(const FigureSettings& settings, std::string_view code)
{
    FigureSettings copy = settings;
    const auto slot = slotOf(copy, code);
    expect(slot.has_value(), "unknown setting of the figures");
    return std::visit(Printer{}, *slot);
}

Result<Done> setFigureSetting(FigureSettings& settings, std::string_view code, std::string_view text, Currency currency)
{
    const auto slot = slotOf(settings, code);
    if (!slot) return faultAbout(FaultCode::RequestMalformed, code, "reason");
    const std::string_view value = trimmed(text);
    if (!value.empty()) return std::visit(Reader{code, value, currency}, *slot);
    FigureSettings defaults;
    const auto usual = slotOf(defaults, code);
    std::visit(
        [&](const auto& to) {
            const auto& from = std::get<std::decay_t<decltype(to)>>(*usual);
            if constexpr (std::is_pointer_v<std::decay_t<decltype(to)>>) *to = *from;
            else *to.value = *from.value;
        },
        *slot);
    return Done{};
}

std::shared_ptr<const Portfolio> withoutExcluded(std::shared_ptr<const Portfolio> portfolio,
                                                 const FigureSettings& settings)
{
    if (settings.excludedCodes.empty()) return portfolio;
    std::vector<CustomerId> excluded;
    portfolio->forEach([&](const Account& account) {
        const bool isNamed =
            std::ranges::find(settings.excludedCodes, account.customer.code) != settings.excludedCodes.end();
        // The lines of a merged customer stand in another account.
        if (isNamed) excluded.push_back(account.mergedInto.value_or(account.customer.id));
    });
    std::ranges::sort(excluded);
    excluded.erase(std::ranges::unique(excluded).begin(), excluded.end());
    std::vector<Account> emptied;
    for (const CustomerId customer : excluded) {
        const Account* const account = portfolio->find(customer);
        if (account == nullptr) continue;
        Account without;
        without.customer = account->customer;
        without.persons = account->persons;
        without.merged = account->merged;
        emptied.push_back(std::move(without));
    }
    if (emptied.empty()) return portfolio;
    return portfolio->withAccounts(std::move(emptied));
}

IndicatorRules indicatorRulesOf(const Desk& desk, const FigureSettings& settings)
{
    const BookSettings book = desk.settings();
    const DunningPlan plan = desk.plan();
    IndicatorRules rules = indicatorRulesOf(book.rules);
    rules.periodMonths = settings.periodMonths;
    rules.promiseGraceTargetDays = plan.promiseGraceTargetDays;
    rules.actionGapDays = plan.longestGapDays;
    rules.promiseTolerance = Money(0, book.currency);
    return rules;
}

Money shownAmount(Money withVat, const FigureSettings& settings, Rate usualVat)
{
    return settings.basis == TaxBasis::WithVat ? withVat : withoutVat(withVat, usualVat);
}

} // namespace encours
