// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/charges_panel.h"

#include "risk/risk_words.h"
#include "shell/app_context.h"
#include "widgets/amount_edit.h"
#include "widgets/date_edit.h"
#include "widgets/dense_table.h"
#include "widgets/plain_text.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace encours::ui {
namespace {

enum InvoiceColumn { Number, Due, PrincipalFirst, InterestFirst, Indemnity, StillDue };
enum LineColumn { From, To, Days, RateOfLine, Base, Interest };
constexpr int invoiceRows = 4;
constexpr int lineRows = 4; ///< at most; more are scrolled
constexpr int headerHeight = 34;

DenseTable* makeTable(RegisterModel* model, const char* name, int rows, QWidget* parent)
{
    auto* table = new DenseTable(parent);
    table->setObjectName(QLatin1String(name));
    table->setModel(model);
    table->hideSortArrows();
    table->setMinimumHeight(rows * size::rowHeight + headerHeight);
    QHeaderView* header = table->horizontalHeader();
    header->setSectionsClickable(false);
    header->setMinimumSectionSize(40);
    for (int column = 0; column < model->columnCount(); ++column) {
        const int width = model->columns()[static_cast<std::size_t>(column)].width;
        if (width == 0) header->setSectionResizeMode(column, QHeaderView::Stretch);
        else header->resizeSection(column, width);
    }
    return table;
}

RegisterCell amountCell(Money amount)
{
    RegisterCell cell;
    cell.text = dashedAmountText(amount);
    return cell;
}

} // namespace

ChargesPanel::ChargesPanel(AppContext& context, QWidget* parent)
    : SidePanel(parent), m_context(context), m_floor(wrappedLabel({}, TextRole::Caption, this))
{
    setObjectName("chargesPanel");
    setTone(m_floor, Tone::Amber);
    m_floor->hide();
    body().addWidget(m_floor);
    buildTables();
    buildFields();
    m_paid = addVerb("chargesPaid");
    m_waive = addVerb("chargesWaive");
    m_claim = addVerb("chargesClaim", true);
    connect(m_claim, &QPushButton::clicked, this, [this] { take(ChargeStep::Claimed); });
    connect(m_waive, &QPushButton::clicked, this, [this] { take(ChargeStep::Waived); });
    connect(m_paid, &QPushButton::clicked, this, [this] { take(ChargeStep::Paid); });
}

void ChargesPanel::buildTables()
{
    m_invoiceModel = new RegisterModel({{0}, {88}, {108, true}, {104, true}, {84, true}, {84, true}}, this);
    m_invoices = makeTable(m_invoiceModel, "chargedInvoices", invoiceRows, this);
    m_invoices->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_linesTitle = plainLabel({}, TextRole::Strong, this);
    m_lineModel = new RegisterModel({{88}, {88}, {52, true}, {72, true}, {0, true}, {92, true}}, this);
    m_lines = makeTable(m_lineModel, "chargeLines", lineRows, this);
    m_lines->setFocusPolicy(Qt::ClickFocus);
    m_lines->setSelectionMode(QAbstractItemView::NoSelection);
    body().addWidget(m_invoices);
    body().addWidget(m_linesTitle);
    body().addWidget(m_lines);
    connect(m_invoices->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChargesPanel::showChosen);
    connect(m_invoices, &DenseTable::rowOpened, this, &ChargesPanel::focusFirst);
}

void ChargesPanel::buildFields()
{
    m_echo = wrappedLabel({}, TextRole::Body, this);
    m_echo->setObjectName("chargesEcho");
    body().addWidget(m_echo);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(size::grid);
    grid->setVerticalSpacing(2);
    for (int column = 0; column < 3; ++column) grid->setColumnStretch(column, 1);
    body().addLayout(grid);
    m_on = new DateEdit(this);
    m_interest = new AmountEdit(this);
    m_indemnity = new AmountEdit(this);
    m_onCaption = addField(*grid, m_on, "chargesOn", 0, 0);
    m_interestCaption = addField(*grid, m_interest, "chargesInterest", 0, 1);
    m_indemnityCaption = addField(*grid, m_indemnity, "chargesIndemnity", 0, 2);
}

void ChargesPanel::showCustomer(const LateChargesRow* row)
{
    const bool isSame = row != nullptr && m_row && m_row->customer == row->customer;
    m_row = row != nullptr ? std::optional(*row) : std::nullopt;
    setEnabled(m_row.has_value());
    m_floor->setVisible(m_row && m_row->charges.floor && m_row->charges.floor->isBelow);
    if (!m_row) {
        setHead(tr("No customer selected"));
    } else {
        setHead(toQ(m_row->customerName),
                QStringLiteral("%1 · %2").arg(toQ(m_row->customerCode),
                                              tr("rate: %1").arg(toQ(m_row->charges.rate.text(currentLanguage())))));
        if (m_row->charges.floor) {
            m_floor->setText(tr("The contract rate is below the legal floor of %1 (3 × the legal rate).")
                                 .arg(toQ(m_row->charges.floor->floor.text(currentLanguage()))));
        }
    }
    RegisterSource source;
    source.rows = m_row ? m_row->charges.invoices.size() : 0;
    source.cell = [this](std::size_t invoice, int column) { return invoiceCell(invoice, column); };
    const int held = isSame && m_invoices->selectionModel()->hasSelection() ? m_invoices->currentIndex().row() : -1;
    m_invoiceModel->setSource(std::move(source));
    if (held >= 0) m_invoices->selectRow(held);
    if (!isSame) {
        forgive();
        m_on->setToday(m_context.today());
        m_on->setDate(m_context.today());
    }
    showChosen();
}

RegisterCell ChargesPanel::invoiceCell(std::size_t row, int column) const
{
    const InvoiceCharges& invoice = m_row->charges.invoices[row];
    RegisterCell cell;
    switch (column) {
    case Number: cell.text = toQ(invoice.number); break;
    case Due: cell.text = dateText(invoice.dueOn); break;
    case PrincipalFirst: return amountCell(invoice.principalFirst.interest);
    case InterestFirst: return amountCell(invoice.interestFirst.interest);
    case Indemnity: return amountCell(invoice.indemnity);
    case StillDue:
        cell = amountCell(invoice.balance.due());
        cell.isStrong = true;
        break;
    default: break;
    }
    return cell;
}

RegisterCell ChargesPanel::lineCell(std::size_t row, int column) const
{
    const auto rows = chosen();
    RegisterCell cell;
    if (rows.size() != 1) return cell;
    const LateFeeLine& line = m_row->charges.invoices[rows.front()].principalFirst.lines[row];
    switch (column) {
    case From: cell.text = dateText(line.from); break;
    case To: cell.text = dateText(line.to); break;
    case Days: cell.text = countText(line.days); break;
    case RateOfLine: cell.text = toQ(line.rate.text(currentLanguage())); break;
    case Base: return amountCell(line.base);
    case Interest: return amountCell(line.interest);
    default: break;
    }
    return cell;
}

std::vector<std::size_t> ChargesPanel::chosen() const
{
    std::vector<std::size_t> rows;
    for (const QModelIndex& index : m_invoices->selectionModel()->selectedRows()) {
        if (const auto row = m_invoiceModel->sourceRow(index.row())) rows.push_back(*row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void ChargesPanel::showChosen()
{
    const auto rows = m_row ? chosen() : std::vector<std::size_t>{};
    const InvoiceCharges* single = rows.size() == 1 ? &m_row->charges.invoices[rows.front()] : nullptr;
    RegisterSource lines;
    lines.rows = single != nullptr ? single->principalFirst.lines.size() : 0;
    lines.cell = [this](std::size_t row, int column) { return lineCell(row, column); };
    const int linesShown = std::clamp(static_cast<int>(lines.rows), 1, lineRows);
    m_lines->setFixedHeight(linesShown * size::rowHeight + headerHeight);
    m_lineModel->setSource(std::move(lines));
    m_lines->setVisible(single != nullptr);
    m_linesTitle->setVisible(single != nullptr);
    for (QWidget* field : {static_cast<QWidget*>(m_interest), static_cast<QWidget*>(m_indemnity),
                           static_cast<QWidget*>(m_interestCaption), static_cast<QWidget*>(m_indemnityCaption)}) {
        field->setVisible(single != nullptr);
    }
    m_interest->setAmount(std::nullopt);
    m_indemnity->setAmount(std::nullopt);
    if (single != nullptr) m_linesTitle->setText(tr("%1: interest, principal first").arg(toQ(single->number)));
    if (m_row) showDue(rows);
    else m_echo->clear();
}

void ChargesPanel::showDue(const std::vector<std::size_t>& rows)
{
    Money due = m_row->charges.total.due();
    if (!rows.empty()) {
        due = Money(0, due.currency());
        for (const std::size_t row : rows) due += m_row->charges.invoices[row].balance.due();
    }
    m_echo->setText(
        rows.empty()
            ? tr("All invoices: %1 due. Select invoices to treat them apart.").arg(amountText(due))
            : tr("%n invoice(s) selected: %1 due", nullptr, static_cast<int>(rows.size())).arg(amountText(due)));
    for (QPushButton* button : {m_claim, m_waive, m_paid}) button->setEnabled(due.isPositive());
}

void ChargesPanel::take(ChargeStep step)
{
    if (!m_row) return;
    forgive();
    const auto on = m_on->commit();
    if (!on || !*on) {
        refuse(on ? tr("Enter the day.") : m_context.sentence(on.fault()), m_on);
        return;
    }
    ChargeRequest request;
    request.customer = m_row->customer;
    request.step = step;
    request.on = **on;
    request.key = newKey();
    const auto rows = chosen();
    for (const std::size_t row : rows) request.items.push_back(m_row->charges.invoices[row].item);
    if (rows.size() == 1) {
        for (const auto& [field, target] :
             {std::pair{m_interest, &request.interest}, std::pair{m_indemnity, &request.indemnity}}) {
            const auto amount = field->commit();
            if (!amount) {
                refuse(m_context.sentence(amount.fault()), field);
                return;
            }
            *target = *amount;
        }
    }
    const QString name = toQ(m_row->customerName);
    emit stepWanted(request, step == ChargeStep::Claimed  ? tr("%1: charges claimed").arg(name)
                             : step == ChargeStep::Waived ? tr("%1: charges waived").arg(name)
                                                          : tr("%1: charges paid").arg(name));
}

void ChargesPanel::focusFirst()
{
    QWidget* first = m_interest->isVisible() ? static_cast<QWidget*>(m_interest) : m_invoices;
    first->setFocus(Qt::OtherFocusReason);
}

void ChargesPanel::retranslate()
{
    setAccessibleName(tr("Charges of the selected customer"));
    m_invoices->setAccessibleName(tr("Invoices with charges"));
    m_lines->setAccessibleName(tr("Interest by period"));
    m_invoiceModel->setTitles(
        {tr("Invoice"), tr("Due on"), tr("Principal 1st"), tr("Interest 1st"), tr("Indemnity"), tr("To pay")});
    m_lineModel->setTitles({tr("From"), tr("To"), tr("Days"), tr("Rate"), tr("On amount"), tr("Interest")});
    nameField(m_onCaption, tr("On"));
    nameField(m_interestCaption, tr("Interest"));
    nameField(m_indemnityCaption, tr("Indemnity"));
    for (AmountEdit* edit : {m_interest, m_indemnity}) edit->setPlaceholderText(tr("all that is due"));
    m_claim->setText(tr("Claim"));
    m_waive->setText(tr("Waive"));
    m_paid->setText(tr("Mark as paid"));
    m_on->retranslate();
    m_interest->retranslate();
    m_indemnity->retranslate();
}

} // namespace encours::ui
