// SPDX-License-Identifier: GPL-3.0-or-later
#include "calculations/due_date_card.h"

#include "calculations/text_table.h"
#include "receivables/bad_debt.h"
#include "receivables/term_ceilings.h"
#include "settings/terms_check.h"
#include "support/format.h"
#include "support/language.h"
#include "widgets/amount_edit.h"
#include "widgets/date_edit.h"
#include "widgets/dense_table.h"
#include "widgets/plain_text.h"
#include "words/words.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

constexpr int leastRows = 2;
constexpr int mostRows = 12;

} // namespace

DueDateCard::DueDateCard(QWidget* parent)
    : CalculationCard(parent),
      m_title(plainLabel({}, TextRole::Strong, this)),
      m_terms(new QLineEdit(this)),
      m_invoiced(new DateEdit(this)),
      m_delivered(new DateEdit(this)),
      m_amount(new AmountEdit(this)),
      m_meaning(wrappedLabel({}, TextRole::Caption, this)),
      m_model(new TextTable(this)),
      m_table(new DenseTable(this)),
      m_discount(wrappedLabel({}, TextRole::Body, this)),
      m_ceiling(wrappedLabel({}, TextRole::Body, this))
{
    m_terms->setObjectName("due.terms");
    m_terms->setMaxLength(300);
    m_invoiced->setObjectName("due.invoiced");
    m_delivered->setObjectName("due.delivered");
    m_amount->setObjectName("due.amount");
    m_meaning->setObjectName("due.meaning");
    m_table->setObjectName("due.table");
    m_discount->setObjectName("due.discount");
    m_ceiling->setObjectName("due.ceiling");
    m_table->setModel(m_model);
    build();
    for (QLineEdit* edit : {m_terms, static_cast<QLineEdit*>(m_amount), static_cast<QLineEdit*>(m_invoiced),
                            static_cast<QLineEdit*>(m_delivered)}) {
        connect(edit, &QLineEdit::textChanged, this, &DueDateCard::compute);
    }
}

void DueDateCard::build()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(size::grid);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 2);
    for (int column = 1; column < 4; ++column) grid->setColumnStretch(column, 1);
    m_captions[0] = addField(grid, m_terms, 0, 0);
    m_captions[1] = addField(grid, m_invoiced, 0, 1);
    m_captions[2] = addField(grid, m_delivered, 0, 2);
    m_captions[3] = addField(grid, m_amount, 0, 3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(size::gap, 12, size::gap, 12);
    column->setSpacing(size::half);
    column->addWidget(m_title);
    column->addLayout(grid);
    column->addWidget(m_meaning);
    column->addWidget(m_table);
    column->addWidget(m_discount);
    column->addWidget(m_ceiling);
    column->addStretch();
}

void DueDateCard::prepare()
{
    const QSignalBlocker blockers[] = {QSignalBlocker(m_terms), QSignalBlocker(m_invoiced)};
    m_terms->setText(toQ(basis().book.defaultTerms.text(currentLanguage())));
    m_invoiced->setToday(basis().today);
    m_delivered->setToday(basis().today);
    m_invoiced->setDate(basis().today);
    m_amount->setCurrency(basis().book.currency);
}

void DueDateCard::compute()
{
    if (!isReady()) return;
    m_model->setRows({});
    m_discount->hide();
    m_ceiling->hide();
    QString problem;
    const auto terms = PaymentTerms::parse(toStd(m_terms->text().trimmed()));
    if (!terms) problem = toQ(wordsFor(currentLanguage(), terms.fault()));
    const auto invoicedOn = read(m_invoiced, problem);
    const auto deliveredOn = read(m_delivered, problem);
    const auto amount = read(m_amount, problem);
    setTone(m_meaning, problem.isEmpty() ? Tone::Green : Tone::Red);
    m_meaning->setText(problem);
    fitRows(m_table, leastRows, mostRows);
    if (!terms) return;
    if (problem.isEmpty()) m_meaning->setText(toQ(terms->text(currentLanguage())));
    const Date from = invoicedOn.value_or(basis().today);
    const TermDates dates{.invoicedOn = from, .deliveredOn = deliveredOn, .receivedOn = {}, .orderedOn = {}};
    showInstalments(*terms, dates, amount);
    fitRows(m_table, leastRows, mostRows);
    showDiscount(*terms, dates, amount);
    showCeiling(*terms, dates);
}

void DueDateCard::showInstalments(const PaymentTerms& terms, const TermDates& dates, const std::optional<Money>& amount)
{
    const auto instalments = terms.instalments(amount.value_or(Money(0, basis().book.currency)), dates);
    QList<QStringList> rows;
    for (std::size_t i = 0; i < instalments.size(); ++i) {
        const Instalment& instalment = instalments[i];
        const QString share = toQ(Rate::ofBp(terms.steps()[i].shareBp).text(currentLanguage()));
        rows << QStringList{countText(static_cast<std::int64_t>(i) + 1),
                            share,
                            weekdayDateText(instalment.dueOn),
                            tr("%n day(s)", nullptr, instalment.dueOn - dates.invoicedOn),
                            weekdayDateText(expectedCashDay(instalment.dueOn)),
                            amount ? amountText(instalment.amount) : QString()};
    }
    m_model->setRows(rows);
}

void DueDateCard::showDiscount(const PaymentTerms& terms, const TermDates& dates, const std::optional<Money>& amount)
{
    const auto& discount = terms.discount();
    if (!discount) return;
    QString text =
        tr("Discount of %1 when paid by %2")
            .arg(toQ(discount->rate.text(currentLanguage())), dateText(discount->deadline(dates.invoicedOn)));
    if (amount && amount->isPositive()) {
        const Rate vat = basis().book.rules.usualVat;
        const DiscountAmounts amounts = discountOf(*discount, withoutVat(*amount, vat), vatInside(*amount, vat));
        text += tr(": %1 to pay, %2 off the price and %3 off the VAT (at %4)")
                    .arg(amountText(amounts.toPay), amountText(amounts.net), amountText(amounts.vat),
                         toQ(vat.text(currentLanguage())));
    }
    m_discount->setText(text + '.');
    m_discount->show();
}

void DueDateCard::showCeiling(const PaymentTerms& terms, const TermDates& dates)
{
    const BookRules& rules = basis().book.rules;
    const CeilingFacts facts{rules.sector, false, rules.hasEndOfMonthClause};
    const auto ceiling = ceilingOf(dates, facts, *basis().values);
    const Date dueOn = terms.dueOn(dates);
    m_ceiling->show();
    if (!ceiling) {
        setTone(m_ceiling, Tone::Amber);
        m_ceiling->setText(toQ(wordsFor(currentLanguage(), ceiling.fault())));
    } else if (!*ceiling) {
        m_ceiling->hide();
    } else if (const Ceiling& latest = **ceiling; dueOn > latest.latestOn) {
        setTone(m_ceiling, Tone::Amber);
        m_ceiling->setText(
            tr("Beyond the legal maximum: due on %1, %n day(s) after %2 (%3, %4).", nullptr, dueOn - latest.latestOn)
                .arg(dateText(dueOn), dateText(latest.latestOn), ceilingText(latest), toQ(latest.article)));
    } else {
        setTone(m_ceiling, Tone::Neutral);
        m_ceiling->setText(tr("Within the legal maximum: %1 at the latest (%2, %3).")
                               .arg(dateText(latest.latestOn), ceilingText(latest), toQ(latest.article)));
    }
}

void DueDateCard::takeFocus()
{
    m_terms->setFocus();
    m_terms->selectAll();
}

void DueDateCard::retranslate()
{
    m_title->setText(tr("Due date"));
    nameField(m_captions[0], tr("Payment terms"));
    nameField(m_captions[1], tr("Invoice date"));
    nameField(m_captions[2], tr("Delivery, if it counts"));
    nameField(m_captions[3], tr("Amount with VAT"));
    m_table->setAccessibleName(tr("Instalments"));
    m_model->setColumns({{tr("No."), true, false},
                         {tr("Share"), true, false},
                         {tr("Due on"), false, true},
                         {tr("After"), true, false},
                         {tr("Money expected on"), false, false},
                         {tr("Amount"), true, true}});
    QHeaderView* header = m_table->horizontalHeader();
    const int widths[] = {64, 88, 152, 112, 184};
    for (int i = 0; i < 5; ++i) header->resizeSection(i, widths[i]);
    header->setStretchLastSection(true);
    m_invoiced->retranslate();
    m_delivered->retranslate();
    m_amount->retranslate();
    compute();
}

} // namespace encours::ui
