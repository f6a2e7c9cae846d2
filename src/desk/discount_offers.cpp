// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/campaigns.h"
#include "desk/named_account.h"
#include "dunning/targets/target_matcher.h"
#include "store/store.h"

#include <algorithm>
#include <fmt/format.h>

namespace encours {

namespace {

/// What a request leaves open, filled in.
struct DiscountTerms {
    Rate rate;
    Date payBy;
    Rate financing;
    std::optional<Campaign> campaign;
};

Fault missing(std::string_view reason)
{
    return {FaultCode::RequestMalformed, {{"reason", std::string{reason}}}, "discount"};
}

Result<std::optional<Campaign>> campaignOf(const Desk& desk, const std::string& code)
{
    if (code.empty()) return std::optional<Campaign>{};
    const auto policy = desk.policy();
    const auto found = std::ranges::find(policy->campaigns, code, &Campaign::code);
    if (found == policy->campaigns.end()) return faultAbout(FaultCode::PolicyUnknown, code);
    return std::optional{*found};
}

Result<DiscountTerms> termsOf(const Desk& desk, const DiscountRequest& request)
{
    DiscountTerms terms;
    ENCOURS_ASSIGN(terms.campaign, campaignOf(desk, request.campaign));
    const auto rate = request.rate ? request.rate : terms.campaign ? terms.campaign->discount : std::nullopt;
    const auto payBy = request.payBy ? request.payBy : terms.campaign ? terms.campaign->discountPayBy : std::nullopt;
    if (!rate) return missing("discount-rate");
    if (!payBy) return missing("discount-day");
    if (rate->isZero() || rate->bp() >= Rate::largestBp) return faultAbout(FaultCode::RateImplausible, rate->text());
    if (*payBy < desk.today()) return faultAbout(FaultCode::DateInThePast, formatDate(*payBy, Language::French));
    terms.rate = *rate;
    terms.payBy = *payBy;
    if (request.financing) {
        terms.financing = *request.financing;
    } else {
        ENCOURS_ASSIGN(terms.financing, desk.legalValues()->rateAt(LegalName::LegalInterestBusiness, desk.today()));
    }
    return terms;
}

/// The named invoices; else those that the campaign is about, or that are not yet due.
Result<std::vector<OpenItem>> itemsOf(const Account& account, const AccountState& state, const DiscountRequest& request,
                                      const DiscountTerms& terms)
{
    ENCOURS_ASSIGN(std::vector<OpenItem> open, openDebits(account, state, request.items));
    if (request.items.empty()) {
        std::erase_if(open, [&](const OpenItem& debit) {
            return terms.campaign ? !terms.campaign->isAbout(debit.item->dueOn) : debit.item->dueOn <= state.asOf;
        });
    }
    if (open.empty()) return faultAbout(FaultCode::InvoicesNotOpen, account.customer.code);
    return open;
}

DiscountLine lineOf(const OpenItem& debit, const DiscountTerms& terms, const AccountView& view, int usualDelay)
{
    DiscountLine line;
    line.item = debit.item->id;
    line.number = debit.item->number.str();
    line.dueOn = debit.item->dueOn;
    line.open = debit.open;
    const Date usualOn = later(debit.item->dueOn.plusDays(usualDelay), view.context.today);
    line.expectedOn = expectedCashDay(usualOn, {}, view.closures);
    line.gain =
        gainOf({debit.open, view.context.rules.usualVat, terms.rate, terms.payBy, line.expectedOn, terms.financing});
    return line;
}

void addTo(DiscountQuote& quote, const DiscountLine& line)
{
    quote.open += line.open;
    quote.discount += line.gain.amounts.total();
    quote.toPay += line.gain.amounts.toPay;
    quote.financingSaved += line.gain.financingSaved;
    quote.ourGain += line.gain.ourGain;
    quote.customerGain += line.gain.customerGain;
}

std::string canonicalText(const DiscountRequest& request)
{
    return fmt::format("{}|{}|{}|{}|{}", request.customer.value, joinIds(request.items),
                       request.rate ? request.rate->bp() : 0, request.payBy ? formatIsoDate(*request.payBy) : "",
                       request.campaign);
}

} // namespace

Result<DiscountQuote> QuoteDiscount::execute(const DiscountRequest& request) const
{
    ENCOURS_ASSIGN(const auto account, accountOf(m_desk, request.customer));
    ENCOURS_ASSIGN(const DiscountTerms terms, termsOf(m_desk, request));
    const auto context = m_desk.context(m_desk.today());
    const AccountView view = viewOf(*account, *context);
    ENCOURS_ASSIGN(const std::vector<OpenItem> open, itemsOf(*account, view.state, request, terms));
    DiscountQuote quote;
    quote.rate = terms.rate;
    quote.payBy = terms.payBy;
    quote.financing = terms.financing;
    quote.usualDelay = TargetFacts(view).usualDaysLate();
    const Money nothing(0, context->currency);
    quote.open = quote.discount = quote.toPay = quote.financingSaved = quote.ourGain = quote.customerGain = nothing;
    for (const OpenItem& debit : open) {
        DiscountLine line = lineOf(debit, terms, view, quote.usualDelay);
        // Of a few cents nothing is left to take off.
        if (!line.gain.amounts.total().isPositive()) continue;
        addTo(quote, line);
        quote.lines.push_back(std::move(line));
    }
    if (quote.lines.empty()) return faultAbout(FaultCode::InvoicesNotOpen, account->customer.code);
    return quote;
}

Result<DiscountQuote> OfferDiscount::execute(const DiscountRequest& request)
{
    const CommandHeader header = m_desk.header("discount-offer", request.key, canonicalText(request));
    ENCOURS_ASSIGN(const auto before, m_desk.store().findRecorded(header));
    ENCOURS_ASSIGN(DiscountQuote quote, QuoteDiscount{m_desk}.execute(request));
    if (before || request.isDryRun) return quote;
    std::vector<DiscountOffer> offers;
    for (const DiscountLine& line : quote.lines) {
        offers.push_back(
            {line.item, m_desk.today(), quote.payBy, quote.rate, line.gain.amounts.total(), request.campaign, {}});
    }
    std::ranges::sort(offers, {}, &DiscountOffer::item);
    const auto recorded = m_desk.store().record(header, [&](FactWriter& writer) -> Result<Done> {
        for (const DiscountOffer& offer : offers) ENCOURS_TRY(writer.addDiscountOffer(request.customer, offer));
        return Done{};
    });
    if (!recorded) return recorded.fault();
    ENCOURS_TRY(m_desk.refresh(request.customer, *recorded));
    return quote;
}

} // namespace encours
