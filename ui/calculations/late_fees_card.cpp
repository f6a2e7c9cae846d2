// SPDX-License-Identifier: GPL-3.0-or-later
#include "calculations/late_fees_card.h"

#include "calculations/text_table.h"
#include "support/format.h"
#include "support/language.h"
#include "widgets/amount_edit.h"
#include "widgets/choice_box.h"
#include "widgets/date_edit.h"
#include "widgets/dense_table.h"
#include "widgets/plain_text.h"
#include "words/words.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

constexpr int fieldColumns = 6;
constexpr int leastRows = 3;
constexpr int mostRows = 16;
constexpr Imputation imputations[] = {Imputation::PrincipalFirst, Imputation::InterestFirst};

QStringList cellsOf(const LateFeeLine& line)
{
    return {dateText(line.from),       dateText(line.to),
            countText(line.days),      toQ(line.rate.text(currentLanguage())),
            bareAmountText(line.base), bareAmountText(line.interest)};
}

} // namespace

LateFeesCard::LateFeesCard(QWidget* parent)
    : CalculationCard(parent),
      m_title(plainLabel({}, TextRole::Strong, this)),
      m_amount(new AmountEdit(this)),
      m_due(new DateEdit(this)),
      m_until(new DateEdit(this)),
      m_rate(new QLineEdit(this)),
      m_debtor(new ChoiceBox(ChoiceKind::DebtorKind, this)),
      m_partsCaption(plainLabel({}, TextRole::Caption, this)),
      m_message(wrappedLabel({}, TextRole::Body, this)),
      m_enterRate(new QPushButton(this)),
      m_copy(new QPushButton(this))
{
    m_amount->setObjectName("fees.amount");
    m_due->setObjectName("fees.due");
    m_until->setObjectName("fees.until");
    m_rate->setObjectName("fees.rate");
    m_rate->setMaxLength(100);
    m_debtor->setObjectName("fees.debtor");
    m_message->setObjectName("fees.message");
    m_enterRate->setObjectName("fees.enterRate");
    setLook(m_enterRate, "look", "link");
    m_copy->setObjectName("fees.copy");
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_copy);
    auto* message = new QHBoxLayout;
    message->addWidget(m_message, 1);
    message->addWidget(m_enterRate);
    auto* tables = new QHBoxLayout;
    tables->setSpacing(size::gap);
    tables->addWidget(makeSide(0), 1);
    tables->addWidget(makeSide(1), 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(size::gap, 12, size::gap, 12);
    column->setSpacing(size::half);
    column->addLayout(head);
    column->addLayout(makeFields());
    column->addLayout(message);
    column->addLayout(tables, 1);
    connectFields();
    orderTabs();
}

void LateFeesCard::orderTabs()
{
    QList<QWidget*> order{m_amount, m_debtor, m_due, m_until, m_rate};
    for (const PartPayment& part : m_parts) order << part.on << part.amount;
    order << m_copy << m_enterRate;
    for (const Side& side : m_sides) order << side.table;
    for (int i = 1; i < order.size(); ++i) QWidget::setTabOrder(order[i - 1], order[i]);
}

QLayout* LateFeesCard::makeFields()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(size::grid);
    grid->setVerticalSpacing(2);
    for (int column = 0; column < fieldColumns; ++column) grid->setColumnStretch(column, 1);
    m_captions[0] = addField(grid, m_amount, 0, 0);
    m_captions[1] = addField(grid, m_debtor, 0, 1);
    m_captions[2] = addField(grid, m_due, 0, 2);
    m_captions[3] = addField(grid, m_until, 0, 3);
    m_captions[4] = addField(grid, m_rate, 0, 4, 2);
    m_partsCaption->setContentsMargins(0, 6, 0, 0);
    grid->addWidget(m_partsCaption, 2, 0, 1, fieldColumns);
    for (int i = 0; i < 3; ++i) {
        m_parts[i] = {new DateEdit(this), new AmountEdit(this)};
        m_parts[i].on->setObjectName(QStringLiteral("fees.part%1.on").arg(i + 1));
        m_parts[i].amount->setObjectName(QStringLiteral("fees.part%1.amount").arg(i + 1));
        grid->addWidget(m_parts[i].on, 3, 2 * i);
        grid->addWidget(m_parts[i].amount, 3, 2 * i + 1);
    }
    return grid;
}

QWidget* LateFeesCard::makeSide(int number)
{
    auto* widget = new QWidget(this);
    Side& side = m_sides[number];
    side.title = plainLabel({}, TextRole::Strong, widget);
    side.model = new TextTable(this);
    side.table = new DenseTable(widget);
    side.table->setObjectName(number == 0 ? "fees.principalFirst" : "fees.interestFirst");
    side.table->setModel(side.model);
    side.totals = wrappedLabel({}, TextRole::Body, widget);
    side.totals->setObjectName(number == 0 ? "fees.principalFirstTotals" : "fees.interestFirstTotals");
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::half);
    column->addWidget(side.title);
    column->addWidget(side.table);
    column->addWidget(side.totals);
    column->addStretch();
    return widget;
}

void LateFeesCard::connectFields()
{
    QList<QLineEdit*> edits{m_amount, m_due, m_until, m_rate};
    for (const PartPayment& part : m_parts) edits << part.on << part.amount;
    for (QLineEdit* edit : edits) connect(edit, &QLineEdit::textChanged, this, &LateFeesCard::compute);
    connect(m_debtor, &QComboBox::currentIndexChanged, this, &LateFeesCard::compute);
    connect(m_copy, &QPushButton::clicked, this, &LateFeesCard::copy);
    connect(m_enterRate, &QPushButton::clicked, this, &LateFeesCard::legalValuesWanted);
}

void LateFeesCard::prepare()
{
    const QSignalBlocker blocker(m_until);
    m_due->setToday(basis().today);
    m_until->setToday(basis().today);
    m_until->setDate(basis().today);
    for (const PartPayment& part : m_parts) {
        part.on->setToday(basis().today);
    }
}

LateRate LateFeesCard::usualRate() const
{
    switch (parseDebtorKind(toStd(m_debtor->code())).value_or(DebtorKind::Business)) {
    case DebtorKind::Public: return {LateRateKind::Public, {}, 3};
    case DebtorKind::Consumer: return {LateRateKind::LegalMultiple, {}, 1};
    case DebtorKind::Business: break;
    }
    return {};
}

std::optional<LateFeeQuestion> LateFeesCard::question(QString& problem) const
{
    LateFeeQuestion asked;
    const auto amount = read(m_amount, problem);
    const auto due = read(m_due, problem);
    const auto until = read(m_until, problem);
    const QString typed = m_rate->text().trimmed();
    const auto rate = typed.isEmpty() ? Result<LateRate>(usualRate()) : LateRate::parse(toStd(typed));
    if (!rate && problem.isEmpty()) problem = toQ(wordsFor(currentLanguage(), rate.fault()));
    for (const PartPayment& part : m_parts) {
        const auto paidOn = read(part.on, problem);
        const auto paid = read(part.amount, problem);
        if (paidOn && paid && paid->isPositive()) asked.settlements.push_back({*paidOn, *paid, false});
    }
    if (problem.isEmpty() && amount && !amount->isPositive()) problem = tr("The amount must be above zero.");
    if (!problem.isEmpty() || !amount || !due) return std::nullopt;
    asked.principal = *amount;
    asked.dueOn = *due;
    asked.until = until.value_or(basis().today);
    asked.rate = *rate;
    return asked;
}

void LateFeesCard::say(const QString& text, Tone tone, bool asksForRate)
{
    setTone(m_message, tone);
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    m_enterRate->setVisible(asksForRate);
}

void LateFeesCard::clearSides()
{
    for (Side& side : m_sides) {
        side.model->setRows({});
        fitRows(side.table, leastRows, mostRows);
        side.totals->clear();
        side.copied.clear();
    }
    m_copy->setEnabled(false);
}

void LateFeesCard::compute()
{
    if (!isReady()) return;
    m_rate->setPlaceholderText(toQ(usualRate().text(currentLanguage())));
    clearSides();
    QString problem;
    auto asked = question(problem);
    if (!asked) {
        say(problem.isEmpty() ? tr("Type an amount and a due date: interest runs from the day after it.") : problem,
            problem.isEmpty() ? Tone::Neutral : Tone::Red);
        return;
    }
    const DebtorKind debtor = parseDebtorKind(toStd(m_debtor->code())).value_or(DebtorKind::Business);
    IndemnityQuestion owed;
    owed.parts.push_back({asked->dueOn, asked->until});
    owed.debtor = debtor;
    const auto indemnity = recoveryIndemnity(owed, asked->until, *basis().values);
    std::optional<Fault> refusal = indemnity ? std::nullopt : std::optional(indemnity.fault());
    for (int side = 0; side < 2 && !refusal; ++side) {
        asked->imputation = imputations[side];
        const auto fees = lateFees(*asked, *basis().values);
        if (fees) showSide(side, *fees, *indemnity);
        else refusal = fees.fault();
    }
    if (refusal) {
        clearSides();
        say(toQ(wordsFor(currentLanguage(), *refusal)), Tone::Amber, refusal->code == FaultCode::LegalValueMissing);
    } else if (debtor == DebtorKind::Consumer) {
        say(tr("A consumer owes the legal interest from the formal notice only (C. civ. 1231-6): type the day of the "
               "notice as "
               "the due date. No indemnity is due."),
            Tone::Amber);
    } else {
        say({}, Tone::Neutral);
    }
}

void LateFeesCard::showSide(int number, const LateFees& fees, Money indemnity)
{
    Side& side = m_sides[number];
    QList<QStringList> rows;
    for (const LateFeeLine& line : fees.lines) rows << cellsOf(line);
    side.model->setRows(rows);
    fitRows(side.table, leastRows, mostRows);
    QStringList totals{tr("Interest %1").arg(amountText(fees.interest)), tr("indemnity %1").arg(amountText(indemnity)),
                       tr("together %1").arg(amountText(fees.interest + indemnity))};
    if (fees.interestUnpaid != fees.interest)
        totals << tr("interest not paid yet %1").arg(amountText(fees.interestUnpaid));
    totals << tr("principal left %1").arg(amountText(fees.principalLeft));
    side.totals->setText(totals.join(QStringLiteral(" · ")));
    QStringList lines{side.title->text(), side.model->tabSeparated()};
    for (const QString& total : totals) lines << cellForClipboard(total);
    side.copied = lines.join('\n');
    m_copy->setEnabled(true);
}

void LateFeesCard::copy() const
{
    QApplication::clipboard()->setText(m_sides[0].copied + QStringLiteral("\n\n") + m_sides[1].copied);
}

void LateFeesCard::takeFocus()
{
    m_amount->setFocus();
}

void LateFeesCard::retranslate()
{
    m_title->setText(tr("Late-payment charges"));
    nameField(m_captions[0], tr("Amount owed with VAT"));
    nameField(m_captions[1], tr("Debtor"));
    nameField(m_captions[2], tr("Due on"));
    nameField(m_captions[3], tr("Paid on, or until"));
    nameField(m_captions[4], tr("Rate"));
    m_partsCaption->setText(tr("Part payments: day and amount"));
    for (int i = 0; i < 3; ++i) {
        m_parts[i].on->setAccessibleName(tr("Day of part payment %1").arg(i + 1));
        m_parts[i].amount->setAccessibleName(tr("Amount of part payment %1").arg(i + 1));
        m_parts[i].on->retranslate();
        m_parts[i].amount->retranslate();
    }
    m_debtor->retranslate();
    m_amount->retranslate();
    m_due->retranslate();
    m_until->retranslate();
    m_copy->setText(tr("Copy as text"));
    m_enterRate->setText(tr("Enter the value"));
    m_sides[0].title->setText(tr("Payments settle the principal first"));
    m_sides[1].title->setText(tr("Payments settle the interest first (C. civ. 1343-1)"));
    for (Side& side : m_sides) {
        side.table->setAccessibleName(side.title->text());
        side.model->setColumns({{tr("From"), false, false},
                                {tr("To"), false, false},
                                {tr("Days"), true, false},
                                {tr("Rate"), true, false},
                                {tr("Base"), true, false},
                                {tr("Interest"), true, true}});
        QHeaderView* header = side.table->horizontalHeader();
        const int widths[] = {96, 96, 72, 88, 112};
        for (int i = 0; i < 5; ++i) header->resizeSection(i, widths[i]);
        header->setStretchLastSection(true);
    }
    compute();
}

} // namespace encours::ui
