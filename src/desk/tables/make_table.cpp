// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/tables/make_table.h"

#include "desk/tables/row_maker.h"
#include "portfolio/search/search_query.h"

namespace encours {
namespace {

/// What is searched of a customer in a list of its lines.
void addNames(const Customer& customer, RowTexts& texts)
{
    texts.add(customer.code);
    texts.add(customer.field(CustomerField::Name));
}

/// And in a list of customers, beside the telephones.
void addContacts(const Account& account, RowTexts& texts)
{
    const Customer& customer = account.customer;
    for (const CustomerField field : {CustomerField::ContactName, CustomerField::Email, CustomerField::City,
                                      CustomerField::BuyerName, CustomerField::BuyerEmail, CustomerField::Siren}) {
        texts.add(customer.field(field));
    }
    for (const ContactPerson& person : account.persons) {
        texts.add(person.name);
        texts.add(person.email);
    }
    for (const MergedCustomer& merged : account.merged) texts.add(merged.code);
}

void addPhones(const Account& account, RowTexts& phones)
{
    phones.add(phoneDigits(account.customer.field(CustomerField::Phone)));
    phones.add(phoneDigits(account.customer.field(CustomerField::BuyerPhone)));
    for (const ContactPerson& person : account.persons) {
        phones.add(phoneDigits(person.phone));
        phones.add(phoneDigits(person.mobile));
    }
}

void addAccounts(TableData& data)
{
    const bool isOfCustomers = data.kind == TableKind::Customers;
    for (std::size_t place = 0; place < data.portfolio->size(); ++place) {
        const Account& account = data.portfolio->at(place);
        data.accountMeans.push_back(account.customer.means());
        data.accountTexts.beginRow();
        addNames(account.customer, data.accountTexts);
        if (!isOfCustomers) continue;
        addContacts(account, data.accountTexts);
        data.phones.beginRow();
        addPhones(account, data.phones);
    }
    data.accountTexts.close();
    if (isOfCustomers) data.phones.close();
}

std::unique_ptr<RowMaker> makerOf(TableKind kind, const DunningContext& context)
{
    switch (kind) {
    case TableKind::Invoices: return invoiceRowMaker(context);
    case TableKind::Customers: return customerRowMaker(context);
    case TableKind::Payments: break;
    }
    return paymentRowMaker(context.today);
}

} // namespace

std::shared_ptr<const TableData> makeTable(std::shared_ptr<const Portfolio> portfolio, const DunningContext& context,
                                           TableKind kind, const Cancellation& cancellation)
{
    auto rows = makeRows(*portfolio, cancellation, [&] { return makerOf(kind, context); });
    if (!rows) return nullptr;
    const auto data = std::make_shared<TableData>();
    data->kind = kind;
    data->day = context.today;
    data->portfolio = std::move(portfolio);
    data->bookSector = tradeSectorCode(context.rules.sector);
    data->rows = std::move(*rows);
    addAccounts(*data);
    return data;
}

} // namespace encours
