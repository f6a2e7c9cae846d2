// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/provisions_tab.h"

#include "base/fold.h"
#include "desk/account_events.h"
#include "risk/risk_words.h"
#include "risk/side_panel.h"
#include "widgets/date_edit.h"
#include "widgets/dense_table.h"
#include "widgets/plain_text.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

constexpr int panelWidth = 372;
constexpr std::size_t sumTotal = 5;

struct Sum {
    Money base;
    Rate rate;
    Money amount;
};

std::array<Sum, sumTotal> provisionSums(const Provision& provision, const ProvisionPolicy& policy)
{
    const ImpairedAmounts& base = provision.base;
    const ImpairedAmounts& amount = provision.amount;
    return {Sum{base.days1To30, policy.days1To30, amount.days1To30},
            Sum{base.days31To60, policy.days31To60, amount.days31To60},
            Sum{base.days61To90, policy.days61To90, amount.days61To90}, Sum{base.over90, policy.over90, amount.over90},
            Sum{base.doubtful, policy.doubtful, amount.doubtful}};
}

Money baseOf(const Provision& provision)
{
    const ImpairedAmounts& base = provision.base;
    return base.days1To30 + base.days31To60 + base.days61To90 + base.over90 + base.doubtful;
}

} // namespace

ProvisionsTab::ProvisionsTab(AppContext& context, QWidget* parent)
    : RegisterTab(context, "provisions", Icon::File, {{0}, {112}, {136, true}, {124, true}, {124, true}}, parent),
      m_panel(new SidePanel(this))
{
    m_panel->setObjectName("provisionsPanel");
    m_panel->setMinimumWidth(320);
    buildPanel();
    setSide(m_panel, panelWidth);
}

void ProvisionsTab::buildPanel()
{
    QGridLayout& grid = m_panel->addGrid();
    grid.setColumnStretch(0, 0);
    grid.setColumnStretch(2, 0);
    grid.setHorizontalSpacing(12);
    grid.setVerticalSpacing(size::half);
    for (std::size_t i = 0; i <= sumTotal; ++i) {
        const TextRole role = i == sumTotal ? TextRole::Strong : TextRole::Body;
        QLabel* caption = plainLabel({}, i == sumTotal ? TextRole::Strong : TextRole::Caption, m_panel);
        QLabel* arithmetic = plainLabel({}, TextRole::Body, m_panel);
        QLabel* amount = plainLabel({}, role, m_panel);
        for (QLabel* label : {arithmetic, amount}) label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        const int row = static_cast<int>(i);
        grid.addWidget(caption, row, 0);
        grid.addWidget(arithmetic, row, 1);
        grid.addWidget(amount, row, 2);
        m_captions.push_back(caption);
        m_sums.emplace_back(arithmetic, amount);
    }
    m_vatNote = wrappedLabel({}, TextRole::Caption, m_panel);
    m_panel->body().addWidget(m_vatNote);
    QGridLayout& fields = m_panel->addGrid();
    m_on = new DateEdit(m_panel);
    m_onCaption = addField(fields, m_on, "doubtOn", 0, 0);
    m_doubt = m_panel->addVerb("changeDoubt", true);
    connect(m_doubt, &QPushButton::clicked, this, &ProvisionsTab::changeDoubt);
}

QString ProvisionsTab::title() const
{
    return tr("Provisions");
}

void ProvisionsTab::load()
{
    const Desk* desk = context().desk();
    if (desk == nullptr) return;
    context().runner().read(
        this, [desk, day = context().today()] { return ShowProvisions(*desk).execute(day); },
        [this](ProvisionReport report) {
            if (context().desk() == nullptr) return;
            const BookRules rules = context().desk()->settings().rules;
            m_policy = rules.provision;
            m_vat = rules.usualVat;
            m_report = std::move(report);
            showRows(m_report.rows.size());
        });
}

void ProvisionsTab::forget()
{
    m_report = {};
    m_shown.reset();
}

QString ProvisionsTab::summary() const
{
    if (m_report.rows.empty()) return {};
    return QStringList{tr("%n customer(s)", nullptr, count()), tr("base without VAT %1").arg(amountText(m_report.base)),
                       tr("provision %1").arg(amountText(m_report.total))}
        .join(QStringLiteral(" · "));
}

QStringList ProvisionsTab::titles() const
{
    return {tr("Customer"), tr("State"), tr("Overdue incl. VAT"), tr("Base excl. VAT"), tr("Provision")};
}

RegisterCell ProvisionsTab::cell(std::size_t row, int column) const
{
    const ProvisionRow& line = m_report.rows[row];
    RegisterCell cell;
    const auto showAmount = [&cell](Money amount) {
        cell.text = dashedAmountText(amount);
        cell.setAmount(amount);
    };
    cell.isStrong = column == Customer || column == Provision;
    switch (column) {
    case Customer: cell.text = toQ(line.customerName); break;
    case State:
        if (line.isDoubtful) cell.pills = {Status{Icon::Warning, tr("doubtful"), Tone::Red}};
        break;
    case Overdue: showAmount(line.overdue); break;
    case Base: showAmount(baseOf(line.provision)); break;
    case Provision: showAmount(line.provision.total()); break;
    default: break;
    }
    return cell;
}

std::string ProvisionsTab::searchKey(std::size_t row) const
{
    return foldForSearch(m_report.rows[row].customerName + ' ' + m_report.rows[row].customerCode);
}

RegisterTab::EmptyTexts ProvisionsTab::emptyTexts() const
{
    return {tr("Nothing to set aside"),
            tr("Overdue receivables stand here with what the policy of the book sets aside for their age, without VAT. "
               "Doubtful accounts have their own rate."),
            tr("See the policy…")};
}

void ProvisionsTab::takeEmptyStep()
{
    context().show("settings", "contracts");
}

void ProvisionsTab::showLine(std::optional<std::size_t> row)
{
    const bool isSame = row && m_shown && m_shown->customer == m_report.rows[*row].customer;
    m_shown = row ? std::optional(m_report.rows[*row]) : std::nullopt;
    m_panel->setEnabled(m_shown.has_value());
    if (!isSame) {
        m_panel->forgive();
        m_on->setToday(context().today());
        m_on->setDate(context().today());
    }
    if (!m_shown) {
        m_panel->setHead(tr("No customer selected"));
        return;
    }
    m_panel->setHead(toQ(m_shown->customerName), toQ(m_shown->customerCode));
    m_doubt->setText(m_shown->isDoubtful ? tr("No longer doubtful") : tr("Pass to doubtful (416)"));
    showArithmetic();
}

void ProvisionsTab::showArithmetic()
{
    const auto sums = provisionSums(m_shown->provision, m_policy);
    for (std::size_t i = 0; i < sums.size(); ++i) {
        const bool isEmpty = sums[i].base.isZero();
        m_sums[i].first->setText(isEmpty ? QStringLiteral("–")
                                         : QStringLiteral("%1 × %2").arg(bareAmountText(sums[i].base),
                                                                         toQ(sums[i].rate.text(currentLanguage()))));
        m_sums[i].second->setText(isEmpty ? QStringLiteral("–") : bareAmountText(sums[i].amount));
    }
    m_sums.back().first->setText(bareAmountText(baseOf(m_shown->provision)));
    m_sums.back().second->setText(amountText(m_shown->provision.total()));
    m_vatNote->setText(
        tr("Amounts without VAT, at the usual rate of %1: the VAT of a lost receivable can be recovered.")
            .arg(toQ(m_vat.text(currentLanguage()))));
}

void ProvisionsTab::focusPanel()
{
    m_on->setFocus(Qt::OtherFocusReason);
}

void ProvisionsTab::changeDoubt()
{
    if (!m_shown) return;
    const auto on = m_on->commit();
    if (!on || !*on) {
        m_panel->refuse(on ? tr("Enter the day.") : context().sentence(on.fault()), m_on);
        return;
    }
    AccountEventRequest request;
    request.customer = m_shown->customer;
    request.kind = m_shown->isDoubtful ? AccountEventKind::SoundAgain : AccountEventKind::Doubtful;
    request.on = **on;
    request.key = newKey();
    carryOut(
        *m_panel, [request](Desk& desk) { return RecordAccountEvent(desk).execute(request); },
        tr("%1: %2").arg(toQ(m_shown->customerName), wordOf(request.kind)), [this] { table().setFocus(); });
}

void ProvisionsTab::retranslate()
{
    m_panel->setAccessibleName(tr("Provision of the selected customer"));
    const std::array names{tr("1–30 days"),    tr("31–60 days"), tr("61–90 days"),
                           tr("Over 90 days"), tr("Doubtful"),   tr("Provision")};
    for (std::size_t i = 0; i < names.size(); ++i) m_captions[i]->setText(names[i]);
    nameField(m_onCaption, tr("On"));
    m_on->retranslate();
    m_doubt->setText(tr("Pass to doubtful (416)"));
    RegisterTab::retranslate();
}

} // namespace encours::ui
