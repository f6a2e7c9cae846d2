// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customer_fields.h"

#include "receivables/customer_values.h"
#include "receivables/identifiers.h"
#include "receivables/postal_line.h"
#include "settings/identifier_remark.h"
#include "settings/late_rate_check.h"
#include "settings/terms_check.h"
#include "support/format.h"
#include "support/language.h"
#include "widgets/choice_box.h"
#include "widgets/masked_edit.h"
#include "widgets/plain_text.h"
#include "words/words.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace encours::ui {
namespace {

constexpr int rowsOfField = 3; ///< caption, field, remark
constexpr int longestText = 2000;

enum Group : int { Contact, TermsAndLaw, Cover, Who, groupTotal };

struct Place {
    CustomerField field;
    int group;
    int row;
    int column;
    int span;
};

/// Two columns in each group; a field of span 2 takes the whole width. What a call needs comes first.
constexpr Place places[] = {
    {CustomerField::Phone, Contact, 0, 0, 1},
    {CustomerField::BestHours, Contact, 0, 1, 1},
    {CustomerField::Email, Contact, 1, 0, 2},
    {CustomerField::ContactName, Contact, 2, 0, 1},
    {CustomerField::ContactRole, Contact, 2, 1, 1},
    {CustomerField::AddressLine1, Contact, 3, 0, 2},
    {CustomerField::AddressLine2, Contact, 4, 0, 2},
    {CustomerField::PostalCode, Contact, 5, 0, 1},
    {CustomerField::City, Contact, 5, 1, 1},
    {CustomerField::Country, Contact, 6, 0, 1},
    {CustomerField::Siren, Contact, 6, 1, 1},
    {CustomerField::Siret, Contact, 7, 0, 1},
    {CustomerField::VatNumber, Contact, 7, 1, 1},
    {CustomerField::Terms, Contact, 8, 0, 1},
    {CustomerField::Means, Contact, 8, 1, 1},
    {CustomerField::Note, Contact, 9, 0, 2},
    {CustomerField::DebtorKind, TermsAndLaw, 0, 0, 1},
    {CustomerField::Sector, TermsAndLaw, 0, 1, 1},
    {CustomerField::LateRate, TermsAndLaw, 1, 0, 1},
    {CustomerField::EndOfMonthClause, TermsAndLaw, 1, 1, 1},
    {CustomerField::PeriodicInvoices, TermsAndLaw, 2, 0, 1},
    {CustomerField::HolidayZone, TermsAndLaw, 2, 1, 1},
    {CustomerField::PayDays, TermsAndLaw, 3, 0, 1},
    {CustomerField::Closures, TermsAndLaw, 3, 1, 1},
    {CustomerField::Iban, TermsAndLaw, 4, 0, 2},
    {CustomerField::Mandate, TermsAndLaw, 5, 0, 2},
    {CustomerField::CreditLimit, Cover, 0, 0, 1},
    {CustomerField::InsuredLimit, Cover, 0, 1, 1},
    {CustomerField::Controller, Who, 0, 0, 1},
    {CustomerField::Salesperson, Who, 0, 1, 1},
    {CustomerField::Segment, Who, 1, 0, 1},
    {CustomerField::Plan, Who, 1, 1, 1},
    {CustomerField::OwnContact, Who, 2, 0, 1},
    {CustomerField::BuyerName, Who, 2, 1, 1},
    {CustomerField::BuyerPhone, Who, 3, 0, 1},
    {CustomerField::BuyerEmail, Who, 3, 1, 1},
};

std::optional<ChoiceKind> choiceOf(CustomerField field)
{
    switch (field) {
    case CustomerField::Means: return ChoiceKind::Means;
    case CustomerField::DebtorKind: return ChoiceKind::DebtorKind;
    case CustomerField::Sector: return ChoiceKind::Sector;
    case CustomerField::HolidayZone: return ChoiceKind::HolidayZone;
    case CustomerField::EndOfMonthClause:
    case CustomerField::PeriodicInvoices: return ChoiceKind::YesNo;
    default: return std::nullopt;
    }
}

/// What an empty choice means; "" for fields whose list says it itself.
QString emptyWordOf(CustomerField field)
{
    switch (field) {
    case CustomerField::DebtorKind: return CustomerFields::tr("Not stated: business");
    case CustomerField::Sector:
    case CustomerField::HolidayZone:
    case CustomerField::EndOfMonthClause: return CustomerFields::tr("As the book says");
    case CustomerField::PeriodicInvoices: return CustomerFields::tr("Not stated: no");
    default: return {};
    }
}

std::optional<IdentifierKind> identifierOf(CustomerField field, const Customer& customer)
{
    switch (field) {
    case CustomerField::Siren: return IdentifierKind::Siren;
    case CustomerField::Siret: return IdentifierKind::Siret;
    case CustomerField::VatNumber: return IdentifierKind::Vat;
    case CustomerField::Iban: return IdentifierKind::Iban;
    case CustomerField::BuyerPhone:
    case CustomerField::Phone: return IdentifierKind::Phone;
    case CustomerField::PostalCode:
        // Other countries have other codes.
        return customer.field(CustomerField::Country).empty() ? std::optional(IdentifierKind::Postcode) : std::nullopt;
    default: return std::nullopt;
    }
}

bool hasRemark(CustomerField field)
{
    switch (field) {
    case CustomerField::AddressLine1:
    case CustomerField::AddressLine2:
    case CustomerField::City:
    case CustomerField::Closures:
    case CustomerField::PayDays:
    case CustomerField::CreditLimit:
    case CustomerField::InsuredLimit: return true;
    default: return identifierOf(field, Customer{}).has_value();
    }
}

bool isMissing(const std::vector<MissingDetail>& missing, CustomerField field, const Customer& customer)
{
    const auto lacks = [&missing](MissingDetail detail) {
        return std::find(missing.begin(), missing.end(), detail) != missing.end();
    };
    switch (field) {
    case CustomerField::Phone: return lacks(MissingDetail::Phone);
    case CustomerField::Email: return lacks(MissingDetail::Email);
    case CustomerField::ContactName: return lacks(MissingDetail::Contact);
    case CustomerField::Terms: return lacks(MissingDetail::Terms);
    case CustomerField::AddressLine1:
    case CustomerField::PostalCode:
    case CustomerField::City: return lacks(MissingDetail::Address) && customer.field(field).empty();
    default: return false;
    }
}

/// Amounts are stored as plain decimals and read as people write them.
QString shownText(CustomerField field, const std::string& text)
{
    const bool isAmount = field == CustomerField::CreditLimit || field == CustomerField::InsuredLimit;
    const auto amount = isAmount ? parseAmount(text, Currency{}, DecimalMark::Dot) : Result<Money>(Money());
    return isAmount && amount ? bareAmountText(*amount) : toQ(text);
}

/// The field that a refusal is about, when it does not name one.
std::optional<CustomerField> fieldOf(FaultCode code)
{
    switch (code) {
    case FaultCode::TermsMalformed: return CustomerField::Terms;
    case FaultCode::ClosuresMalformed:
    case FaultCode::DatesReversed: return CustomerField::Closures;
    case FaultCode::PayDaysMalformed: return CustomerField::PayDays;
    case FaultCode::RateMalformed:
    case FaultCode::RateImplausible: return CustomerField::LateRate;
    default: return std::nullopt;
    }
}

} // namespace

CustomerFields::CustomerFields(QWidget* parent) : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(size::gap, 0, size::gap, size::grid);
    grid->setHorizontalSpacing(size::grid);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (int group = 0; group < groupTotal; ++group) addGroup(grid, group, row);
    grid->setRowStretch(row, 1);
}

void CustomerFields::addGroup(QGridLayout* grid, int group, int& row)
{
    m_headings[group] = plainLabel({}, TextRole::Strong, this);
    m_headings[group]->setContentsMargins(0, size::gap, 0, 0);
    m_headings[group]->setVisible(group != Contact);
    grid->addWidget(m_headings[group], row++, 0, 1, 2);
    int rows = 0;
    for (int i = 0; i < static_cast<int>(std::size(places)); ++i) {
        if (places[i].group != group) continue;
        addField(grid, i, row + places[i].row * rowsOfField);
        rows = places[i].row + 1;
    }
    row += rows * rowsOfField;
}

void CustomerFields::addField(QGridLayout* grid, int number, int row)
{
    const Place& place = places[number];
    QWidget* widget = nullptr;
    if (const auto choice = choiceOf(place.field)) {
        widget = new ChoiceBox(*choice, this);
    } else {
        auto* edit = place.field == CustomerField::Iban ? new MaskedEdit(this) : new QLineEdit(this);
        edit->setMaxLength(longestText);
        widget = edit;
    }
    widget->setObjectName("field." + toQ(customerFieldCode(place.field)));
    Field field{place.field, plainLabel({}, TextRole::Caption, this), widget, nullptr, {}};
    field.caption->setBuddy(widget);
    field.caption->setContentsMargins(0, 6, 0, 0);
    grid->addWidget(field.caption, row, place.column, 1, place.span);
    grid->addWidget(widget, row + 1, place.column, 1, place.span);
    addRemark(grid, number, row + 2, field);
    connectField(field);
    m_fields.push_back(field);
}

void CustomerFields::addRemark(QGridLayout* grid, int number, int row, Field& field)
{
    const Place& place = places[number];
    if (place.field == CustomerField::Terms) {
        m_termsCheck = new TermsCheck("termsCheck", this);
        grid->addWidget(m_termsCheck, row, 0, 1, 2);
    } else if (place.field == CustomerField::LateRate) {
        m_rateCheck = new LateRateCheck("customerRateCheck", this);
        grid->addWidget(m_rateCheck, row, 0, 1, 2);
    } else if (hasRemark(place.field)) {
        field.remark = wrappedLabel({}, TextRole::Caption, this);
        field.remark->setObjectName("remark." + toQ(customerFieldCode(place.field)));
        field.remark->hide();
        grid->addWidget(field.remark, row, place.column, 1, place.span);
    }
}

void CustomerFields::connectField(const Field& field)
{
    const auto follow = [this] {
        check();
        emit edited();
    };
    if (auto* choice = qobject_cast<ChoiceBox*>(field.widget)) {
        connect(choice, &QComboBox::activated, this, follow);
        return;
    }
    auto* edit = static_cast<QLineEdit*>(field.widget);
    connect(edit, &QLineEdit::textEdited, this, follow);
    connect(edit, &QLineEdit::returnPressed, this, &CustomerFields::entered);
}

std::string CustomerFields::textOf(const Field& field) const
{
    if (const auto* choice = qobject_cast<const ChoiceBox*>(field.widget)) return toStd(choice->code());
    if (const auto* masked = qobject_cast<const MaskedEdit*>(field.widget)) return toStd(masked->value());
    return toStd(static_cast<const QLineEdit*>(field.widget)->text().trimmed());
}

void CustomerFields::showText(Field& field, const std::string& text)
{
    setLook(field.widget, "wrong", false);
    if (auto* choice = qobject_cast<ChoiceBox*>(field.widget)) {
        choice->setCode(toQ(text));
    } else if (auto* masked = qobject_cast<MaskedEdit*>(field.widget)) {
        masked->setValue(toQ(text), toQ(maskedIban(text)));
    } else {
        auto* edit = static_cast<QLineEdit*>(field.widget);
        edit->setText(shownText(field.field, text));
        edit->setCursorPosition(0);
    }
    field.shown = textOf(field);
}

void CustomerFields::setBook(const BookSettings& settings, std::shared_ptr<const LegalValues> values, Date today)
{
    m_book = settings;
    m_values = std::move(values);
    m_today = today;
}

void CustomerFields::showCustomer(const std::optional<Customer>& customer)
{
    m_before = customer;
    const Customer shown = customer.value_or(Customer{});
    for (Field& field : m_fields) showText(field, shown.field(field.field));
    markMissing();
    check();
}

std::vector<std::pair<CustomerField, std::string>> CustomerFields::changes() const
{
    std::vector<std::pair<CustomerField, std::string>> changes;
    for (const Field& field : m_fields) {
        std::string text = textOf(field);
        if (text != field.shown) changes.emplace_back(field.field, std::move(text));
    }
    return changes;
}

Customer CustomerFields::described() const
{
    Customer customer = m_before.value_or(Customer{});
    for (const Field& field : m_fields) {
        std::string text = textOf(field);
        if (!text.empty()) {
            if (auto stored = storedFieldValue(field.field, text, m_book.currency)) text = std::move(stored).value();
        }
        customer.setField(field.field, std::move(text));
    }
    return customer;
}

void CustomerFields::check()
{
    const Customer customer = described();
    for (const Field& field : m_fields) checkField(field, customer);
    // Between a firm and a consumer the law sets no longest term.
    const bool isConsumer = customer.debtorKind() == DebtorKind::Consumer;
    const QString terms = toQ(customer.field(CustomerField::Terms));
    m_termsCheck->check(terms, m_today, customer.ceilingFacts(m_book.rules), isConsumer ? nullptr : m_values);
    m_termsCheck->setVisible(!terms.isEmpty());
    const auto typed = LateRate::parse(customer.field(CustomerField::LateRate));
    m_rateCheck->check(typed ? Result<LateRate>(customer.lateRate(m_book.rules)) : typed, m_today, m_values);
    m_rateCheck->setVisible(m_before.has_value() && !(isConsumer && customer.field(CustomerField::LateRate).empty()));
}

void CustomerFields::checkField(const Field& field, const Customer& customer)
{
    if (field.remark == nullptr) return;
    const std::string text = textOf(field);
    QString remark;
    Tone tone = Tone::Amber;
    if (const std::size_t beyond = beyondPostalLine(field.field, text); beyond > 0) {
        remark = toQ(words(currentLanguage(), "warning.postal-line", {{"count", std::to_string(beyond)}}));
    } else if (const auto kind = identifierOf(field.field, customer)) {
        remark = identifierRemark(*kind, toQ(text));
    } else if (!text.empty() && field.field != CustomerField::PostalCode) {
        const auto stored = storedFieldValue(field.field, text, m_book.currency);
        if (!stored) remark = toQ(wordsFor(currentLanguage(), stored.fault()));
        tone = Tone::Red;
    }
    setTone(field.remark, tone);
    field.remark->setText(remark);
    field.remark->setVisible(!remark.isEmpty());
}

void CustomerFields::markRefused(const Fault& fault)
{
    const auto unnamed = fieldOf(fault.code);
    for (const Field& field : m_fields) {
        const bool isNamed =
            !fault.arguments.empty() && fault.arguments.front().second == customerFieldCode(field.field);
        if (!isNamed && unnamed != field.field) continue;
        setLook(field.widget, "wrong", true);
        field.widget->setFocus();
    }
}

void CustomerFields::focusFirstMissing()
{
    const auto missing = missingDetails(m_before.value_or(Customer{}));
    for (const Field& field : m_fields) {
        if (!m_before || !isMissing(missing, field.field, *m_before)) continue;
        field.widget->setFocus();
        return;
    }
    m_fields.front().widget->setFocus();
}

void CustomerFields::focusField(CustomerField wanted)
{
    for (const Field& field : m_fields) {
        if (field.field == wanted) field.widget->setFocus(Qt::OtherFocusReason);
    }
}

void CustomerFields::markMissing()
{
    const auto missing = m_before ? missingDetails(*m_before) : std::vector<MissingDetail>{};
    for (const Field& field : m_fields) {
        auto* edit = qobject_cast<QLineEdit*>(field.widget);
        if (edit == nullptr) continue;
        const bool lacks = m_before && isMissing(missing, field.field, *m_before);
        setTone(field.caption, lacks ? Tone::Amber : Tone::Neutral);
        edit->setPlaceholderText(lacks ? tr("missing") : QString());
        if (field.field == CustomerField::LateRate) edit->setPlaceholderText(tr("as the book says"));
    }
}

void CustomerFields::retranslate()
{
    const QString headings[] = {{}, tr("Terms and law"), tr("Cover"), tr("Who")};
    for (int group = 0; group < groupTotal; ++group) m_headings[group]->setText(headings[group]);
    for (const Field& field : m_fields) {
        const QString name = capitalised(toQ(wordsFor(currentLanguage(), field.field)));
        field.caption->setText(name);
        field.widget->setAccessibleName(name);
        if (auto* choice = qobject_cast<ChoiceBox*>(field.widget)) {
            choice->retranslate();
            if (const QString word = emptyWordOf(field.field); !word.isEmpty()) choice->setEmptyWord(word);
        }
    }
    markMissing();
    check();
}

} // namespace encours::ui
