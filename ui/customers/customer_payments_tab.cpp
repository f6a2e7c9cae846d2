// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customer_payments_tab.h"

#include "base/fold.h"
#include "risk/risk_words.h"
#include "risk/side_panel.h"
#include "tables/list_place.h"
#include "widgets/plain_text.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace encours::ui {
namespace {

constexpr int panelWidth = 340;
constexpr int panelWidthMin = 320;
constexpr std::size_t matchesShown = 40;

/// What a credit has left, as people say it: without its sign.
Money left(const StatementLine& line)
{
    return line.open.absolute();
}

Money allocated(const StatementLine& line)
{
    return line.item.amount.absolute() - left(line);
}

} // namespace

CustomerPaymentsTab::CustomerPaymentsTab(AppContext& context, QWidget* parent)
    : CustomerRegister(context, "payments", Icon::Payment, {{0}, {120}, {96}, {128, true}, {128, true}, {128, true}},
                       parent),
      m_panel(new SidePanel(this))
{
    m_panel->setObjectName("customerPaymentPanel");
    m_panel->setMinimumWidth(panelWidthMin);
    m_paidTitle = plainLabel({}, TextRole::Strong, m_panel);
    m_paid = wrappedLabel({}, TextRole::Body, m_panel);
    m_paid->setObjectName("customerPaid");
    m_panel->body().addWidget(m_paidTitle);
    m_panel->body().addWidget(m_paid);
    m_allocate = m_panel->addVerb("allocateCredit", true);
    connect(m_allocate, &QPushButton::clicked, this, &CustomerPaymentsTab::allocate);
    addChoices({"customerPayments.every", "customerPayments.toAllocate"});
    setSide(m_panel, panelWidth);
}

void CustomerPaymentsTab::showToAllocate()
{
    choose(ToAllocate);
}

QString CustomerPaymentsTab::title() const
{
    return tr("Payments");
}

int CustomerPaymentsTab::count() const
{
    return m_credits;
}

QString CustomerPaymentsTab::summary() const
{
    if (!view() || m_rows.empty()) return {};
    Money received(0, currency());
    Money unallocated(0, currency());
    for (const std::size_t row : m_rows) {
        const StatementLine& line = view()->statement.statement.lines[row];
        received += line.item.amount.absolute();
        unallocated += left(line);
    }
    return QStringList{tr("%n line(s)", nullptr, static_cast<int>(m_rows.size())),
                       tr("%1 received or credited").arg(amountText(received)),
                       tr("%1 to allocate").arg(amountText(unallocated))}
        .join(QStringLiteral(" · "));
}

QList<std::pair<QString, QString>> CustomerPaymentsTab::keys() const
{
    return {{QStringLiteral("Alt+1 … 2"), tr("Everything received, what is to be allocated")}};
}

std::size_t CustomerPaymentsTab::makeRows()
{
    m_rows.clear();
    m_credits = 0;
    const auto& lines = view()->statement.statement.lines;
    for (std::size_t i = lines.size(); i-- > 0;) { // newest first
        if (!lines[i].item.isCredit()) continue;
        ++m_credits;
        if (choice() == Every || !lines[i].isSettled()) m_rows.push_back(i);
    }
    return m_rows.size();
}

void CustomerPaymentsTab::dropRows()
{
    m_rows.clear();
    m_credits = 0;
}

QStringList CustomerPaymentsTab::titles() const
{
    return {tr("Number"), tr("Kind"), tr("Day"), tr("Amount"), tr("Allocated"), tr("To allocate")};
}

const StatementLine& CustomerPaymentsTab::line(std::size_t row) const
{
    return view()->statement.statement.lines[m_rows[row]];
}

RegisterCell CustomerPaymentsTab::cell(std::size_t row, int column) const
{
    const StatementLine& shown = line(row);
    const auto amount = [](Money value) {
        RegisterCell cell;
        cell.text = dashedAmountText(value);
        cell.setAmount(value);
        return cell;
    };
    RegisterCell cell;
    switch (column) {
    case Number:
        cell.text = numberOf(shown.item);
        cell.isStrong = true;
        break;
    case Kind: cell.text = capitalised(wordOf(shown.item.kind)); break;
    case On:
        cell.text = dateText(shown.item.bookedOn);
        cell.setDay(shown.item.bookedOn);
        break;
    case Amount: return amount(shown.item.amount.absolute());
    case Allocated: return amount(allocated(shown));
    default:
        cell = amount(left(shown));
        if (left(shown).isPositive()) cell.tone = Tone::Amber;
    }
    return cell;
}

std::string CustomerPaymentsTab::searchKey(std::size_t row) const
{
    const StatementLine& shown = line(row);
    QStringList parts{numberOf(shown.item), wordOf(shown.item.kind), dateText(shown.item.bookedOn),
                      bareAmountText(shown.item.amount.absolute())};
    for (const StatementMatch& match : shown.matches) parts << toQ(match.number.view());
    return foldForSearch(toStd(parts.join(' ')));
}

std::int64_t CustomerPaymentsTab::rowId(std::size_t row) const
{
    return line(row).item.id.value;
}

RegisterTab::EmptyTexts CustomerPaymentsTab::emptyTexts() const
{
    return {tr("Nothing received yet"),
            tr("Payments and credit notes stand here, with what each of them paid and what is left to allocate."),
            tr("Import a ledger…")};
}

void CustomerPaymentsTab::takeEmptyStep()
{
    context().show("imports");
}

void CustomerPaymentsTab::showLine(std::optional<std::size_t> row)
{
    const bool hasLine = row.has_value() && view();
    m_paidTitle->setVisible(hasLine);
    m_paid->setVisible(hasLine);
    m_allocate->setVisible(hasLine && !line(*row).isSettled());
    if (!hasLine) {
        m_panel->setHead(tr("No payment selected"));
        return;
    }
    const StatementLine& shown = line(*row);
    m_panel->setHead(numberOf(shown.item), QStringLiteral("%1 · %2 · %3")
                                               .arg(capitalised(wordOf(shown.item.kind)), dateText(shown.item.bookedOn),
                                                    amountText(shown.item.amount.absolute())));
    m_paidTitle->setText(shown.matches.empty() ? tr("Paid nothing yet") : tr("What it paid"));
    QStringList paid;
    for (const StatementMatch& match : shown.matches) {
        if (paid.size() == static_cast<qsizetype>(matchesShown)) {
            paid << tr("and %n more", nullptr, static_cast<int>(shown.matches.size() - matchesShown));
            break;
        }
        const std::string number(match.number.view());
        paid << QStringLiteral("%1   %2").arg(number.empty() ? capitalised(wordOf(match.kind)) : toQ(number),
                                              amountText(match.amount));
    }
    if (!shown.isSettled()) paid << tr("%1 left to allocate").arg(amountText(left(shown)));
    m_paid->setText(paid.join('\n'));
}

void CustomerPaymentsTab::focusPanel()
{
    if (m_allocate->isVisible()) m_allocate->setFocus(Qt::OtherFocusReason);
}

/// Allocating has a page of its own (F6), with the proposals.
void CustomerPaymentsTab::allocate()
{
    const auto row = current();
    if (!row) return;
    context().show("payments", ListPlace().of(customer()).line(customer(), line(*row).item.id).text());
}

void CustomerPaymentsTab::retranslate()
{
    setChoiceTexts({tr("Everything received"), tr("To allocate")});
    m_panel->setAccessibleName(tr("Selected payment"));
    m_allocate->setText(tr("Allocate…"));
    RegisterTab::retranslate();
}

} // namespace encours::ui
