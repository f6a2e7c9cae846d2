// SPDX-License-Identifier: GPL-3.0-or-later
// Where the figures of the page lead: to the invoices, or the payments, that make them.
#include "dashboard/aged_page.h"
#include "dashboard/aged_table.h"
#include "shell/app_context.h"
#include "support/format.h"
#include "tables/list_place.h"
#include "widgets/card.h"

#include <algorithm>
#include <array>
#include <utility>

namespace encours::ui {
namespace {

FilterName filterOf(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Controller: return FilterName::Controller;
    case Grouping::Segment: return FilterName::Segment;
    case Grouping::Salesperson: return FilterName::Salesperson;
    case Grouping::Sector: return FilterName::Sector;
    case Grouping::Customer: break;
    }
    return FilterName::Customer;
}

/// The lists know the columns of 30, 60 and 90 days; other ones are found by their due dates.
bool narrowToDays(ListPlace& place, FilterName filter, const AgeBounds& bounds, Date asOf)
{
    constexpr std::array columns{std::pair{FilterName::Days1To30, AgeBucket::Days1To30},
                                 std::pair{FilterName::Days31To60, AgeBucket::Days31To60},
                                 std::pair{FilterName::Days61To90, AgeBucket::Days61To90},
                                 std::pair{FilterName::Over90, AgeBucket::Over90}};
    const auto* const column = std::ranges::find(columns, filter, &std::pair<FilterName, AgeBucket>::first);
    if (bounds == AgeBounds{} || column == columns.end()) return false;
    place.narrow(FilterName::Overdue);
    if (const auto last = bounds.lastDay(column->second))
        place.narrow(FilterName::DueFrom, formatIsoDate(asOf.plusDays(-*last)));
    place.narrow(FilterName::DueTo, formatIsoDate(asOf.plusDays(-*bounds.firstDay(column->second))));
    return true;
}

} // namespace

/// `filter`: a FilterName; -1 stands for all that is open.
void AgedPage::openFigure(int filter, bool isTotal)
{
    const FilterName wanted = filter < 0 ? FilterName::Open : static_cast<FilterName>(filter);
    ListPlace place;
    if (!narrowToDays(place, wanted, m_answer.figures.ageBounds, m_asOf)) place.narrow(wanted);
    if (m_within) place.narrow(filterOf(m_within->grouping), m_within->key);
    const AgedRow* row = isTotal ? nullptr : m_rows->current();
    if (!isTotal && row == nullptr) return;
    if (row != nullptr && row->customer.isStored()) place.of(row->customer);
    else if (row != nullptr) place.narrow(filterOf(m_answer.view.balance.grouping), row->key);
    if (m_asOf != context().today()) place.on(m_asOf);
    const bool isCredit = wanted == FilterName::Unallocated;
    context().show(isCredit ? QStringLiteral("payments") : QStringLiteral("invoices"), place.text());
}

void AgedPage::showPlace(const QString& place)
{
    if (!place.startsWith(QStringLiteral("day="))) return;
    if (const auto day = parseIsoDate(toStd(place.section('=', 1)))) showDay(*day);
}

void AgedPage::connectCards()
{
    const std::array filters{-1, static_cast<int>(FilterName::Overdue), static_cast<int>(FilterName::Over90),
                             static_cast<int>(FilterName::Unallocated)};
    for (std::size_t card = 0; card < filters.size(); ++card) {
        connect(m_cards[card], &FigureCard::opened, this, [this, filter = filters[card]] { openFigure(filter, true); });
    }
}

void AgedPage::sayCardLinks()
{
    const std::array links{tr("Open invoices"), tr("Overdue invoices"),
                           tr("Invoices overdue for more than %1 days").arg(m_answer.figures.ageBounds.ends().back()),
                           tr("Payments and credits to allocate")};
    for (std::size_t card = 0; card < links.size(); ++card) m_cards[card]->setLink(links[card]);
}

} // namespace encours::ui
