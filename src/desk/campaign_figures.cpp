// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/campaigns.h"
#include "words/dunning_words.h"
#include "words/policy_words.h"
#include "words/words.h"

#include <algorithm>
#include <fmt/format.h>

namespace encours {

namespace {

std::string text(std::string_view name, Language language)
{
    return words(language, fmt::format("figures.campaign.{}", name));
}

std::vector<FigureCell> cells(const CampaignMember& member, const CampaignItem& item, Language language)
{
    FigureCell offer;
    if (item.offer) offer = item.offer->discount;
    return {member.code,
            member.name,
            member.phone,
            statusWords(language, member),
            item.number,
            item.dueOn,
            item.due,
            item.paid(),
            item.promised,
            item.secured,
            item.disputed,
            item.open,
            offer,
            figureCell(member.lastTriedOn),
            figureCell(member.lastReachedOn),
            asksWords(language, member.asks)};
}

} // namespace

FigureTable campaignTable(const CampaignProgress& progress, Language language, Currency currency)
{
    FigureTable table;
    table.name = text("name", language);
    table.title = wordsFor(language, progress.campaign);
    table.notes = {words(language, "figures.as-of",
                         {{"on", formatIsoDate(progress.asOf)}, {"currency", std::string{currency.code()}}})};
    for (const std::string_view column :
         {"customer", "customer-name", "phone", "status", "number", "due-on", "due", "paid", "promised", "secured",
          "disputed", "open", "offer", "tried-on", "reached-on", "asks"}) {
        table.columns.push_back(text(column, language));
    }
    for (const CampaignMember& member : progress.members) {
        for (const CampaignItem& item : member.items) table.rows.push_back(cells(member, item, language));
    }
    return table;
}

} // namespace encours
