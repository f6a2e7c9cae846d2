// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "dunning/campaigns/campaign_progress.h"
#include "dunning/campaigns/discount_gain.h"
#include "exchange/figure_table.h"

#include <optional>
#include <string>
#include <vector>

namespace encours {

/// Opens a shipped campaign in one command: July of this year for what falls due in August, or September of this year.
struct CampaignRequest {
    CampaignKind kind = CampaignKind::July;
    std::optional<int> year; ///< default: the year of today
    std::string key;
    bool isDryRun = false;
    std::optional<Rate> discount{}; ///< exceptional discount that may be offered
    std::optional<Date> discountPayBy{};
};

/// Errors: those of EditPolicy::saveCampaign; RequestMalformed (Own: that is saved as it was filled in). One that is there
/// already is given back as it is; one that was ended before its day is opened again.
class StartCampaign {
public:
    explicit StartCampaign(Desk& desk) : m_desk(desk) {}
    Result<Campaign> execute(const CampaignRequest& request);

private:
    Desk& m_desk;
};

/// Closes a campaign before its day: it ends yesterday, or is removed when it had not opened yet. Errors:
/// PolicyUnknown{value}, and those of EditPolicy.
class EndCampaign {
public:
    explicit EndCampaign(Desk& desk) : m_desk(desk) {}
    Result<Done> execute(const std::string& code, const std::string& key = {});

private:
    Desk& m_desk;
};

/// How far campaigns have come. Pure: may run on any thread.
class ShowCampaign {
public:
    explicit ShowCampaign(const Desk& desk) : m_desk(desk) {}
    /// Errors: PolicyUnknown{value}.
    [[nodiscard]] Result<CampaignProgress> execute(const std::string& code, Date day) const;
    /// Of one that is being filled in: who would be in it.
    [[nodiscard]] CampaignProgress execute(const Campaign& campaign, Date day) const;
    /// The campaigns of the book: open ones first, then those to come, then the latest.
    [[nodiscard]] std::vector<Campaign> all(Date day) const;

private:
    const Desk& m_desk;
};

/// A discount to offer on invoices of one customer.
struct DiscountRequest {
    CustomerId customer;
    std::vector<ItemId> items;     ///< default: open invoices in the campaign's window, else all that are not yet due
    std::optional<Rate> rate;      ///< default: the campaign's
    std::optional<Date> payBy;     ///< default: the campaign's
    std::string campaign;          ///< code; "" for none
    std::optional<Rate> financing; ///< default: the legal interest rate of a creditor in business, of the half-year
    std::string key;
    bool isDryRun = false;
};

/// What an offer on one invoice is worth.
struct DiscountLine {
    ItemId item;
    std::string number;
    Date dueOn;
    Date expectedOn; ///< due date and the customer's usual delay, outside its closures
    Money open;
    DiscountGain gain;
};

/// What an offer is worth to both sides, invoice by invoice.
struct DiscountQuote {
    Rate rate;
    Date payBy;
    Rate financing;
    int usualDelay = 0; ///< days, of the customer
    std::vector<DiscountLine> lines;
    Money open;
    Money discount; ///< TTC
    Money toPay;
    Money financingSaved;
    Money ourGain;      ///< < 0: what it costs us
    Money customerGain; ///< off the price
};

/// Computes the gain of both sides. Pure: may run on any thread. Errors: CustomerUnknown, InvoicesNotOpen{value},
/// PolicyUnknown{value}, RequestMalformed{reason} (no rate, no last day), DateInThePast{value}, LegalValueMissing.
class QuoteDiscount {
public:
    explicit QuoteDiscount(const Desk& desk) : m_desk(desk) {}
    [[nodiscard]] Result<DiscountQuote> execute(const DiscountRequest& request) const;

private:
    const Desk& m_desk;
};

/// Records that the discount was offered, one fact for each invoice. Errors: as QuoteDiscount.
class OfferDiscount {
public:
    explicit OfferDiscount(Desk& desk) : m_desk(desk) {}
    Result<DiscountQuote> execute(const DiscountRequest& request);

private:
    Desk& m_desk;
};

/// The members of a campaign as a table for a file: a line for each invoice.
[[nodiscard]] FigureTable campaignTable(const CampaignProgress& progress, Language language, Currency currency);

} // namespace encours
