// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customer_editor.h"

#include "settings/terms_check.h"
#include "shell/app_context.h"
#include "support/format.h"
#include "support/language.h"
#include "widgets/plain_text.h"
#include "words/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

constexpr PaymentMeans allMeans[] = {PaymentMeans::Unknown,        PaymentMeans::Transfer,       PaymentMeans::Cheque,
                                     PaymentMeans::DirectDebit,    PaymentMeans::BillOfExchange, PaymentMeans::PromissoryNote,
                                     PaymentMeans::Card,           PaymentMeans::Cash};

struct Place {
    CustomerField field;
    int row;
    int column;
    int span;
};

/// Two columns; a field of span 2 takes the whole width.
constexpr Place places[] = {
    {CustomerField::Phone, 0, 0, 1},        {CustomerField::BestHours, 0, 1, 1},    {CustomerField::Email, 1, 0, 2},
    {CustomerField::ContactName, 2, 0, 1},  {CustomerField::ContactRole, 2, 1, 1},  {CustomerField::AddressLine1, 3, 0, 2},
    {CustomerField::AddressLine2, 4, 0, 2}, {CustomerField::PostalCode, 5, 0, 1},   {CustomerField::City, 5, 1, 1},
    {CustomerField::Country, 6, 0, 1},      {CustomerField::Siren, 6, 1, 1},        {CustomerField::Terms, 7, 0, 1},
};

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

} // namespace

CustomerEditor::CustomerEditor(AppContext& context, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_name(plainLabel({}, TextRole::Title, this))
    , m_summary(plainLabel({}, TextRole::Caption, this))
    , m_fields(new QWidget)
    , m_termsCheck(wrappedLabel({}, TextRole::Caption, m_fields))
    , m_problem(wrappedLabel({}, TextRole::Body, this))
    , m_save(new QPushButton(this))
{
    setObjectName("customerEditor");
    setProperty("look", "card");
    auto* grid = new QGridLayout(m_fields);
    grid->setContentsMargins(size::gap, 0, size::gap, size::grid);
    grid->setHorizontalSpacing(size::grid);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    for (const Place& place : places) addLine(grid, place.field, place.row, place.column, place.span);
    m_meansCaption = plainLabel({}, TextRole::Caption, m_fields);
    m_means = new QComboBox(m_fields);
    m_means->setObjectName("field.means");
    m_meansCaption->setBuddy(m_means);
    grid->addWidget(m_meansCaption, 7 * 2, 1);
    grid->addWidget(m_means, 7 * 2 + 1, 1);
    grid->addWidget(m_termsCheck, 8 * 2, 0, 1, 2);
    addLine(grid, CustomerField::Note, 9, 0, 2);
    grid->setRowStretch(grid->rowCount(), 1);

    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_fields);
    setTone(m_problem, Tone::Red);
    m_problem->setContentsMargins(size::gap, 0, size::gap, 0);
    m_problem->hide();
    m_save->setObjectName("saveCustomer");
    setLook(m_save, "look", "primary");
    auto* head = new QVBoxLayout;
    head->setContentsMargins(size::gap, 0, size::gap, 0);
    head->setSpacing(2);
    head->addWidget(m_name);
    head->addWidget(m_summary);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(size::gap, 0, size::gap, 0);
    foot->addStretch();
    foot->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 12, 1, size::gap);
    column->setSpacing(size::grid);
    column->addLayout(head);
    column->addWidget(scroll, 1);
    column->addWidget(m_problem);
    column->addLayout(foot);
    connect(m_save, &QPushButton::clicked, this, &CustomerEditor::save);
    connect(m_means, &QComboBox::activated, this, &CustomerEditor::updateButton);
}

void CustomerEditor::addLine(QGridLayout* grid, CustomerField field, int row, int column, int span)
{
    QLabel* caption = plainLabel({}, TextRole::Caption, m_fields);
    auto* edit = new QLineEdit(m_fields);
    edit->setObjectName("field." + toQ(customerFieldCode(field)));
    edit->setMaxLength(2000);
    caption->setBuddy(edit);
    caption->setContentsMargins(0, 6, 0, 0);
    grid->addWidget(caption, row * 2, column, 1, span);
    grid->addWidget(edit, row * 2 + 1, column, 1, span);
    m_lines.push_back({field, caption, edit});
    connect(edit, &QLineEdit::textEdited, this, &CustomerEditor::updateButton);
    connect(edit, &QLineEdit::returnPressed, this, &CustomerEditor::save);
    if (field == CustomerField::Terms) connect(edit, &QLineEdit::textChanged, this, &CustomerEditor::checkTerms);
}

void CustomerEditor::showCustomer(const std::optional<CustomerId>& customer)
{
    const Desk* desk = m_context.desk();
    const auto portfolio = desk != nullptr ? desk->portfolio() : nullptr;
    const Account* account = customer && portfolio ? portfolio->find(*customer) : nullptr;
    m_customer = account != nullptr ? customer : std::nullopt;
    m_before = account != nullptr ? account->customer : Customer{};
    setEnabled(account != nullptr);
    m_problem->hide();
    m_name->setText(account != nullptr ? toQ(m_before.displayName()) : QString());
    setPlainToolTip(m_name, m_name->text());
    m_summary->setText(toQ(m_before.code));
    for (const Line& line : m_lines) {
        line.edit->setText(toQ(m_before.field(line.field)));
        line.edit->setCursorPosition(0);
        setLook(line.edit, "wrong", false);
    }
    const int means = m_means->findData(static_cast<int>(m_before.means()));
    m_means->setCurrentIndex(qMax(0, means));
    markMissing();
    checkTerms();
    updateButton();
}

std::vector<std::pair<CustomerField, std::string>> CustomerEditor::changes() const
{
    std::vector<std::pair<CustomerField, std::string>> changes;
    for (const Line& line : m_lines) {
        std::string text = toStd(line.edit->text().trimmed());
        if (text != m_before.field(line.field)) changes.emplace_back(line.field, std::move(text));
    }
    const auto means = static_cast<PaymentMeans>(m_means->currentData().toInt());
    if (means != m_before.means()) changes.emplace_back(CustomerField::Means, std::string(paymentMeansCode(means)));
    return changes;
}

void CustomerEditor::save()
{
    Desk* desk = m_context.desk();
    if (desk == nullptr || !m_customer) return;
    const auto fields = changes();
    if (fields.empty()) {
        emit saved();
        return;
    }
    m_save->setEnabled(false);
    m_context.runner().run(
        this, [desk, customer = *m_customer, fields] { return EditCustomer(*desk).execute(customer, fields); },
        [this](const Result<Done>& done) {
            if (!done) {
                refuse(done.fault());
                return;
            }
            emit saved();
        });
}

void CustomerEditor::refuse(const Fault& fault)
{
    m_problem->setText(m_context.sentence(fault));
    m_problem->show();
    updateButton();
    for (const Line& line : m_lines) {
        const bool isTerms = fault.code == FaultCode::TermsMalformed && line.field == CustomerField::Terms;
        const bool isNamed = !fault.arguments.empty() && fault.arguments.front().second == customerFieldCode(line.field);
        if (!isTerms && !isNamed) continue;
        setLook(line.edit, "wrong", true);
        line.edit->setFocus();
    }
}

void CustomerEditor::focusFirstMissing()
{
    const auto missing = missingDetails(m_before);
    for (const Line& line : m_lines) {
        if (!isMissing(missing, line.field, m_before)) continue;
        line.edit->setFocus();
        return;
    }
    m_lines.front().edit->setFocus();
}

void CustomerEditor::markMissing()
{
    const auto missing = m_customer ? missingDetails(m_before) : std::vector<MissingDetail>{};
    for (const Line& line : m_lines) {
        const bool lacks = isMissing(missing, line.field, m_before);
        setTone(line.caption, lacks ? Tone::Amber : Tone::Neutral);
        line.edit->setPlaceholderText(lacks ? tr("missing") : QString());
    }
}

void CustomerEditor::checkTerms()
{
    QString text;
    for (const Line& line : m_lines) {
        if (line.field == CustomerField::Terms) text = line.edit->text();
    }
    showTermsCheck(m_termsCheck, text, m_context.today());
    m_termsCheck->setVisible(!text.trimmed().isEmpty());
}

void CustomerEditor::updateButton()
{
    m_save->setEnabled(m_customer.has_value());
    m_save->setText(changes().empty() ? tr("Next") : tr("Save and next"));
}

void CustomerEditor::fillMeans()
{
    const QVariant held = m_means->currentData();
    m_means->clear();
    for (const PaymentMeans means : allMeans) {
        m_means->addItem(capitalised(toQ(wordsFor(currentLanguage(), means))), static_cast<int>(means));
    }
    m_means->setCurrentIndex(qMax(0, m_means->findData(held)));
}

void CustomerEditor::retranslate()
{
    setAccessibleName(tr("Customer's record"));
    for (const Line& line : m_lines) {
        const QString name = capitalised(toQ(wordsFor(currentLanguage(), line.field)));
        line.caption->setText(name);
        line.edit->setAccessibleName(name);
    }
    m_meansCaption->setText(capitalised(toQ(wordsFor(currentLanguage(), CustomerField::Means))));
    m_meansCaption->setContentsMargins(0, 6, 0, 0);
    m_means->setAccessibleName(m_meansCaption->text());
    fillMeans();
    markMissing();
    checkTerms();
    updateButton();
}

} // namespace encours::ui
