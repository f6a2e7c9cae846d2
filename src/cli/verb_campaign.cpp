// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/campaign_text.h"
#include "cli/figure_files.h"
#include "cli/verbs.h"
#include "desk/policy.h"

#include <algorithm>
#include <charconv>

namespace encours {
namespace {

struct CampaignOptions {
    std::string action;
    std::string what;
    std::string code;
    std::string name;
    std::string year;
    std::string opens;
    std::string closes;
    std::string dueFrom;
    std::string dueTo;
    std::string condition;
    std::string discount;
    std::string payBy;
    std::string financing;
    std::string invoices;
    std::string asOf;
    std::vector<std::string> segments;
    std::vector<std::string> sectors;
    bool asksClosures = false;
    bool asksBill = false;
    FigureFiles files;
    ChangeOptions change;
};

Result<std::optional<Rate>> optionalRate(const std::string& text)
{
    if (text.empty()) return std::optional<Rate>{};
    ENCOURS_ASSIGN(const Rate rate, Rate::parse(text));
    return std::optional{rate};
}

/// What was given on the command line, put into a campaign that ships or a new one.
Result<Campaign> filledIn(Campaign campaign, const CampaignOptions& options)
{
    if (!options.code.empty()) campaign.code = options.code;
    if (!options.name.empty()) campaign.name = options.name;
    ENCOURS_ASSIGN(campaign.opensOn, dateOr(options.opens, campaign.opensOn));
    ENCOURS_ASSIGN(campaign.closesOn, dateOr(options.closes, campaign.closesOn));
    ENCOURS_ASSIGN(campaign.dueFrom, dateOr(options.dueFrom, campaign.dueFrom));
    ENCOURS_ASSIGN(campaign.dueTo, dateOr(options.dueTo, campaign.dueTo));
    if (!options.condition.empty()) {
        ENCOURS_ASSIGN(campaign.condition, parseCondition(options.condition));
    }
    const auto add = [](std::vector<std::string>& known, const std::vector<std::string>& more) {
        for (const std::string& one : more) {
            if (std::ranges::find(known, one) == known.end()) known.push_back(one);
        }
    };
    add(campaign.segmentsLeftOut, options.segments);
    add(campaign.sectorsLeftOut, options.sectors);
    campaign.asksClosures = campaign.asksClosures || options.asksClosures;
    campaign.asksBill = campaign.asksBill || options.asksBill;
    ENCOURS_ASSIGN(const auto discount, optionalRate(options.discount));
    if (discount) campaign.discount = discount;
    ENCOURS_ASSIGN(const auto payBy, optionalDate(options.payBy));
    if (payBy) campaign.discountPayBy = payBy;
    return campaign;
}

Result<int> yearIn(const CampaignOptions& options, Date today)
{
    if (options.year.empty()) return today.parts().year;
    int year = 0;
    const char* const end = options.year.data() + options.year.size();
    const auto read = std::from_chars(options.year.data(), end, year);
    const bool isYear = read.ec == std::errc{} && read.ptr == end && year >= Date::first().parts().year &&
                        year <= Date::last().parts().year;
    return isYear ? Result<int>{year} : unknownValue("--year", options.year);
}

/// Starts as it ships; what was given beside the kind is put into it then.
Result<Campaign> start(Desk& desk, const CampaignOptions& options)
{
    const auto kind = parseCampaignKind(options.what);
    if (!kind) return unknownValue("start", options.what);
    if (*kind == CampaignKind::Own) {
        Campaign own;
        own.kind = CampaignKind::Own;
        own.opensOn = desk.today();
        own.closesOn = desk.today().plusDays(30);
        for (const auto* needed : {&options.code, &options.name, &options.dueFrom, &options.dueTo}) {
            if (needed->empty()) return unknownValue("start own", "--code --name --due-from --due-to");
        }
        ENCOURS_ASSIGN(Campaign wanted, filledIn(std::move(own), options));
        ENCOURS_TRY(EditPolicy{desk}.saveCampaign(wanted, options.change.key));
        return wanted;
    }
    ENCOURS_ASSIGN(const int year, yearIn(options, desk.today()));
    CampaignRequest request{*kind, year, options.change.key, true, {}, {}};
    ENCOURS_ASSIGN(const Campaign shipped, StartCampaign{desk}.execute(request));
    ENCOURS_ASSIGN(const Campaign wanted, filledIn(shipped, options));
    if (wanted == shipped) {
        request.isDryRun = false;
        return StartCampaign{desk}.execute(request);
    }
    ENCOURS_TRY(EditPolicy{desk}.saveCampaign(wanted, options.change.key));
    return wanted;
}

Result<ExitStatus> startAndShow(Session& session, const CampaignOptions& options)
{
    ENCOURS_ASSIGN(Desk* const desk, session.deskFor(options.change));
    ENCOURS_ASSIGN(const Campaign campaign, start(*desk, options));
    if (options.change.isDryRun) session.warn(session.words("cli.dry-run"));
    const CampaignProgress progress = ShowCampaign{*desk}.execute(campaign, session.today());
    showProgress(session, progress);
    session.print(progressJson(progress, session.language()));
    return ExitStatus::Done;
}

Result<ExitStatus> list(Session& session)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    const auto campaigns = ShowCampaign{*desk}.all(session.today());
    Json json = Json::array();
    for (const Campaign& campaign : campaigns) {
        json.push_back(campaignJson(campaign, session.today(), session.language()));
    }
    session.print({{"campaigns", std::move(json)}});
    if (!session.isJson()) showCampaigns(session, campaigns, session.today());
    return ExitStatus::Done;
}

Result<ExitStatus> show(Session& session, const CampaignOptions& options)
{
    ENCOURS_ASSIGN(const Date day, dateOr(options.asOf, session.today()));
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const CampaignProgress progress, ShowCampaign{*desk}.execute(options.what, day));
    const FigureTable table = campaignTable(progress, session.language(), desk->settings().currency);
    ENCOURS_TRY(writeFigureFiles(session, options.files, std::span{&table, 1}));
    showProgress(session, progress);
    session.print(progressJson(progress, session.language()));
    return ExitStatus::Done;
}

Result<ExitStatus> offer(Session& session, const CampaignOptions& options)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    DiscountRequest request;
    ENCOURS_ASSIGN(request.customer, resolveCustomer(*desk, options.what));
    ENCOURS_ASSIGN(request.items, openItemsByNumber(*desk, request.customer, options.invoices));
    ENCOURS_ASSIGN(request.rate, optionalRate(options.discount));
    ENCOURS_ASSIGN(request.payBy, optionalDate(options.payBy));
    ENCOURS_ASSIGN(request.financing, optionalRate(options.financing));
    request.campaign = options.code;
    request.key = options.change.key;
    request.isDryRun = options.change.isDryRun;
    ENCOURS_ASSIGN(const DiscountQuote quote, OfferDiscount{*desk}.execute(request));
    if (request.isDryRun) session.warn(session.words("cli.dry-run"));
    const auto account = desk->portfolio()->share(request.customer);
    showQuote(session, quote);
    Json json = quoteJson(quote, account->customer);
    json["dry_run"] = request.isDryRun;
    session.print(json);
    return ExitStatus::Done;
}

Result<ExitStatus> end(Session& session, const CampaignOptions& options)
{
    ENCOURS_ASSIGN(Desk* const desk, session.deskFor(options.change));
    ENCOURS_TRY(EndCampaign{*desk}.execute(options.what, options.change.key));
    if (options.change.isDryRun) session.warn(session.words("cli.dry-run"));
    session.say(session.words("cli.campaign.ended", {{"value", options.what}}));
    session.print({{"code", options.what}, {"dry_run", options.change.isDryRun}});
    return ExitStatus::Done;
}

Result<ExitStatus> doCampaign(Session& session, const CampaignOptions& options)
{
    if (options.action == "start") return startAndShow(session, options);
    if (options.action == "list") return list(session);
    if (options.action == "show") return show(session, options);
    if (options.action == "offer") return offer(session, options);
    if (options.action == "end") return end(session, options);
    return unknownValue("campaign", options.action);
}

} // namespace

void addCampaign(Verbs& verbs)
{
    auto options = std::make_shared<CampaignOptions>();
    auto verb = verbs.add("campaign", "Start, list, show, end a campaign; offer a discount and compute its gain",
                          [options](Session& session) { return doCampaign(session, *options); });
    verb.option("action", options->action, "start, list, show, offer or end").required();
    verb.option("what", options->what, "july, september or own; the code of a campaign; the code of a customer");
    verb.option("--year", options->year, "Year of a campaign that ships; this one when absent");
    verb.option("--code", options->code, "Code of an own campaign; for an offer, of its campaign");
    verb.option("--name", options->name, "What people call it");
    verb.option("--opens", options->opens, "First day (YYYY-MM-DD)");
    verb.option("--closes", options->closes, "Last day");
    verb.option("--due-from", options->dueFrom, "Invoices falling due from this day");
    verb.option("--due-to", options->dueTo, "… to this one");
    verb.option("--when", options->condition, "Which invoices, e.g. \"amount >= 1000\"");
    verb.repeated("--leave-out-segment", options->segments, "Customers of this segment are not called");
    verb.repeated("--leave-out-sector", options->sectors, "Customers of this trade sector are not called");
    verb.flag("--ask-closures", options->asksClosures, "Ask for closing dates");
    verb.flag("--ask-bill", options->asksBill, "Ask for an LCR or a promissory note");
    verb.option("--discount", options->discount, "Exceptional discount, e.g. 2 or 1.5");
    verb.option("--pay-by", options->payBy, "Last day to pay with the discount");
    verb.option("--financing", options->financing,
                "What money costs us in a year; the legal interest rate when absent");
    verb.option("--invoices", options->invoices, "Numbers, separated by commas");
    verb.option("--as-of", options->asOf, "Day of the progress; today when absent");
    addFigureFiles(verb, options->files);
    addChangeOptions(verb, options->change);
}

} // namespace encours
