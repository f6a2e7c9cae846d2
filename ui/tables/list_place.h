// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "desk/tables/table_query.h"
#include "portfolio/account.h"

#include <QString>

#include <optional>
#include <vector>

namespace encours::ui {

/// A place on one of the long lists (pages `customers`, `invoices`, `payments`), as context().show(page, place) takes it.
/// Every number of the window leads to the list that makes it by such a place:
///
///     place := part *( "/" part )        part := filter | name "=" value
///
/// A filter is one of desk/tables/table_query.h by its code: `overdue`, `d31-60`, `customer=12`, `controller=Julie`. Beside
/// them a place may hold
///
///     day=2026-10-31      as of that day instead of today
///     search=F2026-0468   typed into the search field
///     line=12:345         the line of customer 12 and item 345 is selected; `line=345` after `customer=12`; of customers
///                         `line=12`
///
/// In values `%` and `/` are written `%25` and `%2F`. An empty place shows the list as it was left; any other one
/// begins anew. What a page does not understand it leaves out.
struct ListPlace {
    std::vector<TableFilter> filters;
    QString search;
    std::optional<Date> day;
    std::optional<CustomerId> lineCustomer;
    std::optional<ItemId> lineItem;

    ListPlace& narrow(FilterName filter);
    ListPlace& narrow(FilterName filter, const std::string& value);
    ListPlace& narrow(AgeBucket bucket); ///< that column of the aged balance
    ListPlace& of(CustomerId customer);
    ListPlace& on(Date asOf);
    ListPlace& find(const QString& typed);
    ListPlace& line(CustomerId customer, std::optional<ItemId> item = {});

    [[nodiscard]] bool isEmpty() const { return *this == ListPlace{}; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] static ListPlace read(TableKind kind, const QString& text);
    friend bool operator==(const ListPlace&, const ListPlace&) = default;
};

} // namespace encours::ui
