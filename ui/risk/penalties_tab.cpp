// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/penalties_tab.h"

#include "base/fold.h"
#include "risk/charges_panel.h"
#include "risk/risk_words.h"
#include "support/theme.h"

namespace encours::ui {
namespace {

constexpr int panelWidth = 612;
constexpr int panelWidthMin = 560;

Money amountIn(const ChargeBalance& balance, int column)
{
    const std::array amounts{balance.computed(), balance.claimed, balance.waived, balance.paid, balance.due()};
    return amounts[static_cast<std::size_t>(column - 1)];
}

} // namespace

PenaltiesTab::PenaltiesTab(AppContext& context, QWidget* parent)
    : RegisterTab(context, "penalties", Icon::Clock, {{0}, {92, true}, {92, true}, {92, true}, {92, true}, {96, true}},
                  parent),
      m_panel(new ChargesPanel(context, this))
{
    m_panel->setMinimumWidth(panelWidthMin);
    setSide(m_panel, panelWidth);
    connect(m_panel, &ChargesPanel::stepWanted, this, [this](const ChargeRequest& request, const QString& said) {
        carryOut(
            *m_panel,
            [request](Desk& desk) -> Result<Done> {
                ENCOURS_TRY(RecordCharges(desk).execute(request));
                return Done{};
            },
            said);
    });
}

QString PenaltiesTab::title() const
{
    return tr("Late charges");
}

void PenaltiesTab::load()
{
    const Desk* desk = context().desk();
    if (desk == nullptr) return;
    context().runner().read(
        this, [desk, day = context().today()] { return ShowLateCharges(*desk).all(day); },
        [this](Result<std::vector<LateChargesRow>> rows) {
            if (context().desk() == nullptr) return;
            m_rows = rows ? std::move(*rows) : std::vector<LateChargesRow>{};
            if (rows) showRows(m_rows.size());
            else showRefusal(rows.fault());
        });
}

QString PenaltiesTab::summary() const
{
    if (m_rows.empty()) return refusal();
    Money computed(0, currency());
    Money due(0, currency());
    for (const LateChargesRow& row : m_rows) {
        computed += row.charges.total.computed();
        due += row.charges.total.due();
    }
    return QStringList{tr("%n customer(s)", nullptr, count()), tr("%1 computed").arg(amountText(computed)),
                       tr("%1 still due").arg(amountText(due))}
        .join(QStringLiteral(" · "));
}

QStringList PenaltiesTab::titles() const
{
    return {tr("Customer"), tr("Computed"), tr("Claimed"), tr("Waived"), tr("Paid"), tr("Due")};
}

RegisterCell PenaltiesTab::cell(std::size_t row, int column) const
{
    const LateChargesRow& line = m_rows[row];
    RegisterCell cell;
    cell.isStrong = column == Customer || column == Due;
    if (column == Customer) {
        cell.text = toQ(line.customerName);
        return cell;
    }
    const Money amount = amountIn(line.charges.total, column);
    cell.text = dashedAmountText(amount);
    cell.setAmount(amount);
    return cell;
}

std::string PenaltiesTab::searchKey(std::size_t row) const
{
    return foldForSearch(m_rows[row].customerName + ' ' + m_rows[row].customerCode);
}

RegisterTab::EmptyTexts PenaltiesTab::emptyTexts() const
{
    if (isRefused()) return {tr("A legal value is missing"), refusal(), tr("Enter the legal value…")};
    return {tr("No late-payment charges"),
            tr("Interest and the fixed indemnity of every invoice paid late or still unpaid stand here, computed by "
               "half-year. "
               "They are claimed, waived or paid apart from the invoices."),
            tr("Import a ledger…")};
}

void PenaltiesTab::takeEmptyStep()
{
    if (isRefused()) context().show("settings", "legal-values");
    else context().show("imports");
}

void PenaltiesTab::showLine(std::optional<std::size_t> row)
{
    m_panel->showCustomer(row ? &m_rows[*row] : nullptr);
}

void PenaltiesTab::focusPanel()
{
    m_panel->focusFirst();
}

void PenaltiesTab::retranslate()
{
    m_panel->retranslate();
    RegisterTab::retranslate();
}

} // namespace encours::ui
