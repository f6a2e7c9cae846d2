// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/import_words.h"

#include "support/format.h"
#include "support/language.h"
#include "words/words.h"

#include <QCoreApplication>

namespace encours::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Imports)
};

constexpr CustomerField customerColumns[] = {
    CustomerField::Terms,       CustomerField::Means,       CustomerField::Phone,        CustomerField::Email,
    CustomerField::ContactName, CustomerField::ContactRole, CustomerField::AddressLine1, CustomerField::AddressLine2,
    CustomerField::PostalCode,  CustomerField::City,        CustomerField::Country,      CustomerField::Siren,
    CustomerField::VatNumber,   CustomerField::CreditLimit, CustomerField::Controller,   CustomerField::Salesperson,
    CustomerField::Segment,     CustomerField::BestHours,   CustomerField::Note,
};

} // namespace

QString kindWords(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Fec: return Words::tr("Ledger (FEC)");
    case ImportKind::Customers: return Words::tr("Customers");
    case ImportKind::Invoices: return Words::tr("Invoices");
    case ImportKind::Payments: return Words::tr("Payments");
    case ImportKind::OpenItems: return Words::tr("Open items");
    }
    return {};
}

QString separatorWords(char separator)
{
    switch (separator) {
    case '\t': return Words::tr("Tab");
    case ';': return Words::tr("Semicolon ;");
    case ',': return Words::tr("Comma ,");
    case '|': return Words::tr("Bar |");
    default: return QString(QLatin1Char(separator));
    }
}

QString decimalMarkWords(DecimalMark mark)
{
    switch (mark) {
    case DecimalMark::Detect: return Words::tr("Automatic");
    case DecimalMark::Comma: return Words::tr("Comma 1 234,56");
    case DecimalMark::Dot: return Words::tr("Dot 1,234.56");
    }
    return {};
}

QString dateFormWords(DateForm form)
{
    switch (form) {
    case DateForm::DayMonthYear: return Words::tr("dd/mm/yyyy");
    case DateForm::MonthDayYear: return Words::tr("mm/dd/yyyy");
    case DateForm::YearMonthDay: return Words::tr("yyyy-mm-dd");
    }
    return {};
}

QString fieldWords(const std::string& code)
{
    if (code == "customer") return Words::tr("Customer code");
    if (code == "number") return Words::tr("Number");
    if (code == "issued") return Words::tr("Issued on");
    if (code == "booked") return Words::tr("Booked on");
    if (code == "due") return Words::tr("Due on");
    if (code == "amount") return Words::tr("Amount");
    if (code == "debit") return Words::tr("Debit");
    if (code == "credit") return Words::tr("Credit");
    if (code == "sense") return Words::tr("Debit or credit");
    if (code == "label") return Words::tr("Label");
    if (code == "settled") return Words::tr("Settled on");
    if (code == "delivered") return Words::tr("Delivered on");
    if (code == "received") return Words::tr("Received on");
    if (code == "ordered") return Words::tr("Ordered on");
    if (code == "disputed") return Words::tr("Disputed");
    if (code == "lettering") return Words::tr("Lettering");
    if (code == "currency") return Words::tr("Currency");
    if (code == "kind") return Words::tr("Kind of document");
    if (code == "invoice") return Words::tr("Invoice paid");
    if (const auto field = parseCustomerField(code)) return capitalised(toQ(wordsFor(currentLanguage(), *field)));
    return toQ(code);
}

std::vector<std::string> fieldsOf(ImportKind kind)
{
    std::vector<std::string> fields;
    switch (kind) {
    case ImportKind::Fec: break;
    case ImportKind::Customers:
        fields = {"customer", "name"};
        for (const CustomerField field : customerColumns) fields.emplace_back(customerFieldCode(field));
        break;
    case ImportKind::Invoices:
        fields = {"customer", "number", "issued", "amount", "due",      "name", "settled",   "disputed", "booked",
                  "label",    "means",  "debit",  "credit", "currency", "kind", "delivered", "received", "ordered"};
        break;
    case ImportKind::Payments:
        fields = {"customer", "issued", "amount", "invoice", "number",    "means",
                  "booked",   "label",  "debit",  "credit",  "lettering", "currency"};
        break;
    case ImportKind::OpenItems:
        fields = {"customer", "number", "issued", "amount",    "due",  "name",     "booked",    "label",    "debit",
                  "credit",   "sense",  "means",  "lettering", "kind", "currency", "delivered", "received", "ordered"};
        break;
    }
    return fields;
}

std::vector<std::pair<QString, QString>> countWords(const ImportCounts& counts)
{
    const std::pair<QString, std::int64_t> all[] = {
        {Words::tr("New customers"), counts.customers},
        {Words::tr("Invoices and debits"), counts.invoices},
        {Words::tr("Credit notes and credits"), counts.credits},
        {Words::tr("Payments"), counts.payments},
        {Words::tr("Allocations"), counts.allocations},
        {Words::tr("Disputes"), counts.disputes},
        {Words::tr("Changed"), counts.changed},
        {Words::tr("No longer in the file"), counts.vanished},
        {Words::tr("No longer lettered"), counts.unlettered},
        {Words::tr("Allocated by hand, now by the ledger"), counts.handMade},
    };
    std::vector<std::pair<QString, QString>> shown;
    for (const auto& [name, count] : all) {
        if (count != 0) shown.emplace_back(name, countText(count));
    }
    return shown;
}

QString countLine(const ImportCounts& counts)
{
    QStringList parts;
    for (const auto& [name, count] : countWords(counts)) parts << QStringLiteral("%1 %2").arg(name, count);
    return parts.isEmpty() ? QStringLiteral("–") : parts.join(QStringLiteral(" · "));
}

QString warningWords(const ImportWarning& warning)
{
    const std::string key = "import-warning." + std::string(warningName(warning.code));
    if (!hasWords(currentLanguage(), key)) return toQ(warningName(warning.code));
    return toQ(words(currentLanguage(), key, warning.arguments));
}

QString periodWords(const std::optional<Date>& first, const std::optional<Date>& last)
{
    if (!first || !last) return QStringLiteral("–");
    return QStringLiteral("%1 → %2").arg(dateText(*first), dateText(*last));
}

} // namespace encours::ui
